"""What a language must tell so that a report's words for where it has its news from can be found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CitingRules:
    """All words in lower case.

    `before`: words and phrases right before an outlet that is cited ("according to"). `behind`: those right behind
    it ("reported", "zufolge"); `helpers` may stand between ("has first"). `telling`: words for telling somebody; the
    one who is told follows at once, or, where there are `to`, behind one of them, perhaps after the subject ("sagte
    Vale der Zeitung", "a déclaré Mme Vale à l'agence"). `clause_openers`: words before the name of a clause that ends
    with one of `behind` ("wie die dpa unter Berufung auf … meldet"). `articles` and `adjectives` may stand before the
    outlet ("the state-run"). `kinds`: words for outlets, before the name or in its place ("the newspaper"); with a
    capital where `nouns_capitalised`. `asides`: words that open a clause of what went before ("after The Harrow
    Gazette reported"), so that the sentence tells something else. `joins`: words between two names ("Reuters and AFP").
    """

    before: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    helpers: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
    clause_openers: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    nouns_capitalised: bool = False
