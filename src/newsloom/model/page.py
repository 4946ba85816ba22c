"""What a page turned out to be: one that tells articles, a list of links to some, or one that keeps the reader out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsloom.model.article import Article, Stamp


class PageKind(StrEnum):
    """What a page is. Only ARTICLE and LIST hold anything to read."""

    ARTICLE = "article"  # one or several articles with their text
    LIST = "list"  # links to articles: a front page, a section, a tag, a search result
    NOT_FOUND = "not-found"
    REFUSED = "refused"  # access denied, not shown in this country
    ROBOT_CHECK = "robot-check"  # asks the visitor to show that it is a human being
    NEEDS_SCRIPTS = "needs-scripts"  # has no text before its scripts have run
    CONSENT = "consent"  # asks for consent to cookies and tracking first
    LOGIN = "login"
    UNAVAILABLE = "unavailable"  # an error of the server, or maintenance
    EMPTY = "empty"  # none of these, and no running text


@dataclass(frozen=True, slots=True)
class PageLink:
    """One item of a list: an absolute address and what the list tells of the article there."""

    address: str
    title: str
    teaser: str | None = None
    published: Stamp | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page, read. `articles`, the main one first, are there for ARTICLE alone; `links`, in reading order and each
    address once, for LIST alone. `title` is what a list calls itself."""

    kind: PageKind
    articles: tuple[Article, ...] = ()
    links: tuple[PageLink, ...] = ()
    title: str | None = None
    language: str | None = None
