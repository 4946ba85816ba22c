"""Cuts a page's tree into chunks: stretches of text between two block boundaries, with where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from newsloom.extract.hints import hints_in
from newsloom.text.lang.word_list import in_order

# Tags that mark where a chunk stands, in order of the bits of `Frame.tags`.
PLACES = in_order("""
    article main aside nav footer header form figure figcaption table ul ol li blockquote section dl details pre p
    button td dialog address
""")
_PLACE_BIT = {tag: 1 << i for i, tag in enumerate(PLACES)}
_BLOCKS = frozenset(
    in_order("""
        address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption
        figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table
        tbody td tfoot th thead tr ul label
    """)
)
_BOLD = frozenset({"b", "strong"})
_SKIPPED = frozenset(
    ["head", "option", "input", "textarea", "progress", "meter", "datalist", "map", "area", "rp", "rt", "math"]
)
_LINK, _BOLD_FACE, _BREAK, _BLOCK, _SKIP = range(1, 6)
_USES: dict[str, int] = {
    "a": _LINK,
    "br": _BREAK,
    **dict.fromkeys(_BOLD, _BOLD_FACE),
    **dict.fromkeys(_SKIPPED, _SKIP),
    **dict.fromkeys(_BLOCKS, _BLOCK),
}
_DISPLAY_NONE = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_NAMING = ("class", "id", "role", "itemprop")
_NAME_CHARS_MAX = 300
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
ELEMENTS_MAX = 150_000
CHUNKS_MAX = 8_000
_ZERO_WIDTH = str.maketrans("", "", "\u200b\u200c\u2060\ufeff\u00ad")


@dataclass(slots=True)
class Frame:
    """A block-level element. `tags` and `hints` gather those of all elements around it, as bits."""

    index: int
    parent: int  # -1 at the root
    tag: str
    tags: int
    hints: int
    own_hints: int  # of this element
    near_hints: int  # of this element and the one around it
    depth: int


@dataclass(slots=True)
class Chunk:
    """Text between two block boundaries. `frame` is the index of the innermost block around it."""

    text: str
    words: int  # see `words_in`
    tag: str
    frame: int
    link_chars: int
    links: int
    bold_chars: int
    after_break: bool  # parted from the one before by line breaks alone


@dataclass(slots=True)
class Chunks:
    frames: list[Frame] = field(default_factory=list)
    chunks: list[Chunk] = field(default_factory=list)


def words_in(text: str) -> int:
    """How many words `text` has; of scripts written without spaces two characters count as one."""
    if text.isascii():
        return len(text.split())
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2


def chunks_of(body: LexborNode, *, hidden: bool = False) -> Chunks:
    """The chunks of a tree in reading order; those of hidden elements only where asked for.

    Iterative: the depth of the tree does not matter.
    """
    return _Walk(body, hidden).done()


class _Walk:
    """One pass over a tree. Written for speed: pages have thousands of nodes, most of them without any effect."""

    def __init__(self, body: LexborNode, hidden: bool) -> None:
        self.out = Chunks()
        self.hidden = hidden
        self.pieces: list[str] = []
        self.link_chars = self.links = self.bold_chars = 0
        self.in_link = self.in_bold = 0
        self.breaks = 0
        self.after_break = False
        self.frame = Frame(0, -1, "body", 0, 0, 0, 0, 0)
        self.out.frames.append(self.frame)
        self._walk(body)

    def done(self) -> Chunks:
        self._flush()
        return self.out

    def _walk(self, body: LexborNode) -> None:
        node = body.first_child
        opened: list[tuple[LexborNode, int]] = []
        chunks = self.out.chunks
        seen = 0
        while node is not None:
            seen += 1
            if seen > ELEMENTS_MAX or len(chunks) > CHUNKS_MAX:
                return
            tag = node.tag or ""
            if tag == "-text":
                self._text(node.text_content or "")
            elif tag[0:1] not in ("-", "!", ""):
                use = _USES.get(tag) or (_BLOCK if "-" in tag else 0)
                if not use or self._enter(node, tag, use):
                    child = node.first_child
                    if child is not None:
                        opened.append((node, use))
                        node = child
                        continue
                    if use:
                        self._leave(use)
            following = node.next
            while following is None and opened:
                node, use = opened.pop()
                if use:
                    self._leave(use)
                following = node.next
            node = following

    def _text(self, text: str) -> None:
        if text.isspace():
            self.pieces.append(" ")
            return
        self.pieces.append(text)
        self.breaks = 0
        if self.in_link:
            self.link_chars += len(text)
        if self.in_bold:
            self.bold_chars += len(text)

    def _enter(self, node: LexborNode, tag: str, use: int) -> bool:
        """Whether to go into the element."""
        if use == _BLOCK:
            attributes = node.attributes
            if attributes and not self.hidden and _is_hidden(attributes):
                return False
            if self.pieces:
                self._flush()
            self._push(tag, attributes)
        elif use == _LINK:
            self.in_link += 1
            self.links += 1
        elif use == _BOLD_FACE:
            self.in_bold += 1
        elif use == _BREAK:
            self.breaks += 1
            if self.breaks >= 2:
                self._flush()
                self.after_break = True
            else:
                self.pieces.append("\n")
        return use != _SKIP

    def _push(self, tag: str, attributes: dict[str, str | None]) -> None:
        above = self.frame
        own = 0
        if attributes:
            name = " ".join([value for key in _NAMING if (value := attributes.get(key))])
            if name:
                own = hints_in(name[:_NAME_CHARS_MAX].lower())
        frames = self.out.frames
        self.frame = Frame(
            len(frames),
            above.index,
            tag,
            above.tags | _PLACE_BIT.get(tag, 0),
            above.hints | own,
            own,
            own | above.own_hints,
            above.depth + 1,
        )
        frames.append(self.frame)

    def _leave(self, use: int) -> None:
        if use == _BLOCK:
            if self.pieces:
                self._flush()
            self.frame = self.out.frames[self.frame.parent]
        elif use == _LINK:
            self.in_link -= 1
        elif use == _BOLD_FACE:
            self.in_bold -= 1

    def _flush(self) -> None:
        parts = "".join(self.pieces).split() if self.pieces != _ONE_SPACE else []
        self.pieces = []
        text, count = " ".join(parts), len(parts)
        if not text.isascii():
            text = text.translate(_ZERO_WIDTH).strip()
            count = words_in(text)
        if text:
            self.out.chunks.append(
                Chunk(
                    text,
                    count,
                    self.frame.tag,
                    self.frame.index,
                    self.link_chars,
                    self.links,
                    self.bold_chars,
                    self.after_break,
                )
            )
            self.after_break = False
        self.link_chars = self.links = self.bold_chars = self.breaks = 0


_ONE_SPACE = [" "]  # what most pieces between two blocks are


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    style = attributes.get("style")
    return style is not None and _DISPLAY_NONE.search(style[:300]) is not None
