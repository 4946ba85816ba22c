"""What kinds of happenings a text speaks of, the same in all languages: "sank", "gekentert" and "a chaviré" are one."""

from __future__ import annotations

import re
from functools import cache

from newsloom.text.lang import rules
from newsloom.text.lang.happenings_rules import HappeningsRules
from newsloom.text.lang.pages_rules import PagesRules

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PREFIX_MIN = 3
_BEFORE_MAX = 12
_LABEL_MAX = 48
_POSSESSIVES = ("'s", "’s")


@cache
def _words(language: str | None) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]], re.Pattern[str] | None]:
    """Whole words and beginnings of words with their kinds, and a pattern of the phrases of several words."""
    whole: dict[str, set[str]] = {}
    begun: dict[str, set[str]] = {}
    for kind, told in rules("happenings", language, HappeningsRules).kinds.items():
        for word in told:
            table = begun if word.endswith("*") else whole
            table.setdefault(word.removesuffix("*"), set()).add(kind)
    phrases = sorted((word for word in whole if " " in word), key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})(?!\w)") if phrases else None
    return (
        {word: frozenset(kinds) for word, kinds in whole.items()},
        {word: frozenset(kinds) for word, kinds in begun.items()},
        pattern,
    )


def kinds_of_happening(text: str, language: str | None) -> frozenset[str]:
    """The kinds told by the words of `text`; empty where it tells none that is known, or the language has no list."""
    whole, begun, phrases = _words(language)
    if not whole:
        return frozenset()
    low = text.lower()
    found: set[str] = set()
    for word in _WORD.findall(low):
        found |= whole.get(word, frozenset())
        for end in range(_PREFIX_MIN, len(word) + 1):
            found |= begun.get(word[:end], frozenset())
    for phrase in phrases.findall(low) if phrases else ():
        found |= whole[phrase]
    return frozenset(found)


def dates_a_noun(text: str, start: int, end: int, language: str | None) -> bool:
    """Whether the words of time at `start` to `end` belong to a noun: "Monday's vote", "das Unglück vom Montag"."""
    before = _WORD.findall(text[max(0, start - _BEFORE_MAX) : start].lower())
    attributes = rules("happenings", language, HappeningsRules).attributes
    return text[end : end + 2] in _POSSESSIVES or (bool(before) and before[-1] in attributes)


def is_of_writing(text: str, start: int, language: str | None) -> bool:
    """Whether the time at `start` is that of writing: "Updated: 15 July", "— Ada Holt (@adaholt) 15 July"."""
    return _labels(language).search(text, max(0, start - _LABEL_MAX), start) is not None


@cache
def _labels(language: str | None) -> re.Pattern[str]:
    told = rules("pages", language, PagesRules)
    labels = "|".join((*told.date_label, *told.update_label, *told.first_label))
    label = rf"\b(?:{labels})\s?:\s?|" if labels else ""
    return re.compile(rf"(?:{label}\(@\w{{1,30}}\)\s)$", re.IGNORECASE)
