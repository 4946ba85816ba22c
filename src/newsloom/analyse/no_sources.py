"""What is no source, though it stands where sources stand: the subject of a passive, a time, a word that joins."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from newsloom.analyse.quotations import Draft
from newsloom.analyse.source_edges import trimmed
from newsloom.model import Reason, Span
from newsloom.text.date_calendar import OnDate, OnDay, OnWeekday
from newsloom.text.lang.dates_rules import DateRules
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.tense import is_participle
from newsloom.text.time_meanings import DayOfWeek, Phrase
from newsloom.text.time_phrases import phrases

_BACK_MAX = 40  # characters before a participle in which its form of "to be" stands
_WORD = re.compile(r"\w*['’]?\w+")


def without_false_sources(
    text: str, drafts: Iterable[Draft], told: SpeechRules, dates: DateRules, language: str | None
) -> Iterator[Draft]:
    """The drafts, without sources that say nothing ("the mayor is expected to resign", "im Oktober hieß es"), and
    without the days that stand behind sources ("les pompiers mercredi")."""
    days = [phrase.at for phrase in phrases(text, language) if _is_day(phrase)]
    for draft in drafts:
        if draft.source is not None:
            draft.source = _without_day(text, draft.source, days, told, language)
        had_source = draft.source is not None
        draft.source = trimmed(text, draft.source, told) if draft.source is not None else None
        says_nothing = had_source and draft.source is None
        is_false = says_nothing or _is_patient(text, draft, told) or _is_time(text, draft, told, dates)
        yield replace(draft, source=None, reason=Reason.of("nobody-named")) if is_false else draft


def _is_day(phrase: Phrase) -> bool:
    """Whether a phrase of time tells a day, or a time of one."""
    meaning = phrase.meaning
    if isinstance(meaning, OnDate):
        return meaning.day is not None
    return phrase.clock is not None or isinstance(meaning, OnWeekday | OnDay | DayOfWeek)


def _without_day(text: str, source: Span, days: Sequence[Span], told: SpeechRules, language: str | None) -> Span:
    """The source up to a day that it ends with; whole where that belongs to it ("a report published on Monday")."""
    place = bisect_left(days, source.end, key=lambda at: at.start) - 1
    if place < 0 or not (source.start < days[place].start and source.end <= days[place].end):
        return source
    words = list(_WORD.finditer(text, source.start, days[place].start))
    while words and (words[-1].group().lower() in told.prepositions or words[-1].group().lower() in told.determiners):
        words.pop()
    if not words or is_participle(words[-1].group(), language):
        return source
    return Span(source.start, words[-1].end())


def _is_patient(text: str, draft: Draft, told: SpeechRules) -> bool:
    """Whether the source is the subject of a cue in the passive: it is said to do something, and says nothing."""
    if draft.cue is None or draft.source is None or draft.source.start > draft.cue.start:
        return False
    if draft.cue.of(text).lower() not in told.undergone:
        return False
    back = max(draft.source.end, draft.cue.start - _BACK_MAX)
    back = max(back, text.rfind(",", back, draft.cue.start) + 1)  # "who did not want to be named, said"
    words = [found.group().lower().replace("’", "'") for found in _WORD.finditer(text, back, draft.cue.start)]
    plain = [word for word in words if word in told.be or word not in told.plain_helpers]
    return not told.be.isdisjoint(plain[-2:])  # one word may stand between, "was widely described"


def _is_time(text: str, draft: Draft, told: SpeechRules, dates: DateRules) -> bool:
    """Whether the source is made of words of time; months that are given names, too, are left ("June said")."""
    if draft.source is None:
        return False
    words = [word.lower() for word in draft.source.of(text).split()]
    bare = [word for word in words if word not in told.determiners and not word.rstrip(".").isdigit()]
    return bool(bare) and all(
        word not in dates.months_like_words and (word in dates.months or word in dates.weekdays) for word in bare
    )
