"""Figures side by side: one quantity, what each report says of it, and how these stand to one another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from newsloom.model import ComparedFigure, Span, ToldFigure
from newsloom.present.web import quantities, times
from newsloom.present.web.figure_courses import course
from newsloom.present.web.figure_names import heading, worded
from newsloom.present.web.plot import Given, Plot, plot
from newsloom.present.web.sheets.reports import Ref, Reports

SENTENCE_SIDE_MAX = 160  # characters of the sentence shown on either side of the figure
DOUBTFUL = "may-count-other-things"
ROWS_OPEN_MAX = 5  # tellings of one figure that are shown unfolded


@dataclass(frozen=True, slots=True)
class ToldRow:
    """One report's value; `also` are copies that have it. The sentence is before, figure and after, put together.

    `given_by` is who gives it in the report's words, `source` the name that it has in all of them.
    A value that `is_earlier` is told as one given before.
    """

    value: str
    by: Ref
    given_by: str | None
    as_of: str | None
    before: str
    figure: str
    after: str
    also: tuple[Ref, ...] = ()
    source: str | None = None
    instead_of: str | None = None
    is_earlier: bool = False


@dataclass(frozen=True, slots=True)
class FigureSheet:
    """`standing` is Standing's value, for a CSS class; `standing_words` is what is shown.

    `worded` are the reports' words for what is counted where the heading has others. Of many tellings `newest` has the
    last of each source, the newest first, and `rows` all of them in order, to be unfolded; of few, `newest` is empty.
    `is_doubtful`: the values differ, and may count other things.
    """

    counted: str
    worded: str | None
    rows: tuple[ToldRow, ...]
    newest: tuple[ToldRow, ...]
    standing: str
    standing_words: str
    grounds: tuple[str, ...]
    plot: Plot | None
    is_doubtful: bool = False


def figure_sheets(
    compared: Iterable[ComparedFigure], reports: Reports, origin: Mapping[str, str]
) -> tuple[FigureSheet, ...]:
    """`origin` maps each copy to what it repeats: a value told alike in both stands once, with both outlets."""
    sheets = (_sheet(figure, reports, origin) for figure in compared)
    return tuple(sheet for sheet in sheets if sheet.rows)


def _sheet(compared: ComparedFigure, reports: Reports, origin: Mapping[str, str]) -> FigureSheet:
    rows: dict[tuple[str, str, str, bool], ToldRow] = {}
    given: list[Given] = []
    for told in compared.told:
        row = _row(told, reports)
        if row is None:
            continue
        # What one origin tells once stands once, however often it is printed.
        key = (origin.get(told.article, told.article), row.value, row.given_by or "", told.earlier)
        if key not in rows:
            rows[key] = row
            when = row.by.moment.exact if row.by.moment else ""
            if not told.earlier:  # else it has no place in the picture: when it was given is not told
                given.append(Given(told, row.source or _("the outlet itself"), _label(row), when))
        elif row.by.outlet not in {rows[key].by.outlet, *(ref.outlet for ref in rows[key].also)}:
            rows[key] = replace(rows[key], also=(*rows[key].also, row.by))
    every = tuple(rows.values())
    return FigureSheet(
        counted=heading(compared),
        worded=worded(compared),
        rows=every,
        newest=_newest(every) if len(every) > ROWS_OPEN_MAX else (),
        standing=str(compared.standing),
        standing_words=quantities.standing(compared.standing),
        grounds=course(compared),
        plot=plot(given),
        is_doubtful=any(reason.key == DOUBTFUL for reason in compared.reasons),
    )


def _newest(rows: Iterable[ToldRow]) -> tuple[ToldRow, ...]:
    """The last telling of each source, and of the outlets themselves where nobody is named; the newest first.

    What is told as given before is not the last word of anybody who tells another value.
    """
    last: dict[str | None, ToldRow] = {}
    for row in rows:
        if row.is_earlier and row.source in last:
            continue
        last.pop(row.source, None)
        last[row.source] = row
    newest = list(last.values())[::-1]
    return tuple(sorted(newest, key=lambda row: row.is_earlier)[:ROWS_OPEN_MAX])


def _row(told: ToldFigure, reports: Reports) -> ToldRow | None:
    by = reports.ref(told.article, told.figure.at)
    stored = reports.get(told.article)
    if by is None or stored is None:
        return None
    text = stored.article.text
    sentence = told.sentence if told.sentence.covers(told.figure.at) else told.figure.at
    before, after = _sides(text, sentence, told.figure.at)
    return ToldRow(
        value=quantities.in_words(told.figure),
        by=by,
        given_by=told.figure.given_by,
        as_of=times.day(told.figure.as_of) if told.figure.as_of else None,
        before=before,
        figure=told.figure.at.of(text),
        after=after,
        source=told.by or told.figure.given_by,
        instead_of=quantities.in_words(told.instead_of) if told.instead_of else None,
        is_earlier=told.earlier,
    )


def _sides(text: str, sentence: Span, at: Span) -> tuple[str, str]:
    before, after = text[sentence.start : at.start], text[at.end : sentence.end]
    if len(before) > SENTENCE_SIDE_MAX:
        before = "… " + before[-SENTENCE_SIDE_MAX:].partition(" ")[2]
    if len(after) > SENTENCE_SIDE_MAX:
        after = after[:SENTENCE_SIDE_MAX].rpartition(" ")[0] + " …"
    return before, after


def _label(row: ToldRow) -> str:
    told = {"value": row.value, "outlet": row.by.outlet, "giver": row.given_by or ""}
    words = _("%(value)s: %(outlet)s, from %(giver)s") if row.given_by else _("%(value)s: %(outlet)s")
    words %= told
    return f"{words}, {row.by.moment.exact}" if row.by.moment else words
