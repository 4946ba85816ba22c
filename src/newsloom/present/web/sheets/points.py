"""What reports of a story tell alike and where they differ: points with who tells each, passages side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from newsloom.model import Contrast, ContrastKind, Difference, Dossier, Excerpt, Sentence, Side, Span
from newsloom.present.web.sheets.reports import Ref, Reports, Said

COLUMNS_MAX = 9  # outlets that stand as columns; more would not fit beside a passage
LETTERS = "ABCDEFGHI"
CONTEXT_MAX = 160  # characters of the sentence shown on either side of the passage

KINDS: dict[ContrastKind, Promise] = {
    ContrastKind.NUMBER: gettext_lazy("Another number"),
    ContrastKind.NAME: gettext_lazy("Another name"),
    ContrastKind.TIME: gettext_lazy("Another time"),
    ContrastKind.NEGATION: gettext_lazy("One denies it"),
    ContrastKind.SPEAKER: gettext_lazy("The same words, another speaker"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """An outlet in the table of points, by its letter there."""

    letter: str
    outlet: str


@dataclass(frozen=True, slots=True)
class Cell:
    """Whether an outlet tells a point: `ref` leads to where it does, None where it does not."""

    column: Column
    ref: Ref | None


@dataclass(frozen=True, slots=True)
class PointRow:
    """A passage in its sentence, which is before, words and after, put together."""

    before: str
    words: str
    after: str
    by: Ref
    count: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class SideSheet:
    """One of two passages that differ, in pieces: (text, whether it is what differs). Around it stands its sentence."""

    before: str
    after: str
    pieces: tuple[tuple[str, bool], ...]
    by: Ref
    given_by: str | None
    also: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class ContrastSheet:
    kind: Promise
    sides: tuple[SideSheet, SideSheet]


@dataclass(frozen=True, slots=True)
class AloneSheet:
    """What only one outlet tells, in any of its reports."""

    outlet: str
    told: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class PointsSheet:
    """`total` is how many outlets could have told a point. `hidden` outlets have no column."""

    columns: tuple[Column, ...]
    hidden: int
    total: int
    rows: tuple[PointRow, ...]
    differ: tuple[ContrastSheet, ...]
    changed: tuple[ContrastSheet, ...]
    alone: tuple[AloneSheet, ...]

    @property
    def tells(self) -> bool:
        """Whether there is anything that several tell, or one alone."""
        return bool(self.rows or self.alone)

    @property
    def differs(self) -> bool:
        """Whether reports differ, or did."""
        return bool(self.differ or self.changed)


def points_sheet(dossier: Dossier, reports: Reports) -> PointsSheet:
    outlets = _outlets(dossier, reports)
    columns = tuple(Column(letter, outlet) for letter, outlet in zip(LETTERS, outlets, strict=False))
    rows = (_row(point, columns, reports) for point in dossier.agreed)
    contrasts = [(c.changed, sheet) for c in dossier.contrasts if (sheet := _contrast(c, reports)) is not None]
    return PointsSheet(
        columns=columns,
        hidden=len(outlets) - len(columns),
        total=dossier.witnesses,
        rows=tuple(row for row in rows if row is not None),
        differ=tuple(sheet for changed, sheet in contrasts if not changed),
        changed=tuple(sheet for changed, sheet in contrasts if changed),
        alone=_alone(dossier.alone, reports),
    )


def _outlets(dossier: Dossier, reports: Reports) -> Sequence[str]:
    """The outlets with a text of their own, those that tell most of what is told by several first."""
    copies = {step.article for group in dossier.groups for step in group.derived if step.repeats is not None}
    own = dict.fromkeys(ref.outlet for key in dossier.articles if key not in copies and (ref := reports.ref(key)))
    told = Counter(outlet for point in dossier.agreed for outlet in _by_outlet(point, reports))
    return sorted(own, key=lambda outlet: -told[outlet])


def _by_outlet(point: Sentence, reports: Reports) -> dict[str, Ref]:
    return {ref.outlet: ref for ref in reversed(reports.refs((point.passage, *point.also_in)))}


def _row(point: Sentence, columns: Iterable[Column], reports: Reports) -> PointRow | None:
    said = reports.said(point.passage)
    if said is None:
        return None
    before, after = _around(point.passage, reports)
    tellers = _by_outlet(point, reports)
    cells = tuple(Cell(column, tellers.get(column.outlet)) for column in columns)
    words = reports.verbatim(point.passage.article, point.passage.at)
    return PointRow(before, words, after, said.by, point.witnesses, cells)


def _around(passage: Excerpt, reports: Reports) -> tuple[str, str]:
    """What stands before and behind a passage in its sentence, cut where that is long."""
    sentence = reports.sentence(passage.article, passage.at)
    before = reports.verbatim(passage.article, Span(min(sentence.start, passage.at.start), passage.at.start))
    after = reports.verbatim(passage.article, Span(passage.at.end, max(passage.at.end, sentence.end)))
    before = before if len(before) <= CONTEXT_MAX else "… " + before[-CONTEXT_MAX:].partition(" ")[2]
    after = after if len(after) <= CONTEXT_MAX else after[:CONTEXT_MAX].rpartition(" ")[0] + " …"
    return before, after


def _contrast(contrast: Contrast, reports: Reports) -> ContrastSheet | None:
    one, other = _side(contrast.one, reports), _side(contrast.other, reports)
    return ContrastSheet(KINDS[contrast.kind], (one, other)) if one and other else None


def _side(side: Side, reports: Reports) -> SideSheet | None:
    said = reports.said(side.passage, side.also_in)
    if said is None:
        return None
    article, at = side.passage.article, side.passage.at
    pieces: list[tuple[str, bool]] = []
    place = at.start
    for mark in sorted(side.marks):
        if place <= mark.start and mark.end <= at.end:
            pieces += [
                (reports.verbatim(article, Span(place, mark.start)), False),
                (reports.verbatim(article, mark), True),
            ]
            place = mark.end
    pieces.append((reports.verbatim(article, Span(place, at.end)), False))
    before, after = _around(side.passage, reports)
    return SideSheet(before, after, tuple(piece for piece in pieces if piece[0]), said.by, side.by, said.also)


def _alone(differences: Iterable[Difference], reports: Reports) -> tuple[AloneSheet, ...]:
    by_outlet: dict[str, list[Said]] = {}
    for difference in differences:
        for told in difference.told:
            said = reports.said(told)
            if said is not None:
                by_outlet.setdefault(said.by.outlet, []).append(said)
    return tuple(AloneSheet(outlet, tuple(told)) for outlet, told in by_outlet.items())
