"""The articles of a page that was read: its own, and the pieces, entries and further ones on it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from newsloom.extract import bylines, metadata, publishers, titles
from newsloom.extract.app_names import app_name
from newsloom.extract.compose import About, Block, EntryAbout, Role, compose, folded
from newsloom.extract.furniture import is_attribution
from newsloom.extract.lines import Told, told_by
from newsloom.extract.listing import addresses
from newsloom.extract.live import Entry, Live, live
from newsloom.extract.page_blocks import block_of, furniture_of
from newsloom.extract.page_credits import lines_near, publisher_and_host, told_above, without_credits
from newsloom.extract.page_reading import Read
from newsloom.extract.page_times import page_times
from newsloom.extract.paywalls import is_cut_off, without_wall
from newsloom.extract.pictures import lead_picture
from newsloom.extract.related import Card, cards
from newsloom.extract.roundups import Piece, pieces
from newsloom.extract.shown_times import layout
from newsloom.model import Article, ArticleKind
from newsloom.text.language import detect

_INTRODUCTION_WORDS_MIN = 40  # of a round-up, before its first piece


def articles_of_page(read: Read) -> tuple[Article, ...]:
    """The articles of a page, the main one first: a live blog, a round-up, or an article with those told beside it."""
    chosen = [i for i, is_text in enumerate(read.chosen) if is_text]
    running = live(read.page, frozenset(chosen), read.at)
    if running is not None:
        # What is told twice on such a page are its entries, in a list of key moments.
        main = _main(read, chosen, (), False, running)
        return (main,) if main else ()
    if parts := pieces(read.page, chosen, read.at):
        return _of_roundup(read, chosen, parts)
    found = cards(read.page.chunks, read.page.frames, read.words)
    related = [made for card in found if (made := _related(read, card)) is not None]
    outside = {i for card in found for i in range(card.start, card.end)}
    main = _main(read, [i for i in chosen if i not in outside], outside, bool(related))
    return tuple(related) if main is None else (main, *related)


def _of_roundup(read: Read, chosen: Sequence[int], parts: Sequence[Piece]) -> tuple[Article, ...]:
    """The page's introduction, where it has one, and its pieces; without one, the first piece stands for the page."""
    chunks = read.page.chunks
    intro = [i for i in chosen if i < parts[0].start]
    own = None
    if sum(chunks[i].words for i in intro) >= _INTRODUCTION_WORDS_MIN:
        own = _main(read, intro, range(parts[0].start, parts[-1].end), True)
    base = metadata.base_address(read.at)
    found_at = addresses(read.at.tree, base)
    made = [own] if own else []
    site = publishers.publisher(read.at, titles.headings(chunks, read.page.frames, chosen[0]), chunks)
    for part in parts:
        url = found_at.get(folded(chunks[part.start].text))
        article = _piece(read, part, url, ArticleKind.RELATED if made else ArticleKind.MAIN, site)
        if article is not None:
            made.append(article)
    return tuple(made)


def _piece(read: Read, part: Piece, url: str | None, kind: ArticleKind, site: str | None) -> Article | None:
    """One piece of a round-up on a page of `site`."""
    chunks, told = read.page.chunks, part.told
    other = told.publisher if told.publisher and folded(told.publisher) != folded(site or "") else None
    about = About(
        page=read.capture.address,
        kind=kind,
        url=url or (metadata.address(read.at) if kind is ArticleKind.MAIN else None),
        title=chunks[part.start].text,
        publisher=other or site,
        republished_by=site if other else None,
        byline=told.byline,
        wire=told.wire,
        published=told.published or page_times(read.at, metadata.address(read.at), None).published,
        modified=told.modified,
        language=read.at.language,
        cut_off=False,
    )
    return compose([block_of(chunks[i], read) for i in part.members], about, read.words)


def _main(
    read: Read, chosen: Sequence[int], outside: Collection[int], has_related: bool, running: Live | None = None
) -> Article | None:
    """The page's own article: of the chunks `chosen`, none of those `outside`, and of the entries `running`."""
    chunks = read.page.chunks
    entries = _entry_blocks(read, running.entries) if running else {}
    chosen = _running_text(read, chosen, running, entries)
    if not any(chunks[i].words >= 5 for i in chosen):
        return None
    headings = titles.headings(chunks, read.page.frames, chosen[0])
    site = publishers.publisher(read.at, headings, chunks)
    title = titles.title(read.at, headings, site)
    blocks = [entries.get(i) or block_of(chunks[i], read) for i in chosen]
    near = lines_near(read, chosen[0], title)
    told = told_above(read, near)
    said = bylines.byline(read.at, near, "\n".join(block.text for block in blocks), site)
    host = app_name((chunk.text for chunk in chunks if len(chunk.text) < 200), read.words)
    publisher, host = publisher_and_host(site, told, host, has_related)
    url = metadata.address(read.at)
    others = {*outside, *(range(running.start, running.end) if running else ())}
    times = page_times(read.at, url, layout(chunks, read.page.frames, title, chosen, others))
    about = About(
        page=read.capture.address,
        url=url,
        title=title,
        publisher=publisher,
        republished_by=host,
        wire=said.wire or told.wire,
        byline=said.people or told.byline,
        published=times.published,
        modified=times.modified,
        language=read.at.language,
        picture=lead_picture(read.at, title, [block.text for block in blocks]),
        furniture=tuple(furniture_of(read, chosen, title, outside)),
        cut_off=is_cut_off(read.page, chosen, read.at),
        entries=tuple(EntryAbout(one.published, one.byline) for one in running.entries) if running else (),
    )
    return compose(blocks, about, read.words)


def _running_text(read: Read, chosen: Sequence[int], running: Live | None, entries: Collection[int]) -> list[int]:
    """The chunks that are an article's text: of `chosen` those outside the `running` entries, and the `entries`."""
    before = [i for i in chosen if running is None or i < running.start]
    behind = [i for i in chosen if running is not None and i >= running.end]
    kept = without_credits(read, before) if before else []
    return without_wall(read.page, [*kept, *entries, *behind], read.at)


def _entry_blocks(read: Read, entries: Sequence[Entry]) -> dict[int, Block]:
    """The blocks of a live blog's entries by their chunks, without the times that they begin with."""
    made: dict[int, Block] = {}
    for number, entry in enumerate(entries):
        for i in entry.members:
            block = block_of(read.page.chunks[i], read)
            is_first = i == entry.members[0]
            if is_first:
                text = block.text[entry.cut :]
                block = replace(block, text=text, role=Role.SUBHEAD if entry.title else Role.PARAGRAPH)
            made[i] = replace(block, entry=number)
    return made


def _related(read: Read, card: Card) -> Article | None:
    """A further article of the page: its title, its credits, its running text."""
    chunks = read.page.chunks
    told = Told()
    blocks: list[Block] = []
    for i in range(card.start, card.end):
        chunk = chunks[i]
        if folded(chunk.text) == folded(card.title) or is_attribution(chunk.text):
            continue
        line = told_by(chunk.text, read.words, read.at.language, read.capture.captured_at)
        if line:
            told = told.completed_by(line)
        elif i in card.prose:
            blocks.append(block_of(chunk, read))
    if not blocks:
        return None
    site = publishers.publisher(read.at)
    other = told.publisher if told.publisher and folded(told.publisher) != folded(site or "") else None
    about = About(
        page=read.capture.address,
        kind=ArticleKind.RELATED,
        title=card.title,
        publisher=other or site,
        republished_by=site if other else None,
        byline=told.byline,
        wire=told.wire,
        published=told.published or told.modified,
        modified=told.modified,
        language=detect("\n".join(block.text for block in blocks)) or read.at.language,
    )
    made = compose(blocks, about, read.words)
    return replace(made, cut_off=True) if made and made.text[-1] in "…" else made
