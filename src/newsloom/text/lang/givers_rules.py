"""What a language needs to tell who gives a figure, and the day it holds for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class GiverRules:
    """Words around the source of a figure, in lower case except for `abbreviations`.

    `according` opens who gives it; those in `behind` follow it instead ("dem Ministerium zufolge"), `again` stands for
    the subject of the sentence before ("nach ihren Angaben"). `says` are verbs of telling, `helpers` may stand between
    name and verb ("the mayor has said"); a name that ends in one of `passives` is none ("27 are confirmed dead").
    `articles`, and `elided` ones without a blank, are left off a name. `ends` close a name that began behind
    `according`, where nouns are written large any word in small letters but those in `linked`; `last_words` before a
    time are no part of it. `abbreviations` are written with a full stop that ends no sentence.
    `reckons` are verbs by which somebody gives a figure, with the words that stand right before it or behind the verb
    ("puts … at", "rechnet mit …"), none where it is the object ("expects"); `joining` words join two who
    reckon ("and"), `relatives` may stand before the subject. `pointing` words open a sentence
    that tells whose the sentence before it is ("Das teilte … mit"), or what document it is from behind one of
    `shown_by` ("Das geht aus … hervor"). `lead_ins` stand before the body that somebody speaks for ("spokeswoman for"),
    `claims` before who makes what is told ("Angaben der").
    `bodies` are bodies and roles that news often names as the source, under one name in all languages, by beginnings
    of words; "$" ends a whole word. `as_of` opens the day that a figure holds for, `as_of_articles` may follow it.
    """

    according: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    says: frozenset[str] = frozenset()
    reckons: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    joining: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    pointing: tuple[str, ...] = ()
    shown_by: tuple[str, ...] = ()
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
    claims: tuple[str, ...] = ()
    lead_ins: tuple[str, ...] = ()
    bodies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
