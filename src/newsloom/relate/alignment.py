"""Which stretches of two texts are word for word the same, in whatever order."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from newsloom.model import Passage, Span
from newsloom.relate.shingles import WORDS_A_SHINGLE, WordSequence

# A shingle that stands at more places than this in one text (a refrain, junk) is tried at the first ones only.
_PLACES_MAX = 8
# Both sides of a small edit go on matching from this many equal words.
_EDIT_WORDS_MAX = 3
_EDIT_RESUMES = 2


@dataclass(frozen=True, slots=True)
class Run:
    """`length` equal words, from word `here` of the one text and word `there` of the other."""

    here: int
    there: int
    length: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """The equal runs in order of `here`, and for each word of either text whether a run covers it."""

    runs: tuple[Run, ...]
    covered_here: npt.NDArray[np.bool_]
    covered_there: npt.NDArray[np.bool_]

    @property
    def share_here(self) -> float:
        return float(self.covered_here.mean()) if len(self.covered_here) else 0.0

    @property
    def share_there(self) -> float:
        return float(self.covered_there.mean()) if len(self.covered_there) else 0.0

    @property
    def words(self) -> int:
        """How many words of the one text stand in the other."""
        return int(self.covered_here.sum())


def align(here: WordSequence, there: WordSequence) -> Alignment:
    """Greedy longest runs from left to right of `here`; one word of `there` may serve several.

    Each run begins where WORDS_A_SHINGLE words are equal and goes on across edits of a few words. The work is linear
    in the length of `here` times the few places tried for a shingle.
    """
    places: dict[int, list[int]] = {}
    for position, shingle in enumerate(there.shingles.tolist()):
        held = places.setdefault(shingle, [])
        if len(held) < _PLACES_MAX:
            held.append(position)
    ours, theirs = here.hashes.tolist(), there.hashes.tolist()
    shingles = here.shingles.tolist()
    runs: list[Run] = []
    at, due = 0, 0
    while at < len(shingles):
        best = _longest(ours, theirs, at, places.get(shingles[at], ()), due)
        if best is None:
            at += 1
            continue
        runs.append(best)
        at, due = best.here + best.length, best.there + best.length
        small = _after_edit(ours, theirs, at, due)
        while small is not None:
            runs.append(small)
            at, due = small.here + small.length, small.there + small.length
            small = _after_edit(ours, theirs, at, due)
    return _covering(tuple(runs), len(ours), len(theirs))


def _longest(ours: list[int], theirs: list[int], at: int, places: list[int] | tuple[()], due: int) -> Run | None:
    """The longest run from `at`; between equals the one that goes on from where the last one ended."""
    best: Run | None = None
    for place in places:
        length = _equal(ours, theirs, at, place)
        if length < WORDS_A_SHINGLE:
            continue
        if best is None or (length, place == due) > (best.length, best.there == due):
            best = Run(at, place, length)
    return best


def _equal(ours: list[int], theirs: list[int], at: int, place: int) -> int:
    most = min(len(ours) - at, len(theirs) - place)
    length = 0
    while length < most and ours[at + length] == theirs[place + length]:
        length += 1
    return length


def _after_edit(ours: list[int], theirs: list[int], at: int, due: int) -> Run | None:
    """The run that resumes after a few words were put in, left out or changed."""
    for edit in range(1, 2 * _EDIT_WORDS_MAX + 1):
        for more in range(max(0, edit - _EDIT_WORDS_MAX), min(edit, _EDIT_WORDS_MAX) + 1):
            length = _equal(ours, theirs, at + more, due + edit - more) if at + more < len(ours) else 0
            if length >= _EDIT_RESUMES:
                return Run(at + more, due + edit - more, length)
    return None


def _covering(runs: tuple[Run, ...], here: int, there: int) -> Alignment:
    covered_here, covered_there = np.zeros(here, bool), np.zeros(there, bool)
    for run in runs:
        covered_here[run.here : run.here + run.length] = True
        covered_there[run.there : run.there + run.length] = True
    return Alignment(runs, covered_here, covered_there)


def passages(alignment: Alignment, here: WordSequence, there: WordSequence) -> tuple[Passage, ...]:
    """The runs as character offsets into both texts."""
    return tuple(
        Passage(_span(here, run.here, run.length), _span(there, run.there, run.length)) for run in alignment.runs
    )


def _span(words: WordSequence, first: int, length: int) -> Span:
    return Span(int(words.begins[first]), int(words.ends[first + length - 1]))
