"""What a copy did to the text that it was copied from, sentence by sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from newsloom.model import Change, ChangeKind, Span
from newsloom.relate.alignment import Alignment
from newsloom.relate.edits import Sentence, edits
from newsloom.relate.sequence import Flags, WordSequence
from newsloom.text.sentences import sentences

# A sentence counts as carried over from this part of its words on, and as the other text's from this part down.
_SAME = 1.0
_FOREIGN = 0.34


@dataclass(frozen=True)
class Side:
    """One of two texts that are compared."""

    words: WordSequence
    title: str | None
    text: str
    language: str | None

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        return sentences(self.text, self.language)

    @cached_property
    def edges(self) -> list[int]:
        """The number of the first word of each sentence, and at the end the number of words."""
        starts = np.searchsorted(self.words.begins, [sentence.start for sentence in self.sentences]).tolist()
        return [*(int(start) for start in starts), len(self.words)]

    def shares(self, covered: Flags) -> list[float]:
        """The part of each sentence's words that is covered; 1 for one without words."""
        sums = np.concatenate(([0], np.cumsum(covered)))[self.edges]
        lengths = np.diff(self.edges)
        shares: list[float] = np.where(lengths > 0, np.diff(sums) / np.maximum(lengths, 1), 1.0).tolist()
        return shares

    def sentence(self, place: int) -> Sentence:
        begin, end = self.edges[place], self.edges[place + 1]
        offsets = self.words.begins[begin:end].tolist(), self.words.ends[begin:end].tolist()
        return Sentence(self.text, self.language, self.sentences[place], begin, *map(tuple, offsets))


def changes(alignment: Alignment, here: Side, there: Side, elsewhere: Flags) -> tuple[Change, ...]:
    """The sentences added, worded otherwise (with their counterpart and the edits) and dropped, in order of the copy.

    `elsewhere` tells which words of the copy stand in further articles that it takes text from: those are not added.
    """
    found: list[Change] = []
    if _plain(here.title) != _plain(there.title):
        found.append(Change(ChangeKind.TITLE, None, None))
    if alignment.covered_here.all() and alignment.covered_there.all():
        return tuple(found)
    counterpart = _counterparts(alignment, len(here.words))
    homes = (np.searchsorted(there.edges, counterpart, side="right") - 1).tolist()
    carried_there = there.shares(alignment.covered_there)
    paired: set[int] = set()
    known = here.shares(alignment.covered_here | elsewhere)
    for place, share in enumerate(here.shares(alignment.covered_here)):
        if share <= _FOREIGN:
            if known[place] <= _FOREIGN:
                found.append(Change(ChangeKind.ADDED, here.sentences[place], None))
            continue
        home = _most(homes[here.edges[place] : here.edges[place + 1]])
        if home is None:
            continue
        paired.add(home)
        if share < _SAME or carried_there[home] < _SAME:
            found.append(_changed(here, place, there, home, counterpart))
    found.extend(_dropped(there, carried_there, paired))
    return tuple(found)


def _changed(here: Side, place: int, there: Side, home: int, counterpart: npt.NDArray[np.int64]) -> Change:
    begin, end = here.edges[place], here.edges[place + 1]
    done = edits(here.sentence(place), there.sentence(home), counterpart[begin:end].tolist())
    return Change(ChangeKind.CHANGED, here.sentences[place], there.sentences[home], done)


def _dropped(there: Side, carried: list[float], paired: set[int]) -> Iterator[Change]:
    for place, share in enumerate(carried):
        if share <= _FOREIGN and place not in paired:
            yield Change(ChangeKind.DROPPED, None, there.sentences[place])


def _counterparts(alignment: Alignment, words: int) -> npt.NDArray[np.int64]:
    """For each word of the copy the word of the origin that it repeats, -1 for none."""
    counterpart = np.full(words, -1, np.int64)
    for run in alignment.runs:
        counterpart[run.here : run.here + run.length] = np.arange(run.there, run.there + run.length)
    return counterpart


def _most(homes: list[int]) -> int | None:
    """The sentence of the origin in which most of a sentence's words stand; -1 is told of a word that is in none."""
    told = Counter(home for home in homes if home >= 0)
    return told.most_common(1)[0][0] if told else None


def _plain(title: str | None) -> str:
    return " ".join((title or "").casefold().split())
