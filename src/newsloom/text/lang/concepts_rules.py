"""What a language must tell so that its words can be compared with those of other languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ConceptsRules:
    """All in lower case.

    `stems`: beginnings of words to the English word for the same; the longest that fits is taken. English itself has
    `endings` instead, which are cut off its words, and `irregular` forms to the word that they are a form of.
    """

    stems: Mapping[str, str] = field(default_factory=dict)
    endings: tuple[str, ...] = ()
    irregular: Mapping[str, str] = field(default_factory=dict)
