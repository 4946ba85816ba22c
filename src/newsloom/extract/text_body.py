"""Which lines of a plain text are an article's text."""

from __future__ import annotations

from collections.abc import Sequence

from newsloom.extract.classifier import THRESHOLD, line_trees
from newsloom.extract.credits import lone_place
from newsloom.extract.line_features import BULLETS, line_features
from newsloom.extract.lines import LineKind, Lines, word_count
from newsloom.extract.wording import Wording

_BETWEEN_MIN = 0.3  # what a line between two of the text needs
# What a line adds to the run of lines that is the text, or takes from it: see `_run`.
_WORTH_WORDS_MAX = 60
_WORTH_LESS = 0.4
_SECTION_COST = 100.0
_OTHER_COST = 0.5
_LEADING = 6  # lines at the start of the text among which credits are looked for
_CREDIT_WORDS_MAX = 20
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
    chosen = [one > THRESHOLD for one in told]
    for i in range(1, len(told) - 1):
        if told[i] > _BETWEEN_MIN and chosen[i - 1] and told[i + 1] > THRESHOLD:
            chosen[i] = True
    first, last = _run([_worth(*one) for one in zip(texts, told, chosen, sections, strict=True)])
    return [i for i in range(first, last) if chosen[i]]


def section_lines(texts: Sequence[str], words: Wording) -> list[bool]:
    """For each line whether it says that what follows is not the article."""
    return [words.is_section(line.lstrip(BULLETS + " ")) for line in texts]


def _worth(line: str, told: float, chosen: bool, section: bool) -> float:
    if section:
        return -_SECTION_COST
    return min(word_count(line), _WORTH_WORDS_MAX) * (told - _WORTH_LESS) if chosen else -_OTHER_COST


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
    """`found` without what it may begin with: credits, captions told twice, a place alone, short lines above those."""
    start = 0
    for n, i in enumerate(found[:_LEADING]):
        line = lines[i]
        if line.kind is LineKind.PROSE:
            break
        if (line.kind is LineKind.CREDIT and line.words <= _CREDIT_WORDS_MAX) or (
            line.kind is LineKind.SHORT and (lines.texts.count(line.text) > 1 or lone_place(line.text, words))
        ):
            start = n + 1
    return found[start:]
