"""What the user names on the command line, as articles: files, folders, standard input, addresses."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from typing import Protocol

from newsloom.acquire.files import captures
from newsloom.analyse import analyse
from newsloom.extract import page, refusal
from newsloom.model import (
    AcquireError,
    Analysis,
    Article,
    Capture,
    Depth,
    ExtractError,
    Media,
    Page,
    Report,
    Unreadable,
)
from newsloom.present.habits import RECURRENCE
from newsloom.run.habits import Habits
from newsloom.run.ports import MISTAKES

log = logging.getLogger(__name__)

BATCH = 64  # inputs that are read before the first of them is shown


class Listener(Protocol):
    """Told of what happens on the way."""

    def unreadable(self, problem: Unreadable) -> None: ...

    def read(self, capture: Capture, articles: int) -> None: ...


def captured(inputs: Sequence[str]) -> Iterator[Capture | Unreadable]:
    """Everything that the inputs hold, in the order given; http(s) addresses are fetched."""
    for name in inputs:
        if name.startswith(("http://", "https://")):
            yield _fetched(name)
        else:
            yield from captures([name], sys.stdin.buffer if name == "-" else None)


def _fetched(address: str) -> Capture | Unreadable:
    from newsloom.present.cli.fetching import fetch  # httpx is loaded for addresses only

    try:
        return fetch(address)
    except AcquireError as error:
        return Unreadable(error.subject, error.cause)


def read_pages(inputs: Sequence[str], listener: Listener) -> Iterator[tuple[Capture, Page]]:
    """The inputs that hold articles or links, without their bytes; what cannot be read is told to `listener`, and the
    rest is still read.

    What sites repeat is taken out of their articles: it is learned from the inputs alone, BATCH of them at one time.
    """
    habits = Habits(RECURRENCE)
    found = _extracted(inputs, listener)
    while batch := list(islice(found, BATCH)):
        read = [
            article for capture, told in batch for article in told.articles if capture.media is not Media.ARTICLE_JSON
        ]
        habits.learn(read, datetime.now(UTC))
        for capture, told in batch:
            kept = told.articles if capture.media is Media.ARTICLE_JSON else tuple(map(habits.set_apart, told.articles))
            yield capture, replace(told, articles=kept)


def _extracted(inputs: Sequence[str], listener: Listener) -> Iterator[tuple[Capture, Page]]:
    for found in captured(inputs):
        if isinstance(found, Unreadable):
            listener.unreadable(found)
            continue
        try:
            told = page(found)
        except ExtractError as error:
            listener.unreadable(Unreadable(error.subject, error.cause))
            continue
        except MISTAKES as error:
            _mistake(listener, found.address, "extracting", error)
            continue
        listener.read(found, len(told.articles))
        if told.articles or told.links:
            yield replace(found, body=b""), told
        else:
            listener.unreadable(Unreadable(found.address, refusal(told)))


def read_articles(inputs: Sequence[str], listener: Listener) -> Iterator[Article]:
    """The articles of the inputs; a page that holds none is told to `listener`."""
    for found, told in read_pages(inputs, listener):
        yield from told.articles
        if not told.articles:
            listener.unreadable(Unreadable(found.address, refusal(told)))


def report(article: Article, listener: Listener, depth: Depth | None = Depth.FULL) -> Report:
    """The article with what is found in it; nothing is looked for where `depth` is None."""
    return Report(article, _analysed(article, listener, depth)) if depth else Report(article)


def read_reports(inputs: Sequence[str], listener: Listener, depth: Depth | None = Depth.FULL) -> Iterator[Report]:
    """As `read_articles`, with what is found in each unless `depth` is None."""
    for article in read_articles(inputs, listener):
        yield report(article, listener, depth)


def _analysed(article: Article, listener: Listener, depth: Depth) -> Analysis:
    try:
        return analyse(article, depth)
    except MISTAKES as error:
        _mistake(listener, article.url or article.page, "analysing", error)
        return Analysis()


def _mistake(listener: Listener, subject: str, step: str, error: Exception) -> None:
    """Tells of a mistake of ours, which must cost no other input."""
    log.debug("%s %s failed", step, subject, exc_info=error)
    listener.unreadable(Unreadable(subject, f"{step} failed: {type(error).__name__}: {error}"[:300]))
