"""The words around figures of one language, compiled to bounded patterns that are matched at one place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from newsloom.text.lang import rules
from newsloom.text.lang.figures_rules import FigureRules

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class FigureGrammar:
    """Patterns named `*_back` end where the number begins, the others begin where it ends."""

    rules: FigureRules
    before_back: re.Pattern[str]
    filler_back: re.Pattern[str]
    behind: re.Pattern[str]
    unit: re.Pattern[str]
    of: re.Pattern[str]
    who: re.Pattern[str]
    outcome: re.Pattern[str]
    outcome_back: re.Pattern[str]
    age_back: re.Pattern[str]
    age_behind: re.Pattern[str]
    part: re.Pattern[str]
    whole: re.Pattern[str]
    according: re.Pattern[str]
    says: re.Pattern[str]
    as_of_back: re.Pattern[str]


@cache
def figure_grammar(language: str | None) -> FigureGrammar:
    """The patterns of a language; signs and symbols only where it has no rules."""
    told = rules("figures", language, FigureRules)
    return FigureGrammar(
        rules=told,
        before_back=_pattern(told.before, r"(?<!\w)(?P<word>{})\s?$"),
        filler_back=_pattern(told.fillers, r"(?<!\w){}\s$"),
        behind=_pattern(told.behind, r"\s?(?P<word>{})(?!\w)"),
        unit=_pattern(told.units, r"(?:[\s-]?|\s?-\s?)(?P<word>{})(?![\w])"),
        of=_pattern(told.of, r"\s(?P<word>{})(?=[\s'’\"“‘]|(?<=['’]))\s?"),
        who=_pattern(told.who, r"\s{}\s"),
        outcome=_pattern(told.outcomes, r"(?<![\w-])(?P<word>{})(?![\w-])"),
        outcome_back=_pattern(told.outcomes, r"(?<![\w-])(?P<word>{})\s(?:\w{{1,12}}\s)?$"),
        age_back=_pattern(told.ages_before, r"(?<!\w){}\s?$"),
        age_behind=_pattern((phrase.replace(" ", "-") for phrase in told.ages_behind), r"[\s-]?{}(?!\w)", hyphens=True),
        part=_pattern(told.part, r"(?<!\w){}(?!\w)"),
        whole=_pattern(told.whole, r"(?<!\w)(?P<word>{})(?!\w)"),
        according=_pattern(told.according, r"(?<!\w)(?P<word>{})\s"),
        says=_pattern(told.says, r"(?<!\w)(?P<word>{})(?!\w)"),
        as_of_back=_pattern(told.as_of, r"(?<!\w){}:?\s(?:the\s|den\s|dem\s|zum\s|le\s)?$"),
    )


def _pattern(phrases: Iterable[str], around: str, *, hyphens: bool = False) -> re.Pattern[str]:
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    if not ordered:
        return _NEVER
    literal = "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in ordered)
    if hyphens:
        literal = literal.replace(r"\-", r"[\s-]")
    return re.compile(around.format(f"(?:{literal})"), re.IGNORECASE)
