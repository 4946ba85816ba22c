"""The boosted decision trees that tell text from the rest, for a whole page at once.

They were fitted with LightGBM by `scripts/train_chunks.py` and `scripts/train_lines.py`;
`chunk_trees.json` and `line_trees.json` hold only numbers: features, thresholds, leaves. The columns are those of
`features.features` and `line_features.line_features`.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from newsloom.text.trees import Trees

THRESHOLD = 0.5


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
