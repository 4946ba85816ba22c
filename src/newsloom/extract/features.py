"""What is measured on each chunk of a page, so that a classifier can tell text from the rest.

The features are those of boilerplate removal by shallow text features (Kohlschütter, Fankhauser and Nejdl, WSDM
2010: length, link density, neighbours), of block-tree methods (share of the text in the containers around), and what
the names of classes tell. All are independent of the language but for the wording of furniture.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsloom.extract.character_counts import character_counts
from newsloom.extract.chunks import PLACES, Chunk, Chunks, Frame
from newsloom.extract.hints import HINTS
from newsloom.extract.wording import Wording
from newsloom.model import FurnitureKind
from newsloom.text.lang.word_list import in_order

Matrix = NDArray[np.float32]

_HINT_BITS = len(HINTS)
_PLACE_BITS = len(PLACES)
_TAGS = in_order("""
    p li h1 h2 h3 h4 h5 td blockquote figcaption div span pre dt dd button summary label a th
""")
_TAG_INDEX = {tag: i for i, tag in enumerate(_TAGS)}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KINDS: tuple[FurnitureKind, ...] = tuple(
    kind
    for kind in FurnitureKind
    if kind is not FurnitureKind.RECURRING  # which no wording tells
)
_KIND_INDEX = {kind: i for i, kind in enumerate(_KINDS)}
_NOTHING_SHARED = (0.0, 0.0, 0.0, 0.0)
_LEVELS = 4
NEIGHBOURS = (-2, -1, 1, 2)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the page's head says that its body can be compared with. Texts are folded to words in small letters."""

    title: str = ""
    description: str = ""
    body: str = ""  # JSON-LD articleBody


def features(page: Chunks, words: Wording, evidence: Evidence) -> Matrix:
    """One row a chunk; `NAMES` tells the columns. Linear in the size of the page."""
    chunks, frames = page.chunks, page.frames
    count = len(chunks)
    sizes = np.array([chunk.words for chunk in chunks], dtype=np.float32)
    chars = np.array([len(chunk.text) for chunk in chunks], dtype=np.float32)
    linked = np.minimum(np.array([chunk.link_chars for chunk in chunks], dtype=np.float32) / chars, 1.0)
    own = _own(chunks, frames, words, evidence, sizes, linked)
    bits = _bits(chunks, frames)
    around = _containers(chunks, frames, sizes, linked)
    place = _positions(chunks, sizes, count)
    base = np.stack([np.log1p(sizes), linked, own[:, 2], own[:, 3]], axis=1)
    return np.concatenate([own, bits, around, place, _shifted(base)], axis=1)


def _own(
    chunks: Sequence[Chunk],
    frames: Sequence[Frame],
    words: Wording,
    evidence: Evidence,
    sizes: NDArray[np.float32],
    linked: NDArray[np.float32],
) -> Matrix:
    """What is measured on each chunk by itself: its form, what it shares with the head, its tag, its wording."""
    texts = [chunk.text for chunk in chunks]
    one_hot = np.zeros((len(chunks), len(_TAGS) + len(_KINDS)), dtype=np.float32)
    shared = []
    for i, (chunk, size, share) in enumerate(zip(chunks, sizes.tolist(), linked.tolist(), strict=True)):
        section = 1.0 if size <= 14 and words.is_section(chunk.text) else 0.0
        shared.append((*_shared(chunk.text, size, evidence), section))
        tag = _TAG_INDEX.get(chunk.tag)
        if tag is not None:
            one_hot[i, tag] = 1.0
        # A chunk that is all link is no sign-up or caption to be told by its words, and there are many.
        kind = words.kind_of(chunk.text) if share < 0.9 else None
        if kind is not None:
            one_hot[i, len(_TAGS) + _KIND_INDEX[kind]] = 1.0
    depths = np.array([frames[chunk.frame].depth for chunk in chunks], dtype=np.float32)
    columns = [np.log1p(sizes), linked, *_form(chunks, texts)]
    return np.concatenate(
        [np.stack(columns, axis=1), np.array(shared, np.float32), np.minimum(depths, 30)[:, None] / 30, one_hot], axis=1
    )


def _form(chunks: Sequence[Chunk], texts: Sequence[str]) -> list[NDArray[np.floating[Any]]]:
    """What the characters and marks of each chunk tell, and how often its text stands on the page."""
    characters = character_counts(texts)
    showings = Counter(texts)
    marks = np.array(
        [
            (chunk.tag in _HEADINGS, showings[chunk.text] - 1, chunk.bold_chars / len(chunk.text), chunk.links)
            for chunk in chunks
        ],
        dtype=np.float32,
    )
    return [
        characters.ends_sentence,
        marks[:, 0],
        np.minimum(characters.pauses, 20) / 10,
        characters.digits,
        characters.begins_upper,
        characters.all_upper,
        np.minimum(marks[:, 1], 3) / 3,
        np.minimum(marks[:, 2], 1),
        np.minimum(marks[:, 3], 5) / 5,
        np.array([chunk.after_break for chunk in chunks], dtype=np.float32),
        characters.ends_with_colon,
        characters.has_parting,
    ]


def _shared(text: str, size: float, evidence: Evidence) -> tuple[float, float, float, float]:
    """Whether the chunk stands in the page's title, description and JSON-LD body, and whether there is a body."""
    if size <= 2 and not evidence.body:
        return _NOTHING_SHARED
    folded = text[:400].lower()
    return (
        1.0 if evidence.title and size > 2 and folded in evidence.title else 0.0,
        1.0 if evidence.description and size > 4 and folded[:80] in evidence.description else 0.0,
        0.0 if not evidence.body else 1.0 if size > 3 and folded[:120] in evidence.body else -1.0,
        1.0 if evidence.body else 0.0,
    )


def _bits(chunks: Sequence[Chunk], frames: Sequence[Frame]) -> Matrix:
    """Places and hints of the frames around each chunk, a column a bit: near hints, all hints, all places."""
    near = np.array([frames[chunk.frame].near_hints for chunk in chunks], dtype=np.int64)
    hints = np.array([frames[chunk.frame].hints for chunk in chunks], dtype=np.int64)
    places = np.array([frames[chunk.frame].tags for chunk in chunks], dtype=np.int64)
    columns = [
        (values[:, None] >> np.arange(size)) & 1
        for values, size in ((near, _HINT_BITS), (hints, _HINT_BITS), (places, _PLACE_BITS))
    ]
    return np.concatenate(columns, axis=1).astype(np.float32)


def _containers(
    chunks: Sequence[Chunk], frames: Sequence[Frame], sizes: NDArray[np.float32], linked: NDArray[np.float32]
) -> Matrix:
    """For the containers around a chunk, level by level: share of the page's running text, and their link density."""
    total = len(frames)
    at = np.array([chunk.frame for chunk in chunks], dtype=np.intp)
    parent = np.array([max(frame.parent, 0) for frame in frames], dtype=np.intp)
    ends = np.array([frame.end for frame in frames], dtype=np.intp)
    size = sizes.astype(np.float64)
    share = linked.astype(np.float64)
    prose = np.where(size >= 10, size * (1 - share), 0.0)

    def inside(values: NDArray[np.float64] | None) -> NDArray[np.float64]:
        """Sums over all that stands in each frame: they stand in the order of the page, so its own stand together."""
        sums = np.concatenate([[0.0], np.cumsum(np.bincount(at, values, total))])
        return np.asarray(sums[ends] - sums[:-1])

    running, linked_words, words, blocks = inside(prose), inside(size * share), inside(size), inside(None)
    whole = running[0] or 1.0
    direct = np.bincount(parent[at], prose, total)  # running text whose paragraph stands right in the frame
    table = np.stack(
        [
            running / whole,
            linked_words / np.where(words == 0, 1.0, words),
            np.log1p(blocks),
            direct / whole,
        ],
        axis=1,
    ).astype(np.float32)
    best = int(direct.argmax())
    levels = []
    level = at
    for _ in range(_LEVELS):
        levels.append(table[level])
        level = parent[level]
    in_best = [(at >= top) & (at < ends[top]) for top in (best, parent[best])]
    return np.concatenate([*levels, np.stack(in_best, axis=1).astype(np.float32)], axis=1)


def _positions(chunks: Sequence[Chunk], sizes: NDArray[np.float32], count: int) -> Matrix:
    before = np.cumsum(sizes) - sizes
    total = float(sizes.sum()) or 1.0
    order = np.arange(count, dtype=np.float32)
    heads = [i for i, chunk in enumerate(chunks) if chunk.tag == "h1"]
    first_h1 = float(heads[0]) if heads else -1.0
    last_h1 = float(heads[-1]) if heads else -1.0
    return np.stack(
        [
            order / max(count, 1),
            before / total,
            np.log1p(np.full(count, total)),
            np.log1p(np.full(count, count)),
            np.clip(order - first_h1, -20, 20) / 20,
            np.clip(order - last_h1, -20, 20) / 20,
            np.full(count, 1.0 if heads else 0.0),
        ],
        axis=1,
    ).astype(np.float32)


def _shifted(base: Matrix, reach: Sequence[int] = NEIGHBOURS) -> Matrix:
    """The same columns of the chunks before and after; zero beyond the ends."""
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
