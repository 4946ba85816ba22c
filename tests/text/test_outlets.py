from __future__ import annotations

import pytest

from newsloom.text.outlets import Outlets

OWN = Outlets(
    ["The Ellisar Courier", "Lorrin Public Radio", "Meridian News Agency", "La Vigie de Sauvelle", "kdn",
     "www.harbourpost.example", "harbournews.example", "Associated Press", "Rheinische Post"]
)  # fmt: skip


@pytest.mark.parametrize(
    ("printed", "outlet"),
    [
        ("the Courier", "The Ellisar Courier"),
        ("Ellisar Courier", "The Ellisar Courier"),
        ("LPR", "Lorrin Public Radio"),
        ("Meridian", "Meridian News Agency"),
        ("Vigie", "La Vigie de Sauvelle"),
        ("kdn", "kdn"),
        ("Harbour Post", "www.harbourpost.example"),
        ("AP", "Associated Press"),
        ("Rheinischen Post", "Rheinische Post"),
    ],
)
def test_a_known_outlet_is_told_by_its_shorter_and_inflected_names(printed: str, outlet: str) -> None:
    assert OWN.named(printed.split()) == outlet


@pytest.mark.parametrize("printed", ["Lorrin", "Ellisar", "harbour post", "News", "Sauvelle", "Mara Venn", "Harbour"])
def test_a_part_that_could_be_something_else_is_no_name_of_an_outlet(printed: str) -> None:
    assert OWN.named(printed.split()) is None


def test_a_short_form_of_two_outlets_is_neither() -> None:
    assert Outlets(["Ellisar Courier", "Port Kelm Courier"]).known("Courier") is None


@pytest.mark.parametrize(
    ("printed", "outlet"),
    [
        ("Deutsche Presse-Agentur", "dpa"),
        ("BBC", "BBC"),
        ("The Harrow Gazette", "The Harrow Gazette"),
        ("the Gazette", "Gazette"),
        ("Ostmark-Zeitung", "Ostmark-Zeitung"),
        ("Gazette de Vale", "Gazette de Vale"),
        ("Radio Harrow", "Radio Harrow"),
    ],
)
def test_an_unknown_name_is_an_outlets_where_its_words_tell(printed: str, outlet: str) -> None:
    assert Outlets().named(printed.split()) == outlet


@pytest.mark.parametrize(
    "printed", ["Gazette", "Harrow Council", "Environment Agency", "Vale der Zeitung", "Disney World"]
)
def test_other_names_are_none(printed: str) -> None:
    assert Outlets().named(printed.split()) is None
