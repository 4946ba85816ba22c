"""What was done to a sentence that a copy words otherwise: a figure, a name, who says it, or only the wording."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from newsloom.model import Edit, EditKind, Span
from newsloom.relate.bearers import crossing_form
from newsloom.text.lang import rules
from newsloom.text.lang.figures_rules import FigureRules
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.numbers import Number, numbers

_EDITS_MAX = 40  # of one sentence
_LENGTH_MAX = 400  # characters of a stretch that is looked at
_ALIKE = 0.7  # of the letters, in order: "organise", "organize"; "Vasilyev", "Wassiljew"
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
    numbers_here, numbers_there = _numbers(here), _numbers(there)
    for begin, end, other_begin, other_end in _gaps(here, there, counterpart):
        ours, theirs = here.stretch(begin, end), there.stretch(other_begin, other_end)
        kind = _kind(here, there, ours, theirs, (_values(numbers_here, ours), _values(numbers_there, theirs)))
        found.append(Edit(kind, ours, theirs))
        if len(found) == _EDITS_MAX:
            break
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


def _kind(
    here: Sentence,
    there: Sentence,
    ours: Span | None,
    theirs: Span | None,
    values: tuple[list[float], list[float]],
) -> EditKind:
    written = "" if ours is None else ours.of(here.text)[:_LENGTH_MAX]
    before = "" if theirs is None else theirs.of(there.text)[:_LENGTH_MAX]
    if values[0] != values[1]:
        return EditKind.FIGURE
    if _attributes(written, here.language) != _attributes(before, there.language):
        return EditKind.ATTRIBUTION
    if values[0] or _spelt_alike(written, before):
        return EditKind.SPELLING
    if _is_name(here, ours) and _is_name(there, theirs):
        return EditKind.NAME
    return EditKind.WORDING


def _numbers(sentence: Sentence) -> list[tuple[Span, Number]]:
    written = sentence.at.of(sentence.text)
    begin = sentence.at.start
    return [
        (Span(begin + number.at.start, begin + number.at.end), number) for number in numbers(written, sentence.language)
    ]


def _values(told: list[tuple[Span, Number]], at: Span | None) -> list[float]:
    """The numbers that stand, if only in part, in a stretch."""
    if at is None:
        return []
    return [number.value for span, number in told if span.start < at.end and at.start < span.end]


def _attributes(written: str, language: str | None) -> bool:
    """Whether words name who says something."""
    pattern = _cues(language)
    return pattern is not None and pattern.search(written.lower()) is not None


@cache
def _cues(language: str | None) -> re.Pattern[str] | None:
    told = rules("speech", language, SpeechRules)
    phrases = rules("figures", language, FigureRules).according
    words = sorted({*(told.bare_reports or told.reports), *phrases}, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b") if words else None


def _spelt_alike(written: str, before: str) -> bool:
    """Whether the words are the same but for spelling: "organise", "organize"; names of another transcription."""
    ours, theirs = _WORD.findall(written), _WORD.findall(before)
    if len(ours) != len(theirs):
        return bool(ours) and "".join(ours).casefold() == "".join(theirs).casefold()
    return bool(ours) and all(map(_alike, ours, theirs))


def _alike(word: str, other: str) -> bool:
    form, other_form = crossing_form(word), crossing_form(other)
    if form == other_form or {form, other_form} == {""}:
        return True
    if word[:1].isdigit() or min(len(form), len(other_form)) < 4:
        return False
    return SequenceMatcher(None, form, other_form, autojunk=False).ratio() >= _ALIKE


def _is_name(sentence: Sentence, at: Span | None) -> bool:
    if at is None or at.start == sentence.at.start:
        return False
    found = _WORD.findall(at.of(sentence.text))
    return bool(found) and all(word[:1].isupper() for word in found)
