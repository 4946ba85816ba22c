"""Figures in words: "at least 14", "about 3.5 million", "nearly 200"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from newsloom.model import Comparator, Figure, FigureKind, Standing, Trend

_WHOLE_MAX = 1_000
THOUSAND, MILLION, BILLION = 1_000, 1_000_000, 1_000_000_000


def number(value: float) -> str:
    """A number in the reader's notation, whole where it is whole, with "million" and "billion" in words."""
    for size, name in ((BILLION, _billion), (MILLION, _million)):
        scaled = value / size
        if abs(scaled) >= 1 and abs(scaled) < THOUSAND * 10 and abs(scaled * 1000 - round(scaled * 1000)) < 1e-6:
            return name(scaled)
    return _plain(value)


def _plain(value: float) -> str:
    if abs(value) >= 1e15:
        return f"{value:.3g}"
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    whole, _point, decimals = text.partition(".")
    return str(number_format(text, decimal_pos=len(decimals), force_grouping=len(whole.lstrip("-")) > 3))


def _million(scaled: float) -> str:
    return ngettext("%(number)s million", "%(number)s million", 1 if scaled == 1 else 2) % {"number": _plain(scaled)}


def _billion(scaled: float) -> str:
    return ngettext("%(number)s billion", "%(number)s billion", 1 if scaled == 1 else 2) % {"number": _plain(scaled)}


def amount(value: float, high: float | None, unit: str | None) -> str:
    """A value or a range with its unit: "10 to 12 km", "EUR 3.5 million", "12 %"."""
    told = number(value)
    if high is not None:
        told = _("%(low)s to %(high)s") % {"low": told, "high": number(high)}
    if unit is None:
        return told
    if is_currency(unit):
        return _("%(currency)s %(amount)s") % {"currency": unit, "amount": told}
    singular = value == 1 and high is None
    words = _unit_words(unit, 1 if singular else 2)
    return f"{told}\u00a0{words}"


def is_currency(unit: str | None) -> bool:
    """Whether a unit is an ISO 4217 code."""
    return unit is not None and len(unit) == 3 and unit.isalpha() and unit.isupper()


def unit_name(unit: str) -> str:
    """A unit as a heading has it, spelled out where it is a sign that few would know alone."""
    names = {
        "%": _("per cent"),
        "t": _("tonnes"),
        "kg": _("kilograms"),
        "km": _("kilometres"),
        "m": _("metres"),
        "cm": _("centimetres"),
        "ha": _("hectares"),
        "km²": _("square kilometres"),
        "m²": _("square metres"),
        "m³": _("cubic metres"),
        "l": _("litres"),
        "km/h": _("kilometres per hour"),
        "MW": _("megawatts"),
        "GW": _("gigawatts"),
        "°C": _("degrees Celsius"),
        "percentage points": _("percentage points"),
    }
    return names.get(unit) or _unit_words(unit, 2)


def _unit_words(unit: str, count: int) -> str:
    """Units that are written as words in running text, in the reader's language; others are signs and stay."""
    words = {
        "second": ngettext("second", "seconds", count),
        "minute": ngettext("minute", "minutes", count),
        "hour": ngettext("hour", "hours", count),
        "day": ngettext("day", "days", count),
        "week": ngettext("week", "weeks", count),
        "month": ngettext("month", "months", count),
        "year": ngettext("year", "years", count),
        "decade": ngettext("decade", "decades", count),
        "mile": ngettext("mile", "miles", count),
        "nautical mile": ngettext("nautical mile", "nautical miles", count),
        "barrel": ngettext("barrel", "barrels", count),
        "acre": ngettext("acre", "acres", count),
    }
    return words.get(unit, unit)


def holding(figure: Figure) -> str:
    """The value that holds by a report, without where it came from."""
    low, high = figure.now
    if figure.kind is not FigureKind.MOVE:
        return in_words(figure)
    return in_words(replace(figure, kind=FigureKind.COUNT, value=low, high=None if low == high else high))


def in_words(figure: Figure) -> str:
    """What a report says of a quantity: its comparator in words, value or range, unit."""
    told = {"amount": _amount_of(figure)}
    match figure.comparator:
        case Comparator.EXACT:
            return told["amount"]
        case Comparator.ABOUT:
            return _("about %(amount)s") % told
        case Comparator.MORE_THAN:
            return _("more than %(amount)s") % told
        case Comparator.AT_LEAST:
            return _("at least %(amount)s") % told
        case Comparator.LESS_THAN:
            return _("less than %(amount)s") % told
        case Comparator.AT_MOST:
            return _("at most %(amount)s") % told
        case Comparator.NEARLY:
            return _("nearly %(amount)s") % told


def _amount_of(figure: Figure) -> str:
    """The amount of a figure without its comparator, with where it came from or which way it went."""
    if figure.kind is FigureKind.MOVE and figure.high is not None:
        first, last = (figure.high, figure.value) if figure.trend is Trend.DOWN else (figure.value, figure.high)
        return _("from %(first)s to %(last)s") % {"first": number(first), "last": amount(last, None, figure.unit)}
    told = _fraction(figure) or amount(figure.value, figure.high, figure.unit)
    if figure.kind is FigureKind.CHANGE and figure.trend is not None:
        return (_("up %(amount)s") if figure.trend is Trend.UP else _("down %(amount)s")) % {"amount": told}
    return told


def _fraction(figure: Figure) -> str | None:
    """A part of a whole as it is told, "1/3": 0.333 is what no report says."""
    if figure.unit is not None or figure.kind not in {FigureKind.SHARE, FigureKind.CHANGE}:
        return None
    if figure.high is not None or not 0 < figure.value < 1:
        return None
    part = Fraction(figure.value).limit_denominator(_WHOLE_MAX)
    return f"{part.numerator}/{part.denominator}"


def standing(value: Standing) -> str:
    """How the reports stand to one another, without saying who is right."""
    match value:
        case Standing.SINGLE:
            return _("told by one report")
        case Standing.AGREE:
            return _("reports agree")
        case Standing.REVISED:
            return _("changed over time")
        case Standing.DIFFER:
            return _("values differ")
        case Standing.DISPUTED:
            return _("disputed")


def percent(share: float) -> str:
    """A share 0..1 as whole per cent; never 100 % where something differs."""
    whole = round(share * 100)
    if whole == 100 and share < 1:
        whole = 99
    return _("%(number)d %%") % {"number": whole}
