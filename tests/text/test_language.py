from __future__ import annotations

import pytest

from newsloom.text.language import detect


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The ferry sank in the early hours of Monday, the coast guard said.", "en"),
        ("Die Fähre sank in den frühen Morgenstunden des Montags, teilte die Küstenwache mit.", "de"),
        ("Le ferry a coulé lundi à l'aube, ont annoncé les garde-côtes.", "fr"),
        ("El transbordador se hundió el lunes por la mañana.", "es"),
        ("フェリーが月曜日の早朝に沈没した。", "ja"),
        ("渡轮周一清晨沉没。", "zh"),
        ("Το πλοίο βυθίστηκε", "el"),
        ("페리가 침몰했다", "ko"),
    ],
)
def test_language_is_told(text: str, code: str) -> None:
    assert detect(text) == code


@pytest.mark.parametrize("text", ["", "12:30 – 2026", "ok", "…!?", "https://example.org/"])
def test_too_little_text_has_no_language(text: str) -> None:
    assert detect(text) is None
