"""Figures of several reports side by side: one quantity, what each report says of it, and how these stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from newsloom.model.analysis import Figure
from newsloom.model.reason import Reason
from newsloom.model.span import Span


@dataclass(frozen=True, slots=True)
class ToldFigure:
    """A figure as one report tells it. `sentence` is the sentence that it stands in.

    `by` is the name that all tellings share whose source is the same, in whatever words, None where nobody is named.
    `told_at` is no finer than the day where `by_day`; `told_on` is its day by the calendar of the report's page.
    `instead_of` is the figure that the report says does not hold where this one does ("16, not 17").
    `earlier` tells that the report gives the value as one that was given before ("had earlier spoken of 17").
    """

    article: str
    figure: Figure
    sentence: Span
    told_at: datetime | None
    instead_of: Figure | None = None
    by: str | None = None
    by_day: bool = False
    earlier: bool = False
    told_on: date | None = None


class Standing(StrEnum):
    """How several reports' figures for one quantity stand to one another."""

    SINGLE = "single"  # only one independent report tells it
    AGREE = "agree"
    REVISED = "revised"  # later reports tell another value than earlier ones
    DIFFER = "differ"  # different values, and the reports do not tell which is the newer
    DISPUTED = "disputed"  # two sources tell different values at one time


@dataclass(frozen=True, slots=True)
class Step:
    """The first telling of a value that a quantity came to; `corrects` where the one before is said to be wrong."""

    told: ToldFigure
    corrects: bool = False


@dataclass(frozen=True, slots=True)
class ComparedFigure:
    """One quantity, and what each report says of it, in order of publication. Values are never averaged.

    `counted` are the words of a report for what is counted. `kind`, `group` and `aspect` are names known in all
    languages for what is counted ("dead"), of whom ("children") and what part it plays ("offer"), None where not known.
    `steps` is how the value went, in order of the time that each value holds for, two or more where it changed.
    `rivals` are two tellings, by sources that are not one, that contradict each other; empty where none do.
    """

    counted: str
    unit: str | None
    told: tuple[ToldFigure, ...]
    standing: Standing
    reasons: tuple[Reason, ...] = ()
    kind: str | None = None
    group: str | None = None
    aspect: str | None = None
    steps: tuple[Step, ...] = ()
    rivals: tuple[ToldFigure, ...] = ()
