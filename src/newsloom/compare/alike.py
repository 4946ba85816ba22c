"""Which statements of different reports tell the same: by their words, by the figures in them, and by what was said.

Two statements in one language are compared by the words that they share, each weighing the more the fewer statements of
the story have it (inverse document frequency). In two languages no words can be compared: there names, days and numbers
decide, and only where both reports begin with them. Figures and utterances were brought together before, by
`compare.figures` and `compare.voices`, across languages.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

import numpy as np

from newsloom.compare.statements import Statement

ALIKE_MIN = 0.55
FEW_TERMS = 3  # in common, at least; those that share no more must be more alike
ALIKE_WITH_FEW_MIN = 0.62
CONTENT_IN_COMMON_MIN = 2  # terms that are no part of a name: who it is about is not what happened
PAIRS_MAX = 1_500_000  # of statements that share a term, looked at in order of how rare the term is
FEW_HOLDERS = 64  # statements with one term, whose pairs are kept by their number: less than 1 MB in all
SIFTED_SHARE = 0.5  # of the weight that two statements must share: below it they are not compared word by word


class Weights:
    """How much each term says, in whole thousandths, so that a sum does not depend on the order of what is summed."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        often = Counter(term for statement in statements for term in statement.terms)
        total = max(1, len(statements))
        self._of = {term: round(1000 * math.log(1.0 + total / (1 + count))) for term, count in often.items()}
        self.whole = {statement: self.sum(statement.terms) for statement in statements}

    def sum(self, terms: Collection[str]) -> int:
        return sum(map(self._of.__getitem__, terms))

    def of(self, term: str) -> int:
        return self._of[term]

    def alike(self, a: Statement, b: Statement) -> float:
        """Weight of the terms in common, by the geometric mean of both statements' weights: 0..1."""
        both = self.sum(a.terms & b.terms)
        return both / math.sqrt(self.whole[a] * self.whole[b]) if both else 0.0

    def alike_but_for_names(self, a: Statement, b: Statement) -> float:
        """The same of the terms that are no part of a name."""
        both = self.sum(a.content & b.content)
        return both / math.sqrt(self.sum(a.content) * self.sum(b.content)) if both else 0.0


def pairs_by_words(statements: Sequence[Statement], weights: Weights) -> Iterator[tuple[Statement, Statement, float]]:
    """Pairs of statements in one language, of two reports, that share enough, with how alike they are.

    Candidates share a term; terms that few statements have come first, until `PAIRS_MAX` pairs were looked at, so that
    the time stays bounded in a story of hundreds of reports.
    """
    reports = {article: number for number, article in enumerate(dict.fromkeys(s.article for s in statements))}
    report = np.array([reports[s.article] for s in statements], dtype=np.int64)
    whole = np.sqrt(np.array([weights.whole[s] for s in statements], dtype=np.float64))
    keys, shared = _sharing(statements, report, weights)
    ones, others = np.divmod(keys, max(1, len(statements)))
    likely = shared >= SIFTED_SHARE * ALIKE_MIN * whole[ones] * whole[others]
    for one, other in zip(ones[likely].tolist(), others[likely].tolist(), strict=True):
        a, b = statements[one], statements[other]
        if _comparable(a, b):
            score = weights.alike(a, b)
            few = len(a.terms & b.terms) <= FEW_TERMS
            if score >= (ALIKE_WITH_FEW_MIN if few else ALIKE_MIN):
                yield a, b, score


def _comparable(a: Statement, b: Statement) -> bool:
    if a.language != b.language or not (a.has_verb and b.has_verb):
        return False
    return len(a.terms & b.terms) >= FEW_TERMS and len(a.content & b.content) >= CONTENT_IN_COMMON_MIN


def _sharing(statements: Sequence[Statement], report: np.ndarray, weights: Weights) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of statements as `i * n + j` with i < j, and the weight of the terms that both were found by."""
    holders: dict[str, list[int]] = {}
    for number, statement in enumerate(statements):
        for term in statement.terms:
            holders.setdefault(term, []).append(number)
    keys, values, looked_at = [], [], 0  # of each term, its pairs and what it weighs
    for term, held in sorted(holders.items(), key=lambda one: (len(one[1]), one[0])):
        looked_at += len(held) * (len(held) - 1) // 2
        if looked_at > PAIRS_MAX:
            break
        if len(held) > 1:
            place = np.array(held, dtype=np.int64)
            first, second = _every_two_of_few(len(held)) if len(held) <= FEW_HOLDERS else _every_two(len(held))
            one, other = place[first], place[second]
            apart = report[one] != report[other]
            keys.append((one * len(statements) + other)[apart])
            values.append(float(weights.of(term)))
    if not keys:
        return np.zeros(0, dtype=np.int64), np.zeros(0)
    unique, inverse = np.unique(np.concatenate(keys), return_inverse=True)
    return unique, np.bincount(inverse, weights=np.repeat(values, list(map(len, keys))))


@lru_cache(maxsize=FEW_HOLDERS)
def _every_two_of_few(count: int) -> tuple[np.ndarray, np.ndarray]:
    """As `_every_two`, kept: most terms are in few statements, and what is kept stays small."""
    return _every_two(count)


def _every_two(count: int) -> tuple[np.ndarray, np.ndarray]:
    """The numbers of the first and of the second of each pair out of `count`."""
    first, second = np.triu_indices(count, 1)
    return first, second
