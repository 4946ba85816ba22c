"""What a language's rules for quantities hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuantitiesRules:
    """Words that tell what a count is a count of.

    `kinds` gives, for a kind of count that news often tells ("dead", "injured"), the beginnings of the words that
    name it, case-folded; a beginning that ends in "$" must be the whole word. `groups` do the same for who is counted
    ("children"), so that counts of a part stay apart from counts of the whole. `anyone` are nouns for people in
    general, which narrow nothing down ("people", "victims"). `partitives` are words, with the blanks around them, that
    take a number out of a whole ("of the").
    """

    kinds: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, tuple[str, ...]]
    anyone: frozenset[str]
    partitives: tuple[str, ...]
