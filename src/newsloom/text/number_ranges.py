"""Two numbers as the ends of one range: "10 to 12 million", "between 3 and 5", "15–20"."""

from __future__ import annotations

import re

from newsloom.model import Span
from newsloom.text.lang.numbers_rules import NumberRules
from newsloom.text.number_values import Number, Single

_CHANGE_BACK_MAX = 60  # characters before a range in which a word of change makes two numbers of it
_GAP_MAX = 9  # characters between the ends of a range
_OPENER_BACK_MAX = 16  # characters before a change in which "from" stands
_OPENER_WORDS = 4  # words before a range in which "between" stands: "between the ages of 3 and 5"
_SCALED_MAX = 10  # how many times the value that something comes to it may have been before, to share its scale
_RISE_MIN = 3  # how many times a change the value that it came to is at least
_BREAK = re.compile(r"[\d,.;:!?()\n]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_GROUPED = re.compile(r"\d{1,3}(?:[.,'’]\d{3})+")
_WORDS_BEHIND = re.compile(r"[\s-][^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")


def ranged(text: str, single: list[Single], told: NumberRules) -> list[Number]:
    """The numbers of a text in order, two that are the ends of a range as one."""
    kept: list[Single] = []
    for one in single:
        second = _with_scale(kept[-1], one, told) if kept and one.number.attached else one
        both = _range(text, kept[-1], second, told) if kept else None
        if both is not None:
            kept[-1] = Single(both)
            continue
        if kept and _changes(text, kept[-1].number, one.number, told):
            kept[-1] = _shared(kept[-1], one, _SCALED_MAX)
        kept.append(one)
    return [one.number for one in kept]


def _range(text: str, first: Single, second: Single, told: NumberRules) -> Number | None:
    """Two numbers as the ends of one range, None where they are not: "10 to 12", "between 3 and 5"."""
    low, high = first.number, second.number
    if not _joinable(low, high) or _are_unlike(text, low, high) or not _range_words(text, low, high, told):
        return None
    value, most = _shared(first, second, most=1).number.value, high.value
    if value > most and text[low.at.end : high.at.start].strip().lower() in told.and_words:
        value, most = most, value  # "between 70 and 50"
    if not value < most:
        return None
    return high._replace(
        at=Span(low.at.start, high.at.end),
        value=value,
        high=most,
        unit=high.unit or low.unit,
        in_words=low.in_words and high.in_words,
    )


def _shared(first: Single, second: Single, most: float) -> Single:
    """The first of two numbers with the scale and unit told at the second: "10 to 12 million euros".

    It shares the scale where that makes it no more than `most` times the second.
    """
    low, high = first.number, second.number
    value = low.value
    if first.scaled == 1 and second.scaled > 1 and value * second.scaled <= high.value * most:
        value *= second.scaled
    return Single(low._replace(value=value, unit=low.unit or high.unit), first.scaled)


def _with_scale(first: Single, second: Single, told: NumberRules) -> Single:
    """The second of two amounts with its letter as a scale, where the mark of money stands at the first: £5m-6m."""
    one = second.number
    scale = told.short_scales.get(one.attached.lower())
    if scale is None or first.number.unit is None or first.scaled != scale:
        return second
    at = Span(one.at.start, one.at.end + len(one.attached))
    return Single(one._replace(at=at, value=one.value * scale, attached=""), scale)


def _changes(text: str, low: Number, high: Number, told: NumberRules) -> bool:
    """ "from 5.1 to 4.8 per cent", "from 3 to 5 million": two numbers, of one unit and scale."""
    if low.attached or low.high or high.high or high.at.start - low.at.end > _GAP_MAX:
        return False
    if low.unit and low.unit != high.unit:
        return False
    before = _WORD.findall(text[max(0, low.at.start - _OPENER_BACK_MAX) : low.at.start])
    return text[low.at.end : high.at.start].strip().lower() in told.range_marks | told.into and any(
        word.lower() in told.from_words for word in before[-2:]
    )


def _joinable(low: Number, high: Number) -> bool:
    if low.ordinal or high.ordinal or low.fraction or high.fraction or low.high or high.high:
        return False
    if low.attached and low.attached != high.attached:
        return False
    return not (low.unit and high.unit and low.unit != high.unit)


def _are_unlike(text: str, low: Number, high: Number) -> bool:
    """A year and what something came to ("since 2019 to 17,500"), two of different units ("10 percent to 22 cents")."""
    if _YEAR.fullmatch(text, low.at.start, low.at.end) and _GROUPED.fullmatch(text, high.at.start, high.at.end):
        return True
    unit_is_behind = low.unit is not None and (low.in_words or text[low.at.start].isdigit())
    return unit_is_behind and high.unit is None and _WORDS_BEHIND.match(text, high.at.end) is not None


def _range_words(text: str, low: Number, high: Number, told: NumberRules) -> bool:
    gap = text[low.at.end : high.at.start] if high.at.start - low.at.end <= _GAP_MAX else ""
    mark = gap.strip().lower()
    mark = mark.strip("-").strip() or mark  # "20- to 26-foot", "20-to-26"
    if mark not in told.and_words and mark not in told.range_marks:
        return False
    back = text[max(0, low.at.start - _CHANGE_BACK_MAX) : low.at.start].lower()
    before = _WORD.findall(_BREAK.split(back)[-1])
    if mark in told.and_words:
        return any(word in told.between for word in before[-_OPENER_WORDS:])
    if mark in told.or_words:
        return high.value - low.value == 1  # "two or three"; "8 or 16" are two
    if any(word in told.from_words for word in before[-2:]):
        return not any(word.startswith(told.changes) for word in _WORD.findall(back)[-8:-1])
    changes = mark.isalpha() and any(word.startswith(told.changes) for word in before[-2:])
    return not changes or high.value < low.value * _RISE_MIN  # "rose by 3 to 12": by how much, and to what
