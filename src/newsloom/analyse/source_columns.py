"""What the trees that choose the source of a passage look at: a row of numbers for each candidate."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from newsloom.analyse.clause_shape import Standing
from newsloom.analyse.passage_sources import Candidate, Phrase, Sources, covers
from newsloom.analyse.phrases import MARKS, Token
from newsloom.analyse.reported import touches
from newsloom.analyse.reported_row import PADDING
from newsloom.model import MentionKind, Span
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.trees import Matrix

COLUMNS = 68
_WORD = re.compile(r"\w+")
_ADVERBIAL = frozenset(["in", "adv"])
_DEPENDENT = frozenset(["sub", "that"])
_CUE_FAR = 30
_CHARACTERS_FAR = 3000
_WORDS_BEHIND = 4
_TOKENS_BEFORE = 14
_NAMES = {MentionKind.PERSON.value: 3, MentionKind.ORGANISATION.value: 2}


def columns(found: Sources, candidates: Sequence[Candidate]) -> Matrix:
    """For the candidates of one passage a matrix of shape (candidates, `COLUMNS`)."""
    passage = _passage(found, len(candidates))
    standing = [_standing(found, one.phrase) for one in candidates]
    shared = Counter([word for own in standing for word in own.words])
    told = _told(found)
    out = [
        [
            *_distance(found, one),
            *_told_before(told, one.phrase.span, own.words),
            max([shared[word] for word in own.words], default=0),
            *own.columns,
            *passage,
        ]
        for one, own in zip(candidates, standing, strict=True)
    ]
    return np.array(out, dtype=np.float32).reshape(len(candidates), COLUMNS)


def _standing(found: Sources, phrase: Phrase) -> Standing:
    """What a phrase is and how it stands in its sentence; the same for all passages, and so kept."""
    kept = phrase.shape.kept
    if phrase.first not in kept:
        own = [*_phrase_columns(found, phrase), *_clause_columns(phrase, found.told)]
        kept[phrase.first] = Standing(own, _words(phrase, found.told))
    return kept[phrase.first]


def _passage(found: Sources, count: int) -> list[float]:
    """The passage itself, the same for each of its candidates."""
    told, passage = found.told, found.passage
    inner = passage.span.of(found.text)
    row = found.row
    ahead = [low for low in found.before.low[-PADDING - _TOKENS_BEFORE : -PADDING] if low not in MARKS]
    behind = [low for low in found.behind.low[PADDING : PADDING + _WORDS_BEHIND + 1] if low not in MARKS]
    kind = 0 if not passage.marked else 1 if passage.draft is None else 2 + (passage.draft.kind.value == "mixed")
    return [
        kind,
        len(inner),
        inner[-1:] in ".?!",
        found.before.count,
        found.behind.count,
        count,
        found.opens,
        not told.subjunctives.isdisjoint(ahead),
        any(low in told.cues or low in told.labels for low in behind),
        ":,".find(ahead[-1]) if ahead else 2,
        not told.passives.isdisjoint(found.before.low),
        any(row.tokens[0].start <= source.start < row.tokens[-1].end for source in found.history),
    ]


def _distance(found: Sources, one: Candidate) -> list[float]:
    """Where a candidate stands, and what stands between it and the passage."""
    phrase, shape = one.phrase, one.phrase.shape
    low, high = (0, phrase.first) if one.behind else (phrase.last + 1, shape.row.count)
    span, passage = phrase.span, found.passage.span
    end, start = (span.end, passage.start) if span.start < passage.start else (passage.end, span.start)
    apart = min(_CHARACTERS_FAR, max(0, start - end))
    last = shape.clause[-1]
    return [
        one.back,
        one.behind,
        one.order,
        high - low,
        apart,
        "\n" in found.text[end : end + apart],
        shape.commas_sum[high] - shape.commas_sum[low],
        shape.opens_sum[high] - shape.opens_sum[low],
        shape.speaks_sum[high] - shape.speaks_sum[low],
        shape.finite_sum[high] - shape.finite_sum[low],
        last - shape.clause[phrase.first],
        last,
    ]


class _Told(NamedTuple):
    """What was told before a passage, by whom: spans of sources, each with how much it counts that a candidate is it.

    `rule` is the source by the rules (0 where they name none, 1 for another one), `reports` those of the reports near
    by (the highest for one around the passage), `earlier` those of the last quotations in marks (2 for the last one,
    and `none_earlier` for a candidate that is none), `history` those of the last passages with their words.
    """

    rule: Span | None
    reports: list[tuple[Span, int]]
    earlier: list[tuple[Span, int]]
    none_earlier: int
    spoke: Span | None
    history: Sequence[Span]
    words: list[frozenset[str]]


def _told(found: Sources) -> _Told:
    passage = found.passage
    return _Told(
        None if passage.draft is None else passage.draft.source,
        [(d.source, 9 if covers(d, passage.span) else 5 - back) for d, back in found.reported if d.source is not None],
        [(d.source, 2 - n) for n, d in enumerate(reversed(found.earlier)) if d.source is not None],
        0 if found.earlier else -1,
        found.spoke,
        found.history,
        [_words_of(span, found) for span in found.history],
    )


def _told_before(told: _Told, span: Span, own: frozenset[str]) -> list[float]:
    """How a candidate goes with the sources told before, with the rules and with the reports near by."""
    again = [not own.isdisjoint(words) for words in told.words]
    named = [touches(source, span) for source in told.history]
    return [
        0 if told.rule is None else 1 + touches(told.rule, span),
        max([0, *[weight for source, weight in told.reports if touches(source, span)]]),
        max([weight for source, weight in told.earlier if touches(source, span)], default=told.none_earlier),
        -1 if told.spoke is None else touches(told.spoke, span),
        sum(again),
        bool(again) and again[-1],
        any(named),
        bool(named) and named[-1],
    ]


def _phrase_columns(found: Sources, phrase: Phrase) -> list[float]:
    """What a phrase is, and what stands right beside it."""
    told, shape = found.told, phrase.shape
    row, first, last = shape.row, phrase.first, phrase.last
    inside = row.tokens[first : last + 1]
    heads = [token for token in inside if token.capital]
    noun, end = heads[0] if heads else inside[-1], heads[-1] if heads else inside[-1]
    named = [found.names[token.start] for token in inside if token.start in found.names]
    kinds = row.kinds
    return [
        first,
        first == 0,
        len(inside),
        len(heads),
        max([_NAMES.get(name, 1) for name in named], default=0),
        len(named),
        _opening(inside, told),
        _pronoun(inside, told),
        _preposition(phrase, told),
        phrase.nominal,
        noun.low.endswith(told.role_endings) or end.low.endswith(told.role_endings),
        noun.low.endswith(told.abstract_endings),
        float(noun.low in told.documents) + 2 * float(noun.low in told.unnamed),
        len(noun.word),
        max([found.counts[token.word] for token in heads], default=0),
        _several(inside, noun, told),
        any(token.word[0].isdigit() for token in inside),
        first > 0 and shape.speaks[first - 1],
        last + 1 < row.count and shape.speaks[last + 1],
        kinds[first + PADDING - 1] in {"sub", "that"},
        row.marked[first],
        last + 1 < row.count and row.tokens[last + 1].word == ",",
    ]


def _opening(inside: Sequence[Token], told: SpeechRules) -> int:
    """What a phrase begins with: the place of its determiner in the language's order, -1 for none."""
    low = inside[0].low
    return told.determiner_order.get(low, len(told.determiner_order)) if low in told.determiners else -1


def _pronoun(inside: Sequence[Token], told: SpeechRules) -> int:
    low = inside[0].low
    if len(inside) > 1 or low not in told.pronouns:
        return 0
    return 3 if low in told.first else 2 if low in told.neuter else 1


def _preposition(phrase: Phrase, told: SpeechRules) -> int:
    """The preposition before a phrase: its place in the language's order, -1 for none, -2 for a word behind it."""
    row, at = phrase.row, phrase.first + PADDING - 1
    if row.low[at] in told.preposition_order:
        return told.preposition_order[row.low[at]]
    if row.low[phrase.last + PADDING + 1] in told.preceded:
        return -2
    return len(told.preposition_order) if row.kinds[at] == "in" else -1


def _several(inside: Sequence[Token], noun: Token, told: SpeechRules) -> int:
    """What shows that a phrase stands for several: 1 an ending, 2 a conjunction, 4 its determiner."""
    joined = any(token.low in told.conjunctions for token in inside)
    return noun.low.endswith(told.plural_endings) + 2 * joined + 4 * (inside[0].low in told.plural_determiners)


def _clause_columns(phrase: Phrase, told: SpeechRules) -> list[float]:
    """How a phrase stands to the finite verb of its clause, and to the other phrases that can be its subject."""
    shape, first = phrase.shape, phrase.first
    row, clause = shape.row, shape.clause[first]
    verb, begins = shape.verb[clause], shape.begins[clause]
    near = min([first - i if i < first else i - phrase.last for i in shape.cues], default=_CUE_FAR)
    low = "" if verb < 0 else row.tokens[verb].low
    opens = row.kinds[begins + PADDING] if begins < row.count else ""
    ahead = shape.nominal_sum[first]
    return [
        min(near, _CUE_FAR),
        shape.spoken[clause],
        _beside(phrase, verb),
        low in told.subjunctives,
        (low in told.auxiliaries) + 2 * (low in told.cues),
        low.endswith("en") + 2 * low.endswith(told.verb_endings),
        shape.finite_sum[first],
        (first <= begins) + 2 * (opens in _ADVERBIAL) + 4 * (opens in _DEPENDENT),
        shape.pronoun[clause] + 2 * (row.tokens[first].low in told.pronouns),
        ahead,
        shape.other_sum[first],
        shape.nominal_sum[-1] - ahead - phrase.nominal,
        ahead - shape.nominal_sum[min(begins, first)],
    ]


def _beside(phrase: Phrase, verb: int) -> int:
    """How the finite verb stands to a phrase: 1 right behind it, 2 right before it, 3 before it, 4 behind it."""
    if verb < 0:
        return 0
    if verb < phrase.first:
        return 2 if verb == phrase.first - 1 else 3
    return 1 if verb == phrase.last + 1 else 4


def _words(phrase: Phrase, told: SpeechRules) -> frozenset[str]:
    """The words of a phrase by which it is known again."""
    inside = phrase.row.tokens[phrase.first : phrase.last + 1]
    return frozenset(t.low for t in inside if t.is_word and t.low not in told.determiners)


def _words_of(span: Span, found: Sources) -> frozenset[str]:
    words = _WORD.findall(span.of(found.text).lower())
    return frozenset(word for word in words if word not in found.told.determiners)
