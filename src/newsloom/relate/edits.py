"""What was done to a sentence that a copy words otherwise: a figure, a name, who says it, or only the wording."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from newsloom.model import Edit, EditKind, Span
from newsloom.text.crossing import crossing_form
from newsloom.text.lang import rules
from newsloom.text.lang.givers_rules import GiverRules
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.numbers import numbers

_EDITS_MAX = 40  # of one sentence
_LENGTH_MAX = 400  # characters of a stretch that is looked at
_ALIKE = 0.7  # of the letters, at the beginning and the end: "organise", "organize"; or all in another order: "centre"
_LENGTHS_APART = 3
_SPELLING_MIN = 5  # letters; shorter words that are alike are different ones
_VOWEL = re.compile("[aeiou]")  # transcriptions of a name differ in these most: "Mohammed", "Muhammad"
_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+){0,4}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in its text, the words of which are numbered from `first` on, with their offsets."""

    text: str
    language: str | None
    at: Span
    first: int
    begins: tuple[int, ...]
    ends: tuple[int, ...]

    def stretch(self, begin: int, end: int) -> Span | None:
        """The words from number `begin` to before `end`, None where that is none."""
        if begin >= end:
            return None
        return Span(self.begins[begin - self.first], self.ends[end - 1 - self.first])


def edits(here: Sentence, there: Sentence, counterpart: list[int]) -> tuple[Edit, ...]:
    """The stretches by which two sentences differ. `counterpart` has, for each word here, the word there or -1."""
    found: list[Edit] = []
    for begin, end, other_begin, other_end in islice(_gaps(here, there, counterpart), _EDITS_MAX):
        ours, theirs = here.stretch(begin, end), there.stretch(other_begin, other_end)
        found.append(Edit(_kind(here, there, ours, theirs), ours, theirs))
    return tuple(found)


def _gaps(here: Sentence, there: Sentence, counterpart: list[int]) -> Iterator[tuple[int, int, int, int]]:
    """(begin, end, begin there, end there) of the stretches between the words that stand in both, in one order."""
    at, due = here.first, there.first
    last_there = there.first + len(there.begins)
    for word, other in enumerate(counterpart, here.first):
        if due <= other < last_there:
            if word > at or other > due:
                yield at, word, due, other
            at, due = word + 1, other + 1
    if here.first + len(here.begins) > at or last_there > due:
        yield at, here.first + len(here.begins), due, last_there


def _kind(here: Sentence, there: Sentence, ours: Span | None, theirs: Span | None) -> EditKind:
    written = "" if ours is None else ours.of(here.text)[:_LENGTH_MAX]
    before = "" if theirs is None else theirs.of(there.text)[:_LENGTH_MAX]
    values, values_before = _values(written, here.language), _values(before, there.language)
    # What is a number by itself need not be one in its sentence ("one another").
    if values != values_before and _values_within(here, ours) != _values_within(there, theirs):
        return EditKind.FIGURE
    if _attributes(written, here.language) != _attributes(before, there.language):
        return EditKind.ATTRIBUTION
    if (values and values == values_before) or _spelt_alike(written, before):
        return EditKind.SPELLING
    if _is_name(here, ours) and _is_name(there, theirs):
        return EditKind.NAME
    return EditKind.WORDING


def _values(written: str, language: str | None) -> list[float]:
    return [number.value for number in numbers(written, language)] if written else []


def _values_within(sentence: Sentence, at: Span | None) -> list[float]:
    """The numbers that stand, if only in part, in a stretch of a sentence."""
    if at is None:
        return []
    begin, end = at.start - sentence.at.start, at.end - sentence.at.start
    told = numbers(sentence.at.of(sentence.text), sentence.language)
    return [number.value for number in told if number.at.start < end and begin < number.at.end]


def _attributes(written: str, language: str | None) -> bool:
    """Whether words name who says something."""
    pattern = _cues(language)
    return pattern is not None and pattern.search(written.lower()) is not None


@cache
def _cues(language: str | None) -> re.Pattern[str] | None:
    told = rules("speech", language, SpeechRules)
    givers = rules("givers", language, GiverRules)
    phrases = givers.according + givers.behind
    words = sorted({*(told.bare_reports or told.reports), *phrases}, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b") if words else None


def _spelt_alike(written: str, before: str) -> bool:
    """Whether the words are the same but for spelling: "organise", "organize"; names of another transcription."""
    ours, theirs = _WORD.findall(written), _WORD.findall(before)
    if len(ours) != len(theirs):
        return bool(ours) and "".join(ours).casefold() == "".join(theirs).casefold()
    return bool(ours) and all(map(_alike, ours, theirs))


def _alike(word: str, other: str) -> bool:
    if abs(len(word) - len(other)) > _LENGTHS_APART:
        return False
    if word[:1].isdigit():
        return crossing_form(word) == crossing_form(other)
    if word[:1].isupper() and other[:1].isupper():
        form, other_form = crossing_form(word), crossing_form(other)
        skeleton = _VOWEL.sub("", form)
        return form == other_form or (len(skeleton) > 1 and skeleton == _VOWEL.sub("", other_form))
    return _spelt_like(word.casefold(), other.casefold())


def _spelt_like(word: str, other: str) -> bool:
    longest = max(len(word), len(other))
    if word == other or longest < _SPELLING_MIN:
        return word == other
    first = _equal_letters(word, other)
    last = _equal_letters(word[:first:-1], other[:first:-1])
    return first + last >= _ALIKE * longest or (word[0] == other[0] and sorted(word) == sorted(other))


def _equal_letters(word: str, other: str) -> int:
    """How many letters both begin with."""
    pairs = enumerate(zip(word, other, strict=False))
    return next((at for at, (ours, theirs) in pairs if ours != theirs), min(len(word), len(other)))


def _is_name(sentence: Sentence, at: Span | None) -> bool:
    if at is None or at.start == sentence.at.start:
        return False
    found = _WORD.findall(at.of(sentence.text))
    return bool(found) and all(word[:1].isupper() for word in found)
