"""Puts an article together from the blocks that a page's reading took for it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from newsloom.extract.credits import credit
from newsloom.extract.datelines import closing_credit, dateline, lone_place, noted_agency, tail_credit
from newsloom.extract.furniture import cut_inline, is_attribution, looks_quoted, pull_quotes
from newsloom.extract.identity import article_id
from newsloom.extract.wording import Wording
from newsloom.model import Article, ArticleKind, Furniture, FurnitureKind, LiveEntry, Picture, Span, Stamp

_BYLINE_CHARS_MAX = 100


class Role(Enum):
    """What a block of the article is by its place and markup, before its wording is looked at."""

    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    ITEM = "item"  # of a list, or a row of a table
    QUOTE = "quote"  # marked as a quotation: may be a pull quote


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or list item, white space normalised. `sure` blocks are text whatever their wording.

    `entry` is the number of the live blog's entry that it belongs to.
    """

    text: str
    role: Role = Role.PARAGRAPH
    sure: bool = False
    entry: int | None = None


@dataclass(frozen=True, slots=True)
class EntryAbout:
    """What the page says about one entry of a live blog, apart from its text."""

    published: Stamp | None = None
    byline: str | None = None


@dataclass(frozen=True, slots=True)
class About:
    """What the page says about an article, apart from its text."""

    page: str
    kind: ArticleKind = ArticleKind.MAIN
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    republished_by: str | None = None
    wire: str | None = None
    byline: str | None = None
    dateline: str | None = None
    published: Stamp | None = None
    modified: Stamp | None = None
    language: str | None = None
    furniture: tuple[Furniture, ...] = ()
    cut_off: bool | None = None
    picture: Picture | None = None
    entries: tuple[EntryAbout, ...] = ()


def compose(blocks: Sequence[Block], about: About, words: Wording, known: Collection[str] = ()) -> Article | None:
    """The article made of `blocks` in reading order; None where nothing is left that is text.

    Takes out what is furniture by wording or repetition, dateline and wire credit. `known` are furniture lines of
    other parts of the page.
    """
    taken: list[Furniture] = list(about.furniture)
    blocks = shown = _without_title(blocks, about.title)
    blocks = _apart(blocks, words, taken)
    below = shown[shown.index(blocks[-1]) + 1 :] if blocks else []
    blocks = _without_author_note(blocks, about.byline, taken)
    blocks = _without_bylines(blocks, about.byline, words, taken)
    blocks = _without_pull_quotes(blocks, taken)
    lines = {*known, *(one.text for one in taken if _is_line(one))}
    blocks, about = _credits_apart(blocks, about, words, taken)
    about = replace(about, wire=about.wire or _noted(below, taken, words))
    kept = _without_empty_subheads(_cut_inside(blocks, words, lines, taken))
    return _article(kept, about, words, taken) if kept else None


def _cut_inside(blocks: Sequence[Block], words: Wording, lines: Collection[str], taken: list[Furniture]) -> list[Block]:
    """The blocks without the furniture that stands inside them; those that are nothing else go."""
    kept: list[Block] = []
    for block in blocks:
        text, cut = (block.text, []) if block.role is Role.SUBHEAD else cut_inline(block.text, words, lines)
        taken += cut
        if text:
            kept.append(replace(block, text=text) if cut else block)
    return kept


def _article(kept: Sequence[Block], about: About, words: Wording, taken: Sequence[Furniture]) -> Article:
    text, subheads = _joined(kept)
    cut_off = about.cut_off
    if cut_off is None:
        cut_off = any(words.cut_off.search(one.text) for one in taken)
    return Article(
        id=article_id(about.kind, about.url, about.publisher, about.title, text),
        page=about.page,
        text=text,
        kind=about.kind,
        url=about.url,
        title=about.title,
        publisher=about.publisher,
        republished_by=about.republished_by,
        wire=about.wire,
        byline=about.byline,
        dateline=about.dateline,
        published=about.published,
        modified=about.modified,
        language=about.language,
        subheads=subheads,
        furniture=_once(taken, text),
        cut_off=cut_off,
        entries=_entries(kept, about.entries),
        picture=about.picture,
    )


def _is_line(one: Furniture) -> bool:
    return one.kind in (FurnitureKind.SIGN_UP, FurnitureKind.PROMOTION, FurnitureKind.ADVERT) and len(one.text) >= 25


def _without_title(blocks: Sequence[Block], title: str | None) -> list[Block]:
    if not title:
        return list(blocks)
    same = folded(title)
    head = [block for block in blocks[:6] if folded(block.text) != same]
    return [*head, *blocks[6:]]


def folded(text: str) -> str:
    """The words alone, in small letters: for comparing titles and repeated lines."""
    return " ".join(re.findall(r"\w+", text.lower()))


def _apart(blocks: Sequence[Block], words: Wording, taken: list[Furniture]) -> list[Block]:
    kept = []
    for block in blocks:
        kind = None if block.sure else words.kind_of(block.text)
        if kind is None:
            kept.append(block)
        else:
            taken.append(Furniture(kind, block.text))
    return kept


def _without_pull_quotes(blocks: list[Block], taken: list[Furniture]) -> list[Block]:
    texts = [block.text for block in blocks]
    repeats = pull_quotes(texts, [_share(block) for block in blocks])
    # The name under a pull quote goes with it.
    repeats |= {i + 1 for i in repeats if i + 1 < len(texts) and is_attribution(texts[i + 1])}
    taken += [Furniture(FurnitureKind.PULL_QUOTE, texts[i]) for i in sorted(repeats)]
    return [block for i, block in enumerate(blocks) if i not in repeats]


def _without_author_note(blocks: list[Block], byline: str | None, taken: list[Furniture]) -> list[Block]:
    """A short last paragraph that begins with the writer's own name is a note on the writer."""
    names = [name for name in (byline or "").split(", ") if name]
    for i in range(len(blocks) - 1, max(0, len(blocks) - 4), -1):
        text = blocks[i].text
        if len(text) <= 400 and any(text.lower().startswith(name.lower()) for name in names):
            taken.append(Furniture(FurnitureKind.BYLINE, text))
            return [*blocks[:i], *blocks[i + 1 :]]
    return blocks


def _without_bylines(blocks: list[Block], byline: str | None, words: Wording, taken: list[Furniture]) -> list[Block]:
    """A byline may stand under a standfirst that was taken for the first paragraph."""
    kept = []
    for block in blocks:
        is_short = len(block.text) <= _BYLINE_CHARS_MAX and block.text[-1:] not in ".!?"
        if byline and is_short and words.by.match(block.text) and credit(block.text, words).people == byline:
            taken.append(Furniture(FurnitureKind.BYLINE, block.text))
        else:
            kept.append(block)
    return kept


def _share(block: Block) -> float | None:
    """How much of a block must stand elsewhere too for it to be a pull quote; None where it is none by its form."""
    if block.role is Role.QUOTE:
        return 0.75
    if block.role is Role.ITEM or not looks_quoted(block.text) or len(block.text) >= 300:
        return None
    # A heading may quote a few words of the text; only a whole sentence, literally, is a pull quote.
    if block.role is Role.SUBHEAD:
        return 1.0 if len(block.text.split()) >= 7 else None
    return 0.75


def _credits_apart(
    blocks: list[Block], about: About, words: Wording, taken: list[Furniture]
) -> tuple[list[Block], About]:
    """Takes dateline and closing credit off the text, into the article's own fields."""
    first = next((i for i, block in enumerate(blocks) if block.role is not Role.SUBHEAD), None)
    if first is not None:
        found = dateline(blocks[first].text, words)
        if found:
            about = replace(about, dateline=about.dateline or found.place, wire=about.wire or found.wire)
            blocks[first] = replace(blocks[first], text=blocks[first].text[found.length :].lstrip())
        elif first + 1 < len(blocks) and about.byline and folded(blocks[first].text) == folded(about.byline):
            taken.append(Furniture(FurnitureKind.BYLINE, blocks[first].text))
            blocks = [*blocks[:first], *blocks[first + 1 :]]
        elif first + 1 < len(blocks) and lone_place(blocks[first].text, words):
            about = replace(about, dateline=about.dateline or blocks[first].text)
            blocks = [*blocks[:first], *blocks[first + 1 :]]
    if len(blocks) > 1 and (wire := closing_credit(blocks[-1].text, words)):
        taken.append(Furniture(FurnitureKind.BYLINE, blocks[-1].text))
        return blocks[:-1], replace(about, wire=about.wire or wire)
    if blocks and (tail := tail_credit(blocks[-1].text)):
        at, wire = tail
        taken.append(Furniture(FurnitureKind.BYLINE, blocks[-1].text[at:].strip()))
        blocks[-1] = replace(blocks[-1], text=blocks[-1].text[:at].rstrip())
        about = replace(about, wire=about.wire or wire)
    return blocks, about


def _noted(below: Sequence[Block], taken: Sequence[Furniture], words: Wording) -> str | None:
    """The agency that a note `below` the text names, or a legal note anywhere; captions credit pictures only."""
    notes = [block.text for block in below if not words.picture_credit.search(block.text)]
    notes += [one.text for one in taken if one.kind is FurnitureKind.DISCLAIMER]
    return next(filter(None, (noted_agency(note, words) for note in notes)), None)


def _without_empty_subheads(blocks: list[Block]) -> list[Block]:
    """A heading at the end has nothing under it: what it stood over was furniture."""
    while blocks and blocks[-1].role is Role.SUBHEAD:
        blocks = blocks[:-1]
    return blocks


def _entries(blocks: Sequence[Block], about: Sequence[EntryAbout]) -> tuple[LiveEntry, ...]:
    """The entries of which text is left, in its order; a heading that one begins with is its title."""
    at = 0
    spans: dict[int, Span] = {}
    titles: dict[int, str] = {}
    for block in blocks:
        end = at + len(block.text)
        if block.entry is not None:
            if block.entry not in spans and block.role is Role.SUBHEAD:
                titles[block.entry] = block.text
            spans[block.entry] = Span(spans[block.entry].start if block.entry in spans else at, end)
        at = end + 1
    return tuple(
        LiveEntry(span, about[number].published, titles.get(number), about[number].byline)
        for number, span in spans.items()
    )


def _joined(blocks: Sequence[Block]) -> tuple[str, tuple[Span, ...]]:
    at = 0
    subheads = []
    for block in blocks:
        if block.role is Role.SUBHEAD:
            subheads.append(Span(at, at + len(block.text)))
        at += len(block.text) + 1
    return "\n".join(block.text for block in blocks), tuple(subheads)


def _once(taken: Sequence[Furniture], text: str) -> tuple[Furniture, ...]:
    """Each piece once. What still stands in the text (one word, "Video") is not furniture of it and is dropped."""
    kept: dict[str, Furniture] = {}
    for one in taken:
        if one.text and one.text not in text:
            kept.setdefault(one.text, one)
    return tuple(kept.values())
