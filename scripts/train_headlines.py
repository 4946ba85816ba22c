"""Fits the trees that tell the headline among the lines above a text: writes src/newsloom/extract/headline_trees.json.

    python -m scripts.train_headlines [--pages FOLDER] [--part tune|all]

Needs LightGBM besides, as `train_chunks.py`; to be run after `train_lines.py`, since the text must be found first.
Annotated pages are rendered to text; a line is the headline if its words are those of the annotated title.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scripts.boosted_trees import write
from scripts.quality_pages import Page, pages, plain
from scripts.text_captures import RENDERINGS, WRITINGS
from scripts.train_chunks import SETTINGS, asked

from newsloom.extract.lines import Lines, read_lines
from newsloom.extract.measured import Matrix
from newsloom.extract.text_body import body
from newsloom.extract.text_titles import candidates, title_features
from newsloom.extract.wording import wording

TARGET = Path(__file__).resolve().parents[1] / "src" / "newsloom" / "extract" / "headline_trees.json"
TREES = 60
OWN_SETTINGS = {"num_leaves": 8, "max_depth": 4, "learning_rate": 0.1, "min_data_in_leaf": 40, "feature_fraction": 0.5}
RENDERINGS_A_PAGE = 3

Rows = tuple[Matrix, NDArray[np.bool_]]


def page_rows(page: Page, number: int) -> Iterator[Rows]:
    """For some renderings of a page, in turn: the features of the candidates, and which of them is the headline.

    Once more from close above the headline on, as captures of the article alone begin; and without the headline.
    """
    names = list(RENDERINGS)
    title = plain(page.gold["title"])
    for turn in range(RENDERINGS_A_PAGE):
        texts, gaps = read_lines(RENDERINGS[names[(number + 2 * turn) % len(names)]](page.html))
        if turn == 1:
            texts = [WRITINGS[number % len(WRITINGS)](line) for line in texts]
        yield from _rows(texts, gaps, title)
        shown = [i for i, line in enumerate(texts) if plain(line) == title]
        if shown:
            top = max(0, shown[-1] - number % 4)
            yield from _rows(texts[top:], gaps[top:], title)
            others = [i for i in range(len(texts)) if plain(texts[i]) != title]
            if turn == 0:
                yield from _rows([texts[i] for i in others], [gaps[i] for i in others], title)


def _rows(texts: Sequence[str], gaps: Sequence[bool], title: str) -> Iterator[Rows]:
    words = wording("en")
    lines = Lines(texts, words, "en")
    text = body(lines, gaps, 0, len(texts), words)
    places = candidates(lines, 0, text) if text else []
    if places:
        is_title = np.array([plain(texts[i]) == title for i in places])
        yield title_features(lines, gaps, places, text), is_title


def main() -> int:
    import lightgbm

    chosen = asked(__doc__, TARGET)
    told = [page for page in pages(chosen.pages, chosen.part, None) if page.gold.get("title")]
    read = [one for number, page in enumerate(told) for one in page_rows(page, number)]
    rows, is_title = (np.concatenate([one[i] for one in read]) for i in range(2))
    model = lightgbm.train(SETTINGS | OWN_SETTINGS, lightgbm.Dataset(rows, is_title), TREES).dump_model()
    write(model, chosen.target)
    print(f"{chosen.target}: {len(model['tree_info'])} trees from {len(read)} texts, {len(rows)} lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())
