"""Fits the trees that tell text from the rest on a page: writes src/newsloom/extract/chunk_trees.json.

    python -m scripts.train_chunks [--pages FOLDER] [--part tune|all]

Needs LightGBM besides (`pip install lightgbm`); nothing of it is needed afterwards. The folder is that of
`quality_pages.py`, whose halves by site are kept: only `tune` is fitted on, so that `held` stays unseen.

A chunk is text if most of its runs of four words stand in the page's annotated text; a chunk of fewer words if a line
of it is the same. Chunks weigh by their length, pages all the same.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scripts.quality_pages import PAGES, pages, plain, runs

from newsloom.extract.charset import decoded
from newsloom.extract.chunks import Chunk
from newsloom.extract.features import Matrix, features
from newsloom.extract.head import head_of
from newsloom.extract.html import chunks_shown, evidence_of
from newsloom.extract.linked_data import article, nodes
from newsloom.extract.markup import parsed
from newsloom.extract.wording import wording

TARGET = Path(__file__).resolve().parents[1] / "src" / "newsloom" / "extract" / "chunk_trees.json"
TREES = 80
SETTINGS = {
    "objective": "binary",
    "num_leaves": 20,
    "max_depth": 6,
    "learning_rate": 0.12,
    "min_data_in_leaf": 60,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "max_bin": 63,
    "seed": 7,
    "deterministic": True,
    "num_threads": 1,
    "verbose": -1,
}
TEXT_SHARE_MIN = 0.6


def labels(chunks: Sequence[Chunk], gold: str) -> NDArray[np.float32]:
    """For each chunk the share of it that stands in the annotated text."""
    lines = {plain(line) for line in gold.split("\n")}
    known = runs(gold)
    joined = f" {plain(gold)} "
    shares = []
    for chunk in chunks:
        same = plain(chunk.text)
        size = len(same.split())
        if size < 5:
            shares.append(float(bool(same) and (same in lines or (size >= 3 and f" {same} " in joined))))
        else:
            own = list(runs(chunk.text).elements())
            shares.append(sum(run in known for run in own) / len(own))
    return np.array(shares, dtype=np.float32)


def page_rows(html: bytes, gold: str) -> tuple[Matrix, NDArray[np.float32], NDArray[np.float32]] | None:
    """Features, labels and weights of one page's chunks."""
    markup = parsed(decoded(html))
    body = markup.tree.body
    page = chunks_shown(body) if body is not None else None
    if page is None or not page.chunks:
        return None
    head = head_of(markup.tree)
    ld = article(nodes(markup.linked_data)) or {}
    rows = features(page, wording("en"), evidence_of(head.title, head.first("og:description", "description"), ld))
    sizes = np.array([chunk.words for chunk in page.chunks], dtype=np.float32)
    weights = np.minimum(sizes, 120) ** 0.7 + 0.5
    is_text = (labels(page.chunks, gold) > TEXT_SHARE_MIN).astype(np.float32)
    return rows, is_text, weights / weights.sum()


def flattened(model: dict[str, Any]) -> dict[str, Any]:
    """LightGBM's nested trees as arrays of equal length."""
    trees: list[list[list[float]]] = []
    deepest = 0
    for told in model["tree_info"]:
        nodes_: list[list[float]] = []
        todo = [(told["tree_structure"], 0, -1, "")]
        while todo:
            node, depth, parent, side = todo.pop()
            at = len(nodes_)
            deepest = max(deepest, depth)
            if parent >= 0:
                nodes_[parent][2 if side == "left" else 3] = at
            if "leaf_value" in node:
                nodes_.append([0, 0.0, at, at, round(node["leaf_value"], 5)])
            else:
                nodes_.append([node["split_feature"], round(node["threshold"], 5), at, at, 0.0])
                todo += [(node["right_child"], depth + 1, at, "right"), (node["left_child"], depth + 1, at, "left")]
        trees.append(nodes_)
    longest = max(map(len, trees))
    padded = [[*tree, *([0, 0.0, i, i, 0.0] for i in range(len(tree), longest))] for tree in trees]
    names = ("feature", "threshold", "left", "right", "value")
    arrays = {name: [[node[i] for node in tree] for tree in padded] for i, name in enumerate(names)}
    return {"depth": deepest, "columns": model["max_feature_idx"] + 1, "trees": arrays}


def main() -> int:
    import lightgbm

    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pages", type=Path, default=PAGES)
    options.add_argument("--part", choices=["tune", "all"], default="tune")
    options.add_argument("--target", type=Path, default=TARGET)
    chosen = options.parse_args()
    told = pages(chosen.pages, chosen.part, None)
    read = [page_rows(page.html, re.sub(r"\n+", "\n", page.gold["text"])) for page in told]
    kept = [one for one in read if one is not None]
    rows, is_text, weights = (np.concatenate([one[i] for one in kept]) for i in range(3))
    data = lightgbm.Dataset(rows, is_text, weight=weights * len(weights) / weights.sum())
    model = lightgbm.train(SETTINGS, data, TREES).dump_model()
    chosen.target.write_text(json.dumps(flattened(model), separators=(",", ":")), encoding="ascii")
    print(f"{chosen.target}: {len(model['tree_info'])} trees from {len(kept)} pages, {len(rows)} chunks")
    return 0


if __name__ == "__main__":
    sys.exit(main())
