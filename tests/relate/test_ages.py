"""Ages are read as reports write them, in three languages, and nothing else is taken for one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.analyse import analyse
from newsloom.model import Report
from newsloom.relate import Relater
from newsloom.relate.ages import ages_told
from tests.relate.material import report


def analysed(made: Report) -> Report:
    return replace(made, analysis=analyse(made.article))


def told(title: str, text: str, language: str | None) -> dict[int, str]:
    return ages_told(analysed(report("1", text, title, language=language)))


@pytest.mark.parametrize(
    ("language", "text", "ages"),
    [
        ("en", "A 34-year-old baker was hurt.", {34: "34-year-old"}),
        ("en", "Tamsin Hobday, 19, and a man aged 41 got away.", {19: "19", 41: "aged 41"}),
        ("de", "Der 23-Jährige und Ilse Brandt (45) blieben unverletzt.", {23: "23-Jährige", 45: "45"}),
        ("de", "Im Alter von 71 Jahren starb er.", {71: "Im Alter von 71 Jahren"}),
        ("fr", "Une femme âgée de 52 ans a été blessée.", {52: "âgée de 52 ans"}),
        (None, "Ana Belar, 27, dos hijos.", {27: "27"}),
        ("en", "The girl, who turned three last week, and a 9-month-old boy are safe.", {}),
    ],
)
def test_ages_are_found_with_the_words_that_tell_them(language: str | None, text: str, ages: dict[int, str]) -> None:
    assert told("", text, language) == ages


@pytest.mark.parametrize(
    "text",
    [
        "It cost 2,300, he said.",
        "On 3 March 45 boats sank.",
        "The 190-year-old oak fell.",
        "Those over the age of 21 vote.",
    ],
)
def test_other_numbers_are_no_ages(text: str) -> None:
    assert told("", text, "en") == {}


def test_ages_of_the_headline_count_and_those_far_below_do_not() -> None:
    assert told("Man, 23, held", "Word " * 400 + "A 34-year-old spoke.", "en") == {23: "23"}


@given(st.text(), st.sampled_from(["en", "de", "fr", "es", None]))
def test_any_text_can_be_read(text: str, language: str | None) -> None:
    assert all(0 < age <= 120 for age in told(text, text, language))


CRASH = "A 34-year-old cyclist was hit by a van on Quarry Lane in Varnholm on Monday morning and died, police said."
TOLD_AGAIN = (
    "Police in Varnholm are asking drivers for help after a collision with a van in which a cyclist aged {age} lost "
    "his life. His family has been told. Flowers were laid at the kerb by neighbours."
)
ELSEWHERE = "The town of Lower Fenwick has a new clock, and the council of Sellen voted for wider pavements."


@pytest.mark.parametrize(("age", "is_one"), [(34, True), (61, False)])
def test_two_deaths_in_one_town_are_told_apart_by_the_age_of_the_dead(age: int, is_one: bool) -> None:
    relater = Relater()
    relater.add(report("elsewhere", ELSEWHERE, "A clock for Lower Fenwick"))
    first = relater.add(analysed(report("first", CRASH, "Cyclist killed on Quarry Lane", hours=2)))
    later = report("again", TOLD_AGAIN.format(age=age), "Drivers asked to help in Varnholm", hours=9)
    again = relater.add(analysed(later))
    assert (first.story == again.story) is is_one
    ages = [reason.fact("ages") for reason in again.reasons if reason.key == "shared-ages"]
    assert ages == ([("aged 34",)] if is_one else [])
