"""What an article is about, as weighted terms that can be compared with another's."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

import numpy as np

from newsloom.model import MentionKind, Report, Span
from newsloom.relate.hashing import WORD_LIMIT, pair_key, plain, word_key
from newsloom.relate.rarity import Ids, Weights
from newsloom.text.words import normal, stop_words, words


class Field(IntEnum):
    """Where or what a term is; the two upper bits of its key. One word has the same lower bits in every field."""

    TITLE = 0
    WORD = 1  # of title and text
    PAIR = 2  # two words that stand together
    NAME = 3  # a word of a name


FIELDS = len(Field)
FIELD_SHIFT = 30
LIMITS = np.array([field << FIELD_SHIFT for field in Field], np.uint32)

# News tells the event first; what stands further down is background that many stories share.
_CHARACTERS_MAX = 5_000
_LEAD_WORDS = 60
_TITLE_WEIGHT, _LEAD_WEIGHT, _REST_WEIGHT = 3.0, 2.0, 1.0
_KEPT_MAX = {Field.TITLE: 40, Field.WORD: 150, Field.PAIR: 120, Field.NAME: 60}
# A title with more capitals than this is in title case, where a capital says nothing.
_TITLE_CASE_SHARE = 0.6
_BREAKS = frozenset('.!?:;"“”„»«‘\n|–—()')
# Languages that write common nouns with a capital.
_NOUN_CAPITALS = frozenset({"de", "lb"})
_NAME_GAPS = frozenset(" -‐‑")
_HYPHEN = re.compile(r"[-‐‑]")
_NAMED = frozenset({MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.PLACE})


@dataclass(frozen=True, slots=True)
class Vector:
    """A sparse vector: `ids` rising and without repetition, `weights` beside them, not yet weighed by rarity."""

    ids: Ids
    weights: Weights

    def plus(self, other: Vector) -> Vector:
        """The sum of both."""
        ids, where = np.unique(np.concatenate((self.ids, other.ids)), return_inverse=True)
        weights = np.bincount(where, np.concatenate((self.weights, other.weights)))
        return Vector(ids, weights.astype(np.float32))

    def field(self, field: Field) -> Vector:
        """The part of one field."""
        begin, end = np.searchsorted(self.ids, (field << FIELD_SHIFT, (field + 1) << FIELD_SHIFT))
        return Vector(self.ids[begin:end], self.weights[begin:end])


EMPTY = Vector(np.zeros(0, np.uint32), np.zeros(0, np.float32))


@dataclass(frozen=True, slots=True)
class Terms:
    """An article's terms.

    `shown` has the form in which this article writes a term, by the term's lower bits. `names` are the names
    as written, with the lower bits of their words. `lead` are the lower bits of the terms of title and lead.
    """

    vector: Vector
    shown: dict[int, str]
    names: tuple[tuple[str, tuple[int, ...]], ...]
    lead: frozenset[int]


def terms_of(report: Report) -> Terms:
    """The terms of title and text, and the names that analysis found or that capitals show."""
    reader = _Reader(report.article.language)
    reader.read(report.article.title or "", is_title=True)
    reader.read(report.article.text[:_CHARACTERS_MAX], is_title=False)
    for mention in report.analysis.mentions:
        if mention.kind in _NAMED and mention.at.start < _CHARACTERS_MAX:
            reader.name(mention.name)
    return reader.terms()


class _Reader:
    """Gathers the terms of one article."""

    def __init__(self, language: str | None) -> None:
        self._language = language
        self._stops = stop_words(language)
        self._capitals_tell = language not in _NOUN_CAPITALS
        self._counts: tuple[Counter[int], ...] = tuple(Counter() for _ in Field)
        self._shown: dict[int, str] = {}
        self._names: dict[str, tuple[int, ...]] = {}
        self._lead: set[int] = set()

    def read(self, text: str, *, is_title: bool) -> None:
        """Take the words of `text` into the counts."""
        found = tuple(_parts(text, self._language))
        capitals_tell = self._capitals_tell and not (
            is_title and _title_case(text, [at.start for at in found])
        )
        name: list[int] = []
        previous, name_begin, ended = "", 0, 0
        for position, at in enumerate(found):
            gap = text[ended : at.start]
            starts = position == 0 or not _BREAKS.isdisjoint(gap)
            capital = text[at.start].isupper()
            word = text[at.start : at.end]
            if name and (starts or not capital or gap not in _NAME_GAPS):
                self._take_name(text[name_begin:ended], name)
                name = []
            ended = at.end
            form, key, is_stop = _form(word, self._language)
            if is_stop or word.lower() in self._stops:
                previous = "" if starts else previous
                continue
            weight = _TITLE_WEIGHT if is_title else _LEAD_WEIGHT if position < _LEAD_WORDS else _REST_WEIGHT
            self._take(key, word, weight, is_title=is_title)
            if previous and not starts:
                self._counts[Field.PAIR][pair_key(previous, form)] += weight  # type: ignore[assignment]
            previous = form
            if capitals_tell and capital and (not starts or (len(word) > 1 and word.isupper())):
                self._counts[Field.NAME][key] += weight  # type: ignore[assignment]
                name_begin = name_begin if name else at.start
                name.append(key)
        if name:
            self._take_name(text[name_begin:ended], name)

    def _take(self, key: int, word: str, weight: float, *, is_title: bool) -> None:
        self._counts[Field.WORD][key] += weight  # type: ignore[assignment]
        self._shown.setdefault(key, word)
        if is_title:
            self._counts[Field.TITLE][key] += 1
        if weight > _REST_WEIGHT:
            self._lead.add(key)

    def _take_name(self, written: str, keys: list[int]) -> None:
        self._names.setdefault(" ".join(written.split()), tuple(keys))

    def name(self, name: str) -> None:
        """Take a name that analysis found."""
        keys = []
        for at in _parts(name, self._language):
            _, key, is_stop = _form(name[at.start : at.end], self._language)
            if not is_stop and name[at.start : at.end].lower() not in self._stops:
                keys.append(key)
                self._counts[Field.NAME][key] += 1
        if keys:
            self._take_name(name, keys)

    def terms(self) -> Terms:
        ids: list[int] = []
        weights: list[float] = []
        for field in Field:
            for key, count in _kept(self._counts[field], _KEPT_MAX[field]):
                ids.append(key | field << FIELD_SHIFT)
                weights.append(1.0 + math.log(count))
        vector = Vector(np.array(ids, np.uint32), np.array(weights, np.float32))
        return Terms(vector, self._shown, tuple(self._names.items()), frozenset(self._lead))


def _parts(text: str, language: str | None) -> Iterator[Span]:
    """The words, and of those written with a hyphen the parts: "Skarrow-Gespräche" has the name in it."""
    for at in words(text, language):
        begin = at.start
        for cut in _HYPHEN.finditer(text, at.start, at.end):
            if cut.start() > begin:
                yield Span(begin, cut.start())
            begin = cut.end()
        if begin < at.end:
            yield at if begin == at.start else Span(begin, at.end)


def _kept(counts: Counter[int], most: int) -> list[tuple[int, float]]:
    """The weightiest terms, in order of their keys."""
    if len(counts) <= most:
        return sorted(counts.items())
    return sorted(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:most])


def _title_case(text: str, starts: list[int]) -> bool:
    return sum(text[start].isupper() for start in starts) > _TITLE_CASE_SHARE * len(starts)


@lru_cache(maxsize=1 << 16)
def _form(word: str, language: str | None) -> tuple[str, int, bool]:
    """A word's form for comparing, its key, and whether it is too short to say anything."""
    form = plain(normal(word, language))
    return form, word_key(form), len(form) < 2 and not form.isdigit()


def base(ids: Ids) -> Ids:
    """The lower bits of term keys: the same for one word in every field."""
    return ids & np.uint32(WORD_LIMIT)
