"""Times told by their number: "the second quarter", "Q3", "the second Tuesday in November", "the 19th century"."""

from __future__ import annotations

import re

from newsloom.model import Span
from newsloom.text.lang.times_rules import Feast, WeekdayOfMonth
from newsloom.text.time_grammar import TimeGrammar
from newsloom.text.time_meanings import Century, Holiday, Phrase, Stretch
from newsloom.text.word_patterns import as_listed

_BACK_MAX = 40  # characters looked at before a word
_ROMAN = {"I": 1, "V": 5, "X": 10}
_CENTURIES_MAX = 21
_QUARTER = 3  # months
_QUARTER_SIGN = re.compile(r"(?<![\w-])Q(?P<number>[1-4])(?:[\s/](?:of\s)?(?P<year>20\d\d))?(?![\w-]|\.\d)")


def stretch(text: str, start: int, language: TimeGrammar) -> Phrase | None:
    """ "first quarter of 2025": the ordinal stands before the noun."""
    on = language.stretch.match(text, start)
    before = text[max(0, start - _BACK_MAX) : start].rstrip()
    ordinal = _last_word(before)
    if on is None or ordinal not in language.times.ordinals:
        return None
    months = language.times.quarters[as_listed(on["noun"])]
    number = language.times.ordinals[ordinal]
    if number * months > 12 or language.unit_next.match(text, on.end("noun")):
        return None  # "the first half hour"
    year = int(on["year"]) if on["year"] else None
    begin = max(0, start - _BACK_MAX) + len(before) - len(ordinal)
    return Phrase(Span(begin, on.end()), Stretch((number - 1) * months + 1, months, year))


def quarter_by_sign(text: str, start: int) -> Phrase | None:
    """A quarter as companies write it: "Q3", "Q1 2025"."""
    found = _QUARTER_SIGN.match(text, start)
    if found is None:
        return None
    year = int(found["year"]) if found["year"] else None
    return Phrase(Span(*found.span()), Stretch((int(found["number"]) - 1) * _QUARTER + 1, _QUARTER, year))


def weekday_of_month(text: str, start: int, language: TimeGrammar) -> Phrase | None:
    """ "the second Tuesday in November", "the last Friday of May 2025"."""
    on = language.weekday_of_month.match(text, start)
    if on is None:
        return None
    before = text[max(0, start - _BACK_MAX) : start].rstrip()
    ordinal = _last_word(before)
    number = language.dates.turns_before.get(ordinal) or language.times.ordinals.get(ordinal)
    if number is None or number < -1:
        return None
    month, weekday = as_listed(on["month"]), as_listed(on["weekday"])
    feast = Feast(WeekdayOfMonth(language.dates.months[month], language.dates.weekdays[weekday], number))
    begin = max(0, start - _BACK_MAX) + len(before) - len(ordinal)
    return Phrase(Span(begin, on.end()), Holiday(feast, int(on["year"]) if on["year"] else None))


def century(text: str, start: int, language: TimeGrammar) -> Phrase | None:
    """ "the 19th century", "XIXe siècle"."""
    on = language.century.match(text, start)
    before = language.century_back.search(text, max(0, start - _BACK_MAX), start)
    if on is None or before is None:
        return None
    number = int(before["number"]) if before["number"] else _roman(before["roman"])
    if not 1 <= number <= _CENTURIES_MAX:
        return None
    return Phrase(Span(before.start(), on.end()), Century(number))


def _last_word(before: str) -> str:
    return before.rsplit(None, 1)[-1].lower() if before else ""


def _roman(numeral: str) -> int:
    values = [_ROMAN[letter] for letter in numeral.upper()]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))
