"""Words as numbers: the same in every process and on every day."""

from __future__ import annotations

from zlib import crc32

# A term's key has its field in the three upper bits and the hash of its word or pair in the others.
WORD_BITS = 29
WORD_LIMIT = (1 << WORD_BITS) - 1


def word_key(word: str) -> int:
    """The key of a word in its normal form: 29 bits."""
    return crc32(word.encode("utf-8", "surrogatepass")) & WORD_LIMIT
