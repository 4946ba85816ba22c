"""Symbols of units in exact case, with prefixes, powers and rates."""

from __future__ import annotations

import pytest

from newsloom.text.unit_symbols import unit_symbol


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        (" kΩ", "kΩ"),
        ("mSv", "mSv"),
        (" μF", "µF"),
        (" m3", "m³"),
        ("cm²", "cm²"),
        (" mg/dL", "mg/dL"),
        (" kg/m3", "kg/m3"),
        (" €/MWh", "€/MWh"),
        (" mmBTU", "MMBtu"),
        ("℃", "°C"),
        ("″", "inch"),
        (" K.", "K"),
        (" Mt a year", "Mt"),
        (" L of milk", "L"),
        (" nm", "nm"),
    ],
)
def test_symbols(written: str, unit: str) -> None:
    text = f"12{written}"
    found = unit_symbol(text, 2, len(text))
    assert found is not None
    assert found[0] == unit
    assert text[: found[1]].startswith("12")


@pytest.mark.parametrize(
    "written",
    [" pm", " MA", " Ms Hale", " TV sets", " K residents", " Mt Everest climbers", " L Street", " kmx", " AU"],
)
def test_words_and_names_are_no_symbols(written: str) -> None:
    text = f"12{written}"
    assert unit_symbol(text, 2, len(text)) is None
