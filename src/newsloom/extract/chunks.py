"""Cuts a page's tree into chunks: stretches of text between two block boundaries, with where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from newsloom.extract.hints import hints_in

# Tags that mark where a chunk stands, in order of the bits of `Frame.tags`.
PLACES = (
    "article",
    "main",
    "aside",
    "nav",
    "footer",
    "header",
    "form",
    "figure",
    "figcaption",
    "table",
    "ul",
    "ol",
    "li",
    "blockquote",
    "section",
    "dl",
    "details",
    "pre",
    "p",
    "button",
    "td",
    "dialog",
    "address",
)
_PLACE_BIT = {tag: 1 << i for i, tag in enumerate(PLACES)}
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "label",
    ]
)
_BOLD = frozenset({"b", "strong"})
_SKIPPED = frozenset(
    ["head", "option", "input", "textarea", "progress", "meter", "datalist", "map", "area", "rp", "rt", "math"]
)
_DISPLAY_NONE = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_NAMING = ("class", "id", "role", "itemprop")
ELEMENTS_MAX = 150_000
CHUNKS_MAX = 8_000
_ZERO_WIDTH = str.maketrans("", "", "\u200b\u200c\u2060\ufeff\u00ad")


@dataclass(slots=True)
class Frame:
    """A block-level element. `tags` and `hints` gather those of all elements around it, as bits."""

    index: int
    parent: int  # -1 at the root
    tag: str
    name: str  # class and id
    tags: int
    hints: int
    own_hints: int  # of this element
    near_hints: int  # of this element and the one around it
    depth: int


@dataclass(slots=True)
class Chunk:
    """Text between two block boundaries. `frame` is the innermost block around it."""

    text: str
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


def chunks_of(body: LexborNode, *, hidden: bool = False) -> Chunks:
    """The chunks of a tree in reading order; those of hidden elements only where asked for.

    Iterative: the depth of the tree does not matter.
    """
    return _Walk(body, hidden).done()


class _Walk:
    """One pass over a tree. Written for speed: pages have thousands of nodes."""

    def __init__(self, body: LexborNode, hidden: bool) -> None:
        self.out = Chunks()
        self.hidden = hidden
        self.pieces: list[str] = []
        self.link_chars = self.links = self.bold_chars = 0
        self.in_link = self.in_bold = 0
        self.breaks = 0
        self.after_break = False
        self.frame = Frame(0, -1, "body", "", 0, 0, 0, 0, 0)
        self.out.frames.append(self.frame)
        self._walk(body)

    def done(self) -> Chunks:
        self._flush()
        return self.out

    def _walk(self, body: LexborNode) -> None:
        node = body.first_child
        opened: list[tuple[LexborNode, str]] = []
        seen = 0
        while node is not None:
            seen += 1
            if seen > ELEMENTS_MAX or len(self.out.chunks) > CHUNKS_MAX:
                return
            tag = node.tag or ""
            if tag == "-text":
                self._text(node.text_content or "")
            elif tag[0:1] not in ("-", "!", "") and self._enter(node, tag):
                child = node.first_child
                if child is not None:
                    opened.append((node, tag))
                    node = child
                    continue
                self._leave(tag)
            following = node.next
            while following is None and opened:
                node, tag = opened.pop()
                self._leave(tag)
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

    def _enter(self, node: LexborNode, tag: str) -> bool:
        """Whether to go into the element."""
        if tag == "a":
            self.in_link += 1
            self.links += 1
        elif tag in _BLOCKS or "-" in tag:
            attributes = node.attributes
            if attributes and not self.hidden and _is_hidden(attributes):
                return False
            if self.pieces:
                self._flush()
            self._push(tag, attributes)
        elif tag in _BOLD:
            self.in_bold += 1
        elif tag == "br":
            self.breaks += 1
            if self.breaks >= 2:
                self._flush()
                self.after_break = True
            else:
                self.pieces.append("\n")
        return tag not in _SKIPPED

    def _push(self, tag: str, attributes: dict[str, str | None]) -> None:
        above = self.frame
        name = ""
        own = 0
        if attributes:
            name = " ".join([value for key in _NAMING if (value := attributes.get(key))])[:300].lower()
            own = hints_in(name)
        frame = Frame(
            len(self.out.frames),
            above.index,
            tag,
            name,
            above.tags | _PLACE_BIT.get(tag, 0),
            above.hints | own,
            own,
            own | above.own_hints,
            above.depth + 1,
        )
        self.out.frames.append(frame)
        self.frame = frame

    def _leave(self, tag: str) -> None:
        if tag == "a":
            self.in_link -= 1
        elif tag in _BLOCKS or "-" in tag:
            if self.pieces:
                self._flush()
            self.frame = self.out.frames[self.frame.parent]
        elif tag in _BOLD:
            self.in_bold -= 1

    def _flush(self) -> None:
        text = " ".join("".join(self.pieces).split())
        self.pieces = []
        if text and not text.isascii():
            text = text.translate(_ZERO_WIDTH).strip()
        if text:
            self.out.chunks.append(
                Chunk(
                    text,
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


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    if "hidden" in attributes and attributes.get("hidden") != "until-found":
        return True
    style = attributes.get("style")
    return bool(style) and _DISPLAY_NONE.search((style or "")[:300]) is not None
