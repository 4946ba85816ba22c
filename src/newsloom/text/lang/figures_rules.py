"""What a language needs for its figures to be understood: what is compared, counted, measured, and by whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class FigureRules:
    """Words around numbers in one language, all in lower case.

    `before` and `behind` give the comparator of the phrases that stand there ("at least": ">=", "or more": ">="), not
    where one of `than` follows. `fillers` may stand between comparator and number ("a total of"); those that are
    `definite` make it one that is known already ("more than the 12 boats"). `units` give the symbol of a unit of
    measure. `of` links a number or unit to what is counted, those of `of_more` also a first noun to one more
    ("boatloads of rice"), those of `of_place` only to where it is; `amount_of` a noun to the amount behind it
    ("losses of $3m"). `of_them` say of whom a bare number is a part; `out_of` makes a share of two numbers ("one in
    three"), `one_out_of` also where a noun stands behind one of `one` ("one boat in three"); `each` before a word of
    `orders` makes one too ("every tenth boat"). Number words that are `approximate` tell a size ("une soixantaine").
    `leads` may stand between number and noun though they are no part of it ("two more boats"). `stops` end the
    noun phrase that is counted: function words and common finite verbs; `adverbs` are no part of its end, like words in
    -ly ("15 overnight", but "20 overnight trains"). `noun_capital` says that nouns are written
    large, `noun_plural` are endings of plurals, `plurals` those without such an ending, `written_plurals` letters that
    make a plural of figures (737s). `who` opens a clause that tells what is counted ("15 who died"), `relative_end`
    closes it. `other_fate` are words behind which an outcome is another's ("12 men after two were killed") unless one
    of `fate_helpers` follows ("known to have died") or it is one of `fate_links` and the outcome does ("listed as
    missing"). `carried_by` before people makes them `carried` ("a ferry carrying 212 people"). `other_clause` are words
    behind which a time is another's ("fewer than in 2019"). `people` are nouns that make even a bare "one" worth
    telling. `outcomes` are words that say what became
    of those counted, with the form in which it is told ("killing": "killed"); `plain_outcomes` need no noun beside them
    ("four dead"). `holders` set a small number in words apart as known already ("the two countries"); `ones_before` and
    `ones_behind` make a pronoun of "one" ("the same one", "one another"), `clock_behind` makes a time of day of a
    number in words ("four o'clock"), `fixed_behind` a word of its own with it ("two-way"), `ranks_before` an order of a
    small number with no noun ("the bottom three"). `half_ranks` make a time of a half ("the second half").
    `names_before` are words after which a number is a name or place in an order (flight 370), `names_large` only where
    they are written large (Measure 110). `called_numbers` are numbers to be called, which count nothing behind
    `called_before` or before `called_behind` ("called 911"). What stands behind `adding` and a number is added ("50 per
    cent plus one"). `dimensions` stand between two sizes ("4-by-6"). `ages_before`, `ages_behind` mark ages,
    `ages_loosely_before` where nothing that is counted follows ("she was 12"). `when_behind`
    makes a time of a length of time ("two days later"). `scores` are words beside results of games, those of
    `scores_behind` behind them only. `part` opens a part
    of the figure before ("including"); `whole` nouns tell the count of a bare number ("the death toll rose to 45").
    `reached` are words before such a bare number. `places_before` opens the place that it counts at.
    """

    before: Mapping[str, str] = field(default_factory=dict)
    behind: Mapping[str, str] = field(default_factory=dict)
    fillers: tuple[str, ...] = ()
    definite: frozenset[str] = frozenset()
    approximate: frozenset[str] = frozenset()
    each: tuple[str, ...] = ()
    orders: Mapping[str, int] = field(default_factory=dict)
    one: tuple[str, ...] = ()
    one_out_of: tuple[str, ...] = ()
    units: Mapping[str, str] = field(default_factory=dict)
    of: tuple[str, ...] = ()
    of_more: frozenset[str] = frozenset()
    of_place: frozenset[str] = frozenset()
    of_them: tuple[str, ...] = ()
    amount_of: tuple[str, ...] = ()
    ones_before: frozenset[str] = frozenset()
    ones_behind: tuple[str, ...] = ()
    clock_behind: tuple[str, ...] = ()
    fixed_behind: tuple[str, ...] = ()
    when_behind: tuple[str, ...] = ()
    than: tuple[str, ...] = ()
    ages_loosely_before: tuple[str, ...] = ()
    half_ranks: tuple[str, ...] = ()
    ranks_before: frozenset[str] = frozenset()
    out_of: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    stops: frozenset[str] = frozenset()
    noun_capital: bool = False
    plurals: frozenset[str] = frozenset()
    written_plurals: frozenset[str] = frozenset()
    noun_plural: tuple[str, ...] = ("s",)
    adverbs: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    outcomes: Mapping[str, str] = field(default_factory=dict)
    plain_outcomes: frozenset[str] = frozenset()
    holders: frozenset[str] = frozenset()
    names_before: frozenset[str] = frozenset()
    names_large: frozenset[str] = frozenset()
    adding: tuple[str, ...] = ()
    called_numbers: frozenset[str] = frozenset()
    called_before: tuple[str, ...] = ()
    called_behind: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ()
    ages_before: tuple[str, ...] = ()
    ages_behind: tuple[str, ...] = ()
    scores: frozenset[str] = frozenset()
    scores_behind: frozenset[str] = frozenset()
    part: tuple[str, ...] = ()
    whole: Mapping[str, str] = field(default_factory=dict)
    reached: frozenset[str] = frozenset()
    places_before: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    relative_end: tuple[str, ...] = ()
    other_fate: tuple[str, ...] = ()
    fate_helpers: tuple[str, ...] = ()
    fate_links: tuple[str, ...] = ()
    carried_by: tuple[str, ...] = ()
    carried: str = ""
    other_clause: tuple[str, ...] = ()


# Tables read better with several entries on a line.
# fmt: off
SYMBOLS = {
    "km": "km", "m": "m", "cm": "cm", "mm": "mm", "kg": "kg", "g": "g", "mg": "mg", "t": "t", "ha": "ha", "l": "l",
    "ml": "ml", "km/h": "km/h", "kmh": "km/h", "kph": "km/h", "mph": "mph", "kw": "kW", "mw": "MW", "gw": "GW",
    "kwh": "kWh", "mwh": "MWh", "gwh": "GWh", "twh": "TWh", "hz": "Hz", "mhz": "MHz", "ghz": "GHz", "kb": "KB",
    "mb": "MB", "gb": "GB", "tb": "TB", "kv": "kV", "khz": "kHz",
    "°c": "°C", "°f": "°F", "° c": "°C", "° f": "°F", "°": "°", "km²": "km²",
    "m²": "m²", "km2": "km²", "m2": "m²", "m³": "m³", "sqm": "m²", "sq km": "km²", "sq ft": "sq ft", "ft": "ft",
    "lb": "lb", "lbs": "lb", "oz": "oz", "hp": "hp", "bhp": "bhp", "ps": "PS", "nm": "Nm", "°celsius": "°C",
    "sq m": "m²", "rpm": "rpm", "w": "W",
    "v": "V", "c": "°C", "f": "°F", "mah": "mAh", "kbps": "kbps", "mbps": "Mbps", "gbps": "Gbps", "min": "minute",
    "mins": "minute", "mi": "mile", "yd": "yard", "in": "", "ms": "ms", "mp": "MP", "fps": "fps",
    "lb-ft": "lb-ft", "db": "dB",
}
# fmt: on
"""Symbols that mean the same in every language; an empty one is only a word ("in")."""

_PREFIXES = {"peta": "P", "tera": "T", "giga": "G", "mega": "M", "kilo": "k", "milli": "m", "micro": "µ", "nano": "n"}


def metric(bases: Mapping[str, str], spelt: Mapping[str, str] | None = None) -> dict[str, str]:
    """Words for units with each of the prefixes of the SI, and their symbols: "kilowatt" kW for "watt" W.

    `spelt` are prefixes that the language spells in its own way ("micro": "mikro").
    """
    own = spelt or {}
    return {
        f"{own.get(prefix, prefix)}{word}": f"{mark}{symbol}"
        for prefix, mark in _PREFIXES.items()
        for word, symbol in bases.items()
    }


LENGTHS_OF_TIME = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})
"""Units that measure time."""
