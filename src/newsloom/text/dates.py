"""Times told in words and figures: single dates, and the short string in which a page tells its own.

`expressions` finds dates and what they mean (`date_scan`), `parse_stamp` reads a page's date. Times of running text,
with what stands around them, are read by `time_phrases` and placed by `time_places`.
"""

from __future__ import annotations

from newsloom.text.date_scan import Expression, expressions
from newsloom.text.date_stamps import as_local, day_first_in, parse_stamp

__all__ = ["Expression", "as_local", "day_first_in", "expressions", "parse_stamp"]
