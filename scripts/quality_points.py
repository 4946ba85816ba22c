"""Scores what several reports tell alike, and where they differ, on the bundled sample coverage.

A passage found is the one of the gold where both have characters in common: the gold names the words that tell a thing,
the system a clause or a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from scripts.scoring import Score, score

from newsloom.model import Contrast, Dossier, Report, Sentence, Span

Gold = Mapping[str, Any]
Found = Sequence[Report | None]
Passages = list[tuple[str, Span]]


def score_points(gold: Gold, found: Found, dossiers: Sequence[Dossier]) -> Iterator[Score]:
    """Of the pairs of passages that tell the same: how many stand in one point, and how many that do are right."""
    wanted = [(one["what"], _passages(one["told"], found), _passages(one["may"], found)) for one in gold["points"]]
    points = [_told(point) for each in dossiers for point in each.agreed]
    recall = []
    for what, told, _may in wanted:
        for a, b in combinations(told, 2):
            if a[0] != b[0]:
                recall.append((f"{what}: {_shown(a, found)} | {_shown(b, found)}", _joined(a, b, points)))
    yield score("passages that tell the same in one point (pairs)", recall)
    precision = []
    for point in points:
        for a, b in combinations(point, 2):
            judged = _judged(a, b, wanted)
            if judged is not None:
                precision.append((f"{_shown(a, found)} | {_shown(b, found)}", judged))
    yield score("passages in one point that tell the same (pairs)", precision)


def _told(sentence: Sentence) -> Passages:
    return [(told.article, told.at) for told in (sentence.passage, *sentence.also_in)]


def _passages(records: Sequence[Gold], found: Found) -> Passages:
    told = [(found[one["article"]], Span(*one["span"])) for one in records]
    return [(report.article.id, span) for report, span in told if report is not None]


def _meets(passage: tuple[str, Span], others: Passages) -> bool:
    return any(passage[0] == article and passage[1].overlaps(span) for article, span in others)


def _joined(a: tuple[str, Span], b: tuple[str, Span], points: Sequence[Passages]) -> bool:
    return any(_meets(a, point) and _meets(b, point) for point in points)


def _judged(a: tuple[str, Span], b: tuple[str, Span], wanted: Sequence[tuple[str, Passages, Passages]]) -> bool | None:
    """Whether two passages tell the same; None where the gold leaves it open."""
    if any(_meets(a, told) and _meets(b, told) for _what, told, _may in wanted):
        return True
    is_open = any(_meets(a, told + may) and _meets(b, told + may) for _what, told, may in wanted)
    return None if is_open else False


def _shown(passage: tuple[str, Span], found: Found) -> str:
    report = next(report for report in found if report is not None and report.article.id == passage[0])
    return f"{report.article.publisher}: {passage[1].of(report.article.text)!r}"


def score_contrasts(gold: Gold, found: Found, dossiers: Sequence[Dossier]) -> Iterator[Score]:
    """Differences of the gold that are shown, and of those shown how many the gold has, as what they are."""
    wanted = [
        (one["what"], (one["kind"], one["now"]), _passages(one["one"], found), _passages(one["other"], found))
        for one in gold["contrasts"]
    ]
    shown = [contrast for each in dossiers for contrast in each.contrasts]
    yield score(
        "differences that are shown",
        [(what, any(_is(c, named, one, other) for c in shown)) for what, named, one, other in wanted],
    )
    yield score(
        "differences shown that are right",
        [(_both(c, found), any(_is(c, named, one, other) for _, named, one, other in wanted)) for c in shown],
    )


def _is(contrast: Contrast, named: tuple[str, str], one: Passages, other: Passages) -> bool:
    if (contrast.kind.value, "changed" if contrast.changed else "differ") != named:
        return False
    a, b = ((side.passage.article, side.passage.at) for side in (contrast.one, contrast.other))
    return (_meets(a, one) and _meets(b, other)) or (_meets(b, one) and _meets(a, other))


def _both(contrast: Contrast, found: Found) -> str:
    sides = (contrast.one.passage, contrast.other.passage)
    changed = ", changed" if contrast.changed else ""
    return f"{contrast.kind.value}{changed}: " + " | ".join(_shown((side.article, side.at), found) for side in sides)
