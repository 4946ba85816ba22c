"""Figures side by side: the same quantity brought together, and named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newsloom.compare.figure_entries import Entry, entries
from newsloom.compare.figure_evidence import Evidence
from newsloom.compare.figure_merging import merged
from newsloom.compare.figure_rows import rows_by_rules
from newsloom.compare.figure_signs import Told, told_of
from newsloom.compare.figure_values import agree
from newsloom.compare.givers import Givers
from newsloom.compare.grouping import Groups
from newsloom.compare.standing import stand
from newsloom.model import ComparedFigure, Report, Span, Standing

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
        if row.standing in {Standing.REVISED, Standing.DISPUTED, Standing.DIFFER} and dated:
            now = [t.figure for t in dated if t.article == dated[-1].article]
            old.update((t.article, t.sentence) for t in dated if not any(agree(t.figure, f) for f in now))
    return frozenset(old)


def _row(
    found: Sequence[Entry], groups: Groups, givers: Givers, evidence: Evidence, language: str | None
) -> ComparedFigure:
    told = givers.named([entry.told for entry in found], language)
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
