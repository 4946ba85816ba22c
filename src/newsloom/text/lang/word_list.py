"""Word lists as they are easiest to read and to extend: words with white space between them."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """The words of a list; "_" stands for a space inside an entry ("prime_minister")."""
    return frozenset(word.replace("_", " ") for word in words.split())


def in_order(words: str) -> tuple[str, ...]:
    """The words of a list as they stand, in their order."""
    return tuple(words.split())


def paired(words: str) -> dict[str, str]:
    """The pairs of a list: "wien=vienna new_york=newyork"; "_" stands for a space inside an entry."""
    told = (pair.split("=") for pair in words.split())
    return {name.replace("_", " "): key for name, key in told}
