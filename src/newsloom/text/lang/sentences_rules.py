"""What a language must tell so that its sentences can be found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SentencesRules:
    """Words are given without their full stop and in lower case.

    `never_last`: abbreviations that stand before what they belong to ("dr", "prof") and so never end a
    sentence.
    `seldom_last`: abbreviations that can end one ("inc", "p.m"); they do where a word of `openers` follows.
    `openers`: function words that, capitalised after a full stop, show that a sentence begins.
    `after_ordinal`: words that follow an ordinal number written with a full stop ("3. März").
    `ordinal_dot`: whether the language writes ordinals so at all. `spaced_marks`: whether a closing mark stands
    behind a space ("« Non ! »").
    `leaning`: first words of a sentence that lean on the one before it, so that it cannot be read alone ("she", "but").
    """

    never_last: frozenset[str] = frozenset()
    seldom_last: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    after_ordinal: frozenset[str] = frozenset()
    ordinal_dot: bool = False
    spaced_marks: bool = False
    leaning: frozenset[str] = frozenset()
