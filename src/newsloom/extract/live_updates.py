"""What a page says of its live blog besides its text: schema.org's LiveBlogPosting, and words such as "live"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from newsloom.extract.chunks import Chunks
from newsloom.extract.compose import folded
from newsloom.extract.linked_data import names, text, types
from newsloom.extract.metadata import Sources, address
from newsloom.model import Stamp
from newsloom.text.dates import parse_stamp

_UPDATES_MAX = 1000
_BEGIN = 50  # characters of a folded text by which it is found on the page
_BEGIN_MIN = 12
_BODY_CHARS_MAX = 400


@dataclass(frozen=True, slots=True)
class Update:
    """One item of `liveBlogUpdate`."""

    number: int
    published: Stamp | None
    byline: str | None


def updates(at: Sources) -> Mapping[str, Update]:
    """The updates that JSON-LD tells, by how their headlines and texts begin (see `begin`); none elsewhere."""
    found: dict[str, Update] = {}
    items = [
        item
        for node in at.all_ld
        if "LiveBlogPosting" in types(node) and isinstance(node.get("liveBlogUpdate"), list)
        for item in node["liveBlogUpdate"]
        if isinstance(item, dict)
    ]
    for number, item in enumerate(items[:_UPDATES_MAX]):
        when = text(item.get("datePublished"))
        stamp = parse_stamp(when, at.language, at.capture.captured_at, "json-ld") if when else None
        update = Update(number, stamp, ", ".join(names(item.get("author"), at.all_ld)) or None)
        for told in (text(item.get("headline")), text(item.get("articleBody"))):
            key = begin(told or "")
            if len(key) >= _BEGIN_MIN:
                found.setdefault(key, update)
    return found


def begin(told: str) -> str:
    """What a text is recognised by: the beginning of its words."""
    return folded(told[:_BODY_CHARS_MAX])[:_BEGIN]


def calls_itself_live(page: Chunks, at: Sources) -> bool:
    """Whether the title, the heading or the address says so, or JSON-LD does."""
    if any("LiveBlogPosting" in types(node) for node in at.all_ld):
        return True
    path = unquote(urlsplit(address(at) or "").path).replace("-", " ").replace("/", " ").replace("_", " ")
    told = [at.head.title or "", path, *(chunk.text for chunk in page.chunks if chunk.tag == "h1")]
    return any(at.words.live.search(one[:400]) for one in told)
