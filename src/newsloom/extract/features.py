"""What is measured on each chunk of a page, so that a classifier can tell text from the rest.

The features are those of boilerplate removal by shallow text features (Kohlschütter, Fankhauser and Nejdl, WSDM
2010: length, link density, neighbours), of block-tree methods (share of the text in the containers around), and what
the names of classes tell. All are independent of the language but for the wording of furniture.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p

import numpy as np
from numpy.typing import NDArray

from newsloom.extract.chunks import PLACES, Chunk, Chunks, Frame
from newsloom.extract.hints import HINTS
from newsloom.extract.wording import Wording
from newsloom.model import FurnitureKind

Matrix = NDArray[np.float32]

_HINT_BITS = len(HINTS)
_PLACE_BITS = len(PLACES)
_TAGS = (
    "p",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "td",
    "blockquote",
    "figcaption",
    "div",
    "span",
    "pre",
    "dt",
    "dd",
    "button",
    "summary",
    "label",
    "a",
    "th",
)
_TAG_INDEX = {tag: i for i, tag in enumerate(_TAGS)}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KINDS = tuple(FurnitureKind)
_KIND_INDEX = {kind: i for i, kind in enumerate(_KINDS)}
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_DIGIT = re.compile(r"\d")
_LEVELS = 4
NEIGHBOURS = (-2, -1, 1, 2)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the page's head says that its body can be compared with. Texts are folded to words in small letters."""

    title: str = ""
    description: str = ""
    body: str = ""  # JSON-LD articleBody


def words_in(text: str) -> int:
    if text.isascii():
        return len(text.split())
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2


def features(page: Chunks, words: Wording, evidence: Evidence) -> Matrix:
    """One row a chunk; `NAMES` tells the columns. Linear in the size of the page."""
    chunks, frames = page.chunks, page.frames
    count = len(chunks)
    sizes = np.array([words_in(chunk.text) for chunk in chunks], dtype=np.float32)
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
    seen = Counter(chunk.text for chunk in chunks)
    rows = []
    for i, chunk in enumerate(chunks):
        text = chunk.text
        last = text[-1]
        size = float(sizes[i])
        folded = text[:400].lower()
        # A chunk that is all link is no sign-up or caption to be told by its words, and there are many.
        kind = words.kind_of(text) if linked[i] < 0.9 else None
        row = [
            log1p(size),
            float(linked[i]),
            1.0 if last in '.!?…。！？"”’»)' else 0.0,
            1.0 if chunk.tag in _HEADINGS else 0.0,
            min(text.count(",") + text.count(". ") + text.count("、"), 20) / 10.0,
            len(_DIGIT.findall(text, 0, 100)) / min(len(text), 100),
            1.0 if text[0].isupper() else 0.0,
            1.0 if text.isupper() else 0.0,
            min(seen[text] - 1, 3) / 3.0,
            min(chunk.bold_chars / len(text), 1.0),
            min(chunk.links, 5) / 5.0,
            1.0 if chunk.after_break else 0.0,
            1.0 if last == ":" else 0.0,
            1.0 if "|" in text or "·" in text or "»" in text or "›" in text or "→" in text else 0.0,
            1.0 if evidence.title and size > 2 and folded in evidence.title else 0.0,
            1.0 if evidence.description and size > 4 and folded[:80] in evidence.description else 0.0,
            0.0 if not evidence.body else 1.0 if folded[:120] in evidence.body and size > 3 else -1.0,
            1.0 if evidence.body else 0.0,
            1.0 if size <= 14 and words.is_section(text) else 0.0,
            min(frames[chunk.frame].depth, 30) / 30.0,
        ]
        one_hot = [0.0] * (len(_TAGS) + len(_KINDS))
        tag = _TAG_INDEX.get(chunk.tag)
        if tag is not None:
            one_hot[tag] = 1.0
        if kind is not None:
            one_hot[len(_TAGS) + _KIND_INDEX[kind]] = 1.0
        rows.append(row + one_hot)
    return np.array(rows, dtype=np.float32)


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
    running = [0.0] * total  # words of running text at or below the frame
    linked_words = [0.0] * total
    all_words = [0.0] * total
    blocks = [0.0] * total
    direct = [0.0] * total  # running text whose paragraph stands right in the frame
    for i, chunk in enumerate(chunks):
        size = float(sizes[i])
        prose = size * (1 - float(linked[i])) if size >= 10 else 0.0
        running[chunk.frame] += prose
        linked_words[chunk.frame] += size * float(linked[i])
        all_words[chunk.frame] += size
        blocks[chunk.frame] += 1
        direct[max(frames[chunk.frame].parent, 0)] += prose
    for frame in reversed(frames):  # children stand after their parents
        if frame.parent >= 0:
            running[frame.parent] += running[frame.index]
            linked_words[frame.parent] += linked_words[frame.index]
            all_words[frame.parent] += all_words[frame.index]
            blocks[frame.parent] += blocks[frame.index]
    whole = running[0] or 1.0
    best = max(range(total), key=lambda i: direct[i])
    inside = _inside(frames, best)
    above = _inside(frames, max(frames[best].parent, 0))
    by_frame: dict[int, list[float]] = {}
    rows = []
    for chunk in chunks:
        row = by_frame.get(chunk.frame)
        if row is None:
            row = []
            at = chunk.frame
            for _ in range(_LEVELS):
                row += [
                    running[at] / whole,
                    linked_words[at] / (all_words[at] or 1.0),
                    log1p(blocks[at]),
                    direct[at] / whole,
                ]
                at = max(frames[at].parent, 0)
            row += [1.0 if inside[chunk.frame] else 0.0, 1.0 if above[chunk.frame] else 0.0]
            by_frame[chunk.frame] = row
        rows.append(row)
    return np.array(rows, dtype=np.float32)


def _inside(frames: Sequence[Frame], top: int) -> list[bool]:
    """For each frame, whether it is `top` or below it."""
    inside = [False] * len(frames)
    for frame in frames:
        inside[frame.index] = frame.index == top or (frame.parent >= 0 and inside[frame.parent])
    return inside


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
