"""The picture that a page shows with its article: address, caption, credit. Nothing is fetched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from newsloom.extract.compose import folded
from newsloom.extract.linked_data import Node, names, text, types
from newsloom.extract.metadata import Sources, address
from newsloom.extract.picture_credits import maker, parted
from newsloom.extract.picture_markup import PARAGRAPH_HEAD, Shown, absolute, is_placeholder, key, shown
from newsloom.extract.wording import Wording
from newsloom.model import Picture

_META = ("og:image:secure_url", "og:image:url", "og:image", "twitter:image", "twitter:image:src", "parsely-image-url")
_LISTED_MAX = 20
_CAPTION_CHARS_MIN = 15


@dataclass(frozen=True, slots=True)
class _Declared:
    """A picture that the page names to machines."""

    url: str
    caption: str | None = None
    credit: str | None = None


def lead_picture(page: Sources, title: str | None, paragraphs: Iterable[str]) -> Picture | None:
    """The lead picture of the article with these paragraphs; None where there is none, or only its site's logo.

    What the page names to machines, with the caption of the same picture in the article's markup. A picture with a
    caption at the head of the article goes before a named one that stands nowhere in it: that is often made for
    sharing. Without a named one, the first picture among the paragraphs.
    """
    base = _base(page)
    declared = next(_declared(page, base), None)
    wanted = key(declared.url) if declared else None
    first: Shown | None = None
    captioned: Shown | None = None
    for one in shown(page.tree, base, frozenset(paragraph[:PARAGRAPH_HEAD] for paragraph in paragraphs), wanted):
        if declared and one.key == wanted:
            return _declared_picture(page, title, declared, one)
        first = first or one
        captioned = captioned or (one if one.leads and one.caption else None)
    if captioned is not None or declared is None:
        chosen = captioned or first
        return shown_picture(chosen, page.words) if chosen else None
    return _declared_picture(page, title, declared, None)


def shown_picture(seen: Shown, words: Wording) -> Picture:
    """A picture of the markup, its credit told apart from its caption."""
    caption, credit = parted(seen.caption, words)
    return Picture(seen.url, caption, (maker(seen.credit, words) if seen.credit else None) or credit)


def _declared_picture(page: Sources, title: str | None, declared: _Declared, seen: Shown | None) -> Picture:
    """What is declared of a picture and what is shown of it; words that are shown go first."""
    told = shown_picture(seen, page.words) if seen else Picture(declared.url)
    caption, credit = parted(_caption(declared, seen, title), page.words)
    return Picture(declared.url, told.caption or caption, told.credit or declared.credit or credit)


def _caption(declared: _Declared, seen: Shown | None, title: str | None) -> str | None:
    """A declared caption; None where a program took it from the title, the file's name or the alternative text."""
    words = folded(declared.caption or "")
    made_of = {folded(told) for told in (title, seen.alternative if seen else None) if told}
    if len(words) < _CAPTION_CHARS_MIN or words in made_of or _without_spaces(words) in _without_spaces(declared.url):
        return None
    return declared.caption


def _without_spaces(told: str) -> str:
    return "".join(char for char in told.lower() if char.isalnum())


def _base(page: Sources) -> str | None:
    own = address(page)
    return absolute(page.head.base, own) or own if page.head.base else own


def _declared(page: Sources, base: str | None) -> Iterator[_Declared]:
    """The pictures named by JSON-LD and by meta elements, without logos and placeholders."""
    logos = {key(url) for url in _logos(page, base)}
    nodes = {told: node for node in page.all_ld if isinstance(told := node.get("@id"), str)}
    of_page = [node.get("primaryImageOfPage") for node in page.all_ld[:60] if "WebPage" in types(node)]
    for value in (page.ld.get("image"), *of_page):
        objects = [_image(one, page, base, nodes) for one in _listed(value)]
        found = [(size, one) for size, one in filter(None, objects) if key(one.url) not in logos]
        if found:
            yield max(found, key=lambda pair: pair[0])[1]
    links = [page.head.link("image_src"), page.head.first("image", "thumbnail", "thumbnailurl")]
    for told in [*(page.head.meta.get(name) for name in _META), *links, text(page.ld.get("thumbnailUrl"))]:
        url = _url(told, base)
        if url is not None and key(url) not in logos:
            yield _Declared(url)


def _image(value: Any, page: Sources, base: str | None, nodes: dict[str, Node]) -> tuple[float, _Declared] | None:
    """An image of JSON-LD: an address, an ImageObject, or a reference to one; with its size in pixels (0: not told)."""
    if isinstance(value, dict) and isinstance(value.get("@id"), str) and not ("url" in value or "contentUrl" in value):
        value = nodes.get(value["@id"], value)
    if not isinstance(value, dict):
        url = _url(value if isinstance(value, str) else None, base)
        return (0.0, _Declared(url)) if url else None
    url = _url(text(value.get("contentUrl")) or text(value.get("url")), base)
    if url is None:
        return None
    credit = text(value.get("creditText")) or text(value.get("copyrightNotice"))
    makers = names(value.get("creator"), page.all_ld) or names(value.get("author"), page.all_ld)
    credit = maker(credit, page.words) or ", ".join(makers) or None
    size = _side(value.get("width")) * _side(value.get("height"))
    return size, _Declared(url, text(value.get("caption")), credit)


def _logos(page: Sources, base: str | None) -> Iterator[str]:
    for node in page.all_ld[:200]:
        for one in _listed(node.get("logo")):
            told = one if isinstance(one, str) else text(one.get("url") or one.get("contentUrl"))
            url = absolute(told, base) if told else None
            if url:
                yield url


def _listed(value: Any) -> list[Any]:
    told = value if isinstance(value, list) else [value]
    return [one for one in told[:_LISTED_MAX] if isinstance(one, str | dict)]


def _url(told: str | None, base: str | None) -> str | None:
    url = absolute(told, base) if told and not told.startswith("data:") else None
    return None if url is None or is_placeholder(url) else url


def _side(told: Any) -> float:
    """Pixels of a width or height: a number, "1200", "1200px" or {"value": 1200}."""
    if isinstance(told, dict):
        told = told.get("value")
    if isinstance(told, str):
        told = told.strip().removesuffix("px")
        told = int(told) if told.isascii() and told.isdigit() and len(told) <= 5 else 0
    return float(told) if isinstance(told, int | float) and not isinstance(told, bool) and 0 < told < 1e5 else 0.0
