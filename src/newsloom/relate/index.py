"""Which open stories hold a term: an index in a few sorted arrays, for finding the stories that an article may tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from newsloom.relate.rarity import Ids, Weights
from newsloom.relate.state import State, Told, packed, unpacked

Slots: TypeAlias = npt.NDArray[np.int32]
Numbers: TypeAlias = npt.NDArray[np.int64]

_HOLDERS_MAX = 200  # stories remembered for one term; the latest stay
_SLOTS_MIN = 1024
_GROWTH = 4  # each run of entries is more than so many times as long as the next
# Stories with many terms hold any of them more easily.
_TERMS_BASE = 20.0
# Gains are summed as whole numbers of this part, so that a sum does not depend on the order of its terms.
_PART = 2.0**-24


@dataclass(frozen=True, slots=True)
class Run:
    """Entries in order of their keys, those of one key in order of entering."""

    keys: Ids
    slots: Slots


@dataclass(frozen=True, slots=True)
class _Kept:
    fresh: dict[int, list[int]]
    fresh_entries: int
    free: list[int]
    closed: list[int]
    runs: int


class StoryIndex:
    """A log-structured index (O'Neil et al. 1996): new entries in a dictionary, older ones in sorted runs.

    An entry takes eight bytes, and looking up a whole article is a few vector operations a run, of which there are
    about five however many entries there are. What a story that is gone has entered stays until runs are merged; its
    slot is given away again when all of them were.

    `fresh_max`: entries from which the dictionary becomes a run; `closed_min`: slots from which all runs are merged.
    """

    def __init__(self, fresh_max: int = 1 << 15, closed_min: int = 1 << 12) -> None:
        self._fresh_max = fresh_max
        self._closed_min = closed_min
        self._fresh: dict[int, list[int]] = {}
        self._fresh_entries = 0
        self._runs: list[Run] = []
        self._numbers: Numbers = np.full(_SLOTS_MIN, -1, np.int64)  # of the story in each slot; -1: none
        self._terms: Numbers = np.zeros(_SLOTS_MIN, np.int64)
        self._free: list[int] = list(range(_SLOTS_MIN - 1, -1, -1))
        self._closed: list[int] = []
        self._make_room()

    def state(self) -> Told:
        """The entries, runs as they stand: what is found depends on them alone."""
        yield "index", packed(_Kept(self._fresh, self._fresh_entries, self._free, self._closed, len(self._runs)))
        yield "index.numbers", self._numbers
        yield "index.terms", self._terms
        for place, run in enumerate(self._runs):
            yield f"index.keys.{place}", run.keys
            yield f"index.slots.{place}", run.slots

    def restore(self, state: State) -> None:
        """Go on from what `state` gave."""
        kept = unpacked(state["index"], _Kept)
        self._fresh, self._fresh_entries = kept.fresh, kept.fresh_entries
        self._free, self._closed = kept.free, kept.closed
        self._numbers, self._terms = state["index.numbers"].copy(), state["index.terms"].copy()
        self._runs = [Run(state[f"index.keys.{place}"], state[f"index.slots.{place}"]) for place in range(kept.runs)]
        self._make_room()

    def _make_room(self) -> None:
        self._score = np.zeros(len(self._numbers), np.float64)
        self._seen = np.zeros(len(self._numbers), np.int32)

    def open(self, number: int) -> int:
        """A slot for the story of that number."""
        if not self._free:
            size = len(self._numbers)
            self._free = list(range(2 * size - 1, size - 1, -1))
            self._numbers = np.concatenate((self._numbers, np.full(size, -1, np.int64)))
            self._terms = np.concatenate((self._terms, np.zeros(size, np.int64)))
            self._make_room()
        slot = self._free.pop()
        self._numbers[slot] = number
        return slot

    def close(self, slot: int) -> None:
        """The story in `slot` is found no more."""
        self._numbers[slot] = -1
        self._closed.append(slot)
        if len(self._closed) > max(self._closed_min, len(self._numbers) // 4):
            self._flush()
            self._runs = [self._merged(self._runs)]
            self._free += self._closed
            self._closed = []

    def enter(self, slot: int, keys: Ids, terms: int) -> None:
        """The story in `slot`, which now has so many terms, is found by `keys` too."""
        self._terms[slot] = terms
        fresh = self._fresh
        for key in keys.tolist():
            held = fresh.get(key)
            if held is None:
                fresh[key] = [slot]
            else:
                held.append(slot)
        self._fresh_entries += len(keys)
        if self._fresh_entries >= self._fresh_max:
            self._flush()
            while len(self._runs) > 1 and len(self._runs[-2].keys) <= _GROWTH * len(self._runs[-1].keys):
                self._runs[-2:] = [self._merged(self._runs[-2:])]

    def likeliest(self, keys: Ids, gains: Weights, most: int) -> list[int]:
        """The numbers of `most` stories by what they hold of `keys`, which rise: the sum of gains, by their size."""
        places, slots = self._holders(keys)
        held = self._numbers[slots] >= 0
        places, slots = places[held], slots[held]
        if not len(slots):
            return []
        np.add.at(self._score, slots, np.rint(gains.astype(np.float64) / _PART)[places])
        # Each story once: where it was seen last.
        order = np.arange(len(slots), dtype=np.int32)
        self._seen[slots] = order
        slots = slots[self._seen[slots] == order]
        scores = self._score[slots] / np.sqrt(_TERMS_BASE + self._terms[slots])
        self._score[slots] = 0.0
        numbers = self._numbers[slots]
        if len(scores) > most:
            least = np.partition(scores, len(scores) - most)[len(scores) - most]
            numbers, scores = numbers[scores >= least], scores[scores >= least]
        ranked: list[int] = numbers[np.lexsort((-numbers, -scores))][:most].tolist()
        return ranked

    def _holders(self, keys: Ids) -> tuple[Numbers, Slots]:
        """Pairs of a place in `keys` and the slot of one of its latest holders."""
        room = np.full(len(keys), _HOLDERS_MAX)
        fresh_places: list[int] = []
        fresh_slots: list[int] = []
        for place, key in enumerate(keys.tolist()):
            held = self._fresh.get(key)
            if held is not None:
                latest = held[-_HOLDERS_MAX:]
                room[place] -= len(latest)
                fresh_slots += latest
                fresh_places += [place] * len(latest)
        places, slots = [np.array(fresh_places, np.int64)], [np.array(fresh_slots, np.int32)]
        for run in reversed(self._runs):
            end = run.keys.searchsorted(keys, "right")
            taken = np.minimum(end - run.keys.searchsorted(keys), room)
            room -= taken
            until = np.cumsum(taken)
            places.append(np.repeat(np.arange(len(keys)), taken))
            slots.append(run.slots[np.repeat(end - until, taken) + np.arange(until[-1] if len(keys) else 0)])
        return np.concatenate(places), np.concatenate(slots)

    def _flush(self) -> None:
        """The fresh entries as a run of their own."""
        holders = np.fromiter(map(len, self._fresh.values()), np.int64, len(self._fresh))
        keys = np.repeat(np.fromiter(self._fresh, np.uint32, len(self._fresh)), holders)
        slots = np.fromiter((slot for held in self._fresh.values() for slot in held), np.int32, len(keys))
        order = np.argsort(keys, kind="stable")
        self._runs.append(Run(keys[order], slots[order]))
        self._fresh = {}
        self._fresh_entries = 0

    def _merged(self, runs: list[Run]) -> Run:
        """The entries of `runs`, older ones first, without those of stories that are gone and those too many."""
        slots = np.concatenate([run.slots for run in runs])
        keys = np.concatenate([run.keys for run in runs])
        held = self._numbers[slots] >= 0
        keys, slots = keys[held], slots[held]
        order = np.argsort(keys, kind="stable")
        keys, slots = keys[order], slots[order]
        later = keys.searchsorted(keys, "right") - np.arange(len(keys))
        latest = later <= _HOLDERS_MAX
        return Run(keys[latest], slots[latest])
