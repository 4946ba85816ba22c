"""Where a page's metadata is read from, and the page's own address."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from newsloom.extract.head import Head
from newsloom.extract.identity import canonical_address, joined
from newsloom.extract.linked_data import Node, text
from newsloom.extract.wording import Wording
from newsloom.model import Capture


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a page's metadata can be read from."""

    capture: Capture
    tree: LexborHTMLParser
    head: Head
    ld: Node
    all_ld: Sequence[Node]
    words: Wording
    language: str | None


def address(at: Sources) -> str | None:
    """The page's own canonical address: declared, else the one it was fetched from."""
    base = at.capture.address if at.capture.is_web else None
    told = [
        at.head.link("canonical"),
        at.head.first("og:url"),
        text(at.ld.get("url")),
        text(at.ld.get("mainEntityOfPage")),
    ]
    for one in told:
        found = canonical_address(one, base)
        # A canonical link to the site's front page says nothing of the article.
        if found and urlsplit(found).path not in ("", "/"):
            return found
    return canonical_address(base)


def base_address(at: Sources) -> str | None:
    """What the page's relative links are relative to; of a saved page, the address that it declares."""
    declared = (at.head.link("canonical"), at.head.first("og:url"))
    own = at.capture.address if at.capture.is_web else next((one for one in declared if canonical_address(one)), None)
    return joined(own, at.head.base)
