"""What was fetched or read, byte for byte, before anything is understood of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Media(StrEnum):
    """What a capture's bytes are, as far as its name, headers and first bytes tell."""

    HTML = "html"
    TEXT = "text"
    FEED = "feed"
    ARTICLE_JSON = "article-json"  # one line of a JSON Lines file of articles


@dataclass(frozen=True, slots=True)
class Capture:
    """One page, feed or record as it arrived.

    `address` is the URL or the path as the user gave it; it ends in the file's name, and a record inside an
    archive without a target address has `#N` (its number) after the file's path.
    `body` is decompressed. `content_type` is the header's value, if there was one.
    `captured_at` (aware, UTC) is when the bytes were fetched, where that is known: the response's time or the
    archive record's date, never a file's modification time. Relative times ("3 days ago") are counted from it.
    """

    address: str
    media: Media
    body: bytes
    content_type: str | None = None
    captured_at: datetime | None = None

    @property
    def is_web(self) -> bool:
        return self.address.startswith(("http://", "https://"))


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An input that could not be read; told to the user, while the others are still read."""

    subject: str
    cause: str
