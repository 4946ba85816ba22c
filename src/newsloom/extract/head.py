"""What a page's head says: meta elements and links, read once."""

from __future__ import annotations

from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from newsloom.extract.characters import seen

_VALUE_CHARS_MAX = 4000


@dataclass(frozen=True, slots=True)
class Head:
    """`meta` by lower-case name or property (the first of each), `links` as (rel, type, href)."""

    meta: dict[str, str]
    further: dict[str, list[str]]  # values of `meta` after the first, as several writers have
    links: tuple[tuple[str, str, str], ...]
    title: str | None
    language: str | None
    region: str | None  # the country of the page's language ("gb"), where it names one
    base: str | None

    def first(self, *names: str) -> str | None:
        """The value of the first of `names` that the page has."""
        return next((self.meta[name] for name in names if name in self.meta), None)

    def every(self, name: str) -> list[str]:
        return [self.meta[name], *self.further.get(name, ())] if name in self.meta else []

    def link(self, rel: str) -> str | None:
        return next((href for rels, _, href in self.links if rel in rels.split()), None)


def head_of(tree: LexborHTMLParser) -> Head:
    """Reads the head; meta and link elements that stray into the body count as well."""
    meta: dict[str, str] = {}
    further: dict[str, list[str]] = {}
    for node in tree.css("meta")[:400]:
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        value = attributes.get("content")
        if name and value and value.strip():
            name, value = name.strip().lower(), " ".join(seen(value[:_VALUE_CHARS_MAX]).split())
            if meta.setdefault(name, value) != value:
                further.setdefault(name, []).append(value)
    links = []
    for node in tree.css("link[href]")[:400]:
        attributes = node.attributes
        links.append(
            (
                (attributes.get("rel") or "").lower(),
                (attributes.get("type") or "").lower(),
                attributes.get("href") or "",
            )
        )
    title = tree.css_first("title")
    root = tree.css_first("html")
    language = root.attributes.get("lang") or root.attributes.get("xml:lang") if root is not None else None
    base = tree.css_first("base[href]")
    tag = (language or meta.get("og:locale") or "").replace("_", "-").lower().split("-")
    told = " ".join(seen((title.text() if title is not None else "")[:_VALUE_CHARS_MAX]).split())
    return Head(
        meta,
        further,
        tuple(links),
        told or None,
        tag[0][:3] or None,
        tag[-1] if len(tag) > 1 and len(tag[-1]) == 2 else None,
        base.attributes.get("href") if base is not None else None,
    )
