"""Bylines, agencies, datelines."""

import pytest

from newsloom.extract.agencies import agency
from newsloom.extract.credits import (
    closing_credit,
    credit,
    dateline,
    is_person,
    lone_place,
    tail_credit,
)
from newsloom.extract.wording import wording

WORDS = wording(None)


@pytest.mark.parametrize(
    ("told", "people", "wire"),
    [
        ("By Maren Holt", "Maren Holt", None),
        ("By Maren Holt and Reuters", "Maren Holt", "Reuters"),
        ("Story by  IANS", None, "IANS"),
        ("Von Käthe Möllerström und dpa", "Käthe Möllerström", "dpa"),
        ("Par Odile de la Ferrand avec AFP", "Odile de la Ferrand", "AFP"),
        ("Staff Reporter", None, None),
        ("Admin", None, None),
        ("Associated Press", None, "AP"),
        ("Nessa Quill and Meridian News Agency", "Nessa Quill", "Meridian News Agency"),
        ("Posted by Maren Holt | Sallow Post", "Maren Holt", None),
        ("Von kdn", None, "kdn"),
        ("", None, None),
        ("2026-02-03", None, None),
    ],
)
def test_credit(told: str, people: str | None, wire: str | None) -> None:
    found = credit(told, WORDS)
    assert (found.people, found.wire) == (people, wire)


@pytest.mark.parametrize("name", ["Maren Holt", "Orla O'Venn", "Jean-Luc Pierrefonds", "J. R. Holt"])
def test_people(name: str) -> None:
    assert is_person(name, WORDS)


@pytest.mark.parametrize(
    "name", ["News Desk", "the board", "Holt", "Sallow Post Staff", "www.sallow.example", "Maren Holt 2026"]
)
def test_not_people(name: str) -> None:
    assert not is_person(name, WORDS)


def test_agencies() -> None:
    assert agency("The Associated Press") == "AP"
    assert agency("Meridian News Agency") == "Meridian News Agency"
    assert agency("Maren Holt") is None
    assert agency("") is None


@pytest.mark.parametrize(
    "text",
    [
        "Note: the quay is shut.",
        "Paul – the younger one – waited.",
        "The board met. LONDON: no.",
        "He said (Reuters) was wrong.",
        "EXCLUSIVE: the quay is shut.",
        "3 March - the quay shut.",
    ],
)
def test_no_dateline(text: str) -> None:
    assert dateline(text, WORDS) is None


@pytest.mark.parametrize(
    "text",
    [
        "NEW SALLOW (AP) — The quay",
        "Genoa — The quay",
        "GENOA, Italy — The quay",
        "PARIS, 3 mars (AFP) - Le quai",
        "Berlin (dpa) - Der Kai",
    ],
)
def test_dateline_ends_where_the_text_begins(text: str) -> None:
    found = dateline(text, WORDS)
    assert found is not None
    assert text[found.length :] in ("The quay", "Le quai", "Der Kai")


def test_places_on_a_line_of_their_own() -> None:
    assert lone_place("New Delhi", WORDS)
    assert lone_place("Port Sallow, Hemmel", WORDS)
    assert not lone_place("World", WORDS)
    assert not lone_place("What we know", WORDS)


def test_closing_credits() -> None:
    assert closing_credit("(Reuters)") == "Reuters"
    assert closing_credit("— PTI") == "PTI"
    assert closing_credit("(he said)") is None
    assert tail_credit("The board meets on Friday. (AFP)") == (26, "AFP")
    assert tail_credit("The board meets on Friday.") is None
