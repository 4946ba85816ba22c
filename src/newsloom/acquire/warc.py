"""The records of a WARC file (ISO 28500:2017), one after another, from a stream that may be cut off or damaged.

Read by our own code: fastwarc 2.0 ends quietly where a file is cut off, cannot go on behind damage, and panics on a
stream without `seek`; the time is spent on the pages either way (see docs/explanation/acquiring.md).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

_LINE_BYTES_MAX = 16 * 1024
_HEADER_BYTES_MAX = 64 * 1024
_LENGTH_DIGITS_MAX = 15
_CHUNK_BYTES = 256 * 1024
_DAMAGES_MAX = 20  # places; a file with more is not worth reading on


class CutError(Exception):
    """The stream ends inside a record."""


@dataclass(frozen=True, slots=True)
class Damage:
    """Bytes behind record `after` that are no record were passed over; `final` where reading stops there."""

    after: int
    final: bool = False


class Record:
    """One record: its header fields (names in lower case; of a repeated one the first) and its block, read once."""

    def __init__(self, number: int, headers: dict[str, str], length: int, stream: BinaryIO) -> None:
        self.number = number
        self.headers = headers
        self.length = length
        self._stream = stream
        self._left = length

    @property
    def type(self) -> str:
        return self.headers.get("warc-type", "").lower()

    def block(self) -> bytes:
        """The whole block, for a record whose `length` was found bearable. Raises CutError."""
        body = self._stream.read(self._left)
        self._left -= len(body)
        if self._left:
            raise CutError
        return body

    def pass_over(self) -> None:
        """Reads on to the end of the block, holding little of it. Raises CutError."""
        while self._left:
            passed = len(self._stream.read(min(self._left, _CHUNK_BYTES)))
            if not passed:
                raise CutError
            self._left -= passed


def records(stream: BinaryIO) -> Iterator[Record | Damage]:
    """Every record of `stream`, with the places where it is damaged. Raises CutError where it ends inside a record.

    What the caller leaves of a record's block is passed over.
    """
    number = damages = 0
    while True:
        line, clean = _version_line(stream)
        if not clean:
            damages += 1
            yield Damage(number, final=damages >= _DAMAGES_MAX)
            if damages >= _DAMAGES_MAX:
                return
        if not line:
            return
        number += 1
        headers = _headers(stream)
        length = _length(headers)
        if length is None:
            continue  # what follows up to the next version line is told as damage
        record = Record(number, headers, length, stream)
        yield record
        record.pass_over()


def _version_line(stream: BinaryIO) -> tuple[bytes, bool]:
    """The next line that begins a record (empty at the end), and whether only blank lines stood before it."""
    clean = True
    whole_line = True
    while line := stream.readline(_LINE_BYTES_MAX):
        if whole_line and line.startswith(b"WARC/"):
            return line, clean
        clean = clean and not line.strip()
        whole_line = line.endswith(b"\n")
    return b"", clean


def _headers(stream: BinaryIO) -> dict[str, str]:
    headers: dict[str, str] = {}
    size = 0
    name = ""
    while (line := stream.readline(_LINE_BYTES_MAX)).strip():
        size += len(line)
        if size > _HEADER_BYTES_MAX:
            return {}
        text = line.decode("utf-8", "replace")
        if text[0] in " \t" and name:  # folded line
            headers[name] += " " + text.strip()
            continue
        name, _, value = text.partition(":")
        name = name.strip().lower()
        headers.setdefault(name, value.strip())
    if not line:
        raise CutError
    return headers


def _length(headers: dict[str, str]) -> int | None:
    told = headers.get("content-length", "")
    return int(told) if told.isascii() and told.isdigit() and len(told) <= _LENGTH_DIGITS_MAX else None
