"""Cuts a page of plain text into the articles that it shows, where titles that stand on it twice tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsloom.extract.compose import folded
from newsloom.extract.lines import LineKind, Lines, word_count

TITLE_WORDS_MIN, TITLE_WORDS_MAX = 4, 40
# Lines between the first and the last showing of one title, at most.
TITLE_REACH = 10
HEAD_LINES_MAX = 14
_SECTION_REACH = 4  # lines above a title in which the heading of a list of further articles is looked for


@dataclass(frozen=True, slots=True)
class Part:
    """Lines `[start, end)` that hold one article; where its title is repeated, `head_end` is after the last."""

    start: int
    end: int
    head_end: int
    title: str | None


def parts_of(lines: Lines) -> list[Part]:
    """The page cut before each title that stands on it twice; from the main article's part on."""
    groups = _titles(lines)
    cuts = [start for start, _ in groups] + [len(lines)]
    parts = [Part(start, cuts[i + 1], last + 1, lines[start].text) for i, (start, last) in enumerate(groups)]
    if not groups or _has_prose(lines, 0, cuts[0]):
        parts.insert(0, Part(0, cuts[0], 0, None))
    return _from_main(lines, parts)


def _from_main(lines: Lines, parts: list[Part]) -> list[Part]:
    """The parts from the main article's on: the first with at least half as much running text as any other.

    What stands before it are pointers: their titles and first lines, above the article in a page's menu or head.
    """
    if len(parts) == 1:
        return parts
    sizes = [
        sum(line.words for line in lines[max(part.start, part.head_end) : part.end] if line.kind is LineKind.PROSE)
        for part in parts
    ]
    most = max(sizes)
    return parts[next(i for i, size in enumerate(sizes) if size * 2 >= most) :]


def _titles(lines: Lines) -> list[tuple[int, int]]:
    """First and last showing of each title that is told more than once before its text.

    Below running text a title begins another article only where credits stand under it, or the heading of a section
    over it: pointers inside an article repeat their titles too.
    """
    repeated = _repeated(lines.texts)
    groups: list[tuple[int, int]] = []
    i = 0
    while i < len(lines):
        last = _last_showing(lines, i) if i in repeated else None
        if (
            last is None
            or not _has_prose(lines, last + 1, last + 1 + TITLE_REACH)
            or _is_caption(lines, i, groups)
            or (_has_prose(lines, groups[-1][1] + 1 if groups else 0, i) and not _begins_article(lines, i, last))
        ):
            i += 1
            continue
        groups.append((i, last))
        i = last + 1
    return groups


def _repeated(texts: Sequence[str]) -> set[int]:
    """The lines that are long enough for a title and stand once more close below."""
    seen: dict[str, int] = {}
    found: set[int] = set()
    for i, text in enumerate(texts):
        same = text.lower()
        before = seen.get(same)
        if before is not None and i - before <= TITLE_REACH and word_count(text) >= TITLE_WORDS_MIN:
            found.add(before)
        seen[same] = i
    return found


def _last_showing(lines: Lines, first: int) -> int | None:
    line = lines[first]
    if line.kind is LineKind.PROSE and line.words > TITLE_WORDS_MAX // 2:
        return None
    if line.kind not in (LineKind.SHORT, LineKind.PROSE) or not TITLE_WORDS_MIN <= line.words <= TITLE_WORDS_MAX:
        return None
    same = folded(line.text)
    last = None
    for j in range(first + 1, min(len(lines), first + TITLE_REACH + 1)):
        if folded(lines.texts[j]) == same:
            last = j
        elif lines[j].kind is LineKind.PROSE:
            break
    return last


def _has_prose(lines: Lines, start: int, end: int) -> bool:
    return any(lines[i].kind is LineKind.PROSE for i in range(start, min(end, len(lines))))


def _begins_article(lines: Lines, first: int, last: int) -> bool:
    if any(lines[i].kind is LineKind.SECTION for i in range(max(0, first - _SECTION_REACH), first)):
        return True
    for i in range(first + 1, min(last + 1 + TITLE_REACH, len(lines))):
        if lines[i].kind is LineKind.PROSE and i > last:
            return False
        if lines[i].told is not None:
            return True
    return False


def _is_caption(lines: Lines, first: int, groups: Sequence[tuple[int, int]]) -> bool:
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
