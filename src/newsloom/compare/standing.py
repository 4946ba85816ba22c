"""How the values told for one quantity stand to one another: they agree, were revised, or sources contradict.

Three things are kept apart. A value *changes* where later tellings give another one, whoever gives it; what a report
says was wrong is a correction. Sources *contradict* where two that cannot be one tell values of which only one can
hold, at one time. Everything else that differs only differs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from newsloom.compare.figure_values import agree, all_agree, contradict, interval
from newsloom.compare.givers import Givers
from newsloom.compare.grouping import Groups
from newsloom.model import Figure, FigureKind, Reason, Standing, Step, ToldFigure

_LAG = timedelta(hours=36)  # how long an outlet may still tell a value that has been overtaken
_NEVER_LESS = frozenset({"dead"})  # counts of these only fall where they were wrong
_NOON = time(12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Stands:
    """A standing with its reasons, how the value went, and the two tellings that contradict each other."""

    standing: Standing
    reasons: tuple[Reason, ...]
    steps: tuple[Step, ...] = ()
    rivals: tuple[ToldFigure, ...] = ()


def stand(told: Sequence[ToldFigure], groups: Groups, givers: Givers, kind: str | None = None) -> Stands:
    """How the values of one quantity (in order of publication) stand to one another, with the reason.

    `kind` is the kind of count. One origin can revise what it told, in a text of its own; a copy that tells another
    value revises nothing.
    """
    rivals = _rivals(told, givers)
    fits = all_agree(t.figure for t in told)
    one_text = len({groups.text[t.article] for t in told}) < 2
    ordered = _in_time(told)
    steps = _steps([t for t in _one_line(ordered, rivals, givers) if time_of(t) is not None], kind)
    if rivals:
        names = tuple(t.by or t.figure.given_by or "" for t in rivals)
        return Stands(Standing.DISPUTED, (Reason.of("rival-sources", sources=names),), steps, rivals)
    if one_text or (fits and groups.independent([t.article for t in told]) < 2):
        return Stands(Standing.SINGLE, (Reason.of("told-by-one-origin"),), steps)
    if fits:
        return Stands(Standing.AGREE, (Reason.of("one-number-fits-all"),))
    if not _differ_in_time(ordered):
        return Stands(Standing.DIFFER, (Reason.of("order-unknown"),))
    if _falls_back(ordered):
        return Stands(Standing.DIFFER, (Reason.of("older-value-told-again"),))
    return Stands(Standing.REVISED, (Reason.of("later-reports-tell-another-value"),), steps)


def time_of(told: ToldFigure) -> datetime | None:
    """When a value holds for: the day that the text names, else when it was told."""
    day, at = told.figure.as_of, told.told_at
    if at is not None and (day is None or at.date() == day):
        return datetime.combine(at.date(), _NOON) if told.by_day else at
    return None if day is None else datetime.combine(day, _NOON)


def _in_time(told: Sequence[ToldFigure]) -> list[ToldFigure]:
    """In order of the time that they hold for; those of unknown time stay where they are told."""
    known = sorted((at, place) for place, t in enumerate(told) if (at := time_of(t)) is not None)
    ordered = iter(told[place] for _at, place in known)
    return [t if time_of(t) is None else next(ordered) for t in told]


def _differ_in_time(ordered: Sequence[ToldFigure]) -> bool:
    """Whether tellings of known time differ, so that their order tells what the value came to."""
    return not all_agree(t.figure for t in ordered if time_of(t) is not None)


def _rivals(told: Sequence[ToldFigure], givers: Givers) -> tuple[ToldFigure, ...]:
    """The last values of two sources that cannot be one, where they contradict and their times of telling overlap."""
    lines: list[list[ToldFigure]] = []
    for t in _in_time([t for t in told if t.figure.given_by]):
        line = next((line for line in lines if givers.same(line[0], t)), None)
        if line is None:
            lines.append([t])
        else:
            line.append(t)
    for i, a in enumerate(lines):
        for b in lines[i + 1 :]:
            apart = all(givers.differ(x, y) for x in a for y in b)
            if apart and contradict(a[-1].figure, b[-1].figure) and _overlap(a, b):
                return (a[-1], b[-1])
    return ()


def _overlap(a: Sequence[ToldFigure], b: Sequence[ToldFigure]) -> bool:
    """Told by one report, or each told again after the other began; unknown times overlap with nothing."""
    if {t.article for t in a} & {t.article for t in b}:
        return True
    first, second = _lifetime(a), _lifetime(b)
    if first is None or second is None:
        return False
    return first[0] <= second[1] and second[0] <= first[1]


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


def _steps(line: Sequence[ToldFigure], kind: str | None) -> tuple[Step, ...]:
    """The first telling of each value that the line came to; one that a newer value overtook is left out."""
    steps: list[Step] = []
    for t in line:
        if not steps:
            steps.append(Step(t))
            continue
        now = steps[-1].told.figure
        if agree(now, t.figure):
            if _is_finer(t.figure, now):
                steps[-1] = Step(t, steps[-1].corrects)
            continue
        if _is_late(t, steps):
            continue
        falls = t.figure.now[0] < now.now[0]
        # Who says that another source's value does not hold corrects nothing: that source may hold to it.
        is_own = t.instead_of is not None and (t.by is None or any(t.by == step.told.by for step in steps))
        steps.append(Step(t, corrects=is_own or (falls and kind in _NEVER_LESS)))
    return tuple(steps) if len(steps) > 1 else ()


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
    last = _newest_by_report([t for t in ordered if time_of(t) is not None])
    end = last[-1]
    for i, first in enumerate(last[:-1]):
        if not agree(first.figure, end.figure):
            continue
        for between in last[i + 1 : -1]:
            if not agree(between.figure, end.figure) and _long_after(end, between):
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
