"""Rows of figures that are one quantity after all, told in words that rules alone do not bring together.

Rows that share a value, or a word for what is counted, are held against each other; those for which most speaks are
brought together first, as long as nothing sets any two of their figures apart.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from newsloom.compare.figure_apart import surely_apart
from newsloom.compare.figure_signs import Told, likelihood

ENOUGH = 0.7  # of what speaks for the best pair of two rows, in logits
ENOUGH_OF_OTHERS = 1.3  # the same where the two values differ
NOT_AGAINST = -1.5  # of the mean over all their pairs
ROWS_WITH_ONE_VALUE_MAX = 24  # with more the value is a common one
ROWS_WITH_ONE_WORD_MAX = 16
TELLINGS_MAX = 12  # of a row that are looked at: the first ones
RATIO_MAX = 2.5

Row = list[Told]


@dataclass(frozen=True, slots=True)
class _Pair:
    score: float
    one: int
    other: int


def merged(rows: Sequence[Row]) -> list[Row]:
    """`rows` with those brought together that are one, in the order of the first of each."""
    scored = [pair for one, other in _likely(rows) if (pair := _pair(rows, one, other)) is not None]
    home = list(range(len(rows)))
    held: dict[int, Row] = dict(enumerate(rows))
    for pair in sorted(scored, key=lambda pair: (-pair.score, pair.one, pair.other)):
        one, other = sorted((home[pair.one], home[pair.other]))
        if one == other or _score(held[one], held[other]) is None:
            continue
        held[one] = sorted([*held[one], *held.pop(other)], key=lambda told: told.place)
        home = [one if place == other else place for place in home]
    return [held[place] for place in sorted(held)]


def _likely(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Pairs of rows with a value, or a word for what is counted, in common; what many rows have says nothing."""
    by_value: dict[Hashable, list[int]] = {}
    by_word: dict[Hashable, list[int]] = {}
    for place, row in enumerate(rows):
        unit = row[0].entry.told.figure.unit
        for value in {one.entry.told.figure.now for one in row}:
            by_value.setdefault((unit, value), []).append(place)
        for word in sorted({word for one in row[:TELLINGS_MAX] for word in _named(one)}):
            by_word.setdefault((unit, word), []).append(place)
        if unit is not None:
            by_word.setdefault(unit, []).append(place)
    seen: set[tuple[int, int]] = set()
    for table, most in ((by_value, ROWS_WITH_ONE_VALUE_MAX), (by_word, ROWS_WITH_ONE_WORD_MAX)):
        for places in table.values():
            if len(places) <= most:
                seen.update(combinations(places, 2))
    yield from sorted(seen)


def _named(told: Told) -> Iterator[str]:
    what = told.entry.what
    yield from told.head
    yield from what.things
    if what.kind is not None:
        yield f"{what.kind} {what.group}"


def _pair(rows: Sequence[Row], one: int, other: int) -> _Pair | None:
    score = _score(rows[one], rows[other])
    return None if score is None else _Pair(score, one, other)


def _score(a: Row, b: Row) -> float | None:
    """What speaks for two rows being one, None where it is not enough, or something sets them apart."""
    a, b = a[:TELLINGS_MAX], b[:TELLINGS_MAX]
    if not any(_near(x, y) for x, y in product(a, b)):
        return None
    if any(surely_apart(x.entry, y.entry) for x, y in product(a, b)):
        return None
    pairs = [(x, y) for x, y in product(a, b) if _may_tell(x, y)]
    scores = [likelihood(x, y) for x, y in pairs]
    told = [score for score, (x, y) in zip(scores, pairs, strict=True) if score >= _enough(x, y)]
    return max(told) if told and sum(scores) >= NOT_AGAINST * len(scores) else None


def _enough(a: Told, b: Told) -> float:
    return ENOUGH if a.entry.told.figure.now == b.entry.told.figure.now else ENOUGH_OF_OTHERS


def _may_tell(a: Told, b: Told) -> bool:
    """Whether a pair is weighed: of two reports, and not two values of one known kind, which rules have judged."""
    one, other = a.entry, b.entry
    if one.told.article == other.told.article:
        return False
    return one.told.figure.now == other.told.figure.now or one.what.kind is None or other.what.kind is None


def _near(a: Told, b: Told) -> bool:
    low, high = sorted(abs(sum(one.entry.told.figure.now)) for one in (a, b))
    return high <= RATIO_MAX * low
