"""What an article is about, as weighted terms that can be compared with another's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from newsloom.model import MentionKind, Report
from newsloom.relate.bearers import phrases
from newsloom.relate.hashing import WORD_BITS, WORD_LIMIT, word_key
from newsloom.relate.rarity import Ids, Weights
from newsloom.relate.tokens import WORD_LENGTH_MAX, Tokens, words_of_name
from newsloom.text.crossing import crossing_form


class Field(IntEnum):
    """Where or what a term is; the upper bits of its key. One word has the same lower bits in every field but CROSS."""

    TITLE = 0
    WORD = 1  # of title and text
    PAIR = 2  # two words that stand together
    NAME = 3  # a word of a name
    CROSS = 4  # a word of a name or a number, in a form that crosses languages


FIELDS = len(Field)
FIELD_SHIFT = WORD_BITS
LIMITS = np.array([field << FIELD_SHIFT for field in Field], np.uint32)

# News tells the event first; what stands further down is background that many stories share.
_CHARACTERS_MAX = 5_000
_LEAD_WORDS = 60
_TITLE_WEIGHT, _LEAD_WEIGHT, _REST_WEIGHT = 3.0, 2.0, 1.0
_KEPT_MAX = {Field.TITLE: 40, Field.WORD: 150, Field.PAIR: 120, Field.NAME: 60, Field.CROSS: 80}
# A title with more capitals than this is in title case, where a capital says nothing.
_TITLE_CASE_SHARE = 0.6
_BREAKS = frozenset('.!?:;"“”„»«‘\n|–—()')
# Languages that write common nouns with a capital.
_NOUN_CAPITALS = frozenset({"de", "lb"})
_NAME_GAPS = frozenset(" -‐‑")
# A ship, a book or a party in quotation marks: a name in every language.
_QUOTED = re.compile(r"[„“”\"«‹‘]\s?([^\W\d_][\w'’ -]{1,30}?)\s?[“”\"»›’]")
_QUOTED_WORDS_MAX = 3
_NAMED = frozenset({MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.PLACE})
_PAIR_FACTOR = 0x1F35_1F35
# Smaller numbers are told of everything.
_NUMBER_MIN = 10


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

    def edges(self, field: Field) -> tuple[int, int]:
        """Where the part of one field begins and ends."""
        begin, end = self.ids.searchsorted(_EDGES[field]).tolist()
        return begin, end

    def field(self, field: Field) -> Vector:
        """The part of one field."""
        begin, end = self.edges(field)
        return Vector(self.ids[begin:end], self.weights[begin:end])


_EDGES = np.array([(field << FIELD_SHIFT, (field + 1) << FIELD_SHIFT) for field in Field], np.uint32)
EMPTY = Vector(np.zeros(0, np.uint32), np.zeros(0, np.float32))


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written, and the lower bits of its words in the fields NAME and CROSS."""

    written: str
    keys: tuple[int, ...]
    crossing: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """An article's terms and names. `title` and `text` are the words that these were taken from."""

    vector: Vector
    names: tuple[Name, ...]
    title: Tokens
    text: Tokens

    def shown(self) -> dict[int, str]:
        """The form in which this article writes each word first, by the word's lower bits."""
        # From the last to the first, so that the first is what stays.
        words = [*self.title.words, *self.text.words][::-1]
        return {word.content: word.written[word.elided :] for word in words if word.says}


def terms_of(report: Report) -> Terms:
    """The terms of title and text, and the names that analysis found or that capitals show."""
    article = report.article
    title = Tokens(article.title or "", article.language)
    text = Tokens(article.text[: _CHARACTERS_MAX + WORD_LENGTH_MAX], article.language)
    reader = _Reader(article.language)
    reader.read(title, is_title=True)
    reader.read(text, is_title=False)
    told = Counter(
        (mention.name, mention.kind in _NAMED)
        for mention in report.analysis.mentions
        if mention.at.start < _CHARACTERS_MAX
    )
    for (name, named), times in told.items():
        reader.name(name, times, named=named)
    for figure in report.analysis.counts:
        if figure.now[0] >= _NUMBER_MIN and figure.at.start < _CHARACTERS_MAX:
            reader.number(figure.now[0])
    return Terms(reader.vector(), tuple(reader.names.values()), title, text)


class _Reader:
    """Gathers the terms of one article, as keys and weights field by field."""

    def __init__(self, language: str | None) -> None:
        self._language = language
        self._phrases = phrases(language)
        self._capitals_tell = language not in _NOUN_CAPITALS
        self._keys: tuple[list[int], ...] = tuple([] for _ in Field)
        self._weights: tuple[list[float], ...] = tuple([] for _ in Field)
        self.names: dict[str, Name] = {}

    def read(self, tokens: Tokens, *, is_title: bool) -> None:
        """Take the words of a title, which is read before its text, or of the first part of a text into the counts."""
        self._take_words(tokens, is_title=is_title)
        self._take_phrases(tokens, is_title=is_title)
        if is_title:
            self._keys[Field.TITLE].extend(self._keys[Field.WORD])
            self._weights[Field.TITLE].extend([1.0] * len(self._keys[Field.WORD]))

    def _take_words(self, tokens: Tokens, *, is_title: bool) -> None:
        """Take the words one by one, with the pairs that they make and the names that their capitals show."""
        text, words = tokens.text, tokens.words
        quoted = _quoted_names(text)
        capitals_tell = self._capitals_tell and not (is_title and _title_case(tokens))
        word_keys, word_weights = self._keys[Field.WORD], self._weights[Field.WORD]
        name: list[int] = []
        ended, previous, weight = 0, -1, _TITLE_WEIGHT if is_title else _LEAD_WEIGHT
        for place, (start, end, word) in enumerate(zip(tokens.starts, tokens.ends, words, strict=True)):
            if start >= _CHARACTERS_MAX:
                break
            gap = text[ended:start]
            starts = place == 0 or (gap != " " and not _BREAKS.isdisjoint(gap))
            ended = end
            if name and (starts or not word.capital or not _NAME_GAPS.issuperset(gap)):
                self._take_name(tokens, name)
                name = []
            if starts:
                previous = -1
            if not word.says:
                continue
            if place == _LEAD_WORDS and not is_title:
                weight = _REST_WEIGHT
            word_keys.append(word.content)
            word_weights.append(weight)
            if previous >= 0:
                self._keys[Field.PAIR].append(previous * _PAIR_FACTOR + word.content & WORD_LIMIT)
                self._weights[Field.PAIR].append(weight)
            previous = word.content
            is_quoted = start in quoted
            if is_quoted or (capitals_tell and word.capital and (not starts or word.all_capitals)):
                self._put(Field.NAME, word.content, weight)
                self._put(Field.CROSS, word.crossing, weight)
                name.append(place)
            elif word.known or (word.capital and not capitals_tell) or (word.number and end - start > 1):
                self._put(Field.CROSS, word.crossing, weight)
        if name:
            self._take_name(tokens, name)

    def _take_phrases(self, tokens: Tokens, *, is_title: bool) -> None:
        """Take the names of several words that are known everywhere."""
        words = tokens.words
        for place, word in enumerate(words):
            if not word.capital or word.letters not in self._phrases:
                continue
            if tokens.starts[place] >= _CHARACTERS_MAX:
                return
            for phrase in self._phrases[word.letters]:
                end = place + 1 + len(phrase.others)
                if tuple(word.letters for word in words[place + 1 : end]) == phrase.others:
                    lead = _LEAD_WEIGHT if place < _LEAD_WORDS else _REST_WEIGHT
                    self._put(Field.CROSS, phrase.crossing, _TITLE_WEIGHT if is_title else lead)
                    break

    def _put(self, field: Field, key: int, weight: float) -> None:
        self._keys[field].append(key)
        self._weights[field].append(weight)

    def _take_name(self, tokens: Tokens, places: list[int]) -> None:
        first = places[0]
        begin = tokens.starts[first] + tokens.words[first].elided
        written = " ".join(tokens.text[begin : tokens.ends[places[-1]]].split())
        if written not in self.names:
            words = [tokens.words[place] for place in places]
            self.names[written] = Name(
                written, tuple(word.content for word in words), tuple(word.crossing for word in words if word.crossing)
            )

    def name(self, written: str, times: int, *, named: bool) -> None:
        """Take a name that analysis found so many times; one that is not `named` may be another capitalised word."""
        words = words_of_name(written, self._language)
        for word in words:
            if named:
                self._put(Field.NAME, word.content, times)
            if word.crossing:
                self._put(Field.CROSS, word.crossing, times)
        if words and named and written not in self.names:
            self.names[written] = Name(
                written, tuple(word.content for word in words), tuple(word.crossing for word in words if word.crossing)
            )

    def number(self, value: float) -> None:
        """Take a number that analysis read, be it told in digits or in words."""
        self._put(Field.CROSS, word_key(f"={crossing_form(f'{value:.12g}')}"), _REST_WEIGHT)

    def vector(self) -> Vector:
        """The terms of every field, each with one more than the logarithm of its summed weight."""
        ids: list[Ids] = []
        weights: list[Weights] = []
        for field in Field:
            keys, sums = _summed(self._keys[field], self._weights[field], _KEPT_MAX[field])
            ids.append(keys | np.uint32(field << FIELD_SHIFT))
            weights.append(sums)
        return Vector(np.concatenate(ids), np.concatenate(weights))


def _summed(keys: list[int], weights: list[float], most: int) -> tuple[Ids, Weights]:
    """Each key once, rising, with its weight; the `most` weightiest."""
    if not keys:
        return np.zeros(0, np.uint32), np.zeros(0, np.float32)
    once, where = np.unique(np.array(keys, np.uint32), return_inverse=True)
    sums = np.bincount(where, weights)
    if len(once) > most:
        chosen = np.sort(np.argsort(-sums, kind="stable")[:most])
        once, sums = once[chosen], sums[chosen]
    return once, (1.0 + np.log(sums)).astype(np.float32)


def _quoted_names(text: str) -> frozenset[int]:
    """Where the words of names in quotation marks begin."""
    return frozenset(_name_starts(text[:_CHARACTERS_MAX]))


def _name_starts(text: str) -> Iterator[int]:
    for found in _QUOTED.finditer(text):
        words = found[1].split(" ")
        if len(words) <= _QUOTED_WORDS_MAX and all(word[:1].isupper() for word in words):
            at = found.start(1)
            for word in words:
                yield at
                at += len(word) + 1


def _title_case(tokens: Tokens) -> bool:
    return sum(word.capital for word in tokens.words) > _TITLE_CASE_SHARE * len(tokens)


def base(ids: Ids) -> Ids:
    """The lower bits of term keys: the same for one word in every field."""
    return ids & np.uint32(WORD_LIMIT)
