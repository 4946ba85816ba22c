"""Tells text from the rest with boosted decision trees, evaluated with numpy for a whole page at once.

The trees were fitted with LightGBM (Ke et al., NeurIPS 2017) by `scripts/train_chunks.py` and `scripts/train_lines.py`;
`chunk_trees.json` and `line_trees.json` hold only numbers: features, thresholds, leaves. The columns are those of
`features.features` and `line_features.line_features`.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from newsloom.extract.measured import Matrix

THRESHOLD = 0.5


class Trees:
    """All trees as complete arrays: node `n` of a tree goes to `left` or `right`; leaves lead to themselves."""

    def __init__(self, data: dict[str, list[list[float]]], depth: int, columns: int) -> None:
        self.feature = np.array(data["feature"], dtype=np.intp)
        self.threshold = np.array(data["threshold"], dtype=np.float32)
        self.left = np.array(data["left"], dtype=np.intp)
        self.right = np.array(data["right"], dtype=np.intp)
        self.value = np.array(data["value"], dtype=np.float32)
        self.depth = depth
        self.columns = columns
        count, nodes = self.feature.shape
        base = (np.arange(count) * nodes)[:, None]
        # One flat index space for all trees: a step is then one gather an array.
        self._feature = self.feature.ravel()
        self._threshold = self.threshold.ravel()
        self._next = np.stack([(self.right + base).ravel(), (self.left + base).ravel()], axis=1).ravel()
        self._value = self.value.ravel()
        self._roots = base.ravel()

    def probability(self, rows: Matrix) -> NDArray[np.float32]:
        """For each row of shape (chunks, columns) the probability that it is text."""
        if rows.shape[1] != self.columns:
            raise ValueError(f"the trees were fitted on {self.columns} columns: got {rows.shape[1]}")
        count = len(rows)
        flat = np.ascontiguousarray(rows).ravel()
        offset = (np.arange(count) * self.columns)[:, None]
        node = np.broadcast_to(self._roots, (count, len(self._roots)))
        for _ in range(self.depth):
            goes_left = flat[offset + self._feature[node]] <= self._threshold[node]
            node = self._next[node * 2 + goes_left]
        margin = self._value[node].sum(axis=1)
        return np.asarray(1 / (1 + np.exp(-margin)), dtype=np.float32)


@cache
def trees() -> Trees:
    """The trees for chunks of HTML pages that come with the package; loaded on first use."""
    return _loaded("chunk_trees.json")


@cache
def line_trees() -> Trees:
    """The trees for lines of plain text; their columns are those of `line_features.line_features`."""
    return _loaded("line_trees.json")


@cache
def headline_trees() -> Trees:
    """The trees for headlines of plain text; their columns are those of `text_titles.title_features`."""
    return _loaded("headline_trees.json")


def _loaded(name: str) -> Trees:
    told = json.loads(files("newsloom.extract").joinpath(name).read_text(encoding="ascii"))
    return Trees(told["trees"], told["depth"], told["columns"])
