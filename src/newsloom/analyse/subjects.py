"""Phrases that can only be the subject of their clause, as far as their first words and their endings tell; and whom
a subject cites."""

from __future__ import annotations

from collections.abc import Sequence

from newsloom.analyse.clause_shape import Shape
from newsloom.analyse.passage_sources import Candidate, Phrase
from newsloom.analyse.reported_row import PADDING
from newsloom.text.lang.speech_rules import SpeechRules

_PREPOSITION = "in"
_OPENS = frozenset(["sub", "that"])


def subjects_beside(chosen: Candidate, candidates: Sequence[Candidate], told: SpeechRules) -> list[int]:
    """The candidates that are the subject of the clause in which `chosen` is not: "Die Reederei lobte er".

    None where `chosen` is one itself, or stands behind a preposition ("laut Hafenamt"), which tells more than its case.
    """
    phrase, shape = chosen.phrase, chosen.phrase.shape
    named = _behind_preposition(phrase) or shape.row.low[phrase.last + PADDING + 1] in told.preceded
    if named or is_subject(phrase, told):
        return []
    clause = shape.clause[phrase.first]
    return [
        n
        for n, one in enumerate(candidates)
        if one.phrase.shape is shape
        and is_subject(one.phrase, told)
        and clause in {shape.clause[one.phrase.first], _verb_clause(shape, shape.clause[one.phrase.first])}
    ]


def cited_by(chosen: Candidate, candidates: Sequence[Candidate], told: SpeechRules) -> Candidate | None:
    """Whoever `chosen` cites, whose words they are: "Die Zeitung zitiert den Lotsen mit …"; None for nobody."""
    phrase, shape = chosen.phrase, chosen.phrase.shape
    clause = shape.clause[phrase.first]
    verb = shape.verb[clause]
    if verb < 0 or shape.row.low[verb + PADDING] not in told.citing or _behind_preposition(phrase):
        return None
    for one in candidates:
        other = one.phrase
        behind = other.shape is shape and other.first > max(phrase.last, verb) and shape.clause[other.first] == clause
        if behind and not _behind_preposition(other):
            return one
    return None


def _behind_preposition(phrase: Phrase) -> bool:
    return phrase.row.kinds[phrase.first + PADDING - 1] == _PREPOSITION


def is_subject(phrase: Phrase, told: SpeechRules) -> bool:
    """Whether a phrase is a subject for certain: "er", "der neue Lotse", "ein alter Lotse", "der Minister"."""
    row, first = phrase.row, phrase.first
    if not phrase.nominal or row.marked[first] or _dependent(phrase):
        return False
    opening = row.tokens[first].low
    if phrase.last == first:
        return opening in told.male
    ending = told.subject_endings.get(opening)
    if ending is None:
        return False
    following = row.tokens[first + 1]
    if not following.capital:
        return following.low.endswith(ending)
    return opening in told.male_articles and _is_male(following.low, told)


def _is_male(low: str, told: SpeechRules) -> bool:
    others = (*told.feminine_endings, *told.infinitive_endings)  # "der Sprecherin", "der Abgeordneten"
    return low.endswith(told.role_endings) and not low.endswith(others)


def _dependent(phrase: Phrase) -> bool:
    """Whether a dependent clause opens before the phrase, in what no comma parts from it: "als er ging"."""
    shape = phrase.shape
    begins = shape.begins[shape.clause[phrase.first]]
    kinds = phrase.row.kinds[PADDING + min(begins, phrase.first) : PADDING + phrase.first]
    return not _OPENS.isdisjoint(kinds)


def _verb_clause(shape: Shape, clause: int) -> int:
    """The clause behind an apposition or a relative clause that goes on with `clause`, which has no verb; -1 for none.

    "Der alte Lotse, seit Jahren im Amt, warnte": it begins with its verb.
    """
    if shape.verb[clause] >= 0:
        return -1
    later = range(clause + 1, len(shape.begins))
    return next((n for n in later if shape.verb[n] == shape.begins[n]), -1)
