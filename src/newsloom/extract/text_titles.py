"""The headline of a plain text: which of the lines above it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log1p

import numpy as np

from newsloom.extract.classifier import headline_trees
from newsloom.extract.compose import folded
from newsloom.extract.line_features import terms
from newsloom.extract.lines import Line, LineKind, Lines
from newsloom.extract.measured import Matrix

REACH_ABOVE, REACH_BELOW = 25, 3  # lines around the first of the text among which the headline is looked for
_WORDS_MIN, _WORDS_MAX = 2, 45
_CREDITS_REACH = 5  # lines above the candidates
_TEXT_CHARS = 6000
_SURE_MIN = 0.12  # where headlines were taken away from every third page fitted on
_KINDS = tuple(LineKind)


def title_of(lines: Lines, gaps: Sequence[bool], start: int, text: Sequence[int]) -> str | None:
    """The line that is the headline of the text whose lines are `text`, none of them above `start`.

    None where no line is likely to be: labels and menus stand there too.
    """
    places = candidates(lines, start, text)
    if not places:
        return None
    told = headline_trees().probability(title_features(lines, gaps, places, text))
    best = int(told.argmax())
    return lines.texts[places[best]] if told[best] >= _SURE_MIN else None


def candidates(lines: Lines, start: int, text: Sequence[int]) -> list[int]:
    """The lines close to the first paragraph of the text that may be its headline by their form."""
    first = anchor(lines, text)
    within = set(text)
    top = max(start, first - REACH_ABOVE)
    return [
        i
        for i in range(top, min(first + REACH_BELOW, text[-1] + 1))
        if _may_be(lines[i], i in within) and not _is_caption(lines, i, top)
    ]


def anchor(lines: Lines, text: Sequence[int]) -> int:
    """The first line of the text that is running text; headline and credits may stand above it, in `text` too."""
    return next((i for i in text if lines[i].kind is LineKind.PROSE), text[0])


def _is_caption(lines: Lines, at: int, top: int) -> bool:
    """Whether a line stands twice together below credits: a picture's caption and its description."""
    same = any(0 <= i < len(lines) and lines.texts[i] == lines.texts[at] for i in (at - 1, at + 1))
    return same and any(lines[i].kind is LineKind.CREDIT for i in range(max(top, at - _CREDITS_REACH), at))


def _may_be(line: Line, is_text: bool) -> bool:
    if line.kind in (LineKind.CREDIT, LineKind.SECTION) or not _WORDS_MIN <= line.words <= _WORDS_MAX:
        return False
    return line.kind is LineKind.SHORT or not is_text


def title_features(lines: Lines, gaps: Sequence[bool], places: Sequence[int], text: Sequence[int]) -> Matrix:
    """One row for each line of `places`: its form, its neighbours, what it shares with the text and the first line."""
    first, within = anchor(lines, text), set(text)
    vocabulary = terms(folded(" ".join(lines.texts[i] for i in text)[:_TEXT_CHARS]))
    opening = terms(folded(lines.texts[first]))
    shown = Counter(line.lower() for line in lines.texts)
    top = folded(lines.texts[0])
    longest = max(lines[i].words for i in places)
    credited = [i for i in range(max(0, places[0] - _CREDITS_REACH), first) if lines[i].kind is LineKind.CREDIT]
    rows = []
    for i in places:
        line = lines[i]
        same = folded(line.text)
        own = terms(same)
        rows.append(
            (
                first - i,
                *_form(line),
                line.words / longest,
                len(own & vocabulary) / len(own) if own else 0.0,
                len(own & opening) / len(own) if own else 0.0,
                min(shown[line.text.lower()] - 1, 3),
                _likeness(same, top) if i else 0.0,
                float(i == 0),
                float(i in within),
                sum(at < i for at in credited),
                sum(at > i for at in credited),
                float(any(0 <= at < len(lines) and lines.texts[at] == line.text for at in (i - 1, i + 1))),
                float(gaps[i]),
                float(i + 1 < len(gaps) and gaps[i + 1]),
                *_neighbour(lines, i - 1),
                *_neighbour(lines, i + 1),
                *_neighbour(lines, i + 2),
                log1p(i),
            )
        )
    return np.array(rows, dtype=np.float32)


def _form(line: Line) -> tuple[float, ...]:
    text = line.text
    parts = text.split()
    return (
        log1p(line.words),
        float(text[-1] in ".…"),
        float(text[-1] in "?!"),
        float(text[-1] in ":,;"),
        sum(part[0].isupper() for part in parts) / len(parts),
        float(text.isupper()),
        sum(part[0].isdigit() for part in parts) / len(parts),
        float(any(mark in text for mark in "|›»→/•")),
        float(line.kind is LineKind.FURNITURE),
        float(line.kind is LineKind.PROSE),
    )


def _likeness(same: str, top: str) -> float:
    """Whether the page's first line, often its title with the site's name, begins with this line or holds it."""
    if len(same) < 8:
        return 0.0
    return 2.0 if top.startswith(same) else 1.0 if same in top else 0.0


def _neighbour(lines: Lines, at: int) -> tuple[float, float]:
    if not 0 <= at < len(lines):
        return -1.0, -1.0
    return log1p(lines[at].words), float(_KINDS.index(lines[at].kind))
