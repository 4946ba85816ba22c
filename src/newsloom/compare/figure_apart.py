"""What surely sets two figures of one unit apart, whatever else speaks for their counting the same."""

from __future__ import annotations

from newsloom.compare.figure_entries import Entry
from newsloom.compare.figure_values import agree, rarity
from newsloom.model import FigureKind

FINDS = frozenset({"bodies"})
"""Kinds of what is found anew each time: other numbers are other finds."""

RARE = 6.0
"""How rare a value is that two figures share by chance hardly ever: one of three digits that matter."""

_HELD_AGAINST = frozenset({"before", "further"})  # parts played only beside another value
_LEVELS = frozenset({FigureKind.COUNT, FigureKind.MOVE})
_LEVELS_PLAYED = frozenset({*_LEVELS, FigureKind.CHANGE})


def one_level(a: Entry, b: Entry) -> bool:
    """Whether both tell how much there is, or both which part of it, or both by how much it rose or fell.

    Of what is offered, asked for or expected, "7 per cent" and "7 per cent more" tell the same.
    """
    one, other = a.told.figure.kind, b.told.figure.kind
    if one is other:
        return True
    levels = _LEVELS_PLAYED if a.setting.aspect in {"offer", "demand", "forecast"} else _LEVELS
    return one in levels and other in levels


def one_report_may_tell_both(a: Entry, b: Entry) -> bool:
    """Whether one report can tell both of one quantity: values that fit, by two givers, of two days, or a change.

    A value that it tells as one given before may be any other. It says so in the same words,
    but for kinds that are known.
    """
    one, other = a.told.figure, b.told.figure
    if a.words != b.words and (a.what.kind is None or a.what.kind != b.what.kind):
        return agree(one, other)
    if agree(one, other) or one.given_by != other.given_by or one.as_of != other.as_of:
        return True
    is_earlier = a.told.earlier or b.told.earlier
    return is_earlier or any(figure.trend is not None or figure.instead_of is not None for figure in (one, other))


def surely_apart(a: Entry, b: Entry) -> bool:
    """Whether something says that two figures of one unit count different things.

    Equal values bear more, and rare ones most: who leaves out the place, or tells a part as a whole, may tell the same.
    """
    one, other = a.setting, b.setting
    is_equal = a.told.figure.now == b.told.figure.now
    if one.era != other.era and not (is_equal and None in (one.era, other.era)):
        return True
    if one.elsewhere != other.elsewhere or _differ(one.place, other.place):
        return True
    if one.aspect != other.aspect and ({one.aspect, other.aspect} & _HELD_AGAINST or _differ(one.aspect, other.aspect)):
        return True
    if _differ(a.what.kind, b.what.kind) or _differ(a.what.group, b.what.group):
        return True
    if None not in (a.what.of_people, b.what.of_people) and a.what.of_people != b.what.of_people:
        return True
    if a.what.kind is not None and a.what.kind == b.what.kind and a.what.group != b.what.group:
        return True  # "12 dead", "12 children dead"
    if a.told.article == b.told.article and not one_report_may_tell_both(a, b):
        return True
    if not is_equal:
        return _other_values_apart(a, b)
    if rarity(a.told.figure.now[0]) >= RARE:
        return False
    return not _one_level_of_one(a, b) or _other_people(a, b) or _another_thing(a, b) or _another_thing(b, a)


def _other_values_apart(a: Entry, b: Entry) -> bool:
    if a.what.kind == b.what.kind and a.what.kind in FINDS:
        return True
    things = bool(a.what.things and b.what.things) and a.what.things.isdisjoint(b.what.things)
    place = a.setting.place != b.setting.place
    return things or place or a.what.group != b.what.group or a.is_part != b.is_part or not one_level(a, b)


def _one_level_of_one(a: Entry, b: Entry) -> bool:
    """The same of equal values: in a unit "11 per cent less" and "by 11 per cent" may be read in two ways."""
    return a.told.figure.unit is not None or one_level(a, b)


def _other_people(a: Entry, b: Entry) -> bool:
    """Whether one language has other words for whom one thing befell: "two pilots killed", "two families killed"."""
    is_one_kind = a.what.kind is not None and a.what.kind == b.what.kind and a.language == b.language
    return is_one_kind and bool(a.what.terms and b.what.terms) and a.what.terms.isdisjoint(b.what.terms)


def _another_thing(a: Entry, b: Entry) -> bool:
    """Whether `a` tells what became of people, and `b` counts what may be none: "14 dead" and "14 defects"."""
    return bool(a.what.kind and a.what.of_people and b.what.kind is None and b.what.of_people is None and b.what.rest)


def _differ(a: str | None, b: str | None) -> bool:
    return a is not None and b is not None and a != b
