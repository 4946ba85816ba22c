"""Where a page's metadata is read from, and the page's own address."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from newsloom.extract.head import Head
from newsloom.extract.identity import canonical_address, joined
from newsloom.extract.linked_data import Node, text
from newsloom.extract.wording import Wording
from newsloom.model import Capture

_AMP_PATH = re.compile(r"(?:/amp(?P<slash>/?)(?=$|\?)|\.amp(?P<end>\.html?|)(?=$|\?))")


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
    """The page's own canonical address: declared, else the one it was fetched from.

    One on another host is that of the page first published there. Of a page in AMP that declares none it is the
    address without what marks the format.
    """
    base = base_address(at)
    told = [
        at.head.link("canonical"),
        at.head.first("og:url"),
        text(at.ld.get("url")),
        text(at.ld.get("mainEntityOfPage")),
    ]
    for one in told:
        found = canonical_address(one, base)
        if found and _is_of_an_article(found):
            return found
    own = canonical_address(at.capture.address) if at.capture.is_web else None
    return canonical_address(_AMP_PATH.sub(_without_amp, own)) if own and _is_amp(at) else own


def _is_of_an_article(found: str) -> bool:
    """Not the front page, nor a host that only the site's makers reach ("localhost")."""
    parts = urlsplit(found)
    return (parts.path != "/" or bool(parts.query)) and "." in (parts.hostname or "")


def _is_amp(at: Sources) -> bool:
    root = at.tree.root
    return root is not None and any(mark in root.attributes for mark in ("amp", "⚡"))


def _without_amp(found: re.Match[str]) -> str:
    return found["slash"] or found["end"] or ""


def base_address(at: Sources) -> str | None:
    """What the page's relative links are relative to; of a saved page, the address that it declares."""
    declared = (at.head.link("canonical"), at.head.first("og:url"))
    own = at.capture.address if at.capture.is_web else next((one for one in declared if canonical_address(one)), None)
    return joined(own, at.head.base)
