from __future__ import annotations

import pytest

from newsloom.text.quantities import aspect, group_said, is_elsewhere, is_part, quantity


def test_what_became_of_people_tells_more_than_where_they_were() -> None:
    assert quantity("passengers killed", "en").kind == "dead"
    assert quantity("people aboard capsized", "en").kind == "aboard"


def test_things_have_one_name_in_all_languages() -> None:
    assert quantity("fishing boats", "en").things == quantity("Schiffe", "de").things == {"ships"}


@pytest.mark.parametrize(
    ("told", "behind", "counted", "part"),
    [
        ("four of the dead", "", "dead", True),
        ("three of the crew", " were injured", "crew injured", False),
        ("four", " of them children", "children", True),
        ("350 jobs", ", most of them here", "jobs", False),
    ],
)
def test_a_part_is_taken_out_of_what_is_counted(told: str, behind: str, counted: str, part: bool) -> None:
    assert is_part(told, behind, counted, "en") is part


@pytest.mark.parametrize("behind", [" are children, she said", " of them children"])
def test_who_a_part_is_said_to_be(behind: str) -> None:
    assert group_said(behind, "en") == "children"


@pytest.mark.parametrize(
    ("language", "before", "behind", "told"),
    [
        ("en", "The union wants ", " more", "demand"),
        ("en", "well short of the ", " that they are asking for", "demand"),
        ("de", "hat der Betreiber am Dienstag ", " im Jahr angeboten", "offer"),
        ("fr", "la direction propose ", " d'augmentation", "offer"),
        ("en", "It was expected to reach ", "", "forecast"),
        ("de", "das Stadion, das ", " fasst", "capacity"),
        ("en", "They counted ", " boats", None),
    ],
)
def test_the_part_that_a_value_plays(language: str, before: str, behind: str, told: str | None) -> None:
    assert aspect(before, behind, language) == told


def test_a_clause_can_take_its_figure_elsewhere() -> None:
    assert is_elsewhere("Across the border in Sarn ", "en")
    assert not is_elsewhere("In the valley ", "en")
