"""What looks like a date and is part of a name: the rocket "Long March 4C", the minister Theresa May, a "737 MAX 8"."""

from __future__ import annotations

import re
from functools import cached_property

from newsloom.text.date_grammar import Grammar
from newsloom.text.date_zones import NAMES
from newsloom.text.lang.given_names import GIVEN

_WORD_BACK = re.compile(r"(?P<word>[^\W\d_][\w'’]*)\s$")
_MODEL_BACK = re.compile(r"\d[\w-]*\s(?P<letters>[A-Z]{2,6})\s$")
_HALVES = frozenset({"am", "pm"})
_BACK_MAX = 40
_SENTENCE_END = '.!?\n"“„«:'


class NamedMonths:
    """The months of one text that are parts of names, by the word before them.

    A name is one where the word before is a given name ("Theresa May 10 years on"), where the two are known to be one,
    or where the text has them within a sentence, both with capitals, without a number or with one that has letters
    behind it ("the Long March rocket", "a Long March 4C").
    """

    def __init__(self, text: str, told: Grammar) -> None:
        self._text, self._told = text, told

    def has(self, start: int, word: str) -> bool:
        """Whether the month `word` (in small letters), with a number behind it, is part of a name at `start`."""
        if word not in self._told.rules.months_like_words or not self._text[start].isupper():
            return False
        back = _WORD_BACK.search(self._text, max(0, start - _BACK_MAX), start)
        if back is None or not back["word"][0].isupper():
            return False
        before = back["word"].lower()
        return before in GIVEN or f"{before} {word}" in self._told.rules.month_names or (before, word) in self._told_so

    @cached_property
    def _told_so(self) -> frozenset[tuple[str, str]]:
        """The pairs of words that are names in this text; read once, so that a text of many takes linear time."""
        months = "|".join(sorted(self._told.rules.months_like_words, reverse=True))
        pair = re.compile(
            rf"(?<![\w'’])(?P<before>[^\W\d_][\w'’]{{1,30}})\s(?P<month>{months})\b(?!\.?,?\s\d{{1,4}}(?![^\W\d_]))",
            re.IGNORECASE,
        )
        return frozenset(
            (found["before"].lower(), found["month"].lower())
            for found in pair.finditer(self._text)
            if found["before"][0].isupper() and found["month"][0].isupper() and self._is_no_opening(found)
        )

    def _is_no_opening(self, found: re.Match[str]) -> bool:
        """Whether the word before the month has its capital of its own: not as the first of its sentence."""
        before = self._text[max(0, found.start() - 4) : found.start()].rstrip(" '‘(")
        known = self._told.rules
        low = found["before"].lower()
        return bool(before) and before[-1] not in _SENTENCE_END and low not in known.year_before | known.weekdays.keys()


def is_model_number(before: str) -> bool:
    """Whether the number that stands behind `before` is that of a model: "a 737 MAX 8", but not "0800 GMT 8 March"."""
    found = _MODEL_BACK.search(before)
    return found is not None and found["letters"].lower() not in NAMES | _HALVES
