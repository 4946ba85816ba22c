"""One form for a word in several languages: without accents, case endings, and differences of transcription.

Places and bodies known everywhere have a name of their own in each language: these are brought together by lists.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

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


def plain(word: str) -> str:
    """`word` without accents, so that "Zürich" and "Zurich" are one."""
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def crossing_form(word: str, language: str | None = None) -> str:
    """`word` of a text in `language` as it can be compared across languages.

    "Asterlin's", "Asterlins" and "Astérlin" are one, and so are "Moskau" in German and "Moscou" in French.
    """
    low = bare(word)
    if low[:1].isdigit():
        return _number(low)
    return _exonyms(language).get(low) or transcribed(low)


def is_exonym(word: str, language: str | None) -> bool:
    """Whether `word` by itself names a place or body that is known everywhere."""
    return bare(word) in _exonyms(language)


def bare(word: str) -> str:
    """`word` in small letters without accents, possessive and the s of a plural or genitive."""
    low = plain(word.casefold().replace("ß", "ss")).replace("’", "'").replace("ʼ", "'")
    low = low.removesuffix("'s").rstrip("'.")
    return low.rstrip("s") if len(low) > _SHORT and low.endswith("s") else low


def transcribed(low: str) -> str:
    """`low` (see `bare`) with one letter for what languages transcribe differently."""
    for written, instead in _TRANSCRIBED:
        low = low.replace(written, instead)
    return _DOUBLED.sub(r"\1", _HARD_C.sub("k", low))


@cache
def _exonyms(language: str | None) -> Mapping[str, str]:
    told: ExonymsRules = rules("exonyms", language, ExonymsRules)
    return {bare(name): transcribed(bare(key)) for name, key in told.names.items() if " " not in name}


def _number(digits: str) -> str:
    """Digits without separators of thousands and with a point for decimals."""
    return _SEPARATED.sub("", digits).replace(",", ".").rstrip(".")
