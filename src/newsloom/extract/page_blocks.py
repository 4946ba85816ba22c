"""The chunks of an article as blocks of its text, and what stands among them as its furniture."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from newsloom.extract.chunks import PLACES, Chunk
from newsloom.extract.compose import Block, Role, folded
from newsloom.extract.hints import HINTS
from newsloom.extract.page_reading import Read
from newsloom.model import Furniture, FurnitureKind

_HINT_BIT = {name: 1 << i for i, name in enumerate(HINTS)}
_PLACE_BIT = {tag: 1 << i for i, tag in enumerate(PLACES)}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KIND_BY_HINT = (
    ("caption", FurnitureKind.CAPTION),
    ("comment", FurnitureKind.COMMENTS),
    ("sign_up", FurnitureKind.SIGN_UP),
    ("advert", FurnitureKind.ADVERT),
    ("related", FurnitureKind.PROMOTION),
    ("share", FurnitureKind.NAVIGATION),
    ("meta", FurnitureKind.BYLINE),
    ("navigation", FurnitureKind.NAVIGATION),
    ("legal", FurnitureKind.DISCLAIMER),
)
_FURNITURE_MAX = 60
_FURNITURE_REACH = 12  # chunks after the text in which what belongs to it is looked for
_SUBHEAD_WORDS_MAX = 16


def block_of(chunk: Chunk, read: Read) -> Block:
    """A chunk with the part that it has in the text, by its markup."""
    frame = read.page.frames[chunk.frame]
    size = chunk.words
    if chunk.tag in _HEADINGS:
        return Block(chunk.text, Role.SUBHEAD)
    if frame.tags & _PLACE_BIT["blockquote"] or frame.near_hints & _HINT_BIT["quote"]:
        return Block(chunk.text, Role.QUOTE)
    if frame.tags & _PLACE_BIT["table"]:
        # "12,000 (5%)" is a label by its form anywhere but in a table.
        return Block(chunk.text, Role.ITEM, sure=not any(map(str.isalpha, chunk.text)))
    if frame.tags & _PLACE_BIT["li"]:
        return Block(chunk.text, Role.ITEM)
    if chunk.bold_chars >= 0.9 * len(chunk.text) and size <= _SUBHEAD_WORDS_MAX and chunk.text[-1] not in ".,;:":
        return Block(chunk.text, Role.SUBHEAD)
    return Block(chunk.text)


def furniture_of(read: Read, chosen: Sequence[int], title: str | None, outside: Collection[int]) -> list[Furniture]:
    """What stands between the chunks of text and close behind them, with its kind, where wording or markup tell it."""
    chunks, frames = read.page.chunks, read.page.frames
    text = set(chosen)
    found: list[Furniture] = []
    same = folded(title) if title else ""
    for i in range(max(0, chosen[0] - 6), min(len(chunks), chosen[-1] + _FURNITURE_REACH)):
        chunk = chunks[i]
        if i in text or i in outside or chunk.words < 3 or len(chunk.text) > 600 or folded(chunk.text) == same:
            continue
        kind = read.words.kind_of(chunk.text)
        if kind is None:
            near, tags = frames[chunk.frame].near_hints, frames[chunk.frame].tags
            if tags & (_PLACE_BIT["figcaption"] | _PLACE_BIT["figure"]):
                kind = FurnitureKind.CAPTION
            else:
                kind = next((kind for name, kind in _KIND_BY_HINT if near & _HINT_BIT[name]), None)
            if kind is None and chosen[0] < i < chosen[-1]:
                kind = FurnitureKind.OTHER
        if kind is not None and (kind is not FurnitureKind.NAVIGATION or chosen[0] < i < chosen[-1]):
            found.append(Furniture(kind, chunk.text))
    return found[:_FURNITURE_MAX]
