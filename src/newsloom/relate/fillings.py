"""Telling one template filled in twice (match reports, forecasts, results) from a copy: names or figures are others."""

from __future__ import annotations

import numpy as np

from newsloom.relate.sequence import Flags, WordSequence

# Fewer names or figures tell nothing.
_NAMES_MIN = 4
# Of the names, or of the figures, that stand in what is shared, a copy keeps this part at least.
_KEPT_MIN = 0.4
# Uncovered words between covered ones, up to so many in a row, are the places that a template leaves open.
_OPEN_MAX = 8


def is_filled_in(words: WordSequence, covered: Flags) -> bool:
    """Whether most names, or most figures, within the stretches of a text that another shares are not shared."""
    shared = covered | open_places(covered, _OPEN_MAX)
    return any(_are_others(kind & shared, covered) for kind in (words.capitals, words.figures))


def _are_others(kind: Flags, covered: Flags) -> bool:
    number = int(np.count_nonzero(kind))
    return number >= _NAMES_MIN and int(np.count_nonzero(kind & covered)) < _KEPT_MIN * number


def open_places(covered: Flags, most: int) -> Flags:
    """The uncovered words that stand, `most` at most in a row, between covered ones."""
    told = np.flatnonzero(covered)
    gaps = np.diff(told)
    short = (gaps > 1) & (gaps <= most + 1)
    edges = np.zeros(len(covered) + 1, np.int32)
    edges[told[:-1][short] + 1] += 1
    edges[told[1:][short]] -= 1
    places: Flags = np.cumsum(edges[:-1]) > 0
    return places
