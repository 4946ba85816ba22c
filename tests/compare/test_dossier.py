from __future__ import annotations

import pytest

from newsloom.compare import dossier
from newsloom.model import Copy, Story
from tests.compare.builders import quote, report, story

GAZETTE = report(
    "gazette",
    "A ferry sank off Port Ellisar on Monday, killing twelve passengers, the coast guard said.\n"
    "“We heard a bang below the car deck,” said Mara Venn, a deckhand.\n"
    "The company withdrew its two other ships from service at noon.",
    title="Twelve die as ferry sinks off Port Ellisar",
)
COURIER = report(
    "courier",
    "Twelve passengers were killed when a ferry sank off Port Ellisar on Monday, according to the coast guard.\n"
    "It had passed its last inspection in January.",
    title="Ferry sinks off Port Ellisar",
    hours=2,
)
HERALD = report(
    "herald",
    "Divers searched the wreck through the night with lamps lent by the navy.\n"
    "“We heard a bang below the car deck”, Venn told the Herald.",
    title="Divers search wreck",
    hours=4,
)


def test_the_summary_begins_with_what_most_reports_tell_and_names_who_else_does() -> None:
    told = dossier(story(GAZETTE, COURIER, HERALD), [GAZETTE, COURIER, HERALD], {})
    first = told.summary[0]
    assert {first.passage.article, *(other.article for other in first.also_in)} == {"gazette", "courier"}


def test_every_statement_is_a_span_of_its_report() -> None:
    reports = {r.article.id: r for r in (GAZETTE, COURIER, HERALD)}
    told = dossier(story(*reports.values()), list(reports.values()), {})
    excerpts = [s.passage for s in (*told.summary, *told.agreed)] + [e for d in told.alone for e in d.told]
    assert excerpts
    for excerpt in excerpts:
        text = reports[excerpt.article].article.text
        assert excerpt.at.of(text).strip() == excerpt.at.of(text) != ""


def test_what_only_one_tells_stands_under_its_report() -> None:
    told = dossier(story(GAZETTE, COURIER, HERALD), [GAZETTE, COURIER, HERALD], {})
    only = {d.article: [e.at.of(HERALD.article.text) for e in d.told] for d in told.alone}
    assert any("Divers searched" in sentence for sentence in only["herald"])


def test_one_utterance_in_two_reports_is_one_under_the_fuller_name() -> None:
    words = "We heard a bang below the car deck"
    a = report("gazette", GAZETTE.article.text, quotes=(quote(GAZETTE.article.text, words, "Mara Venn"),))
    b = report("herald", HERALD.article.text, hours=4, quotes=(quote(HERALD.article.text, words, "Venn"),))
    (voice,) = dossier(story(a, b), [a, b], {}).voices
    assert voice.speaker == "Mara Venn"
    assert [t.article for t in voice.utterances[0].told] == ["gazette", "herald"]


def test_copies_are_neither_told_twice_nor_counted_as_agreement() -> None:
    copy = report("echo", GAZETTE.article.text, title="Ferry disaster", hours=1)
    told = dossier(story(GAZETTE, copy), [GAZETTE, copy], {"echo": Copy("gazette", 1.0, 1.0)})
    assert len(told.groups) == 1
    assert told.agreed == () == told.alone


def test_the_headline_is_the_title_that_says_most_of_what_the_titles_say() -> None:
    assert dossier(story(GAZETTE, COURIER, HERALD), [GAZETTE, COURIER, HERALD], {}).headline in {"gazette", "courier"}


def test_a_story_of_one_headline_without_text_has_a_dossier() -> None:
    bare = report("wire", "", title="Ferry sinks")
    told = dossier(story(bare), [bare], {})
    assert told.headline == "wire"
    assert told.summary == ()


def test_a_story_without_articles_or_with_unknown_ones_is_refused() -> None:
    with pytest.raises(ValueError, match="no articles"):
        dossier(Story("s", ()), [], {})
    with pytest.raises(KeyError):
        dossier(Story("s", ("lost",)), [], {})


def test_headline_and_summary_are_in_the_language_of_most_origins() -> None:
    bote = report(
        "bote",
        "Eine Fähre ist am Montag vor Port Ellisar gesunken, zwölf Fahrgäste starben, wie die Küstenwache mitteilte.",
        title="Zwölf Tote bei Fährunglück vor Port Ellisar", hours=-1, language="de",
    )  # fmt: skip
    told = dossier(story(bote, GAZETTE, COURIER), [bote, GAZETTE, COURIER], {})
    assert told.headline in {"gazette", "courier"}
    assert {sentence.passage.article for sentence in told.summary} <= {"gazette", "courier"}


def test_a_sentence_that_leans_on_the_one_before_is_no_summary() -> None:
    told = dossier(story(GAZETTE, COURIER, HERALD), [GAZETTE, COURIER, HERALD], {})
    texts = {r.article.id: r.article.text for r in (GAZETTE, COURIER, HERALD)}
    assert not [s for s in told.summary if s.passage.at.of(texts[s.passage.article]).startswith("It had")]
