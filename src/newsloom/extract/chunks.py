"""Cuts a page's tree into chunks: stretches of text between two block boundaries, with where they stand."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field

from msgspec import Struct
from selectolax.lexbor import LexborNode

from newsloom.extract.characters import seen
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
# What an opening or closing tag does to the walk. The rest does nothing.
_BLOCK, _BLOCK_END, _LINK, _LINK_END, _BOLD, _BOLD_END, _BREAK, _RULE, _SKIP, _COMMENT = range(1, 11)
_SKIPPED = ("head", "option", "textarea", "progress", "meter", "datalist", "map", "rp", "rt", "math")
_USES: dict[str, int] = {
    **dict.fromkeys(_BLOCKS, _BLOCK),
    **{f"/{tag}": _BLOCK_END for tag in _BLOCKS},
    **dict.fromkeys(_SKIPPED, _SKIP),
    **dict.fromkeys(("b", "strong"), _BOLD),
    **dict.fromkeys(("/b", "/strong"), _BOLD_END),
    "a": _LINK,
    "/a": _LINK_END,
    "br": _BREAK,
    "hr": _RULE,
}
_ATTRIBUTE = re.compile(r'(?<!\S)([^\s=]{1,40})="([^"]*)"')
_DISPLAY_NONE = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_NAMING = ("class", "id", "role", "itemprop")
_NAME_CHARS_MAX = 300
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
TAGS_MAX = 300_000
CHUNKS_MAX = 8_000


class Frame(Struct, gc=False):
    """A block-level element. `tags` and `hints` gather those of all elements around it, as bits."""

    index: int
    parent: int  # -1 at the root
    tag: str
    tags: int
    hints: int
    own_hints: int  # of this element
    near_hints: int  # of this element and the one around it
    depth: int
    look: str  # its tag and class: elements of one look are of one kind
    end: int = 0  # the index after that of the last element in it


class Chunk(Struct, gc=False):
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

    Read from the serialised tree, in which every element is closed and "<" and ">" stand for nothing but tags (HTML
    Standard, "serializing HTML fragments"): cutting that at each "<" costs a fraction of asking for node after node.
    """
    return _Walk(body.html or "<body>", hidden).out


class _Tag(Struct, frozen=True, gc=False):
    """An opening or closing tag as it is written, read once: the same tags recur all over a site."""

    use: int
    name: str
    place: int = 0
    hints: int = 0
    hidden: bool = False
    look: str = ""


_NO_USE = _Tag(0, "")
_REMEMBERED: dict[str, _Tag] = {}
_REMEMBERED_MAX = 16_384
_REMEMBERED_CHARS_MAX = 300


def _read_tag(written: str) -> _Tag:
    """Reads what stands between "<" and ">". Block tags are remembered; those of links, say, seldom recur."""
    name, _, attributes = written.partition(" ")
    use = _USES.get(name, 0)
    if not use and "-" in name:
        use = _COMMENT if name[0] == "!" else _BLOCK_END if name[0] == "/" else _BLOCK
    if use != _BLOCK and attributes:
        return _Tag(use, name) if use else _NO_USE
    told = dict(_ATTRIBUTE.findall(attributes)) if attributes else {}
    look = f"{name} {told.get('class', '')}"
    tag = _Tag(use, name, _PLACE_BIT.get(name, 0), _hints(told), _is_hidden(told), look)
    if len(written) <= _REMEMBERED_CHARS_MAX:
        if len(_REMEMBERED) >= _REMEMBERED_MAX:
            _REMEMBERED.clear()
        _REMEMBERED[written] = tag
    return tag


def _hints(told: dict[str, str]) -> int:
    name = " ".join([value for key in _NAMING if (value := told.get(key))])
    return hints_in(name[:_NAME_CHARS_MAX].lower()) if name else 0


def _is_hidden(told: dict[str, str]) -> bool:
    # React streams a page's late parts into `<div hidden id="S:1">` and has a script move them into place.
    if told.get("hidden", "until-found") != "until-found" and not told.get("id", "").startswith("S:"):
        return True
    return _DISPLAY_NONE.search(told.get("style", "")[:300]) is not None


class _Walk:
    """One pass over serialised markup. Written for speed: most tags of a page are without any effect."""

    __slots__ = (
        "after_break",
        "bold_chars",
        "breaks",
        "hidden",
        "in_bold",
        "in_link",
        "link_chars",
        "links",
        "made",
        "opened",
        "out",
        "pieces",
        "tags",
    )

    def __init__(self, markup: str, hidden: bool) -> None:
        self.out = Chunks()
        self.hidden = hidden
        self.pieces: list[str] = []
        self.link_chars = self.links = self.bold_chars = 0
        self.in_link = self.in_bold = 0
        self.breaks = 0
        self.after_break = False
        self.opened: list[_Tag] = []  # within the body, outermost first
        self.made = [Frame(0, -1, "body", 0, 0, 0, 0, 0, "body")]  # those of the body and of the outermost of them
        self.out.frames.append(self.made[0])
        _, body, *tags = markup.replace("&nbsp;", " ").split("<")[: TAGS_MAX + 2]
        self.tags = iter(tags)
        if text := body.partition(">")[2]:  # whose own names tell nothing
            self._text(text)
        self._walk()
        self._flush()
        for frame in self.made:
            frame.end = len(self.out.frames)

    def _walk(self) -> None:
        pieces, opened = self.pieces, self.opened
        remembered = _REMEMBERED.get
        for piece in self.tags:
            written, _, text = piece.partition(">")
            tag = remembered(written) or _read_tag(written)
            use = tag.use
            if use == _BLOCK:
                if pieces:
                    self._flush()
                if tag.hidden and not self.hidden:
                    text = self._after(tag.name)
                else:
                    opened.append(tag)
            elif use == _BLOCK_END:
                if pieces:
                    self._flush()
                self._close()
            elif use:
                text = self._turn(tag, piece, text)
            if text:
                if not text.isspace():
                    self._text(text)
                elif pieces:
                    pieces.append(" ")

    def _close(self) -> None:
        if self.opened:
            self.opened.pop()
            if len(self.made) > len(self.opened) + 1:
                self.made.pop().end = len(self.out.frames)

    def _turn(self, tag: _Tag, piece: str, text: str) -> str:
        """Does what a tag that is no block's does; gives the text that comes after it."""
        use = tag.use
        if use == _LINK:
            self.in_link += 1
            self.links += 1
        elif use == _LINK_END:
            self.in_link -= 1
        elif use == _BOLD:
            self.in_bold += 1
        elif use == _BOLD_END:
            self.in_bold -= 1
        elif use == _BREAK:
            self.breaks += 1
            if self.breaks >= 2:
                self._flush()
                self.after_break = True
            else:
                self.pieces.append("\n")
        elif use == _RULE:
            self._flush()
        elif use == _COMMENT:
            return self._after_comment(piece)
        else:
            return self._after(tag.name)
        return text

    def _text(self, text: str) -> None:
        if "&" in text:
            text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        self.pieces.append(text)
        self.breaks = 0
        if self.in_link:
            self.link_chars += len(text)
        if self.in_bold:
            self.bold_chars += len(text)

    def _after(self, name: str) -> str:
        """Passes over the rest of the element `name`; gives the text after it."""
        closing = f"/{name}"
        depth = 1
        for piece in self.tags:
            tag, _, text = piece.partition(">")
            if tag == closing:
                depth -= 1
                if not depth:
                    return text
            elif tag.partition(" ")[0] == name:
                depth += 1
        return ""

    def _after_comment(self, piece: str) -> str:
        while "-->" not in piece:
            piece = next(self.tags, "-->")
        return piece.partition("-->")[2]

    def _flush(self) -> None:
        if self.pieces:
            parts = "".join(self.pieces).split()
            self.pieces.clear()
            if parts:
                self._add(" ".join(parts), len(parts))
        self.link_chars = self.links = self.bold_chars = self.breaks = 0

    def _add(self, text: str, count: int) -> None:
        if not (text.isascii() and text.isprintable()):
            text = " ".join(seen(text).split())
            count = words_in(text)
            if not text:
                return
        frame = self._frame()
        chunks = self.out.chunks
        chunks.append(
            Chunk(
                text,
                count,
                frame.tag,
                frame.index,
                self.link_chars,
                self.links,
                self.bold_chars,
                self.after_break,
            )
        )
        self.after_break = False
        if len(chunks) > CHUNKS_MAX:
            deque(self.tags, maxlen=0)  # passes over the rest

    def _frame(self) -> Frame:
        """The frame of the innermost element; elements without text of their own or inside never get one."""
        frames, made = self.out.frames, self.made
        above = made[-1]
        for tag in self.opened[len(made) - 1 :]:
            above = Frame(
                len(frames),
                above.index,
                tag.name,
                above.tags | tag.place,
                above.hints | tag.hints,
                tag.hints,
                tag.hints | above.own_hints,
                above.depth + 1,
                tag.look,
            )
            frames.append(above)
            made.append(above)
        return above
