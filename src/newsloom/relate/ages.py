"""The ages that a report tells of people: who is 23 in one report is 23 in the other, named or not."""

from __future__ import annotations

from collections.abc import Iterator

from newsloom.model import Comparator, FigureKind, Report, Span
from newsloom.text.ages import LIFE_MAX, YEAR, age
from newsloom.text.numbers import numbers

# Those whom the event happened to are told of first.
_CHARACTERS_MAX = 1_500


def ages_told(report: Report) -> dict[int, str]:
    """The ages told in the headline and found in the first part of the text, with the words that tell each first."""
    told: dict[int, str] = {}
    for years, written in (*_of_headline(report), *_of_text(report)):
        if 0 < years <= LIFE_MAX:
            told.setdefault(int(years), written)
    return told


def _of_headline(report: Report) -> Iterator[tuple[float, str]]:
    title, language = report.article.title or "", report.article.language
    for number in numbers(title, language):
        found = age(title, number, Span(0, len(title)), language)
        if found is not None and found.unit == YEAR and number.high is None:
            yield number.value, found.at.of(title)


def _of_text(report: Report) -> Iterator[tuple[float, str]]:
    for figure in report.analysis.figures:
        is_one = figure.comparator is Comparator.EXACT and figure.high is None
        if figure.kind is FigureKind.AGE and figure.unit == YEAR and is_one and figure.at.start < _CHARACTERS_MAX:
            yield figure.value, figure.at.of(report.article.text)
