"""Which lines of a plain text are an article's text."""

from __future__ import annotations

from collections.abc import Sequence

from newsloom.extract.classifier import THRESHOLD, line_trees
from newsloom.extract.datelines import lone_place
from newsloom.extract.line_features import BULLETS, line_features
from newsloom.extract.lines import LineKind, Lines, is_prose, word_count
from newsloom.extract.wording import Wording
from newsloom.model import FurnitureKind

_BETWEEN_MIN = 0.3  # the probability that a line between two of the text needs
_ABOVE_MIN = 0.2  # and a sentence right above one
# What a line adds to the run of lines that is the text, or takes from it: see `_run`.
_WORTH_WORDS_MAX = 60
_WORTH_LESS = 0.4
_SECTION_COST_MAX = 100.0
_SECTION_SHARE = 0.25  # of all that the page's lines are worth: short texts too may be parted by a label
_OTHER_COST = 0.5
_LEADING = 8  # lines above the first paragraph among which credits are looked for
_TEXT_WORDS_MIN = 5


def body(lines: Lines, gaps: Sequence[bool], start: int, end: int, words: Wording) -> list[int]:
    """Which of the lines `[start, end)` are text, in order; none where there is no running text.

    Where the classifier finds nothing, whole sentences are taken.
    """
    if start >= end:
        return []
    texts = lines.texts[start:end]
    sections = section_lines(texts, words)
    told: list[float] = line_trees().probability(line_features(texts, gaps[start:end], sections)).tolist()
    found = _chosen(texts, told, sections)
    if not any(word_count(texts[i]) >= _TEXT_WORDS_MIN for i in found):
        found = _chosen(texts, [float(lines[i].kind is LineKind.PROSE) for i in range(start, end)], sections)
    return _without_head(lines, [start + i for i in found], words)


def _chosen(texts: Sequence[str], told: Sequence[float], sections: Sequence[bool]) -> list[int]:
    """The lines that are text by the probabilities `told`, of the densest run."""
    chosen = _with_neighbours(texts, told)
    worth = [
        min(word_count(text), _WORTH_WORDS_MAX) * (max(one, THRESHOLD) - _WORTH_LESS) if is_text else -_OTHER_COST
        for text, one, is_text in zip(texts, told, chosen, strict=True)
    ]
    section_cost = min(_SECTION_COST_MAX, _SECTION_SHARE * sum(one for one in worth if one > 0))
    first, last = _run([-section_cost if over else one for one, over in zip(worth, sections, strict=True)])
    return [i for i in range(first, last) if chosen[i]]


def _with_neighbours(texts: Sequence[str], told: Sequence[float]) -> list[bool]:
    """For each line whether it is text: less is asked between two of the text, and of sentences above it."""
    chosen = [one > THRESHOLD for one in told]
    for i in range(1, len(told) - 1):
        if told[i] > _BETWEEN_MIN and chosen[i - 1] and told[i + 1] > THRESHOLD:
            chosen[i] = True
    # A first paragraph has text on one side only, and reads like a standfirst. Below the text notes on writers stand.
    for i in range(len(told) - 2, -1, -1):
        if not chosen[i] and chosen[i + 1] and told[i] > _ABOVE_MIN and is_prose(texts[i], word_count(texts[i])):
            chosen[i] = True
    return chosen


def section_lines(texts: Sequence[str], words: Wording) -> list[bool]:
    """For each line whether it says that what follows is not the article: no label of an advert or of buttons."""
    return [
        words.is_section(bare) and words.kind_of(bare) not in (FurnitureKind.ADVERT, FurnitureKind.NAVIGATION)
        for bare in (line.lstrip(BULLETS + " ") for line in texts)
    ]


def _run(worth: Sequence[float]) -> tuple[int, int]:
    """The run `[start, end)` with the greatest sum (Kadane 1984): what stands far off, behind a heading, is none."""
    best, best_sum = (0, 0), 0.0
    start, total = 0, 0.0
    for i, one in enumerate(worth):
        if total <= 0:
            start, total = i, 0.0
        total += one
        if total > best_sum:
            best, best_sum = (start, i + 1), total
    return best


def _without_head(lines: Lines, found: list[int], words: Wording) -> list[int]:
    """`found` without what it may begin with: headline and standfirst over the credits, captions, a place alone."""
    first = next((i for i in found if lines[i].kind is LineKind.PROSE), None)
    if first is None:
        return found
    credited = max((i for i in range(max(0, first - _LEADING), first) if lines[i].kind is LineKind.CREDIT), default=-1)
    start = 0
    for n, i in enumerate(found[: found.index(first)]):
        short = lines[i].kind is LineKind.SHORT
        told_twice = short and lines.texts.count(lines.texts[i]) > 1
        if i <= credited or told_twice or (short and lone_place(lines.texts[i], words)):
            start = n + 1
    return found[start:]
