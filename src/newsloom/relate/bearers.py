"""One form for a name in several languages: without accents, case endings, and differences of transcription.

Places and bodies known everywhere have a name of their own in each language: these are brought together by lists.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from newsloom.relate.hashing import plain, word_key
from newsloom.text.lang import rules
from newsloom.text.lang.exonyms_rules import ExonymsRules

# What one letter of another script becomes in English, French and German: "Netanyahu, Netanyahou, Netanjahu".
_TRANSCRIBED = (
    ("tsch", "ch"), ("tch", "ch"), ("sch", "sh"), ("ph", "f"), ("ou", "u"), ("oo", "u"), ("ck", "k"), ("kh", "h"),
    ("j", "i"), ("y", "i"), ("w", "v"), ("z", "s"), ("ie", "i"),
)  # fmt: skip
_HARD_C = re.compile(r"c(?!h)")
_DOUBLED = re.compile(r"(.)\1+")
_SEPARATED = re.compile(r"[.,](?=\d{3}(?!\d))")
_SHORT = 4


@dataclass(frozen=True, slots=True)
class Phrase:
    """The letters of the words that follow the first one, as keys, and the key of the whole in the field CROSS."""

    others: tuple[int, ...]
    crossing: int


def crossing_form(word: str, language: str | None = None) -> str:
    """`word` of a text in `language` as it can be compared across languages.

    "Asterlin's", "Asterlins" and "Astérlin" are one, and so are "Moskau" in German and "Moscou" in French.
    """
    low = _bare(word)
    if low[:1].isdigit():
        return _number(low)
    return _exonyms(language).get(low) or _transcribed(low)


def is_exonym(word: str, language: str | None) -> bool:
    """Whether `word` by itself names a place or body that is known everywhere."""
    return _bare(word) in _exonyms(language)


@cache
def phrases(language: str | None) -> Mapping[int, tuple[Phrase, ...]]:
    """Names of several words known everywhere, by the letters of the first one; longer ones come first."""
    told: ExonymsRules = rules("exonyms", language, ExonymsRules)
    found: dict[int, list[Phrase]] = {}
    for name, key in told.names.items():
        for written in {name, name.replace("'", "’")}:
            first, *others = (word_key(plain(part)) for part in written.split(" "))
            if others:
                found.setdefault(first, []).append(Phrase(tuple(others), word_key(f"={_transcribed(_bare(key))}")))
    return {first: tuple(sorted(told, key=lambda one: (-len(one.others), one.others))) for first, told in found.items()}


def _bare(word: str) -> str:
    low = plain(word.casefold().replace("ß", "ss")).replace("’", "'").replace("ʼ", "'")
    low = low.removesuffix("'s").rstrip("'.")
    return low.rstrip("s") if len(low) > _SHORT and low.endswith("s") else low


def _transcribed(low: str) -> str:
    for written, instead in _TRANSCRIBED:
        low = low.replace(written, instead)
    return _DOUBLED.sub(r"\1", _HARD_C.sub("k", low))


@cache
def _exonyms(language: str | None) -> Mapping[str, str]:
    told: ExonymsRules = rules("exonyms", language, ExonymsRules)
    return {_bare(name): _transcribed(_bare(key)) for name, key in told.names.items() if " " not in name}


def _number(digits: str) -> str:
    """Digits without separators of thousands and with a point for decimals."""
    return _SEPARATED.sub("", digits).replace(",", ".").rstrip(".")
