"""JSON rows of times: those told in an article, and lengths of time."""

from __future__ import annotations

from typing import Any

from newsloom.model import Duration, TimeExpression

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
