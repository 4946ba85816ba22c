"""One capture through the stages that look at it alone: extracting and analysing. Decides nothing about keeping."""

from __future__ import annotations

import logging
from dataclasses import fields
from hashlib import blake2b

from newsloom.model import Analysis, Article, Capture, ExtractError, Report, Unreadable
from newsloom.run.ports import MISTAKES, Listener, Stages

log = logging.getLogger(__name__)


def digest(capture: Capture, edition: str = "") -> str:
    """32 hexadecimal digits that stand for what was read where.

    When it was captured is left out: the same bytes fetched again tell nothing new. `edition` names the rules of
    reading, so that what was read by older ones is read again.
    """
    hashed = blake2b(digest_size=16)
    for part in (edition, capture.media.value, capture.address, capture.content_type or ""):
        data = part.encode("utf-8", "surrogatepass")
        hashed.update(len(data).to_bytes(8, "big") + data)
    hashed.update(capture.body)
    return hashed.hexdigest()


def extracted(capture: Capture, stages: Stages, listener: Listener) -> tuple[Article, ...] | None:
    """The capture's articles; None where nothing could be read, which the listener is told."""
    try:
        articles = stages.extract(capture)
    except ExtractError as error:
        listener.unreadable(Unreadable(error.subject, error.cause))
        return None
    except MISTAKES as error:
        log.exception("extracting %s failed", capture.address)
        listener.unreadable(Unreadable(capture.address, f"extracting failed: {_words(error)}"))
        return None
    sound = tuple(article for article in articles if _sound(article, listener))
    return sound if sound or not articles else None


def analysed(article: Article, stages: Stages, listener: Listener) -> Report:
    """The article with its analysis; with an empty one where analysing fails, which the listener is told."""
    try:
        return Report(article, stages.analyse(article))
    except MISTAKES as error:
        log.exception("analysing %s failed", article.id)
        listener.unreadable(Unreadable(article.url or article.page, f"analysing failed: {_words(error)}"))
        return Report(article, Analysis())


def _sound(article: Article, listener: Listener) -> bool:
    # JSON can smuggle in halves of surrogate pairs, which are no text: no database and no page takes them.
    for field in fields(article):
        value = getattr(article, field.name)
        if isinstance(value, str) and not _encodes(value):
            cause = f"its {field.name} holds half a surrogate pair, which is no text"
            listener.unreadable(Unreadable(repr(article.page)[1:-1], cause))
            return False
    return True


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:300]
