"""A number read from a text."""

from __future__ import annotations

from typing import NamedTuple

from newsloom.model import Span


class Number(NamedTuple):
    """A number in a text. `at` covers figures, scale words, and the marks of currency or per cent beside them.

    `value` is in units; `high` is the upper end of a range, or of what "hundreds" can mean. `unit` is "%",
    "percentage points" or an ISO 4217 code where the mark stands with the number. `ordinal` numbers rank, they do not
    count. `fraction` is a part of a whole ("a third": 0.333). `vague` tells a size only ("dozens"). `in_words` has no
    figures. `attached` are letters written onto the figures that are no scale: a unit ("80km"), or part of a name.
    """

    at: Span
    value: float
    high: float | None = None
    unit: str | None = None
    ordinal: bool = False
    fraction: bool = False
    vague: bool = False
    in_words: bool = False
    attached: str = ""


class Single(NamedTuple):
    """A number before ranges are looked for. `scaled` is what its figures were multiplied by."""

    number: Number
    scaled: float = 1
