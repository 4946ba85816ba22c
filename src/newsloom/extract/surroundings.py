"""What is measured on the chunks before and after a chunk, however the elements around them are nested."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newsloom.extract.chunks import Chunk
from newsloom.extract.measured import Matrix, Measured, Numbers, Places

# From how many chunks before to how many after: both sides, before only, after only.
_WINDOWS = ((-3, 4), (-8, 9), (-8, 0), (1, 9), (-20, 0), (1, 21))
_HEADING_LEVELS = {f"h{level}": level for level in range(1, 7)}
_HEADING_REACH = 30
_SECTION_REACH = 60
_EDGE_REACH = 30


def windows(page: Measured, ends_sentence: Numbers) -> Matrix:
    """For stretches of chunks around each: link density, mean length, shares of running text and of sentence ends."""
    columns = []
    for first, last in _WINDOWS:
        reach = _Reach(len(page.sizes), first, last)
        words = np.maximum(reach.sum(page.sizes), 1)
        count = np.maximum(reach.count, 1)
        columns += [
            reach.sum(page.sizes * page.linked) / words,
            np.log1p(words / count),
            reach.sum(page.prose) / words,
            reach.sum(ends_sentence) / count,
        ]
    return np.stack(columns, axis=1).astype(np.float32)


class _Reach:
    """Sums over the chunks from `first` to before `last`, counted from each chunk."""

    def __init__(self, count: int, first: int, last: int) -> None:
        places = np.arange(count)
        self._from = np.clip(places + first, 0, count)
        self._to = np.clip(places + last, 0, count)
        self.count = (self._to - self._from).astype(np.float64)

    def sum(self, values: Numbers) -> Numbers:
        sums = np.concatenate([[0.0], np.cumsum(values)])
        return np.asarray(sums[self._to] - sums[self._from])


def headings(page: Measured, chunks: Sequence[Chunk], sections: Numbers) -> Matrix:
    """What the nearest headings before and after each chunk are, and how far behind the article's end it stands.

    `sections` is 1 for a chunk whose wording says that the article is over.
    """
    count = len(chunks)
    order = np.arange(count)
    levels = np.array([_HEADING_LEVELS.get(chunk.tag, 0) for chunk in chunks], dtype=np.float64)
    asks = np.array([chunk.text[-1] in "?？؟" for chunk in chunks], dtype=np.float64)
    before = np.concatenate([[-1], np.maximum.accumulate(np.where(levels > 0, order, -1))[:-1]])
    after = np.concatenate([np.minimum.accumulate(np.where(levels > 0, order, count)[::-1])[::-1][1:], [count]])
    closed = np.maximum.accumulate(np.where(sections > 0, order, -1))
    above, below = np.maximum(before, 0), np.minimum(after, count - 1)
    beside = (page.at[above] == page.at) | (page.parent[page.at[above]] == page.parent[page.at])
    told_before = [levels[above], sections[above], page.linked[above], page.sizes[above], asks[above], beside]
    told_after = [levels[below], sections[below], page.linked[below]]
    columns = [
        *(np.where(before >= 0, each, 0) for each in told_before),
        np.where(before >= 0, np.minimum(order - before, _HEADING_REACH), _HEADING_REACH + 1),
        *(np.where(after < count, each, 0) for each in told_after),
        np.where(after < count, np.minimum(after - order, _HEADING_REACH), _HEADING_REACH + 1),
        np.where(closed >= 0, np.minimum(order - closed, _SECTION_REACH), _SECTION_REACH + 1),
        np.cumsum(sections),
    ]
    return np.stack(columns, axis=1).astype(np.float32)


def edges(page: Measured) -> Matrix:
    """Where each chunk stands to the first and last paragraph of the element that has most running text right in it."""
    order = np.arange(len(page.sizes))
    best = int(page.direct().argmax())
    inside: Places = np.flatnonzero((page.parent[page.at] == best) & (page.prose > 0))
    first, last = (int(inside[0]), int(inside[-1])) if len(inside) else (0, 0)
    told = np.cumsum(page.prose)
    whole = float(told[-1]) or 1.0
    columns = [
        np.clip(order - first, -_EDGE_REACH, _EDGE_REACH),
        np.clip(order - last, -_EDGE_REACH, _EDGE_REACH),
        (order - first) / max(1, last - first + 1),
        told / whole,
        (told - page.prose) / whole,
        np.full(len(order), page.prose[inside].sum() / whole),
        np.full(len(order), np.log1p(whole)),
    ]
    return np.stack(columns, axis=1).astype(np.float32)
