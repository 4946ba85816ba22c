"""What does not hold, told beside what does: "16, not 17", "not 17 but 16", "nicht 212, sondern 231"."""

from __future__ import annotations

from dataclasses import replace

from newsloom.analyse.figure_grammar import FigureGrammar
from newsloom.model import Figure, FigureKind

_GAP_MAX = 60  # characters between the two
_BACK_MAX = 16
_DENIABLE = frozenset({FigureKind.COUNT, FigureKind.PASSING, FigureKind.SHARE})


def denied(text: str, first: Figure, second: Figure, told: FigureGrammar) -> tuple[Figure, Figure] | None:
    """Both figures, one as what the text says does not hold, the other with that; None where neither is denied."""
    gap = text[first.at.end : second.at.start]
    if len(gap) > _GAP_MAX or {first.kind, second.kind} - _DENIABLE or any(mark in gap for mark in ".;:!?\n"):
        return None
    if first.unit != second.unit and None not in {first.unit, second.unit}:
        return None
    if told.antecedents.denied_gap.search(gap):
        return _corrected(first, second)
    is_denied = told.antecedents.denied_back.search(text[max(0, first.at.start - _BACK_MAX) : first.at.start])
    if is_denied and told.antecedents.but_gap.search(gap):
        holds, does_not = _corrected(second, first)
        return does_not, holds
    return None


def _corrected(holds: Figure, does_not: Figure) -> tuple[Figure, Figure]:
    """Each with what only the other tells; small numbers in words are told here, not in passing."""
    unit, counted = holds.unit or does_not.unit, holds.counted or does_not.counted
    kind = FigureKind.COUNT if holds.kind is FigureKind.PASSING else holds.kind
    return (
        replace(holds, unit=unit, counted=counted, kind=kind, instead_of=does_not.at),
        replace(does_not, unit=unit, counted=counted, kind=FigureKind.DENIED),
    )
