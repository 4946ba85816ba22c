"""What a copy did to the text that it was copied from, sentence by sentence."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from newsloom.model import Change, ChangeKind, Span
from newsloom.relate.alignment import Alignment
from newsloom.relate.shingles import Offsets, WordSequence

# A sentence counts as carried over from this part of its words on, and as the other text's from this part down.
_SAME = 1.0
_FOREIGN = 0.34


def changes(
    alignment: Alignment,
    here: tuple[WordSequence, tuple[Span, ...]],
    there: tuple[WordSequence, tuple[Span, ...]],
    *,
    other_title: bool,
) -> tuple[Change, ...]:
    """The sentences added, worded otherwise (with their counterpart) and dropped, in order of the copy.

    `here` and `there` are each text's words and sentences. `other_title` tells that the headline differs.
    """
    (our_words, our_sentences), (their_words, their_sentences) = here, there
    counterpart = _counterparts(alignment, len(our_words))
    found: list[Change] = [Change(ChangeKind.TITLE, None, None)] if other_title else []
    paired: set[int] = set()
    their_edges = _edges(their_words.begins, their_sentences)
    for sentence, (begin, end) in zip(our_sentences, _word_ranges(our_words.begins, our_sentences), strict=True):
        share = float(alignment.covered_here[begin:end].mean()) if end > begin else 1.0
        if share <= _FOREIGN:
            found.append(Change(ChangeKind.ADDED, sentence, None))
            continue
        place = _home(counterpart[begin:end], their_edges)
        if place is None or place >= len(their_sentences):
            continue
        other_begin, other_end = their_edges[place], their_edges[place + 1]
        whole_there = float(alignment.covered_there[other_begin:other_end].mean()) >= _SAME
        if share < _SAME or not whole_there:
            found.append(Change(ChangeKind.CHANGED, sentence, their_sentences[place]))
        paired.add(place)
    for place, sentence in enumerate(their_sentences):
        begin, end = their_edges[place], their_edges[place + 1]
        if place not in paired and end > begin and float(alignment.covered_there[begin:end].mean()) <= _FOREIGN:
            found.append(Change(ChangeKind.DROPPED, None, sentence))
    return tuple(found)


def _counterparts(alignment: Alignment, words: int) -> npt.NDArray[np.int64]:
    """For each word of the copy the word of the origin that it repeats, -1 for none."""
    counterpart = np.full(words, -1, np.int64)
    for run in alignment.runs:
        counterpart[run.here : run.here + run.length] = np.arange(run.there, run.there + run.length)
    return counterpart


def _edges(begins: Offsets, sentences: tuple[Span, ...]) -> list[int]:
    """The number of the first word of each sentence, and at the end the number of words."""
    starts = np.searchsorted(begins, [sentence.start for sentence in sentences]).tolist()
    return [*(int(start) for start in starts), len(begins)]


def _word_ranges(begins: Offsets, sentences: tuple[Span, ...]) -> list[tuple[int, int]]:
    edges = _edges(begins, sentences)
    return list(pairwise(edges))


def _home(counterparts: npt.NDArray[np.int64], their_edges: list[int]) -> int | None:
    """The sentence of the origin in which most of a sentence's words stand."""
    told = counterparts[counterparts >= 0]
    if not len(told):
        return None
    homes = np.searchsorted(their_edges, told, side="right") - 1
    return int(np.bincount(homes).argmax())
