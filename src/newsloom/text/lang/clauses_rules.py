"""What a language must tell so that a sentence can be taken apart into what it states."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClausesRules:
    """All words in lower case.

    `openers`: words that begin a further clause ("and", "after"), `openers_behind_comma` those that do so only behind a
    comma ("who"); `coordinators`: openers that join words as well as clauses ("and"). `verbs`: finite forms that are
    common, `verb_endings` what other finite forms end in; a clause is one only where it has such a word. `not_verbs`:
    common words with such an ending that are none. `negations`: words that turn a statement round ("not", "no").
    `since`: words with which a negation tells no more than when the last time was ("none since 1959").
    `comma_divides`: whether a comma by itself divides clauses where both sides have a verb (German).
    """

    openers: frozenset[str] = frozenset()
    openers_behind_comma: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()
    not_verbs: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    comma_divides: bool = False
