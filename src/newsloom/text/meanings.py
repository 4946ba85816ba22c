"""What words mean, as keys that forms of one family, parts of compounds, and words of two languages have in common.

"Evacuated", "evacuation" and "evakuiert" share a key, and so do "Waldbrand", "forest fire" and "feux de forêt", as far
as the small dictionary of `concepts` goes. A word that it does not have is known by how it is written.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsloom.text.concepts import ENGLISH, concept
from newsloom.text.crossing import crossing_form, plain
from newsloom.text.lang import rules
from newsloom.text.lang.claims_rules import ClaimsRules
from newsloom.text.lang.voices_rules import VoicesRules
from newsloom.text.words import stop_words

_WORD = re.compile(r"[^\W\d_]{3,64}")
_WRITTEN = "="
_FAMILY = 7  # letters that the words of one family have in common: "evacuat|ed", "evacuat|ion"
_PART_MIN = 4  # letters of the head of a compound
_MODIFIER_MIN = 3


@lru_cache(maxsize=1 << 14)
def meanings(word: str, language: str | None) -> frozenset[str]:
    """The keys of one word: what it means, and of a compound what its parts do; else, or besides, how it is written.

    Keys of meaning are English stems, those of writing begin with "=". A name in two languages has one of writing.
    """
    known = _concept(word.lower(), language)
    if language == ENGLISH:
        return frozenset({known[:_FAMILY], _written(word, language)} if known else {_written(word, language)})
    found = {known} if known else _parts(word.lower(), language)
    return frozenset(key[:_FAMILY] for key in found) if found else frozenset({_written(word, language)})


def known_meanings(word: str, language: str | None) -> frozenset[str]:
    """The keys of one word that are known in all languages, without those of how it is written."""
    return frozenset(key for key in meanings(word, language) if not key.startswith(_WRITTEN))


def all_meanings(text: str, language: str | None) -> frozenset[str]:
    """The keys of all words of `text` that say something; numbers have none."""
    stops = stop_words(language)
    found: set[str] = set()
    for match in _WORD.finditer(text):
        if match[0].casefold() not in stops:
            found |= meanings(match[0], language)
    return frozenset(found)


def _concept(low: str, language: str | None) -> str | None:
    """The meaning of a word or of what it is a form of: "Verletzungen", "Brände"."""
    endings = rules("claims", language, ClaimsRules).endings
    ending = next((ending for ending in endings if low.endswith(ending) and len(low) - len(ending) >= _PART_MIN), "")
    forms = (low, plain(low), low.removesuffix(ending), plain(low.removesuffix(ending)))
    return next((known for form in forms if (known := concept(form, language)) is not None), None)


def _written(word: str, language: str | None) -> str:
    return f"{_WRITTEN}{crossing_form(word, language)[:_FAMILY]}"


def _parts(word: str, language: str | None) -> set[str]:
    """The meanings of the longest known head of a compound and of what stands before it, where words are written so."""
    told: VoicesRules = rules("voices", language, VoicesRules)
    if not told.compounds:
        return set()
    for begin in range(_MODIFIER_MIN, len(word) - _PART_MIN + 1):
        head = _concept(word[begin:], language)
        if head is not None:
            modifiers = (word[: begin - len(link)] for link in ("", *told.links) if word[:begin].endswith(link))
            known = (concept(one, language) for one in modifiers if len(one) >= _MODIFIER_MIN)
            return {head, *(one for one in known if one is not None)}
    return set()
