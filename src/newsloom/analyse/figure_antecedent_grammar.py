"""The words that tell elsewhere what a number counts, of one language, compiled to bounded patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from newsloom.text.lang import rules
from newsloom.text.lang.antecedents_rules import AntecedentRules
from newsloom.text.lang.clauses_rules import ClausesRules
from newsloom.text.lang.figures_rules import FigureRules
from newsloom.text.lang.givers_rules import GiverRules
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.word_patterns import Back, any_of, back, pattern


@dataclass(frozen=True, slots=True)
class AntecedentGrammar:
    """Patterns named `*_back` end where a number begins, `denied_gap` and `but_gap` stand between two numbers.

    `head` and `opener` are searched for; `placed_back` is `linked_back` with the first two of the links; `determiner`
    and `complement` are matched where a noun phrase begins or ends, `predicate` behind a number that is a subject.
    """

    rules: AntecedentRules
    head: re.Pattern[str]
    opener: re.Pattern[str]
    determiner: re.Pattern[str]
    complement: re.Pattern[str]
    prepositions: frozenset[str]
    links: frozenset[str]
    linked_back: re.Pattern[str]
    placed_back: re.Pattern[str]
    teller_back: Back
    denied_back: re.Pattern[str]
    denied_gap: re.Pattern[str]
    but_gap: re.Pattern[str]
    predicate: re.Pattern[str]


@cache
def antecedent_grammar(language: str | None) -> AntecedentGrammar:
    """The patterns of a language; none that match where it has no rules."""
    told = rules("antecedents", language, AntecedentRules)
    says = rules("givers", language, GiverRules).says
    speech = rules("speech", language, SpeechRules)
    determiners = any_of(speech.determiners)
    aside = rf"(?:\s(?:{any_of(told.complements)})\s[^\W\d_]{{1,20}}(?:\s[^\W\d_]{{1,20}})?)?"
    noun = (
        rf"(?<!\w)(?:{determiners})(?:\s|(?<=['’]))"
        rf"(?P<words>(?:[^\W\d_][\w-]{{0,30}}\s){{0,2}}?[^\W\d_][\w-]{{1,30}}){aside}"
    )
    return AntecedentGrammar(
        rules=told,
        head=pattern(told.heads, r"(?<!\w){}(?=\s|(?<=['’]))"),
        opener=re.compile(rf"[,;:(–—\"“„«»]\s?|(?<!\w)(?:{any_of((*told.openers, *says))})\s", re.IGNORECASE),
        determiner=re.compile(rf"(?:{determiners})(?:\s|(?<=['’]))", re.IGNORECASE),
        complement=pattern(told.complements, r"\s{}\s(?P<noun>[^\W\d_]{{3,30}})(?!\w)"),
        links=frozenset(told.links),
        prepositions=speech.prepositions | frozenset(told.complements),
        linked_back=re.compile(rf"{noun}\s(?:{any_of(told.links)})\s$", re.IGNORECASE),
        placed_back=re.compile(rf"{noun}\s(?:{any_of(told.links[:2])})\s$", re.IGNORECASE),
        teller_back=back(told.tellers, r"(?<!\w){}\s$"),
        denied_back=pattern(told.denied_before, r"(?<!\w){}\s$"),
        denied_gap=pattern(told.denied_behind, r"(?:^|[\s,]){}\s$"),
        but_gap=pattern(told.but, r"(?:^|[\s,]){}\s$"),
        predicate=_predicate(language),
    )


def _predicate(language: str | None) -> re.Pattern[str]:
    """A finite verb with what it says of its subject, up to the end of the clause: " are still in hospital"."""
    verbs = rules("clauses", language, ClausesRules).verbs - frozenset(rules("givers", language, GiverRules).says)
    of_them = any_of(rules("figures", language, FigureRules).of_them)
    return re.compile(rf"(?:\s(?:{of_them}))?\s(?:{any_of(verbs)})\s(?P<words>[^.,;:!?()\n\d]{{4,60}})(?!\w)")
