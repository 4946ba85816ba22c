"""Lines of credits: people and agencies."""

import pytest

from newsloom.extract.credits import credit, is_person, lone_name
from newsloom.extract.wording import wording
from newsloom.text.agencies import agency

WORDS = wording(None)


@pytest.mark.parametrize(
    ("told", "people", "wire"),
    [
        ("By Maren Holt", "Maren Holt", None),
        ("By Maren Holt and Reuters", "Maren Holt", "Reuters"),
        ("By Maren Holt, Associated Press", "Maren Holt", "AP"),
        ("By MAREN HOLT, AP Business Writer", "MAREN HOLT", "AP"),
        ("Maren Holt/AFP", "Maren Holt", "AFP"),
        ("Von Maren Holt (dpa)", "Maren Holt", "dpa"),
        ("Par Maren Holt (AFP)", "Maren Holt", "AFP"),
        ("dpa/AFP", None, "dpa"),
        ("By PA Reporters", None, "PA Media"),
        ("By Maren Holt and Ben Quill, Transport Correspondents", "Maren Holt, Ben Quill", None),
        ("Interview by Maren Holt", "Maren Holt", None),
        ("Por Lucía Serrano", "Lucía Serrano", None),
        ("by admin", None, None),
        ("By staff", None, None),
        ("By guest", None, None),
        ("Deutsche Presse-Agentur", None, "dpa"),
        ("Agencia EFE", None, "EFE"),
        ("Keystone-ATS", None, "Keystone-SDA"),
        ("Indo-Asian News Service", None, "IANS"),
        ("Xinhua News Agency", None, "Xinhua"),
        ("Von Käthe Möllerström, Ben Quill und Orsa Lindqvane", "Käthe Möllerström, Ben Quill, Orsa Lindqvane", None),
        ("Par Odile Ferrand et Maren Holt", "Odile Ferrand, Maren Holt", None),
        ("Von Maren Holt, Fotos: Ben Quill", "Maren Holt", None),
        ("By Jonathan Head and Theresa May", "Jonathan Head, Theresa May", None),
        ("By Maren Holt for the Sallow Post", "Maren Holt", None),
        ("Sallow Post Editorial Team", None, None),
        ("Senior Harbour Correspondent", None, None),
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


@pytest.mark.parametrize("name", ["Maren Holt", "Orla O'Venn", "Jean-Luc Pierrefonds", "J. R. Holt", "Ben Quill"])
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
    ("told", "name"),
    [
        ("By Odile", "Odile"),
        ("by Odile · 3 February", "Odile"),
        ("Odile", "Odile"),
        ("Sat, 3 February", None),
        ("Staff", None),
        ("AFP", None),
        ("Maren Holt", None),
        ("February", None),
    ],
)
def test_names_of_one_word(told: str, name: str | None) -> None:
    assert lone_name(told, WORDS) == name
