"""Where two values of one figure contradict each other, and where the later one only tells what has become of it.

Which figures count one thing was found before, by `compare.figures`. Here precision comes first: two values are set
against each other only where the statements that tell them leave no doubt that they speak of one thing, and where no
true number could satisfy both ("more than 400" and "527" do not contradict each other).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations

from newsloom.compare.figure_evidence import GOES_ON, LEAD_SENTENCES, NEVER_LESS, is_no_correction
from newsloom.compare.figure_values import agree, is_vague
from newsloom.compare.givers import Givers
from newsloom.compare.links import statement_at
from newsloom.compare.moments import ONE_COUNT, ONE_MOMENT, apart
from newsloom.compare.statements import Statement, terms_of
from newsloom.compare.witnesses import Witnesses
from newsloom.model import (
    Comparator,
    ComparedFigure,
    Contrast,
    ContrastKind,
    Excerpt,
    Figure,
    FigureKind,
    Side,
    Stamp,
    Standing,
    ToldFigure,
)
from newsloom.text.lang.figures_rules import LENGTHS_OF_TIME
from newsloom.text.quantities import Quantity, quantity

TOLD_PER_ROW_MAX = 40
SHARED_TERMS_OF_KIND_MIN = 1  # besides the figure and what is counted, where that is a known kind ("dead")
SHARED_TERMS_MIN = 4  # where it is none
SHARED_SHARE_MIN = 0.5  # of the shorter statement's terms, then
PAST = timedelta(days=14)  # before the report: what is told of such a time is another event, too
ROUGHLY = 0.15  # how far from the truth an "about" may be
_LEVELS = frozenset({FigureKind.COUNT, FigureKind.MOVE})


@dataclass(frozen=True, slots=True)
class _Given:
    told: ToldFigure
    statement: Statement
    what: Quantity
    context: frozenset[str]  # the terms of the whole sentence

    @property
    def figure(self) -> Figure:
        return self.told.figure


def of_figures(
    row: ComparedFigure,
    statements: Mapping[str, Sequence[Statement]],
    published: Mapping[str, Stamp | None],
    witnesses: Witnesses,
    givers: Givers,
) -> Iterator[Contrast]:
    """Of the values of one row the two that contradict each other most clearly, and the two that show a change."""
    if row.standing is Standing.AGREE:
        return
    given: list[_Given] = []
    for told in row.told[-TOLD_PER_ROW_MAX:]:
        statement = statement_at(statements.get(told.article, ()), told.figure.at)
        if told.earlier or statement is None:
            continue
        if told.figure.kind in _LEVELS and not _is_of_the_past(told, statement):
            what = quantity(told.figure.counted or "", statement.language)
            near = (s for s in statements[told.article] if s.sentence is statement.sentence)
            given.append(_Given(told, statement, what, frozenset[str]().union(*(s.terms for s in near))))
    tellers = Counter(figure for figure, _ in {(g.figure.now, witnesses.outlet(g.told.article)) for g in given})
    given = [g for g in given if g.statement.place < LEAD_SENTENCES or tellers[g.figure.now] > 1]
    best: dict[bool, tuple[tuple[bool, int, int], _Given, _Given]] = {}
    for place, (a, b) in enumerate(combinations(given, 2)):
        changed = _changed(a, b, row, apart(published[a.told.article], published[b.told.article]), givers)
        rivals = _are_rivals(a, b, row, givers)
        shared = _shared(a, b, row, rivals=rivals) if changed is not None else None
        one_outlet = witnesses.outlet(a.told.article) == witnesses.outlet(b.told.article)
        if changed and _falls_wrongly(a, b, row):
            continue
        if changed is None or shared is None or (one_outlet and not changed and a.told.article != b.told.article):
            continue
        rank = (rivals is not changed, shared, place)
        if changed not in best or rank > best[changed][0]:
            best[changed] = (rank, a, b)
    for changed, (_rank, a, b) in sorted(best.items()):
        yield Contrast(ContrastKind.NUMBER, _side(a, given), _side(b, given), changed)


def _changed(a: _Given, b: _Given, row: ComparedFigure, between: timedelta | None, givers: Givers) -> bool | None:
    """False where two values contradict each other, True where the later one tells a change, None for neither.

    `between` is the time between their reports. Two sources contradict each other whenever they tell it, but on a count
    that goes on: there the later one may well know of more.
    """
    if a.statement is b.statement or agree(a.figure, b.figure) or a.figure.now == b.figure.now:
        return None
    if is_vague(a.figure) or is_vague(b.figure) or _is_part(a, b, row):
        return None
    rivals = _are_rivals(a, b, row, givers)
    if a.told.article == b.told.article:
        return False if rivals and _contradict(a.figure, b.figure) else None
    later = between is not None and between > (ONE_COUNT if _is_known(row) else ONE_MOMENT)
    if later and (row.kind in GOES_ON or not rivals):
        return True
    if not _contradict(a.figure, b.figure):
        return None
    return False if a.statement.language == b.statement.language else None


def _are_rivals(a: _Given, b: _Given, row: ComparedFigure, givers: Givers) -> bool:
    """Whether two sources are named that cannot be one; of what is fixed, that have no word in common.

    Who speaks for whom may not be told: of a count that goes on two names are not enough to oppose them.
    """
    ours, theirs = a.figure.given_by, b.figure.given_by
    if ours is None or theirs is None:
        return False
    if givers.differ(a.told, b.told):
        return True
    language = a.statement.language
    if row.kind in GOES_ON or language != b.statement.language:
        return False
    return terms_of(ours.casefold().split(), language).isdisjoint(terms_of(theirs.casefold().split(), language))


def _is_part(a: _Given, b: _Given, row: ComparedFigure) -> bool:
    """Whether one report tells both, of the dead or injured, and one value is less than half of the other."""
    low, high = sorted((a.figure.now, b.figure.now))
    return row.kind in GOES_ON and a.told.article == b.told.article and 2 * low[1] < high[0]


def _falls_wrongly(a: _Given, b: _Given, row: ComparedFigure) -> bool:
    """Whether the later value is smaller though it never gets less, and is told too roughly to be a correction."""
    first, second = sorted((a, b), key=lambda one: (one.told.told_at is not None, one.told.told_at))
    if row.kind not in NEVER_LESS or second.figure.now >= first.figure.now:
        return False
    return is_no_correction(first.figure, second.figure)


def _is_known(row: ComparedFigure) -> bool:
    """Whether what is counted is known in all languages: a kind ("dead"), or a part played ("offer")."""
    return row.kind is not None or row.aspect is not None


def _contradict(a: Figure, b: Figure) -> bool:
    """Whether no true number could satisfy both, bounds taken at their word."""
    (low, high), (other_low, other_high) = _allowed(a), _allowed(b)
    return low > other_high or other_low > high


def _allowed(figure: Figure) -> tuple[float, float]:
    low, high = figure.now
    match figure.comparator:
        case Comparator.MORE_THAN | Comparator.AT_LEAST:
            return low, math.inf
        case Comparator.LESS_THAN | Comparator.AT_MOST:
            return -math.inf, high
        case Comparator.ABOUT | Comparator.NEARLY:
            return low - ROUGHLY * abs(low), high + ROUGHLY * abs(high)
        case _:
            return low, high


def _shared(a: _Given, b: _Given, row: ComparedFigure, *, rivals: bool) -> int | None:
    """How many terms two statements share besides their figures; None where that leaves a doubt of what they count."""
    if not _of_one_time(a.statement, b.statement):
        return None
    measured = a.figure.unit is not None and a.figure.unit not in LENGTHS_OF_TIME
    known = _is_known(row) or (measured and _nouns(a) == _nouns(b) != frozenset())
    if a.statement.language != b.statement.language:
        return 0 if _is_known(row) else None
    shared = {term for term in a.statement.terms & b.statement.terms if not term.startswith("#")}
    if rivals and _are_set_side_by_side(a, b):
        return len(shared)
    if known:
        shared = {term for term in a.context & b.context if not term.startswith("#")}
        besides = shared - _counted(a) - _counted(b)
        alike = bool(a.what.rest & b.what.rest) or not (a.what.rest or b.what.rest)
        return len(shared) if alike and (len(besides) >= SHARED_TERMS_OF_KIND_MIN or rivals) else None
    shorter = min(len(a.statement.terms), len(b.statement.terms))
    enough = len(shared) >= SHARED_TERMS_MIN and len(shared) >= SHARED_SHARE_MIN * shorter
    tells_both = any(f.now == b.figure.now for f in a.statement.figures if f is not a.figure)
    tells_both |= any(f.now == a.figure.now for f in b.statement.figures if f is not b.figure)
    return len(shared) if enough and not tells_both else None


def _are_set_side_by_side(a: _Given, b: _Given) -> bool:
    """Whether one report gives the values in one sentence or in two that follow each other."""
    return a.told.article == b.told.article and abs(a.statement.place - b.statement.place) <= 1


def _nouns(given: _Given) -> frozenset[str]:
    return given.what.rest | given.what.things


def _counted(given: _Given) -> frozenset[str]:
    """The words that say what is counted, as terms."""
    return terms_of((given.figure.counted or "").casefold().split(), given.statement.language)


def _is_of_the_past(told: ToldFigure, statement: Statement) -> bool:
    times = (*statement.times.values(), *statement.periods)
    return told.told_at is not None and any(time.end < told.told_at - PAST for time in times)


def _of_one_time(a: Statement, b: Statement) -> bool:
    """Whether nothing shows that two statements tell of two times: of the toll of 1991 and of that of 2009."""
    ours, theirs = (*a.times.values(), *a.periods), (*b.times.values(), *b.periods)
    if not ours or not theirs or not a.times.keys().isdisjoint(b.times):
        return True
    return any(t.begin < u.end and u.begin < t.end for t in ours for u in theirs)


def _side(given: _Given, every: Sequence[_Given]) -> Side:
    """One side, with the other reports that tell its value."""
    also: dict[str, Excerpt] = {}
    for other in every:
        if other.told.article != given.told.article and other.figure.now == given.figure.now:
            also.setdefault(other.told.article, other.statement.excerpt())
    return Side(given.statement.excerpt(), (given.figure.at,), given.figure.given_by, tuple(also.values()))
