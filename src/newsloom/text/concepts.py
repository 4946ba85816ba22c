"""Words by what they mean, as far as a small dictionary tells: "Fehler", "erreur" and "mistakes" are one.

The dictionary has the words that news, and people who are quoted in it, use most. It tells where two languages may say
the same; it does not translate.
"""

from __future__ import annotations

from functools import lru_cache

from newsloom.text.lang import rules
from newsloom.text.lang.concepts_rules import ConceptsRules

ENGLISH = "en"
_STEM_MIN = 3  # letters that stay of an English word
_INFLECTION_MAX = 4  # letters behind a stem; more make another word of it


@lru_cache(maxsize=1 << 15)
def concept(word: str, language: str | None) -> str | None:
    """The key of what `word` means, the stem of the English word; None where the dictionary has none."""
    low = word.lower()  # "ß" stays: the lists have it
    told: ConceptsRules = rules("concepts", language, ConceptsRules)
    if language == ENGLISH:
        return _stem(low)
    for inflection in range(min(_INFLECTION_MAX, len(low) // 2) + 1):  # never more than the stem has letters
        known = told.stems.get(low[: len(low) - inflection])
        if known is not None:
            return _stem(known)
    return None


@lru_cache(maxsize=1 << 15)
def _stem(word: str) -> str:
    told: ConceptsRules = rules("concepts", ENGLISH, ConceptsRules)
    word = told.irregular.get(word, word)
    for ending in told.endings:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM_MIN:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > _STEM_MIN and word[-1] == word[-2] else word
