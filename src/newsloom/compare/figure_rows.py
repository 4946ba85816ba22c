"""Rows of figures that count one thing as far as rules tell: by its kind, by words, by unit and by values.

What these leave apart is weighed afterwards, see `compare.figure_merging`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from math import sqrt

from newsloom.compare.figure_apart import FINDS, one_level, one_report_may_tell_both
from newsloom.compare.figure_entries import Entry, Setting
from newsloom.compare.figure_signs import Told
from newsloom.compare.figure_values import agree
from newsloom.model import Figure

RATIO_MAX = 4.0  # values further apart than this are taken to count different things
WORDED_ALIKE_RATIO_MAX = 20.0  # the same of what is worded alike; of a known kind worded alike there is no limit
OTHER_RATIO_MAX = 2.5  # the same where words differ
ASPECT_RATIO_MAX = 1.6  # the same where only the part that they play is the same: two offers
SIGNIFICANT_DIGITS_MIN = 2
KNOWN_RATIO_MAX = 6.0  # the same of a kind that is known
CLOSE_RATIO_MAX = 1.3  # the same where only what they are called differs: clients, savers
LIKELY_MAX = 300  # rows that a figure is held against
HELD_AGAINST_MAX = 200  # tellings of a row that a figure is held against, the newest
Key = tuple[str | None, Setting]
Row = list[Told]


def rows_by_rules(figures: Iterable[Told]) -> list[Row]:
    """Rows of figures (in order of publication), each in the order of its figures, and they in that of the first."""
    rows: list[Row] = []
    rows_of_kind: dict[Key, list[Row]] = {}
    for one in figures:
        likely = rows_of_kind.setdefault((one.entry.told.figure.unit, one.entry.setting), [])
        home = _home(one.entry, likely[:LIKELY_MAX])
        if home is None:
            home = []
            rows.append(home)
            likely.append(home)
        home.append(one)
    return rows


def _home(entry: Entry, rows: Sequence[Row]) -> Row | None:
    """The row that a figure belongs to: one that tells its very number before others."""
    fitting = [row for row in rows if _belongs(entry, row[-HELD_AGAINST_MAX:])]
    same = (row for row in fitting if any(other.entry.told.figure.now == entry.told.figure.now for other in row))
    return next(same, fitting[0] if fitting else None)


def _belongs(entry: Entry, row: Sequence[Told]) -> bool:
    """Whether a figure counts what a row counts: no contradiction with any of the row, and near to one of them.

    Near to one, not to all: a toll rises step by step, and its last value may be far from its first.
    """
    return all(_compatible(entry, one.entry) for one in row) and any(_is_linked(entry, one.entry) for one in row)


def _is_linked(a: Entry, b: Entry) -> bool:
    """Whether a figure leads to another one of its row: a near value, or the very one where only one tells the kind."""
    if b.told.instead_of is not None and agree(b.told.instead_of, a.told.figure):
        return True
    if a.told.instead_of is not None and agree(a.told.instead_of, b.told.figure):
        return True
    return _same_number(a, b) if a.what.kind != b.what.kind else _near(a, b)


def _compatible(a: Entry, b: Entry) -> bool:
    """Whether two figures of one unit and setting can count the same, by kind, group and words."""
    if not one_level(a, b) or (a.what.group is None and a.is_part != b.is_part):
        return False  # "four of the dead" is never laid beside "14 dead"
    if a.told.article == b.told.article and not one_report_may_tell_both(a, b):
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
    if a.what.group is not None or bool(a.what.things & b.what.things):
        return True
    return a.language != b.language and _mean_one(a, b)


def _words_agree(a: Entry, b: Entry) -> bool:
    is_known = a.what.kind is not None or a.what.group is not None
    if a.what.is_anything or b.what.is_anything:
        # Nothing that could be compared but the number, unless the kind is known.
        return is_known or _same_number(a, b) or _same_aspect(a, b)
    things = a.what.things & b.what.things
    if a.what.things != b.what.things and ((a.what.things and b.what.things and not things) or a.what.kind == "aboard"):
        return False  # passengers are not all who are on board
    if a.language != b.language:
        return is_known or bool(things) or _same_number(a, b) or _same_aspect(a, b) or _mean_one(a, b)
    mine, other = a.what.terms, b.what.terms
    if things and _within(a, b, CLOSE_RATIO_MAX):
        return True
    shared, most = len(mine & other), max(len(mine), len(other))
    if is_known:
        return shared > 0 or not mine or not other
    return shared > 0 and 2 * shared >= most


def _mean_one(a: Entry, b: Entry) -> bool:
    """Whether the words of two languages for what is counted mean the same, half of those at least that tell less."""
    shared = a.what.meant & b.what.meant
    return bool(shared) and 2 * len(shared) >= min(len(a.what.meant), len(b.what.meant))


def _same_number(a: Entry, b: Entry) -> bool:
    """The same number with two digits or more that matter (64 or 8,400, not 7 or 200): hardly a chance."""
    value = a.told.figure.now[0]
    digits = Decimal(repr(value)).normalize().as_tuple().digits
    return value == b.told.figure.now[0] and len(digits) >= SIGNIFICANT_DIGITS_MIN


def _same_aspect(a: Entry, b: Entry) -> bool:
    """Two offers, or two forecasts, of values close to each other, where words cannot be compared."""
    return a.setting.aspect is not None and a.told.figure.unit is not None and _within(a, b, ASPECT_RATIO_MAX)


def _near(a: Entry, b: Entry) -> bool:
    if a.what.kind in FINDS:
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
