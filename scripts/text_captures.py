"""Renders a page to plain text in the ways that captures without markup do it: the same page, its markup thrown away.

Two readers of markup that share no code (resiliparse's, and ours with hidden elements) keep what is learned from these
texts from resting on the habits of one.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator

from resiliparse.extract.html2text import extract_plain_text

from newsloom.extract.charset import decoded
from newsloom.extract.chunks import Chunk, chunks_of
from newsloom.extract.head import head_of
from newsloom.extract.markup import parsed

WIDTH = 80
_LINK_SHARE_MIN = 0.8
_LONGER = re.compile(r"\b[^\W\d_]{4,}")


def shown(html: bytes) -> str:
    """As a browser copies a page: blank lines around blocks, list items indented, each with its mark."""
    return str(extract_plain_text(decoded(html), preserve_formatting=True, alt_texts=True))


def blocks(html: bytes) -> str:
    """A line a block, no blank lines, no marks of lists."""
    text = str(extract_plain_text(decoded(html), preserve_formatting=True, alt_texts=False, list_bullets=False))
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


def crawled(html: bytes) -> str:
    """As the WET records of a web crawl: the page's title first, hidden elements too, a line a block."""
    title, chunks = _read(html)
    return "\n".join([*title, *(chunk.text for chunk in chunks)])


def glued(html: bytes) -> str:
    """As `crawled`, but links that follow one another stand on one line: inline menus, rows of tags."""
    title, chunks = _read(html)
    return "\n".join([*title, *_links_joined(chunks)])


def wrapped(html: bytes) -> str:
    """Broken at 80 columns, with blank lines between blocks: mail, terminals, old readers."""
    return "\n\n".join(_broken(html))


def packed(html: bytes) -> str:
    """Broken at 80 columns, without any blank line."""
    return "\n".join(_broken(html))


RENDERINGS: dict[str, Callable[[bytes], str]] = {
    "blocks": blocks,
    "shown": shown,
    "crawled": crawled,
    "glued": glued,
    "wrapped": wrapped,
    "packed": packed,
}


def nouns_capitalised(line: str) -> str:
    """With a capital on every other longer word: what capitals tell must hold where nouns have them, as in German."""
    return _LONGER.sub(lambda found: found[0].capitalize() if len(found[0]) % 2 else found[0], line)


# Ways to write the same words as other languages and scripts would; all but the first only for fitting.
WRITINGS: tuple[Callable[[str], str], ...] = (str, nouns_capitalised, str.lower)


def _read(html: bytes) -> tuple[list[str], list[Chunk]]:
    markup = parsed(decoded(html))
    body = markup.tree.body
    title = head_of(markup.tree).title
    return [title] if title else [], chunks_of(body, hidden=True).chunks if body is not None else []


def _links_joined(chunks: list[Chunk]) -> Iterator[str]:
    row: list[str] = []
    for chunk in chunks:
        if chunk.link_chars >= _LINK_SHARE_MIN * len(chunk.text):
            row.append(chunk.text)
            continue
        if row:
            yield " ".join(row)
            row = []
        yield chunk.text
    if row:
        yield " ".join(row)


def _broken(html: bytes) -> list[str]:
    return [textwrap.fill(line, WIDTH, break_long_words=False) for line in blocks(html).split("\n")]
