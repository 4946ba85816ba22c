"""What a language needs to tell a value that was given before from the one that is given now."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RetoldRules:
    """Words in lower case, phrases with blanks.

    `adjectives` call a saying, or its value, an older one ("an earlier count"), `nouns` are what they call so, or the
    ends of such words. `told` are participles of saying; behind one of `helpers` they tell what was said before ("had
    spoken of 12"), at the end of their clause where `told_last`; `puts` only with one of `at` before the figure ("had
    put the toll at 12"). Behind one of `adverbs` they, and what is among `tell`, do so without a helper ("initially
    spoke of 12"), behind one of `beside` only where they stand right beside each other and the figure ("the 12 deaths
    reported earlier", "die zunächst genannten zwölf").
    """

    adjectives: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    helpers: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    puts: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    tell: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    told_last: bool = False
