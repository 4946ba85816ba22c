"""JSON rows of times: those told in an article, lengths of time, and what happened when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsloom.model import Article, Duration, Happening, TimeExpression, ToldTime

Row = dict[str, Any]


def time_row(time: TimeExpression) -> Row:
    return {
        "at": [time.at.start, time.at.end],
        "from": time.begin.isoformat(),
        "to": time.end.isoformat(),
        "precision": time.precision.value,
        "of": time.of.value,
        "about": time.about,
        "part": time.part.value if time.part else None,
        "utc_offset_minutes": time.utc_offset_minutes,
    }


def duration_row(duration: Duration) -> Row:
    return {"at": [duration.at.start, duration.at.end], "length": duration.length, "about": duration.about}


def happening_row(happening: Happening, articles: Mapping[str, Article]) -> Row:
    """One entry of a timeline; its times are on the clock of the place, without a zone."""
    return {
        "from": happening.begin.replace(tzinfo=None).isoformat(),
        "to": happening.end.replace(tzinfo=None).isoformat(),
        "precision": happening.precision.value,
        "of": happening.of.value,
        "about": happening.about,
        "part": happening.part.value if happening.part else None,
        "independent": happening.witnesses,
        "differ": happening.differ,
        "background": happening.background,
        "told": [_told_row(told, articles[told.article].text) for told in happening.told],
    }


def _told_row(told: ToldTime, text: str) -> Row:
    return {
        "article": told.article,
        "at": [told.at.start, told.at.end],
        "text": told.at.of(text),
        "time": time_row(told.time) if told.time else None,
    }
