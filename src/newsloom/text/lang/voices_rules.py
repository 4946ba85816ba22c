"""What a language must tell so that one speaker is known by the names that several reports have for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class VoicesRules:
    """All words in lower case.

    `bodies` and `offices`: words that name one to the key that it has in all languages, the English word ("ministerium"
    has "ministry"); an office has one holder where it is told of what ("harbour master of Kelm"). In languages that
    write compounds in one word they are endings too ("Verkehrsministerium"), where the rest tells of what; `links` are
    letters between the two ("s"). `people`: words for speakers without a name ("officials"). `telling`: words that only
    say that somebody told something, or spoke for somebody ("statement", "spokesman"): the name beside them tells whom.
    `negations` turn what is said into its contrary.
    """

    bodies: Mapping[str, str] = field(default_factory=dict)
    offices: Mapping[str, str] = field(default_factory=dict)
    people: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    compounds: bool = False
    links: tuple[str, ...] = ()
