"""Boosted decision trees as arrays of numbers, evaluated with numpy for many rows at once.

They are fitted with LightGBM (Ke et al., NeurIPS 2017) by scripts; what is kept are features, thresholds and leaves.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]


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
        roots = np.arange(count) * nodes
        # One flat index space for all trees, two places a node: a step is then one gather an array and one sum.
        self._feature = self.feature.ravel().repeat(2)
        self._threshold = self.threshold.ravel().repeat(2)
        self._value = self.value.ravel().repeat(2)
        beside = np.stack([self.right, self.left], axis=2) + roots[:, None, None]
        self._next = 2 * beside.ravel()
        self._roots = 2 * roots
        self._root_feature = self._feature[self._roots]
        self._root_threshold = self._threshold[self._roots]

    def margin(self, rows: Matrix) -> Matrix:
        """For each row of shape (rows, columns) the sum over all trees; the higher, the likelier."""
        if rows.shape[1] != self.columns:
            raise ValueError(f"the trees were fitted on {self.columns} columns: got {rows.shape[1]}")
        flat = np.ascontiguousarray(rows).ravel()
        offset = (np.arange(len(rows)) * self.columns)[:, None]
        node = self._next[self._roots + (flat[offset + self._root_feature] <= self._root_threshold)]
        for _ in range(self.depth - 1):
            node = self._next[node + (flat[offset + self._feature[node]] <= self._threshold[node])]
        return np.asarray(self._value[node].sum(axis=1), dtype=np.float32)

    def probability(self, rows: Matrix) -> Matrix:
        """For each row of shape (rows, columns) how likely a yes is, of trees fitted on yes and no."""
        return np.asarray(1 / (1 + np.exp(-self.margin(rows))), dtype=np.float32)


@cache
def trees(topic: str, code: str | None) -> Trees | None:
    """The trees of `topic` for the language `code`; None where it has none."""
    if code is None or not code.isalpha():
        return None
    place = files("newsloom.text.lang").joinpath(code).joinpath(f"{topic}.json")
    if not place.is_file():
        return None
    told = json.loads(place.read_text(encoding="ascii"))
    return Trees(told["trees"], told["depth"], told["columns"])
