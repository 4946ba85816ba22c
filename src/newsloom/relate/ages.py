"""The ages that a report tells of people: who is 23 in one report is 23 in the other, named or not."""

from __future__ import annotations

import re
from functools import cache

from newsloom.text.date_grammar import any_of
from newsloom.text.lang import rules
from newsloom.text.lang.figures_rules import FigureRules

# Those whom the event happened to are told of first.
_CHARACTERS_MAX = 1_500
_AGE_MAX = 120
# "Mira Holt, 23, was", "Mira Holt (23)": in every language.
_BESIDE_NAME = r"(?<=\w), (\d{1,3})(?=[,.])|(?<=\w) \((\d{1,3})\)"


def ages_told(title: str, text: str, language: str | None) -> dict[int, str]:
    """The ages told in the headline and in the first part of the text, with the words that tell each first."""
    told: dict[int, str] = {}
    for part in (title, text[:_CHARACTERS_MAX]):
        for found in _pattern(language).finditer(part):
            age = int(next(digits for digits in found.groups() if digits))
            if 0 < age <= _AGE_MAX:
                told.setdefault(age, found[0].strip(" ,()"))
    return told


@cache
def _pattern(language: str | None) -> re.Pattern[str]:
    told: FigureRules = rules("figures", language, FigureRules)
    patterns = [_BESIDE_NAME]
    if told.ages_behind:
        patterns.append(rf"\b(\d{{1,3}})[\s-]?{_joined(told.ages_behind)}(?!\w)")
    if told.ages_before:
        patterns.append(rf"\b{_joined(told.ages_before)}\s(\d{{1,3}})(?![\w.,]*\d)")
    return re.compile("|".join(patterns), re.IGNORECASE)


def _joined(phrases: tuple[str, ...]) -> str:
    """Any of `phrases`, with a hyphen or white space between their words."""
    return any_of(phrases).replace(r"\s", r"[\s-]").replace(r"\-", r"[\s-]")
