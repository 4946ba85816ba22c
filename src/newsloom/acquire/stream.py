"""An input opened for reading: unpacked, with its first bytes at hand for telling what it is."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, BinaryIO

from newsloom.acquire.limits import Limits
from newsloom.acquire.packed import GZIP_MAGIC, Gunzipped

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

HEAD_BYTES = 64 * 1024
_LAYERS_MAX = 2  # a packed file that was packed again for sending


class _Rejoined(io.RawIOBase):
    """What was already read of a stream, and then the rest of it."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        super().__init__()
        self._head = memoryview(head)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        piece = self._head[: len(view)] if self._head else memoryview(self._rest.read(len(view)))
        view[: len(piece)] = piece
        self._head = self._head[len(piece) :]
        return len(piece)


class Opened:
    """`head` holds the first 64 KB (all, if there are less); `reader` gives everything from the beginning.

    `trouble` says, once the reader has come to its end, why that was not the true end; None where it was.
    """

    def __init__(self, raw: BinaryIO, limits: Limits) -> None:
        self._layers: list[Gunzipped] = []
        head, reader = _with_head(raw)
        while head.startswith(GZIP_MAGIC) and len(self._layers) < _LAYERS_MAX:
            self._layers.append(Gunzipped(reader, limits))
            head, reader = _with_head(io.BufferedReader(self._layers[-1], HEAD_BYTES))
        self.head: bytes = head
        self.reader: BinaryIO = reader

    @property
    def is_packed(self) -> bool:
        return bool(self._layers)

    @property
    def trouble(self) -> str | None:
        return next((layer.trouble for layer in self._layers if layer.trouble), None)


def _with_head(stream: BinaryIO) -> tuple[bytes, BinaryIO]:
    parts: list[bytes] = []
    missing = HEAD_BYTES
    while missing and (part := stream.read(missing)):  # a pipe gives less than was asked for
        parts.append(part)
        missing -= len(part)
    head = b"".join(parts)
    return head, io.BufferedReader(_Rejoined(head, stream), HEAD_BYTES)
