"""Who a source stands for: pronouns, short names, roles and documents written out, with the reason."""

from __future__ import annotations

import pytest

from newsloom.analyse.speech import speech
from newsloom.model import QuoteKind


def speakers(text: str, language: str = "en") -> list[str | None]:
    return [quote.speaker for quote in speech(text, language) if quote.kind is not QuoteKind.INDIRECT]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Ada Ruhl came late. “It was out,” she said.", "Ada Ruhl"),
        ("en", "Ada Ruhl met Peter Moll. “It was out,” he said.", "Peter Moll"),
        ("en", "Ada Ruhl met Peter Moll. “It was out,” Ruhl said.", "Ada Ruhl"),
        ("en", "Ambassador Ada Ruhl met Peter Moll. “It was out,” said the ambassador.", "Ada Ruhl"),
        ("en", "“It was out,” said the guild's biologist, Dr Ada Ruhl.", "Ada Ruhl"),
        ("en", "“It was out,” said Ada Ruhl, Gannet's policy lead for the north.", "Ada Ruhl"),
        ("en", "Peter Moll, a retired pilot, sat down. “It was out,” the pilot said.", "Peter Moll"),
        ("en", "“It was out,” said a spokesman for Gannet Lines.", "spokesman for Gannet Lines"),
        ("en", "“It was out,” said a joint statement issued on Friday.", "joint statement"),
        ("de", "Außenministerin Gesine Hallmann kam spät. „Es war dunkel“, sagte die Ministerin.", "Gesine Hallmann"),
        ("de", "„Es war dunkel“, sagte die Leiterin der Wache, Ada Ruhl.", "Ada Ruhl"),
        ("de", "Anna Moll traf spät ein. „Es war dunkel“, sagte die 19-Jährige.", "Anna Moll"),
        ("en", "Peter Moll sat down. “It was out,” according to him.", "Peter Moll"),
        ("fr", "Peter Moll est venu. « Il faisait nuit », selon lui.", "Peter Moll"),
        ("fr", "Le maire, Hector Vasseur, est venu. « Il faisait nuit », a-t-il dit.", "Hector Vasseur"),
    ],
)
def test_the_speaker_is_written_out(language: str, text: str, told: str) -> None:
    assert speakers(text, language) == [told]


def test_a_document_is_named_by_its_fuller_description() -> None:
    text = (
        "A letter circulating amongst pilots called the light “a cruel joke on all of us at sea”.\n"
        "“Nobody answers for it,” the letter added."
    )
    assert speakers(text) == ["letter circulating amongst pilots"] * 2


def test_first_persons_stay_unresolved() -> None:
    assert speakers("“It was out,” I said.") == [None]


def test_first_persons_inside_a_quotation_are_who_speaks_it() -> None:
    text = "“The office is slow, and we told the mayor that the light was out,” Ada Ruhl said."
    assert {quote.speaker for quote in speech(text, "en")} == {"Ada Ruhl"}


def test_a_document_tells_what_somebody_said_in_it() -> None:
    text = "In the letter written by the Pilots' Guild on Friday, Ada Ruhl said the light was “a disgrace”."
    told = {quote.speaker: [span.of(text) for span in quote.content] for quote in speech(text, "en")}
    assert told["letter written by the Pilots' Guild"] == ["Ada Ruhl said the light was “a disgrace”"]
    assert told["Ada Ruhl"] == ["the light was “a disgrace”"]


def test_the_reason_for_a_resolved_speaker_is_told() -> None:
    quote = speech("Ada Ruhl came late. “It was out,” she said.", "en")[0]
    assert [reason.key for reason in quote.reasons] == ["cue-after", "pronoun"]
    assert quote.reasons[1].fact("source") == ("she",)
    assert quote.reasons[1].fact("name") == ("Ada Ruhl",)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ruhl is expected to announce a new light on Monday.", None),
        ("The mayor expects to announce a new light on Monday.", "The mayor"),
        ("Ruhl was widely described as “a cruel joke”.", None),
        ("Moll described Ruhl as “a cruel joke”.", "Moll"),
    ],
)
def test_the_subject_of_a_passive_is_not_who_speaks(text: str, source: str | None) -> None:
    told = [span.of(text) for quote in speech(text, "en") for span in quote.source]
    assert told == ([source] if source else [])


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("de", "Im Oktober hieß es, die Fähre sei gesund.", None),
        ("de", "In dem Brief hieß es, die Fähre sei gesund.", "dem Brief"),
        ("fr", "Le phare était éteint, ont annoncé les pompiers mercredi.", "les pompiers"),
        ("fr", "D'après un rapport publié lundi, le phare était éteint.", "un rapport publié lundi"),
        ("en", "“It was out for hours,” according to police on Monday.", "police"),
    ],
)
def test_a_time_says_nothing_and_is_no_part_of_who_speaks(language: str, text: str, source: str | None) -> None:
    told = [span.of(text) for quote in speech(text, language) for span in quote.source]
    assert told == ([source] if source else [])
