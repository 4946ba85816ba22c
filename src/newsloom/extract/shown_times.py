"""The times that a page shows its readers: dates in the short lines around its title and at its article's foot."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from newsloom.extract.chunks import Chunk, Frame
from newsloom.extract.compose import folded
from newsloom.extract.dated_lines import Dated, Habits, Label, dates_in_line, is_label, may_hold_date
from newsloom.extract.hints import HINTS
from newsloom.extract.wording import Wording
from newsloom.model import Stamp

_ABOVE = 6  # chunks above the title
_BELOW = 25  # chunks below the title: those with a label; others only as far as the second paragraph
_BELOW_FIRST, _BELOW_MAX = 5, 60  # chunks below the text's first one, and below the title, that dates stand in
_FOOT_BEFORE, _FOOT_BEHIND = 2, 8  # chunks around the text's last one
_LABEL_CHARS_MAX = 40
_TITLE_WORDS_MIN = 3
_PARAGRAPH_WORDS_MIN = 25
_DATED_HEADINGS_MIN = 3
_SUBHEADS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_HINT_BIT = {name: 1 << i for i, name in enumerate(HINTS)}
_ELSEWHERE = sum(_HINT_BIT[name] for name in ("related", "comment", "legal", "navigation", "side", "advert"))


@dataclass(frozen=True, slots=True)
class Shown:
    """A time that the page shows. `below_title` tells an article's times from today's date at a newspaper's head."""

    stamp: Stamp
    label: Label
    below_title: bool


@dataclass(frozen=True, slots=True)
class Layout:
    """A page's chunks, and the places in them of the title and of the text's last chunk.

    `title` is the place above the text where the page shows no title; that can be -1.
    `second_paragraph` is the place of the second paragraph below the title, before which an article's times stand.
    """

    chunks: Sequence[Chunk]
    frames: Sequence[Frame]
    title: int
    second_paragraph: int
    last: int
    others: Collection[int] = ()


def layout(
    chunks: Sequence[Chunk],
    frames: Sequence[Frame],
    title: str | None,
    text: Sequence[int],
    others: Collection[int] = (),
) -> Layout:
    """`text` are the places of the article's chunks of text, at least one; `others` those of the page's other articles.

    Where the page does not show `title` as it is, its last heading above the text stands for it.
    """
    same = folded(title) if title else ""
    headings = [i for i, chunk in enumerate(chunks) if chunk.tag == "h1"]
    above = chunks[: text[0] + 1]
    shown = (
        [i for i in headings if same and folded(chunks[i].text) == same]
        or [
            i
            for i, chunk in enumerate(above)
            if same and len(chunk.text) < 2 * len(same) and folded(chunk.text) == same
        ][-1:]
        or [i for i in headings if i <= text[0] and chunks[i].words >= _TITLE_WORDS_MIN][-1:]
    )
    place = shown[0] if shown else text[0] - 1
    return Layout(chunks, frames, place, _second_paragraph(chunks, place, text[0]), text[-1], others)


def dated_lines(page: Layout, words: Wording) -> list[tuple[int, str]]:
    """The lines that can tell the article's times, with their places."""
    end = min(max(page.title + _BELOW, page.second_paragraph), len(page.chunks))
    places = [*range(max(0, page.title - _ABOVE), end)]
    places += range(max(end, page.last - _FOOT_BEFORE), min(len(page.chunks), page.last + _FOOT_BEHIND))
    return [
        (i, page.chunks[i].text) for i in places if i not in page.others and may_hold_date(page.chunks[i].text, words)
    ]


def shown_times(page: Layout, lines: Sequence[tuple[int, str]], habits: Habits) -> list[Shown]:
    """The times shown, the likeliest to be the article's own first."""
    found: list[tuple[tuple[bool, int], Shown]] = []
    headings = _dated_headings(page, habits.words)
    for i, line in lines:
        if i == page.title and page.chunks[i].tag == "h1":
            continue
        for dated in dates_in_line(line, _label_before(page, i, habits.words), habits):
            if dated.label is not Label.NONE or (dated.alone and i < page.second_paragraph and i not in headings):
                rank = (dated.stamp.at is None, _distance(page, i, dated))
                found.append((rank, Shown(dated.stamp, dated.label, i >= page.title)))
    return [shown for _, shown in sorted(found, key=lambda one: one[0])]


def _dated_headings(page: Layout, words: Wording) -> list[int]:
    """The headings of a chronicle, which tell the days of its events: several short ones that are dates."""
    found = [
        i
        for i in range(page.title + 1, page.last)
        if len(page.chunks[i].text) <= _LABEL_CHARS_MAX
        and _is_heading(page.chunks[i])
        and may_hold_date(page.chunks[i].text, words)
    ]
    return found if len(found) >= _DATED_HEADINGS_MIN else []


def _is_heading(chunk: Chunk) -> bool:
    return chunk.tag in _SUBHEADS or chunk.bold_chars >= 0.9 * len(chunk.text)


def only_time(page: Layout, habits: Habits) -> Shown | None:
    """The one day that stands on the whole page in a line of its own, where no line tells another."""
    found = [
        Shown(dated.stamp, dated.label, i >= page.title)
        for i, chunk in enumerate(page.chunks)
        if len(chunk.text) <= _LABEL_CHARS_MAX and i not in page.others and may_hold_date(chunk.text, habits.words)
        for dated in dates_in_line(chunk.text, _label_before(page, i, habits.words), habits)
        if dated.stamp.at is not None
    ]
    return found[0] if found and len({one.stamp.at for one in found}) == 1 else None


def _label_before(page: Layout, i: int, words: Wording) -> str:
    """The line before, where it is but a label: "Published:", "Last updated"."""
    line = page.chunks[i - 1].text if i else ""
    return line if len(line) <= _LABEL_CHARS_MAX and is_label(line, words) else ""


def _distance(page: Layout, i: int, dated: Dated) -> int:
    """How far from the title a line stands, in chunks; more for lines above it and among other things."""
    away = i - page.title if i >= page.title else 3 * (page.title - i)
    frame = page.frames[page.chunks[i].frame]
    if frame.near_hints & _ELSEWHERE:
        away += 10
    if frame.near_hints & _HINT_BIT["meta"]:
        away -= 2
    return away - 4 * (dated.label is not Label.NONE)


def _second_paragraph(chunks: Sequence[Chunk], title: int, first: int) -> int:
    end = min(max(title + 1, first) + _BELOW_FIRST, title + _BELOW_MAX, len(chunks))
    paragraphs = [i for i in range(title + 1, end) if chunks[i].words >= _PARAGRAPH_WORDS_MIN]
    return paragraphs[1] if len(paragraphs) > 1 else end
