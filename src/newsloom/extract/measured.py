"""The arrays that several groups of a page's features start from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsloom.extract.chunks import Chunks

Numbers = NDArray[np.float64]
Places = NDArray[np.intp]
Matrix = NDArray[np.float32]

PROSE_WORDS_MIN = 10


@dataclass(frozen=True, slots=True)
class Measured:
    """A page in numbers: one a chunk, those of the second paragraph one a frame."""

    sizes: Numbers  # words
    linked: Numbers  # share of the characters that are links, 0..1
    prose: Numbers  # words of running text: those of chunks that are not short, links aside
    at: Places  # the innermost frame

    parent: Places  # the root's is the root
    ends: Places  # the index after that of the last frame inside

    def inside(self, values: Numbers | None) -> Numbers:
        """Sums of what the chunks have (1 each, if None) over all that stands in each frame."""
        # Frames stand in the order of the page, so those in one stand together.
        own = np.bincount(self.at, values, len(self.parent))
        sums = np.concatenate([[0.0], np.cumsum(own)])
        return np.asarray(sums[self.ends] - sums[:-1])

    def direct(self) -> Numbers:
        """The running text whose paragraph stands right in each frame."""
        return np.asarray(np.bincount(self.parent[self.at], self.prose, len(self.parent)))


def measured(page: Chunks) -> Measured:
    """Of a page that has chunks."""
    chunks, frames = page.chunks, page.frames
    sizes = np.array([chunk.words for chunk in chunks], dtype=np.float64)
    lengths = np.array([len(chunk.text) for chunk in chunks], dtype=np.float64)
    linked = np.minimum(np.array([chunk.link_chars for chunk in chunks], dtype=np.float64) / lengths, 1.0)
    return Measured(
        sizes=sizes,
        linked=linked,
        prose=np.where(sizes >= PROSE_WORDS_MIN, sizes * (1 - linked), 0.0),
        at=np.array([chunk.frame for chunk in chunks], dtype=np.intp),
        parent=np.array([max(frame.parent, 0) for frame in frames], dtype=np.intp),
        ends=np.array([frame.end for frame in frames], dtype=np.intp),
    )


def shifted(base: Matrix, reach: Sequence[int]) -> Matrix:
    """The columns of `base` of the rows so many places on, one copy for each of `reach`; 0 beyond the ends."""
    columns = []
    for by in reach:
        moved = np.zeros_like(base)
        if abs(by) < len(base):
            if by > 0:
                moved[:-by] = base[by:]
            else:
                moved[-by:] = base[:by]
        columns.append(moved)
    return np.concatenate(columns, axis=1)
