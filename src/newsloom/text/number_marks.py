"""Marks of currency before a number: $, £, US$, EUR."""

from __future__ import annotations

import re

from newsloom.text.lang.numbers_rules import ASCII_MARKS, CURRENCY_MARKS

MARKS_BEFORE = CURRENCY_MARKS | ASCII_MARKS
"""The marks that stand before an amount."""

_BACK_MAX = 6  # characters before a number in which a mark can stand
_AMOUNTS = {  # what stands behind a mark that is a letter of names too: PS5, R8
    "PS": re.compile(r"-?\d(?:\d|[.,]\d|\s?(?:m|bn|k|tn)\b)"),
    **dict.fromkeys("RP", re.compile(r"\d{1,3}(?:(?:,\d{3})+|(?:\.\d+)?[\s-]?(?:m|bn|tn|[mbtr]+illion)\b)")),
}


def money_before(text: str, start: int) -> tuple[int, str] | None:
    """The mark of currency before `start`: where it begins, and its code."""
    before = text[max(0, start - _BACK_MAX) : start]
    bare = before.rstrip(" \u00a0")
    if not bare or len(before) - len(bare) > 1:
        return None
    for length in (4, 3, 2, 1):
        mark = bare[-length:]
        if len(mark) == length and mark in MARKS_BEFORE:
            begin = start - len(before) + len(bare) - length
            if mark in _AMOUNTS and not _AMOUNTS[mark].match(text, start):
                return None
            if mark[0].isalpha() and begin and text[begin - 1].isalpha():
                continue
            nation = re.search(r"(?:^|[^\w])(US|AU|CA|NZ|HK)\s?$", text[max(0, begin - 4) : begin])
            if mark == "$" and nation:
                return begin - (len(nation.group()) - nation.group().find(nation[1])), CURRENCY_MARKS[f"{nation[1]}$"]
            return begin, MARKS_BEFORE[mark]
    return None


def in_name(text: str, start: int) -> bool:
    """Whether the figures at `start` belong to a name that begins like a mark: PS5, R8."""
    return any(
        text.endswith(mark, max(0, start - len(mark)), start) and not amount.match(text, start)
        for mark, amount in _AMOUNTS.items()
    )


def is_negative(text: str, start: int) -> bool:
    """Whether a minus stands before the mark at `start`: "-$4m", not "US-$4m"."""
    return text[max(0, start - 1) : start] in {"-", "−"} and (start == 1 or text[start - 2] in " \u00a0\n(")
