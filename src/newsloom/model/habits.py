"""What a site shows again and again, whatever its articles are about: its habits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    """What the owner decided on a line, against or beside what was learned."""

    KEEP = "keep"  # it is text, however often it recurs
    DROP = "drop"  # it is none, however seldom


@dataclass(frozen=True, slots=True)
class Habit:
    """A line, or a sentence inside lines, that a site showed on more than one article.

    `key` is its fingerprint: 16 hexadecimal digits of its folded words. `text` is how it stood there first.
    `articles` counts the different articles that showed it, `unrelated` those of them that had hardly anything else
    in common with one another: a sentence of background in ten reports of one story has ten and one.
    `witnesses` are the newest of the unrelated ones, as in `Glimpse.article`. `since` is the number of the site's
    article that showed it first (the site's first article has 1).
    """

    key: str
    text: str
    articles: int
    unrelated: int
    since: int
    first_at: datetime
    last_at: datetime
    witnesses: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What is remembered of one of a site's last articles, to compare later ones with.

    `article` is 64 bits of its id; `lines` are the fingerprints of its lines and sentences, `words` 32-bit hashes of
    the words that say what it is about, `size` the number of words of its text.
    """

    article: int
    lines: tuple[int, ...]
    words: tuple[int, ...]
    size: int


@dataclass(frozen=True, slots=True)
class SiteHabits:
    """The memory of one site: bounded, and whole without the articles that it was learned from.

    `site` is the host without "www." and the like. `articles` is the number of different articles learned from.
    `recent` are the last of them, `seen` the ids of more (as in `Glimpse.article`), oldest first.
    `verdicts` are the owner's, by `Habit.key`; they hold until they are taken back.
    """

    site: str
    articles: int = 0
    habits: tuple[Habit, ...] = ()
    recent: tuple[Glimpse, ...] = ()
    seen: tuple[int, ...] = ()
    verdicts: tuple[tuple[str, Verdict], ...] = ()

    def verdict(self, key: str) -> Verdict | None:
        """What the owner decided on the line `key`, if anything."""
        return next((verdict for told, verdict in self.verdicts if told == key), None)
