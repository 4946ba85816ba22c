"""Articles that arrive as such: one line of JSON Lines."""

from __future__ import annotations

import json
import re
from typing import Any

from newsloom.extract.identity import article_id, canonical_address
from newsloom.model import Article, ArticleKind, Capture, ExtractError, Stamp
from newsloom.text.dates import parse_stamp
from newsloom.text.language import detect

_ID_CHARS_MAX = 500
# Half a character (from the escape of a lone surrogate) can be neither stored nor printed; U+FFFD takes its place, one
# character for one, so that offsets hold.
_SURROGATE = re.compile("[\ud800-\udfff]")


def article_of_record(capture: Capture) -> Article:
    """The article of a line {"id", "title", "text", "published", "url", "publisher", "language", ...}, each optional
    but the text.

    `id` and `text` are kept exactly as given, so that offsets into them hold. Raises ExtractError when the line is
    not a JSON object or has no text.
    """
    row = _row(capture)
    text = row.get("text")
    if not isinstance(text, str) or not text.strip():
        raise ExtractError(capture.address, 'the article has no "text"')
    text = _whole(text)
    title, publisher = _told(row, "title"), _told(row, "publisher")
    url = canonical_address(_told(row, "url"))
    language = _told(row, "language") or detect(text)
    given = row.get("id")
    kept_id = _whole(str(given)) if isinstance(given, str | int) and not isinstance(given, bool) else None
    if kept_id and len(kept_id) > _ID_CHARS_MAX:
        raise ExtractError(capture.address, f'the "id" is longer than {_ID_CHARS_MAX} characters')
    kind = ArticleKind.RELATED if row.get("kind") == "related" else ArticleKind.MAIN
    return Article(
        id=kept_id or article_id(kind, url, publisher, title, text),
        page=_told(row, "page") or capture.address,
        text=text,
        kind=kind,
        url=url,
        title=title,
        publisher=publisher,
        republished_by=_told(row, "republished_by"),
        wire=_told(row, "wire"),
        byline=_told(row, "byline"),
        dateline=_told(row, "dateline"),
        published=_published(row, language, capture),
        language=language.split("-")[0].lower() if language else None,
    )


def _row(capture: Capture) -> dict[str, Any]:
    try:
        row = json.loads(capture.body)
    except RecursionError:
        raise ExtractError(capture.address, "the JSON is nested too deeply") from None
    except ValueError as error:
        raise ExtractError(capture.address, f"not JSON: {error}") from None
    if not isinstance(row, dict):
        raise ExtractError(capture.address, "the line is not a JSON object")
    return row


def _told(row: dict[str, Any], key: str) -> str | None:
    value = row.get(key)
    return _whole(value).strip() or None if isinstance(value, str) else None


def _whole(value: str) -> str:
    return _SURROGATE.sub("\ufffd", value)


def _published(row: dict[str, Any], language: str | None, capture: Capture) -> Stamp | None:
    told = _told(row, "published")
    if told is None:
        return None
    return parse_stamp(told, language, capture.captured_at, "input") or Stamp(None, told, None, "input")
