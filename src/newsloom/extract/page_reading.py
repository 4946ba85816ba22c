"""One HTML page, read once: its chunks, which of them are text, and where its metadata can be read from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from newsloom.extract import metadata
from newsloom.extract.chunks import Chunks, chunks_of
from newsloom.extract.classifier import trees
from newsloom.extract.features import Evidence, features
from newsloom.extract.head import Head, head_of
from newsloom.extract.linked_data import Node, article, names, nodes
from newsloom.extract.markup import Markup, has_noscript, parsed, without_scripting
from newsloom.extract.selection import selected
from newsloom.extract.wording import Wording, wording
from newsloom.model import Capture
from newsloom.text.language import detect

VISIBLE_CHARS_MIN = 400
_NAME_CHARS_MIN, _NAME_CHARS_MAX = 4, 80  # of a writer or site whose name is looked for in the text


@dataclass(frozen=True, slots=True)
class Read:
    """One page, read once."""

    capture: Capture
    page: Chunks
    chosen: Sequence[bool]  # for each chunk, whether it is text
    words: Wording
    at: metadata.Sources


def shown(html: str) -> tuple[Markup, Chunks]:
    """The page as it is shown; where that is next to nothing, as it is to readers without scripts, if that is more."""
    markup = parsed(html)
    page = chunks_shown(markup.tree.body) if markup.tree.body is not None else Chunks()
    if shown_size(page) < VISIBLE_CHARS_MIN and has_noscript(html):
        other = parsed(without_scripting(html))
        shown = chunks_shown(other.tree.body) if other.tree.body is not None else Chunks()
        if shown_size(shown) >= VISIBLE_CHARS_MIN:
            return other, shown
    return markup, page


def chunks_shown(body: LexborNode) -> Chunks:
    """The visible chunks. Pages that a script puts together hold their text in hidden elements: then those as well."""
    page = chunks_of(body)
    if shown_size(page) < VISIBLE_CHARS_MIN:
        return chunks_of(body, hidden=True)
    return page


def shown_size(page: Chunks) -> int:
    """How many characters the page shows."""
    return sum(len(chunk.text) for chunk in page.chunks)


def read_page(capture: Capture, markup: Markup, page: Chunks) -> Read:
    """What the head tells, in which language the page is, and which of its chunks are text."""
    head = head_of(markup.tree)
    all_ld = nodes(markup.linked_data)
    ld: Node = article(all_ld, head.title) or {}
    language = detect(_sample(page)) or head.language
    words = wording(language)
    rows = features(page, words, evidence_of(head, ld, all_ld))
    chosen = selected(page, trees().probability(rows))
    at = metadata.Sources(capture, markup.tree, head, ld, all_ld, words, language)
    return Read(capture, page, chosen, words, at)


def _sample(page: Chunks) -> str:
    """The page's longer chunks, up to a thousand characters: enough to know the language by, and quick."""
    taken: list[str] = []
    size = 0
    for chunk in page.chunks:
        if len(chunk.text) > 100 and chunk.link_chars < len(chunk.text) / 3:
            taken.append(chunk.text)
            size += len(chunk.text)
            if size > 1000:
                break
    return "\n".join(taken)[:1000]


def evidence_of(head: Head, ld: Node, all_ld: Sequence[Node]) -> Evidence:
    """What the head gives the classifier to compare the chunks with."""
    body = ld.get("articleBody")
    people = [*names(ld.get("author"), all_ld), head.first("author") or ""]
    site = (head.first("og:site_name") or "").lower()
    return Evidence(
        title=(head.title or "").lower(),
        description=(head.first("og:description", "description") or "").lower(),
        body=" ".join(body[:200_000].split()).lower() if isinstance(body, str) else "",
        people=tuple(name.lower() for name in people if _NAME_CHARS_MIN <= len(name) <= _NAME_CHARS_MAX),
        site=site if len(site) >= _NAME_CHARS_MIN else "",
    )
