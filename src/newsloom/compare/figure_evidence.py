"""Which tellings of a row speak for its quantity, so that their difference is news and not another thing counted.

Figures are brought together wide, so that a reader finds them side by side. To say that a value *changed*, or that two
sources *contradict* each other, asks for more: a value that one report alone tells far down is often told for
comparison, and "two runs" and "three runs" are two counts in the same words.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from math import inf

from newsloom.compare.figure_entries import Entry
from newsloom.compare.grouping import Groups
from newsloom.compare.statements import terms_of
from newsloom.model import Comparator, Figure, Report, Span, ToldFigure
from newsloom.text.lang.figures_rules import LENGTHS_OF_TIME
from newsloom.text.words import words

LEAD_SENTENCES = 5  # what stands further down in one report alone is often another event, told for comparison
SHARED_TERMS_MIN = 3  # of two sentences, besides what is counted, where its kind is not known
NEVER_LESS = frozenset({"dead"})  # counts of these only fall where they were wrong
GOES_ON = NEVER_LESS | frozenset({"missing", "bodies", "injured", "rescued", "arrested", "evacuated", "ill"})
_INEXACT = frozenset({Comparator.ABOUT, Comparator.NEARLY})
Key = tuple[str, Span]


class Evidence:
    """What the entries of one row tell of their quantity; tellings are known by report and place."""

    def __init__(self, row: Sequence[Entry], groups: Groups, reports: dict[str, Report]) -> None:
        self._row, self._groups, self._reports = row, groups, reports

    def weighs(self, told: ToldFigure) -> bool:
        """Whether a telling stands at the beginning of its report, or two origins tell its value, and it is no part.

        Of those who died in one report, less than half of the others are a part ("two pilots also died").
        """
        return _key(told) in self._weighty

    def of_one(self, a: ToldFigure, b: ToldFigure) -> bool:
        """Whether two tellings surely count one thing: of a known kind or part played, one amount, or one context."""
        if self._is_known:
            return True
        one, other = self._entries[_key(a)], self._entries[_key(b)]
        if one.language != other.language or (a.article, a.sentence) == (b.article, b.sentence):
            return True  # words of two languages cannot be compared, and one sentence sets its values side by side
        unit = one.told.figure.unit
        if unit is not None and unit not in LENGTHS_OF_TIME and one.what.terms == other.what.terms != frozenset():
            return True
        shared = self._context(one) & self._context(other)
        return len(shared - one.what.terms - other.what.terms - _counted(one) - _counted(other)) >= SHARED_TERMS_MIN

    @cached_property
    def _is_known(self) -> bool:
        return any(entry.what.kind is not None or entry.setting.aspect is not None for entry in self._row)

    @cached_property
    def _entries(self) -> dict[Key, Entry]:
        return {_key(entry.told): entry for entry in self._row}

    @cached_property
    def _weighty(self) -> frozenset[Key]:
        tellers: dict[tuple[float, float], set[str]] = {}
        for entry in self._row:
            tellers.setdefault(entry.told.figure.now, set()).add(self._groups.origin[entry.told.article])
        return frozenset(
            _key(entry.told)
            for entry in self._row
            if (entry.place < LEAD_SENTENCES or len(tellers[entry.told.figure.now]) > 1) and not self._is_small(entry)
        )

    def _is_small(self, entry: Entry) -> bool:
        mine = entry.told.figure
        if entry.what.kind not in GOES_ON or mine.trend is not None or entry.told.instead_of is not None:
            return False
        return 2 * mine.now[1] < self._most.get((entry.told.article, mine.as_of), -inf)

    @cached_property
    def _most(self) -> dict[tuple[str, date | None], float]:
        """The largest value of each report for each day, but those that it tells as given before."""
        most: dict[tuple[str, date | None], float] = {}
        for entry in (entry for entry in self._row if not entry.told.earlier):
            key, (least, _) = (entry.told.article, entry.told.figure.as_of), entry.told.figure.now
            most[key] = max(most.get(key, least), least)
        return most

    def _context(self, entry: Entry) -> frozenset[str]:
        """The terms of the sentence, without numbers."""
        text = entry.told.sentence.of(self._reports[entry.told.article].article.text)
        low = (span.of(text).casefold() for span in words(text, entry.language))
        return frozenset(term for term in terms_of(low, entry.language) if not term.startswith("#"))


def is_no_correction(before: Figure, after: Figure) -> bool:
    """Whether a smaller value of what never falls is a part of it, or told roughly: "almost 80" behind "84"."""
    return after.comparator in _INEXACT or 2 * after.now[1] < before.now[0]


def _key(told: ToldFigure) -> Key:
    return told.article, told.figure.at


def _counted(entry: Entry) -> frozenset[str]:
    return terms_of(entry.words.split(), entry.language)
