"""Figures that rules leave apart, brought together by what speaks for them; golden pairs beside each other."""

from __future__ import annotations

import pytest

from newsloom.analyse import analyse
from newsloom.compare.figure_values import rarity
from newsloom.compare.figures import compared
from newsloom.compare.grouping import grouped
from newsloom.model import Article, Report


def rows(*told: tuple[str, str]) -> list[set[str]]:
    """The reports, by number, of each row with more than one, of stories told as (language, text)."""
    articles = [Article(str(n), "page", text, language=language) for n, (language, text) in enumerate(told)]
    reports = [Report(article, analyse(article)) for article in articles]
    found = compared(reports, grouped(reports, {}))
    return [together for row in found if len(together := {t.article for t in row.told}) > 1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("en", "The port handled 1,284 crates on Monday."), ("en", "Dockers moved 1,284 boxes in one day.")),
        (("en", "The wall cost 412 million euros."), ("de", "Für die Mauer gab die Stadt 412 Millionen Euro aus.")),
        (("en", "Police led away 37 squatters."), ("de", "Die Polizei führte 37 Hausbesetzer ab.")),
    ],
)
def test_a_rare_value_in_other_words_is_one_quantity(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert rows(one, other) == [{"0", "1"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("en", "Three judges heard the case."), ("en", "The fire spread to three barns.")),
        (("en", "Eight people were hurt."), ("de", "Acht Flugzeuge werfen Wasser ab.")),
        (("en", "Fourteen people died."), ("de", "Das Schiff kam mit 14 Mängeln durch die Prüfung.")),
        (("en", "The board offered 412 million euros."), ("en", "The union asked for 412 million euros.")),
        (("en", "In all 412 people died."), ("en", "In all 412 people were injured.")),
    ],
)
def test_one_value_of_two_things_is_two_quantities(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert rows(one, other) == []


def test_a_value_is_the_rarer_the_more_of_its_digits_matter() -> None:
    assert rarity(2) < rarity(9) < rarity(37) < rarity(412) < rarity(1284)
    assert rarity(2_000_000) == rarity(20)
