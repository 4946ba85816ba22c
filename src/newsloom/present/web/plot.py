"""A figure's values over time, as a small picture: a mark a report, its shape telling who gives the value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from newsloom.model import Comparator, ToldFigure
from newsloom.present.web import quantities
from newsloom.present.web.flow import place

HEIGHT, TOP, BOTTOM = 130.0, 16.0, 104.0  # pixels
VALUES_MIN = 3
# Open and closed marks tell givers apart without colour; givers beyond these share the last.
SHAPES = ("disc", "ring", "square", "frame", "diamond", "rhomb")


@dataclass(frozen=True, slots=True)
class Given:
    """A told value with whom it is from, in words; `when` is the time of its report as precisely as it is told."""

    told: ToldFigure
    giver: str
    label: str
    when: str


@dataclass(frozen=True, slots=True)
class PlotMark:
    """`y_high` is where the upper end of a range stands; `lean` is "up" or "down" for "more than", "less than"."""

    x: float
    y: float
    y_high: float | None
    shape: str
    lean: str
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """Between two values of one giver, from the earlier to the later."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class Key:
    shape: str
    giver: str


@dataclass(frozen=True, slots=True)
class Plot:
    height: float
    marks: tuple[PlotMark, ...]
    lines: tuple[Line, ...]
    keys: tuple[Key, ...]
    low: str
    high: str
    top: float
    bottom: float
    first: str
    last: str


def plot(given: Sequence[Given]) -> Plot | None:
    """The picture of three dated values or more, not all equal nor of one time; else None."""
    dated = sorted(((g.told.told_at, g) for g in given if g.told.told_at is not None), key=lambda pair: pair[0])
    values = [value for _at, g in dated for value in g.told.figure.now]
    if len(dated) < VALUES_MIN or dated[0][0] == dated[-1][0] or min(values) == max(values):
        return None
    low, high = min(values), max(values)
    first, last = dated[0][0], dated[-1][0]
    givers = list(dict.fromkeys(g.giver for _at, g in dated))
    shapes = {giver: SHAPES[min(number, len(SHAPES) - 1)] for number, giver in enumerate(givers)}
    marks = [_mark(at, g, (first, last), (low, high), shapes[g.giver]) for at, g in dated]
    return Plot(
        height=HEIGHT,
        marks=tuple(marks),
        lines=_lines([g.giver for _at, g in dated], marks),
        keys=tuple(Key(shapes[giver], giver) for giver in givers),
        low=quantities.number(low),
        high=quantities.number(high),
        top=TOP,
        bottom=BOTTOM,
        first=dated[0][1].when,
        last=dated[-1][1].when,
    )


def _mark(
    at: datetime, given: Given, ends: tuple[datetime, datetime], extent: tuple[float, float], shape: str
) -> PlotMark:
    figure = given.told.figure
    match figure.comparator:
        case Comparator.MORE_THAN | Comparator.AT_LEAST:
            lean = "up"
        case Comparator.LESS_THAN | Comparator.AT_MOST | Comparator.NEARLY:
            lean = "down"
        case _:
            lean = ""
    # The left tenth is kept for the scale.
    x = round(9 + place(at, *ends) * 0.9, 2)
    low, high = figure.now
    y_high = None if low == high else _height(high, extent)
    return PlotMark(x, _height(low, extent), y_high, shape, lean, quantities.in_words(figure), given.label)


def _height(value: float, extent: tuple[float, float]) -> float:
    low, high = extent
    part = (value - low) / (high - low) if high > low else 0.5
    return round(BOTTOM - part * (BOTTOM - TOP), 1)


def _lines(givers: list[str], marks: list[PlotMark]) -> tuple[Line, ...]:
    last: dict[str, PlotMark] = {}
    lines = []
    for giver, mark in zip(givers, marks, strict=True):
        before = last.get(giver)
        if before is not None and mark.x > before.x:
            lines.append(Line(before.x, before.y, mark.x, mark.y))
        last[giver] = mark
    return tuple(lines)
