"""What a copy shares with its origin, and what was changed."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from newsloom.model import Article, Change, ChangeKind, Copy, Span
from newsloom.present.web import quantities, reasons
from newsloom.present.web.sheets.reports import headline, shortened

CHANGES_MAX = 12
CHANGE_LENGTH_MAX = 400


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """`kind` is ChangeKind's value, for a CSS class; `there` is what the origin has, `here` what the copy has."""

    kind: str
    words: str
    there: str
    here: str


@dataclass(frozen=True, slots=True)
class CopySheet:
    share_here: str
    share_there: str
    changes: tuple[ChangeLine, ...]
    more_changes: int
    grounds: tuple[str, ...]


def copy_sheet(copy: Copy, here: Article, there: Article | None) -> CopySheet:
    """The sheet of `here`, a copy of `there` (None where the origin is not held: its words are left out)."""
    lines = [_line(change, here, there) for change in copy.changes]
    told = [line for line in lines if line.here or line.there]
    return CopySheet(
        share_here=quantities.percent(copy.share_here),
        share_there=quantities.percent(copy.share_there),
        changes=tuple(told[:CHANGES_MAX]),
        more_changes=max(0, len(told) - CHANGES_MAX),
        grounds=reasons.sentences(copy.reasons),
    )


def _line(change: Change, here: Article, there: Article | None) -> ChangeLine:
    if change.kind is ChangeKind.TITLE:
        origin_title = headline(there)[0] if there else ""
        return ChangeLine(str(change.kind), _("Another headline"), origin_title, headline(here)[0])
    words = {
        ChangeKind.ADDED: _("Added"),
        ChangeKind.DROPPED: _("Left out"),
        ChangeKind.CHANGED: _("Worded otherwise"),
    }[change.kind]
    return ChangeLine(str(change.kind), words, _passage(change.there, there), _passage(change.here, here))


def _passage(at: Span | None, article: Article | None) -> str:
    if at is None or article is None:
        return ""
    return shortened(at.of(article.text), CHANGE_LENGTH_MAX)
