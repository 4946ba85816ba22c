"""The sentences of a story's reports that state something."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from newsloom.model import Excerpt, QuoteKind, Report, Span, Spans
from newsloom.text.lang import rules
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.sentences import leans, sentences
from newsloom.text.words import words

SENTENCE_WORDS_MIN = 4
SENTENCES_PER_REPORT_MAX = 120
SAME_BEGINNINGS_MAX = 3  # sentences with one beginning: the lines of a picture gallery or of a form
BEGINNING_LETTERS = 24
DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True, eq=False)  # looked up often, and each is its own: compared by identity
class Told:
    """One sentence of one report. `words` are spans of the report's text."""

    article: str
    at: Span
    position: int  # its number within the report, from 0
    words: Spans
    leans: bool  # it cannot be read alone
    is_quotation: bool  # most of it is quoted

    def excerpt(self) -> Excerpt:
        return Excerpt(self.article, self.at)


def told_by(report: Report) -> list[Told]:
    """The sentences of `report` that are long enough to state something, without sub-headings and galleries' lines."""
    article = report.article
    heads = set(article.subheads)
    spoken = direct_words(report)
    found: list[Told] = []
    every = sentences(article.text, article.language)
    forms = Counter(_form(at.of(article.text)) for at in every)
    for at in every:
        if any(head.covers(at) for head in heads) or forms[_form(at.of(article.text))] >= SAME_BEGINNINGS_MAX:
            continue
        tokens = words(article.text, article.language, at)
        if len(tokens) < SENTENCE_WORDS_MIN:
            continue
        quoted = sum(min(at.end, span.end) - max(at.start, span.start) for span in spoken if span.overlaps(at))
        leaning = leans(at.of(article.text), article.language) or _points_back(report, tokens)
        found.append(Told(article.id, at, len(found), tokens, leaning, quoted > 0.5 * len(at)))
        if len(found) == SENTENCES_PER_REPORT_MAX:
            break
    return found


def _form(sentence: str) -> str:
    """How a sentence begins, with any number for its numbers; what is shorter than that is told by its whole."""
    return DIGITS.sub("0", sentence[: 2 * BEGINNING_LETTERS])[:BEGINNING_LETTERS]


def direct_words(report: Report) -> list[Span]:
    """The spans of what is quoted word for word."""
    return [span for quote in report.analysis.quotes if quote.kind is QuoteKind.DIRECT for span in quote.content]


def _points_back(report: Report, tokens: Sequence[Span]) -> bool:
    """Whether a sentence speaks of "him" or "she" before it names anybody."""
    text = report.article.text
    told: SpeechRules = rules("speech", report.article.language, SpeechRules)
    persons = told.female | told.male | told.plural
    first = next((token for token in tokens if token.of(text).casefold() in persons), None)
    if first is None:
        return False
    begin = tokens[0].start
    return not any(begin <= mention.at.start < first.start for mention in report.analysis.mentions)
