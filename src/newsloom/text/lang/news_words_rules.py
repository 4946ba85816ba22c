"""What a language must tell so that rare words can be told from common ones before any news is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NewsWordsRules:
    """All in lower case. `common`: normal forms that stand in about one report of ten, whatever the day. `frequent`:
    in about one of twenty, among them the countries and capitals that the world's news is full of."""

    common: frozenset[str] = frozenset()
    frequent: frozenset[str] = frozenset()
