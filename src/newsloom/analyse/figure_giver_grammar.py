"""The words around who gives a figure, of one language, compiled to bounded patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from newsloom.text.lang import rules
from newsloom.text.lang.givers_rules import GiverRules
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.word_patterns import Anywhere, any_of, anywhere, pattern


@dataclass(frozen=True, slots=True)
class GiverGrammar:
    """`according`, `says`, `behind` and `ends` are searched for; `article` begins a name, the others end a piece."""

    rules: GiverRules
    persons: frozenset[str]
    pronouns: frozenset[str]
    no_subject: frozenset[str]
    verb_first: bool
    according: re.Pattern[str]
    according_anywhere: Anywhere
    behind: Anywhere
    before_behind: re.Pattern[str]
    says: Anywhere
    reckons: re.Pattern[str]
    reckons_too: re.Pattern[str]
    relative: re.Pattern[str]
    told_next: re.Pattern[str]
    again: re.Pattern[str]
    article: re.Pattern[str]
    ends: re.Pattern[str]
    inverted: re.Pattern[str]
    helper_back: re.Pattern[str]
    after_noun: re.Pattern[str]
    last_word_back: re.Pattern[str]
    abbreviation_back: re.Pattern[str]
    as_of_back: re.Pattern[str]


@cache
def giver_grammar(language: str | None) -> GiverGrammar:
    """The patterns of a language; without rules nobody is found to give a figure."""
    told = rules("givers", language, GiverRules)
    speech = rules("speech", language, SpeechRules)
    links = {link for links in told.reckons.values() for link in links}
    helpers, articles = any_of(told.helpers), any_of(told.articles)
    name = r"[A-ZÄÖÜ][\w-]{1,40}(?:\s[A-ZÄÖÜ][\w-]{1,40}){0,3}"
    according = pattern(told.according, r"(?<!\w)(?P<word>{})\s")
    return GiverGrammar(
        rules=told,
        persons=speech.female | speech.male,
        pronouns=speech.pronouns | speech.oblique_pronouns.keys(),
        no_subject=speech.prepositions | speech.adverbs | speech.pronouns,
        verb_first=speech.verb_first,
        according=according,
        according_anywhere=anywhere(told.according, according),
        behind=anywhere(told.behind, pattern(told.behind, r"\s(?P<word>{})(?!\w)"), back=1),
        before_behind=re.compile(rf"(?:^|[\s,])((?:(?i:{articles})\s)?(?:[a-zäöüß]{{1,30}}\s)?{name})$"),
        says=anywhere(told.says, pattern(told.says, r"(?<!\w)(?P<word>{})(?!\w)")),
        reckons=pattern(told.reckons, r"(?<!\w)(?P<word>{})(?=\s)"),
        reckons_too=re.compile(
            rf"(?:,|\s(?:{any_of(told.joining)}))\s(?:(?:{any_of(told.joining)})\s)?"
            rf"(?P<subject>[^\W\d_][^,.;:\d]{{1,60}}?)\s(?:{any_of(links)})\s?$"
        ),
        relative=pattern(told.relatives, r"\s*{}\s(?=\S)"),
        told_next=re.compile(
            rf"\s*(?:{any_of(told.pointing)})\s(?:(?P<says>{any_of(told.says)})|(?P<shown>{any_of(told.shown_by)}))\s",
            re.IGNORECASE,
        ),
        again=pattern(told.again, r"(?<!\w){}(?!\w)"),
        article=re.compile(rf"(?:(?:{articles})\s|{any_of(told.elided)})(?=\w)", re.IGNORECASE),
        ends=re.compile(rf"[,.;:!?\n()\"“”«»–—]|\s(?:{any_of(told.ends)})\s"),
        inverted=re.compile(rf"[,\"”»“]\s?(?:{helpers})?\s*$"),
        helper_back=re.compile(rf"(?:\s(?:{helpers}))?\s*$"),
        after_noun=re.compile(rf"[A-ZÄÖÜ][\w-]+(\s(?!(?:{any_of(told.linked)})\b)[a-zäöü])"),
        last_word_back=re.compile(rf"\s(?:{any_of(told.last_words)})?\s*$"),
        abbreviation_back=re.compile(rf"\b(?:{any_of(told.abbreviations)})\.$"),
        as_of_back=pattern(told.as_of, rf"(?<!\w){{}}:?\s(?:(?:{any_of(told.as_of_articles)})\s)?$"),
    )
