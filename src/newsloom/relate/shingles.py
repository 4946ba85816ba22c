"""Samples of a text's word sequences, and a table of who was first to hold each."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from newsloom.relate.state import State, Told
from newsloom.relate.tokens import Tokens

Hashes: TypeAlias = npt.NDArray[np.uint64]
Offsets: TypeAlias = npt.NDArray[np.int32]

WORDS_A_SHINGLE = 4
# One shingle in so many is kept: those whose hash this divides, so that two texts keep the same ones.
_ONE_IN = 8
_SAMPLE_MAX = 400
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)


class WordSequence:
    """A text's words as hashes, with where they begin and end. Marks, case and accents make no difference."""

    __slots__ = ("begins", "ends", "hashes", "shingles")

    def __init__(self, tokens: Tokens) -> None:
        self.begins: Offsets = np.array(tokens.starts, np.int32)
        self.ends: Offsets = np.array(tokens.ends, np.int32)
        self.hashes: Hashes = np.array([word.letters for word in tokens.words], np.uint64)
        self.shingles: Hashes = _shingles(self.hashes)

    def __len__(self) -> int:
        return len(self.hashes)

    def sample(self) -> Hashes:
        """The shingles that stand for this text in the index: a fixed fraction, chosen by their value alone.

        FracMinHash (Irber et al. 2022): unlike MinHash it estimates containment, so that a text cut to a quarter is
        found as well as a whole one.
        """
        kept = np.unique(self.shingles[self.shingles % np.uint64(_ONE_IN) == 0])
        return kept[:_SAMPLE_MAX]


def _shingles(hashes: Hashes) -> Hashes:
    """A hash of every run of WORDS_A_SHINGLE words, by its first word's position."""
    if len(hashes) < WORDS_A_SHINGLE:
        return hashes[:0]
    rolled = np.zeros(len(hashes) - WORDS_A_SHINGLE + 1, np.uint64)
    for place in range(WORDS_A_SHINGLE):
        rolled = (rolled ^ hashes[place : place + len(rolled)]) * _MULTIPLIER
        rolled ^= rolled >> np.uint64(29)
    return rolled


class Holders:
    """For each sampled shingle the article that was first to hold it: a table of fixed width that forgets the oldest.

    Four slots a bucket, as in a set-associative cache: looking up a whole sample is one vector operation, and
    memory is bounded by construction. The table doubles while there is room for it to.
    """

    SLOTS = 4

    def __init__(self, buckets_max: int) -> None:
        self._buckets_max = buckets_max
        self._size(1 << 12)

    def _size(self, buckets: int) -> None:
        self._buckets = buckets
        self._keys: Hashes = np.zeros((buckets, self.SLOTS), np.uint64)
        self._articles = np.full((buckets, self.SLOTS), -1, np.int64)
        self._held = 0

    def state(self) -> Told:
        """The table."""
        yield "holders.keys", self._keys
        yield "holders.articles", self._articles

    def restore(self, state: State) -> None:
        """Go on from what `state` gave."""
        self._keys, self._articles = state["holders.keys"].copy(), state["holders.articles"].copy()
        self._buckets = len(self._keys)
        self._held = int((self._articles >= 0).sum())

    def _bucket(self, sample: Hashes) -> npt.NDArray[np.int64]:
        # The lower bits chose the sample, so the upper ones spread it.
        return ((sample >> np.uint64(20)) % np.uint64(self._buckets)).astype(np.int64)

    def holders(self, sample: Hashes, oldest: int) -> npt.NDArray[np.int64]:
        """The number of the first holder of each shingle in `sample` that has one, from number `oldest` on."""
        bucket = self._bucket(sample)
        articles = self._articles[bucket]
        found: npt.NDArray[np.int64] = articles[(self._keys[bucket] == sample[:, None]) & (articles >= oldest)]
        return found

    def hold(self, sample: Hashes, number: int, oldest: int) -> None:
        """Enter article `number` for the shingles of `sample` that nobody holds.

        The oldest of a full bucket gives way.
        """
        bucket = self._bucket(sample)
        known = ((self._keys[bucket] == sample[:, None]) & (self._articles[bucket] >= oldest)).any(axis=1)
        free, bucket = sample[~known], bucket[~known]
        slot = self._articles[bucket].argmin(axis=1)
        self._held += int((self._articles[bucket, slot] < 0).sum())
        self._keys[bucket, slot] = free
        self._articles[bucket, slot] = number
        if self._held > self._buckets * self.SLOTS // 2 and self._buckets < self._buckets_max:
            self._grow()

    def _grow(self) -> None:
        keys, articles = self._keys, self._articles
        self._size(self._buckets * 2)
        filled = articles >= 0
        self._enter(keys[filled], articles[filled])

    def _enter(self, keys: Hashes, articles: npt.NDArray[np.int64]) -> None:
        """Enter all at once: a bucket's slots go to at most two of the new ones, so none overflows."""
        bucket = self._bucket(keys)
        order = np.argsort(bucket, kind="stable")
        bucket, keys, articles = bucket[order], keys[order], articles[order]
        first = np.searchsorted(bucket, bucket)
        slot = np.arange(len(bucket)) - first
        self._keys[bucket, slot] = keys
        self._articles[bucket, slot] = articles
        self._held = len(keys)
