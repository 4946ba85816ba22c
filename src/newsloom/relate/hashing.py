"""Words as numbers: the same in every process and on every day."""

from __future__ import annotations

import unicodedata
from zlib import crc32

# A term's key has its field in the two upper bits and the hash of its word or pair in the lower thirty.
WORD_LIMIT = (1 << 30) - 1


def word_key(word: str) -> int:
    """The key of a word in its normal form: 30 bits."""
    return crc32(word.encode("utf-8", "surrogatepass")) & WORD_LIMIT


def pair_key(first: str, second: str) -> int:
    """The key of two words that stand together, in that order: 30 bits."""
    return crc32(f"{first} {second}".encode("utf-8", "surrogatepass")) & WORD_LIMIT


def plain(word: str) -> str:
    """`word` without accents, so that "Zürich" and "Zurich" are one."""
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
