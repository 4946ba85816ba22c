"""Articles out of a page's plain text: no markup, only lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from newsloom.extract.charset import decoded
from newsloom.extract.compose import About, Block, Role, compose, folded
from newsloom.extract.credits import lone_place
from newsloom.extract.furniture import is_attribution, looks_quoted
from newsloom.extract.lines import Line, LineKind, Told, classified
from newsloom.extract.wording import Wording, wording
from newsloom.model import Article, ArticleKind, Capture, ExtractError, Furniture, FurnitureKind
from newsloom.text.language import detect

TITLE_WORDS_MIN, TITLE_WORDS_MAX = 4, 40
# Lines between the first and the last showing of one title, at most.
TITLE_REACH = 10
HEAD_LINES_MAX = 14
# What a line adds to, or takes from, the run of lines that is the body: see `_body`.
PROSE_WORTH_MAX = 60
COSTS = {LineKind.SHORT: 6, LineKind.SECTION: 60, LineKind.CREDIT: 8, LineKind.FURNITURE: 2}
SUBHEAD_WORDS_MAX = 14
_BODY_CHARS = 6000
_SHARED_MIN = 0.34
# A further article on a page needs this many words of running text.
RELATED_WORDS_MIN = 20
_NO_NAMES = frozenset(
    {"Our", "The", "Your", "This", "Now", "Free", "New", "Google", "Apple", "Mobile", "Android", "News"}
)
_LINE_KINDS = (FurnitureKind.SIGN_UP, FurnitureKind.PROMOTION, FurnitureKind.ADVERT)


@dataclass(frozen=True, slots=True)
class _Part:
    """Lines `[start, end)` that hold one article; where its title is repeated, `head_end` is after the last."""

    start: int
    end: int
    head_end: int
    title: str | None


@dataclass(frozen=True, slots=True)
class _Page:
    """What holds for the whole page."""

    capture: Capture
    lines: Sequence[Line]
    words: Wording
    known: frozenset[str]
    host: str | None


def articles_of_text(capture: Capture) -> tuple[Article, ...]:
    """The articles of a page captured as plain text, the main one first.

    Titles of further articles are known by standing on the page twice, close together, with running text after
    them. Raises ExtractError when there is no running text.
    """
    text = decoded(capture.body, capture.content_type, is_markup=False)
    language = detect(text)
    words = wording(language)
    lines = classified(text, words, language, capture.captured_at)
    known = frozenset(line.text for line in lines if line.furniture in _LINE_KINDS and len(line.text) >= 25)
    page = _Page(capture, lines, words, known, app_name((line.text for line in lines), words))
    made: list[Article] = []
    for part in _from_main(lines, _parts(lines)):
        article = _article(page, part, ArticleKind.RELATED if made else ArticleKind.MAIN)
        if article is not None:
            made.append(article)
    if not made:
        raise ExtractError(capture.address, "there is no running text in it")
    return tuple(made)


def app_name(lines: Iterable[str], words: Wording) -> str | None:
    """The name of the site or app that shows the page, from the adverts for its own app: the one told most often."""
    told: Counter[str] = Counter()
    for line in lines:
        if len(line) <= 300 and ("pp" in line or " AI" in line):
            for pattern in words.app_names:
                told.update(found[1] for found in pattern.finditer(line) if found[1] not in _NO_NAMES)
    return told.most_common(1)[0][0] if told else None


def _parts(lines: Sequence[Line]) -> list[_Part]:
    """The page cut before each title that stands on it twice."""
    groups = _repeated_titles(lines)
    cuts = [start for start, _ in groups] + [len(lines)]
    parts = [_Part(start, cuts[i + 1], last + 1, lines[start].text) for i, (start, last) in enumerate(groups)]
    if any(line.kind is LineKind.PROSE for line in lines[: cuts[0]]):
        parts.insert(0, _Part(0, cuts[0], 0, None))
    return parts


def _from_main(lines: Sequence[Line], parts: list[_Part]) -> list[_Part]:
    """The parts from the main article's on: the first with at least half as much running text as any other.

    What stands before it are pointers: their titles and first lines, above the article in a page's menu or head.
    """
    sizes = [
        sum(line.words for line in lines[max(part.start, part.head_end) : part.end] if line.kind is LineKind.PROSE)
        for part in parts
    ]
    most = max(sizes, default=0)
    first = next((i for i, size in enumerate(sizes) if size * 2 >= most), 0)
    return parts[first:]


def _repeated_titles(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """First and last showing of each title that is told more than once before its text."""
    groups: list[tuple[int, int]] = []
    i = 0
    while i < len(lines):
        last = _last_showing(lines, i)
        if last is None or not _prose_follows(lines, last) or _is_caption(lines, i, groups):
            i += 1
            continue
        groups.append((i, last))
        i = last + 1
    return groups


def _last_showing(lines: Sequence[Line], first: int) -> int | None:
    line = lines[first]
    if line.kind is LineKind.PROSE and line.words > TITLE_WORDS_MAX // 2:
        return None
    if line.kind not in (LineKind.SHORT, LineKind.PROSE) or not TITLE_WORDS_MIN <= line.words <= TITLE_WORDS_MAX:
        return None
    same = folded(line.text)
    last = None
    for j in range(first + 1, min(len(lines), first + TITLE_REACH + 1)):
        if folded(lines[j].text) == same:
            last = j
        elif lines[j].kind is LineKind.PROSE:
            break
    return last


def _prose_follows(lines: Sequence[Line], last: int) -> bool:
    return any(line.kind is LineKind.PROSE for line in lines[last + 1 : last + 1 + TITLE_REACH])


def _is_caption(lines: Sequence[Line], first: int, groups: Sequence[tuple[int, int]]) -> bool:
    """Whether a repeated line belongs to a picture: the title stands above it, with no running text between."""
    for j in range(first - 1, max(-1, first - HEAD_LINES_MAX), -1):
        above = lines[j]
        if above.kind is LineKind.PROSE or above.kind is LineKind.SECTION:
            return False
        if above.told and (above.told.byline or above.told.wire or above.told.published):
            # Credits stand under a title; before a title only those of the article above it, which has its text.
            return True
        if groups and groups[-1][1] == j:
            return True
        if j == 0 and above.kind is LineKind.SHORT and above.words > lines[first].words:
            return True
    return False


def _article(page: _Page, part: _Part, kind: ArticleKind) -> Article | None:
    found = _body(page.lines, max(part.start, part.head_end), part.end)
    if found is None:
        return None
    start, end = found
    if kind is ArticleKind.RELATED and sum(line.words for line in page.lines[start:end]) < RELATED_WORDS_MIN:
        return None
    head = page.lines[max(part.start, start - HEAD_LINES_MAX) : start]
    title = part.title or _title(head, page.lines[start:end])
    blocks = _blocks(page.lines[start:end], page.words)
    told, captions, place = _head(head, title, page.words)
    language = detect("\n".join(block.text for block in blocks))
    about = About(
        page=page.capture.address,
        kind=kind,
        title=title,
        publisher=told.publisher,
        byline=told.byline,
        republished_by=page.host if page.host and told.publisher and page.host != told.publisher else None,
        wire=told.wire,
        dateline=place,
        published=told.published,
        modified=told.modified,
        language=language,
        furniture=(*captions, *_foot(page.lines[end : part.end])),
    )
    if about.publisher is None and page.host is not None:
        about = replace(about, publisher=page.host)
    return compose(blocks, about, wording(language) if language else page.words, page.known)


def _body(lines: Sequence[Line], start: int, end: int) -> tuple[int, int] | None:
    """The run of lines with the most running text, less what stands between (greatest sum of a run, Kadane 1984)."""
    best, best_sum = None, 0
    run_start, run_sum = start, 0
    for i in range(start, end):
        line = lines[i]
        worth = min(line.words, PROSE_WORTH_MAX) if line.kind is LineKind.PROSE else -COSTS[line.kind]
        if run_sum <= 0:
            run_start, run_sum = i, 0
        run_sum += worth
        if run_sum > best_sum and line.kind is LineKind.PROSE:
            best, best_sum = (run_start, i + 1), run_sum
    if best is None:
        return None
    first = next(i for i in range(best[0], best[1]) if lines[i].kind is LineKind.PROSE)
    return first, best[1]


def _title(head: Sequence[Line], body: Sequence[Line]) -> str | None:
    """The line above the text that can best be its headline: it shares its words with the text, and stands near.

    None where no line shares a third of its longer words: labels and menus stand there too.
    """
    told = set(folded(" ".join(line.text for line in body)[:_BODY_CHARS]).split())
    best, best_score = None, 0.0
    for distance, line in enumerate(reversed(head)):
        if line.kind is LineKind.SECTION:
            break
        if line.kind is LineKind.SHORT and TITLE_WORDS_MIN <= line.words <= TITLE_WORDS_MAX:
            own = [word for word in folded(line.text).split() if len(word) >= 4]
            shared = sum(word in told for word in own) / len(own) if own else 0.0
            captioned = sum(other.text == line.text for other in head) > 1
            score = 2 * shared + min(line.words, 12) / 12 - distance / HEAD_LINES_MAX / 2 - captioned / 2
            if shared >= _SHARED_MIN and score > best_score:
                best, best_score = line.text, score
    return best


def _head(head: Sequence[Line], title: str | None, words: Wording) -> tuple[Told, list[Furniture], str | None]:
    """What the lines above the text tell: credits, captions, and the place of a dateline that stands alone."""
    told = Told()
    captions: list[Furniture] = []
    place = None
    for i, line in enumerate(head):
        if line.told:
            told = told.completed_by(line.told)
        elif line.kind is LineKind.FURNITURE and line.furniture is not FurnitureKind.NAVIGATION and line.furniture:
            captions.append(Furniture(line.furniture, line.text))
        elif line.kind is LineKind.SHORT and title and folded(line.text) != folded(title):
            if i == len(head) - 1 and lone_place(line.text, words):
                place = line.text
            elif any(other.text == line.text for j, other in enumerate(head) if j != i):
                captions.append(Furniture(FurnitureKind.CAPTION, line.text))
            elif told.publisher is None and line.text.lstrip("• ") != line.text and line.words <= 6:
                told = replace(told, publisher=line.text.lstrip("• "))
    return told, captions, place


def _foot(foot: Sequence[Line]) -> list[Furniture]:
    return [Furniture(line.furniture, line.text) for line in foot[:20] if line.furniture and len(line.text) >= 25]


def _blocks(lines: Sequence[Line], words: Wording) -> list[Block]:
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
