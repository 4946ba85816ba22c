"""What a language needs for its numbers to be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Compound = Callable[[str], float | None]


@dataclass(frozen=True, slots=True)
class NumberRules:
    """Number words of one language, all in lower case.

    `decimal` and `group` are the marks inside figures (1,200.5); `space_groups` allows a plain space as well (1 200).
    `words` add up (twenty, three), `scales` multiply (hundred, million, dozen), `short_scales` are written onto figures
    or behind them (m, bn, Mrd); those in `money_scales` count beside a currency only, or before one of the
    `scaled_nouns` (5m people). `vague` are plurals that tell a size only (dozens, hundreds). `ones` are articles that
    count as 1 before a scale, `some` are words that make a scale vague (several hundred). `links` may stand inside a
    number (two hundred and three). `fractions` tell parts of a whole (half, third). `added_parts` add a part to the
    number before them ("and a half"). `compound` reads number words written as one, each of which holds one of
    `compound_parts` or is listed besides. `range_marks` join two numbers to a range, those in `or_words` only
    neighbours ("two or three"), those of `into` a change ("von 5 auf 4"); `between` opens one that `and_words` joins,
    and after `from_words` they are two where a word that begins with one of `changes` stands before (rose from 10 to
    12). `minus` words make the number
    behind them negative. `vague_with_link` are vague only with a link behind (scores of). `percent` are words for
    %, `points` for percentage points; `currencies` give ISO 4217 codes, behind or before the number; those that
    also are `weights` where the amount is large. `ordinal_marks` follow figures (th, er); `ordinal_before` are the
    words after which "3." is one.
    """

    decimal: str = "."
    group: str = ","
    space_groups: bool = False
    words: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    short_scales: Mapping[str, int] = field(default_factory=dict)
    money_scales: frozenset[str] = frozenset()
    scaled_nouns: frozenset[str] = frozenset()
    vague: Mapping[str, int] = field(default_factory=dict)
    vague_links: frozenset[str] = frozenset()
    vague_with_link: frozenset[str] = frozenset()
    ones: frozenset[str] = frozenset()
    some: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    fractions: Mapping[str, float] = field(default_factory=dict)
    added_parts: Mapping[str, float] = field(default_factory=dict)
    compound: Compound | None = None
    compound_parts: tuple[str, ...] = ()
    range_marks: frozenset[str] = frozenset({"-", "–", "—"})
    or_words: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    and_words: frozenset[str] = frozenset()
    from_words: frozenset[str] = frozenset()
    into: frozenset[str] = frozenset()
    changes: tuple[str, ...] = ()
    minus: frozenset[str] = frozenset()
    percent: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    currencies: Mapping[str, str] = field(default_factory=dict)
    weights: frozenset[str] = frozenset()
    ordinal_marks: frozenset[str] = frozenset()
    ordinal_before: frozenset[str] = frozenset()


# Tables read better with several entries on a line.
# fmt: off
CURRENCY_MARKS = {
    "US$": "USD", "$US": "USD", "$A": "AUD", "$C": "CAD", "$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD",
    "CA$": "CAD", "NZ$": "NZD",
    "HK$": "HKD", "S$": "SGD", "R$": "BRL", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "Rs": "INR", "Rs.": "INR",
    "₩": "KRW", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₦": "NGN", "₫": "VND", "฿": "THB", "₱": "PHP",
    "zł": "PLN", "USD": "USD", "EUR": "EUR", "GBP": "GBP", "CHF": "CHF", "JPY": "JPY", "INR": "INR", "CNY": "CNY",
    "AUD": "AUD", "CAD": "CAD", "SEK": "SEK", "NOK": "NOK", "DKK": "DKK", "PLN": "PLN", "RMB": "CNY", "AED": "AED",
    "SAR": "SAR", "BRL": "BRL", "MXN": "MXN", "ZAR": "ZAR", "TRY": "TRY", "ILS": "ILS", "PKR": "PKR", "KES": "KES",
    "NGN": "NGN", "NIS": "ILS", "RM": "MYR", "Rp": "IDR", "Fr.": "CHF", "SFr.": "CHF",
    "TWD": "TWD", "NT$": "TWD", "KRW": "KRW", "THB": "THB", "IDR": "IDR", "MYR": "MYR", "PHP": "PHP", "Php": "PHP",
    "VND": "VND", "HKD": "HKD", "SGD": "SGD", "NZD": "NZD", "LKR": "LKR", "NPR": "NPR", "BDT": "BDT", "Tk": "BDT",
    "QAR": "QAR", "KWD": "KWD", "OMR": "OMR", "BHD": "BHD", "EGP": "EGP", "RUB": "RUB", "UAH": "UAH", "CZK": "CZK",
    "Kč": "CZK", "HUF": "HUF", "RON": "RON", "BGN": "BGN", "ISK": "ISK", "ARS": "ARS", "CLP": "CLP", "COP": "COP",
    "GHS": "GHS", "GH₵": "GHS", "KSh": "KES", "Ksh": "KES", "Sh": "KES", "UGX": "UGX", "TZS": "TZS", "XOF": "XOF",
    "＄": "USD", "￡": "GBP", "￥": "JPY",
    "XAF": "XAF", "Dh": "AED", "Dhs": "AED", "J$": "JMD", "Z$": "ZWL", "₵": "GHS", "₡": "CRC", "₾": "GEL", "₸": "KZT",
}
# fmt: on
"""Marks and codes that stand before or behind an amount in every language."""
ASCII_MARKS = {"PS": "GBP", "Y=": "JPY", "R": "ZAR", "P": "PHP"}
"""Marks in plain letters before an amount only: of rand and peso, and how £ and ¥ come through feeds in ASCII."""
