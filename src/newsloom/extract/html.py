"""Articles out of HTML pages."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from selectolax.lexbor import LexborNode

from newsloom.extract import bylines, metadata, publishers, titles
from newsloom.extract.charset import decoded
from newsloom.extract.chunks import PLACES, Chunk, Chunks, chunks_of
from newsloom.extract.classifier import trees
from newsloom.extract.compose import About, Block, EntryAbout, Role, compose, folded
from newsloom.extract.features import Evidence, features
from newsloom.extract.furniture import is_attribution
from newsloom.extract.head import Head, head_of
from newsloom.extract.hints import HINTS
from newsloom.extract.lines import Told, told_by
from newsloom.extract.linked_data import Node, article, names, nodes
from newsloom.extract.listing import addresses, listed
from newsloom.extract.live import Entry, Live, live
from newsloom.extract.markup import Markup, has_noscript, parsed, without_scripting
from newsloom.extract.outline import outline
from newsloom.extract.page_times import page_times
from newsloom.extract.paywalls import is_cut_off, without_wall
from newsloom.extract.pictures import lead_picture
from newsloom.extract.plain import app_name
from newsloom.extract.related import Card, cards
from newsloom.extract.roundups import Piece, pieces
from newsloom.extract.selection import selected
from newsloom.extract.shown_times import layout
from newsloom.extract.walls import wall
from newsloom.extract.wording import Wording, wording
from newsloom.extract.xhtml import as_html, is_served_as_xml
from newsloom.model import Article, ArticleKind, Capture, Furniture, FurnitureKind, Page, PageKind
from newsloom.text.language import detect

_HINT_BIT = {name: 1 << i for i, name in enumerate(HINTS)}
_PLACE_BIT = {tag: 1 << i for i, tag in enumerate(PLACES)}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KIND_BY_HINT = (
    ("caption", FurnitureKind.CAPTION),
    ("comment", FurnitureKind.COMMENTS),
    ("sign_up", FurnitureKind.SIGN_UP),
    ("advert", FurnitureKind.ADVERT),
    ("related", FurnitureKind.PROMOTION),
    ("share", FurnitureKind.NAVIGATION),
    ("meta", FurnitureKind.BYLINE),
    ("navigation", FurnitureKind.NAVIGATION),
    ("legal", FurnitureKind.DISCLAIMER),
)
_FURNITURE_MAX = 60
_FURNITURE_REACH = 12  # chunks after the text in which what belongs to it is looked for
_HEAD_REACH = 15
_LEADING = 6  # chunks at the start of the text among which credits are looked for
_CREDIT_WORDS_MAX = 20
_CREDIT_CHARS_MAX = 160
_BELOW_FIRST = 5  # chunks from the first of the text on in which credits are looked for
_PARAGRAPH_WORDS_MIN = 25
_ABOVE_TITLE = 6  # chunks before the title in which credits are looked for
_VISIBLE_CHARS_MIN = 400
_SUBHEAD_WORDS_MAX = 16
_INTRODUCTION_WORDS_MIN = 40  # of a round-up, before its first piece
_NAME_CHARS_MIN, _NAME_CHARS_MAX = 4, 80  # of a writer or site whose name is looked for in the text


@dataclass(frozen=True, slots=True)
class _Read:
    """One page, read once."""

    capture: Capture
    page: Chunks
    chosen: Sequence[bool]  # for each chunk, whether it is text
    words: Wording
    at: metadata.Sources


def page_of_html(capture: Capture) -> Page:
    """What an HTML page is, with its articles or links."""
    html = decoded(capture.body, capture.content_type)
    if is_served_as_xml(capture.content_type):
        html = as_html(html)
    markup, page = _shown(html)
    if not page.chunks:
        return Page(_without_text(html, page))
    read = _read(capture, markup, page)
    at = read.at
    seen = outline(page, read.chosen)
    kept_out = wall(page, read.chosen, seen, at.head.title)
    if kept_out is not None:
        return Page(kept_out, language=at.language)
    if found := listed(page.chunks, seen, at):
        return Page(PageKind.LIST, links=found, title=at.head.title, language=at.language)
    made = _articles(read)
    return Page(PageKind.ARTICLE if made else _without_text(html, page), made, language=at.language)


def _shown(html: str) -> tuple[Markup, Chunks]:
    """The page as it is shown; where that is next to nothing, as it is to readers without scripts, if that is more."""
    markup = parsed(html)
    page = chunks_shown(markup.tree.body) if markup.tree.body is not None else Chunks()
    if _size(page) < _VISIBLE_CHARS_MIN and has_noscript(html):
        other = parsed(without_scripting(html))
        shown = chunks_shown(other.tree.body) if other.tree.body is not None else Chunks()
        if _size(shown) >= _VISIBLE_CHARS_MIN:
            return other, shown
    return markup, page


def _size(page: Chunks) -> int:
    return sum(len(chunk.text) for chunk in page.chunks)


def _without_text(html: str, page: Chunks) -> PageKind:
    """What a page without running text is: one that hardly says anything, but has scripts, waits for these."""
    scripted = "<script" in html and _size(page) < _VISIBLE_CHARS_MIN
    return PageKind.NEEDS_SCRIPTS if scripted else PageKind.EMPTY


def _articles(read: _Read) -> tuple[Article, ...]:
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


def chunks_shown(body: LexborNode) -> Chunks:
    """The visible chunks. Pages that a script puts together hold their text in hidden elements: then those as well."""
    page = chunks_of(body)
    if _size(page) < _VISIBLE_CHARS_MIN:
        return chunks_of(body, hidden=True)
    return page


def _read(capture: Capture, markup: Markup, page: Chunks) -> _Read:
    head = head_of(markup.tree)
    all_ld = nodes(markup.linked_data)
    ld: Node = article(all_ld, head.title) or {}
    language = detect(_sample(page)) or head.language
    words = wording(language)
    rows = features(page, words, evidence_of(head, ld, all_ld))
    chosen = selected(page, trees().probability(rows))
    at = metadata.Sources(capture, markup.tree, head, ld, all_ld, words, language)
    return _Read(capture, page, chosen, words, at)


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


def _of_roundup(read: _Read, chosen: Sequence[int], parts: Sequence[Piece]) -> tuple[Article, ...]:
    """The page's introduction, where it has one, and its pieces; without one, the first piece stands for the page."""
    chunks = read.page.chunks
    intro = [i for i in chosen if i < parts[0].start]
    own = None
    if sum(chunks[i].words for i in intro) >= _INTRODUCTION_WORDS_MIN:
        own = _main(read, intro, range(parts[0].start, parts[-1].end), True)
    base = metadata.base_address(read.at)
    found_at = addresses(read.at.tree, base)
    made = [own] if own else []
    for part in parts:
        url = found_at.get(folded(chunks[part.start].text))
        article = _piece(read, part, url, ArticleKind.RELATED if made else ArticleKind.MAIN)
        if article is not None:
            made.append(article)
    return tuple(made)


def _piece(read: _Read, part: Piece, url: str | None, kind: ArticleKind) -> Article | None:
    """One piece of a round-up."""
    chunks, told = read.page.chunks, part.told
    site = publishers.publisher(read.at)
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
    return compose([_block(chunks[i], read) for i in part.members], about, read.words)


def _main(
    read: _Read, chosen: Sequence[int], outside: Collection[int], has_related: bool, running: Live | None = None
) -> Article | None:
    """The page's own article: of the chunks `chosen`, none of those `outside`, and of the entries `running`."""
    chunks = read.page.chunks
    before = [i for i in chosen if running is None or i < running.start]
    behind = [i for i in chosen if running is not None and i >= running.end]
    entries = _entry_blocks(read, running.entries) if running else {}
    chosen = _without_credits(read, before) if before else []
    chosen = without_wall(read.page, [*chosen, *entries, *behind], read.at)
    if not any(chunks[i].words >= 5 for i in chosen):
        return None
    headings = titles.headings(chunks, read.page.frames, chosen[0])
    site = publishers.publisher(read.at, headings, chunks)
    title = titles.title(read.at, headings, site)
    blocks = [entries.get(i) or _block(chunks[i], read) for i in chosen]
    near = _lines_near(read, chosen[0], title)
    told = _told_above(read, near)
    said = bylines.byline(read.at, near, "\n".join(block.text for block in blocks), site)
    host = app_name((chunk.text for chunk in chunks if len(chunk.text) < 200), read.words)
    publisher, host = _publishers(site, told, host, has_related)
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
        furniture=tuple(_furniture(read, chosen, title, outside)),
        cut_off=is_cut_off(read.page, chosen, read.at),
        entries=tuple(EntryAbout(one.published, one.byline) for one in running.entries) if running else (),
    )
    return compose(blocks, about, read.words)


def _entry_blocks(read: _Read, entries: Sequence[Entry]) -> dict[int, Block]:
    """The blocks of a live blog's entries by their chunks, without the times that they begin with."""
    made: dict[int, Block] = {}
    for number, entry in enumerate(entries):
        for i in entry.members:
            block = _block(read.page.chunks[i], read)
            is_first = i == entry.members[0]
            if is_first:
                text = block.text[entry.cut :]
                block = replace(block, text=text, role=Role.SUBHEAD if entry.title else Role.PARAGRAPH)
            made[i] = replace(block, entry=number)
    return made


def _without_credits(read: _Read, chosen: list[int]) -> list[int]:
    """What the classifier took for text, less buttons, and less the lines of credits that it begins with."""
    chunks = read.page.chunks
    kept = [i for i in chosen if chunks[i].tag != "button"]
    start = 0
    for n, i in enumerate(kept[:_LEADING]):
        text = chunks[i].text
        if chunks[i].words > _CREDIT_WORDS_MAX:
            break
        if told_by(text, read.words, read.at.language, read.capture.captured_at):
            start = n + 1
    # A title, kicker or standfirst may stand before the credits; only headings of the text stand behind them.
    return [i for i in kept[:start] if chunks[i].words > _CREDIT_WORDS_MAX] + kept[start:]


def _publishers(site: str | None, told: Told, host: str | None, has_related: bool) -> tuple[str | None, str | None]:
    """Who published, and who shows it here, if another: known by a source line beside the title.

    "Harbour Post3 days ago" names another publisher only on the pages of an aggregator: one that shows further
    articles in the same way, or advertises its own app. Elsewhere it may be a section.
    """
    here = site or host
    other = told.publisher
    if other and here and folded(other) != folded(here) and (has_related or host):
        return other, here
    return site or here or other, None


def _told_above(read: _Read, near: Sequence[bylines.NearLine]) -> Told:
    """What the credit lines between title and text tell."""
    told = Told()
    label = ""
    for line in near:
        text, label = f"{label} {line.text}".strip(), line.text if line.text[-1] == ":" else ""
        if said := told_by(text, read.words, read.at.language, read.capture.captured_at):
            told = told.completed_by(said)
    return told


def _lines_near(read: _Read, first: int, title: str | None) -> list[bylines.NearLine]:
    """The lines among which credits stand: those between title and text, then those above the title.

    A standfirst, or the title itself, may be taken for the text's beginning: credits are looked for below it as well,
    as far as the second paragraph.
    """
    chunks, frames = read.page.chunks, read.page.frames
    same = folded(title) if title else ""
    start = max(0, first - _HEAD_REACH)
    titled = next((i for i in range(first - 1, start - 1, -1) if same and folded(chunks[i].text) == same), None)
    if titled is None:
        above, below = range(0), range(start, _second_paragraph(chunks, first))
    else:
        above, below = range(max(0, titled - _ABOVE_TITLE), titled), range(titled, _second_paragraph(chunks, first))
    return [
        bylines.NearLine(chunks[i].text, bool(frames[chunks[i].frame].near_hints & _HINT_BIT["meta"]), i < first)
        for i in (*below, *above)
        if len(chunks[i].text) <= _CREDIT_CHARS_MAX and folded(chunks[i].text) != same
    ]


def _second_paragraph(chunks: Sequence[Chunk], first: int) -> int:
    """The place of the second paragraph from `first` on, or of the last chunk in which credits may stand."""
    end = min(first + _BELOW_FIRST, len(chunks))
    paragraphs = [i for i in range(first, end) if chunks[i].words >= _PARAGRAPH_WORDS_MIN]
    return max(first + 1, paragraphs[1]) if len(paragraphs) > 1 else end


def _block(chunk: Chunk, read: _Read) -> Block:
    frame = read.page.frames[chunk.frame]
    size = chunk.words
    if chunk.tag in _HEADINGS:
        return Block(chunk.text, Role.SUBHEAD)
    if frame.tags & _PLACE_BIT["blockquote"] or frame.near_hints & _HINT_BIT["quote"]:
        return Block(chunk.text, Role.QUOTE)
    if frame.tags & _PLACE_BIT["table"]:
        # "12,000 (5%)" is a label by its form anywhere but in a table.
        return Block(chunk.text, Role.ITEM, sure=not any(map(str.isalpha, chunk.text)))
    if frame.tags & _PLACE_BIT["li"]:
        return Block(chunk.text, Role.ITEM)
    if chunk.bold_chars >= 0.9 * len(chunk.text) and size <= _SUBHEAD_WORDS_MAX and chunk.text[-1] not in ".,;:":
        return Block(chunk.text, Role.SUBHEAD)
    return Block(chunk.text)


def _furniture(read: _Read, chosen: Sequence[int], title: str | None, outside: Collection[int]) -> list[Furniture]:
    """What stands between the chunks of text and close behind them, with its kind, where wording or markup tell it."""
    chunks, frames = read.page.chunks, read.page.frames
    text = set(chosen)
    found: list[Furniture] = []
    same = folded(title) if title else ""
    for i in range(max(0, chosen[0] - 6), min(len(chunks), chosen[-1] + _FURNITURE_REACH)):
        chunk = chunks[i]
        if i in text or i in outside or chunk.words < 3 or len(chunk.text) > 600 or folded(chunk.text) == same:
            continue
        kind = read.words.kind_of(chunk.text)
        if kind is None:
            near, tags = frames[chunk.frame].near_hints, frames[chunk.frame].tags
            if tags & (_PLACE_BIT["figcaption"] | _PLACE_BIT["figure"]):
                kind = FurnitureKind.CAPTION
            else:
                kind = next((kind for name, kind in _KIND_BY_HINT if near & _HINT_BIT[name]), None)
            if kind is None and chosen[0] < i < chosen[-1]:
                kind = FurnitureKind.OTHER
        if kind is not None and (kind is not FurnitureKind.NAVIGATION or chosen[0] < i < chosen[-1]):
            found.append(Furniture(kind, chunk.text))
    return found[:_FURNITURE_MAX]


def _related(read: _Read, card: Card) -> Article | None:
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
            blocks.append(_block(chunk, read))
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
