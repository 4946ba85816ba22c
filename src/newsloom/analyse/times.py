"""Times told in an article, resolved against its date."""

from __future__ import annotations

from newsloom.model import Stamp, TimeExpression
from newsloom.text.dates import as_local, dates

__all__ = ["times"]


def times(text: str, language: str | None, published: Stamp | None) -> tuple[TimeExpression, ...]:
    """The times told in `text`, in order. Without the article's date only those with their year are given.

    Days count from the article's day in its page's own zone.
    """
    return dates(text, language, as_local(published) if published else None)
