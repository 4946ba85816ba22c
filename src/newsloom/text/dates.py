"""Times told in words and figures: in running text, and as a page's own date.

`dates` reads running text; `parse_stamp` reads the one short string in which a page tells its date. What an expression
means (`date_scan`) is kept apart from the days that this comes to (`date_calendar`).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from newsloom.model import TimeExpression
from newsloom.text.date_scan import Expression, expressions
from newsloom.text.date_stamps import as_local, day_first_in, parse_stamp
from newsloom.text.tense import tense_at
from newsloom.text.time_meanings import Length
from newsloom.text.time_phrases import phrases
from newsloom.text.time_places import Frame, of_what, placed, tells_day

__all__ = ["Expression", "as_local", "dates", "day_first_in", "expressions", "parse_stamp"]


def dates(text: str, language: str | None, reference: datetime | None) -> tuple[TimeExpression, ...]:
    """The times told in `text` that can be resolved, in order, without overlap.

    `reference` is the article's own time, aware; its calendar day is what "yesterday" counts from. Without it only
    dates with their year are given. Days are UTC days. Lengths of time are not given.
    """
    offset = reference.utcoffset() if reference is not None else None
    frame = Frame(reference, None if offset is None else round(offset.total_seconds() / 60))
    found: list[TimeExpression] = []
    for phrase in phrases(text, language):
        if isinstance(phrase.meaning, Length):
            continue
        tense = tense_at(text, phrase.at, language)
        told = placed(phrase, tense, frame)
        if told is None:
            continue
        told = replace(told, of=of_what(phrase, told, tense, reference))
        found.append(told)
        if tells_day(told):
            frame = replace(frame, last=told)
    return tuple(found)
