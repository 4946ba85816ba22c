"""What two texts in different languages have in common: names by their bearers, and numbers."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from newsloom.relate.rarity import Rarity, Weights
from newsloom.relate.terms import Vector, base

# A name told once, far down, is worth half of one in headline and lead.
_WEIGHT_FULL = 2.5
_LEAST = 0.5
# Many events happen in one place.
_PLACE = 0.25


@dataclass(frozen=True, slots=True)
class Crossing:
    """`gain` sums what is shared: a name or number that was never read before, told in the lead, is worth 1.

    `share` (0..1) is the part that the shared names and numbers, places left out, make of all that the one or the
    other could share, whichever is more: of a headline's three names no more than three can be shared. `keys` are the
    lower bits of the shared terms, the weightiest first.
    """

    gain: float
    share: float
    keys: tuple[int, ...]


NOTHING = Crossing(0.0, 0.0, ())


def crossing(ours: Vector, theirs: Vector, rarity: Rarity, places: AbstractSet[int] = frozenset()) -> Crossing:
    """Compares the field CROSS of an article with that of texts in other languages.

    What is not shared does not count against: most names (and in German every noun) have no reason to cross. A sum
    of rarities, not a cosine, as in weighing evidence by its surprise; in units of the rarity of a word never seen,
    so that it does not grow with the number of articles read. The words of `places` (lower bits) count for less:
    many events happen in one place.
    """
    if not len(ours.ids) or not len(theirs.ids):
        return NOTHING
    shared, here, _ = np.intersect1d(ours.ids, theirs.ids, assume_unique=True, return_indices=True)
    if not len(shared):
        return NOTHING
    ours_gains, bearing = _gains(ours, rarity, places)
    theirs_gains, theirs_bearing = _gains(theirs, rarity, places)
    gains = ours_gains[here]
    whole = min(float(ours_gains[bearing].sum()), float(theirs_gains[theirs_bearing].sum()))
    share = float(gains[bearing[here]].sum()) / whole if whole > 0 else 0.0
    order = np.argsort(-gains, kind="stable")
    return Crossing(float(gains.sum()), min(1.0, share), tuple(base(shared)[order].tolist()))


def _gains(told: Vector, rarity: Rarity, places: AbstractSet[int]) -> tuple[Weights, npt.NDArray[np.bool_]]:
    """What it counts that each term is shared, and which terms are no words of places' names."""
    keys = base(told.ids)
    bearing = np.array([key not in places for key in keys.tolist()], np.bool_)
    near = _LEAST + (1.0 - _LEAST) * np.minimum(told.weights / _WEIGHT_FULL, 1.0)
    gains: Weights = np.where(bearing, 1.0, _PLACE) * near * rarity.of(keys) / rarity.most
    return gains, bearing
