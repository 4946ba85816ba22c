"""Whether a value is told as one that was given before: "had earlier put the toll at 12", "zuvor 17 Tote gemeldet".

Such a value says what held when it was first given, not when it is told again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from newsloom.text.lang import rules
from newsloom.text.lang.numbers_rules import NumberRules
from newsloom.text.lang.retold_rules import RetoldRules
from newsloom.text.word_patterns import any_of

_ENDING = "(?:e[nrms]?|s)?"  # of participles that go with a noun: "genannten", "annoncés"


@dataclass(frozen=True, slots=True)
class _Grammar:
    """`*_back` end where the figure begins, `*_on` begin behind it; both are searched within one clause.

    `parted` are two patterns, one on either side of the figure.
    """

    back: re.Pattern[str]
    right_back: re.Pattern[str]
    bare_back: re.Pattern[str]
    on: re.Pattern[str]
    parted: tuple[re.Pattern[str], re.Pattern[str]]


def is_retold(before: str, told: str, behind: str, language: str | None) -> bool:
    """Whether the clause of a figure tells its value as one given before.

    `before` and `behind` are the words of the clause on either side of the figure, whose own words are `told`.
    """
    grammar = _grammar(language)
    left, right = before.rstrip(), behind.lstrip()
    opened, closed = grammar.parted
    return (
        grammar.back.search(left) is not None
        or grammar.right_back.search(left) is not None
        or (" " not in told.strip() and grammar.bare_back.search(left) is not None)
        or grammar.on.search(right) is not None
        or (opened.search(left) is not None and closed.search(right) is not None)
    )


@cache
def _grammar(language: str | None) -> _Grammar:
    known = rules("retold", language, RetoldRules)
    joins = any_of(rules("numbers", language, NumberRules).and_words)
    adjective, noun = any_of(known.adjectives), rf"\w{{0,20}}{any_of(known.nouns)}"
    said, tell = any_of(known.told), any_of((*known.told, *known.tell))
    adverb, helper, beside = any_of(known.adverbs), any_of(known.helpers), any_of(known.beside)
    called = rf"(?:{adjective}\s(?:\w+\s){{0,2}}?{noun}|{noun}\s{adjective})"
    had = rf"{helper}\s(?:[\w']+\s){{0,2}}?{said}"
    put = rf"(?:{helper}|{adverb})\s(?:[\w']+\s){{0,2}}?{any_of(known.puts)}"
    first = rf"{adverb}\s(?:[\w']+\s){{0,3}}?{tell}"
    right = rf"(?:{beside}\s{said}{_ENDING}|{said}{_ENDING}\s{beside})"
    # "… gemeldet worden", "… die Rede gewesen"; and with the helper behind: "nachdem sie zwölf Tote gemeldet hatte"
    last, helped = (rf"\b{tell}(?:\s\w+)?\W*$", rf"\b{said}\s{helper}\b") if known.told_last else ("(?!)", "(?!)")
    return _Grammar(
        back=_pattern(
            rf"\b(?:{called}|{had}|{first})\b(?:(?!\b{joins}\b)[^;:]){{0,80}}$|\b{put}\b[^;:]{{1,80}}\s{any_of(known.at)}$"
        ),
        right_back=_pattern(rf"\b{right}$"),
        bare_back=_pattern(rf"\b{adjective}$"),
        on=_pattern(rf"^{right}\b|^[^;:]{{0,60}}{helped}"),
        parted=(_pattern(rf"\b(?:{helper}|{adverb})\b"), _pattern(last)),
    )


def _pattern(told: str) -> re.Pattern[str]:
    return re.compile(told, re.IGNORECASE)
