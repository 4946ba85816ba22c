"""Fits how much each sign says that two figures count one quantity: writes src/newsloom/compare/figure_signs.json.

    python -m scripts.train_rows [--check]

Learned from pairs of figures of two reports of which is known whether they count one quantity: those of the invented
stories that `quality_rows` calls "tuned", those of the bundled sample, and 266 pairs of real reports
(`../shared/data/stories/events.jsonl`), drawn by kinds of likeness and read one by one: `figure_pairs.jsonl` has the
ids of the reports and where the figures begin. Pairs that something surely sets apart are left out, as they are never
weighed. Logistic regression with a ridge, by Newton's method. With --check nothing is written: each story is judged by
what was learned from the others, and the precision and recall of pairs are printed for several thresholds.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scripts.quality_rows import golden_stories
from scripts.quality_sample import read_sample
from scripts.real_stories import real_stories

from newsloom.compare.figure_apart import surely_apart
from newsloom.compare.figure_entries import entries
from newsloom.compare.figure_signs import SIGNS, Told, signs, told_of
from newsloom.model import Report, Span

PAIRS = Path(__file__).with_name("figure_pairs.jsonl")
TARGET = Path(__file__).resolve().parents[1] / "src" / "newsloom" / "compare" / "figure_signs.json"
REAL, CHANCE = "real", "chance"
BY_CHANCE = 0.3  # how much figures of two stories count: there are more pairs of them than of one story
RIDGE = 1.0
STEPS = 40
THRESHOLDS = (-1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0)

Vector = NDArray[np.float64]


class Case(NamedTuple):
    """Two figures of a story: their signs, and whether they count one quantity."""

    story: str
    signs: tuple[float, ...]
    is_one: bool
    heed: float = 1.0


class Known(NamedTuple):
    told: Told
    quantity: str


def cases() -> list[Case]:
    ours = [*_invented(), *_sample()]
    known = (
        (story, a.told, b.told, a.quantity == b.quantity)
        for story, figures in ours
        for a, b in combinations(figures, 2)
    )
    by_chance = [
        Case(story, signs(a, b), False, BY_CHANCE) for story, a, b in _of_two_stories(ours) if _is_weighed(a, b)
    ]
    told = [Case(story, signs(a, b), is_one) for story, a, b, is_one in (*known, *_real()) if _is_weighed(a, b)]
    return [*told, *by_chance]


def _of_two_stories(ours: Sequence[tuple[str, list[Known]]]) -> Iterator[tuple[str, Told, Told]]:
    """Figures of two stories that have one value by chance, as two figures of one story may."""
    for (story, figures), (_other, others) in combinations(ours, 2):
        for a, b in product(figures, others):
            if a.told.entry.told.figure.now == b.told.entry.told.figure.now:
                yield f"{CHANCE} {story}", a.told, b.told


def _is_weighed(a: Told, b: Told) -> bool:
    one, other = a.entry.told, b.entry.told
    is_likely = one.article != other.article and one.figure.unit == other.figure.unit
    return is_likely and not surely_apart(a.entry, b.entry)


def _invented() -> Iterator[tuple[str, list[Known]]]:
    for story in golden_stories("tuned"):
        marks = [(mark.article, mark.at, mark.quantity) for mark in story.marked]
        yield story.name, _known({report.article.id: report for report in story.reports}, marks)


def _sample() -> Iterator[tuple[str, list[Known]]]:
    read = read_sample()
    for number, members in enumerate(read.gold["stories"]):
        reports = {str(i): report for i in members if (report := read.found[i]) is not None}
        marks = []
        for group in read.gold["comparable"]:
            for told in group["figures"]:
                report = reports.get(str(told["article"]))
                at = report.article.text.find(told["text"]) if report else -1
                if at >= 0:
                    marks.append((str(told["article"]), Span(at, at + len(told["text"])), group["what"]))
        yield f"sample {number}", _known(reports, marks)


def _real() -> Iterator[tuple[str, Told, Told, bool]]:
    """The pairs of real reports that were read."""
    at: dict[tuple[str, int], tuple[str, Told]] = {}
    for number, reports in enumerate(real_stories()):
        for report in reports:
            for one in told_of(report, entries(report), 0):
                at[report.article.id, one.entry.told.figure.at.start] = f"{REAL} {number}", one
    for line in PAIRS.read_text(encoding="ascii").splitlines():
        told = json.loads(line)
        a, b = at.get(tuple(told["a"])), at.get(tuple(told["b"]))
        if a is not None and b is not None:
            yield a[0], a[1], b[1], told["one"]


def _known(reports: Mapping[str, Report], marks: Sequence[tuple[str, Span, str]]) -> list[Known]:
    found = {key: list(told_of(report, entries(report), 0)) for key, report in reports.items()}
    known = []
    for article, at, quantity in marks:
        told = next((one for one in found[article] if one.entry.told.figure.at.overlaps(at)), None)
        if told is not None:
            known.append(Known(told, quantity))
    return known


def fitted(matrix: Vector, right: NDArray[np.bool_], heed: Vector) -> Vector:
    """The weights under which what is `right` (n) is the likeliest, given its signs (n, signs); `heed` is how much
    each case counts (n)."""
    weights = np.zeros(matrix.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-matrix @ weights))
        slope = matrix.T @ (heed * (right - likely)) - RIDGE * weights
        bend = (matrix * (heed * likely * (1 - likely))[:, None]).T @ matrix + RIDGE * np.eye(len(weights))
        step = np.linalg.solve(bend, slope)
        weights += step
        if np.abs(step).max() < 1e-9:
            break
    return weights


def check(told: Sequence[Case], matrix: Vector, right: NDArray[np.bool_], heed: Vector) -> None:
    """Prints how well each story is judged by what was learned from the others."""
    stories = np.array([case.story for case in told])
    score = np.zeros(len(told))
    for story in sorted(set(stories)):
        others = stories != story
        score[~others] = matrix[~others] @ fitted(matrix[others], right[others], heed[others])
    is_real = np.array([story.startswith(REAL) for story in stories])
    is_ours = np.array([not story.startswith((REAL, CHANCE)) for story in stories])
    for name, part in (("ours", is_ours), ("real", is_real)):
        print(f"{name}: {part.sum()} pairs, {right[part].sum()} of one quantity")
        for threshold in THRESHOLDS:
            taken = part & (score > threshold)
            recall = taken[right & part].mean()
            print(f"  above {threshold:4}: precision {right[taken].mean():.3f}, recall {recall:.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="judge each story by the others, and write nothing")
    asked = parser.parse_args()
    told = cases()
    matrix, right = np.array([case.signs for case in told]), np.array([case.is_one for case in told])
    heed = np.array([case.heed for case in told])
    if asked.check:
        check(told, matrix, right, heed)
        return
    weights = dict(zip(SIGNS, (round(float(weight), 2) for weight in fitted(matrix, right, heed)), strict=True))
    TARGET.write_text(json.dumps(weights, indent=1) + "\n", encoding="ascii")
    print(*(f"{name} {weight}" for name, weight in weights.items()), sep="\n")


if __name__ == "__main__":
    main()
