"""Which stretches of two texts are word for word the same, in whatever order."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from newsloom.model import Passage, Span
from newsloom.relate.sequence import WordSequence

# A shingle that stands at more places than this in one text (a refrain, junk) is tried at the first ones only.
_PLACES_MAX = 8
_RUNS_MAX = 1_000
# Two equal runs with no more words than this between them are looked at for single equal words.
_GAP_MAX = 12
# Behind the end of a run, so many words may be other ones before two equal words go on with it.
_EDIT_WORDS_MAX = 3
_EDIT_RESUMES = 2
_LOOKED_AT = 24


@dataclass(frozen=True, slots=True)
class Run:
    """`length` equal words, from word `here` of the one text and word `there` of the other."""

    here: int
    there: int
    length: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """The equal runs in order of `here`, and for each word of either text whether a run covers it.

    `words` is how many words of the one text stand in the other; `share_here` and `share_there` are parts (0..1) of
    either text's words. A character of a script without spaces counts as a part of a word.
    """

    runs: tuple[Run, ...]
    covered_here: npt.NDArray[np.bool_]
    covered_there: npt.NDArray[np.bool_]
    words: float
    share_here: float
    share_there: float


def align(here: WordSequence, there: WordSequence) -> Alignment:
    """The longest runs of words that both texts have; a word of `here` is in one run, one of `there` may be in several.

    Runs begin where a shingle is equal, and go on across edits of a few words. The work is linear in the length of
    the texts times the few places tried for a shingle.
    """
    runs = _apart(_diagonals(here, there), len(here))
    runs = _across_edits(runs, here.hashes.tolist(), there.hashes.tolist()) if runs else []
    covered_here, covered_there = np.zeros(len(here), bool), np.zeros(len(there), bool)
    for run in runs:
        covered_here[run.here : run.here + run.length] = True
        covered_there[run.there : run.there + run.length] = True
    words = float(here.sizes[covered_here].sum())
    return Alignment(
        tuple(runs),
        covered_here,
        covered_there,
        words,
        words / max(1.0, float(here.sizes.sum())),
        float(there.sizes[covered_there].sum()) / max(1.0, float(there.sizes.sum())),
    )


def _diagonals(here: WordSequence, there: WordSequence) -> list[Run]:
    """All stretches of shingles that follow one another in both texts, the longest first."""
    order = there.shingles.argsort(kind="stable")
    theirs = there.shingles[order]
    first = theirs.searchsorted(here.shingles)
    many = np.minimum(theirs.searchsorted(here.shingles, side="right") - first, _PLACES_MAX)
    which = np.repeat(np.arange(len(many)), many)
    if not len(which):
        return []
    nth = np.arange(len(which)) - np.repeat(np.cumsum(many) - many, many)
    at = here.shingle_places[which].astype(np.int64)
    place = there.shingle_places[order[first[which] + nth]].astype(np.int64)
    diagonal = place - at
    sort = np.lexsort((at, diagonal))
    at, diagonal = at[sort], diagonal[sort]
    breaks = np.flatnonzero((np.diff(diagonal) != 0) | (np.diff(at) != 1)) + 1
    begins = np.concatenate(([0], breaks))
    ends = np.append(breaks, len(at)) - 1
    length = at[ends] + here.widths[at[ends]] - at[begins]
    longest = np.argsort(-length, kind="stable")[:_RUNS_MAX]
    begins = begins[longest]
    columns = (at[begins].tolist(), (at + diagonal)[begins].tolist(), length[longest].tolist())
    return [Run(*row) for row in zip(*columns, strict=True)]


def _apart(runs: list[Run], words: int) -> list[Run]:
    """Runs that share no word of `here`, in its order: a longer one takes its words from the shorter ones."""
    taken = bytearray(words)
    found: list[Run] = []
    for run in runs:
        begin, end = run.here, run.here + run.length
        while begin < end and taken[begin]:
            begin += 1
        free = taken.find(1, begin, end)
        end = end if free < 0 else free
        if end > begin:
            taken[begin:end] = b"\1" * (end - begin)
            found.append(Run(begin, run.there + begin - run.here, end - begin))
    return sorted(found, key=lambda run: run.here)


def _across_edits(runs: list[Run], ours: list[int], theirs: list[int]) -> list[Run]:
    """`runs`, and the short ones that go on with them after, or before, a few words put in, left out or changed."""
    found: list[Run] = []
    for run, following in pairwise([Run(0, 0, 0), *runs, Run(len(ours), len(theirs), 0)]):
        at, due = run.here + run.length, run.there + run.length
        closed = 0 <= following.there - due <= _GAP_MAX and following.here - at <= _GAP_MAX
        ahead = min(following.here, at + _LOOKED_AT), min(following.there if closed else len(theirs), due + _LOOKED_AT)
        found.append(run)
        for small in _resumed(ours[at : ahead[0]], theirs[due : ahead[1]], 1 if closed else _EDIT_RESUMES):
            found.append(Run(at + small.here, due + small.there, small.length))
        if closed or not following.length:
            continue
        back = max(found[-1].here + found[-1].length, following.here - _LOOKED_AT), following.there - _LOOKED_AT
        before = ours[back[0] : following.here][::-1], theirs[max(0, back[1]) : following.there][::-1]
        for small in reversed(_resumed(*before, _EDIT_RESUMES)):
            begin = small.here + small.length, small.there + small.length
            found.append(Run(following.here - begin[0], following.there - begin[1], small.length))
    return [run for run in found if run.length]


def _resumed(ours: list[int], theirs: list[int], resumes: int) -> list[Run]:
    """One after another the runs that both go on with, each after a small edit."""
    found: list[Run] = []
    at, due = 0, 0
    small = _after_edit(ours, theirs, resumes)
    while small is not None:
        found.append(Run(at + small.here, due + small.there, small.length))
        at, due = at + small.here + small.length, due + small.there + small.length
        small = _after_edit(ours[at:], theirs[due:], resumes)
    return found


def _after_edit(ours: list[int], theirs: list[int], resumes: int) -> Run | None:
    """The run of `resumes` words at least that begins after the smallest edit at the start of both."""
    for edit in range(2 * _EDIT_WORDS_MAX + 1):
        for more in range(max(0, edit - _EDIT_WORDS_MAX), min(edit, _EDIT_WORDS_MAX) + 1):
            length = _equal(ours, theirs, more, edit - more)
            if length >= resumes:
                return Run(more, edit - more, length)
    return None


def _equal(ours: list[int], theirs: list[int], at: int, place: int) -> int:
    most = min(len(ours) - at, len(theirs) - place)
    length = 0
    while length < most and ours[at + length] == theirs[place + length]:
        length += 1
    return length


def passages(alignment: Alignment, here: WordSequence, there: WordSequence) -> tuple[Passage, ...]:
    """The runs as character offsets into both texts."""
    return tuple(
        Passage(_span(here, run.here, run.length), _span(there, run.there, run.length)) for run in alignment.runs
    )


def _span(words: WordSequence, first: int, length: int) -> Span:
    return Span(int(words.begins[first]), int(words.ends[first + length - 1]))
