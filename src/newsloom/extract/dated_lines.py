"""The dates in one short line of a page, with what the words beside them say: "Published 3 May 2025, 10:05"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from newsloom.extract.wording import Wording
from newsloom.model import Span, Stamp
from newsloom.text.date_calendar import OnDate
from newsloom.text.dates import Expression, expressions, parse_stamp
from newsloom.text.lang import UNDETERMINED

LINE_CHARS_MAX = 200
_DATES_MAX = 4
_RELATIVE_CHARS_MAX = 60  # "Harbour Post · 3 days ago"
_WORD_ALONE_CHARS_MAX = 20  # "yesterday"
_DIGIT = re.compile(r"\d")
_WORDS_BESIDE_MAX = 8
_WORDS_BETWEEN_MAX = 6  # from a label to its date: "Reviewed by Ada Marlow on ..."
_LABEL_CHARS_MIN = 4  # shorter ones ("le", "vom") are also other words
# What can be part of a date, so that most lines need not be read.
_FIGURES = re.compile(r"(?:19|20)\d\d|\d[./-]\d{1,2}[./-]\d\d")
# Where names, dates and times are glued together ("Ada Marlow3/4/2025", "MAY 3, 2025Updated"), as inline elements are.
_GLUED = re.compile(
    r"(?<=[a-zà-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])|(?<=[^\W\d_])(?=\d{1,2}[./]\d{1,2}[./])|(?<=(?:19|20)\d\d)(?=[^\W\d_]|\d{1,2}:)"
    r"|(?<=\d[ap]m)(?=[A-Z])"
)
_ISO_JOINT = re.compile(r"(?<=\d\d-\d\d)T(?=\d\d:\d\d)")
_RANGE = re.compile(r"[^\W\d_]{0,12}\.?\s?\d{1,2}\s?(?:[–-]|to|bis|au)\s?\d{1,2}(?![\d-])", re.IGNORECASE)
_SPAN = re.compile(r"\s*[–—-]\s*")  # between the dates of a life or of an exhibition
_FIELD_MARK = re.compile(r"[|•·⋅●]|\s[–—]\s")
_TIME = (
    r"(?<!\d)(?:[01]?\d|2[0-3])(?:\s?[:.h時时点]\s?[0-5]\d(?::[0-5]\d)?(?![\d.,]\d)分?(?:\s?[ap]\.?\s?m\b\.?)?"
    r"|\s?[ap]\.?\s?m\b\.?)"
)
_ZONE = r"(?:\s?\(?(?:(?:GMT|UTC)?[+-]\d{1,2}(?::?\d\d)?(?!\d)|[A-Z]{2,5}(?!\w))\)?|\s?(?i:uhr|heures?|h)(?!\w))?"
# A time of day behind a date, with little between them ("at", "um", "alle ore"), or before it.
_TIME_BEHIND = re.compile(rf"[^\w(]{{0,3}}(?:[a-zà-öø-ÿ]{{1,5}}[.\s]\s?){{0,2}}(?i:{_TIME}){_ZONE}")
_TIME_BEFORE = re.compile(rf"(?i:{_TIME}){_ZONE}[^\w)]{{1,3}}(?:[a-zà-öø-ÿ]{{1,3}}\s)?$")
_TIME_BEFORE_MAX = 30
_LOWER_WORD = re.compile(r"(?<![\w'’])[a-zß-öø-ÿ]{4,}")
_WORD = re.compile(r"[^\W\d_]{2,}")


class Label(Enum):
    """What the words before a date say of it."""

    FIRST = "first"  # of an article published again: when it was first published
    PUBLISHED = "published"
    CHANGED = "changed"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Habits:
    """How a page writes its dates. `reference` and `month_first` as for `parse_stamp`."""

    words: Wording
    language: str | None
    reference: datetime | None
    month_first: bool | None = None


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a line. `alone` tells whether hardly more than names stands beside it, as in a byline."""

    stamp: Stamp
    label: Label
    alone: bool


def may_hold_date(line: str, words: Wording) -> bool:
    """Whether a line is short enough to be read, and holds figures or words that dates are made of."""
    if len(line) > LINE_CHARS_MAX:
        return False
    if _FIGURES.search(line):
        return True
    if len(line) <= _RELATIVE_CHARS_MAX and _DIGIT.search(line):
        return words.ago.search(line) is not None
    return len(line) <= _WORD_ALONE_CHARS_MAX and words.ago.match(line) is not None


def dates_in_line(line: str, label_before: str, habits: Habits) -> list[Dated]:
    """The full dates in `line`, in order; where it has none, the relative one ("3 days ago").

    `label_before` is the line before where that was but a label ("Published:"). A stamp's `told` is cut out of the
    line as it stands there.
    """
    spaced, cuts = _spaced(_ISO_JOINT.sub(" ", line[:LINE_CHARS_MAX]))
    found: list[Dated] = []
    dates, language = _full_dates(spaced, habits.language)
    end = 0
    for n, one in enumerate(dates[:_DATES_MAX]):
        limit = dates[n + 1].at.start if n + 1 < len(dates) else len(spaced)
        start, stop = _with_time(spaced, one.at, end)
        told = line[_unspaced(start, cuts) : _unspaced(stop, cuts)]
        stamp = parse_stamp(spaced[start:stop], language, habits.reference, "text", month_first=habits.month_first)
        until = spaced[stop : dates[n + 1].at.start] if n + 1 < len(dates) else ""
        is_span = any(map(_SPAN.fullmatch, (spaced[end:start] if n else "", until)))
        if stamp is not None and stamp.at is not None and not _RANGE.match(told) and not is_span:
            before = spaced[end:start] if n or not label_before else f"{label_before} {spaced[:start]}"
            label = label_of(before, habits.words)
            alone = _is_alone(before, spaced[stop:limit], habits.words)
            found.append(Dated(replace(stamp, told=told), label, alone))
        end = stop
    return found or _relative(line, label_before, habits)


def label_of(before: str, words: Wording) -> Label:
    """What the words before a date say; of several labels the last, if no more than a few words follow it."""
    told, end = Label.NONE, 0
    for label, pattern in (
        (Label.PUBLISHED, words.date_label),
        (Label.CHANGED, words.update_label),
        (Label.FIRST, words.first_label),
    ):
        for found in pattern.finditer(before):
            whole = not (before[: found.start()][-1:].isalnum() or before[found.end() :][:1].isalnum())
            if whole and found.end() - found.start() >= _LABEL_CHARS_MIN and found.end() >= end:
                told, end = label, found.end()
    return told if len(_WORD.findall(before, end)) <= _WORDS_BETWEEN_MAX else Label.NONE


def is_label(line: str, words: Wording) -> bool:
    """Whether a line is but what stands before a date: "Published on:"."""
    bare = line.rstrip(" :")
    return any(one.fullmatch(bare) for one in (words.date_label, words.update_label, words.first_label))


def _spaced(line: str) -> tuple[str, list[int]]:
    """The line with a space wherever two things are glued together, and where those spaces stand."""
    pieces: list[str] = []
    cuts: list[int] = []
    last = 0
    for found in _GLUED.finditer(line):
        pieces.append(line[last : found.start()])
        last = found.start()
        cuts.append(last + len(cuts))
    pieces.append(line[last:])
    return " ".join(pieces), cuts


def _unspaced(place: int, cuts: Sequence[int]) -> int:
    return place - bisect_left(cuts, place)


def _full_dates(line: str, language: str | None) -> tuple[list[Expression], str]:
    """The dates of a line with their year, and the language of the rules that found them: the first that finds any."""
    for code in dict.fromkeys((language or UNDETERMINED, "en", UNDETERMINED)):
        dates = [one for one in expressions(line, code) if _is_full(one)]
        if dates:
            return dates, code
    return [], UNDETERMINED


def _is_full(one: Expression) -> bool:
    return isinstance(one.meaning, OnDate) and one.meaning.year is not None and one.meaning.day is not None


def _with_time(line: str, date: Span, begin: int) -> tuple[int, int]:
    """Where a date stands together with the time of day behind it, or else right before it, from `begin` on."""
    start, stop = date.start, date.end
    behind = _TIME_BEHIND.match(line, stop)
    reach = max(begin, start - _TIME_BEFORE_MAX)
    if behind:
        stop = behind.end()
    elif before := _TIME_BEFORE.search(line[reach:start]):
        start = reach + before.start()
    # A full stop behind "pm" may be that of the sentence.
    return start, stop - 1 if line[stop - 1] == "." and line[stop - 3 : stop - 1].lower() in ("am", "pm") else stop


def _is_alone(before: str, behind: str, words: Wording) -> bool:
    """Whether what stands beside a date in its field can be names: no running text, which tells of other days."""
    before = _FIELD_MARK.split(before)[-1].strip()
    behind = _FIELD_MARK.split(behind)[0].strip()
    by = words.by.match(before)
    before = before[by.end() :] if by else before
    if len(_WORD.findall(before)) > _WORDS_BESIDE_MAX or len(_WORD.findall(behind)) > _WORDS_BESIDE_MAX:
        return False
    return all(word in words.not_people for word in _LOWER_WORD.findall(before))


def _relative(line: str, label_before: str, habits: Habits) -> list[Dated]:
    found = habits.words.ago.search(line) if len(line) <= _RELATIVE_CHARS_MAX else None
    if found is None or (line[: found.start()][-1:].isalpha() and found.group()[0].isalpha()):
        return []
    time = _TIME_BEHIND.match(line, found.end())
    told, behind = line[found.start() : time.end() if time else found.end()], line[found.end() :]
    stamp = parse_stamp(told, habits.language, habits.reference, "text") or Stamp(None, told, None, "text")
    before = f"{label_before} {line[: found.start()]}"
    label = label_of(before, habits.words)
    if label is Label.NONE and habits.words.update_label.match(behind.lstrip(" ,(")):
        label = Label.CHANGED
    return [Dated(stamp, label, _is_alone(before, behind, habits.words))]
