"""Reading what lies on the disk or comes from standard input: pages, texts, feeds, archives, articles as JSON Lines.

`captures` is the entry. What an input holds is told by its bytes, its name helping; nothing is held in memory but
one page or line at a time.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO

from newsloom.acquire.archive import archived
from newsloom.acquire.folder import files_within
from newsloom.acquire.limits import Limits, in_words
from newsloom.acquire.lines import article_lines, json_document
from newsloom.acquire.sniff import Foreign, Kind, Refusal, hint, sniff
from newsloom.acquire.stream import Opened
from newsloom.model import Capture, Media, Unreadable

STANDARD_INPUT = "-"
_MEDIA = {Kind.HTML: Media.HTML, Kind.TEXT: Media.TEXT, Kind.FEED: Media.FEED}
_DEFAULT_LIMITS = Limits()

Found = Capture | Unreadable


def captures(
    inputs: Iterable[str | Path],
    stdin: BinaryIO | None = None,
    limits: Limits = _DEFAULT_LIMITS,
) -> Iterator[Found]:
    """Everything that `inputs` hold, in their order: paths of files and folders, "-" for standard input.

    A folder is read with its sub-folders in order of name; hidden files, and files that are not of a known kind,
    are left out there. A file that is named itself is always tried. What cannot be read comes out as an Unreadable,
    and the rest is still read: nothing is raised for an input. See `Limits` for the bounds.
    """
    for given in inputs:
        name = str(given)
        if name == STANDARD_INPUT:
            yield from _read(name, lambda: nullcontext(stdin or sys.stdin.buffer), limits)
        elif name.startswith(("http://", "https://")):
            yield Unreadable(name, "is a web address; only files are read here")
        elif Path(given).is_dir():
            yield from _folder(Path(given), limits)
        else:
            yield from _file(Path(given), limits)


def _file(path: Path, limits: Limits) -> Iterator[Found]:
    return _read(str(path), lambda: path.open("rb"), limits)


def _folder(folder: Path, limits: Limits) -> Iterator[Found]:
    found = False
    for item in files_within(folder):
        if isinstance(item, Unreadable):
            found = True
            yield item
        elif (kind := hint(item.name)) is not None:
            for capture in _file(item, limits):
                if not _is_foreign(kind, capture):
                    found = True
                    yield capture
    if not found:
        yield Unreadable(str(folder), "holds no page, text, feed or archive")


def _is_foreign(kind: Kind, found: Found) -> bool:
    """Whether a folder's file belongs to some other program. Of files called .json only JSON Feeds are taken there:
    what lies beside pages is mostly notes on them."""
    if isinstance(found, Foreign):
        return True
    return kind is Kind.JSON and not (isinstance(found, Capture) and found.media is Media.FEED)


def _read(address: str, opening: Callable[[], AbstractContextManager[BinaryIO]], limits: Limits) -> Iterator[Found]:
    try:
        with opening() as raw:
            yield from _contents(address, Opened(raw, limits), limits)
    except OSError as error:
        yield Unreadable(address, _cause(error))
    except ValueError as error:  # a path with a NUL character
        yield Unreadable(address, f"cannot be opened ({error})")


def _cause(error: OSError) -> str:
    match error:
        case FileNotFoundError():
            return "does not exist"
        case PermissionError():
            return "may not be read (permission denied)"
    return f"cannot be read ({(error.strerror or str(error)).lower()})"


def _contents(address: str, opened: Opened, limits: Limits) -> Iterator[Found]:
    if not opened.head.strip():
        yield Unreadable(address, opened.trouble or ("holds only white space" if opened.head else "is empty"))
        return
    kind = sniff(opened.head, address)
    match kind:
        case Refusal():
            cause = opened.trouble if opened.trouble and not kind.known else kind.cause
            yield (Foreign if kind.known else Unreadable)(address, cause)
        case Kind.ARCHIVE:
            yield from archived(address, opened, limits)
        case Kind.LINES:
            yield from article_lines(address, opened, limits)
        case Kind.JSON:
            yield from json_document(address, opened, limits)
        case _:
            yield _page(address, _MEDIA[kind], opened, limits)


def _page(address: str, media: Media, opened: Opened, limits: Limits) -> Found:
    body = opened.reader.read(limits.page_bytes_max + 1)
    if len(body) > limits.page_bytes_max:
        packed = "unpacks to more than" if opened.is_packed else "is larger than"
        return Unreadable(address, f"{packed} {in_words(limits.page_bytes_max)}")
    if opened.trouble:
        return Unreadable(address, opened.trouble)
    return Capture(address, media, body)
