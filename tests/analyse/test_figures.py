"""Figures: comparator, value, what is counted, who gives it, and what is no figure at all."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.analyse.figures import figures
from newsloom.model import Figure, Precision, Quote, QuoteKind, Span, Stamp
from newsloom.text.sentences import sentences
from tests.timing import assert_linear

MAY = Stamp(datetime(2025, 5, 14, 12, tzinfo=UTC), "14 May 2025", Precision.DAY, "text")


def read(text: str, language: str | None = "en", quotes: tuple[Quote, ...] = ()) -> tuple[Figure, ...]:
    return figures(text, language, sentences(text, language), quotes, MAY)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "More than 300 homes burned.", ("More than 300 homes", ">", 300, "homes")),
        ("en", "At least 27 people have been killed.", ("At least 27 people", ">=", 27, "people killed")),
        ("en", "Nearly 180 passengers were saved.", ("Nearly 180 passengers", "<~", 180, "passengers saved")),
        ("en", "It left around 1,200 dead.", ("around 1,200 dead", "~", 1200, "dead")),
        ("en", "Police arrested four men.", ("four men", "=", 4, "men arrested")),
        ("en", "It can carry up to 25 vehicles.", ("up to 25 vehicles", "<=", 25, "vehicles")),
        ("en", "There were 40 divers or more.", ("40 divers or more", ">=", 40, "divers")),
        ("en", "The death toll rose to 31.", ("31", "=", 31, "deaths")),
        ("de", "Mindestens 27 Menschen starben.", ("Mindestens 27 Menschen", ">=", 27, "Menschen gestorben")),
        ("de", "Knapp 40 Boote halfen.", ("Knapp 40 Boote", "<~", 40, "Boote")),
        ("de", "Die Zahl der Toten stieg auf 31.", ("31", "=", 31, "Toten")),
        ("fr", "Au moins 27 personnes ont été tuées.", ("Au moins 27 personnes", ">=", 27, "personnes tuées")),
        ("fr", "Plus de 1 200 maisons ont brûlé.", ("Plus de 1 200 maisons", ">", 1200, "maisons")),
    ],
)
def test_counts(language: str, text: str, told: tuple[str, str, float, str]) -> None:
    (figure,) = read(text, language)
    assert (figure.at.of(text), figure.comparator.value, figure.value, figure.counted) == told


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It lies 12 kilometres off the coast.", 12, "km"),
        ("Losses of $3m were reported.", 3e6, "USD"),
        ("The wind blew at 110km/h.", 110, "km/h"),
        ("Some 60 percent of voters agreed.", 60, "%"),
        ("He got three years in prison.", 3, "year"),
    ],
)
def test_amounts_have_their_unit(text: str, value: float, unit: str) -> None:
    (figure,) = read(text)
    assert (figure.value, figure.unit) == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "Jorn Hale, 54, spoke.",
        "A 47-year-old woman spoke.",
        "A woman aged 31 spoke.",
        "It left at 3.15 pm on 7 October.",
        "It happened in 2019.",
        "Its 2018 sales rose.",
        "Varland beat Norhaven 3-1.",
        "Flight 370 left.",
        "They sat in Row 21.",
        "The Boeing 737 flew.",
        "She lives at 49 Harbour Road.",
        "It came 19th.",
        "The two captains spoke.",
        "One of the survivors spoke.",
        "Call 0800 123 4567 now.",
        "They use the XC40 there.",
        "It began two days ago.",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert read(text) == ()


def test_a_part_names_its_whole() -> None:
    text = "At least 127 sailors, including more than 85 cadets, have drowned."
    whole, part = read(text)
    assert part.total == whole.at
    assert (part.counted, whole.counted) == ("cadets drowned", "sailors drowned")


@pytest.mark.parametrize(
    ("language", "text", "giver"),
    [
        ("en", "More than 30 ships sank, according to the harbour office.", "harbour office"),
        ("en", "The mayor said that 300 people were safe.", "mayor"),
        ("en", "It hurt 300 people, the coastguard said.", "coastguard"),
        ("de", "Nach Angaben des Innenministeriums werden noch 40 Menschen vermisst.", "Innenministeriums"),
        ("de", "Dem Ministerium zufolge starben 15 Soldaten.", "Ministerium"),
        ("fr", "Selon le ministère, 27 personnes sont mortes.", "ministère"),
        ("en", "More than 30 ships sank.", None),
    ],
)
def test_who_gives_a_figure(language: str, text: str, giver: str | None) -> None:
    (figure,) = read(text, language)
    assert figure.given_by == giver
    assert bool(figure.source) == bool(giver)
    assert bool(figure.reasons) == bool(giver)


def test_a_figure_in_a_quotation_is_its_speakers() -> None:
    text = "“We lost 12 colleagues,” said Anna Berg."
    quote = Quote(QuoteKind.DIRECT, (Span(1, 23),), (Span(30, 39),), speaker="Anna Berg")
    (figure,) = read(text, quotes=(quote,))
    assert (figure.given_by, figure.source) == ("Anna Berg", quote.source)


def test_the_day_that_a_figure_holds_for() -> None:
    (figure,) = read("As of Friday, 1,240 homes were without power.")
    assert figure.as_of == date(2025, 5, 9)


def test_a_language_without_rules_gives_amounts_by_sign() -> None:
    assert [(one.value, one.unit) for one in read("Vahinko oli 5 € ja 12 %.", "xx")] == [(5, "EUR"), (12, "%")]


@given(
    st.text(alphabet="0123456789.,$%() abdeilnopstumrkhg-\n“”½", max_size=200),
    st.sampled_from(["en", "de", "fr", None]),
)
def test_spans_lie_in_the_text_in_order(text: str, language: str | None) -> None:
    end = 0
    for figure in read(text, language):
        assert end <= figure.at.start < figure.at.end <= len(text)
        assert all(span.end <= len(text) for span in figure.source)
        end = figure.at.start


@pytest.mark.parametrize("junk", ["12 people killed ", "one ", "$1 ", "said 5 people ", "including 3 boys, "])
def test_junk_is_read_in_linear_time(junk: str) -> None:
    assert_linear(lambda text: figures(text, "en", (Span(0, len(text)),), (), None), junk, 8_000)


def test_a_passive_names_nobody_who_gives_the_figure() -> None:
    figure = read("Fourteen people are confirmed dead and 22 are missing.")[-1]
    assert (figure.value, figure.given_by) == (22, None)
