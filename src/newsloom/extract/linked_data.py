"""What a page says about itself in schema.org's JSON-LD."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from html import unescape
from typing import Any

from newsloom.extract.characters import seen

Node = dict[str, Any]
_HEADLINE_CHARS_MIN = 8
NODES_MAX = 2000
SCRIPT_CHARS_MAX = 2_000_000
_ARTICLE = re.compile(r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report|\w*NewsReport|ReviewNewsArticle|Recipe)$")
_WRAPPER = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$"
)
_TRAILING_COMMA = re.compile(r",\s{0,50}([}\]])")


def nodes(scripts: Iterable[str]) -> list[Node]:
    """All objects in the scripts, outer ones first; scripts that are not JSON, however mended, are passed over."""
    found: list[Node] = []
    for script in scripts:
        todo: list[Any] = [_loaded(script)]
        while todo and len(found) < NODES_MAX:
            one = todo.pop()
            if isinstance(one, dict):
                found.append(one)
                todo += [value for value in reversed(list(one.values())) if isinstance(value, dict | list)]
            elif isinstance(one, list):
                todo += [value for value in reversed(one[:NODES_MAX]) if isinstance(value, dict | list)]
    return found


def _loaded(script: str) -> Any:
    if len(script) > SCRIPT_CHARS_MAX:
        return None
    script = _WRAPPER.sub("", script).strip()
    for attempt in (script, _TRAILING_COMMA.sub(r"\1", script)):
        try:
            return json.loads(attempt, strict=False)
        except RecursionError:
            return None
        except ValueError:
            continue
    return None


def types(node: Node) -> list[str]:
    told = node.get("@type")
    return [one for one in (told if isinstance(told, list) else [told]) if isinstance(one, str)]


def is_article(node: Node) -> bool:
    """Whether the object describes an article of some kind."""
    return any(_ARTICLE.match(one) for one in types(node))


def article(found: Sequence[Node], title: str | None = None) -> Node | None:
    """The object that describes the page's article, of those of an article's type.

    The one whose headline stands in the page's `title`: pages describe the articles that they link as well. Else the
    first with most said of it.
    """
    page = (title or "").casefold()

    def rank(node: Node) -> int:
        headline = unescape(text(node.get("headline")) or "").casefold()
        is_named = len(headline) >= _HEADLINE_CHARS_MIN and headline in page
        return ("headline" in node) + 2 * ("datePublished" in node) + 4 * is_named

    return max((node for node in found if is_article(node)), key=rank, default=None)


def text(value: Any) -> str | None:
    """A string value, also out of {"@value": ...}, {"name": ...} or a list of one."""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("@value") or value.get("name") or value.get("@id") or value.get("url")
        else:
            break
    return " ".join(seen(value).split()) or None if isinstance(value, str) else None


def names(value: Any, found: Sequence[Node] = ()) -> list[str]:
    """The names of authors: strings, objects, references to objects elsewhere ({"@id": ...}), lists of these."""
    return [name for name, _ in _named(value, found)]


def authors(node: Node, found: Sequence[Node] = ()) -> list[tuple[str, str | None]]:
    """The names of those who wrote what `node` describes, each with its first type ("Person"), if told."""
    return _named(node.get("author"), found) or _named(node.get("creator"), found)


def _named(value: Any, found: Sequence[Node]) -> list[tuple[str, str | None]]:
    told: list[tuple[str, str | None]] = []
    for one in (value if isinstance(value, list) else [value])[:20]:
        if isinstance(one, dict) and "name" not in one and "@id" in one:
            one = next((node for node in found if node.get("@id") == one["@id"] and "name" in node), None)
        name = text(one.get("name")) if isinstance(one, dict) else text(one)
        if name and not name.startswith(("http:", "https:")):
            told.append((name, next(iter(types(one)), None) if isinstance(one, dict) else None))
    return told
