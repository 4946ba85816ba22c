"""Figures side by side: the same quantity brought together, and named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from newsloom.compare.figure_entries import Entry, entries
from newsloom.compare.figure_evidence import Evidence
from newsloom.compare.figure_merging import merged
from newsloom.compare.figure_rows import rows_by_rules
from newsloom.compare.figure_signs import Told, told_of
from newsloom.compare.figure_values import agree
from newsloom.compare.givers import Givers
from newsloom.compare.grouping import Groups
from newsloom.compare.standing import stand
from newsloom.model import ComparedFigure, FigureKind, Report, Span, Standing, ToldFigure, Trend

ROWS_MAX = 60


def compared(reports: Sequence[Report], groups: Groups, language: str | None = None) -> tuple[ComparedFigure, ...]:
    """All quantities that the reports (in order of publication) tell, those told by most origins first.

    A quantity is named in words of `language`, the story's main one, where a report in it tells the quantity.
    """
    told: list[Told] = []
    for report in reports:
        told += told_of(report, entries(report), len(told))
    givers = Givers(reports)
    rows = merged(rows_by_rules(told))
    by_id = {report.article.id: report for report in reports}
    entered = ([one.entry for one in row] for row in rows)
    compared_rows = [_row(row, groups, givers, Evidence(row, groups, by_id), language) for row in entered]
    compared_rows.sort(key=lambda row: -groups.independent([t.article for t in row.told]))  # stable: then as told
    return tuple(compared_rows[:ROWS_MAX])


def superseded(rows: Sequence[ComparedFigure]) -> frozenset[tuple[str, Span]]:
    """The sentences, by (article, span), that tell a value which later reports revised; as far as times are known."""
    old: set[tuple[str, Span]] = set()
    for row in rows:
        dated = [t for t in row.told if t.told_at is not None]
        current = [t for t in dated if not t.earlier]
        if row.standing in {Standing.REVISED, Standing.DISPUTED, Standing.DIFFER} and current:
            now = [t.figure for t in current if t.article == current[-1].article]
            holding = {(t.article, t.sentence) for t in current if any(agree(t.figure, f) for f in now)}
            old.update({(t.article, t.sentence) for t in dated} - holding)
    return frozenset(old)


def _with_earlier(told: Sequence[ToldFigure]) -> list[ToldFigure]:
    """The tellings of a row; where a report says that a value is past, what it tells of that value is told as earlier.

    Past is a value in place of which another one holds ("16, not 17"), and one that it moved from ("from 17 to 16").
    """
    past: set[tuple[str, tuple[float, float]]] = set()
    for t in told:
        if t.instead_of is not None:
            past.add((t.article, t.instead_of.now))
        if t.figure.kind is FigureKind.MOVE and t.figure.high is not None:
            start = t.figure.high if t.figure.trend is Trend.DOWN else t.figure.value
            past.add((t.article, (start, start)))
    return [replace(t, earlier=True) if (t.article, t.figure.now) in past and t.instead_of is None else t for t in told]


def _row(
    found: Sequence[Entry], groups: Groups, givers: Givers, evidence: Evidence, language: str | None
) -> ComparedFigure:
    told = givers.named(_with_earlier([entry.told for entry in found]), language)
    first = found[0]
    stands = stand(told, groups, givers, evidence, first.what.kind)
    return ComparedFigure(
        counted=_label(found, language),
        unit=first.told.figure.unit,
        told=told,
        standing=stands.standing,
        reasons=stands.reasons,
        kind=first.what.of_whom,
        group=first.what.group,
        aspect=first.setting.aspect,
        steps=stands.steps,
        rivals=stands.rivals,
    )


def _label(found: Sequence[Entry], language: str | None) -> str:
    """The words most often used for what is counted, in `language` if possible; of equals the shortest."""
    named = [entry for entry in found if entry.what.core]
    readable = [entry for entry in named if entry.language == language] or named
    often = Counter(entry.what.core for entry in readable)
    return min(often, key=lambda words: (-often[words], len(words)), default="")
