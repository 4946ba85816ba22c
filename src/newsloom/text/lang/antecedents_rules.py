"""What a language needs to find what a number counts where the words beside it do not say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AntecedentRules:
    """Words in lower case, phrases with blanks.

    `heads` are nouns whose complement is what a number counts ("the number of survivors is 176"), with the word that
    links it where there is one; `empty` are nouns that name no quantity of their own ("the figure"). `links` stand
    between such a noun, or a verb, and the number ("put the damage at 3m"), the first two also before bare numbers.
    `linking` are verbs between a subject and its amount ("turnout was 61 per cent"). `owners_before` are verbs behind
    which such a noun is who has the number ("kommt die Liste auf"). `complements` link a noun to one that is part of
    its name ("spending on defence"). `openers` begin a clause. `tellers` stand before a bare number that somebody
    gives ("police counted 43"). `denied_behind` stand between what holds and what does not ("16, not 17"),
    `denied_before` open what does not hold where what holds follows behind one of `but` ("not 17 but 16").
    """

    heads: tuple[str, ...] = ()
    empty: frozenset[str] = frozenset()
    links: tuple[str, ...] = ()
    linking: frozenset[str] = frozenset()
    complements: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    tellers: tuple[str, ...] = ()
    owners_before: frozenset[str] = frozenset()
    denied_behind: tuple[str, ...] = ()
    denied_before: tuple[str, ...] = ()
    but: tuple[str, ...] = ()
