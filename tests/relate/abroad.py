"""A coverage of eight events in up to five languages (`abroad.toml`), in pairs that look alike, and its scores."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

from scripts.scoring import b_cubed

from newsloom.analyse import analyse
from newsloom.model import Article, Report
from newsloom.relate import Relater, in_order, settled
from tests.relate.material import report

COVERAGE = Path(__file__).with_suffix(".toml")


@dataclass(frozen=True, slots=True)
class Coverage:
    """Reports with the event that each tells, by article id."""

    reports: tuple[Report, ...]
    event_of: dict[str, str]

    def headlines(self) -> Coverage:
        return self._with(replace(told.article, text="") for told in self.reports)

    def leads(self) -> Coverage:
        return self._with(replace(told.article, text=told.article.text.partition("\n")[0]) for told in self.reports)

    def _with(self, articles: Iterable[Article]) -> Coverage:
        return Coverage(tuple(Report(article, analyse(article)) for article in articles), self.event_of)


@dataclass(frozen=True, slots=True)
class Scored:
    """B-cubed F1; and of all pairs of reports of one event in two languages the share held together (`across`), of
    all pairs held together the share of one event (`right`)."""

    f1: float
    across: float
    right: float


def coverage() -> Coverage:
    """The coverage as it is written."""
    told = tomllib.loads(COVERAGE.read_text("utf-8"))["report"]
    reports, event_of = [], {}
    for number, row in enumerate(told):
        name = f"{number}-{row['event']}-{row['language']}"
        made = report(name, row["text"].strip(), row["title"], hours=row["hours"], language=row["language"])
        reports.append(replace(made, analysis=analyse(made.article)))
        event_of[name] = row["event"]
    return Coverage(tuple(reports), event_of)


def scored(told: Coverage) -> Scored:
    story_of = settled(map(Relater().add, in_order(told.reports))).story_of
    language = {one.article.id: one.article.language for one in told.reports}
    true = [(a, b) for a, b in combinations(story_of, 2) if told.event_of[a] == told.event_of[b]]
    across = [story_of[a] == story_of[b] for a, b in true if language[a] != language[b]]
    held = [told.event_of[a] == told.event_of[b] for a, b in combinations(story_of, 2) if story_of[a] == story_of[b]]
    f1 = b_cubed(told.event_of, story_of)[2]
    return Scored(f1, sum(across) / len(across), sum(held) / max(1, len(held)))
