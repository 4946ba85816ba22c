"""Fits the trees that tell text from the rest on a page: writes src/newsloom/extract/chunk_trees.json.

    python -m scripts.train_chunks [--pages FOLDER] [--part tune|all]

Needs LightGBM besides (`pip install lightgbm`); nothing of it is needed afterwards. The folder is that of
`quality_pages.py`, whose halves by site are kept: only `tune` is fitted on, so that `held` stays unseen.

A chunk is text if most of its words stand in runs of four words that the page and its annotated text share. Runs go
across the borders of chunks, so that a heading, or the cell of a table, counts where its neighbours do. Chunks weigh by
their length, pages all the same.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from msgspec import structs
from numpy.typing import NDArray
from scripts.boosted_trees import COMMON_SETTINGS, write
from scripts.quality_pages import PAGES, RUN, pages, runs

from newsloom.extract.charset import decoded
from newsloom.extract.chunks import Chunk, Chunks
from newsloom.extract.features import features
from newsloom.extract.head import head_of
from newsloom.extract.linked_data import article, nodes
from newsloom.extract.markup import parsed
from newsloom.extract.measured import Matrix
from newsloom.extract.page_reading import chunks_shown, evidence_of
from newsloom.extract.wording import wording

TARGET = Path(__file__).resolve().parents[1] / "src" / "newsloom" / "extract" / "chunk_trees.json"
TREES = 80
SETTINGS = COMMON_SETTINGS | {
    "objective": "binary",
    "num_leaves": 20,
    "max_depth": 6,
    "learning_rate": 0.12,
    "min_data_in_leaf": 60,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.7,
}
TEXT_SHARE_MIN = 0.6
NAMELESS_WEIGHT = 0.5


def labels(chunks: Sequence[Chunk], gold: str) -> NDArray[np.float64]:
    """For each chunk the share of its words that stand in the annotated text in the order of the page."""
    known = runs(gold)
    told = [re.findall(r"\w+", chunk.text.lower()) for chunk in chunks]
    words = [word for own in told for word in own]
    shared = np.zeros(len(words))
    for at in range(len(words) - RUN + 1):
        if tuple(words[at : at + RUN]) in known:
            shared[at : at + RUN] = 1
    sizes = [len(own) for own in told]
    owner = np.repeat(np.arange(len(chunks)), sizes)
    return np.asarray(np.bincount(owner, shared, len(chunks)) / np.maximum(sizes, 1))


def page_rows(html: bytes, gold: str) -> tuple[Matrix, NDArray[np.float32], NDArray[np.float32]] | None:
    """Features, labels and weights of one page's chunks, with and without the names of its elements."""
    markup = parsed(decoded(html))
    body = markup.tree.body
    page = chunks_shown(body) if body is not None else None
    if page is None or not page.chunks:
        return None
    head = head_of(markup.tree)
    all_ld = nodes(markup.linked_data)
    evidence = evidence_of(head, article(all_ld) or {}, all_ld)
    sizes = np.array([chunk.words for chunk in page.chunks], dtype=np.float32)
    weights = np.minimum(sizes, 120) ** 0.7 + 0.5
    weights /= weights.sum()
    is_text = (labels(page.chunks, gold) > TEXT_SHARE_MIN).astype(np.float32)
    rows = [features(one, wording("en"), evidence) for one in (page, nameless(page))]
    return np.concatenate(rows), np.tile(is_text, 2), np.concatenate([weights, NAMELESS_WEIGHT * weights])


def nameless(page: Chunks) -> Chunks:
    """The page as it would be if its elements had neither classes nor ids: what is learned must not hang on names."""
    frames = [structs.replace(frame, hints=0, own_hints=0, near_hints=0, look=frame.tag) for frame in page.frames]
    return replace(page, frames=frames)


def asked(doc: str | None, target: Path) -> argparse.Namespace:
    """What the command line of a script that fits trees asks for."""
    options = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pages", type=Path, default=PAGES)
    options.add_argument("--part", choices=["tune", "all"], default="tune")
    options.add_argument("--target", type=Path, default=target)
    return options.parse_args()


def main() -> int:
    import lightgbm

    chosen = asked(__doc__, TARGET)
    told = pages(chosen.pages, chosen.part, None)
    read = [page_rows(page.html, re.sub(r"\n+", "\n", page.gold["text"])) for page in told]
    kept = [one for one in read if one is not None]
    rows, is_text, weights = (np.concatenate([one[i] for one in kept]) for i in range(3))
    data = lightgbm.Dataset(rows, is_text, weight=weights * len(weights) / weights.sum())
    model = lightgbm.train(SETTINGS, data, TREES).dump_model()
    write(model, chosen.target)
    print(f"{chosen.target}: {len(model['tree_info'])} trees from {len(kept)} pages, {len(rows) // 2} chunks")
    return 0


if __name__ == "__main__":
    sys.exit(main())
