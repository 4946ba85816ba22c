"""Following what an address offers: a feed itself, the feed of a site, a page that lists articles, or all feeds of a
list (OPML)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from newsloom.model import AcquireError, Capture, ExtractError, Feed, NewsloomError, Source, Unreadable
from newsloom.run.refresh import Answer, Fetching

_TRIED_MAX = 12
_HAS_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_FEED_SCHEME = re.compile(r"^feed:(?://)?(?=https?://)|^feed(?=://)", re.IGNORECASE)
_OPML_HEAD_BYTES = 2000


class Listed(Protocol):
    """One feed of a list; see `newsloom.acquire.opml.OpmlEntry`."""

    @property
    def address(self) -> str: ...
    @property
    def title(self) -> str | None: ...
    @property
    def home(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Discovery:
    """The functions that find feeds; see `newsloom.extract` and `newsloom.acquire`. `listing` reads a page that lists
    articles as if it were a feed."""

    feed: Callable[[Capture], Feed]
    listing: Callable[[Capture], Feed]
    feed_links: Callable[[Capture], Sequence[str]]
    common_addresses: Callable[[str], Sequence[str]]
    read_opml: Callable[[bytes], Iterable[Listed]]


@dataclass(frozen=True, slots=True)
class Subscribed:
    """What an address came to: what is followed now, and what could not be read, with why."""

    added: tuple[Source, ...] = ()
    failed: tuple[Unreadable, ...] = ()


class Subscriber:
    """Adds sources through `add(address, title, home)`, which the store gives."""

    def __init__(self, fetching: Fetching, discovery: Discovery, add: Callable[[str, str, str | None], Source]) -> None:
        self._fetching = fetching
        self._discovery = discovery
        self._add = add

    def add(self, address: str) -> Subscribed:
        """Follow what is at a web address. Raises StoreError; whatever else fails is told in the outcome."""
        address = web_address(address)
        try:
            answer = self._fetching.fetch(address, heed_robots=False)
        except AcquireError as error:
            return Subscribed(failed=(Unreadable(error.subject, error.cause),))
        if answer.capture is None:
            return Subscribed(failed=(Unreadable(address, "gave no answer that can be read"),))
        if b"<opml" in answer.capture.body[:_OPML_HEAD_BYTES].lower():
            return self.add_list(answer.capture.body, address)
        found = self._feed(answer)
        if isinstance(found, Source):
            return Subscribed(added=(found,))
        return self._of_site(answer.capture, found)

    def add_list(self, opml: bytes, name: str) -> Subscribed:
        """Follow all feeds of a list. They are read by the schedule: what ails one is told there."""
        try:
            listed = tuple(self._discovery.read_opml(opml))
        except NewsloomError as error:
            return Subscribed(failed=(Unreadable(name, error.cause),))
        if not listed:
            return Subscribed(failed=(Unreadable(name, "lists no feeds"),))
        return Subscribed(added=tuple(self._add(one.address, one.title or "", one.home) for one in listed))

    def _feed(self, answer: Answer) -> Source | str:
        """The source, if the answer is a feed; else why not."""
        assert answer.capture is not None
        try:
            feed = self._discovery.feed(answer.capture)
        except ExtractError as error:
            return error.cause
        return self._add(answer.permanent_address or feed.address, feed.title or "", feed.home)

    def _of_site(self, page: Capture, cause: str) -> Subscribed:
        # What the site names comes first, and its comments last: they are not its news.
        named = sorted(self._discovery.feed_links(page), key=lambda link: "comment" in link.lower())
        common = () if named else self._discovery.common_addresses(page.address)
        for address in islice(dict.fromkeys((*named, *common)), _TRIED_MAX):
            try:
                answer = self._fetching.fetch(address, heed_robots=False)
            except AcquireError as error:
                cause = error.cause if named else cause
                continue
            found = self._feed(answer) if answer.capture is not None else cause
            if isinstance(found, Source):
                return Subscribed(added=(found,))
            cause = found if named else cause
        if named:
            return Subscribed(failed=(Unreadable(page.address, f"the feed that it names cannot be read: {cause}"),))
        listed = self._listing(page)
        if isinstance(listed, Source):
            return Subscribed(added=(listed,))
        return Subscribed(failed=(Unreadable(page.address, f"no feed was found there ({cause}), and {listed}"),))

    def _listing(self, page: Capture) -> Source | str:
        """The page itself as a source, if it is a list of links; else why not."""
        try:
            listing = self._discovery.listing(page)
        except ExtractError as error:
            return error.cause
        return self._add(page.address, listing.title or "", listing.home)


def web_address(typed: str) -> str:
    """What somebody typed, as an address: "example.org" is a host, feed:// is https://."""
    typed = _FEED_SCHEME.sub(lambda match: "https" if match[0].lower() == "feed" else "", typed.strip())
    return typed if _HAS_SCHEME.match(typed) else f"https://{typed.removeprefix('//')}"
