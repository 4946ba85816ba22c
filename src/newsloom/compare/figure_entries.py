"""What each report tells of a quantity, with everything that could set it apart from a figure that looks alike."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from newsloom.model import Figure, FigureKind, Precision, Report, Span, TimeExpression, ToldFigure
from newsloom.text.quantities import (
    Quantity,
    aspect,
    group_said,
    is_baseline,
    is_elsewhere,
    is_further,
    is_joined,
    is_part,
    quantity,
)
from newsloom.text.retold import is_retold
from newsloom.text.sentences import sentences

FIGURES_PER_REPORT_MAX = 60
_SIDE_MAX = 120  # characters of a clause looked at on either side of a figure
_BEHIND_MAX = 40  # characters behind a part in which it is told who they are
_OF_THEM_MAX = 16  # of these, those that take it out of a whole
_LEAD_MAX = 400  # characters of a text that tell where its story happened
_LONG_AGO = timedelta(days=200)
_CLAUSE_END = re.compile(r"[,;:!?]\s|\.\s|\n")


@dataclass(frozen=True, slots=True)
class Setting:
    """What sets a figure apart from one of the same words: the part it plays, another time, another place."""

    aspect: str | None = None
    era: int | None = None  # the year, where that is long past
    place: str | None = None  # a place that the report's beginning does not name
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure of one report, made ready to be compared. `words` are what is counted, in small letters.

    `place` is the number of its sentence within the report.
    """

    told: ToldFigure
    what: Quantity
    words: str
    language: str | None
    is_part: bool
    setting: Setting = Setting()
    place: int = 0


def entries(report: Report) -> list[Entry]:
    """The figures of a report that can be compared, at most 60, in order of its text."""
    where = sentences(report.article.text, report.article.language)
    counts = report.analysis.counts[:FIGURES_PER_REPORT_MAX]
    starts = [span.start for span in where]
    found = []
    for place, figure in enumerate(counts):
        if figure.counted is not None or figure.unit is not None or figure.total is not None:
            nearby = bisect_left(starts, figure.at.end) - 1
            sentence = where[nearby] if nearby >= 0 and where[nearby].overlaps(figure.at) else figure.at
            neighbours = (counts[place - 1] if place else None, counts[place + 1] if place + 1 < len(counts) else None)
            found.append(replace(_entry(report, figure, sentence, neighbours), place=max(nearby, 0)))
    return found


def _entry(report: Report, figure: Figure, sentence: Span, neighbours: tuple[Figure | None, Figure | None]) -> Entry:
    article = report.article
    text, language = article.text, article.language
    words = " ".join((figure.counted or "").split())
    at = figure.at.of(text)
    behind = text[figure.at.end : figure.at.end + _OF_THEM_MAX]
    part = figure.total is not None or (figure.unit is None and is_part(at, behind, words, language))
    what = quantity(words, language)
    clause = _clause(text, figure, sentence, neighbours)
    told = ToldFigure(
        article=article.id,
        figure=figure,
        sentence=sentence,
        told_at=article.published_at,
        told_on=article.published_on,
        instead_of=_figure_at(report, figure.instead_of),
        by_day=article.published is not None and article.published.precision is Precision.DAY,
        earlier=_is_earlier(text, figure, clause, language),
    )
    return Entry(
        told=told,
        what=_of_whole(what, report, figure) if part else what,
        words=words.casefold(),
        language=language,
        is_part=part,
        setting=_setting(report, figure, sentence, clause, neighbours[0]),
    )


def _is_earlier(text: str, figure: Figure, clause: Span, language: str | None) -> bool:
    """Whether the value is one that was given before; what came to its value, or holds in place of another, is none."""
    if figure.kind is FigureKind.MOVE or figure.trend is not None or figure.instead_of is not None:
        return False
    before, behind = text[clause.start : figure.at.start], text[figure.at.end : clause.end]
    return is_retold(before, figure.at.of(text), behind, language)


def _figure_at(report: Report, at: Span | None) -> Figure | None:
    return next((one for one in report.analysis.figures if one.at == at), None) if at is not None else None


def _of_whole(what: Quantity, report: Report, figure: Figure) -> Quantity:
    """A part counts what its whole does ("14 dead, including 3 children"), of those that it is said to be."""
    text, language = report.article.text, report.article.language
    group, kind = what.group, what.kind
    whole = _figure_at(report, figure.total)
    if kind is None and whole is not None and whole.counted:
        kind = quantity(whole.counted, language).kind
    if group is None:
        group = group_said(text[figure.at.end : figure.at.end + _BEHIND_MAX], language)
    return replace(what, kind=kind, group=group)


def _setting(report: Report, figure: Figure, sentence: Span, clause: Span, previous: Figure | None) -> Setting:
    text, language = report.article.text, report.article.language
    before, behind = text[clause.start : figure.at.start], text[figure.at.end : clause.end]
    is_before = _is_held_against(figure, sentence, previous) and is_baseline(before, language)
    told = "before" if is_before else aspect(before, behind, language)
    if told is None and is_further(figure.at.of(text), figure.counted or "", language):
        told = "further"
    opening = text[sentence.start : figure.at.start] if sentence.start < figure.at.start else ""
    return Setting(
        aspect=told,
        era=_era(report, clause, figure),
        place=_place(report, figure),
        elsewhere=is_elsewhere(f"{opening} {behind}", language),
    )


def _is_held_against(figure: Figure, sentence: Span, previous: Figure | None) -> bool:
    """Whether a value of the same sentence and unit stands before a figure, which may be held against it."""
    if previous is None or figure.kind is FigureKind.MOVE or previous.at.start < sentence.start:
        return False
    return previous.unit == figure.unit or previous.kind is FigureKind.CHANGE


def _clause(text: str, figure: Figure, sentence: Span, neighbours: tuple[Figure | None, Figure | None]) -> Span:
    """The clause around a figure, to the figures before and behind it."""
    previous, following = neighbours
    begin = max(sentence.start, figure.at.start - _SIDE_MAX, previous.at.end if previous else 0)
    end = min(max(sentence.end, figure.at.end), figure.at.end + _SIDE_MAX)
    end = min(end, following.at.start) if following else end
    begin = min(begin, figure.at.start)
    for stop in _CLAUSE_END.finditer(text, begin, figure.at.start):
        begin = stop.end()
    end = max(end, figure.at.end)
    closing = _CLAUSE_END.search(text, figure.at.end, end)
    return Span(begin, closing.start() if closing else end)


def _era(report: Report, clause: Span, figure: Figure) -> int | None:
    """The year of a time long past that a figure's clause tells: "in 2004", "last year's march"."""
    published = report.article.published_at
    if published is None:
        return None
    language = report.article.language
    for time in _times_in(report, clause):
        if is_joined(report.article.text[time.at.end : figure.at.start], language):
            continue  # "less than last year and short of the 11,000"
        is_year = time.end - time.begin > _LONG_AGO and time.end <= published
        if is_year or published - time.end > _LONG_AGO:
            return time.begin.year
    return None


def _times_in(report: Report, clause: Span) -> Iterator[TimeExpression]:
    times = report.analysis.times
    first = bisect_left(times, clause.start, key=lambda time: time.at.start)
    for time in times[first:]:
        if time.at.end > clause.end:
            return
        yield time


def _place(report: Report, figure: Figure) -> str | None:
    """The place that a figure counts at, where its report does not begin with it."""
    if figure.where is None:
        return None
    name = figure.where.of(report.article.text)
    return None if name in report.article.text[:_LEAD_MAX] or name in (report.article.title or "") else name.casefold()
