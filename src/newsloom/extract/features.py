"""What is measured on each chunk of a page, so that a classifier can tell text from the rest.

The features are those of boilerplate removal by shallow text features (Kohlschütter, Fankhauser and Nejdl, WSDM
2010: length, link density, neighbours), of block-tree methods (share of the text in the containers around), and what
the names of classes tell. All are independent of the language but for the wording of furniture.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from newsloom.extract.character_counts import CharacterCounts, character_counts
from newsloom.extract.chunks import PLACES, Chunk, Chunks, Frame
from newsloom.extract.containers import containers, looks
from newsloom.extract.hints import HINTS
from newsloom.extract.measured import Matrix, Measured, Numbers, measured, shifted
from newsloom.extract.surroundings import edges, headings, windows
from newsloom.extract.vocabulary import vocabulary
from newsloom.extract.wording import Wording
from newsloom.model import FurnitureKind
from newsloom.text.lang.word_list import in_order

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
_SECTION_WORDS_MAX = 14
_DEPTH_MAX = 30
_HEAD_REACH = 20
_NEIGHBOURS = (-2, -1, 1, 2)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the page's head says that its body can be compared with. All in small letters."""

    title: str = ""
    description: str = ""
    body: str = ""  # JSON-LD articleBody
    people: tuple[str, ...] = ()  # the writers
    site: str = ""


def features(page: Chunks, words: Wording, evidence: Evidence) -> Matrix:
    """One row a chunk; the trees know the columns by their places. Linear in the size of the page."""
    chunks, frames = page.chunks, page.frames
    told = measured(page)
    characters = character_counts([chunk.text for chunk in chunks])
    ends_sentence = characters.ends_sentence.astype(np.float64)
    heading = np.array([chunk.tag in _HEADINGS for chunk in chunks], dtype=np.float64)
    section = np.array(
        [
            size <= _SECTION_WORDS_MAX and words.is_section(chunk.text)
            for chunk, size in zip(chunks, told.sizes, strict=True)
        ],
        dtype=np.float64,
    )
    own = np.stack([np.log1p(told.sizes), told.linked, ends_sentence, heading], axis=1).astype(np.float32)
    head = f"{evidence.title} {evidence.description}"
    return np.concatenate(
        [
            own,
            _form(chunks, characters, told),
            np.array([_shared(chunk.text, chunk.words, evidence) for chunk in chunks], dtype=np.float32),
            section[:, None],
            _tag_and_kind(chunks, told, words),
            _bits(chunks, frames),
            containers(told, ends_sentence, heading),
            looks(told, frames, ends_sentence),
            _positions(chunks, told.sizes),
            shifted(own, _NEIGHBOURS),
            windows(told, ends_sentence),
            headings(told, chunks, section),
            edges(told),
            vocabulary(told, chunks, words.furniture_words, head, evidence.people, evidence.site),
        ],
        axis=1,
        dtype=np.float32,
    )


def _tag_and_kind(chunks: Sequence[Chunk], page: Measured, words: Wording) -> Matrix:
    """A column for each tag, and one for each kind of furniture that the wording tells."""
    columns = np.zeros((len(chunks), len(_TAGS) + len(_KINDS)), dtype=np.float32)
    for i, (chunk, share) in enumerate(zip(chunks, page.linked.tolist(), strict=True)):
        tag = _TAG_INDEX.get(chunk.tag)
        if tag is not None:
            columns[i, tag] = 1.0
        # A chunk that is all link is no sign-up or caption to be told by its words, and there are many.
        kind = words.kind_of(chunk.text) if share < 0.9 else None
        if kind is not None:
            columns[i, len(_TAGS) + _KIND_INDEX[kind]] = 1.0
    return columns


def _form(chunks: Sequence[Chunk], characters: CharacterCounts, page: Measured) -> Matrix:
    """What the characters and marks of each chunk tell, how often its text stands on the page, and how deep."""
    showings = Counter([chunk.text for chunk in chunks])
    lengths = np.array([len(chunk.text) for chunk in chunks], dtype=np.float32)
    columns = [
        np.minimum(characters.pauses, 20) / 10,
        characters.digits,
        characters.begins_upper,
        characters.all_upper,
        characters.ends_with_colon,
        characters.has_parting,
        characters.breaks_off,
        characters.asks,
        characters.begins_lower,
        characters.begins_with_digit,
        characters.begins_quoted,
        characters.has_sign,
        np.minimum(characters.money, 3),
        np.minimum(characters.exclamations, 3),
        lengths / np.maximum(page.sizes, 1),
        np.minimum([showings[chunk.text] - 1 for chunk in chunks], 3) / 3,
        np.minimum([chunk.bold_chars for chunk in chunks] / lengths, 1),
        np.minimum([chunk.links for chunk in chunks], 5) / 5,
        np.array([chunk.after_break for chunk in chunks]),
    ]
    return np.stack(columns, axis=1).astype(np.float32)


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
    """Near hints, all hints and all places of the frames around each chunk, a column a bit; and how deep it stands."""
    around = [frames[chunk.frame] for chunk in chunks]
    columns = [
        (np.array(values, dtype=np.int64)[:, None] >> np.arange(size)) & 1
        for values, size in (
            ([frame.near_hints for frame in around], len(HINTS)),
            ([frame.hints for frame in around], len(HINTS)),
            ([frame.tags for frame in around], len(PLACES)),
        )
    ]
    depths = np.minimum([frame.depth for frame in around], _DEPTH_MAX) / _DEPTH_MAX
    return np.concatenate([*columns, depths[:, None]], axis=1, dtype=np.float32)


def _positions(chunks: Sequence[Chunk], sizes: Numbers) -> Matrix:
    """Where each chunk stands on the page, and to its first and last h1; and how much the page holds."""
    count, total = len(chunks), float(sizes.sum()) or 1.0
    order = np.arange(count, dtype=np.float64)
    heads = [i for i, chunk in enumerate(chunks) if chunk.tag == "h1"]
    first, last = (heads[0], heads[-1]) if heads else (-1, -1)
    columns = [
        order / count,
        (np.cumsum(sizes) - sizes) / total,
        np.full(count, np.log1p(total)),
        np.full(count, np.log1p(count)),
        np.clip(order - first, -_HEAD_REACH, _HEAD_REACH) / _HEAD_REACH,
        np.clip(order - last, -_HEAD_REACH, _HEAD_REACH) / _HEAD_REACH,
        np.full(count, bool(heads)),
    ]
    return np.stack(columns, axis=1).astype(np.float32)
