"""Where reports end because others begin, who speaks in a transcript, and subjects with asides."""

from __future__ import annotations

import pytest

from newsloom.analyse.speech import speech
from newsloom.analyse.transcripts import transcribed
from newsloom.model import QuoteKind
from tests.analyse.quoted import shown
from tests.timing import assert_linear


def read(text: str) -> list[tuple[str, str]]:
    return shown(text, speech(text, "en"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            'The mayor said on Friday that "no date has been set", the Courier reported.',
            ('that "no date has been set"', "The mayor"),
        ),
        (
            'Ada Ruhl, representing the crew, said they were "worn out" and would "fight for pay".',
            ('they were "worn out" and would "fight for pay".', "Ada Ruhl, representing the crew"),
        ),
        (
            'Police described the pilot as "calm and polite" and urged residents to stay indoors.',
            ('the pilot as "calm and polite"', "Police"),
        ),
    ],
)
def test_a_report_ends_where_another_begins(text: str, told: tuple[str, str]) -> None:
    found = read(text)
    assert told in found
    assert len({content for content, _source in found}) == len(found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('A pilot, who did not want to be named, said: "The light was out."', ("The light was out.", "A pilot")),
        ('Ruhl (who is 70) joked: "I am just starting!"', ("I am just starting!", "Ruhl")),
        ('Said the pilot: "The light was out."', ("The light was out.", "the pilot")),
        ('Said Ada Ruhl, who lives in Kelm, "The light was out."', ("The light was out.", "Ada Ruhl")),
    ],
)
def test_who_speaks_before_the_words(text: str, told: tuple[str, str]) -> None:
    assert read(text) == [told]


def test_lines_of_a_transcript_are_their_speakers() -> None:
    text = "Ada Ruhl was on air.\n\nHOST: What went wrong?\n\nRUHL: The light was out.\n\nHOST: Since when?"
    found = speech(text, "en")
    assert shown(text, found) == [
        ("What went wrong?", "HOST"),
        ("The light was out.", "RUHL"),
        ("Since when?", "HOST"),
    ]
    assert {quote.kind for quote in found} == {QuoteKind.DIRECT}
    assert found[1].speaker == "Ada Ruhl"


@pytest.mark.parametrize(
    "text",
    [
        "The fire spread.\n\nWATCH: Flames over Kelm\n\nRELATED: How to leave\n\nWATCH: The mayor speaks",
        "Ada Ruhl left.\n\nRUHL: The light was out.",
    ],
)
def test_lines_that_open_in_capitals_are_no_transcript_by_themselves(text: str) -> None:
    assert read(text) == []


def test_capitals_are_read_in_linear_time() -> None:
    for junk in ("AB CD EF GH: x\n", "AB CD EF "):
        assert_linear(lambda text: transcribed(text, ()), junk, 60_000)
