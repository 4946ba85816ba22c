"""Scores the times told in marked sentences.   python -m scripts.quality_times [--language en] [--misses 20] [--held]

The sentences are ours, in tests/analyse/told_times.txt, written before the rules. Rules were then mended by every first
line of a language; the second ones are held back: their misses are shown with --held only, which spends them.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from pathlib import Path

from scripts.scoring import Score, printed, score

from newsloom.analyse import analyse
from newsloom.model import Article, Precision, Span, Stamp, TimeExpression
from newsloom.text.date_calendar import months_later

GOLD = Path(__file__).parent.parent / "tests" / "analyse" / "told_times.txt"
ZONE = timezone(timedelta(hours=2))
PUBLISHED = Stamp(
    datetime(2025, 6, 11, 8, tzinfo=UTC), "2025-06-11T10:00+02:00", Precision.MINUTE, "input", utc_offset_minutes=120
)
PARTS = {
    "early": (0, 6), "morning": (6, 12), "noon": (11, 14), "afternoon": (12, 18), "evening": (18, 24), "late": (20, 24),
    "night": (20, 30),
}  # fmt: skip
_MARK = re.compile(r"\[([^|\]]+)\|([^|\]]+)(?:\|(\w+))?\]")


@dataclass(frozen=True, slots=True)
class Want:
    """A time marked in a sentence: where, what it comes to (or its length), about or not, what it is the time of."""

    at: Span
    value: tuple[datetime, datetime] | str
    about: bool
    of: str


@dataclass(frozen=True, slots=True)
class Case:
    language: str
    text: str
    wants: tuple[Want, ...]
    held: bool


def cases(path: Path = GOLD) -> Iterator[Case]:
    """The marked sentences; ValueError for a value that cannot be read."""
    language, number = "", 0
    for line in path.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if re.fullmatch(r"\[\w\w\]", line):
            language, number = line[1:3], 0
            continue
        yield _case(language, line, held=number % 2 == 1)
        number += 1


def _case(language: str, line: str, *, held: bool) -> Case:
    text, wants, last = "", [], 0
    for mark in _MARK.finditer(line):
        text += line[last : mark.start()]
        at = Span(len(text), len(text) + len(mark[1]))
        told = mark[2].removeprefix("~")
        value = told if told.startswith("P") else placed(told)
        wants.append(Want(at, value, told != mark[2], mark[3] or "happened"))
        text += mark[1]
        last = mark.end()
    return Case(language, text + line[last:], tuple(wants), held)


def placed(told: str, zone: tzinfo = ZONE) -> tuple[datetime, datetime]:
    """The period that a value as in the marks stands for; its times of day are of `zone`."""
    first, _, last = told.partition("/")
    begin, end = _one(first, zone)
    if last:
        other = _one(last, zone)
        end = other[0] if "T" in last else other[1]
    return begin, end


def _one(told: str, zone: tzinfo) -> tuple[datetime, datetime]:
    day, _, part = told.partition(":") if "T" not in told else (told, "", "")
    if part:
        first, last = PARTS[part]
        start = _start(date.fromisoformat(day))
        return start + timedelta(hours=first), start + timedelta(hours=last)
    if "T" in told:
        minutes = ":" in told
        point = datetime.fromisoformat(told if minutes else f"{told}:00").replace(tzinfo=zone).astimezone(UTC)
        return point, point + (timedelta(minutes=1) if minutes else timedelta(hours=1))
    pieces = [int(piece) for piece in told.split("-")]
    if len(pieces) == 3:
        start = _start(date(*pieces))
        return start, start + timedelta(days=1)
    begin = date(pieces[0], pieces[1] if len(pieces) > 1 else 1, 1)
    return _start(begin), _start(months_later(begin, 1 if len(pieces) > 1 else 12))


def _start(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def told_in(case: Case) -> list[tuple[Span, tuple[datetime, datetime] | str, bool, str]]:
    article = Article("1", "1", case.text, language=case.language, published=PUBLISHED)
    found = analyse(article)
    times = [(one.at, _value(one), one.about, one.of.value) for one in found.times]
    return [*times, *((one.at, one.length, one.about, "happened") for one in found.durations)]


def _value(one: TimeExpression) -> tuple[datetime, datetime]:
    return one.begin, one.end


def scored(chosen: list[Case], name: str) -> Iterator[Score]:
    """Scores of `chosen`: times found and placed right, told as what they are, and none too many."""
    found, kinds, extra = [], [], []
    for case in chosen:
        told = told_in(case)
        for want in case.wants:
            near = [one for one in told if one[0].overlaps(want.at)]
            shown = (
                f"{case.language}: {want.at.of(case.text)!r} in {case.text[:90]!r}: {[_shown(o, case) for o in near]}"
            )
            right = [one for one in near if one[1] == want.value]
            found.append((shown, bool(right)))
            if right:
                kinds.append((f"{shown}, not {want.of}", right[0][3] == want.of and right[0][2] == want.about))
        for one in told:
            is_told = any(one[0].overlaps(want.at) for want in case.wants)
            extra.append((f"{case.language}: {_shown(one, case)} in {case.text[:90]!r}", is_told))
    yield score(f"{name}: times found, with begin and end", found)
    yield score(f"{name}: of these, what it is the time of, and whether roughly", kinds)
    yield score(f"{name}: no time that is none", extra)


def _shown(one: tuple[Span, tuple[datetime, datetime] | str, bool, str], case: Case) -> str:
    value = one[1] if isinstance(one[1], str) else f"{one[1][0]:%Y-%m-%dT%H:%M}..{one[1][1]:%Y-%m-%dT%H:%M}"
    return f"{one[0].of(case.text)!r} {'~' if one[2] else ''}{value} {one[3]}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--language")
    parser.add_argument("--misses", type=int, default=20)
    parser.add_argument("--held", action="store_true", help="show the misses of the sentences held back too")
    told = parser.parse_args()
    every = [case for case in cases() if told.language in (None, case.language)]
    printed(list(scored([case for case in every if not case.held], "in view")), told.misses)
    printed(list(scored([case for case in every if case.held], "held back")), told.misses if told.held else 0)


if __name__ == "__main__":
    main()
