"""How the values of one quantity went, or who contradicts whom, in a sentence. Nothing is said of who is right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from newsloom.model import ComparedFigure, Standing, Step, ToldFigure
from newsloom.present.web import quantities, reasons, times

STRETCHES_MAX = 4  # rises, falls and corrections told one by one


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A rise, a fall or a correction from one value to another."""

    first: ToldFigure
    last: ToldFigure
    rises: bool
    corrects: bool


def course(compared: ComparedFigure) -> tuple[str, ...]:
    """The sentences below the heading of a row: who contradicts whom, how the value went, else the reasons."""
    told = []
    if compared.rivals:
        told.append(_rivalry(compared.rivals[0], compared.rivals[1]))
    if len(compared.steps) > 1 and compared.standing is not Standing.SINGLE:
        told.append(_went(compared.steps))
    return tuple(told) or reasons.sentences(compared.reasons)


def _rivalry(a: ToldFigure, b: ToldFigure) -> str:
    names = {"first": a.by or "", "one": _value(a), "second": b.by or "", "other": _value(b)}
    days = _day_of(a), _day_of(b)
    if days[0] is not None and days[0] == days[1]:
        return _("%(first)s: %(one)s – %(second)s: %(other)s, both on %(day)s.") % {**names, "day": times.day(days[0])}
    if days[0] is not None and days[1] is not None:
        told = {**names, "day": times.day(days[0]), "later": times.day(days[1])}
        return _("%(first)s: %(one)s (last on %(day)s) – %(second)s: %(other)s (last on %(later)s).") % told
    return _("%(first)s: %(one)s – %(second)s: %(other)s.") % names


def _went(steps: Sequence[Step]) -> str:
    stretches = _stretches(steps)
    if len(stretches) > STRETCHES_MAX:
        values = reasons.listed([_value(step.told) for step in steps], most=2 * STRETCHES_MAX)
        told = _("Told one after another: %(values)s") % {"values": values}
    else:
        told = pgettext("between two stretches of time", ", then ").join(_stretch(one) for one in stretches)
    return f"{told[:1].upper()}{told[1:]}."


def _stretches(steps: Sequence[Step]) -> list[_Stretch]:
    """Steps in one direction as one; a correction stands alone."""
    found: list[_Stretch] = []
    for before, step in pairwise(steps):
        rises = step.told.figure.now > before.told.figure.now
        last = found[-1] if found else None
        if last is not None and not step.corrects and not last.corrects and last.rises == rises:
            found[-1] = _Stretch(last.first, step.told, rises, corrects=False)
        else:
            found.append(_Stretch(before.told, step.told, rises, step.corrects))
    return found


def _stretch(one: _Stretch) -> str:
    told = {"first": _value(one.first), "last": _value(one.last)}
    days = _day_of(one.first), _day_of(one.last)
    if one.corrects:
        if days[1] is None:
            return _("corrected from %(first)s to %(last)s") % told
        return _("corrected from %(first)s to %(last)s on %(day)s") % {**told, "day": times.day(days[1])}
    if days[0] is None or days[1] is None:
        return (_("rose from %(first)s to %(last)s") if one.rises else _("fell from %(first)s to %(last)s")) % told
    if days[0] == days[1]:
        rose, fell = _("rose from %(first)s to %(last)s on %(day)s"), _("fell from %(first)s to %(last)s on %(day)s")
        on = rose if one.rises else fell
        return on % {**told, "day": times.day(days[0])}
    between = (
        _("rose from %(first)s to %(last)s between %(day)s and %(later)s")
        if one.rises
        else _("fell from %(first)s to %(last)s between %(day)s and %(later)s")
    )
    return between % {**told, "day": times.day(days[0]), "later": times.day(days[1])}


def _value(told: ToldFigure) -> str:
    """The value that holds, without where it came from."""
    return quantities.holding(told.figure)


def _day_of(told: ToldFigure) -> date | None:
    if told.figure.as_of is not None:
        return told.figure.as_of
    return timezone.localtime(told.told_at).date() if told.told_at is not None else None
