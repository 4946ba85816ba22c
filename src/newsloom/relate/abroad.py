"""What two texts in different languages have in common: names by their bearers, and numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from newsloom.relate.rarity import Rarity
from newsloom.relate.terms import Vector, base

# A name told once, far down, is worth half of one in headline and lead.
_WEIGHT_FULL = 2.5
_LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Crossing:
    """`gain` sums what is shared: a name or number that was never read before, told in the lead, is worth 1.

    `keys` are the lower bits of the shared terms, the weightiest first.
    """

    gain: float
    keys: tuple[int, ...]


NOTHING = Crossing(0.0, ())


def crossing(ours: Vector, theirs: Vector, rarity: Rarity) -> Crossing:
    """Compares the field CROSS of an article with that of texts in other languages.

    What is not shared does not count against: most names (and in German every noun) have no reason to cross. A sum
    of rarities, not a cosine, as in weighing evidence by its surprise; in units of the rarity of a word never seen,
    so that it does not grow with the number of articles read.
    """
    if not len(ours.ids) or not len(theirs.ids):
        return NOTHING
    shared, here, _ = np.intersect1d(ours.ids, theirs.ids, assume_unique=True, return_indices=True)
    if not len(shared):
        return NOTHING
    keys = base(shared)
    told = _LEAST + (1.0 - _LEAST) * np.minimum(ours.weights[here] / _WEIGHT_FULL, 1.0)
    gains = told * rarity.of(keys) / rarity.most
    order = np.argsort(-gains, kind="stable")
    return Crossing(float(gains.sum()), tuple(keys[order].tolist()))
