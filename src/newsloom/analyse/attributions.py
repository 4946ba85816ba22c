"""Who speaks, and by which word: found in the words beside a quotation.

A stretch of text before or after the quoted words is read as a row of tokens. A cue is looked for first, then the
noun phrase that is its subject (`clauses`), before the cue or behind it ("said the ambassador", "sagte er").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsloom.analyse.clauses import (
    clause_begin,
    could_speak,
    owner_of,
    subject_before,
    subject_end,
    subject_in_phrase,
    subject_of,
)
from newsloom.analyse.phrases import (
    DASHES,
    SUBJECT_TOKENS_MAX,
    Token,
    ends_phrase,
    first_clause,
    is_relative,
    noun_phrase,
    past_helpers,
    phrase_at,
)
from newsloom.model import Span
from newsloom.text.lang.speech_rules import SpeechRules

_LOOK_TOKENS_MAX = 90
_BETWEEN = frozenset([",", "–", "—", "―", "-"])
_SIGNATURE_TOKENS_MAX = 24
_LABEL_TOKENS_MAX = 12  # how far from the words a verb may stand that only names them


class Attribution(NamedTuple):
    """`source` is the speaker's span, None where only the cue is there; `cue` the verb or phrase of speech."""

    source: Span | None
    cue: Span | None
    inverted: bool = False


def attribution_after(row: Sequence[Token], told: SpeechRules, *, open_ended: bool) -> Attribution | None:
    """What follows a quotation: "he said", "said Mr Vale", "according to the letter"; None where it is none.

    `row` begins behind the quotation. `open_ended` says that the quoted words do not end their sentence, so that a
    description may be longer.
    """
    row = first_clause(row[:_LOOK_TOKENS_MAX])
    at = 0
    while at < len(row) and (
        row[at].word in _BETWEEN or row[at].low in told.conjunctions or row[at].low in told.before_attributions
    ):
        at += 1
    if at >= len(row):
        return None
    phrase = phrase_at(row, at, told)
    if phrase:
        source = noun_phrase(row, at + phrase, told)
        if source and could_speak(row, source, told):
            return Attribution(source, Span(row[at].start, row[at + phrase - 1].end), inverted=True)
    first = past_helpers(row, at, told)
    if first < len(row) and row[first].low in told.cues and row[first].word.islower():
        source = noun_phrase(row, first + 1, told)
        if row[first].low in told.impersonal:
            source = subject_in_phrase(row, first, told) or source
        if source is not None:
            return Attribution(source, Span(row[first].start, row[first].end), inverted=True)
        if row[first].low in told.complementisers:
            return None
    return _subject_then_cue(row, first if told.verb_first else at, told, open_ended=open_ended) or (
        _by_order(row, at, told) if open_ended else None
    )


def _by_order(row: Sequence[Token], at: int, told: SpeechRules) -> Attribution | None:
    """An attribution told by its order alone, where the verb is no known cue: "he surmised", "exhorted Vale"."""
    opening = row[at]
    following = row[at + 1] if at + 1 < len(row) else None
    if opening.low in told.pronouns and following is not None and _verb_like(following, told):
        return Attribution(Span(opening.start, opening.end), Span(following.start, following.end))
    if opening.capital and opening.low not in told.determiners:
        source = noun_phrase(row, at, told)
        after = [t for t in row if source and t.start >= source.end][:1]
        if source and after and _verb_like(after[0], told):
            return Attribution(source, Span(after[0].start, after[0].end))
        return None
    if _verb_like(opening, told) and following is not None:
        named = following.capital or following.low in told.determiners or following.low in told.pronouns
        source = noun_phrase(row, at + 1, told) if named else None
        if source:
            return Attribution(source, Span(opening.start, opening.end), inverted=True)
    return None


def _verb_like(token: Token, told: SpeechRules) -> bool:
    """Whether an unknown word has the shape of a finite verb in a report."""
    small = token.word.islower() and token.low not in told.prepositions and token.low not in told.helpers
    return small and len(token.low) > 3 and token.low.endswith(told.verb_endings)


def _subject_then_cue(row: Sequence[Token], at: int, told: SpeechRules, *, open_ended: bool) -> Attribution | None:
    if at >= len(row):
        return None
    opening = row[at]
    if not opening.is_word or opening.low in told.subordinators or is_relative(opening.low, told):
        return None
    if opening.low in told.prepositions or opening.low in told.plain_helpers:
        return None
    longest = SUBJECT_TOKENS_MAX if open_ended else 12
    for k in range(at, min(len(row), at + longest)):
        low = row[k].low
        if low in told.preceded and k > at and ends_phrase(row, k, told):
            return Attribution(Span(row[at].start, row[k - 1].end), Span(row[k].start, row[k].end))
        if k == at or low not in told.cues or _is_noun_here(row, k, told):
            continue
        if _in_relative_clause(row, k, at, told):
            continue
        last = subject_end(row, k, told)
        if last < at:
            continue
        return Attribution(Span(row[at].start, row[last].end), Span(row[k].start, row[k].end))
    return None


def _is_noun_here(row: Sequence[Token], k: int, told: SpeechRules) -> bool:
    """Whether a word that can be a cue is a noun or an infinitive where it stands ("the report", "to say")."""
    before = row[k - 1].low if k else ""
    if before in told.before_nouns or before.endswith(("'s", "’s")):
        return True
    return row[k].capital and k > 0


def _in_relative_clause(row: Sequence[Token], k: int, at: int, told: SpeechRules) -> bool:
    i = k - 1
    while i > at and row[i].low in told.helpers:
        i -= 1
    return i > at and is_relative(row[i].low, told)


def signature(row: Sequence[Token], told: SpeechRules) -> Attribution | None:
    """Who signs a quotation: a dash and a name behind it, and at most a description ("— Ada Ruhl, Vale").

    `row` is the rest of the line behind the quotation, or the whole line below it.
    """
    at = 0
    while at < len(row) and row[at].word in DASHES:
        at += 1
    if not 0 < at < len(row) or len(row) > _SIGNATURE_TOKENS_MAX or not row[at].capital:
        return None
    source = noun_phrase(row, at, told)
    if source is None:
        return None
    words = [t for t in row[at:] if t.start < source.end]
    behind = next((t for t in row if t.start >= source.end), None)
    named = all(t.capital or not t.is_word or t.low in told.prepositions for t in words)
    alone = behind is None or (behind.word == "." and behind is row[-1])
    described = behind is not None and behind.word in {",", "("} and len(words) > 1
    return Attribution(source, Span(row[0].start, row[at - 1].end)) if named and (alone or described) else None


def attribution_behind_clause(row: Sequence[Token], told: SpeechRules) -> Attribution | None:
    """An attribution that a comma parts from what is reported: "…, so die Behörde", "…, sagte Vale"."""
    row = first_clause(row[:_LOOK_TOKENS_MAX])
    for i, token in enumerate(row):
        if token.word == "," and i + 1 < len(row):
            phrase = phrase_at(row, i + 1, told)
            if phrase or (row[i + 1].low in told.cues and row[i + 1].word.islower()):
                found = attribution_after(row[i:], told, open_ended=False)
                if found:
                    return found
    return None


def attribution_before(row: Sequence[Token], told: SpeechRules, *, labels: bool) -> Attribution | None:
    """The cue before a quotation and its subject: "Vale told reporters:", "saying", "the answer was".

    `row` is the sentence up to the quotation. The cue nearest to the quotation that has a subject is taken. `labels`
    says whether verbs that only go with quoted words ("called") count.
    """
    row = row[-_LOOK_TOKENS_MAX:]
    for k in range(len(row) - 1, -1, -1):
        low = row[k].low
        if low in told.preceded and k > 0:
            begin = clause_begin(row, k, told)
            return Attribution(Span(row[begin].start, row[k - 1].end), Span(row[k].start, row[k].end))
        label = labels and low in told.labels and len(row) - k <= _LABEL_TOKENS_MAX
        if (low in told.cues or label) and not _is_noun_here(row, k, told):
            source = subject_of(row, k, told)
            if source is None and k == 0 and row[0].capital and not told.verb_first:
                source = noun_phrase(row, 1, told)  # "Said the coach:"
            if source:
                return Attribution(source, Span(row[k].start, row[k].end))
        elif low in told.participles and k > 0:
            source = subject_before(row, k, told)
            if source:
                return Attribution(source, Span(row[k].start, row[k].end))
        phrase = phrase_at(row, k, told) if low in told.phrases else 0
        if phrase and (k == 0 or not row[k - 1].low.isalpha() or len(told.followed[0]) > 3):
            source = noun_phrase(row, k + phrase, told)
            if source and could_speak(row, source, told):
                return Attribution(source, Span(row[k].start, row[k + phrase - 1].end), inverted=True)
        if low in told.cue_nouns and k > 0 and all(t.low in told.noun_links for t in row[k + 1 :]):
            source = owner_of(row, k, told)
            if source:
                return Attribution(source, Span(row[k].start, row[k].end))
    return None
