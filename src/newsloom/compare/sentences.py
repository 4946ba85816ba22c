"""The sentences of a story's reports, made comparable: by words that carry meaning, names and numbers."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from newsloom.model import Excerpt, QuoteKind, Report, Span
from newsloom.text.quantities import folded
from newsloom.text.sentences import leans, sentences
from newsloom.text.words import stop_words, words

SENTENCE_WORDS_MIN = 4
SENTENCES_PER_REPORT_MAX = 120


@dataclass(frozen=True, slots=True, eq=False)  # looked up often, and each is its own: compared by identity
class Told:
    """One sentence of one report. `terms` are its folded content words, names and numbers."""

    article: str
    at: Span
    position: int  # its number within the report, from 0
    terms: frozenset[str]
    numbers: frozenset[str]
    leans: bool
    is_quotation: bool

    def excerpt(self) -> Excerpt:
        return Excerpt(self.article, self.at)


def told_by(report: Report) -> list[Told]:
    """The sentences of `report` that are long enough to state something; sub-headings left out."""
    article = report.article
    heads = set(article.subheads)
    stops = stop_words(article.language)
    spoken = [span for quote in report.analysis.quotes if quote.kind is QuoteKind.DIRECT for span in quote.content]
    found: list[Told] = []
    for at in sentences(article.text, article.language):
        if any(head.covers(at) for head in heads):
            continue
        sentence = at.of(article.text)
        tokens = [span.of(sentence) for span in words(sentence, article.language)]
        terms = frozenset(folded(t) if not t.isdigit() else t for t in tokens if t.casefold() not in stops)
        if len(tokens) < SENTENCE_WORDS_MIN or not terms:
            continue
        quoted = sum(min(at.end, span.end) - max(at.start, span.start) for span in spoken if span.overlaps(at))
        numbers = frozenset(t for t in terms if t[:1].isdigit())
        found.append(
            Told(article.id, at, len(found), terms, numbers, leans(sentence, article.language), quoted > 0.5 * len(at))
        )
        if len(found) == SENTENCES_PER_REPORT_MAX:
            break
    return found


class Weights:
    """How much each term says: terms that few of the story's sentences have say more (inverse document frequency).

    Weights are whole thousandths, so that a sum does not depend on the order of what is summed.
    """

    def __init__(self, told: Sequence[Told]) -> None:
        often = Counter(term for sentence in told for term in sentence.terms)
        total = max(1, len(told))
        self._of = {term: round(1000 * math.log(1.0 + total / (1 + count))) for term, count in often.items()}
        self._whole = {sentence: self.sum(sentence.terms) for sentence in told}

    def sum(self, terms: Collection[str]) -> int:
        return sum(map(self._of.__getitem__, terms))

    def alike(self, a: Told, b: Told) -> float:
        """Weight of the terms in common, by the geometric mean of both sentences' weights: 0..1."""
        both = self.sum(a.terms & b.terms)
        return both / math.sqrt(self._whole[a] * self._whole[b]) if both else 0.0


ALIKE_MIN = 0.42
TERMS_IN_COMMON_MIN = 3


def counterparts(told: Mapping[str, Sequence[Told]], weights: Weights) -> dict[tuple[str, Span], list[Told]]:
    """For each sentence, by (article, span), the best sentence of every other report that tells the same.

    Candidates are found by shared terms, so that a pair without any is never compared.
    """
    by_term: dict[str, list[Told]] = {}
    for found in told.values():
        for sentence in found:
            for term in sentence.terms:
                by_term.setdefault(term, []).append(sentence)
    pairs: dict[tuple[str, Span], list[Told]] = {}
    for found in told.values():
        for sentence in found:
            best = _best_by_report(sentence, by_term, weights)
            pairs[sentence.article, sentence.at] = [best[article] for article in told if article in best]
    return pairs


def _best_by_report(sentence: Told, by_term: Mapping[str, Sequence[Told]], weights: Weights) -> dict[str, Told]:
    shared: Counter[Told] = Counter()
    for term in sorted(sentence.terms):
        if len(by_term[term]) <= 400:  # a term that everybody uses finds nobody
            shared.update(other for other in by_term[term] if other.article != sentence.article)
    best: dict[str, tuple[float, Told]] = {}
    for other, count in shared.items():
        if count < TERMS_IN_COMMON_MIN:
            continue
        score = weights.alike(sentence, other)
        if score >= ALIKE_MIN and score > best.get(other.article, (0.0, other))[0]:
            best[other.article] = (score, other)
    return {article: other for article, (_, other) in best.items()}
