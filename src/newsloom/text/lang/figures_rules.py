"""What a language needs for its figures to be understood: what is compared, counted, measured, and by whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class FigureRules:
    """Words around numbers in one language, all in lower case.

    `before` and `behind` give the comparator of the phrases that stand there ("at least": ">=", "or more": ">=").
    `fillers` may stand between comparator and number ("a total of"). `units` give the symbol of a unit of measure,
    `long_units` those of them that make an age of a number ("34 years old"). `of` links a number or unit to what is
    counted. `stops` end the noun phrase that is counted: function words and common finite verbs.
    `noun_capital` says that nouns are written large, `noun_plural` are endings of plurals. `people` are nouns that
    make even a bare "one" worth telling. `outcomes` are words that say what became of those counted, with the form
    in which it is told ("killing": "killed"); `plain_outcomes` need no noun beside them ("four dead").
    `holders` set a small number in words apart as known already ("the two countries").
    `names_before` are words after which a number is a name or place in an order (flight 370).
    `ages_before`, `ages_behind` mark ages. `scores` are words beside results of games.
    `part` opens a part of the figure before ("including"); `whole` nouns tell the count of a bare number
    ("the death toll rose to 45"). `reached` are words before such a bare number.
    `according` opens who gives the figure, `says` are verbs of telling, `as_of` opens the day it holds for.
    `who` opens a clause that tells what is counted ("15 who died").
    """

    before: Mapping[str, str] = field(default_factory=dict)
    behind: Mapping[str, str] = field(default_factory=dict)
    fillers: tuple[str, ...] = ()
    units: Mapping[str, str] = field(default_factory=dict)
    of: tuple[str, ...] = ()
    stops: frozenset[str] = frozenset()
    noun_capital: bool = False
    noun_plural: tuple[str, ...] = ("s",)
    people: frozenset[str] = frozenset()
    outcomes: Mapping[str, str] = field(default_factory=dict)
    plain_outcomes: frozenset[str] = frozenset()
    holders: frozenset[str] = frozenset()
    names_before: frozenset[str] = frozenset()
    ages_before: tuple[str, ...] = ()
    ages_behind: tuple[str, ...] = ()
    scores: frozenset[str] = frozenset()
    part: tuple[str, ...] = ()
    whole: Mapping[str, str] = field(default_factory=dict)
    reached: frozenset[str] = frozenset()
    according: tuple[str, ...] = ()
    says: frozenset[str] = frozenset()
    as_of: tuple[str, ...] = ()
    who: tuple[str, ...] = ()


# Tables read better with several entries on a line.
# fmt: off
SYMBOLS = {
    "km": "km", "m": "m", "cm": "cm", "mm": "mm", "kg": "kg", "g": "g", "mg": "mg", "t": "t", "ha": "ha", "l": "l",
    "ml": "ml", "km/h": "km/h", "kmh": "km/h", "kph": "km/h", "mph": "mph", "kw": "kW", "mw": "MW", "gw": "GW",
    "kwh": "kWh", "mwh": "MWh", "gwh": "GWh", "twh": "TWh", "hz": "Hz", "mhz": "MHz", "ghz": "GHz", "kb": "KB",
    "mb": "MB", "gb": "GB", "tb": "TB", "°c": "°C", "°f": "°F", "° c": "°C", "° f": "°F", "°": "°", "km²": "km²",
    "m²": "m²", "km2": "km²", "m2": "m²", "m³": "m³", "sqm": "m²", "sq km": "km²", "sq ft": "sq ft", "ft": "ft",
    "lb": "lb", "lbs": "lb", "oz": "oz", "hp": "hp", "bhp": "bhp", "ps": "PS", "nm": "Nm", "°celsius": "°C",
    "sq m": "m²", "rpm": "rpm", "w": "W",
    "v": "V", "mah": "mAh", "kbps": "kbps", "mbps": "Mbps", "gbps": "Gbps", "min": "minute", "mins": "minute",
    "mi": "mile", "yd": "yard", "in": "", "ms": "ms", "mp": "MP", "fps": "fps", "lb-ft": "lb-ft", "db": "dB",
}
# fmt: on
"""Symbols that mean the same in every language; an empty one is only a word ("in")."""
