"""What reports tell alike and where they differ, as the gold file has it: passages by article and span."""

from __future__ import annotations

import tomllib
from typing import Any

from scripts.sample_source.reading import SOURCE, Report, SourceError

Record = dict[str, Any]


def points_and_contrasts(reports: dict[str, Report], index: dict[str, int]) -> tuple[list[Record], list[Record]]:
    """The records of points.toml.

    Raises SourceError where words do not stand in their report once, or a report is named that repeats another.
    """
    told = tomllib.loads((SOURCE / "points.toml").read_text(encoding="utf-8"))
    points = [
        {"what": one["what"], **{name: _passages(one.get(name, []), reports, index) for name in ("told", "may")}}
        for one in told["point"]
    ]
    contrasts = [
        {**one, **{name: _passages(one[name], reports, index) for name in ("one", "other")}} for one in told["contrast"]
    ]
    return points, contrasts


def _passages(named: list[list[str]], reports: dict[str, Report], index: dict[str, int]) -> list[Record]:
    found = []
    for name, words in named:
        report = reports[name]
        if "copy-of" in report.head:
            raise SourceError(f"points.toml: {name} repeats another report")
        if report.text.count(words) != 1:
            raise SourceError(f"points.toml: {words!r} stands {report.text.count(words)} times in {name}")
        at = report.text.index(words)
        found.append({"article": index[name], "span": [at, at + len(words)]})
    return found
