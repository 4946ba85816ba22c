"""Real reports by story, from `../shared/data/stories/events.jsonl`, analysed: what is looked at beside gold."""

from __future__ import annotations

import json
from pathlib import Path

from newsloom.acquire.files import captures
from newsloom.analyse import analyse
from newsloom.extract import articles
from newsloom.model import Capture, Report

EVENTS = Path(__file__).resolve().parents[1].parent / "shared" / "data" / "stories" / "events.jsonl"


def real_stories() -> list[list[Report]]:
    """The reports of each story, in order of publication; none where the data is not at hand."""
    if not EVENTS.is_file():
        return []
    with EVENTS.open(encoding="utf-8") as lines:
        story_of = {told["id"]: told["story"] for told in map(json.loads, lines)}
    stories: dict[str, list[Report]] = {}
    taken = (capture for capture in captures([EVENTS]) if isinstance(capture, Capture))
    for article in (article for capture in taken for article in articles(capture)):
        stories.setdefault(story_of[article.id], []).append(Report(article, analyse(article)))
    for reports in stories.values():
        reports.sort(key=lambda report: (str(report.article.published_at), report.article.id))
    return list(stories.values())
