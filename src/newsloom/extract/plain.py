"""Articles out of a page's plain text: no markup, only lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsloom.extract.app_names import app_name
from newsloom.extract.charset import decoded
from newsloom.extract.compose import About, Block, Role, compose, folded
from newsloom.extract.furniture import is_attribution, looks_quoted
from newsloom.extract.identity import canonical_address
from newsloom.extract.lines import Line, LineKind, Lines, Told, read_lines, word_count
from newsloom.extract.text_body import body
from newsloom.extract.text_head import head_told, site_beside
from newsloom.extract.text_parts import HEAD_LINES_MAX, Part, parts_of
from newsloom.extract.text_titles import REACH_ABOVE, anchor, title_of
from newsloom.extract.wording import Wording, wording
from newsloom.model import Article, ArticleKind, Capture, ExtractError, Furniture, FurnitureKind
from newsloom.text.language import detect

SUBHEAD_WORDS_MAX = 14
# A further article on a page needs this many words of running text.
RELATED_WORDS_MIN = 20
_SAMPLE_LINE_CHARS_MIN = 60
_SAMPLE_CHARS = 1500  # enough to know the language by
_CUT = ("…", "...", "[…]", "[...]")
_FOOT_LINES_MAX = 20
_FURNITURE_MAX = 60
_BELOW_FIRST = 5  # lines from the first paragraph on in which credits are looked for
_LINE_KINDS = (FurnitureKind.SIGN_UP, FurnitureKind.PROMOTION, FurnitureKind.ADVERT)


@dataclass(frozen=True, slots=True)
class _Page:
    """What holds for the whole page."""

    capture: Capture
    lines: Lines
    gaps: Sequence[bool]
    words: Wording
    host: str | None


def articles_of_text(capture: Capture) -> tuple[Article, ...]:
    """The articles of a page captured as plain text, the main one first.

    Titles of further articles are known by standing on the page twice, close together, with running text after
    them. Raises ExtractError when there is no running text.
    """
    texts, gaps = read_lines(decoded(capture.body, capture.content_type, is_markup=False))
    sample = "\n".join([line for line in texts if len(line) >= _SAMPLE_LINE_CHARS_MIN] or texts)
    language = detect(sample[:_SAMPLE_CHARS])
    words = wording(language)
    page = _Page(capture, Lines(texts, words, language, capture.captured_at), gaps, words, app_name(texts, words))
    made: list[Article] = []
    for part in parts_of(page.lines):
        article = _article(page, part, ArticleKind.RELATED if made else ArticleKind.MAIN)
        if article is not None:
            made.append(article)
    if not made:
        raise ExtractError(capture.address, "there is no running text in it")
    return tuple(made)


def _article(page: _Page, part: Part, kind: ArticleKind) -> Article | None:
    top = max(part.start, part.head_end)
    chosen = body(page.lines, page.gaps, top, part.end, page.words)
    if not chosen:
        return None
    lines = [page.lines[i] for i in chosen]
    if kind is ArticleKind.RELATED and sum(line.words for line in lines) < RELATED_WORDS_MIN:
        return None
    title = part.title or title_of(page.lines, page.gaps, part.start, chosen)
    if title and all(folded(line.text) == folded(title) for line in lines):
        title = None  # a sentence told over and over is the text, not a headline without one
    told, captions, place = head_told(_head(page.lines, part, chosen, title), title, page.words)
    told = told.completed_by(_told_below(page.lines, anchor(page.lines, chosen), part.end))
    blocks = _blocks(lines)
    language = detect("\n".join(block.text for block in blocks)[:_SAMPLE_CHARS])
    about = About(
        page=page.capture.address,
        kind=kind,
        url=canonical_address(page.capture.address) if page.capture.is_web and kind is ArticleKind.MAIN else None,
        title=title,
        publisher=told.publisher or page.host or site_beside(page.lines.texts[0], title),
        byline=told.byline,
        republished_by=page.host if page.host and told.publisher and page.host != told.publisher else None,
        wire=told.wire,
        dateline=place,
        published=told.published or told.modified,
        modified=told.modified,
        language=language,
        furniture=(*captions, *_set_apart(page, chosen, part.end)),
    )
    known = {one.text for one in about.furniture if one.kind in _LINE_KINDS and len(one.text) >= 25}
    made = compose(blocks, about, wording(language) if language else page.words, known)
    return replace(made, cut_off=True) if made and made.text.endswith(_CUT) else made


def _head(lines: Lines, part: Part, chosen: Sequence[int], title: str | None) -> list[Line]:
    """The lines above the first paragraph, from the headline on at least."""
    within = set(chosen)
    first = anchor(lines, chosen)
    farthest = range(first - 1, max(part.start, first - REACH_ABOVE) - 1, -1)
    top = min(first - HEAD_LINES_MAX, next((i for i in farthest if lines.texts[i] == title), first))
    return [lines[i] for i in range(max(part.start, top), first) if i not in within]


def _told_below(lines: Lines, first: int, end: int) -> Told:
    """What the credits between the first paragraph and the second tell: a standfirst may be taken for the first."""
    told = Told()
    for i in range(first + 1, min(first + _BELOW_FIRST, end)):
        line = lines[i]
        if line.kind is LineKind.PROSE:
            break
        told = told.completed_by(line.told or Told())
    return told


def _set_apart(page: _Page, chosen: Sequence[int], end: int) -> list[Furniture]:
    """What stands between the lines of the text, and what close behind them is furniture by its words."""
    text = set(chosen)
    found: list[Furniture] = []
    for i in range(chosen[0], min(chosen[-1] + 1 + _FOOT_LINES_MAX, end)):
        line = page.lines.texts[i]
        if i in text or word_count(line) < 3:
            continue
        kind = page.words.kind_of(line)
        if i < chosen[-1]:
            found.append(Furniture(kind or FurnitureKind.OTHER, line))
        elif kind and len(line) >= 25:
            found.append(Furniture(kind, line))
    return found[:_FURNITURE_MAX]


def _blocks(lines: Sequence[Line]) -> list[Block]:
    blocks: list[Block] = []
    for i, line in enumerate(lines):
        if line.kind is LineKind.SHORT and _is_subhead(lines, i):
            blocks.append(Block(line.text, Role.SUBHEAD))
        elif line.kind is LineKind.CREDIT and line.words <= 20:
            continue
        else:
            blocks.append(Block(line.text))
    return blocks


def _is_subhead(lines: Sequence[Line], at: int) -> bool:
    """Whether a short line stands over running text: few words, no full stop, text (or a sign-up first) after it."""
    line = lines[at]
    if line.words > SUBHEAD_WORDS_MAX or line.text[-1] in ".,;:" or is_attribution(line.text):
        return False
    if line.text[0] in "•*·-–" or (looks_quoted(line.text) and at > 0 and line.text[-1] not in "'\"’”"):
        return False
    for after in lines[at + 1 : at + 3]:
        if after.kind is LineKind.PROSE:
            return True
        if after.kind is not LineKind.FURNITURE:
            return False
    return False
