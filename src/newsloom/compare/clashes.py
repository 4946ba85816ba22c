"""What speaks against two statements, worded alike, telling the same: another number, name, day, or a denial."""

from __future__ import annotations

from enum import StrEnum

from newsloom.compare.figure_values import agree
from newsloom.compare.statements import Statement
from newsloom.model import Figure


class Clash(StrEnum):
    NUMBER = "number"
    NAME = "name"
    TIME = "time"
    NEGATION = "negation"


def clash(a: Statement, b: Statement) -> Clash | None:
    """In what two statements contradict each other, or tell of two things; None where nothing shows it."""
    if a.negated != b.negated:
        return Clash.NEGATION
    ours, theirs = _telling(a), _telling(b)
    if ours and theirs and not any(_may_be_one(f, g) for f in ours for g in theirs):
        return Clash.NUMBER
    if a.people and b.people and not a.people & b.people:
        return Clash.NAME
    if a.times and b.times and not any(t.begin < u.end and u.begin < t.end for t in a.times for u in b.times):
        return Clash.TIME
    return None


def _telling(statement: Statement) -> list[Figure]:
    return [figure for figure in statement.figures if figure.tells]


def _may_be_one(a: Figure, b: Figure) -> bool:
    return a.unit == b.unit and agree(a, b)
