"""JSON inputs: JSON Lines of articles, and JSON Feeds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from newsloom.acquire.limits import Limits, in_words
from newsloom.acquire.sniff import Foreign
from newsloom.acquire.stream import Opened
from newsloom.model import Capture, Media, Unreadable

_CHUNK_BYTES = 256 * 1024
_BOM = b"\xef\xbb\xbf"
_NEITHER = "is JSON, but neither a JSON Feed nor articles, one a line"
_CAUSE_CHARACTERS_MAX = 120


def article_lines(path: str, opened: Opened, limits: Limits) -> Iterator[Capture | Unreadable]:
    """Every line that holds a JSON object, as `path#number`; blank lines are passed over, others named."""
    found = False
    for item in _numbered(path, opened, limits, 1):
        found = True
        yield item
    if not found:
        yield Unreadable(path, "holds no lines")


def json_document(path: str, opened: Opened, limits: Limits) -> Iterator[Capture | Unreadable]:
    """A JSON Feed, one article written as a whole document, or JSON Lines: the first two lines tell."""
    first = opened.reader.readline(limits.line_bytes_max + 1)
    value = _parsed(first)
    second = opened.reader.readline(limits.line_bytes_max + 1)
    if _is_feed(value) and not second.strip():
        yield Capture(path, Media.FEED, first)
    elif _is_article(value) or second.lstrip().startswith(b"{"):
        for number, line in enumerate((first, second), start=1):
            yield from _line(path, number, line, opened, limits)
        yield from _numbered(path, opened, limits, 3)
    else:
        yield _document(path, first + second, opened, limits)


def _document(path: str, begun: bytes, opened: Opened, limits: Limits) -> Capture | Unreadable:
    body = begun + opened.reader.read(max(0, limits.page_bytes_max + 1 - len(begun)))
    if len(body) > limits.page_bytes_max:
        return Unreadable(path, f"is larger than {in_words(limits.page_bytes_max)}")
    value = _parsed(body)
    if value is None:
        return Unreadable(path, opened.trouble or f"is not JSON ({_why_not(body)})")
    if _is_feed(value):
        return Capture(path, Media.FEED, body)
    if _is_article(value):
        return Capture(f"{path}#1", Media.ARTICLE_JSON, body)
    return Foreign(path, _NEITHER)


def _numbered(path: str, opened: Opened, limits: Limits, start: int) -> Iterator[Capture | Unreadable]:
    number = start
    while line := opened.reader.readline(limits.line_bytes_max + 1):
        yield from _line(path, number, line, opened, limits)
        number += 1
    if opened.trouble:
        yield Unreadable(path, f"{opened.trouble} at line {number - 1}")


def _line(path: str, number: int, line: bytes, opened: Opened, limits: Limits) -> Iterator[Capture | Unreadable]:
    address = f"{path}#{number}"
    if len(line) > limits.line_bytes_max:
        _pass_over_line(opened.reader, line)
        yield Unreadable(address, f"is a line longer than {in_words(limits.line_bytes_max)}")
        return
    if opened.trouble and not line.endswith(b"\n"):
        return  # the cut end of the last line, told as the file's trouble
    body = line.removeprefix(_BOM).strip()
    if not body:
        return
    if not _is_utf8(body):  # one bad byte costs its character, not the article
        body = body.decode("utf-8", "replace").encode("utf-8")
    if isinstance(_parsed(body), dict):
        yield Capture(address, Media.ARTICLE_JSON, body)
    else:
        yield Unreadable(address, f"is not a JSON object ({_why_not(body)})")


def _pass_over_line(reader: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = reader.readline(_CHUNK_BYTES)


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _parsed(body: bytes) -> object:
    try:
        return msgspec.json.decode(body.removeprefix(_BOM))
    except (ValueError, RecursionError):
        pass
    try:  # lone surrogates, NaN and very large numbers, which other writers put out
        value: object = json.loads(body.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        return None
    return value


def _why_not(body: bytes) -> str:
    try:
        value = json.loads(body.decode("utf-8-sig", "replace"))
    except json.JSONDecodeError as error:
        return f"{error.msg.lower()} at character {error.pos + 1}"
    except (ValueError, RecursionError) as error:
        return str(error)[:_CAUSE_CHARACTERS_MAX]
    return f"it is {_TYPE_NAMES.get(type(value), 'a value')}"


_TYPE_NAMES: dict[type, str] = {
    list: "a list", str: "a string", int: "a number", float: "a number", bool: "true or false", type(None): "null",
}  # fmt: skip


def _is_article(value: object) -> bool:
    """Whether a document that is not called JSON Lines is meant as articles all the same."""
    return isinstance(value, dict) and isinstance(value.get("text"), str)


def _is_feed(value: object) -> bool:
    version = value.get("version") if isinstance(value, dict) else None
    return isinstance(version, str) and "jsonfeed.org/version/" in version
