"""What a document tells that somebody said: "In the letter written by the guild, Kelm said …".

The document speaks the whole clause, and somebody in it speaks a part of that: two attributions, one inside the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsloom.analyse.phrases import Token, noun_phrase, tokens
from newsloom.analyse.quotations import Draft
from newsloom.analyse.reported_row import DOUBLE_MARKS
from newsloom.model import QuoteKind, Reason, Span
from newsloom.text.lang.speech_rules import SpeechRules

_DOCUMENT_TOKENS_MAX = 5  # an article, adjectives and the noun
_PHRASE_TOKENS_MAX = 26
_SENTENCE_CHARACTERS_MAX = 1200
_CLAUSE_TOKENS_MIN = 3


def told_in_documents(text: str, sentences: Sequence[Span], told: SpeechRules) -> Iterator[Draft]:
    """A quotation for each sentence that begins with a document, its maker, and what somebody says in it."""
    for sentence in sentences:
        if len(sentence) > _SENTENCE_CHARACTERS_MAX:
            continue
        first = text[sentence.start : sentence.start + 16].split(" ", 1)[0]
        if first.lower() in told.prepositions:
            row = tokens(text, sentence.start, sentence.end)
            found = _document(row, told)
            if found is not None:
                yield _draft(row, *found)


def _document(row: Sequence[Token], told: SpeechRules) -> tuple[Span, int] | None:
    """The document that `row` begins with, and the token behind the comma that ends its phrase."""
    comma = next((i for i, t in enumerate(row[:_PHRASE_TOKENS_MAX]) if t.word == ","), None)
    if comma is None or len(row) - comma <= _CLAUSE_TOKENS_MIN or row[1].low not in told.determiners:
        return None
    noun = next((i for i, t in enumerate(row[: 1 + _DOCUMENT_TOKENS_MAX]) if t.low in told.documents), None)
    if noun is None or not any(t.low in told.cues for t in row[comma + 1 :]):
        return None
    for i in range(noun + 1, min(comma, noun + 4)):
        if row[i].low in told.makers:
            maker = noun_phrase(row[:comma], i + 1, told)
            named = maker is not None and any(t.capital for t in row[i + 1 : comma])
            return (Span(row[1].start, maker.end), comma + 1) if maker and named else None
    return None


def _draft(row: Sequence[Token], source: Span, start: int) -> Draft:
    last = len(row) - 1
    while last > start and row[last].word == ".":
        last -= 1
    marked = any(t.word in DOUBLE_MARKS for t in row[start:])
    kind = QuoteKind.MIXED if marked else QuoteKind.INDIRECT
    cue = Span(row[0].start, row[0].end)
    return Draft(kind, [Span(row[start].start, row[last].end)], source, cue, Reason.of("reported-clause"))
