"""What the scripts that grow trees with LightGBM have in common: settings, and the form in which trees are written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

# One seed, one thread: the same trees come out of the same data again.
COMMON_SETTINGS: dict[str, Any] = {
    "bagging_freq": 1,
    "lambda_l2": 5,
    "max_bin": 63,
    "seed": 7,
    "deterministic": True,
    "num_threads": 1,
    "verbose": -1,
}


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


def write(model: dict[str, Any], target: Path) -> None:
    """Writes a fitted model (LightGBM's dump) as the package reads it."""
    target.write_text(json.dumps(flattened(model), separators=(",", ":")), encoding="ascii")
