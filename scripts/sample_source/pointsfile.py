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
        {"what": one["what"], **{name: passages(one.get(name, []), reports, index) for name in ("told", "may")}}
        for one in told["point"]
    ]
    contrasts = [
        {**one, **{name: passages(one[name], reports, index) for name in ("one", "other")}} for one in told["contrast"]
    ]
    return points, contrasts


def passages(named: list[list[str]], reports: dict[str, Report], index: dict[str, int]) -> list[Record]:
    """Where the words of each (report, words) of `named` stand, which they do once; SourceError where they do not."""
    found = []
    for name, words in named:
        report = reports[name]
        if "copy-of" in report.head:
            raise SourceError(f"{name} repeats another report")
        if report.text.count(words) != 1:
            raise SourceError(f"{words!r} stands {report.text.count(words)} times in {name}")
        at = report.text.index(words)
        found.append({"article": index[name], "span": [at, at + len(words)]})
    return found
