"""Fits the trees that tell text from the rest where there is no markup: writes src/newsloom/extract/line_trees.json.

    python -m scripts.train_lines [--pages FOLDER] [--part tune|all]

Needs LightGBM besides, as `train_chunks.py`. Annotated pages are rendered to text in several ways, and a line is text
if most of its runs of four words stand in the annotated text; a shorter line if it is a line of that text and stands
among lines that are. Captures that hold hardly more than the article are made by cutting pages close around it,
once more with the whole text as one line; some pages are written as if nouns had capitals, or nothing.
Lines weigh by their length, pages all the same.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scripts.boosted_trees import write
from scripts.quality_pages import Page, pages, plain, runs
from scripts.text_captures import RENDERINGS, WRITINGS
from scripts.train_chunks import SETTINGS, TEXT_SHARE_MIN, asked

from newsloom.extract.line_features import line_features
from newsloom.extract.lines import read_lines
from newsloom.extract.measured import Matrix
from newsloom.extract.text_body import section_lines
from newsloom.extract.wording import wording

TARGET = Path(__file__).resolve().parents[1] / "src" / "newsloom" / "extract" / "line_trees.json"
TREES = 120
OWN_SETTINGS = {"num_leaves": 24, "max_depth": 7, "learning_rate": 0.1, "min_data_in_leaf": 80}
RENDERINGS_A_PAGE = 3
SHORT = 5  # words; such a line is found in many places
NEAR = 4  # lines around the text in which a short line may belong to it

Rows = tuple[Matrix, NDArray[np.float32], NDArray[np.float32]]


def labels(lines: Sequence[str], gold: str) -> NDArray[np.bool_]:
    """For each line whether it is text."""
    wanted = {plain(line) for line in gold.split("\n")}
    known = runs(gold)
    same = [plain(line) for line in lines]
    sizes = np.array([len(line.split()) for line in same])
    is_text = np.zeros(len(lines), dtype=bool)
    for i, line in enumerate(lines):
        own = list(runs(line).elements())
        is_text[i] = sizes[i] >= SHORT and sum(run in known for run in own) > TEXT_SHARE_MIN * len(own)
    first, last = _reach(is_text)
    for i in np.flatnonzero(sizes < SHORT).tolist():
        is_text[i] = first - NEAR <= i <= last + NEAR and bool(same[i]) and same[i] in wanted
    return is_text


def _reach(is_text: NDArray[np.bool_]) -> tuple[int, int]:
    places = np.flatnonzero(is_text)
    return (int(places[0]), int(places[-1])) if len(places) else (0, len(is_text))


def page_rows(page: Page, number: int) -> Iterator[Rows]:
    """Features, labels and weights of the lines of a page in some renderings, in turn; `number` is the page's."""
    gold = re.sub(r"\n+", "\n", page.gold["text"])
    names = list(RENDERINGS)
    for turn in range(RENDERINGS_A_PAGE):
        lines, gaps = read_lines(RENDERINGS[names[(number + 2 * turn) % len(names)]](page.html))
        if len(lines) < 2:
            continue
        is_text = labels(lines, gold)
        if turn == 1:
            lines = [WRITINGS[number % len(WRITINGS)](line) for line in lines]
        yield _weighed(lines, gaps, is_text)
        if turn == 0 and is_text.any():
            first, last = _reach(is_text)
            close = slice(max(0, first - number % 9), last + 1 + number % 7)
            yield _weighed(lines[close], gaps[close], is_text[close])
            yield _weighed(*_one_paragraph(lines[close], is_text[close]))


def _one_paragraph(lines: Sequence[str], is_text: NDArray[np.bool_]) -> tuple[list[str], list[bool], NDArray[np.bool_]]:
    """The lines with those of the text that follow one another as one: so aggregators show further articles."""
    told: list[tuple[str, bool]] = []
    for line, one in zip(lines, is_text.tolist(), strict=True):
        if one and told and told[-1][1]:
            told[-1] = (f"{told[-1][0]} {line}", True)
        else:
            told.append((line, one))
    return [line for line, _ in told], [True] * len(told), np.array([one for _, one in told], dtype=bool)


def _weighed(lines: Sequence[str], gaps: Sequence[bool], is_text: NDArray[np.bool_]) -> Rows:
    sizes = np.array([len(line.split()) for line in lines], dtype=np.float32)
    weights = np.minimum(sizes, 120) ** 0.7 + 0.5
    rows = line_features(lines, gaps, section_lines(lines, wording("en")))
    return rows, is_text.astype(np.float32), (weights / weights.sum()).astype(np.float32)


def main() -> int:
    import lightgbm

    chosen = asked(__doc__, TARGET)
    read = [
        one for number, page in enumerate(pages(chosen.pages, chosen.part, None)) for one in page_rows(page, number)
    ]
    rows, is_text, weights = (np.concatenate([one[i] for one in read]) for i in range(3))
    data = lightgbm.Dataset(rows, is_text, weight=weights * len(weights) / weights.sum())
    model = lightgbm.train(SETTINGS | OWN_SETTINGS, data, TREES).dump_model()
    write(model, chosen.target)
    print(f"{chosen.target}: {len(model['tree_info'])} trees from {len(read)} texts, {len(rows)} lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())
