"""Scores which figures are laid side by side, on invented stories.   python -m scripts.quality_rows [tuned|held|real]

A story is a file of reports, each headed by "== KEY LANGUAGE TIME"; in a text, {quantity|words} marks a figure and
names the quantity that it tells. Those of one quantity belong into one row, those of two never do. The stories of
"tuned" may be looked at, tuned on and learned from; those of "held" tell how far that carries, until they were looked
at: then they are to be moved to "tuned", and new ones to be written. "real" asks the real
reports of `../shared/data/stories/events.jsonl`: one value of three or more digits in two reports of a story is one
quantity, but for chance, so that the share of such pairs that stand in one row is told without gold.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

from scripts.real_stories import real_stories
from scripts.scoring import Score, printed, score

from newsloom.analyse import analyse
from newsloom.compare import dossier
from newsloom.compare.figure_apart import RARE
from newsloom.compare.figure_values import rarity
from newsloom.model import Article, ComparedFigure, Precision, Report, Span, Stamp, Story

STORIES = Path(__file__).parent.parent / "tests" / "compare" / "figure_stories"
_HEAD = re.compile(r"^== (?P<key>\S+) (?P<language>\w+) (?P<time>\S+)\n", re.MULTILINE)
_MARKED = re.compile(r"\{(?P<quantity>[\w-]+)\|(?P<words>[^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Marked:
    """A figure that a story's file marks: its report's key, its span and the quantity that it tells."""

    article: str
    at: Span
    quantity: str
    words: str


@dataclass(frozen=True, slots=True)
class GoldenStory:
    name: str
    reports: tuple[Report, ...]
    marked: tuple[Marked, ...]

    def rows(self) -> tuple[ComparedFigure, ...]:
        """What the system lays side by side of the story."""
        keys = tuple(report.article.id for report in self.reports)
        return dossier(Story(self.name, keys), self.reports, {}).figures


def golden_stories(part: str) -> list[GoldenStory]:
    """The stories of "tuned" or "held"."""
    return [_story(path) for path in sorted((STORIES / part).glob("*.txt"))]


def _story(path: Path) -> GoldenStory:
    told = path.read_text(encoding="utf-8")
    heads = list(_HEAD.finditer(told))
    ends = [*(head.start() for head in heads[1:]), len(told)]
    reports, marked = [], []
    for head, end in zip(heads, ends, strict=True):
        text, found = _unmarked(head["key"], told[head.end() : end].strip())
        at = datetime.fromisoformat(head["time"]).replace(tzinfo=UTC)
        stamp = Stamp(at, head["time"], Precision.MINUTE, "input")
        publisher = head["key"].rstrip("0123456789").title()
        article = Article(head["key"], path.name, text, publisher=publisher, published=stamp, language=head["language"])
        reports.append(Report(article, analyse(article)))
        marked += found
    return GoldenStory(path.stem, tuple(reports), tuple(marked))


def _unmarked(key: str, told: str) -> tuple[str, list[Marked]]:
    parts: list[str] = []
    found: list[Marked] = []
    last = length = 0
    for mark in _MARKED.finditer(told):
        parts += (told[last : mark.start()], mark["words"])
        start = length + mark.start() - last
        length = start + len(mark["words"])
        found.append(Marked(key, Span(start, length), mark["quantity"], mark["words"]))
        last = mark.end()
    return "".join([*parts, told[last:]]), found


def scores(stories: Sequence[GoldenStory]) -> tuple[Score, Score]:
    """Of the pairs of marked figures: those of one quantity in one row, and those of two in two."""
    together: list[tuple[str, bool]] = []
    apart: list[tuple[str, bool]] = []
    for story in stories:
        for a, b in _pairs(story):
            told = f"{story.name}: {a[0].article}: {a[0].words!r} and {b[0].article}: {b[0].words!r}"
            is_one = a[1] is not None and a[1] == b[1]
            if a[0].quantity == b[0].quantity:
                together.append((told, is_one))
            else:
                apart.append((told, not is_one))
    return score("figures of one quantity in one row (pairs)", together), score("of two quantities in two rows", apart)


def _pairs(story: GoldenStory) -> Iterator[tuple[tuple[Marked, int | None], tuple[Marked, int | None]]]:
    row_of = {(t.article, t.figure.at): number for number, row in enumerate(story.rows()) for t in row.told}
    placed = []
    for mark in story.marked:
        rows = (row for (article, at), row in row_of.items() if article == mark.article and at.overlaps(mark.at))
        placed.append((mark, next(rows, None)))
    yield from combinations(placed, 2)


def score_real() -> Score:
    """Of the pairs of figures of two real reports of one story that have one rare value: those in one row."""
    results = []
    for number, reports in enumerate(real_stories()):
        told = dossier(Story(str(number), tuple(report.article.id for report in reports)), reports, {}).figures
        row_of = {(t.article, t.figure.at): place for place, row in enumerate(told) for t in row.told}
        found = [(report, figure) for report in reports for figure in report.analysis.counts]
        for (one, a), (other, b) in combinations(found, 2):
            if one is not other and a.unit == b.unit and a.now == b.now and rarity(a.now[0]) >= RARE:
                rows = (row_of.get((one.article.id, a.at)), row_of.get((other.article.id, b.at)))
                words = (a.at.of(one.article.text), b.at.of(other.article.text))
                results.append((f"{words[0]!r} and {words[1]!r}", rows[0] is not None and rows[0] == rows[1]))
    return score("one rare value in one row (pairs of real reports)", results)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", nargs="?", default="tuned", choices=["tuned", "held", "real"])
    parser.add_argument("--rows", action="store_true", help="print the rows that come out")
    asked = parser.parse_args()
    if asked.part == "real":
        printed([score_real()])
        return
    stories = golden_stories(asked.part)
    printed(scores(stories), misses_max=60 if asked.part == "tuned" else 0)
    for story in stories if asked.rows else ():
        print(f"\n# {story.name}")
        texts = {report.article.id: report.article.text for report in story.reports}
        for row in story.rows():
            print(f"  {row.counted or row.unit}: {row.standing.value} {[reason.key for reason in row.reasons]}")
            for told in row.told:
                words = told.figure.at.of(texts[told.article])
                print(f"      {told.article}: {words!r} | {told.figure.counted} | {told.figure.given_by}")


if __name__ == "__main__":
    main()
