"""Numbers written in figures: marks of thousands and decimals."""

from __future__ import annotations

import re

from newsloom.text.lang.numbers_rules import NumberRules

DIGITS_MAX = 24  # longer runs are ids, not quantities
VALUE_MAX = 1e18
_RAISED_TO = r"(?:\^[-−]?\d{1,2}|⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?!\w)"
POWER = rf"(?:\s?[×x·*]\s?10(?:{_RAISED_TO}|[-−]\d{{1,2}}(?!\w))|[eE][-+]\d{{1,2}}(?!\w)|(?<=(?<!\d)10){_RAISED_TO})"
"""A pattern for the power of ten behind figures: 3×10⁻³⁰, 3 x 10^6, 3e+6; and behind a ten alone: 10⁶."""

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−", "0123456789--")
_SPACES = "\u00a0\u202f\u2009"
_RUN = rf"\d+(?:[.,'’{_SPACES}]\d+)*"
_ROUND = r"\d{1,3}(?: \d{3})*(?: 000)(?![\d.,]*\d)"
_SPACED = r"\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:,\d+)?"


def run_pattern(rules: NumberRules) -> str:
    """A pattern for a whole run of figures with the marks inside it, valid or not.

    Where a plain space groups no figures by habit, it does so before the last three zeros: "10 000".
    """
    return rf"(?:{_SPACED if rules.space_groups else _ROUND}|{_RUN})"


def figure_value(run: str, rules: NumberRules) -> float | None:
    """The value of a run of figures, None where its marks make no number (dates, addresses, versions).

    Marks that contradict the language's habit are read by their place: "1.5" in German is one and a half.
    Decimal digits of every script count.
    """
    if len(run) > DIGITS_MAX:
        return None
    plain = re.sub(rf"[ '’{_SPACES}]", "", run)
    if len(plain) != len(run) and not _grouped(re.split(rf"[ '’{_SPACES}]", re.split(r"[.,]", run)[0])):
        return None
    marks = [character for character in plain if character in ".,"]
    if not marks:
        return float(int(plain))
    if len(set(marks)) == 2:
        return _both(plain, marks)
    mark, parts = marks[0], re.split(r"[.,]", plain)
    if _is_grouping(mark, parts, rules):
        return float(int("".join(parts)))
    return _decimal(parts[0], parts[1]) if len(parts) == 2 else None


def _both(plain: str, marks: list[str]) -> float | None:
    last = marks[-1]
    if marks.count(last) > 1:
        return None
    whole, part = plain.split(last)
    groups = re.split(r"[.,]", whole)
    return _decimal("".join(groups), part) if _grouped(groups) else None


def _is_grouping(mark: str, parts: list[str], rules: NumberRules) -> bool:
    if not _grouped(parts):
        return False
    if len(parts) > 2:
        return True
    return mark == rules.group or (not rules.decimal and parts[0] != "0")


def _grouped(parts: list[str]) -> bool:
    """Whether the parts are groups of thousands, or of lakhs and crores (12,34,567)."""
    if len(parts) == 1:
        return True
    first, *middle, last = parts
    if len(last) != 3 or not 1 <= len(first) <= 3 or first.startswith("0"):
        return False
    return all(len(group) == 3 for group in middle) or (len(first) <= 2 and all(len(group) == 2 for group in middle))


def _decimal(whole: str, part: str) -> float:
    return float(f"{int(whole)}.{''.join(str(int(digit)) for digit in part)}")


def power_of_ten(written: str | None) -> float:
    """What a match of `POWER` multiplies the figures before it by, 1 for None."""
    if written is None:
        return 1.0
    mark = written.lstrip()[0]
    exponent = written.partition("10")[2] if mark in "×x·*" else written
    power = int(exponent.lstrip("^eE").translate(_RAISED))
    return 10.0 ** (power - 1 if mark in "^⁻⁰¹²³⁴⁵⁶⁷⁸⁹" else power)
