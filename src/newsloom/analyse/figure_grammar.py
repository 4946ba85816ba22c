"""The words around figures of one language, compiled to bounded patterns that are matched at one place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from newsloom.analyse.figure_antecedent_grammar import AntecedentGrammar, antecedent_grammar
from newsloom.analyse.figure_giver_grammar import GiverGrammar, giver_grammar
from newsloom.analyse.figure_trend_grammar import TrendGrammar, trend_grammar
from newsloom.text.lang import rules
from newsloom.text.lang.figures_rules import FigureRules
from newsloom.text.lang.givers_rules import GiverRules
from newsloom.text.lang.numbers_rules import NumberRules
from newsloom.text.word_patterns import Back, any_of, back, pattern


@dataclass(frozen=True, slots=True)
class BesideGrammar:
    """What makes a number something else than it looks like, named as in `FigureGrammar`."""

    whole_behind: re.Pattern[str]  # "half its"
    called_back: re.Pattern[str]
    called_behind: re.Pattern[str]
    size_back: re.Pattern[str]  # "4-by-"
    size_behind: re.Pattern[str]
    sum_behind: re.Pattern[str]  # "plus one"


@dataclass(frozen=True, slots=True)
class FigureGrammar:
    """Patterns named `*_back` end where the number begins, the others begin where it ends."""

    rules: FigureRules
    language: str | None
    before_back: Back
    filler_back: Back
    behind: re.Pattern[str]
    unit: re.Pattern[str]
    of: re.Pattern[str]
    out_of: re.Pattern[str]
    one_behind: re.Pattern[str]
    clock_behind: re.Pattern[str]
    fixed_behind: re.Pattern[str]
    when_behind: re.Pattern[str]
    rank_back: Back
    lead: re.Pattern[str]
    of_them: re.Pattern[str]
    who: re.Pattern[str]
    outcome: re.Pattern[str]
    outcome_back: re.Pattern[str]
    carried_back: re.Pattern[str]
    part: re.Pattern[str]
    whole: re.Pattern[str]
    place_back: re.Pattern[str]
    other_clause: re.Pattern[str]  # searched anywhere
    other_fate: re.Pattern[str]  # searched anywhere
    nouns_behind: frozenset[str]  # the articles behind which a word is no verb
    fate_link_back: re.Pattern[str]
    relative_end: re.Pattern[str]  # searched anywhere
    beside: BesideGrammar
    givers: GiverGrammar
    trends: TrendGrammar
    antecedents: AntecedentGrammar


@cache
def figure_grammar(language: str | None) -> FigureGrammar:
    """The patterns of a language; signs and symbols only where it has no rules."""
    told = rules("figures", language, FigureRules)
    return FigureGrammar(
        rules=told,
        language=language,
        before_back=back(told.before, r"(?<!\w)(?P<word>{})\s?$"),
        filler_back=back(told.fillers, r"(?<!\w){}\s$"),
        behind=pattern(told.behind, rf"\s?(?P<word>{{}})(?!\w|\s(?:{any_of(told.than)})\b)"),
        unit=pattern(told.units, r"(?:[\s-]?|\s?-\s?)(?P<word>{})(?![\w])"),
        of=pattern(told.of, r"\s(?P<word>{})(?=[\s'’\"“‘]|(?<=['’]))\s?"),
        out_of=pattern(told.out_of, r"[\s-](?P<word>{})[\s-]"),
        one_behind=pattern(told.ones_behind, r"{}(?!\w)"),
        clock_behind=pattern(told.clock_behind, r"\s{}(?!\w)"),
        fixed_behind=pattern(told.fixed_behind, r"-{}(?!\w)"),
        when_behind=pattern(told.when_behind, r"\s{}(?!\w)"),
        rank_back=back(told.half_ranks, r"(?<!\w){}\s$"),
        lead=pattern(told.leads, r"(?:\s{}(?=\s)){{1,2}}"),
        of_them=pattern(told.of_them, r"\s(?:{})(?!\w)"),
        who=pattern(told.who, r"\s{}\s"),
        outcome=pattern(told.outcomes, r"(?<![\w-])(?P<word>{})(?![\w-])"),
        outcome_back=pattern(told.outcomes, r"(?<![\w-])(?P<word>{})\s(?:\w{{1,12}}\s)?$"),
        carried_back=pattern(told.carried_by, r"(?<!\w){}\s(?:\w{{1,12}}\s)?$"),
        part=pattern(told.part, r"(?<!\w){}(?!\w)"),
        whole=pattern(told.whole, r"(?<!\w)(?P<word>{})(?!\w)"),
        place_back=pattern(told.places_before, r"(?<!\w){}\s(?:\w{{1,12}}\s)?$"),
        other_clause=pattern(told.other_clause, r"(?<!\w){}(?!\w)"),
        other_fate=pattern(told.other_fate, rf"(?<!\w){{}}(?!\w|\s(?:{any_of(told.fate_helpers)})(?!\w))"),
        nouns_behind=frozenset(rules("givers", language, GiverRules).articles),
        fate_link_back=pattern(told.fate_links, r"\s{}\s$"),
        relative_end=re.compile(rf'[,.;:!?()\n"“”–—]|\s(?:{any_of(told.relative_end)})\s'),
        beside=_beside(told, rules("numbers", language, NumberRules)),
        givers=giver_grammar(language),
        trends=trend_grammar(language),
        antecedents=antecedent_grammar(language),
    )


def _beside(told: FigureRules, numbers: NumberRules) -> BesideGrammar:
    added = any_of([*numbers.words, *numbers.ones])
    return BesideGrammar(
        whole_behind=pattern(told.definite, r"\s{}(?=\s[^\W\d_])"),
        called_back=pattern(told.called_before, r"(?<!\w){}\s$"),
        called_behind=pattern(told.called_behind, r"[\s-]{}(?!\w)"),
        size_back=pattern(told.dimensions, r"\d-{}-$"),
        size_behind=pattern(told.dimensions, r"-{}-\d"),
        sum_behind=pattern(told.adding, rf"\s{{}}\s(?:[$€£]?\d|{added}(?!\w))"),
    )
