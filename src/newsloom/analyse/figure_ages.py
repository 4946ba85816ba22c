"""Ages of people and things: "aged 34", "34-year-old", "Hale, 34,", "over the age of 21"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsloom.analyse.figure_grammar import FigureGrammar
from newsloom.analyse.figure_phrases import BACK_MAX, unit_behind
from newsloom.model import Span
from newsloom.text.numbers import Number

_YEAR = "year"
_LIFE_MAX = 120  # years; what is called old otherwise may be older: a skull
_ENCLOSED_END = re.compile(r"(?:,|\.\s|\s?\n|;)")
_WORD_BEHIND = re.compile(r"\s([^\W\d_]+)")
_NAME_BEFORE = re.compile(r"([^\W\d_]+)[,\s(]*$")


@dataclass(frozen=True, slots=True)
class Age:
    """An age at `at`, in `unit`s of time."""

    at: Span
    unit: str


def age(text: str, number: Number, sentence: Span, told: FigureGrammar) -> Age | None:
    """The age that `number` tells in its sentence, None where it tells none."""
    if number.value < 0 or (number.unit and number.unit not in told.rules.units.values()):
        return None
    start, end, limit = number.at.start, number.at.end, sentence.end
    before_number = text[max(sentence.start, start - BACK_MAX) : start]
    behind = told.age_behind.match(text, end, limit)
    if behind is not None:
        unit = unit_behind(text, end, limit, told)
        return Age(Span(start, behind.end()), unit[0] if unit else _YEAR)
    if number.value > _LIFE_MAX:
        return None
    years = _years_behind(text, end, limit, told)
    before = told.age_back.search(before_number)
    if before is not None:
        return Age(Span(start - len(before.group()), years), _YEAR)
    loose = number.value > 1 and told.age_loose_back.search(before_number)
    if loose and _stands_alone(text, years, told):
        return Age(Span(start, years), _YEAR)
    if number.in_words or number.attached or number.high is not None or not _enclosed(text, start, end, years):
        return None
    return Age(Span(start, years), _YEAR)


def _stands_alone(text: str, end: int, told: FigureGrammar) -> bool:
    """Whether nothing that is counted follows: "when she was 12 and", not "she was 12 points ahead"."""
    if text[end : end + 1] in {"-", "%", ":"} or told.of.match(text, end):
        return False
    following = _WORD_BEHIND.match(text, end)
    return following is None or following[1].lower() in told.rules.stops


def _years_behind(text: str, end: int, limit: int, told: FigureGrammar) -> int:
    found = unit_behind(text, end, limit, told)
    return found[1] if found and found[0] == _YEAR else end


def _enclosed(text: str, start: int, end: int, years: int) -> bool:
    """Whether a number stands beside a name, between commas or in brackets: "Hale, 34," and "Hale (34)"."""
    before = text[max(0, start - 24) : start]
    in_commas = re.search(r"[^\W\d_],\s$", before) and _ENCLOSED_END.match(text, years)
    in_brackets = end - start > 1 and re.search(r"[^\W\d_]\s?\($", before) and text[end : end + 1] == ")"
    if not in_commas and not in_brackets:
        return False
    last = _NAME_BEFORE.search(before)
    return last is not None and last[1][0].isupper()
