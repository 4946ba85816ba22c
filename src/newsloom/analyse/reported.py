"""Reported speech told by learned weights: which words are cues, what they report, and which words name the source.

Each of four choices adds up the weights of short strings (`reported_features`), a log-linear model as of Berger, Della
Pietra and Della Pietra, "A Maximum Entropy Approach to Natural Language Processing" (Computational Linguistics 22(1),
1996); `scripts/train_reported.py` fits them. What there is to choose from is told by word lists and punctuation. The
product of the four probabilities decides whether something is reported at all.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsloom.analyse.clauses import subject_of
from newsloom.analyse.phrases import Token, phrase_at, tokens
from newsloom.analyse.quotations import Draft
from newsloom.analyse.reported_features import (
    cue_features,
    end_features,
    nobody_features,
    source_features,
    start_features,
)
from newsloom.analyse.reported_options import AROUND, Candidate, before_cue, behind_cue, candidates, ends, starts
from newsloom.analyse.reported_row import Row
from newsloom.model import QuoteKind, Reason, Span
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.weights import Weights

SENTENCE_CHARACTERS_MAX = 1200
_TOKENS_MIN = 4
_SOURCE_CHARACTERS_MAX = 160
_SAME_SHARE = 0.5  # of the characters that either covers: two drafts are one quotation


class Chosen(NamedTuple):
    """What was chosen, and how likely it is by the weights."""

    at: int
    probability: float


class Reporter:
    """Finds what sentences report without a whole sentence in marks, by the rules and the weights of one language."""

    def __init__(self, told: SpeechRules, weights: Weights) -> None:
        self.told = told
        self.words = weights.words
        self.cue, self.start, self.end, self.source = (
            weights.tables[name] for name in ("cue", "start", "end", "source")
        )
        self.bias = weights.bias
        self.threshold = weights.threshold

    def drafts(self, text: str, sentences: Sequence[Span]) -> Iterator[Draft]:
        """The indirect and mixed quotations of `text`, in order of their cues; one may stand inside another."""
        for sentence in sentences:
            if len(sentence) <= SENTENCE_CHARACTERS_MAX:
                row = tokens(text, sentence.start, sentence.end)
                if len(row) >= _TOKENS_MIN:
                    yield from self._in_row(Row(row, self.told))

    def _in_row(self, row: Row) -> Iterator[Draft]:
        for k, token in enumerate(row.tokens):
            if token.low not in self.words:
                continue
            likely = self.cue_probability(row, k)
            if likely < self.threshold:
                continue
            content, as_told = self.content(row, k)
            likely *= as_told
            if not content or likely < self.threshold:
                continue
            source, by_whom = self.source_of(row, k, content)
            if likely * by_whom >= self.threshold:
                yield Draft(_kind(row, content), content, source, self._cue(row.tokens, k), Reason.of("reported-clause"))

    def cue_probability(self, row: Row, k: int) -> float:
        """How likely the token `k` is a cue."""
        return 1 / (1 + math.exp(-self.bias - total(self.cue, cue_features(row, k, self.told))))

    def content(self, row: Row, k: int) -> tuple[list[Span], float]:
        """What the cue `k` reports, one span, or two around its own clause, and how likely that is; may be empty."""
        options = starts(row, k)
        start = chosen([total(self.start, start_features(row, k, at, self.told)) for at in options])
        at, probability = options[start.at], start.probability
        if at >= 0:
            span, as_told = self._span(row, k, at)
            return [span], probability * as_told
        own = before_cue(row, k)
        if own == 0:
            return [], 0.0
        out = [Span(row.tokens[0].start, row.tokens[own - 1].end)]
        rest = behind_cue(row, k) if at == AROUND else None
        if rest is not None:
            span, as_told = self._span(row, k, rest)
            out.append(span)
            probability *= as_told
        return out, probability

    def _span(self, row: Row, k: int, start: int) -> tuple[Span, float]:
        options = ends(row, start)
        told = self.told
        end = chosen(
            [total(self.end, end_features(row, k, start, end, told, passed)) for passed, end in enumerate(options)]
        )
        return Span(row.tokens[start].start, row.tokens[options[end.at] - 1].end), end.probability

    def source_of(self, row: Row, k: int, content: Sequence[Span]) -> tuple[Span | None, float]:
        """The words that name who speaks by the cue `k`, None where nobody is named, and how likely that is."""
        found = candidates(row, k, content, self.told)
        rule = subject_of(row.tokens, k, self.told) if found else None
        scores = [total(self.source, nobody_features(row, k, self.told))]
        for one in found:
            ruled = rule is not None and touches(one.span, rule)
            scores.append(total(self.source, source_features(row, k, self.told, one, ruled=ruled)))
        best = chosen(scores)
        if best.at == 0:
            return None, best.probability
        return _whole(found[best.at - 1], rule, content), best.probability

    def _cue(self, row: Sequence[Token], k: int) -> Span:
        words = phrase_at(row, k, self.told) or 1
        return Span(row[k].start, row[k + words - 1].end)


def total(weights: dict[str, float], features: Sequence[str]) -> float:
    return sum([weights[feature] for feature in features if feature in weights])


def chosen(scores: Sequence[float]) -> Chosen:
    """The option with the highest score, and its probability among all."""
    top = max(scores)
    return Chosen(scores.index(top), 1 / sum([math.exp(score - top) for score in scores]))


def touches(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _whole(best: Candidate, rule: Span | None, content: Sequence[Span]) -> Span:
    """The whole subject where the phrase that was chosen is only a part of it: "a spokesman" for the harbour."""
    fits = rule is not None and rule.covers(best.span) and len(rule) <= _SOURCE_CHARACTERS_MAX
    return rule if fits and rule and not any(touches(rule, span) for span in content) else best.span


def _kind(row: Row, content: Sequence[Span]) -> QuoteKind:
    """Mixed where words of the content stand in double marks."""
    for token, marked in zip(row.tokens, row.marked, strict=True):
        if marked and token.is_word and any(span.start <= token.start < span.end for span in content):
            return QuoteKind.MIXED
    return QuoteKind.INDIRECT


def joined_drafts(marked: Sequence[Draft], reported: Sequence[Draft]) -> list[Draft]:
    """Quotations in marks and reported speech as one list, in order, where the same words were found in both ways.

    A direct quotation stays; a mixed one gives way to the whole clause that was reported.
    """
    direct = [draft for draft in marked if draft.kind is QuoteKind.DIRECT]
    mixed = [draft for draft in marked if draft.kind is not QuoteKind.DIRECT]
    cues = {at for draft in direct if draft.cue for at in range(draft.cue.start, draft.cue.end)}
    kept = [draft for draft in _apart(reported, direct) if draft.cue is None or draft.cue.start not in cues]
    return sorted([*direct, *_apart(mixed, kept), *kept], key=lambda draft: draft.content[0])


def _apart(drafts: Sequence[Draft], others: Sequence[Draft]) -> list[Draft]:
    """Those of `drafts` that are none of `others`."""
    ordered = sorted(others, key=lambda draft: draft.content[0])
    starts = [draft.content[0].start for draft in ordered]
    out: list[Draft] = []
    for draft in drafts:
        low = bisect_left(starts, draft.content[0].start - SENTENCE_CHARACTERS_MAX)
        high = bisect_left(starts, draft.content[-1].end)
        if not any(_same(draft, other) for other in ordered[low:high]):
            out.append(draft)
    return out


def _same(one: Draft, other: Draft) -> bool:
    both = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one.content for b in other.content)
    either = sum(map(len, one.content)) + sum(map(len, other.content)) - both
    return both >= _SAME_SHARE * either
