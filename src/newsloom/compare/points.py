"""What several independent reports tell, and what one tells alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from heapq import heapify, heappop, heappush

from newsloom.compare.clashes import clash
from newsloom.compare.grouping import Groups
from newsloom.compare.links import Links
from newsloom.compare.sentences import Told
from newsloom.compare.statements import Statement
from newsloom.compare.witnesses import Witnesses
from newsloom.model import Difference, Sentence

AGREED_MAX = 40
ALONE_PER_REPORT_MAX = 8
LEAD_POSITIONS = 3


@dataclass(frozen=True, slots=True, eq=False)
class Point:
    """One thing that statements of several reports tell: `shown`, and one of each of the `others`' reports, in order.

    `backing` is the number of independent outlets. `said` are all statements that tell it, also further ones of the
    same reports.
    """

    shown: Statement
    others: tuple[Statement, ...]
    backing: int
    said: frozenset[Statement]

    def sentence(self) -> Sentence:
        return Sentence(self.shown.excerpt(), tuple(other.excerpt() for other in self.others), self.backing)


def points(
    statements: Mapping[str, Sequence[Statement]], linked: Links, witnesses: Witnesses, language: str | None
) -> tuple[Point, ...]:
    """What more than one outlet tells independently, most widely told first; shown in `language` where that can be.

    A point is the statements that tell one figure, or else a star: the statement that is shown tells the same as each
    of the others. So nothing is handed on from one to the next, and "told by five" never comes from a chain of five
    that ends elsewhere than it began.
    """
    finder = _Finder(linked, witnesses, language, {article: number for number, article in enumerate(statements)})
    centres = [s for told in statements.values() for s in told if s in linked.whole]
    makers: list[Callable[[], Point]] = [partial(finder.of_figure, told) for told in linked.figures]
    makers += [partial(finder.star, centre) for centre in centres]
    waiting = [(finder.rank(make()), number) for number, make in enumerate(makers)]
    heapify(waiting)
    found: list[Point] = []
    while waiting:
        rank, number = heappop(waiting)
        point = makers[number]()
        if point.backing < 2:
            continue
        now = finder.rank(point)
        if now != rank:  # it has lost some since: a point never grows, so the best one is found all the same
            heappush(waiting, (now, number))
        elif not finder.is_told(point):
            finder.take(point, is_star=number >= len(linked.figures))
            found.append(point)
    return tuple(found)


class _Finder:
    """Makes points of what no point before took."""

    def __init__(self, linked: Links, witnesses: Witnesses, language: str | None, order: Mapping[str, int]) -> None:
        self._linked, self._witnesses, self._language, self._order = linked, witnesses, language, order
        self._starred: set[Statement] = set()
        self._points_of: dict[Statement, list[Point]] = {}

    def star(self, centre: Statement) -> Point:
        """`centre` with the most alike statement of each other report; nothing of what stands in another star.

        Of two that contradict each other the one less alike is left out.
        """
        near = {s: score for s, score in self._linked.whole[centre].items() if s not in self._starred}
        if centre in self._starred:
            near = {}
        best: dict[str, Statement] = {}
        for other in sorted(near, key=lambda s: (-near[s], self._order[s.article], s.at)):
            if other.article not in best and all(clash(other, kept) is None for kept in best.values()):
                best[other.article] = other
        return self._point(centre, best.values(), {s for s in near if s.article in best})

    def of_figure(self, told: Sequence[Statement]) -> Point:
        """Statements with one figure: the first of each report; shown is the one that reads best."""
        best: dict[str, Statement] = {}
        for statement in told:
            best.setdefault(statement.article, statement)
        shown = min(best.values(), key=self._reads)
        return self._point(shown, [s for s in best.values() if s is not shown], set(told))

    def _point(self, shown: Statement, others: Iterable[Statement], said: set[Statement]) -> Point:
        ordered = tuple(sorted(others, key=lambda s: self._order[s.article]))
        backing = self._witnesses.count([shown.article, *(other.article for other in ordered)])
        return Point(shown, ordered, backing, frozenset({shown, *said}))

    def rank(self, point: Point) -> tuple[int, int, tuple[bool, int, int, int]]:
        """The smallest comes first."""
        return -point.backing, -len(point.others), self._reads(point.shown)

    def _reads(self, statement: Statement) -> tuple[bool, int, int, int]:
        """In the story's language, early in its report, short, new."""
        foreign = statement.language != self._language
        return foreign, min(statement.place, LEAD_POSITIONS), len(statement.at), -self._order[statement.article]

    def is_told(self, point: Point) -> bool:
        """Whether another point has more than half of these statements."""
        members = (point.shown, *point.others)
        before = Counter(other for member in members for other in self._points_of.get(member, ()))
        return any(2 * count > len(members) for count in before.values())

    def take(self, point: Point, *, is_star: bool) -> None:
        if is_star:
            self._starred |= point.said
        for statement in point.said:
            self._points_of.setdefault(statement, []).append(point)


def agreed(shared: Iterable[Point]) -> tuple[Sentence, ...]:
    """The first points of `shared`, each passage once: what else a passage tells alike stands in it as well."""
    by_passage: dict[Statement, Point] = {}
    for point in shared:
        by_passage.setdefault(point.shown, point)
    return tuple(point.sentence() for point in by_passage.values())[:AGREED_MAX]


def alone(
    told: Mapping[str, Sequence[Told]], statements: Mapping[str, Sequence[Statement]], linked: Links, groups: Groups
) -> tuple[Difference, ...]:
    """For each text, sentences that no other origin tells any part of; empty where there is one origin only.

    What several reports of one origin tell stands with the first of them.
    """
    if len(groups.all) < 2:
        return ()
    shared: set[Told] = set()
    repeated: set[Told] = set()
    order = {article: number for number, article in enumerate(told)}
    for own in statements.values():
        for statement in own:
            for other in linked.near.get(statement, ()):
                if groups.origin[other.article] != groups.origin[statement.article]:
                    shared.add(statement.sentence)
                elif order[other.article] < order[statement.article]:
                    repeated.add(statement.sentence)
    found: list[Difference] = []
    for article, sentences in told.items():
        own_alone = [s for s in sentences if s not in shared and s not in repeated and not s.leans]
        if own_alone:
            found.append(Difference(article, tuple(s.excerpt() for s in own_alone[:ALONE_PER_REPORT_MAX])))
    return tuple(found)
