"""Where a source ends, and which words can be none: what trees and rules take for a source may hold a word too many.

"His critics hysterically denounced him" has critics as its source, "they don't tell" them, "However, he …" nobody.
"""

from __future__ import annotations

import re

from newsloom.model import Span
from newsloom.text.lang.speech_rules import SpeechRules

_WORD = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*(?:['’][^\W\d_]+)?")
_PREDICATE_MAX = 4  # words of a pronoun and its verb; what is longer may have another subject in it
_CONTRACTED = re.compile(r"['’][^\W\d_]+$")


def trimmed(text: str, source: Span, told: SpeechRules) -> Span | None:
    """`source` without auxiliaries, adverbs and verbs at its end; None where nothing in it can say anything.

    What stands with its article, or in capitals, is left: "the elderly", "Kelly".
    """
    words = list(_WORD.finditer(text, source.start, source.end))
    if not words:
        return source
    if all(_says_nothing(word[0], told) for word in words):
        return None
    end = len(words)
    if 1 < end <= _PREDICATE_MAX and _bare(words[0][0], told) in _persons(told) and not _joins(words[1][0], told):
        end = 1  # "he feels confident that …"
    while (
        end > 1 and _is_beside(words[end - 1][0], told) and not _needs_noun(words[: end - 1], words[end - 1][0], told)
    ):
        end -= 1
    if end == len(words) and end > 1:
        return source
    first, last = words[0], words[end - 1]
    cut = _CONTRACTED.search(last[0]) if _bare(last[0], told) in told.pronouns else None
    if cut is None and end == len(words):
        return source
    return Span(min(source.start, first.start()), last.start() + cut.start() if cut else last.end())


def _persons(told: SpeechRules) -> frozenset[str]:
    """Pronouns that no noun follows: "she", not "one"."""
    return (told.female | told.male | told.plural | told.first) - told.determiners


def _bare(word: str, told: SpeechRules) -> str:
    """A word in small letters without what is contracted with it, where it is a pronoun: "we" of "We've"."""
    low = word.lower()
    plain = _CONTRACTED.sub("", low)
    return plain if plain in told.pronouns else low


def _joins(word: str, told: SpeechRules) -> bool:
    """Whether a source of several words goes on with it: "he and his wife", "they all"."""
    low = word.lower()
    return low in told.conjunctions or low in told.prepositions or low in told.determiners or word[0].isupper()


def _is_beside(word: str, told: SpeechRules) -> bool:
    """Whether a word at the end of a source belongs to the verb behind it."""
    if not word.islower():
        return False
    plain = word.replace("’", "'")
    return plain in told.helpers or _is_manner(plain, told)


def _is_manner(low: str, told: SpeechRules) -> bool:
    return low.endswith(told.manner_endings) and low not in told.no_manner


def _needs_noun(words: list[re.Match[str]], last: str, told: SpeechRules) -> bool:
    """Whether `last` is the noun that an article before it belongs to: "the first", but not "most are"."""
    return last not in told.be | told.have and len(words) == 1 and words[0][0].lower() in told.determiners


def _says_nothing(word: str, told: SpeechRules) -> bool:
    low = word.lower()
    return low in told.connectives or (word.islower() and _is_manner(low, told))
