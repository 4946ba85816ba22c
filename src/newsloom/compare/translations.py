"""One utterance in two languages: known by who speaks, numbers, names, and the words of a small dictionary."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from operator import and_

from newsloom.compare.matching import Entry, Match, is_one_speaker
from newsloom.compare.speakers import Speaker
from newsloom.compare.utterances import Group
from newsloom.model import Reason, Variant, joined
from newsloom.text.concepts import concept
from newsloom.text.crossing import crossing_form
from newsloom.text.numbers import numbers

SHARED_MIN = 2.0  # weight of what is in common
ALIKE_MIN = 0.42
CLEAR_LEAD = 1.2  # by which the likest must surpass the next of the same language
NUMBER_WEIGHT = 1.5
COGNATE_MIN = 5  # letters of a word that is alike in both languages by chance hardly ever
APART_MAX = timedelta(days=3)
CONTRARY = 0.7  # of the likeness, where one of both says no
GROUPS_MAX = 250  # of one speaker's; more are not compared
IN_MARKS_MIN = 2  # words in marks that tell something: then those around them are the report's own
SHOWN_MAX = 6


@dataclass(frozen=True, slots=True, eq=False)  # each is its own: compared by identity
class _Crossing:
    """What of one utterance can be met in another language: for each word the keys that it can be known by.

    `every` are the keys of all words, `numbers` those of the numbers; `shown` are the words as written, `weights` what
    each counts.
    """

    group: Group
    keys: tuple[frozenset[str], ...]
    every: frozenset[str]
    numbers: frozenset[str]
    shown: tuple[str, ...]
    weights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Pair:
    score: float
    a: _Crossing
    b: _Crossing
    words: tuple[str, ...]


def translated(groups: Sequence[Group], language: str | None) -> list[Group]:
    """`groups` with those brought together that are one utterance in several languages.

    The wording in `language`, the story's main one, stands for all, else the first published. Of one language no two
    utterances are brought together by way of a third.
    """
    # For each utterance those that it is one with, and the words by which each was found.
    homes: dict[Group, dict[Group, tuple[str, ...]]] = {group: {group: ()} for group in groups}
    for told in _by_speaker(groups):
        for pair in _pairs([_crossing(group) for group in told[:GROUPS_MAX]]):
            one, other = homes[pair.a.group], homes[pair.b.group]
            languages = Counter(group.fullest.language for group in (*one, *other))
            if one is not other and max(languages.values()) == 1:
                one.update(other)
                for group in one:
                    one[group] = one[group] or pair.words
                    homes[group] = one
    made = [_one(members, language) for group, members in homes.items() if group is next(iter(members))]
    return sorted(made, key=lambda group: group.fullest.place)


def _by_speaker(groups: Sequence[Group]) -> Iterator[list[Group]]:
    """The utterances of each speaker who is quoted in several languages."""
    found: dict[Speaker, list[Group]] = defaultdict(list)
    for group in groups:
        if group.fullest.speaker is not None:
            found[group.fullest.speaker].append(group)
    return (told for told in found.values() if len({group.fullest.language for group in told}) > 1)


def _one(members: Mapping[Group, tuple[str, ...]], language: str | None) -> Group:
    """The group of all, the wording in `language` standing for it."""
    first, *rest = sorted(members, key=lambda group: (group.fullest.language != language, group.fullest.place))
    others = list(first.others)
    for group in rest:
        reason = Reason.of("same-in-another-language", words=members[group])
        others += [(entry, Match(Variant.TRANSLATED, 1.0, (), reason)) for entry in group.entries]
    return Group(first.fullest, tuple(others)) if rest else first


def _crossing(group: Group) -> _Crossing:
    """The numbers, and the words that tell something and can be compared."""
    entry = group.fullest
    words, language = entry.wording, entry.language
    text = words.report.article.text
    keys: list[frozenset[str]] = []
    shown: list[str] = []
    told = joined(words.quote.content, text, gap="\n")
    numbered: set[str] = set()
    for number in numbers(told, language):
        keys.append(frozenset({f"#{number.value:g}"}))
        shown.append(number.at.of(told))
        numbered.update(key.casefold() for key in number.at.of(told).split())
    in_marks = sum(map(and_, words.tells, words.is_said)) >= IN_MARKS_MIN
    for place, key in enumerate(words.keys):
        written = text[words.begins[place] : words.ends[place]]
        is_number = key[0].isdigit() or written.casefold() in numbered
        if is_number or not words.tells[place] or (in_marks and not words.is_said[place]):
            continue
        found = frozenset(_word_keys(written, language))
        if found:
            keys.append(found)
            shown.append(written)
    every = frozenset().union(*keys)
    counted = frozenset(key for key in every if key.startswith("#"))
    weights = tuple(1.0 if found.isdisjoint(counted) else NUMBER_WEIGHT for found in keys)
    return _Crossing(group, tuple(keys), every, counted, tuple(shown), weights)


def _word_keys(written: str, language: str | None) -> Iterator[str]:
    known = concept(written, language)
    if known is not None:
        yield known
    form = crossing_form(written, language)
    if len(form) >= COGNATE_MIN or written[0].isupper():
        yield f"={form[: COGNATE_MIN + 1]}"


def _pairs(told: Sequence[_Crossing]) -> list[_Pair]:
    """The pairs of two languages that are the likest for each other, the likest first."""
    scored = [pair for i, a in enumerate(told) for b in told[i + 1 :] if (pair := _pair(a, b)) is not None]
    best: dict[tuple[_Crossing, str | None], list[float]] = defaultdict(list)
    for pair in scored:
        best[pair.a, pair.b.group.fullest.language].append(pair.score)
        best[pair.b, pair.a.group.fullest.language].append(pair.score)

    def leads(pair: _Pair) -> bool:
        ours = best[pair.a, pair.b.group.fullest.language]
        theirs = best[pair.b, pair.a.group.fullest.language]
        return all(_is_clear(pair.score, scores) for scores in (ours, theirs))

    clear = [pair for pair in scored if leads(pair)]
    return sorted(clear, key=lambda p: (-p.score, p.a.group.fullest.place, p.b.group.fullest.place))


def _is_clear(score: float, scores: Collection[float]) -> bool:
    """Whether `score`, one of `scores`, surpasses all others."""
    ordered = sorted(scores, reverse=True)
    return score == ordered[0] and (len(ordered) == 1 or score >= CLEAR_LEAD * ordered[1])


def _pair(a: _Crossing, b: _Crossing) -> _Pair | None:
    one, other = a.group.fullest, b.group.fullest
    if one.language == other.language or not is_one_speaker(one, other) or _far_apart(one, other):
        return None
    if a.every.isdisjoint(b.every) or (a.numbers and b.numbers and a.numbers.isdisjoint(b.numbers)):
        return None
    ours, theirs = _met(a, b), _met(b, a)
    shared = min(sum(a.weights[place] for place in ours), sum(b.weights[place] for place in theirs))
    if shared < SHARED_MIN:
        return None
    score = shared / math.sqrt(sum(a.weights) * sum(b.weights))
    if one.is_negative != other.is_negative:
        score *= CONTRARY
    if score < ALIKE_MIN:
        return None
    words = tuple(dict.fromkeys(a.shown[place] for place in ours))[:SHOWN_MAX]
    return _Pair(score, a, b, words)


def _met(a: _Crossing, b: _Crossing) -> list[int]:
    """The places of the words of `a` that `b` has as well."""
    return [place for place, keys in enumerate(a.keys) if not keys.isdisjoint(b.every)]


def _far_apart(a: Entry, b: Entry) -> bool:
    ours, theirs = a.wording.report.article.published_at, b.wording.report.article.published_at
    return ours is not None and theirs is not None and abs(ours - theirs) > APART_MAX
