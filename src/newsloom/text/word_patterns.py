"""Patterns made of lists of words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from newsloom.text.trigger_words import as_tree, lowered, word_starts

NEVER = re.compile(r"(?!)")
_OPENING = "([{\"'“”‘’„«»/–—-"
_BLANKS = re.compile(r"\s+")
# What case-blind patterns take for other letters: old and curled forms of Latin, Greek and Cyrillic ones.
_TAKEN_FOR = str.maketrans("ſıϐϵϑϰϖϱςϕᲀᲁᲂᲃᲄᲅᲆᲇ", "siβεθκπρσφвдосттъѣ")


@dataclass(frozen=True, slots=True)
class Back:
    """Phrases that end where a number begins; tried only where the word before the number is the last of one."""

    pattern: re.Pattern[str]
    ends: frozenset[str]

    def search(self, before: str) -> re.Match[str] | None:
        """The phrase that `before` ends with."""
        words = before.split()
        if not words or words[-1].lower().lstrip(_OPENING) not in self.ends:
            return None
        return self.pattern.search(before)


@dataclass(frozen=True, slots=True)
class Anywhere:
    """A pattern that is looked for in whole texts, tried only where a word begins as one of its phrases does.

    `back` is how many characters of it stand before its phrase.
    """

    pattern: re.Pattern[str]
    beginnings: frozenset[str]
    back: int = 0

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        end = 0
        for start in word_starts(lowered(text), self.beginnings):
            found = self.pattern.match(text, start - self.back) if start - self.back >= end else None
            if found is not None:
                end = found.end()
                yield found


def any_of(phrases: Iterable[str]) -> str:
    """A group of literal phrases, the longest first, "(?!)" for none; a blank in them matches any white space."""
    shared = as_tree(phrases)
    return f"(?:{shared})" if shared else "(?!)"


@lru_cache(maxsize=1 << 12)  # the same few words come again
def as_listed(written: str) -> str:
    """What a case-blind pattern found, as the list that it was made of has it: in small letters, with plain blanks."""
    return _BLANKS.sub(" ", written.replace("İ", "i").lower().translate(_TAKEN_FOR))


def beginnings(words: Iterable[str]) -> str:
    """Words by their beginnings; those that end in "$" are whole."""
    told = list(words)
    begun = any_of(word for word in told if not word.endswith("$"))
    whole = any_of(word.removesuffix("$") for word in told if word.endswith("$"))
    return rf"{begun}\w{{0,8}}|{whole}"


def pattern(phrases: Iterable[str], around: str, *, hyphens: bool = False) -> re.Pattern[str]:
    """A pattern in which `around` stands around one of the phrases; with `hyphens` these may stand for blanks."""
    literal = any_of(phrases)
    if hyphens:
        literal = literal.replace(r"\-", r"[\s-]")
    return re.compile(around.format(literal), re.IGNORECASE)


def back(phrases: Iterable[str], around: str) -> Back:
    """A pattern as by `pattern`, of phrases that stand before a number."""
    told = tuple(phrases)
    return Back(pattern(told, around), frozenset(phrase.split()[-1] for phrase in told))


def anywhere(phrases: Iterable[str], pattern: re.Pattern[str], back: int = 0) -> Anywhere:
    """`pattern` for whole texts, which begins with one of `phrases`, or `back` characters before."""
    return Anywhere(pattern, frozenset(phrase.split(" ")[0].lower() for phrase in phrases), back)
