"""Articles made of what a feed itself carries."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from newsloom.extract.chunks import chunks_of
from newsloom.extract.compose import About, Block, Role, compose
from newsloom.extract.credits import credit
from newsloom.extract.identity import canonical_address
from newsloom.extract.markup import parsed
from newsloom.extract.picture_credits import maker, parted
from newsloom.extract.picture_markup import shown
from newsloom.extract.pictures import shown_picture
from newsloom.extract.wording import Wording, wording
from newsloom.model import Article, Feed, FeedEntry, Furniture, FurnitureKind, Picture
from newsloom.text.language import detect

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def article_of_entry(entry: FeedEntry, feed: Feed) -> Article | None:
    """The article that an entry's own content tells; None where it has no text.

    Where the feed gives only a summary, that is the text, and the article is marked as cut off. Content is a
    fragment of the article, so all its blocks are text but for captions and what its wording shows to be furniture.
    """
    told = _longer(entry.content, entry.summary)
    if told is None:
        return None
    tree = parsed(f"<body>{told}").tree
    blocks, furniture = _blocks(tree)
    language = detect("\n".join(block.text for block in blocks)) or _code(entry.language) or _code(feed.language)
    words = wording(language)
    said = credit(entry.author, words) if entry.author else credit("", words)
    about = About(
        page=feed.address,
        url=canonical_address(entry.link, feed.home or feed.address),
        title=entry.title,
        publisher=entry.source_title or feed.title,
        republished_by=feed.title if entry.source_title and feed.title != entry.source_title else None,
        wire=said.wire,
        byline=said.people,
        published=entry.published or entry.updated,
        modified=entry.updated,
        language=language,
        furniture=tuple(furniture),
        cut_off=entry.content is None,
        picture=_picture(entry, tree, entry.link or feed.home or feed.address, words),
    )
    return compose(blocks, about, words)


def _longer(content: str | None, summary: str | None) -> str | None:
    told = [one for one in (content, summary) if one and one.strip()]
    return max(told, key=len, default=None)


def _picture(entry: FeedEntry, tree: LexborHTMLParser, base: str | None, words: Wording) -> Picture | None:
    """The picture that the feed offers with an entry, else the first in the entry's own markup."""
    if entry.picture is not None:
        caption, credit = parted(entry.picture.caption, words)
        return Picture(entry.picture.url, caption, maker(entry.picture.credit, words) or credit)
    first = next(shown(tree, base), None)
    return shown_picture(first, words) if first else None


def _blocks(tree: LexborHTMLParser) -> tuple[list[Block], list[Furniture]]:
    body = tree.body
    if body is None:
        return [], []
    page = chunks_of(body)
    blocks: list[Block] = []
    furniture: list[Furniture] = []
    for chunk in page.chunks:
        if chunk.tag == "figcaption":
            furniture.append(Furniture(FurnitureKind.CAPTION, chunk.text))
        elif chunk.tag in _HEADINGS:
            blocks.append(Block(chunk.text, Role.SUBHEAD))
        else:
            blocks.append(Block(chunk.text, _ROLES.get(chunk.tag, Role.PARAGRAPH)))
    return blocks, furniture


_ROLES = {"li": Role.ITEM, "td": Role.ITEM, "th": Role.ITEM, "blockquote": Role.QUOTE}


def _code(language: str | None) -> str | None:
    return language.split("-")[0].lower() if language else None
