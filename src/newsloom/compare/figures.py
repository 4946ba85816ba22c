"""Figures side by side: the same quantity brought together, and how its values stand to one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from newsloom.compare.grouping import Groups
from newsloom.model import Comparator, ComparedFigure, Figure, FigureKind, Reason, Report, Span, Standing, ToldFigure
from newsloom.text.quantities import Quantity, is_part, quantity
from newsloom.text.sentences import sentences

RATIO_MAX = 4.0  # values further apart than this are taken to count different things, unless worded the same
SIGNIFICANT_DIGITS_MIN = 2
ROWS_MAX = 60
FIGURES_PER_REPORT_MAX = 60


@dataclass(frozen=True, slots=True)
class _Entry:
    told: ToldFigure
    what: Quantity
    words: str
    language: str | None
    is_part: bool


def compared(reports: Sequence[Report], groups: Groups, language: str | None = None) -> tuple[ComparedFigure, ...]:
    """All quantities that the reports (in order of publication) tell, those told by most origins first.

    A quantity is named in words of `language`, the story's main one, where a report in it tells the quantity.
    """
    rows: list[list[_Entry]] = []
    rows_of_kind: dict[tuple[str | None, str | None, str | None], list[list[_Entry]]] = {}
    for entry in (entry for report in reports for entry in _entries(report)):
        likely = rows_of_kind.setdefault((entry.told.figure.unit, entry.what.kind, entry.what.group), [])
        home = next((row for row in likely if _belongs(entry, row)), None)
        if home is None:
            home = []
            rows.append(home)
            likely.append(home)
        home.append(entry)
    compared_rows = [_row(row, groups, language) for row in rows]
    compared_rows.sort(key=lambda row: -groups.independent([t.article for t in row.told]))  # stable: then as told
    return tuple(compared_rows[:ROWS_MAX])


def _entries(report: Report) -> list[_Entry]:
    article = report.article
    where = sentences(article.text, article.language)
    entries = []
    for figure in report.analysis.counts[:FIGURES_PER_REPORT_MAX]:
        if figure.counted is None and figure.unit is None:
            continue
        sentence = next((s for s in where if s.overlaps(figure.at)), figure.at)
        told = ToldFigure(article.id, figure, sentence, article.published_at)
        words = " ".join((figure.counted or "").split())
        part = figure.total is not None or is_part(figure.at.of(article.text), article.language)
        what = quantity(words, article.language)
        entries.append(_Entry(told, what, words.casefold(), article.language, part))
    return entries


def _belongs(entry: _Entry, row: Sequence[_Entry]) -> bool:
    """Whether a figure counts what a row counts: no contradiction with any of the row, and near to one of them.

    Near to one, not to all: a toll rises step by step, and its last value may be far from its first.
    """
    return all(_compatible(entry, other) for other in row) and any(_near(entry, other) for other in row)


def _compatible(a: _Entry, b: _Entry) -> bool:
    """Whether two figures can count the same: unit, kind and group alike; no part beside a whole; words that agree."""
    if not _alike(a.told.figure, b.told.figure):
        return False
    if a.told.figure.unit != b.told.figure.unit or (a.what.kind, a.what.group) != (b.what.kind, b.what.group):
        return False
    if a.what.group is None and a.is_part != b.is_part:
        return False  # "four of the dead" is never laid beside "14 dead"
    if a.what.is_anything or b.what.is_anything or a.language != b.language:
        # Nothing that could be compared but the number, unless the kind is known in both languages.
        return a.what.kind is not None or a.what.group is not None or _same_number(a, b)
    if a.words == b.words:
        return True
    shared, most = len(a.what.rest & b.what.rest), max(len(a.what.rest), len(b.what.rest))
    if a.what.kind or a.what.group:
        return shared > 0 or not a.what.rest or not b.what.rest
    return shared > 0 and 2 * shared >= most


def _alike(a: Figure, b: Figure) -> bool:
    """Whether both tell how much there is, or both which part of it, or both by how much it rose or fell."""
    levels = {FigureKind.COUNT, FigureKind.MOVE}
    return a.kind is b.kind or {a.kind, b.kind} == levels


def _same_number(a: _Entry, b: _Entry) -> bool:
    """The same number with two digits or more that matter (64 or 8,400, not 7 or 200): hardly a chance."""
    value = a.told.figure.now[0]
    digits = Decimal(repr(value)).normalize().as_tuple().digits
    return value == b.told.figure.now[0] and len(digits) >= SIGNIFICANT_DIGITS_MIN


def _near(a: _Entry, b: _Entry) -> bool:
    if a.words and a.words == b.words:
        return True
    low, high = sorted((abs(a.told.figure.now[0]), abs(b.told.figure.now[0])))
    return high <= RATIO_MAX * low if low else high <= RATIO_MAX


def _row(entries: Sequence[_Entry], groups: Groups, language: str | None) -> ComparedFigure:
    told = tuple(entry.told for entry in entries)
    standing, reasons = stand(told, groups)
    return ComparedFigure(_label(entries, language), told[0].figure.unit, told, standing, reasons)


def _label(entries: Sequence[_Entry], language: str | None) -> str:
    """The words most often used for what is counted, in `language` if possible; of equals the shortest."""
    named = [entry for entry in entries if entry.what.core]
    readable = [entry for entry in named if entry.language == language] or named
    often = Counter(entry.what.core for entry in readable)
    return min(often, key=lambda words: (-often[words], len(words)), default="")


def interval(figure: Figure) -> tuple[float, float]:
    """The values that a figure allows, read with the precision that it is told in.

    "More than 47,000" allows what is above 47,000 and below 48,000, one step of the last digit that is not zero: who
    means more says so. "14" allows 14. Ends that a figure shuts out are drawn in by a millionth of the step.
    """
    low, high = figure.now
    step = _last_digit_step(low)
    inside = step * 1e-6
    match figure.comparator:
        case Comparator.EXACT:
            return low, high
        case Comparator.ABOUT:
            return low - step / 2, high + step / 2
        case Comparator.MORE_THAN:
            return low + inside, high + step - inside
        case Comparator.AT_LEAST:
            return low, high + step - inside
        case Comparator.AT_MOST:
            return low - step + inside, high
        case Comparator.LESS_THAN | Comparator.NEARLY:
            return low - step + inside, high - inside


def _last_digit_step(value: float) -> float:
    """One unit of the last decimal digit that is not zero: 1,000 for 47,000, 1 for 14, 0.1 for 3.5."""
    exponent = Decimal(repr(value)).normalize().as_tuple().exponent
    return 10.0**exponent if isinstance(exponent, int) and value else 1.0


def agree(a: Figure, b: Figure) -> bool:
    """Whether one true number could satisfy both."""
    (a_low, a_high), (b_low, b_high) = interval(a), interval(b)
    return a_low <= b_high and b_low <= a_high


def stand(told: Sequence[ToldFigure], groups: Groups) -> tuple[Standing, tuple[Reason, ...]]:
    """How the values of one quantity (in order of publication) stand to one another, with the reason.

    One origin can revise what it told, in a text of its own; a copy that tells another value revises nothing.
    """
    fits = all(agree(a.figure, b.figure) for i, a in enumerate(told) for b in told[i + 1 :])
    one_text = len({groups.text[t.article] for t in told}) < 2
    if one_text or (fits and groups.independent([t.article for t in told]) < 2):
        return Standing.SINGLE, (Reason.of("told-by-one-origin"),)
    if fits:
        return Standing.AGREE, (Reason.of("one-number-fits-all"),)
    rivals = _rival_givers(told)
    if rivals:
        return Standing.DISPUTED, (Reason.of("rival-sources", sources=rivals),)
    if any(t.told_at is None for t in told):
        return Standing.DIFFER, (Reason.of("order-unknown"),)
    if _told_again_after_change(told):
        return Standing.DISPUTED, (Reason.of("older-value-told-again"),)
    return Standing.REVISED, (Reason.of("later-reports-tell-another-value"),)


def superseded(rows: Sequence[ComparedFigure]) -> frozenset[tuple[str, Span]]:
    """The sentences, by (article, span), that tell a value which later reports revised."""
    old: set[tuple[str, Span]] = set()
    for row in rows:
        if row.standing in {Standing.REVISED, Standing.DISPUTED}:
            newest = row.told[-1]
            now = [t.figure for t in row.told if t.article == newest.article]
            old.update((t.article, t.sentence) for t in row.told if not any(agree(t.figure, f) for f in now))
    return frozenset(old)


def _rival_givers(told: Sequence[ToldFigure]) -> tuple[str, ...]:
    """Two named sources whose last values do not agree and whose times of telling overlap."""
    lines: dict[str, list[ToldFigure]] = {}
    for t in told:
        if t.figure.given_by:
            lines.setdefault(t.figure.given_by, []).append(t)
    names = sorted(lines)
    for i, a in enumerate(names):
        for b in names[i + 1 :]:
            if not agree(lines[a][-1].figure, lines[b][-1].figure) and _overlap(lines[a], lines[b], told):
                return (a, b)
    return ()


def _overlap(a: Sequence[ToldFigure], b: Sequence[ToldFigure], told: Sequence[ToldFigure]) -> bool:
    """Told by one report, or each told again after the other began; unknown times overlap with nothing."""
    if {t.article for t in a} & {t.article for t in b}:
        return True
    spans = [_lifetime(line) for line in (a, b)]
    if spans[0] is None or spans[1] is None:
        return False
    return spans[0][0] <= spans[1][1] and spans[1][0] <= spans[0][1]


def _lifetime(line: Sequence[ToldFigure]) -> tuple[datetime, datetime] | None:
    times = [t.told_at for t in line if t.told_at is not None]
    return (min(times), max(times)) if times else None


def _told_again_after_change(told: Sequence[ToldFigure]) -> bool:
    """A value, then one that cannot agree with it, then the first again, by origins that do not copy each other."""
    last_per_report: dict[str, Span] = {t.article: t.figure.at for t in told}
    newest = [t for t in told if last_per_report[t.article] == t.figure.at]
    for i, first in enumerate(newest):
        for j in range(i + 1, len(newest)):
            if agree(first.figure, newest[j].figure):
                continue
            if any(agree(first.figure, t.figure) and not agree(newest[j].figure, t.figure) for t in newest[j + 1 :]):
                return True
    return False
