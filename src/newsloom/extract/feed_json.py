"""JSON Feed 1.0 and 1.1 (jsonfeed.org)."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator

from newsloom.extract.feed_dates import stamp
from newsloom.extract.feed_entries import Draft, Kept
from newsloom.extract.feed_pictures import Offered
from newsloom.extract.feed_text import language, person, plain, web_link
from newsloom.model import ExtractError, Feed

JsonObject = dict[str, object]


def json_feed(address: str, text: str) -> Feed:
    """The feed in `text`. Raises ExtractError where that is no JSON Feed; odd values inside it are passed over."""
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ExtractError(address, f"is not JSON ({str(error)[:120]})") from error
    version = value.get("version") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(version, str) or "jsonfeed.org/version/" not in version:
        raise ExtractError(address, "is JSON, but no JSON Feed")
    home = web_link(_text(value, "home_page_url"), address, _text(value, "feed_url"))
    base = address if address.startswith(("http://", "https://")) else _text(value, "feed_url")
    kept = Kept()
    authors = _authors(value)
    for item in _objects(value.get("items")):
        kept.add(_draft(item, base, home, authors).entry())
    return Feed(
        address,
        plain(_text(value, "title"), has_tags=False),
        home,
        language(_text(value, "language")),
        kept.entries(),
        kept.left_out,
    )


def _draft(item: JsonObject, base: str | None, home: str | None, feed_authors: str | None) -> Draft:
    content = _text(item, "content_html")
    if content is None:
        plain_content = _text(item, "content_text")
        content = html.escape(plain_content, quote=False) if plain_content else None
    summary = _text(item, "summary")
    identity = item.get("id")
    return Draft(
        id=str(identity) if isinstance(identity, str | int | float) and not isinstance(identity, bool) else None,
        link=web_link(_text(item, "url") or _text(item, "external_url"), base, home),
        title=plain(_text(item, "title"), has_tags=False),
        author=_authors(item) or feed_authors,
        published=stamp(_text(item, "date_published")),
        updated=stamp(_text(item, "date_modified")),
        summary=html.escape(summary, quote=False) if summary else None,
        content=content,
        language=language(_text(item, "language")),
        offered=_pictures(item, base, home),
    )


def _pictures(item: JsonObject, base: str | None, home: str | None) -> Offered:
    offered = Offered()
    for name in ("image", "banner_image"):
        if told := _text(item, name):
            offered.add("enclosure", {"url": told, "type": "image"}, base, home)
    for one in _objects(item.get("attachments")):
        attachment = {"url": _text(one, "url") or "", "type": _text(one, "mime_type") or "other"}
        offered.add("enclosure", attachment, base, home)
    return offered


def _authors(value: JsonObject) -> str | None:
    """Version 1.1 has a list, 1.0 a single object."""
    told = [*_objects(value.get("authors")), *_objects([value.get("author")])]
    names = [name for author in told if (name := person(_text(author, "name")))]
    return ", ".join(dict.fromkeys(names)) or None


def _objects(value: object) -> Iterator[JsonObject]:
    if isinstance(value, list):
        yield from (item for item in value if isinstance(item, dict))


def _text(value: JsonObject, name: str) -> str | None:
    told = value.get(name)
    return told if isinstance(told, str) and told.strip() else None
