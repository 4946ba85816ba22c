"""Whether the clause around a place of a text speaks of what was or of what is to come.

By words and endings of the language (`lang/<code>/tense.py`), no parsing: the nearest word of tense of the same part of
the clause decides, first before the place, then behind it, then in the next part ("On Friday, the council will vote").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from newsloom.model import Span
from newsloom.text.lang import rules
from newsloom.text.lang.tense_rules import TenseRules
from newsloom.text.word_patterns import any_of

_CLAUSE_MAX = 160  # characters of a clause looked at on either side
_END = re.compile(r"[!?;:\n\"“”„«»()—–]|\.\s+(?=[^\W\d_a-zäöüßéàèç])")
_LAST_WORDS = re.compile(r"([^\W\d_]{4,})\s([^\W\d_]+)[.,!?]?\s*$")
_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")


class Tense(IntEnum):
    PAST = -1
    UNKNOWN = 0
    AHEAD = 1


@dataclass(frozen=True, slots=True)
class TenseGrammar:
    rules: TenseRules
    verbs: re.Pattern[str] | None
    scheduled: re.Pattern[str]
    after_be: re.Pattern[str]


@cache
def tense_grammar(language: str | None) -> TenseGrammar:
    words = rules("tense", language, TenseRules)
    ahead = "|".join([any_of(words.ahead), *(rf"[^\W\d_]+{ending}" for ending in words.ahead_endings)])
    ended = "|".join(rf"[^\W\d_]{{2,}}{ending}" for ending in words.past_endings) or "(?!)"
    verbs = rf"(?:(?<!\w)|(?=['’]))(?:(?P<past>{any_of(words.past)})|(?P<ahead>{ahead})|(?P<ended>{ended}))(?!\w)"
    return TenseGrammar(
        words,
        re.compile(verbs, re.IGNORECASE) if words.past or words.ahead else None,
        re.compile(rf"(?<!\w){any_of(words.scheduled)}(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w){any_of(words.after_be)}\s(?:\w+ly\s)?$", re.IGNORECASE),
    )


def tense_at(text: str, at: Span, language: str | None, sentence: Span | None = None) -> Tense:
    """The tense of the clause in which `at` stands, of its `sentence`; UNKNOWN where nothing tells it."""
    words = tense_grammar(language)
    if words.verbs is None:
        return Tense.UNKNOWN
    before, behind = _clause(text, at, sentence or Span(0, len(text)))
    own, *earlier = reversed(before.split(","))
    rest, *later = behind.split(",")
    found = _last(own, rest, words) or _first(rest, words)
    if found is Tense.UNKNOWN and later and not earlier:
        found = _first(later[0], words)
    if found is Tense.UNKNOWN and words.scheduled.search(own + " " + rest):
        return Tense.AHEAD
    if found is Tense.UNKNOWN and earlier:
        found = _last(earlier[0], "", words)
    return found


def is_participle(word: str, language: str | None) -> bool:
    """Whether a word alone has the form of a participle, or of a verb that tells of what was."""
    words = tense_grammar(language)
    low = word.lower()
    if low in words.rules.no_verbs:
        return False
    found = words.verbs.fullmatch(word) if words.verbs is not None else None
    return low.endswith(words.rules.participle_endings) or (found is not None and not found["ahead"])


def _clause(text: str, at: Span, sentence: Span) -> tuple[str, str]:
    before = text[max(sentence.start, at.start - _CLAUSE_MAX) : at.start]
    ends = list(_END.finditer(before))
    behind = text[at.end : max(at.end, min(sentence.end, at.end + _CLAUSE_MAX))]
    close = _END.search(behind)
    return before[ends[-1].end() :] if ends else before, behind[: close.start()] if close else behind


def _last(part: str, behind: str, words: TenseGrammar) -> Tense:
    """What the last word of tense in `part` says, `behind` being what follows in the same part of the clause."""
    found = Tense.UNKNOWN
    for tense, end in _told(part, words):
        undone = tense is Tense.AHEAD and _is_undone(part[end:], part[end:] + behind, words)
        found = Tense.PAST if undone else tense
    return found


def _first(part: str, words: TenseGrammar) -> Tense:
    for tense, end in _told(part, words):
        return Tense.PAST if tense is Tense.AHEAD and _is_undone(part[end:], part[end:], words) else tense
    return Tense.UNKNOWN


def _told(part: str, words: TenseGrammar) -> list[tuple[Tense, int]]:
    assert words.verbs is not None
    found = []
    for verb in words.verbs.finditer(part):
        if verb["ahead"]:
            if verb["ahead"].lower() not in words.rules.no_verbs:
                found.append((Tense.AHEAD, verb.end()))
            continue
        ended = (verb["ended"] or "").lower()
        if (ended and ended in words.rules.no_verbs) or words.after_be.search(part[: verb.start()]):
            continue
        found.append((Tense.PAST, verb.end()))
    return found


def _is_undone(following: str, rest: str, words: TenseGrammar) -> bool:
    """Whether an infinitive of the past takes back what is ahead: "may have left", "soll ... verlassen haben"."""
    undone, endings = words.rules.undone, words.rules.undone_after
    if not endings:
        found = _NEXT_WORD.match(following)
        return found is not None and found[1].lower() in undone
    last = _LAST_WORDS.search(rest)
    return last is not None and last[2].lower() in undone and last[1].lower().endswith(endings)
