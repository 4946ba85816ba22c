from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.text.citing import citations, title_citations
from newsloom.text.outlets import Outlets
from tests.timing import within_seconds

OWN = Outlets(["The Ellisar Courier", "Meridian News Agency", "kdn", "La Vigie de Sauvelle", "Vale Radio"])


def told(text: str, language: str) -> list[tuple[str, str, str]]:
    """(usual name, name as printed, words that cite) of each citation."""
    return [(c.outlet, c.at.of(text), c.cue.of(text)) for c in citations(text, language, OWN)]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "“We count heads,” Venn told the Courier.", ("The Ellisar Courier", "Courier", "told")),
        ("en", "Venn, whose house burned, told Meridian.", ("Meridian News Agency", "Meridian", "told")),
        ("en", "Four cranes leaned, according to the Harrow Gazette.", ("Harrow Gazette",) * 2 + ("according to",)),
        ("en", "The Harrow Gazette has reported that cranes lean.", ("The Harrow Gazette",) * 2 + ("reported",)),
        ("en", "Four cranes leaned, Reuters first reported on Monday.", ("Reuters", "Reuters", "reported")),
        ("en", "She told the German newspaper Ostmark-Bote so.", ("Ostmark-Bote", "Ostmark-Bote", "told")),
        ("en", "A letter seen by CNN names the crane's owner.", ("CNN", "CNN", "seen by")),
        ("en", "It leans, the state-run Xinhua news agency said.", ("Xinhua", "Xinhua news agency", "said")),
        ("de", "Venn sagte der Nachrichtenagentur kdn, man prüfe.", ("kdn", "kdn", "sagte")),
        ("de", "Das sagte Venn dem „Vale-Kurier“ am Montag.", ("Vale-Kurier", "Vale-Kurier", "sagte")),
        ("de", "Wie die dpa aus Kreisen der Werft meldet, steht er schief.", ("dpa", "dpa", "meldet")),
        ("de", "Der Kran stand schief, berichtete die Vale-Zeitung.", ("Vale-Zeitung", "Vale-Zeitung", "berichtete")),
        ("de", "Reuters zufolge stand der Kran schief.", ("Reuters", "Reuters", "zufolge")),
        ("fr", "La grue penchait, a déclaré Mme Venn à l'AFP.", ("AFP", "AFP", "déclaré")),
        ("fr", "« Elle penche », a déclaré la secrétaire, Mme Venn, à l'AFP.", ("AFP", "AFP", "déclaré")),
        ("fr", "Selon La Vigie, la grue penchait.", ("La Vigie de Sauvelle", "La Vigie", "Selon")),
        ("fr", "La grue penchait, comme l’a révélé le quotidien Ouest-Port.", ("Ouest-Port", "Ouest-Port", "révélé")),
    ],
)
def test_an_outlet_beside_words_that_cite_is_cited(language: str, text: str, found: tuple[str, str, str]) -> None:
    assert told(text, language) == [found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Venn told Mara Brack, according to the police in New York, that the Courier is read there."),
        ("en", "She told reporters that Reuters has an office in town."),
        ("de", "Venn sagte, der Spiegel liege auf dem Tisch."),
        ("de", "Das sagte der Minister laut Polizei; die Zeitung kam später."),
        ("fr", "Selon la préfecture, le journal paraîtra demain."),
        ("pl", "Reuters podał, że dźwig się przechylił."),
        (None, "According to Reuters, four cranes leaned."),
    ],
)
def test_people_and_outlets_that_are_only_named_are_not_cited(language: str | None, text: str) -> None:
    assert citations(text, language, OWN) == ()


def test_two_outlets_named_together_are_both_cited() -> None:
    assert [name for name, _at, _cue in told("It leaned, according to Reuters and the Harrow Gazette.", "en")] == [
        "Reuters", "Harrow Gazette",
    ]  # fmt: skip


def test_a_word_for_an_outlet_stands_for_the_one_cited_last() -> None:
    text = "It leaned, Venn told the Harrow Gazette. She told the newspaper that nobody came."
    assert [(name, at) for name, at, _cue in told(text, "en")] == [
        ("Harrow Gazette", "Harrow Gazette"), ("Harrow Gazette", "newspaper"),
    ]  # fmt: skip
    assert told("She told the newspaper that nobody came.", "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor went after the Harrow Gazette reported that the crane leaned."),
        ("de", "Der Hafenmeister ging, nachdem die Vale-Zeitung berichtet hatte, der Kran stehe schief."),
        ("fr", "Le maire est parti après que La Vigie a révélé que la grue penchait."),
    ],
)
def test_what_an_outlet_told_before_the_event_is_an_aside(language: str, text: str) -> None:
    assert [c.is_aside for c in citations(text, language, OWN)] == [True]


@pytest.mark.parametrize(
    ("title", "outlets"),
    [
        ("Reuters: crane leaned for days", ["Reuters"]),
        ("Crane leaned for days: Harrow Gazette", ["Harrow Gazette"]),
        ("Crane leaned for days, Courier reports", ["The Ellisar Courier"]),
        ("Breaking News: crane falls", []),
        ("Vale: crane falls", []),  # the town, not Vale Radio
        ("Crane falls: what we know", []),
    ],
)
def test_headlines_cite_with_a_colon_too(title: str, outlets: list[str]) -> None:
    assert [c.outlet for c in title_citations(title, "en", OWN)] == outlets


_pieces = st.sampled_from(
    ["told", "the ", "Courier", "Reuters", "’s ", "“", " ", "according to ", "laut ", "\n", "reported", ". ", "é", "𝕏"]
)


@given(st.lists(_pieces, max_size=30).map("".join), st.sampled_from(["en", "de", "fr"]))
def test_spans_lie_in_the_text_in_order_whatever_it_is(text: str, language: str) -> None:
    found = citations(text, language, OWN)
    assert all(0 <= c.at.start < c.at.end <= len(text) and c.outlet for c in found)
    assert [c.at for c in found] == sorted({c.at for c in found})


def test_a_text_of_nothing_but_words_that_cite_takes_no_longer_than_a_long_article() -> None:
    text = "sagte der " * 20_000
    with within_seconds(2):
        citations(text, "de", OWN)
