"""Datelines at the beginning of a report, and the credits at its end."""

import pytest

from newsloom.extract.datelines import Dateline, closing_credit, dateline, lone_place, noted_agency, tail_credit
from newsloom.extract.wording import wording

WORDS = wording(None)


@pytest.mark.parametrize(
    ("start", "place", "wire"),
    [
        ("PORT ELLISAR (AP) — ", "PORT ELLISAR", "AP"),
        ("PORT ELLISAR (dpa/AFP) - ", "PORT ELLISAR", "dpa"),
        ("New Sallow, Nov 3 (PTI) ", "New Sallow", "PTI"),
        ("PORT ELLISAR, Nov. 3 (Xinhua) -- ", "PORT ELLISAR", "Xinhua"),
        ("Port Ellisar, 3 nov (EFE).- ", "Port Ellisar", "EFE"),
        ("Porto Ellisar, 3 nov. (ANSA) - ", "Porto Ellisar", "ANSA"),
        ("(ANSA) - ELLISAR, 03 NOV - ", "ELLISAR", "ANSA"),
        ("ELLISAR, November 3. /TASS/. ", "ELLISAR", "TASS"),
        ("Ellisar (APA) – ", "Ellisar", "APA"),
        ("Ellisar (sda) ", "Ellisar", "Keystone-SDA"),
        ("Ellisar/Hemmel (dpa) - ", "Ellisar/Hemmel", "dpa"),
        ("ELLISAR (Maren Holt/Reuters) – ", "ELLISAR", "Reuters"),
        ("Nov 3 (Reuters) - ", None, "Reuters"),
        ("3 mars (AFP) - ", None, "AFP"),
        ("ELLISAR, AAP - ", "ELLISAR", "AAP"),
        ("AFP - ", None, "AFP"),
        ("PORT SALLOW, March 4, 2026 /PRNewswire/ -- ", "PORT SALLOW", "PR Newswire"),
        ("PORT SALLOW, Hemmel, March 04, 2026 (GLOBE NEWSWIRE) -- ", "PORT SALLOW, Hemmel", "GlobeNewswire"),
    ],
)
def test_forms_of_datelines(start: str, place: str | None, wire: str | None) -> None:
    assert dateline(f"{start}The quay is shut.", WORDS) == Dateline(len(start), place, wire)


@pytest.mark.parametrize(
    "text",
    [
        "Note: the quay is shut.",
        "Paul – the younger one – waited.",
        "The board met. LONDON: no.",
        "He said (Reuters) was wrong.",
        "EXCLUSIVE: the quay is shut.",
        "3 March - the quay shut.",
        "The quay (AP) is shut.",
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
    assert closing_credit("(Reuters)", WORDS) == "Reuters"
    assert closing_credit("— PTI", WORDS) == "PTI"
    assert closing_credit("(he said)", WORDS) is None
    assert tail_credit("The board meets on Friday. (AFP)") == (26, "AFP")
    assert tail_credit("The board meets on Friday.") is None


@pytest.mark.parametrize(
    ("line", "wire"),
    [
        ("--IANS", "IANS"),
        ("--IANS mh/oq", "IANS"),
        ("(Agencia EFE)", "EFE"),
        ("(©AFP)", "AFP"),
        ("© 2026 AFP", "AFP"),
        ("© 2026 The Associated Press. All rights reserved.", "AP"),
        ("dpa-infocom, dpa:260203-99-1/2", "dpa"),
        ("© dpa-infocom, dpa:260203-99-1/2", "dpa"),
        ("Quelle: dpa", "dpa"),
        ("(avec AFP)", "AFP"),
        ("Source: Xinhua", "Xinhua"),
        ("The quay is shut.", None),
        ("(With inputs from agencies)", None),
        ("PA", None),
    ],
)
def test_last_lines_that_credit_an_agency(line: str, wire: str | None) -> None:
    assert closing_credit(line, WORDS) == wire


@pytest.mark.parametrize(
    ("note", "wire"),
    [
        ("(With inputs from ANI)", "ANI"),
        ("(This story has not been edited by our staff and is published from a syndicated feed: PTI)", "PTI"),
        ("Mit Material der dpa", "dpa"),
        ("Copyright 2026 The Sallow Post", None),
        ("(Reporting by Maren Holt in Port Ellisar; Editing by Ben Quill)", None),
    ],
)
def test_notes_under_a_text(note: str, wire: str | None) -> None:
    assert noted_agency(note, WORDS) == wire
