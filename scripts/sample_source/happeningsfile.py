"""What happened when, as the gold file has it: times, and passages by article and span."""

from __future__ import annotations

import tomllib

from scripts.sample_source.pointsfile import Record, passages
from scripts.sample_source.reading import SOURCE, Report


def happenings(reports: dict[str, Report], index: dict[str, int]) -> list[Record]:
    """The records of happenings.toml. Raises SourceError as `passages` does."""
    told = tomllib.loads((SOURCE / "happenings.toml").read_text(encoding="utf-8"))
    return [
        {
            "what": one["what"],
            "when": one["when"],
            "ahead": one.get("ahead", False),
            **{name: passages(one.get(name, []), reports, index) for name in ("told", "may")},
        }
        for one in told["happening"]
    ]
