"""Pages served as XML, brought to the form that a parser of HTML reads in the same way."""

from __future__ import annotations

import html
import re

from newsloom.text.lang.word_list import in_order

_IS_XML = re.compile(r"\s{0,9}application/(?:xhtml\+)?xml\b", re.IGNORECASE)
_OPEN, _CLOSE = "<![CDATA[", "]]>"
_EMPTY = re.compile(r"<([A-Za-z][\w:.-]{0,40})((?:\s[^<>]{0,2000}?)?)/>")
# What HTML closes by itself.
_VOID = frozenset(in_order("area base br col embed hr img input link meta param source track wbr"))


def is_served_as_xml(content_type: str | None) -> bool:
    """Whether a browser would read the page as XML: its own declaration does not make it so, only the header does."""
    return _IS_XML.match(content_type or "") is not None


def as_html(markup: str) -> str:
    """XHTML as HTML: empty elements are closed, CDATA outside of scripts is written out."""
    pieces: list[str] = []
    at = 0
    in_script = False
    while (start := markup.find(_OPEN, at)) >= 0 and (end := markup.find(_CLOSE, start)) >= 0:
        before = markup[at:start]
        opened, closed = before.rfind("<script"), before.rfind("</script")
        in_script = opened > closed or (in_script and closed < 0)
        inside = markup[start + len(_OPEN) : end]
        pieces += [before, inside if in_script else html.escape(inside, quote=False)]
        at = end + len(_CLOSE)
    return _EMPTY.sub(_closed, "".join([*pieces, markup[at:]]))


def _closed(found: re.Match[str]) -> str:
    name, attributes = found.groups()
    return found[0] if name.lower() in _VOID else f"<{name}{attributes}></{name}>"
