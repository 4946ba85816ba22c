"""Scores timelines by the sample's gold: which passages tell of one happening, and when it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, timedelta
from itertools import combinations
from typing import Any

from scripts.quality_times import placed
from scripts.scoring import Score, score

from newsloom.model import Dossier, Happening, Report, TimeOf

Gold = Mapping[str, Any]
_DAY = timedelta(days=1)


def score_happenings(
    gold: Sequence[Gold], found: Sequence[Report | None], dossiers: Sequence[Dossier]
) -> Iterator[Score]:
    """Passages found in the timelines, with their time; those of one happening in one row, those of two in two."""
    rows = [row for dossier in dossiers for row in dossier.timeline]
    named = [(one, [_row(passage, found, rows) for passage in one["told"]]) for one in gold]
    flat = [(one, row) for one, told in named for row in told]
    yield score("happenings: passages in a timeline", [(one["what"], row is not None) for one, row in flat])
    times = [(one, row) for one, row in flat if row is not None]
    yield score("happenings: of these, at their time", [(_shown(one, row), _fits(one, row)) for one, row in times])
    kinds = [(one["what"], (row.of is TimeOf.AHEAD) == one["ahead"]) for one, row in times]
    yield score("happenings: announced or not", kinds)
    together = [(one["what"], a is not None and a is b) for one, told in named for a, b in combinations(told, 2)]
    yield score("happenings: told of one in one row (pairs)", together)
    apart = [
        (f"{one['what']} | {other['what']}", a is not b)
        for (one, told), (other, others) in combinations(named, 2)
        for a in told
        for b in others
        if a is not None and b is not None
    ]
    yield score("happenings: of two in two rows (pairs)", apart)


def _row(passage: Gold, found: Sequence[Report | None], rows: Sequence[Happening]) -> Happening | None:
    """The row in which the words of a passage stand: by its words of time, of several the one that they date."""
    report = found[passage["article"]]
    if report is None:
        return None
    start, end = passage["span"]
    for row in rows:
        for told in row.told:
            at = told.time.at if told.time is not None else told.at
            if told.article == report.article.id and start <= at.start < end + 1:
                return row
    return None


def _fits(one: Gold, row: Happening) -> bool:
    """Whether the row's time lies in the gold's, or holds it and is of the same day."""
    begin, end = placed(one["when"], UTC)
    return row.begin < end and begin < row.end and row.end - row.begin <= max(end - begin, _DAY)


def _shown(one: Gold, row: Happening) -> str:
    return f"{one['what']}: {row.begin:%Y-%m-%d %H:%M} to {row.end:%Y-%m-%d %H:%M}, not {one['when']}"
