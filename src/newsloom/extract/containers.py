"""What is measured on the elements around a chunk, and on the elements of the page that look like them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newsloom.extract.chunks import Frame
from newsloom.extract.measured import Matrix, Measured, Numbers, Places

_LEVELS = 5
_FAR_LEVELS = 2


def containers(page: Measured, ends_sentence: Numbers, heading: Numbers) -> Matrix:
    """For the elements around each chunk, level by level from the innermost: what they hold.

    The share of the page's running text in it, and right in it; link density; how many chunks, how long they are, and
    how many are prose, ends of sentences, headings or links. Then whether the chunk stands in the element that has most
    running text right in it, or in the element around that.
    """
    running, linked, words = page.inside(page.prose), page.inside(page.sizes * page.linked), page.inside(page.sizes)
    blocks = page.inside(None)
    count = np.maximum(blocks, 1)
    whole = running[0] or 1.0
    direct = page.direct()
    links, prose = (page.linked > 0.7).astype(np.float64), (page.prose > 0).astype(np.float64)
    near = np.stack(
        [
            running / whole,
            linked / np.maximum(words, 1),
            np.log1p(blocks),
            direct / whole,
            np.log1p(words / count),
            *(page.inside(each) / count for each in (ends_sentence, heading, links, prose)),
        ],
        axis=1,
    )
    levels = []
    level = page.at
    for n in range(_LEVELS + _FAR_LEVELS):
        levels.append(near[level] if n < _LEVELS else near[level, :2])
        level = page.parent[level]
    best = int(direct.argmax())
    in_best = [(page.at >= top) & (page.at < page.ends[top]) for top in (best, page.parent[best])]
    return np.concatenate([*levels, np.stack(in_best, axis=1)], axis=1).astype(np.float32)


def looks(page: Measured, frames: Sequence[Frame], ends_sentence: Numbers) -> Matrix:
    """For the elements that look like the chunk's own, and like the one around it: what they hold on the whole page.

    Two elements look alike if tag and class are the same, and those of the element around them. Paragraphs of the text
    look alike, and so do the cards of a list of links. Then how many elements look like each of the four around it.
    """
    kinds = _kinds(page, frames)
    whole = page.prose.sum() or 1.0
    around = page.parent[page.at]
    levels = [kinds[page.at], kinds[around], kinds[page.parent[around]], kinds[page.parent[page.parent[around]]]]
    columns = []
    for kind in levels[:2]:
        chunks = np.maximum(np.bincount(kind), 1)
        words = np.bincount(kind, page.sizes)
        columns += [
            np.log1p(chunks)[kind],
            (np.bincount(kind, page.prose) / whole)[kind],
            (np.bincount(kind, page.sizes * page.linked) / np.maximum(words, 1))[kind],
            np.log1p(words / chunks)[kind],
            (np.bincount(kind, ends_sentence) / chunks)[kind],
        ]
    alike = np.log1p(np.bincount(kinds))
    return np.stack([*columns, *(alike[kind] for kind in levels)], axis=1).astype(np.float32)


def _kinds(page: Measured, frames: Sequence[Frame]) -> Places:
    """A number for each frame; the same for those that look alike."""
    numbers: dict[str, int] = {}
    own = np.array([numbers.setdefault(frame.look, len(numbers)) for frame in frames], dtype=np.intp)
    _, kinds = np.unique(own * len(numbers) + own[page.parent], return_inverse=True)
    return np.asarray(kinds, dtype=np.intp)
