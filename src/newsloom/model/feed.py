"""What a feed said. An entry is not an article: it is a publisher's note that there is one."""

from __future__ import annotations

from dataclasses import dataclass

from newsloom.model.article import Picture, Stamp


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One item of a feed, in the feed's own words.

    `key` is the feed's own identifier (guid, atom:id) or else the link; unique within its feed.
    `summary` and `content` are markup as sent, not sanitised: for extraction only, never for display.
    """

    key: str
    link: str | None
    title: str | None
    author: str | None
    published: Stamp | None
    updated: Stamp | None
    summary: str | None
    content: str | None
    source_title: str | None = None
    language: str | None = None
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A parsed feed. `address` is where it was read; `home` is the site that it belongs to.

    `left_out` counts the oldest entries of a very long feed, which were not taken.
    """

    address: str
    title: str | None
    home: str | None
    language: str | None
    entries: tuple[FeedEntry, ...]
    left_out: int = 0
