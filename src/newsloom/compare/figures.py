"""Figures side by side: the same quantity brought together, and named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from math import sqrt

from newsloom.compare.figure_entries import Entry, Setting, entries
from newsloom.compare.figure_evidence import Evidence
from newsloom.compare.figure_values import agree
from newsloom.compare.givers import Givers
from newsloom.compare.grouping import Groups
from newsloom.compare.standing import stand
from newsloom.model import ComparedFigure, Figure, FigureKind, Report, Span, Standing

RATIO_MAX = 4.0  # values further apart than this are taken to count different things
WORDED_ALIKE_RATIO_MAX = 20.0  # the same of what is worded alike; of a known kind worded alike there is no limit
OTHER_RATIO_MAX = 2.5  # the same where words differ
ASPECT_RATIO_MAX = 1.6  # the same where only the part that they play is the same: two offers
SIGNIFICANT_DIGITS_MIN = 2
ROWS_MAX = 60
KNOWN_RATIO_MAX = 6.0  # the same of a kind that is known
CLOSE_RATIO_MAX = 1.3  # the same where only what they are called differs: clients, savers
_FINDS = frozenset({"bodies"})  # what is found anew each time: other numbers are other finds
LIKELY_MAX = 300  # rows that a figure is held against
HELD_AGAINST_MAX = 200  # tellings of a row that a figure is held against, the newest
Key = tuple[str | None, Setting]


def compared(reports: Sequence[Report], groups: Groups, language: str | None = None) -> tuple[ComparedFigure, ...]:
    """All quantities that the reports (in order of publication) tell, those told by most origins first.

    A quantity is named in words of `language`, the story's main one, where a report in it tells the quantity.
    """
    rows: list[list[Entry]] = []
    rows_of_kind: dict[Key, list[list[Entry]]] = {}
    for entry in (entry for report in reports for entry in entries(report)):
        likely = rows_of_kind.setdefault((entry.told.figure.unit, entry.setting), [])
        home = _home(entry, likely[:LIKELY_MAX])
        if home is None:
            home = []
            rows.append(home)
            likely.append(home)
        home.append(entry)
    givers = Givers(reports)
    by_id = {report.article.id: report for report in reports}
    compared_rows = [_row(row, groups, givers, Evidence(row, groups, by_id), language) for row in rows]
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


def _home(entry: Entry, rows: Sequence[list[Entry]]) -> list[Entry] | None:
    """The row that a figure belongs to: one that tells its very number before others."""
    fitting = [row for row in rows if _belongs(entry, row[-HELD_AGAINST_MAX:])]
    same = (row for row in fitting if any(other.told.figure.now == entry.told.figure.now for other in row))
    return next(same, fitting[0] if fitting else None)


def _belongs(entry: Entry, row: Sequence[Entry]) -> bool:
    """Whether a figure counts what a row counts: no contradiction with any of the row, and near to one of them.

    Near to one, not to all: a toll rises step by step, and its last value may be far from its first.
    """
    return all(_compatible(entry, other) for other in row) and any(_is_linked(entry, other) for other in row)


def _is_linked(a: Entry, b: Entry) -> bool:
    """Whether a figure leads to another one of its row: a near value, or the very one where only one tells the kind."""
    if b.told.instead_of is not None and agree(b.told.instead_of, a.told.figure):
        return True
    if a.told.instead_of is not None and agree(a.told.instead_of, b.told.figure):
        return True
    return _same_number(a, b) if a.what.kind != b.what.kind else _near(a, b)


def _compatible(a: Entry, b: Entry) -> bool:
    """Whether two figures of one unit and setting can count the same, by kind, group and words."""
    if not _alike(a, b) or (a.what.group is None and a.is_part != b.is_part):
        return False  # "four of the dead" is never laid beside "14 dead"
    if a.told.article == b.told.article and not _one_report_may_tell_both(a, b):
        return False
    if (a.what.kind, a.what.group) != (b.what.kind, b.what.group):
        return _leaves_out_kind(a, b)
    return a.words == b.words != "" or _words_agree(a, b)


def _leaves_out_kind(a: Entry, b: Entry) -> bool:
    """Whether one of two that count the same people or things leaves out what became of them."""
    if a.what.group != b.what.group or a.is_part != b.is_part:
        return False
    if a.what.kind is not None and b.what.kind is not None:
        return False
    return a.what.group is not None or bool(a.what.things & b.what.things)


def _words_agree(a: Entry, b: Entry) -> bool:
    is_known = a.what.kind is not None or a.what.group is not None
    if a.what.is_anything or b.what.is_anything:
        # Nothing that could be compared but the number, unless the kind is known.
        return is_known or _same_number(a, b) or _same_aspect(a, b)
    things = a.what.things & b.what.things
    if a.what.things != b.what.things and ((a.what.things and b.what.things and not things) or a.what.kind == "aboard"):
        return False  # passengers are not all who are on board
    if a.language != b.language:
        return is_known or bool(things) or _same_number(a, b) or _same_aspect(a, b)
    mine, other = a.what.terms, b.what.terms
    if things and _within(a, b, CLOSE_RATIO_MAX):
        return True
    shared, most = len(mine & other), max(len(mine), len(other))
    if is_known:
        return shared > 0 or not mine or not other
    return shared > 0 and 2 * shared >= most


def _one_report_may_tell_both(a: Entry, b: Entry) -> bool:
    """Whether one report can tell both of one quantity: values that fit, by two givers, of two days, or a change.

    It then says so in the same words, but for kinds that are known.
    """
    one, other = a.told.figure, b.told.figure
    if a.words != b.words and (a.what.kind is None or a.what.kind != b.what.kind):
        return agree(one, other)
    if agree(one, other) or one.given_by != other.given_by or one.as_of != other.as_of:
        return True
    return any(figure.trend is not None or figure.instead_of is not None for figure in (one, other))


def _alike(a: Entry, b: Entry) -> bool:
    """Whether both tell how much there is, or both which part of it, or both by how much it rose or fell.

    Of what is offered, asked for or expected, "7 per cent" and "7 per cent more" tell the same.
    """
    kinds = {a.told.figure.kind, b.told.figure.kind}
    levels = {FigureKind.COUNT, FigureKind.MOVE}
    if a.setting.aspect in {"offer", "demand", "forecast"}:
        levels.add(FigureKind.CHANGE)
    return len(kinds) == 1 or kinds <= levels


def _same_number(a: Entry, b: Entry) -> bool:
    """The same number with two digits or more that matter (64 or 8,400, not 7 or 200): hardly a chance."""
    value = a.told.figure.now[0]
    digits = Decimal(repr(value)).normalize().as_tuple().digits
    return value == b.told.figure.now[0] and len(digits) >= SIGNIFICANT_DIGITS_MIN


def _same_aspect(a: Entry, b: Entry) -> bool:
    """Two offers, or two forecasts, of values close to each other, where words cannot be compared."""
    return a.setting.aspect is not None and a.told.figure.unit is not None and _within(a, b, ASPECT_RATIO_MAX)


def _near(a: Entry, b: Entry) -> bool:
    if a.what.kind in _FINDS:
        return a.told.figure.now == b.told.figure.now
    is_known = a.what.kind is not None and a.what.kind == b.what.kind
    if a.words == b.words != "":
        return is_known or _within(a, b, WORDED_ALIKE_RATIO_MAX)
    is_alike = a.language == b.language and a.what.terms == b.what.terms
    return _within(a, b, KNOWN_RATIO_MAX if is_known else RATIO_MAX if is_alike else OTHER_RATIO_MAX)


def _within(a: Entry, b: Entry, ratio: float) -> bool:
    low, high = sorted((_middle(a.told.figure), _middle(b.told.figure)))
    return high <= ratio * low if low else high <= ratio


def _middle(figure: Figure) -> float:
    """The value without its sign; of a range the geometric middle: "dozens" are no more ten than a hundred."""
    low, high = figure.now
    return sqrt(low * high) if low * high > 0 else abs(low)


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
