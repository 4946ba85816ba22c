"""What a language needs to tell what kind of happening a clause speaks of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class HappeningsRules:
    """Words by the kind of happening that they tell of, in lower case; a word with "*" stands for all that begin so.

    The kinds are the same in all languages; each is one that news tells by several words ("sank", "capsized", "went
    down"). A word may be of two kinds. They follow the event types of ACE 2005, with those of accidents added. A time
    behind one of `attributes` dates a noun, not the clause ("the sinking of Monday").
    """

    kinds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    attributes: frozenset[str] = frozenset()
