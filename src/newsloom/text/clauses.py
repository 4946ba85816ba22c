"""What a sentence states: its clauses, as far as words that join and finite verbs show them.

This is no parser. A sentence is cut before each word that can join clauses, and what lacks a verb goes to what stands
before it ("before dawn"), with what an "and" adds to it; so it is cut too seldom rather than in the middle of a clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import repeat

from newsloom.model import Span
from newsloom.text.lang import rules
from newsloom.text.lang.clauses_rules import ClausesRules

CLAUSE_WORDS_MIN = 3
_DIVIDER = re.compile(r";|\s[–—-]\s|[!?:]\s")


def clauses(
    text: str, tokens: Sequence[Span], words: Sequence[str], language: str | None, whole: Sequence[Span] = ()
) -> list[tuple[int, int]]:
    """The clauses of a sentence, each as the numbers of its first word and of the one behind its last.

    `tokens` are the spans of the sentence's words in `text`, `words` these words in lower case. Nothing is cut inside
    the spans of `whole` (quoted words). Every word belongs to one clause.
    """
    told: ClausesRules = rules("clauses", language, ClausesRules)
    if not told.verbs or not tokens:
        return [(0, len(tokens))] if tokens else []
    cuts = [i for i in range(1, len(tokens)) if _opens(text, tokens, words, i, told)]
    cuts = [i for i in cuts if not any(span.start < tokens[i].start < span.end for span in whole)]
    joined: list[tuple[int, int]] = []
    before_states = False
    for begin, end in zip([0, *cuts], [*cuts, len(tokens)], strict=True):
        states = _states(words[begin:end], language)
        goes_on = words[begin] in told.coordinators and not before_states
        if joined and (goes_on or not states or not _states(words[joined[-1][0] : begin], language)):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((begin, end))
        before_states = states
    return joined


def denials(words: Sequence[str], language: str | None) -> list[int]:
    """The places of words that turn what is stated round ("not", "denied").

    `words` are in lower case, with straight apostrophes. None where they only tell when the last time was: "none since
    1959" denies nothing that "the first since" states.
    """
    told: ClausesRules = rules("clauses", language, ClausesRules)
    if not told.since.isdisjoint(words):
        return []
    return [place for place, word in enumerate(words) if word in told.negations]


def has_verb(words: Iterable[str], language: str | None) -> bool:
    """Whether a finite verb is among the words (in lower case); True where the language's verbs are not known."""
    told: ClausesRules = rules("clauses", language, ClausesRules)
    return not told.verbs or any(map(_is_verb, words, repeat(language)))


def _opens(text: str, tokens: Sequence[Span], words: Sequence[str], place: int, told: ClausesRules) -> bool:
    if words[place] in told.openers:
        return True
    begin, end = tokens[place - 1].end, tokens[place].start
    if end - begin < 2:
        return False
    between = text[begin:end]
    if "," in between and (told.comma_divides or words[place] in told.openers_behind_comma):
        return True
    return _DIVIDER.search(between) is not None


def _states(words: Sequence[str], language: str | None) -> bool:
    """Whether words have a finite verb and something besides."""
    return len(words) >= CLAUSE_WORDS_MIN and any(map(_is_verb, words, repeat(language)))


@lru_cache(maxsize=1 << 16)
def _is_verb(low: str, language: str | None) -> bool:
    told: ClausesRules = rules("clauses", language, ClausesRules)
    if low in told.verbs:
        return True
    return len(low) > 3 and low.endswith(told.verb_endings) and low not in told.not_verbs
