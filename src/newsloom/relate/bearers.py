"""Names of several words that are known everywhere, as they are looked for in a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from newsloom.relate.hashing import word_key
from newsloom.text.crossing import bare, plain, transcribed
from newsloom.text.lang import rules
from newsloom.text.lang.exonyms_rules import ExonymsRules


@dataclass(frozen=True, slots=True)
class Phrase:
    """The letters of the words that follow the first one, as keys, and the key of the whole in the field CROSS."""

    others: tuple[int, ...]
    crossing: int


@cache
def phrases(language: str | None) -> Mapping[int, tuple[Phrase, ...]]:
    """Names of several words known everywhere, by the letters of the first one; longer ones come first."""
    told: ExonymsRules = rules("exonyms", language, ExonymsRules)
    found: dict[int, list[Phrase]] = {}
    for name, key in told.names.items():
        for written in {name, name.replace("'", "’")}:
            first, *others = (word_key(plain(part)) for part in written.split(" "))
            if others:
                found.setdefault(first, []).append(Phrase(tuple(others), word_key(f"={transcribed(bare(key))}")))
    return {first: tuple(sorted(told, key=lambda one: (-len(one.others), one.others))) for first, told in found.items()}
