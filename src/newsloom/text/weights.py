"""Learned weights of one language, from `lang/<code>/*.json`: numbers only, evaluated by adding up."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Weights:
    """`words`: those that can be cues. `tables`: the weights of strings, one table a choice. `bias` goes with the
    choice whether a word is a cue, `threshold` is the probability from which it is taken as one."""

    words: frozenset[str]
    tables: dict[str, dict[str, float]]
    bias: float
    threshold: float


@cache
def weights(topic: str, code: str | None) -> Weights | None:
    """The weights of `topic` for the language `code`; None where it has none."""
    if code is None or not code.isalpha():
        return None
    folder = files("newsloom.text.lang").joinpath(code)
    place = folder.joinpath(f"{topic}.json")
    if not place.is_file():
        return None
    told = json.loads(place.read_text(encoding="utf-8"))
    tables = {name: {f: w / 100 for f, w in table.items()} for name, table in told["tables"].items()}
    return Weights(frozenset(told["words"]), tables, told["bias"], told["threshold"])
