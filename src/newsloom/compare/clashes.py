"""What speaks against two statements, worded alike, telling the same: another number, name, day, or a denial."""

from __future__ import annotations

from newsloom.compare.figure_values import agree
from newsloom.compare.statements import Statement
from newsloom.model import ContrastKind, Figure


def clash(a: Statement, b: Statement) -> ContrastKind | None:
    """In what two statements contradict each other, or tell of two things; None where nothing shows it."""
    if bool(a.denials) != bool(b.denials):
        return ContrastKind.NEGATION
    ours, theirs = _telling(a), _telling(b)
    if ours and theirs and not any(_may_be_one(f, g) for f in ours for g in theirs):
        return ContrastKind.NUMBER
    if a.people and b.people and a.people.keys().isdisjoint(b.people):
        return ContrastKind.NAME
    if a.times and b.times and _at_other_times(a, b):
        return ContrastKind.TIME
    return None


def _telling(statement: Statement) -> list[Figure]:
    return [figure for figure in statement.figures if figure.tells]


def _may_be_one(a: Figure, b: Figure) -> bool:
    return a.unit == b.unit and agree(a, b)


def _at_other_times(a: Statement, b: Statement) -> bool:
    """Whether no time of the one meets one of the other; the same words ("the next day") are taken for the same."""
    if not a.times.keys().isdisjoint(b.times):
        return False
    return not any(t.begin < u.end and u.begin < t.end for t in a.times.values() for u in b.times.values())
