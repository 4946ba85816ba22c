"""Finding expressions of time in running text: where they stand and what they mean, not yet which day that is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from newsloom.model import Span
from newsloom.text.date_calendar import (
    Ago,
    Clock,
    Lately,
    Meaning,
    MonthTurn,
    OnDate,
    OnDay,
    OnWeekday,
    Unit,
    Whole,
    Years,
)
from newsloom.text.date_grammar import Grammar, grammar
from newsloom.text.date_names import NamedMonths, is_model_number
from newsloom.text.trigger_words import lowered
from newsloom.text.word_patterns import as_listed

_WORD = re.compile(r"[^\W\d_]+")
_SHORT_BEHIND = re.compile(r"\.?,?\s{0,2}(?:\d|[A-Z])")
_SHORT_REACH = 14  # characters behind a short weekday ("Mo", "Sa") in which the number of its day stands
_BACK_MAX = 40  # characters looked at before a trigger word
_NUMERIC = re.compile(
    r"(?<![\w.,/+-])(?:(?P<y>(?:1[5-9]|20)\d\d)(?P<s>[-/]|\.\s?)(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<t>[./-])(?P<b>\d{1,2})(?P=t)(?P<z>(?:1[5-9]|20)\d\d|\d\d))(?!(?!T\d\d:)\w|[/-](?!\d\d:)|[.,]\d)"
)
_IN_SIGNS = re.compile(r"(?<!\d)(20\d\d|19\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_YEARS = re.compile(
    r"(?<![\w.,$€£#+/:])(?P<first>(?:1[5-9]|20)\d\d)(?:(?P<plural>s|er)|[/–-](?P<last>(?:1[5-9]|20)\d\d|\d\d))?"
    r"(?![\w$€£%/-]|[.,:]\d|\s?[%$€£])"
)
_JOINED_BACK = re.compile(r"(?<![\w-])([^\W\d_]{1,12})-$")
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"\d+")
_MONTHS, _DAYS = range(1, 13), range(1, 32)
_YEAR_BACK = re.compile(r"(?<![\w.,/-])(?P<year>(?:1[5-9]|20)\d\d)(?:,?\s|[./-])$")
_GAP = re.compile(r"(?:[.,]|[^\S\r\n\u2028\u2029]|the\b|den\b|dem\b|le\b){0,5}", re.IGNORECASE)
_SENTENCE_END = '.!?\n"“„«:'


@dataclass(frozen=True, slots=True)
class Expression:
    """Words of time at `at`. `either_way` tells of a numeric date whose order is not certain (03/04/2025)."""

    at: Span
    meaning: Meaning
    either_way: bool = False


@lru_cache(maxsize=8)
def expressions(text: str, language: str | None) -> tuple[Expression, ...]:
    """All expressions of time in `text`, in order, without overlap; of two, the one that begins first, then the longer.

    A language without rules gives numeric dates and years only. Linear in the length of the text.
    """
    told = grammar(language)
    found = [*_worded(text, told)]
    for digits in _DIGITS.finditer(text):
        start = digits.start()
        for reader in (_numeric, _in_signs, _year, _clock):
            one = reader(text, start, told)
            if one is not None:
                found.append(one)
    found.sort(key=lambda one: (one.at.start, -one.at.end, isinstance(one.meaning, Clock)))
    kept: list[Expression] = []
    for one in found:
        if kept and one.at.start < kept[-1].at.end:
            continue
        if kept and (both := _joined(kept[-1], one, text)) is not None:
            kept[-1] = both
        else:
            kept.append(one)
    return tuple(kept)


def _joined(before: Expression, after: Expression, text: str) -> Expression | None:
    """A weekday and the date that it stands beside, as one: Wednesday, 26 February."""
    if not isinstance(before.meaning, OnWeekday | OnDay) or not isinstance(after.meaning, OnDate):
        return None
    if isinstance(before.meaning, OnWeekday) and before.meaning.turn < 0:
        return None
    if after.meaning.day is None or after.at.start - before.at.end > 8:
        return None
    gap = _GAP.match(text, before.at.end)
    if gap is None or gap.end() < after.at.start:
        return None
    return Expression(Span(before.at.start, after.at.end), after.meaning, after.either_way)


def _worded(text: str, told: Grammar) -> Iterator[Expression]:
    names = NamedMonths(text, told)
    for trigger in told.trigger.finditer(lowered(text)):
        word = trigger.group()
        for kind in told.triggers[word]:
            if kind == "month" and names.has(trigger.start(), word):
                continue
            found = _READERS[kind](text, trigger.start(), word, told)
            if found is not None:
                yield found


def _month(text: str, start: int, word: str, told: Grammar) -> Expression | None:
    if word not in told.rules.months or (on := told.month_on.match(text, start)) is None:
        return None
    year = int(on["year"]) if on["year"] else None
    month = told.rules.months[as_listed(on["month"])]
    back = told.month_back.search(_before(text, start))
    if back is not None and not is_model_number(_before(text, start - len(back.group()))):
        end = on.start("day") - 1 if on["day"] and year is None else _without_stop(text, on)
        begin = start - len(back.group())
        return Expression(Span(begin, max(end, on.end("month"))), OnDate(year, month, int(back["day"])))
    day = int(on["day"]) if on["day"] else None
    if day is not None and year is None and (first := _YEAR_BACK.search(_before(text, start))) is not None:
        return Expression(Span(start - len(first.group()), on.end("day")), OnDate(int(first["year"]), month, day))
    if day is None and year is None and not _surely_month(text, start, word, told):
        return None
    return Expression(Span(start, _without_stop(text, on)), OnDate(year, month, day))


def _surely_month(text: str, start: int, word: str, told: Grammar) -> bool:
    if len(word) < 4 and word not in told.rules.short_months:
        return False
    if word not in told.rules.months_like_words:
        return True
    before = _WORD.findall(_before(text, start)[-12:])
    last = before[-1].lower() if before else ""
    return text[start].isupper() and last in told.rules.year_before and last not in told.rules.never_before_months


def _weekday(text: str, start: int, word: str, told: Grammar) -> Expression | None:
    if word not in told.rules.weekdays or (on := told.weekday_on.match(text, start)) is None:
        return None
    behind = start + len(word)
    if word in told.rules.short_weekdays and not (
        _SHORT_BEHIND.match(text, behind) and _DIGIT.search(text, behind, behind + _SHORT_REACH)
    ):
        return None
    turn = told.rules.turns_after.get((on["turn"] or "").lower(), 0)
    return Expression(Span(start, _without_stop(text, on)), OnWeekday(told.rules.weekdays[word], turn))


def _day_word(text: str, start: int, _: str, told: Grammar) -> Expression | None:
    on = told.day_on.match(text, start)
    if on is None or (text[start].isupper() and not _begins_sentence(text, start)):
        return None  # "USA Today", German "Morgen"
    return Expression(Span(start, on.end()), OnDay(told.rules.day_words[as_listed(on["word"])]))


def _lately(text: str, start: int, _: str, told: Grammar) -> Expression | None:
    on = told.lately_on.match(text, start)
    if on is None:
        return None
    unit = Unit(told.rules.units[as_listed(on["unit"])])
    sign = told.rules.lately[as_listed(on["turn"])]
    if on["count"]:
        amount = _count(on["count"], told)
        return Expression(Span(start, on.end()), Lately(sign * amount, unit))
    back = told.number_back.search(_before(text, start))
    if back is None:
        return None
    return Expression(Span(start - len(back.group()), on.end()), Lately(sign * _count(back["count"], told), unit))


def _turned(text: str, start: int, _: str, told: Grammar) -> Expression | None:
    on = told.turn_on.match(text, start)
    if on is None:
        return None
    turn = told.rules.turns_before[as_listed(on["turn"])]
    at = Span(start, on.end())
    if on["weekday"]:
        return Expression(at, OnWeekday(told.rules.weekdays[as_listed(on["weekday"])], turn))
    if on["month"]:
        month = told.month_on.match(text, on.start("month"))
        end = month.end("month") if month else on.end()
        if month and (month["day"] or month["year"]):
            return None  # "this Dec. 28, 2017 photo" tells a day
        return Expression(Span(start, end), MonthTurn(told.rules.months[as_listed(on["month"])], turn))
    behind = told.rules.turns_after
    if behind and (more := told.unit_on.match(text, on.start("unit"))) is not None:
        turn, at = behind[as_listed(more["turn"])], Span(start, more.end())
    return Expression(at, Whole(Unit(told.rules.units[as_listed(on["unit"])]), turn))


def _turned_behind(text: str, start: int, _: str, told: Grammar) -> Expression | None:
    on = told.unit_on.match(text, start)
    if on is None or len(on["unit"]) < 2:
        return None
    turn = told.rules.turns_after[as_listed(on["turn"])]
    return Expression(Span(start, on.end()), Whole(Unit(told.rules.units[as_listed(on["unit"])]), turn))


def _ago(text: str, start: int, word: str, told: Grammar) -> Expression | None:
    on = told.ago_on.match(text, start)
    if on is not None:
        sign = -1 if on["word"].lower() in told.rules.ahead_before else 1
        return Expression(
            Span(start, on.end()), Ago(sign * _count(on["count"], told), Unit(told.rules.units[as_listed(on["unit"])]))
        )
    if word not in told.rules.ago_after or (back := told.ago_back.search(_before(text, start))) is None:
        return None
    return Expression(
        Span(start - len(back.group()), start + len(word)),
        Ago(_count(back["count"], told), Unit(told.rules.units[as_listed(back["unit"])])),
    )


def _count(told: str, language: Grammar) -> int:
    return int(told) if told.isdigit() else language.rules.counts[as_listed(told)]


def _numeric(text: str, start: int, told: Grammar) -> Expression | None:
    found = _NUMERIC.match(text, start)
    if found is None:
        return None
    at = Span(*found.span())
    if found["y"]:
        return Expression(at, OnDate(int(found["y"]), int(found["m"]), int(found["d"])))
    first, second, year = int(found["a"]), int(found["b"]), int(found["z"])
    if len(found["z"]) == 2:
        if found["t"] == "-":
            return None  # 10-12-14 is rather a score or a number of something
        year += 2000 if year < 70 else 1900
    month_first = told.rules.month_first and found["t"] == "/"
    if first <= 12 and (month_first or second > 12):
        first, second = second, first
    return Expression(at, OnDate(year, second, first), first <= 12) if second in _MONTHS and first in _DAYS else None


def _in_signs(text: str, start: int, _: Grammar) -> Expression | None:
    """Chinese, Japanese and Korean dates: 2025年3月4日."""
    found = _IN_SIGNS.match(text, start)
    if found is None:
        return None
    year, month, day = map(int, found.groups())
    return Expression(Span(*found.span()), OnDate(year, month, day))


def _year(text: str, start: int, told: Grammar) -> Expression | None:
    found = _YEARS.match(text, start)
    if found is None:
        return None
    first = int(found["first"])
    at = Span(*found.span())
    if text[max(0, start - 1) : start] == "-" and not _follows_word(text, start, told):
        return None  # a code; but "mid-2024"
    if found["plural"]:
        return Expression(at, Years(first, first + (99 if first % 100 == 0 and first < 2000 else 9)))
    if found["last"]:
        last = int(found["last"])
        last = last if last > 99 else first // 100 * 100 + last
        return Expression(at, Years(first, last)) if first < last <= first + 100 else None
    if not _tells_year(text, at, told):
        return None
    is_decade = first % 10 == 0 and _word_before(text, at) in told.rules.decade_before
    return Expression(at, Years(first, first + 9) if is_decade else OnDate(first))


def _follows_word(text: str, start: int, told: Grammar) -> bool:
    joined = _JOINED_BACK.search(text, max(0, start - _BACK_MAX), start)
    return joined is not None and joined[1].lower() in told.rules.year_before


def _word_before(text: str, at: Span) -> str:
    before = _WORD.findall(_before(text, at.start)[-16:])
    return before[-1].lower() if before else ""


def _tells_year(text: str, at: Span, told: Grammar) -> bool:
    """Whether four bare figures are a year: after a word that years follow, or with nothing behind to be counted."""
    before = _WORD.findall(_before(text, at.start)[-16:])
    if before and before[-1].lower() in told.rules.year_before and text[at.start - 1].isspace():
        return True
    behind = text[at.end : at.end + 2]
    if before and before[-1].lower() in told.rules.year_amid and behind[1:].islower():
        return True
    return not behind.strip() or not behind[0].isspace() or not behind[1].isalpha()


def _clock(text: str, start: int, told: Grammar) -> Expression | None:
    found = told.clock.match(text, start)
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    plain = found["half"] is None and found["after"] is None
    if plain and (found["mark"] or "").strip().lower() not in {":", "h"}:
        return None
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
    return Expression(Span(found.start(), found.end()), Clock(hour % 24, minute)) if hour < 25 else None


def _before(text: str, start: int) -> str:
    return text[max(0, start - _BACK_MAX) : start]


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip(" '‘(")
    return not before or before[-1] in _SENTENCE_END


def _without_stop(text: str, on: re.Match[str]) -> int:
    """The end of a match without a full stop that closes it."""
    return on.end() - 1 if text[on.end() - 1] == "." else on.end()


_READERS = {
    "month": _month,
    "weekday": _weekday,
    "day_word": _day_word,
    "lately": _lately,
    "turned": _turned,
    "turned_behind": _turned_behind,
    "ago": _ago,
}
