"""Symbols of units as they are written, large and small letters told apart: kΩ, mSv, 12 mg/dL, L/100 km.

After the SI (BIPM, "The International System of Units", 9th edition): a prefix and a base, a power, a rate. Prefixes
that would make a word or a name of another kind of a symbol are left out ("12 pm", "12 MA", "12 Ms").
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_BASES: Mapping[str, str] = {  # base: the prefixes that it is read with; "" for none, where it is no letter or word
    "m": "nµμmcdk", "m²": "µμmcdk_", "m³": "mcdk_", "g": "nµμmk", "mol": "nµμmk_", "l": "µμmcdh", "L": "µμmcdhk",
    "s": "nµμm", "A": "µμmk", "V": "µμmk", "Ω": "mkMG_", "\u2126": "mkMG_", "F": "nµμm", "W": "kGTP",
    "Wh": "mkMGTP_", "Ah": "mk_", "J": "kMGTP", "N": "k", "Pa": "hkMG_", "bar": "mk", "Hz": "mkMGT_", "Sv": "nµμm_",
    "Gy": "mk_", "Bq": "kMGT_", "eV": "mkMGT_", "T": "nµμm", "cal": "k", "lm": "_", "lx": "k_", "cd": "_", "dB": "_",
    "dBA": "_", "bit": "kMGT", "B": "PE", "t": "kG", "ton": "k", "ppm": "_", "ppb": "_", "TEU": "_", "TEUs": "_",
    "IU": "_", "ly": "_", "Btu": "_k", "BTU": "_", "MMBtu": "_", "MMBTU": "_", "mmBtu": "_", "mmBTU": "_",
    "tCO2e": "_kMG", "tCO2": "_kMG", "tCO₂": "_kMG",
    "kgCO2e": "_", "kgCO2": "_", "px": "_M", "Wp": "kMG", "mmHg": "_", "inHg": "_", "psi": "_", "bpm": "_",
    "dpi": "_", "ppi": "_", "bpd": "_", "boe": "_", "bcm": "_", "dwt": "_", "cc": "_", "mcg": "_", "nmi": "_",
    "tsp": "_", "tbsp": "_", "gal": "_", "qt": "_", "lbf": "_", "kgf": "_", "in²": "_", "ft²": "_", "ft³": "_",
    "yd²": "_", "mi²": "_", "in³": "_", "‰": "_", "℃": "_", "℉": "_", "ºC": "_", "ºF": "_", "″": "_", "′": "_",
}  # fmt: skip
_SAME = {"℃": "°C", "℉": "°F", "ºC": "°C", "ºF": "°F", "″": "inch", "′": "ft", "mL": "ml", "cc": "cm³", "mcg": "µg",
         "mmBtu": "MMBtu", "mmBTU": "MMBtu", "MMBTU": "MMBtu", "BTU": "Btu", "TEUs": "TEU"}  # fmt: skip
_RATED = (
    r"(?:[µμmckMGT]?(?:A|C|g|Hz|J|K|l|L|m|mol|N|Pa|s|t|Sv|V|W|Wh|b|B|bit)|kB|[kM]?cal|lb|oz|ppm|in|ft|bbl|MMBtu|mm"
    r"|mcg|EUR|USD|GBP|[€£$])(?:[²³]|(?<=m)[23])?"
)
_DIVISOR = (
    r"(?:100\s?)?(?:[nµμmckdMG]?(?:g|J|l|L|m|mol|s|t|V|W|Wh)|h|hr|hrs|min|d|day|yr|a|kg|lb|oz|in|ft|gal|bbl|MMBtu"
    r"|person|capita)(?:[²³]|\^?[23])?"
)
_POWERS = {"²": r"(?:²|\^?2)", "³": r"(?:³|\^?3)"}


def _symbol(base: str, prefixes: str) -> str:
    plain, power = (base[:-1], _POWERS[base[-1]]) if base[-1] in _POWERS else (base, "")
    marks = prefixes.replace("_", "")
    before = f"[{marks}]{'?' if '_' in prefixes else ''}" if marks else ""
    return f"{before}{re.escape(plain)}{power}"


_RATE = re.compile(rf"[\s-]?(?P<unit>{_RATED}/{_DIVISOR})(?!\w)")
_SYMBOL = re.compile(
    rf"[\s-]?(?P<unit>{'|'.join(_symbol(base, prefixes) for base, prefixes in _BASES.items())})(?![\w²³])"
)
_READ_TWO_WAYS = re.compile(  # "cooled to 4 K.", not "12 K residents"; "3 Mt a year", not "14 Mt Everest climbers"
    r"\s(?P<unit>[KLJNT](?=\s*(?:[.,;:)]|$))|L(?=\s[a-z]))|[\s-]?(?P<mega>Mt)(?![\w.]|\s[A-Z])"
)
_POWER = re.compile(r"\^?([23])$")
_RAISED = {"2": "²", "3": "³"}
_RATE_MAX = 8  # characters of a number's unit before its "/"


def unit_symbol(text: str, end: int, limit: int) -> tuple[str, int] | None:
    """The symbol of a unit that follows a number at `end` and before `limit`, and where it ends; None for none.

    Spelt one way for each unit: m³ for m3, °C for ℃, MMBtu for mmBTU. A rate is given as written.
    """
    if "/" in text[end : end + _RATE_MAX]:
        rate = _RATE.match(text, end, limit)
        if rate is not None:
            return rate["unit"], rate.end()
    found = _SYMBOL.match(text, end, limit) or _READ_TWO_WAYS.match(text, end, limit)
    if found is None:
        return None
    unit = found[found.lastgroup or "unit"].replace("μ", "µ").replace("\u2126", "Ω")
    if not unit.endswith(("CO2", "CO₂")):
        unit = _POWER.sub(lambda power: _RAISED[power[1]], unit)
    return _SAME.get(unit, unit), found.end()
