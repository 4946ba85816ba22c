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
        base = (np.arange(count) * nodes)[:, None]
        # One flat index space for all trees: a step is then one gather an array.
        self._feature = self.feature.ravel()
        self._threshold = self.threshold.ravel()
        self._next = np.stack([(self.right + base).ravel(), (self.left + base).ravel()], axis=1).ravel()
        self._value = self.value.ravel()
        self._roots = base.ravel()

    def margin(self, rows: Matrix) -> Matrix:
        """For each row of shape (rows, columns) the sum over all trees; the higher, the likelier."""
        if rows.shape[1] != self.columns:
            raise ValueError(f"the trees were fitted on {self.columns} columns: got {rows.shape[1]}")
        count = len(rows)
        flat = np.ascontiguousarray(rows).ravel()
        offset = (np.arange(count) * self.columns)[:, None]
        node = np.broadcast_to(self._roots, (count, len(self._roots)))
        for _ in range(self.depth):
            goes_left = flat[offset + self._feature[node]] <= self._threshold[node]
            node = self._next[node * 2 + goes_left]
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
