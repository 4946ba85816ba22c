"""How much speaks for two dated statements telling of one happening."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Sequence
from datetime import timedelta
from enum import IntEnum

from newsloom.compare.dated import Dated
from newsloom.compare.links import Links
from newsloom.model import Precision, TimeOf

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
COARSE = timedelta(days=7)
LONG = timedelta(days=2)  # in a month much happens that is of one kind
PART_SLACK = 3 * HOUR  # one report's morning is another one's dawn
APART_MAX = 3 * HOUR  # between two times of day told for one happening
DAYS_APART_MAX = 2 * DAY
FAR_AHEAD = 2 * DAY  # two reports that announce something for one day so far off announce the same
# How alike two statements must be to tell of one happening, by what else speaks for it.
ALIKE = 0.5
ALIKE_OF_ONE_KIND = 0.25
ALIKE_WITHOUT_KIND = 0.3
ALIKE_OF_LONG_TIMES = 0.3
ALIKE_AT_OTHER_TIMES = 0.55
TERMS_AT_OTHER_TIMES = 4
_RAREST = 6


class Match(IntEnum):
    """How two times stand to one another."""

    APART = 0
    DIFFERENT = 1  # near, but they cannot both be true
    SAME = 2


def match(a: Dated, b: Dated) -> Match:
    """Whether two times can be those of one happening."""
    parts = (a.time.part is not None or b.time.part is not None) and a.begin.date() == b.begin.date()
    slack = PART_SLACK if parts else timedelta()
    if a.time.about or b.time.about:
        slack = max(slack, HOUR)
    if a.begin < b.end + slack and b.begin < a.end + slack:
        return Match.SAME
    gap = max(a.begin - b.end, b.begin - a.end)
    if a.has_clock and b.has_clock:
        return Match.DIFFERENT if gap <= APART_MAX else Match.APART
    return Match.DIFFERENT if gap < DAYS_APART_MAX and max(a.length, b.length) <= DAY else Match.APART


class Kinship:
    """Compares the dated statements of one story: words weigh the more the fewer of them have them."""

    def __init__(self, linked: Links, found: Sequence[Dated]) -> None:
        self._linked = linked
        often = Counter(term for one in found for term in one.terms)
        self._weights = {term: math.log(1.0 + len(found) / (1 + count)) for term, count in often.items()}
        self._whole = {one: self._sum(one.terms) for one in found}

    def _sum(self, terms: Collection[str]) -> float:
        return math.fsum(self._weights[term] for term in terms)

    def rarest(self, one: Dated) -> list[str]:
        """The few words of a statement that say most."""
        return sorted(one.terms, key=lambda term: (-self._weights[term], term))[:_RAREST]

    def _alike(self, a: Dated, b: Dated) -> float:
        """Weight of the terms in common by the geometric mean of both weights: 0..1."""
        whole = math.sqrt(self._whole[a] * self._whole[b])
        return self._sum(a.terms & b.terms) / whole if whole else 0.0

    def of(self, a: Dated, b: Dated) -> float:
        """Above 0 where they tell of one, the more the surer; 0 where nothing says so."""
        times = match(a, b)
        said = TimeOf.SAID in (a.of, b.of)  # two sayings at two times are two
        if times is Match.APART or (said and times is Match.DIFFERENT):
            return 0.0
        one, other = a.statement, b.statement
        if times is Match.SAME and other in self._linked.whole.get(one, {}):
            return 1.0 + self._linked.whole[one][other]
        strangers = one.people and other.people and not set(one.people) & set(other.people)
        if strangers or _scales_apart(a, b):
            return 0.0
        if times is Match.SAME and _announce_one(a, b):
            return 0.5
        if one.language != other.language:
            return _across(a, b) if times is Match.SAME else 0.0
        alike = self._alike(a, b)
        if times is Match.DIFFERENT:
            enough = alike >= ALIKE_AT_OTHER_TIMES and len(a.terms & b.terms) >= TERMS_AT_OTHER_TIMES
            return alike if enough and (a.kinds & b.kinds) else 0.0
        if _are_long(a, b) and not (a.statement.names & b.statement.names or a.values & b.values):
            return 0.0
        return alike + _bonus(a, b) if alike >= _least(a, b) else 0.0


def _least(a: Dated, b: Dated) -> float:
    """How alike they must be: less where both tell of one kind, more where they tell of two."""
    if a.kinds & b.kinds:
        return ALIKE_OF_ONE_KIND if max(a.length, b.length) <= LONG else ALIKE_OF_LONG_TIMES
    return ALIKE if a.kinds and b.kinds else ALIKE_WITHOUT_KIND


def _bonus(a: Dated, b: Dated) -> float:
    return 0.3 * len(a.kinds & b.kinds) + 0.1 * len(a.crossing & b.crossing)


def _are_long(a: Dated, b: Dated) -> bool:
    """Whether both are told of weeks, months or years: in these, words in common are no sign that it is one thing."""
    return min(a.length, b.length) > COARSE


def _scales_apart(a: Dated, b: Dated) -> bool:
    """A day and a month are one time by chance only."""
    return (a.length > COARSE) != (b.length > COARSE)


def _announce_one(a: Dated, b: Dated) -> bool:
    """Whether both announce something for one day, days ahead, and nothing says that it is two things."""
    if a.statement.article == b.statement.article or (a.kinds and b.kinds and not a.kinds & b.kinds):
        return False
    return all(
        one.of is TimeOf.AHEAD
        and one.length <= DAY
        and one.time.precision is Precision.DAY
        and one.ahead_by >= FAR_AHEAD
        for one in (a, b)
    )


def _across(a: Dated, b: Dated) -> float:
    """Of two languages no words can be compared: names, figures and the kind of happening decide."""
    shared, figures = a.crossing & b.crossing, a.values & b.values
    if a.kinds & b.kinds and (shared or figures):
        return 0.5 + _bonus(a, b) + 0.3 * len(figures)
    return 0.5 if figures and shared else 0.0
