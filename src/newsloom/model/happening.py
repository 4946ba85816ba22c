"""What happened when, as a story's reports tell it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from newsloom.model.analysis import DayPart, TimeExpression, TimeOf
from newsloom.model.article import Precision
from newsloom.model.span import Span


@dataclass(frozen=True, slots=True)
class ToldTime:
    """The passage (a span of one report's text) that tells of a happening, and its words of time."""

    article: str
    at: Span
    time: TimeExpression | None = None


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened, or is announced, at a time told in the reports.

    `[begin, end)` is by the clock of the place, held as if it were in UTC, as finely as any report tells it.

    `told` begins with the passage to show; the others are in order of publication. `witnesses` is how many outlets tell
    it independently of one another. `of` is AHEAD where no report tells it as past, and SAID where nothing is dated but
    that somebody said it. `differ`: the reports tell times that cannot all be true. `background`: it was over long
    before the story's first report.
    """

    begin: datetime
    end: datetime
    precision: Precision
    told: tuple[ToldTime, ...]
    of: TimeOf = TimeOf.HAPPENED
    about: bool = False
    part: DayPart | None = None
    witnesses: int = 1
    differ: bool = False
    background: bool = False
