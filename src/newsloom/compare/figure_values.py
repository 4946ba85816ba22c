"""Which true numbers a figure allows, and whether two figures allow one in common."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from math import inf

from newsloom.model import Comparator, Figure

VAGUE_RATIO = 2.0
_RARITY = (2.3, 4.0, 7.5, 9.5, 11.0)  # of values with one digit that matters, two …: about -ln of how often they come
_COMMON = (0.0, 1.2, 1.6, 1.8, 2.2, 2.5, 2.7, 2.9, 3.1, 3.3)  # the same of 0 to 9


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


def is_vague(figure: Figure) -> bool:
    """Whether a value is so wide ("dozens", "hundreds") that hardly any other one contradicts it."""
    low, high = figure.now
    return high > VAGUE_RATIO * low


def agree(a: Figure, b: Figure) -> bool:
    """Whether one true number could satisfy both."""
    return _meet(interval(a), interval(b))


def all_agree(figures: Iterable[Figure]) -> bool:
    """Whether one true number could satisfy all: each two of them agree then, and the other way round."""
    intervals = [interval(figure) for figure in figures]
    return not intervals or max(low for low, _ in intervals) <= min(high for _, high in intervals)


def contradict(a: Figure, b: Figure) -> bool:
    """Whether no number could satisfy both, taken at their word: "at least 14" leaves room for 16."""
    return not _meet(_at_its_word(a), _at_its_word(b))


def _at_its_word(figure: Figure) -> tuple[float, float]:
    low, high = interval(figure)
    match figure.comparator:
        case Comparator.MORE_THAN | Comparator.AT_LEAST:
            return low, inf
        case Comparator.LESS_THAN | Comparator.AT_MOST:
            return -inf, high
        case _:
            return low, high


def _meet(a: tuple[float, float], b: tuple[float, float]) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]


def rarity(value: float) -> float:
    """How seldom news tells a value: the more digits of it matter the more seldom, in natural logarithms."""
    size = abs(value)
    if size < len(_COMMON) and size == int(size):
        return _COMMON[int(size)]
    digits = len(Decimal(repr(size)).normalize().as_tuple().digits)
    return _RARITY[min(digits, len(_RARITY)) - 1]
