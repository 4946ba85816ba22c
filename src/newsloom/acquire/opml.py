"""Lists of feeds as OPML (opml.org/spec2): the way in which readers hand their subscriptions on."""

from __future__ import annotations

import re
import xml.parsers.expat
from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from newsloom.acquire.address import AddressError, web_address
from newsloom.model import AcquireError

_BYTES_MAX = 10_000_000
_ENTRIES_MAX = 20_000
_DEPTH_MAX = 100
_LOOSE_AMPERSAND = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)(?!\0)")
_ADDRESS_NAMES = ("xmlurl", "feedurl")
_HOME_NAMES = ("htmlurl",)
_TITLE_NAMES = ("title", "text")


@dataclass(frozen=True, slots=True)
class OpmlEntry:
    """One feed of a list. `folders` are the names of the outlines around it, the outermost first."""

    address: str
    title: str | None = None
    home: str | None = None
    folders: tuple[str, ...] = ()


class _RefusalError(Exception):
    """Stops the parser from within; the message is the cause."""


class _Outlines:
    """Gathers feeds while the parser runs; nothing is kept of the document itself."""

    def __init__(self) -> None:
        self.entries: list[OpmlEntry] = []
        self.is_opml = False
        self._addresses: set[str] = set()
        self._open: list[str | None] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        kind = name.lower()
        if kind == "opml":
            self.is_opml = True
        if kind != "outline":
            return
        if len(self._open) >= _DEPTH_MAX:
            raise _RefusalError(f"nests its folders more than {_DEPTH_MAX} deep")
        told = {key.lower(): value.strip() for key, value in attributes.items()}
        title = _first(told, _TITLE_NAMES)
        address = _first(told, _ADDRESS_NAMES)
        if address:
            self._take(address, title, _first(told, _HOME_NAMES))
        self._open.append(None if address else title)

    def end(self, name: str) -> None:
        if name.lower() == "outline" and self._open:
            self._open.pop()

    def _take(self, told: str, title: str | None, home: str | None) -> None:
        address = _address(told)
        if address is None or address in self._addresses:
            return
        if len(self.entries) >= _ENTRIES_MAX:
            raise _RefusalError(f"lists more than {_ENTRIES_MAX} feeds")
        self._addresses.add(address)
        folders = tuple(folder for folder in self._open if folder)
        self.entries.append(OpmlEntry(address, title, _address(home) if home else None, folders))


def read_opml(data: bytes, subject: str = "OPML") -> tuple[OpmlEntry, ...]:
    """The feeds of an OPML document, in its order, each address once; lines that name no web address are left out.

    Raises AcquireError, told of `subject`, where it is no OPML, damaged, too large, lists no feed, or declares
    entities (with which a small file can grow without end, or ask for others).
    """
    if len(data) > _BYTES_MAX:
        raise AcquireError(subject, f"is larger than {_BYTES_MAX // 1_000_000} MB")
    data = data.lstrip(b" \t\r\n")
    try:
        outlines = _parsed(data)
    except _RefusalError as error:
        raise AcquireError(subject, str(error)) from error
    except (xml.parsers.expat.ExpatError, ValueError, LookupError) as error:
        raise AcquireError(subject, f"is not well-formed XML ({error})") from error
    if not outlines.is_opml:
        raise AcquireError(subject, "is no OPML list of feeds")
    if not outlines.entries:
        raise AcquireError(subject, "lists no feed")
    return tuple(outlines.entries)


def _parsed(data: bytes) -> _Outlines:
    """Tried as it is, then with its loose ampersands written out: lists kept by hand are full of them."""
    repaired = _LOOSE_AMPERSAND.sub(b"&amp;", data)
    for attempt in (data, repaired):
        outlines = _Outlines()
        try:
            _parser(outlines).Parse(attempt, True)
        except xml.parsers.expat.ExpatError:
            if attempt is repaired or repaired == data:
                raise
        else:
            break
    return outlines


def write_opml(entries: Iterable[OpmlEntry], title: str = "Newsloom") -> bytes:
    """An OPML 2.0 document of `entries`: those with the same folders in a row stand in one outline."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">']
    lines += [f"<head><title>{escape(_clean(title))}</title></head>", "<body>"]
    open_folders: tuple[str, ...] = ()
    for entry in entries:
        shared = _shared(open_folders, entry.folders)
        lines += ["</outline>"] * (len(open_folders) - shared)
        lines += [f"<outline text={_quoted(folder)}>" for folder in entry.folders[shared:]]
        open_folders = entry.folders
        lines.append(_line(entry))
    lines += ["</outline>"] * len(open_folders)
    lines += ["</body>", "</opml>", ""]
    return "\n".join(lines).encode("utf-8")


def _parser(outlines: _Outlines) -> xml.parsers.expat.XMLParserType:
    parser = xml.parsers.expat.ParserCreate()

    def refuse(*_: object) -> int:
        raise _RefusalError("declares entities, which no list of feeds needs")

    parser.StartElementHandler = outlines.start
    parser.EndElementHandler = outlines.end
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    return parser


def _line(entry: OpmlEntry) -> str:
    title = entry.title or entry.address
    attributes = [f"text={_quoted(title)}", f"title={_quoted(title)}"] if entry.title else [f"text={_quoted(title)}"]
    attributes.append(f"xmlUrl={_quoted(entry.address)}")
    if entry.home:
        attributes.append(f"htmlUrl={_quoted(entry.home)}")
    return f'<outline type="rss" {" ".join(attributes)}/>'


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    count = 0
    for here, there in zip(one, other, strict=False):
        if here != there:
            break
        count += 1
    return count


def _first(told: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((told[name] for name in names if told.get(name)), None)


def _address(told: str) -> str | None:
    told = "http" + told[4:] if told.startswith("feed://") else told
    try:
        return str(web_address(told))
    except AddressError:
        return None


def _quoted(text: str) -> str:
    entities = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;"}
    return f'"{escape(_clean(text), entities)}"'


def _clean(text: str) -> str:
    """`text` without the characters that XML 1.0 cannot hold, escaped or not."""
    return "".join(character for character in text if character in "\t\n" or _is_xml(ord(character)))


def _is_xml(code: int) -> bool:
    return 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000
