"""What happened when, as the reports tell it: the same happening told in several reports is one.

Statements are put together by their times and by what they tell: in the same words, of the same kind, with the same
names and figures. The order of a text and of publication plays no part. Two happenings of one day stay two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from newsloom.compare.dated import Dated, dated
from newsloom.compare.kinship import COARSE, DAY, Kinship, Match, match
from newsloom.compare.links import Links
from newsloom.compare.statements import Statement
from newsloom.compare.witnesses import Witnesses
from newsloom.model import Happening, Report, TimeOf

HAPPENINGS_MAX = 60
BACKGROUND_AFTER = timedelta(days=14)  # before the first report
_COMPARED_MAX = 8  # statements of one happening that a further one is compared with
_ANY = ""
_CANDIDATES_MAX = 24  # happenings of one day that a statement is compared with


def timeline(
    reports: Sequence[Report],
    statements: Mapping[str, Sequence[Statement]],
    linked: Links,
    witnesses: Witnesses,
    language: str | None,
) -> tuple[Happening, ...]:
    """The happenings that `reports` tell of, earliest first; of more than 60 those that most outlets tell.

    `statements` are theirs, `linked` those that tell the same. A passage in `language` is shown where there is one.
    """
    found = list(dated(statements, reports))
    gatherer = _Gatherer(Kinship(linked, found))
    for one in found:
        gatherer.add(one)
    gatherer.merge()
    order = {report.article.id: number for number, report in enumerate(reports)}
    published = [at for report in reports if (at := report.article.published_at) is not None]
    since = min(published) - BACKGROUND_AFTER if published else None
    made = [_happening(group, order, witnesses, language, since) for group in gatherer.groups]
    kept = [one for one in made if one.of is not TimeOf.SAID or one.witnesses > 1 or _leads(one, statements)]
    kept.sort(key=lambda one: (one.background, -one.witnesses, one.begin))
    return tuple(sorted(kept[:HAPPENINGS_MAX], key=lambda one: (one.begin, one.end)))


def _leads(happening: Happening, statements: Mapping[str, Sequence[Statement]]) -> bool:
    """Whether what was said is the first thing that its report tells."""
    first = happening.told[0]
    own = statements[first.article]
    return bool(own) and own[0].sentence.at == first.at


@dataclass(slots=True, eq=False)
class _Group:
    members: list[Dated] = field(default_factory=list)


class _Gatherer:
    """Puts dated statements into groups, each of one happening; candidates are found by day, kind and words."""

    def __init__(self, kinship: Kinship) -> None:
        self.groups: list[_Group] = []
        self._kinship = kinship
        self._by_key: dict[tuple[date | None, str], list[_Group]] = {}

    def add(self, one: Dated) -> None:
        best = max(((self._kin(group, one), -i, group) for i, group in enumerate(self._candidates(one))), default=None)
        if best is None or best[0] <= 0.0:
            group = _Group()
            self.groups.append(group)
        else:
            group = best[2]
        group.members.append(one)
        for key in self._keys(one, around=False):
            holders = self._by_key.setdefault(key, [])
            if group not in holders[-_CANDIDATES_MAX:]:
                holders.append(group)

    def merge(self) -> None:
        """Joins groups that were begun apart: what tells of one happening need not have come one after the other."""
        for late in range(len(self.groups) - 1, 0, -1):
            group = self.groups[late]
            for one in group.members[:_COMPARED_MAX]:
                near = [other for other in self._candidates(one) if other is not group and other.members]
                home = next(
                    (other for other in near if self._kin(other, one) > 0.0 and self._all_fit(other, group)), None
                )
                if home is not None:
                    home.members += group.members
                    group.members = []
                    break
        self.groups = [group for group in self.groups if group.members]

    def _all_fit(self, a: _Group, b: _Group) -> bool:
        return all(match(one, other) is Match.SAME for one in a.members for other in b.members)

    def _kin(self, group: _Group, one: Dated) -> float:
        """How much speaks for `one` being of `group`: nothing where its time fits none of a report already there."""
        others = [other for other in group.members[:_COMPARED_MAX] if other.statement is not one.statement]
        same = [other for other in others if other.statement.article == one.statement.article]
        if any(match(one, other) is not Match.SAME for other in same):
            return 0.0
        return max((self._kinship.of(one, other) for other in others), default=0.0)

    def _candidates(self, one: Dated) -> list[_Group]:
        shared: Counter[_Group] = Counter()
        for key in self._keys(one, around=True):
            shared.update(self._by_key.get(key, ())[-_CANDIDATES_MAX:])
        return [group for group, _ in shared.most_common(_CANDIDATES_MAX)]

    def _keys(self, one: Dated, *, around: bool) -> Iterator[tuple[date | None, str]]:
        """What a statement is found by: its day with its kinds and rarest words, and its day alone."""
        words = [*sorted(one.kinds), *self._kinship.rarest(one), _ANY]
        for day in _days(one, around=around):
            for word in words:
                yield day, word


def _days(one: Dated, *, around: bool) -> list[date | None]:
    """The days by which a time is found; None for one of more than a week."""
    if one.length > COARSE:
        return [None]
    first, last = one.begin.date(), (one.end - timedelta(microseconds=1)).date()
    if around:
        first, last = first - DAY, last + DAY
    days: list[date | None] = [first + timedelta(days=i) for i in range((last - first).days + 1)]
    return days if len(days) < COARSE.days or not around else [*days, None]


def _happening(
    group: _Group, order: Mapping[str, int], witnesses: Witnesses, language: str | None, since: datetime | None
) -> Happening:
    def reads(one: Dated) -> tuple[bool, bool, bool, int, int]:
        sentence = one.statement.sentence
        said = one.of is TimeOf.SAID or sentence.leans
        in_passing = one.statement.at.start > sentence.at.start
        return said, one.statement.language != language, in_passing, min(one.statement.place, 3), len(sentence.at)

    of = _of(one.of for one in group.members)
    best = _best_time([one for one in group.members if one.of is not TimeOf.SAID] or group.members, witnesses)
    shown = min(group.members, key=reads)
    by_report: dict[str, Dated] = {shown.statement.article: shown}
    for one in sorted(group.members, key=lambda one: (order[one.statement.article], one.length, one.statement.at)):
        by_report.setdefault(one.statement.article, one)
    others = [one for one in by_report.values() if one is not shown]
    return Happening(
        begin=best.begin,
        end=best.end,
        precision=best.time.precision,
        told=(shown.told(), *(one.told() for one in others)),
        of=of,
        about=best.time.about,
        part=best.time.part,
        witnesses=witnesses.count(by_report),
        differ=any(match(one, best) is not Match.SAME for one in group.members),
        background=since is not None and best.end <= since.replace(tzinfo=best.end.tzinfo),
    )


def _of(told: Iterable[TimeOf]) -> TimeOf:
    """What a happening is by its reports: it has happened where any report tells it so."""
    kinds = set(told)
    if kinds <= {TimeOf.SAID}:
        return TimeOf.SAID
    return TimeOf.HAPPENED if kinds & {TimeOf.HAPPENED, TimeOf.SINCE} else TimeOf.AHEAD


def _best_time(members: Sequence[Dated], witnesses: Witnesses) -> Dated:
    """The time that most outlets' times fit; of several the finest, then the first told."""

    def fits(one: Dated) -> int:
        return witnesses.count({o.statement.article for o in members if match(one, o) is Match.SAME})

    return min(members[: _COMPARED_MAX * 4], key=lambda one: (-fits(one), one.length))
