"""One form for a name in several languages: without accents, case endings, and differences of transcription."""

from __future__ import annotations

import re

from newsloom.relate.hashing import plain

# What one letter of another script becomes in English, French and German: "Netanyahu, Netanyahou, Netanjahu".
_TRANSCRIBED = (
    ("tsch", "ch"), ("tch", "ch"), ("sch", "sh"), ("ph", "f"), ("ou", "u"), ("oo", "u"), ("ck", "k"), ("kh", "h"),
    ("j", "i"), ("y", "i"), ("w", "v"), ("z", "s"), ("ie", "i"),
)  # fmt: skip
_HARD_C = re.compile(r"c(?!h)")
_DOUBLED = re.compile(r"(.)\1+")
_SEPARATED = re.compile(r"[.,](?=\d{3}(?!\d))")
_SHORT = 4


def crossing_form(word: str) -> str:
    """`word` as it can be compared across languages: "Asterlin's", "Asterlins" and "Astérlin" are one."""
    low = plain(word.casefold().replace("ß", "ss")).replace("’", "'").replace("ʼ", "'")
    if low[:1].isdigit():
        return _number(low)
    low = low.removesuffix("'s").rstrip("'.")
    if len(low) > _SHORT and low.endswith("s"):
        low = low.rstrip("s")
    for written, instead in _TRANSCRIBED:
        low = low.replace(written, instead)
    return _DOUBLED.sub(r"\1", _HARD_C.sub("k", low))


def _number(digits: str) -> str:
    """Digits without separators of thousands and with a point for decimals."""
    return _SEPARATED.sub("", digits).replace(",", ".").rstrip(".")
