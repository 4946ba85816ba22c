"""Which chunks of a page are its text: those that the trees are sure of, and paragraphs beside them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newsloom.extract.chunks import Chunks

_SURE, _LIKELY, _POSSIBLE = 0.5, 0.45, 0.3
_PARAGRAPH_WORDS_MIN = 8


def selected(page: Chunks, probability: NDArray[np.float32]) -> list[bool]:
    """For each chunk whether it is text.

    Thresholding with hysteresis (Canny 1986): a paragraph that is likely text is taken if others of its element are,
    and one that is only possibly text if it stands right beside one that is and looks like it. The last paragraph of
    a short page is such a one. Cross-validated by site the F1 is the same without; odd and short pages gain.
    """
    chosen = [bool(sure) for sure in probability > _SURE]
    homes = {_home(page, i) for i, is_text in enumerate(chosen) if is_text}
    for i in np.flatnonzero((probability > _LIKELY) & (probability <= _SURE)).tolist():
        chosen[i] = page.chunks[i].words >= _PARAGRAPH_WORDS_MIN and _home(page, i) in homes
    possible = [bool(one) for one in probability > _POSSIBLE]
    for step in (1, -1):
        order = range(1, len(chosen)) if step == 1 else range(len(chosen) - 2, -1, -1)
        for i in order:
            if possible[i] and not chosen[i] and chosen[i - step]:
                chosen[i] = _are_alike(page, i, i - step)
    return chosen


def _home(page: Chunks, at: int) -> tuple[str, int]:
    """A chunk's tag, and the element in which its own stands."""
    chunk = page.chunks[at]
    return chunk.tag, page.frames[chunk.frame].parent


def _are_alike(page: Chunks, one: int, other: int) -> bool:
    """Whether two neighbours are paragraphs of one run."""
    first, second = page.chunks[one], page.chunks[other]
    if first.words < _PARAGRAPH_WORDS_MIN or _home(page, one) != _home(page, other):
        return False
    return page.frames[first.frame].look == page.frames[second.frame].look
