"""What a language needs to tell who gives a figure, and the day it holds for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GiverRules:
    """Words around the source of a figure, in lower case except for `abbreviations`.

    `according` opens who gives it; those in `behind` follow it instead ("dem Ministerium zufolge"). `says` are verbs of
    telling, `helpers` may stand between name and verb ("the mayor has said"); a name that ends in one of `passives` is
    none ("27 are confirmed dead"). `articles`, and `elided` ones without a blank, are left off a name. `ends` close a
    name that began behind `according`, where nouns are written large any word in small letters but those in `linked`;
    `last_words` before a time are no part of it. `abbreviations` are written with a full stop that ends no sentence.
    `as_of` opens the day that a figure holds for, `as_of_articles` may follow it.
    """

    according: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    says: frozenset[str] = frozenset()
    as_of: tuple[str, ...] = ()
    as_of_articles: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    elided: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    helpers: tuple[str, ...] = ()
    passives: frozenset[str] = frozenset()
    last_words: tuple[str, ...] = ()
    linked: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
