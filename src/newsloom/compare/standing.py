"""How the values told for one quantity stand to one another: they agree, were revised, or sources contradict.

Three things are kept apart. A value *changes* where later tellings give another one, whoever gives it; what a report
says was wrong is a correction. Sources *contradict* where two that cannot be one tell values of which only one can
hold, at one time. Everything else that differs only differs.

At one time means: in one report, each told again after the other began, or one so soon after the other that the
quantity hardly changed in between, and nothing in the later telling says that it did ("rose to 14"). For counts that
go on (the dead, the missing) that is an hour, for what is fixed half a day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from newsloom.compare.figure_evidence import GOES_ON, NEVER_LESS, Evidence, is_no_correction
from newsloom.compare.figure_values import agree, all_agree, contradict, interval, is_vague
from newsloom.compare.givers import Givers
from newsloom.compare.grouping import Groups
from newsloom.compare.moments import ONE_COUNT, ONE_MOMENT
from newsloom.model import Figure, FigureKind, Reason, Standing, Step, ToldFigure

_LAG = timedelta(hours=36)  # how long an outlet may still tell a value that has been overtaken
_RIVALS_RATIO_MAX = 4.0  # two sources that count the same are seldom further apart; a part of it often is
_NOON = time(12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Stands:
    """A standing with its reasons, how the value went, and the two tellings that contradict each other."""

    standing: Standing
    reasons: tuple[Reason, ...]
    steps: tuple[Step, ...] = ()
    rivals: tuple[ToldFigure, ...] = ()


def stand(
    told: Sequence[ToldFigure], groups: Groups, givers: Givers, evidence: Evidence, kind: str | None = None
) -> Stands:
    """How the values of one quantity (in order of publication) stand to one another, with the reason.

    `kind` is the kind of count. One origin can revise what it told, in a text of its own; a copy that tells another
    value revises nothing. Only tellings that weigh, by `evidence`, change or contradict anything.
    """
    weighty = [t for t in told if evidence.weighs(t)]
    rivals = _rivals([t for t in weighty if not t.earlier], givers, evidence, kind)
    fits = all_agree(t.figure for t in told if not t.earlier)
    one_text = len({groups.text[t.article] for t in told}) < 2
    ordered = _in_time(weighty, kind)
    steps = _steps([t for t in _one_line(ordered, rivals, givers) if time_of(t) is not None], evidence, kind)
    if rivals:
        names = tuple(t.by or t.figure.given_by or "" for t in rivals)
        return Stands(Standing.DISPUTED, (Reason.of("rival-sources", sources=names),), steps, rivals)
    if one_text or (fits and groups.independent([t.article for t in told]) < 2):
        return Stands(Standing.SINGLE, (Reason.of("told-by-one-origin"),), steps)
    if fits and not steps:
        return Stands(Standing.AGREE, (Reason.of("one-number-fits-all"),))
    if not _differ_in_time(_in_time(told, kind)):
        return Stands(Standing.DIFFER, (Reason.of("order-unknown"),))
    if _falls_back(ordered):
        return Stands(Standing.DIFFER, (Reason.of("older-value-told-again"),))
    if not steps:
        return Stands(Standing.DIFFER, (Reason.of("may-count-other-things"),))
    return Stands(Standing.REVISED, (Reason.of("later-reports-tell-another-value"),), steps)


def time_of(told: ToldFigure) -> datetime | None:
    """When a value holds for: the day that the text names, else when it was told."""
    day, at = told.figure.as_of, told.told_at
    on = _day_told(told)
    if at is not None and on is not None and (day is None or on == day):
        return datetime.combine(on, _NOON) if told.by_day else at
    return None if day is None else datetime.combine(day, _NOON)


def _in_time(told: Sequence[ToldFigure], kind: str | None) -> list[ToldFigure]:
    """In order of the time that they hold for; those of unknown time stay where they are told.

    Of a count that never falls the smaller value is the earlier one, where the pages tell no more than one day. What a
    report gives as told before stands before what it tells itself.
    """
    least = [t.figure.now[0] if kind in NEVER_LESS and _by_day(t) else 0.0 for t in told]
    known = sorted(
        (at, not t.earlier, least[place], place) for place, t in enumerate(told) if (at := time_of(t)) is not None
    )
    ordered = iter(told[place] for _at, _now, _least, place in known)
    return [t if time_of(t) is None else next(ordered) for t in told]


def _by_day(t: ToldFigure) -> bool:
    """Whether no more than the day is known that the value holds for."""
    return t.by_day or (t.figure.as_of is not None and _day_told(t) != t.figure.as_of)


def _day_told(t: ToldFigure) -> date | None:
    return t.told_on or (t.told_at.date() if t.told_at is not None else None)


def _differ_in_time(ordered: Sequence[ToldFigure]) -> bool:
    """Whether tellings of known time differ, so that their order tells what the value came to."""
    return not all_agree(t.figure for t in ordered if time_of(t) is not None)


def _rivals(told: Sequence[ToldFigure], givers: Givers, evidence: Evidence, kind: str | None) -> tuple[ToldFigure, ...]:
    """The last values of two sources that cannot be one, where they contradict and are told at one time."""
    lines: list[list[ToldFigure]] = []
    for t in _in_time([t for t in told if t.figure.given_by and not is_vague(t.figure)], kind):
        line = next((line for line in lines if givers.same(line[0], t)), None)
        if line is None:
            lines.append([t])
        else:
            line.append(t)
    for i, a in enumerate(lines):
        for b in lines[i + 1 :]:
            if _rival(a[-1], b[-1], evidence) and _at_one_time(a, b, kind) and givers.apart(a, b):
                return (a[-1], b[-1])
    return ()


def _rival(a: ToldFigure, b: ToldFigure, evidence: Evidence) -> bool:
    """Whether two values contradict each other, and no doubt is left that they count one thing."""
    low, high = sorted(abs(t.figure.now[1]) for t in (a, b))
    near = a.article == b.article or high <= _RIVALS_RATIO_MAX * low
    return near and contradict(a.figure, b.figure) and evidence.of_one(a, b)


def _at_one_time(a: Sequence[ToldFigure], b: Sequence[ToldFigure], kind: str | None) -> bool:
    """Told by one report, each again after the other began, or soon after it; unknown times are at one with none."""
    if {t.article for t in a} & {t.article for t in b}:
        return True
    first, second = _lifetime(a), _lifetime(b)
    if first is None or second is None:
        return False
    if kind in GOES_ON and all(_by_day(t) for t in (*a, *b)):
        return False  # of one day, it may have been told in the morning and in the evening
    if first[0] <= second[1] and second[0] <= first[1]:
        return True
    later, gap = (b[-1], second[0] - first[1]) if first[1] < second[0] else (a[-1], first[0] - second[1])
    return gap <= (ONE_COUNT if kind in GOES_ON else ONE_MOMENT) and not _tells_a_change(later)


def _tells_a_change(t: ToldFigure) -> bool:
    """Whether the words say that the value is a new one: "rose to 14", "14, not 12"."""
    figure = t.figure
    return (
        t.instead_of is not None or figure.kind is FigureKind.MOVE or (figure.trend is not None and not _is_change(t))
    )


def _is_change(t: ToldFigure) -> bool:
    """Whether it tells by how much something rose or fell: two such values follow each other no more than others."""
    return t.figure.kind is FigureKind.CHANGE


def _lifetime(line: Sequence[ToldFigure]) -> tuple[datetime, datetime] | None:
    times = [at for t in line if (at := time_of(t)) is not None]
    return (min(times), max(times)) if times else None


def _one_line(ordered: Sequence[ToldFigure], rivals: Sequence[ToldFigure], givers: Givers) -> list[ToldFigure]:
    """Without the values of a rival source: of two, the one that fewer tellings name."""
    if not rivals:
        return list(ordered)
    often = [sum(givers.same(rival, t) for t in ordered) for rival in rivals]
    main, other = (rivals[1], rivals[0]) if often[1] > often[0] else (rivals[0], rivals[1])
    theirs = {t.figure.now for t in ordered if givers.same(other, t)}
    # Whoever else tells the rival's very value has it from there.
    return [t for t in ordered if givers.same(main, t) or t.figure.now not in theirs]


def _steps(line: Sequence[ToldFigure], evidence: Evidence, kind: str | None) -> tuple[Step, ...]:
    """The first telling of each value that the line came to.

    Left out are a value that a newer one overtook, one that may count something else, one of a day of which it is not
    known what was told first, and one given as told before, where the line had begun: since when it held is not told.
    """
    steps: list[Step] = []
    for t in line:
        if not steps:
            steps.append(Step(t))
            continue
        if t.earlier:
            continue
        now = steps[-1].told.figure
        if agree(now, t.figure) or now.now == t.figure.now:  # "more than $121 billion" is $121 billion elsewhere
            if _is_finer(t.figure, now):
                steps[-1] = Step(t, steps[-1].corrects)
            continue
        if is_vague(t.figure) or _is_late(t, steps) or not evidence.of_one(steps[-1].told, t):
            continue
        falls = t.figure.now[0] < now.now[0]
        # Who says that another source's value does not hold corrects nothing: that source may hold to it.
        is_own = t.instead_of is not None and (t.by is None or any(t.by == step.told.by for step in steps))
        if falls and not contradict(now, t.figure):
            continue  # "at least eight" leaves room for twelve
        if kind in NEVER_LESS and falls and not is_own and is_no_correction(now, t.figure):
            continue
        if not _is_after(t, steps[-1].told, kind):
            continue
        steps.append(Step(t, corrects=is_own or (falls and kind in NEVER_LESS)))
    return tuple(steps) if len(steps) > 1 else ()


def _is_after(t: ToldFigure, before: ToldFigure, kind: str | None) -> bool:
    """Whether it is known that one value was told after another: of one day only where it never falls, or says so.

    One report tells two values of one quantity one after the other only where it says so.
    """
    if _tells_a_change(t) or before.earlier:
        return True
    if t.article == before.article:
        return t.figure.as_of != before.figure.as_of
    is_one_day = _by_day(t) and _by_day(before) and time_of(t) == time_of(before)
    return not is_one_day or (kind in NEVER_LESS and t.figure.now > before.figure.now)


def _is_finer(a: Figure, b: Figure) -> bool:
    """Whether one of two values that agree says more: "212" than "more than 200"."""
    (a_low, a_high), (b_low, b_high) = interval(a), interval(b)
    return a_high - a_low < b_high - b_low


def _is_late(t: ToldFigure, steps: Sequence[Step]) -> bool:
    """Whether a value had been overtaken when it was told: that of an earlier step, and nothing says it came back."""
    if t.instead_of is not None or t.figure.kind is FigureKind.MOVE:
        return False
    return any(agree(step.told.figure, t.figure) for step in steps[:-1])


def _falls_back(ordered: Sequence[ToldFigure]) -> bool:
    """Whether the last word is a value that was overtaken long before: by whom it is held to is not told."""
    last = _newest_by_report(
        [t for t in ordered if time_of(t) is not None and not is_vague(t.figure) and not t.earlier]
    )
    for i, first in enumerate(last[:-1]):
        if not agree(first.figure, last[-1].figure):
            continue
        for between in last[i + 1 : -1]:
            if not agree(between.figure, last[-1].figure) and _long_after(last[-1], between):
                return True
    return False


def _newest_by_report(ordered: Sequence[ToldFigure]) -> list[ToldFigure]:
    newest: dict[str, ToldFigure] = {}
    for t in ordered:
        newest.pop(t.article, None)
        newest[t.article] = t
    return list(newest.values())


def _long_after(later: ToldFigure, earlier: ToldFigure) -> bool:
    first, second = time_of(earlier), time_of(later)
    return first is not None and second is not None and second - first > _LAG
