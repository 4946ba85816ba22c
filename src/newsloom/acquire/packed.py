"""Unpacking within bounds: gzip files as streams, and the content codings of HTTP (RFC 9110, 8.4)."""

from __future__ import annotations

import io
import re
import zlib
from typing import TYPE_CHECKING, BinaryIO, Protocol

from newsloom.acquire.limits import Limits, in_words

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

GZIP_MAGIC = b"\x1f\x8b"
_CHUNK_BYTES = 64 * 1024
_CHUNK_LINE_BYTES_MAX = 1_000
_CHUNK_SIZE = re.compile(rb"[0-9A-Fa-f]{1,12}")
_CODINGS_MAX = 4  # nobody packs more often; each layer may cost a whole page


class Gunzipped(io.RawIOBase):
    """The unpacked bytes of a gzip stream of any number of members (RFC 1952).

    Where the data is cut off, damaged or a bomb, the stream ends there, and `trouble` says so in words: what came
    before the damage can still be used. Whatever follows the last member without being one is left out, as gunzip does.
    """

    def __init__(self, packed: BinaryIO, limits: Limits) -> None:
        super().__init__()
        self._packed = packed
        self._limits = limits
        self._inflater = zlib.decompressobj(wbits=31)
        self._waiting = b""
        self._in_member = False
        self._taken = 0
        self._given = 0
        self._over = False
        self.trouble: str | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        while not self._over and len(view):
            piece = self._next_piece(len(view))
            if piece:
                view[: len(piece)] = piece
                return len(piece)
        return 0

    def _next_piece(self, size_max: int) -> bytes:
        if not self._waiting and not self._refill():
            return b""
        if not self._in_member and not self._starts_member():
            return b""
        try:
            piece = self._inflater.decompress(self._waiting, size_max)
        except zlib.error:
            self._end("its gzip data is damaged")
            return b""
        self._waiting = self._inflater.unconsumed_tail
        if self._inflater.eof:
            self._waiting = self._inflater.unused_data
            self._inflater = zlib.decompressobj(wbits=31)
            self._in_member = False
        self._given += len(piece)
        if self._is_bomb():
            self._end(f"unpacks to more than {self._limits.unpacked_ratio_max} times its size")
        return piece

    def _refill(self) -> bool:
        more = self._packed.read(_CHUNK_BYTES)
        self._taken += len(more)
        self._waiting += more
        if not more:
            self._end("its gzip data is cut off" if self._in_member else None)
        return bool(more)

    def _starts_member(self) -> bool:
        self._waiting = self._waiting.lstrip(b"\0") if self._given else self._waiting
        if len(self._waiting) < len(GZIP_MAGIC) and self._refill():
            return False
        if self._waiting.startswith(GZIP_MAGIC):
            self._in_member = True
            return True
        self._over = self._over or bool(self._waiting)
        return False

    def _is_bomb(self) -> bool:
        used = self._taken - len(self._waiting)
        return self._given > self._limits.unpacked_bytes_free and self._given > self._limits.unpacked_ratio_max * used

    def _end(self, trouble: str | None) -> None:
        self._over = True
        self.trouble = self.trouble or trouble


class CodingError(ValueError):
    """A body could not be taken out of its content coding; the message says why."""


class _Reader(Protocol):
    def read(self, size: int = ..., /) -> bytes: ...


def unpacked(body: bytes, codings: str | None, size_max: int) -> bytes:
    """`body` without the codings that a Content-Encoding header names, at most `size_max` bytes.

    Raises CodingError where a coding is unknown, the data is damaged or cut off, or the result would be larger.
    """
    names = [name.strip().lower() for name in (codings or "").split(",")]
    names = [name for name in names if name and name != "identity"]
    if len(names) > _CODINGS_MAX:
        raise CodingError("is packed too many times over")
    for name in reversed(names):
        body = _without(name, body, size_max)
    return body


def unchunked(body: bytes) -> bytes:
    """`body` without the chunked transfer coding (RFC 9112, 7.1). Raises CodingError where it is damaged or cut off."""
    parts: list[bytes] = []
    at = 0
    while size := _chunk_size(body, at):
        start = body.index(b"\n", at) + 1
        parts.append(body[start : start + size])
        if len(parts[-1]) < size:
            raise CodingError("is cut off")
        at = start + size
        at += len(b"\r\n") if body.startswith(b"\r\n", at) else body.startswith(b"\n", at)
    return b"".join(parts)


def _chunk_size(body: bytes, at: int) -> int:
    end = body.find(b"\n", at, at + _CHUNK_LINE_BYTES_MAX)
    told = body[at:end].partition(b";")[0].strip() if end >= 0 else b""
    if not _CHUNK_SIZE.fullmatch(told):
        raise CodingError("is damaged: its chunks do not fit together" if at < len(body) else "is cut off")
    return int(told, 16)


def _without(name: str, body: bytes, size_max: int) -> bytes:
    if not body:
        return body
    match name:
        case "gzip" | "x-gzip":
            return _inflated(body, 31, size_max)
        case "deflate":
            return _undeflated(body, size_max)
        case "br":
            from fastwarc.stream_io import BrotliReader  # loaded for the rare record that needs it

            return _read_all(BrotliReader(io.BytesIO(body)), size_max)
        case "zstd":
            from fastwarc.stream_io import ZstdReader

            return _read_all(ZstdReader(io.BytesIO(body)), size_max)
    raise CodingError(f'is in an unknown content coding ("{name[:40]}")')


def _undeflated(body: bytes, size_max: int) -> bytes:
    try:
        return _inflated(body, zlib.MAX_WBITS, size_max)
    except CodingError as error:
        if "damaged" not in str(error):
            raise
    return _inflated(body, -zlib.MAX_WBITS, size_max)  # some servers send it without the zlib wrapper


def _inflated(body: bytes, wbits: int, size_max: int) -> bytes:
    inflater = zlib.decompressobj(wbits=wbits)
    try:
        out = inflater.decompress(body, size_max + 1)
    except zlib.error as error:
        raise CodingError("is packed, but the packed data is damaged") from error
    if len(out) > size_max:
        raise CodingError(f"unpacks to more than {in_words(size_max)}")
    if not inflater.eof:
        raise CodingError("is packed, but the packed data is cut off")
    return out


def _read_all(reader: _Reader, size_max: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    try:
        while part := reader.read(min(_CHUNK_BYTES, size_max + 1 - size)):
            parts.append(part)
            size += len(part)
            if size > size_max:
                raise CodingError(f"unpacks to more than {in_words(size_max)}")
    except (OSError, EOFError) as error:
        raise CodingError("is packed, but the packed data is damaged") from error
    return b"".join(parts)
