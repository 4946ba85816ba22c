"""Times told in words and figures: in running text, and as a page's own date.

`dates` reads running text; `parse_stamp` reads the one short string in which a page tells its date. What an expression
means (`date_scan`) is kept apart from the days that this comes to (`date_calendar`).
"""

from __future__ import annotations

from datetime import datetime

from newsloom.model import TimeExpression
from newsloom.text.date_calendar import resolved
from newsloom.text.date_scan import Expression, expressions
from newsloom.text.date_stamps import as_local, day_first_in, parse_stamp

__all__ = ["Expression", "as_local", "dates", "day_first_in", "expressions", "parse_stamp"]


def dates(text: str, language: str | None, reference: datetime | None) -> tuple[TimeExpression, ...]:
    """The times told in `text` that can be resolved, in order, without overlap.

    `reference` is the article's own time, aware; its calendar day is what "yesterday" counts from. Without it only
    dates with their year are given. Days are UTC days. Times of day alone are not given.
    """
    found: list[TimeExpression] = []
    for one in expressions(text, language):
        period = resolved(one.meaning, reference)
        if period is not None:
            found.append(TimeExpression(one.at, period.begin, period.end, period.precision))
    return tuple(found)
