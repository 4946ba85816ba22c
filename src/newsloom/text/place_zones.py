"""The zone of time of a place, by its name in any language, or by the country of an address."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newsloom.text.crossing import bare, crossing_form, plain, transcribed
from newsloom.text.lang import rules
from newsloom.text.lang.exonyms_rules import ExonymsRules
from newsloom.text.lang.place_zones import COUNTRIES, PLACES

_SEPARATORS = str.maketrans({"/": ",", ";": ","})


def zone_of_place(told: str, language: str | None) -> ZoneInfo | None:
    """The zone of a place as a dateline tells it: "SYDNEY", "Busan, South Korea", "Neu-Delhi".

    Of several names the last one counts, since "Paris, Texas" is not in France; None where that is not known, or
    where the machine has no database of zones.
    """
    last = told.translate(_SEPARATORS).rsplit(",", 1)[-1].strip()
    name = _zones().get(_key(last, language))
    return _zone(name) if name is not None else None


def zone_of_address(host: str) -> ZoneInfo | None:
    """The zone of the country that the name of a host ends in, where that lies in one: "paper.example.co.nz"."""
    name = COUNTRIES.get(host.rsplit(".", 1)[-1].casefold())
    return _zone(name) if name is not None else None


def _key(name: str, language: str | None) -> str:
    """One form of a name of several words in all languages, see `crossing_form`."""
    low = plain(name.casefold()).replace("-", " ")
    told = _names(language).get(low)
    return transcribed(bare(told)) if told is not None else crossing_form(low.replace(" ", ""), language)


@cache
def _names(language: str | None) -> Mapping[str, str]:
    return {plain(name).replace("-", " "): key for name, key in rules("exonyms", language, ExonymsRules).names.items()}


@cache
def _zones() -> Mapping[str, str]:
    return {_key(place, "en"): zone for zone, places in PLACES.items() for place in places}


@cache
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return None
