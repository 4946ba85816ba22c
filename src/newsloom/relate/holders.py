"""A sketch of each text, and a table of who was first to hold each part of one."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from newsloom.relate.sequence import Hashes
from newsloom.relate.state import State, Told

# So many shingles of a text stand for it in the table: a tenth of a long one's, all of a very short one's.
_SKETCH_LEAST, _SKETCH_PART, _SKETCH_MOST = 48, 10, 400
_LOOKED_UP_MAX = 8_192
# The table doubles when this part of its slots is taken: one bucket in a hundred is full then.
FULL = 0.6
_SLOTS = 8
_FEWEST_BUCKETS = 1 << 11
_KEY_BITS = np.uint64(32)
_ARTICLE = np.uint64((1 << 32) - 1)
_KEY = _ARTICLE << _KEY_BITS

Numbers = npt.NDArray[np.int64]


def sketch(shingles: Hashes) -> Hashes:
    """The shingles that stand for a text: those of the smallest hash, so that two texts choose the same ones.

    MinHash with the bottom of one hash (Broder 1997). All shingles of another text are looked for in the table, so
    how many of these are found tells how much of this text the other one has, be it cut to a part or put into a
    longer one.
    """
    once = np.unique(shingles)
    most = sketch_size(len(once))
    return once if len(once) <= most else np.partition(once, most)[:most]


def sketch_size(shingles: int) -> int:
    """How many of so many shingles stand for a text."""
    return min(shingles, max(_SKETCH_LEAST, shingles // _SKETCH_PART), _SKETCH_MOST)


class Holders:
    """For each shingle of a sketch the number of the article that was first to hold it: a table of bounded size.

    Eight slots a bucket, as in a set-associative cache: looking up a whole text is one vector operation. A slot is 8
    bytes, 32 bits of the shingle's hash and 32 of the article's number; with 50 million slots taken, one lookup in 90
    finds an article that has nothing to do with it, which a second find in the same article tells from a copy. The
    table doubles while it may; after that, the oldest of a full bucket gives way.
    """

    def __init__(self, buckets_max: int) -> None:
        self._buckets_max = buckets_max
        self.slots: Hashes = np.zeros((_FEWEST_BUCKETS, _SLOTS), np.uint64)
        self.taken = 0

    def state(self) -> Told:
        """The table."""
        yield "holders.slots", self.slots

    def restore(self, state: State) -> None:
        """Go on from what `state` gave."""
        self.slots = state["holders.slots"].copy()
        self.taken = int(np.count_nonzero(self.slots))

    def find(self, shingles: Hashes, oldest: int) -> tuple[Numbers, Numbers]:
        """The articles from number `oldest` on that were first to hold shingles of these, and how many of them each."""
        looked_up = shingles[:_LOOKED_UP_MAX]
        slots = self.slots[self._bucket(looked_up)]
        same = ((slots ^ _keys(looked_up)[:, None]) & _KEY) == 0
        numbers = (slots[same] & _ARTICLE).astype(np.int64)
        found, counts = np.unique(numbers[numbers >= oldest], return_counts=True)
        return found, counts

    def hold(self, shingles: Hashes, number: int, oldest: int) -> None:
        """Enter article `number`, 1 at least, for those of `shingles` that nobody holds from number `oldest` on."""
        keys = _keys(shingles)
        bucket = self._bucket(shingles)
        slots = self.slots[bucket]
        held = (((slots ^ keys[:, None]) & _KEY) == 0) & ((slots & _ARTICLE) >= np.uint64(oldest))
        free = np.flatnonzero(~held.any(axis=1))
        if not len(free):
            return
        bucket = bucket[free]
        slot = (slots[free] & _ARTICLE).argmin(axis=1)
        at = np.unique(bucket * _SLOTS + slot)  # two may fall on one slot, and the later one has it
        self.taken += int(np.count_nonzero(self.slots.reshape(-1)[at] == 0))
        self.slots[bucket, slot] = keys[free] | np.uint64(number)
        if self.taken > self.slots.size * FULL and len(self.slots) < self._buckets_max:
            self._grow()

    def _bucket(self, shingles: Hashes) -> Numbers:
        return _bucket_of(_keys(shingles), len(self.slots))

    def _grow(self) -> None:
        """Twice as many buckets: the slots of one are told apart by one more bit of the hash."""
        old = self.slots
        self.slots = np.zeros((2 * len(old), _SLOTS), np.uint64)
        upper = _bucket_of(old, len(self.slots)) & 1
        self.slots[0::2] = np.where(upper == 0, old, 0)
        self.slots[1::2] = np.where(upper == 1, old, 0)


def _keys(shingles: Hashes) -> Hashes:
    """What is kept of a hash: the lower half, since the upper one chose the sketch, in the upper half of a slot."""
    return shingles << _KEY_BITS


def _bucket_of(keys: Hashes, buckets: int) -> Numbers:
    # By the bits that a slot keeps, so that the table can grow without the texts.
    return ((keys >> _KEY_BITS) * np.uint64(buckets) >> _KEY_BITS).astype(np.int64)
