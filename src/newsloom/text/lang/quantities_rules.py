"""What a language's rules for quantities hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class QuantitiesRules:
    """Words that tell what a count is a count of.

    `kinds` gives, for a kind of count that news often tells ("dead", "injured"), the beginnings of the words that
    name it, case-folded; a beginning that ends in "$" must be the whole word. `groups` do the same for who is counted
    ("children"), so that counts of a part stay apart from counts of the whole. `anyone` are nouns for people in
    general, which narrow nothing down ("people", "victims"). `things` are nouns of what is counted or measured that
    news often tells, under one name in all languages ("ships": Schiffe, navires), by their beginnings. `aspects` tell
    by the words around a figure what part it plays: what is offered is not what is asked for, nor what is expected
    what came. `partitives` are words, with the blanks around them, that take a number out of a whole ("of the"),
    `of_them` those that stand for the whole ("of whom"). `baselines` stand before a value that others are held against
    ("up from 9"), `further` among the words of one that comes on top ("five more"). `elsewhere` are words in a
    figure's clause that take it away from where the story happened ("across the border").
    """

    kinds: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, tuple[str, ...]]
    anyone: frozenset[str]
    partitives: tuple[str, ...]
    of_them: tuple[str, ...] = ()
    things: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    aspects: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    further: tuple[str, ...] = ()
    baselines: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
