"""How strongly an article's terms speak for a story: similarities field by field, for many candidates at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from newsloom.relate.rarity import Rarity
from newsloom.relate.terms import FIELD_SHIFT, FIELDS, Vector, base


def similarities(one: Vector, many: Sequence[Vector], rarity: Rarity) -> npt.NDArray[np.float64]:
    """Cosine of `one` with each of `many` in each field: shape (len(many), FIELDS), 0 where either has no term.

    Weights are multiplied by the terms' rarity as it is now (Salton and Buckley 1988), so no vector ages.
    """
    told = one.weights * rarity.of(base(one.ids))
    ids = np.concatenate([other.ids for other in many])
    owner = np.repeat(np.arange(len(many)), [len(other.ids) for other in many])
    held = np.concatenate([other.weights for other in many]) * rarity.of(base(ids))
    cell = owner * FIELDS + (ids >> np.uint32(FIELD_SHIFT)).astype(np.int64)
    cells = len(many) * FIELDS
    squares = np.bincount(cell, held * held, cells).reshape(-1, FIELDS)
    where = np.searchsorted(one.ids, ids)
    where[where == len(one.ids)] = 0
    both = one.ids[where] == ids if len(one.ids) else np.zeros(len(ids), bool)
    # Of nothing at all, bincount makes whole numbers.
    dots = np.bincount(cell[both], held[both] * told[where[both]], cells).reshape(-1, FIELDS).astype(np.float64)
    own = np.bincount((one.ids >> np.uint32(FIELD_SHIFT)).astype(np.int64), told * told, FIELDS)
    norms = np.sqrt(squares * own)
    cosines: npt.NDArray[np.float64] = np.divide(dots, norms, out=np.zeros_like(dots), where=norms > 0)
    return cosines
