"""Ages of people and things: "aged 34", "34-year-old", "Hale, 34,", "over the age of 21"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from newsloom.model import Span
from newsloom.text.lang import rules
from newsloom.text.lang.figures_rules import LENGTHS_OF_TIME, FigureRules
from newsloom.text.numbers import Number
from newsloom.text.word_patterns import Back, as_listed, back, pattern

YEAR = "year"
LIFE_MAX = 120  # years; what is called old otherwise may be older: a skull
_BACK_MAX = 48  # characters looked at before a number
_NAME_BACK_MAX = 24
_ENCLOSED_END = re.compile(r"(?:,|\.\s|\s?\n|;)")
_IN_COMMAS = re.compile(r"[^\W\d_],\s$")
_IN_BRACKETS = re.compile(r"[^\W\d_]\s?\($")
_WORD_BEHIND = re.compile(r"\s([^\W\d_]+)")
_NAME_BEFORE = re.compile(r"([^\W\d_]+)[,\s(]*$")


@dataclass(frozen=True, slots=True)
class Age:
    """An age at `at`, in `unit`s of time."""

    at: Span
    unit: str


@dataclass(frozen=True, slots=True)
class _Grammar:
    """Patterns named `*_back` end where the number begins, the others begin where it ends."""

    before_back: Back
    loosely_back: Back
    behind: re.Pattern[str]
    length: re.Pattern[str]
    of: re.Pattern[str]
    lengths: Mapping[str, str]  # word -> unit of time
    units: frozenset[str]
    stops: frozenset[str]


@cache
def _grammar(language: str | None) -> _Grammar:
    told = rules("figures", language, FigureRules)
    lengths = {word: unit for word, unit in told.units.items() if unit in LENGTHS_OF_TIME and len(word) > 1}
    return _Grammar(
        before_back=back(told.ages_before, r"(?<!\w){}\s?$"),
        loosely_back=back(told.ages_loosely_before, r"(?<!\w){}\s$"),
        behind=pattern((phrase.replace(" ", "-") for phrase in told.ages_behind), r"[\s-]?{}(?!\w)", hyphens=True),
        length=pattern(lengths, r"[\s-]?(?P<word>{})(?!\w)"),
        of=pattern(told.of, r"\s{}(?=[\s'’\"“‘]|(?<=['’]))"),
        lengths=lengths,
        units=frozenset(told.units.values()),
        stops=told.stops,
    )


def age(text: str, number: Number, sentence: Span, language: str | None) -> Age | None:
    """The age that `number` tells in its sentence, None where it tells none."""
    told = _grammar(language)
    if number.value < 0 or (number.unit and number.unit not in told.units):
        return None
    start, end, limit = number.at.start, number.at.end, sentence.end
    before_number = text[max(sentence.start, start - _BACK_MAX) : start]
    behind = told.behind.match(text, end, limit)
    if behind is not None:
        unit = _length(text, end, limit, told)
        return Age(Span(start, behind.end()), unit[0] if unit else YEAR)
    if number.value > LIFE_MAX:
        return None
    years = _years_behind(text, end, limit, told)
    before = told.before_back.search(before_number)
    if before is not None:
        return Age(Span(start - len(before.group()), years), YEAR)
    loose = number.value > 1 and told.loosely_back.search(before_number)
    if loose and _stands_alone(text, years, told):
        return Age(Span(start, years), YEAR)
    if number.in_words or number.attached or number.high is not None or not _enclosed(text, start, end, years):
        return None
    return Age(Span(start, years), YEAR)


def _stands_alone(text: str, end: int, told: _Grammar) -> bool:
    """Whether nothing that is counted follows: "when she was 12 and", not "she was 12 points ahead"."""
    if text[end : end + 1] in {"-", "%", ":"} or text[end : end + 1].isalpha() or told.of.match(text, end):
        return False
    following = _WORD_BEHIND.match(text, end)
    return following is None or following[1].lower() in told.stops


def _length(text: str, end: int, limit: int, told: _Grammar) -> tuple[str, int] | None:
    """The unit of time that follows at `end`, and where its word ends."""
    found = told.length.match(text, end, limit)
    return (told.lengths[as_listed(found["word"])], found.end()) if found is not None else None


def _years_behind(text: str, end: int, limit: int, told: _Grammar) -> int:
    found = _length(text, end, limit, told)
    return found[1] if found is not None and found[0] == YEAR else end


def _enclosed(text: str, start: int, end: int, years: int) -> bool:
    """Whether a number stands beside a name, between commas or in brackets: "Hale, 34," and "Hale (34)"."""
    before = text[max(0, start - _NAME_BACK_MAX) : start]
    in_commas = _IN_COMMAS.search(before) and _ENCLOSED_END.match(text, years)
    in_brackets = end - start > 1 and _IN_BRACKETS.search(before) and text[end : end + 1] == ")"
    if not in_commas and not in_brackets:
        return False
    last = _NAME_BEFORE.search(before)
    return last is not None and last[1][0].isupper()
