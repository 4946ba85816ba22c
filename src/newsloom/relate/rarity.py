"""How rare a term is among what was read, counted as articles arrive, in bounded memory."""

from __future__ import annotations

from functools import cache
from math import log
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from newsloom.relate.common_words import common_terms
from newsloom.relate.state import State, Told, packed, unpacked

Ids: TypeAlias = npt.NDArray[np.uint32]
Weights: TypeAlias = npt.NDArray[np.float32]

_CELLS = 1 << 22
_MASK = np.uint32(_CELLS - 1)
# What is known before anything is read, told as if this many articles had been: see `common_words`.
_PRIOR_ARTICLES = 100.0
_PRIOR_HOLDERS = 1.5
# From this many articles on, counts are halved, so that rarity follows the news of the day.
_ARTICLES_MAX = 200_000.0


@cache
def _known_beforehand() -> tuple[tuple[Ids, float], ...]:
    return tuple((terms & _MASK, share * _PRIOR_ARTICLES) for terms, share in common_terms())


class Rarity:
    """Inverse document frequency (Spärck Jones 1972) over hashed counts that age.

    Terms share 2**22 cells by their lower bits, as in a count-min sketch of one row (Cormode and Muthukrishnan
    2005): a collision can only make a term seem more common than it is. 16 MB, whatever is read.
    """

    def __init__(self) -> None:
        self._holders = np.zeros(_CELLS, np.float32)
        self._articles = 0.0
        for cells, holders in _known_beforehand():
            self._holders[cells] = holders

    def count(self, terms: Ids) -> None:
        """Take one article's terms (each once) into the counts."""
        # A cell named twice is raised once, as it should be.
        self._holders[terms & _MASK] += 1.0
        self._articles += 1.0
        if self._articles >= _ARTICLES_MAX:
            self._holders *= np.float32(0.5)
            self._articles *= 0.5

    def discount(self, terms: Ids) -> None:
        """Take one article's terms out of the counts again."""
        self._holders[terms & _MASK] -= 1.0
        self._articles -= 1.0

    def state(self) -> Told:
        """The counts."""
        yield "rarity.articles", packed(self._articles)
        yield "rarity.holders", self._holders

    def restore(self, state: State) -> None:
        """Go on from what `state` gave."""
        self._articles = unpacked(state["rarity.articles"], float)
        self._holders = state["rarity.holders"].copy()

    @property
    def inexperience(self) -> float:
        """1 before anything is read, towards 0 as what was read outweighs what was known beforehand."""
        return _PRIOR_ARTICLES / (_PRIOR_ARTICLES + self._articles)

    @property
    def most(self) -> float:
        """The rarity of a term never seen."""
        return log((self._articles + _PRIOR_ARTICLES + 1.0) / _PRIOR_HOLDERS)

    def of(self, terms: Ids, *, besides: int = 0) -> Weights:
        """The rarity of each term in natural logarithms: about 5 for one unseen at the start.

        `besides` so many articles that may hold them all: how rare the terms are outside of one story.
        """
        held = self._holders[terms & _MASK]
        if besides:
            held = np.maximum(held - np.float32(besides), np.float32(0.0))
        everything = np.float32(self._articles + _PRIOR_ARTICLES + 1.0)
        told = np.minimum(held + np.float32(_PRIOR_HOLDERS), everything)
        rarity: Weights = np.log(everything / told, dtype=np.float32)
        return rarity
