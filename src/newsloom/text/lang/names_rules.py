"""What a language must tell so that names can be found and their kinds told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NamesRules:
    """All words in lower case.

    `titles`: words that stand before a person's name ("mr", "president", "spokesman"); `title_endings` the same as
    endings of compounds ("minister" in "Außenminister"). `title_parts`: words that only go before such a word
    ("prime", "deputy"). `roles`: words for a person's part that can stand for the name later ("ambassador"), beside
    `titles`. `address`: titles that only address a person ("Mr") and tell no part. `female` and `male` are words that
    tell the gender of the person they go with. `organisation_words` make a capitalised run an organisation;
    `organisation_endings` are compounds' endings. `place_words` make it a place ("river", "province"). `thing_words`
    something else ("prize", "treaty"). `places` and `nationalities` are a small gazetteer. `particles` stand inside a
    person's name, `connectors` inside an organisation's ("Ministry of Defence"); behind
    one that is `joining` a determiner begins another name. `never_names`: capitalised words that
    are none (weekdays, months). `determiners` go before common
    nouns. `place_prepositions` go before a place. `nouns_capitalised`: capitals say nothing (German).
    `noun_endings` mark common nouns where capitals do not.
    """

    titles: frozenset[str] = frozenset()
    title_endings: tuple[str, ...] = ()
    title_parts: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    address: frozenset[str] = frozenset()
    female: frozenset[str] = frozenset()
    male: frozenset[str] = frozenset()
    organisation_words: frozenset[str] = frozenset()
    organisation_endings: tuple[str, ...] = ()
    place_words: frozenset[str] = frozenset()
    thing_words: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    nationalities: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    connectors: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    never_names: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    place_prepositions: frozenset[str] = frozenset()
    nouns_capitalised: bool = False
    noun_endings: tuple[str, ...] = ()
