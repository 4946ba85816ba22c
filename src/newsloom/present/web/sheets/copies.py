"""What a copy shares with its origin, and what was changed, the weighty changes first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from newsloom.model import Article, Change, ChangeKind, Copy, Edit, EditKind, Span
from newsloom.present.web import quantities, reasons
from newsloom.present.web.sheets.reports import headline, shortened

CHANGES_MAX = 12
CHANGE_LENGTH_MAX = 400
# What a reader must know of first, and of a sentence where much was changed alone.
_WEIGHTIEST = (EditKind.FIGURE, EditKind.ATTRIBUTION, EditKind.NAME, EditKind.WORDING, EditKind.SPELLING)
_SHOWN_FIRST = (EditKind.FIGURE, EditKind.ATTRIBUTION, EditKind.NAME)


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a sentence, and whether they are what was changed in it."""

    text: str
    is_changed: bool = False


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """`kind` is the value of a ChangeKind or EditKind, for a CSS class.

    `there` is what the origin has, `here` what the copy has.
    """

    kind: str
    words: str
    there: tuple[Piece, ...]
    here: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class CopySheet:
    share_here: str
    share_there: str
    changes: tuple[ChangeLine, ...]
    more_changes: int
    grounds: tuple[str, ...]


def copy_sheet(copy: Copy, here: Article, there: Article | None) -> CopySheet:
    """The sheet of `here`, a copy of `there` (None where the origin is not held: its words are left out)."""
    lines = [_line(change, here, there) for change in sorted(copy.changes, key=_rank)]
    told = [line for line in lines if line.here or line.there]
    return CopySheet(
        share_here=quantities.percent(copy.share_here),
        share_there=quantities.percent(copy.share_there),
        changes=tuple(told[:CHANGES_MAX]),
        more_changes=max(0, len(told) - CHANGES_MAX),
        grounds=reasons.sentences(copy.reasons),
    )


def _rank(change: Change) -> int:
    edit = _weightiest(change)
    return _SHOWN_FIRST.index(edit.kind) if edit and edit.kind in _SHOWN_FIRST else len(_SHOWN_FIRST)


def _weightiest(change: Change) -> Edit | None:
    return min(change.edits, key=lambda edit: _WEIGHTIEST.index(edit.kind), default=None)


def _line(change: Change, here: Article, there: Article | None) -> ChangeLine:
    if change.kind is ChangeKind.TITLE:
        origin_title = headline(there)[0] if there else ""
        return ChangeLine(str(change.kind), _("Another headline"), _whole(origin_title), _whole(headline(here)[0]))
    edit = _weightiest(change)
    theirs = tuple(_pieces(change.there, there, [edit.there for edit in change.edits]))
    ours = tuple(_pieces(change.here, here, [edit.here for edit in change.edits]))
    return ChangeLine(str(edit.kind if edit else change.kind), _named(change, edit), theirs, ours)


def _named(change: Change, edit: Edit | None) -> str:
    match edit:
        case Edit(EditKind.FIGURE):
            return _("Another figure")
        case Edit(EditKind.ATTRIBUTION, here=None):
            return _("Left out who says it")
        case Edit(EditKind.ATTRIBUTION, there=None):
            return _("Put in who says it")
        case Edit(EditKind.ATTRIBUTION):
            return _("Changed who says it")
        case Edit(EditKind.NAME):
            return _("Another name")
        case Edit(EditKind.SPELLING):
            return _("Spelt otherwise")
    return {
        ChangeKind.ADDED: _("Added"),
        ChangeKind.DROPPED: _("Left out"),
        ChangeKind.CHANGED: _("Worded otherwise"),
    }[change.kind]


def _pieces(at: Span | None, article: Article | None, changed: list[Span | None]) -> Iterator[Piece]:
    """A sentence cut where its changed words begin and end; a very long one is shortened and not cut."""
    if at is None or article is None:
        return
    if at.end - at.start > CHANGE_LENGTH_MAX:
        yield from _whole(shortened(at.of(article.text), CHANGE_LENGTH_MAX))
        return
    done = at.start
    for span in sorted((span for span in changed if span), key=lambda span: span.start):
        if done < span.start:
            yield Piece(article.text[done : span.start])
        if max(done, span.start) < min(span.end, at.end):
            yield Piece(article.text[max(done, span.start) : min(span.end, at.end)], is_changed=True)
        done = max(done, span.end)
    if done < at.end:
        yield Piece(article.text[done : at.end])


def _whole(text: str) -> tuple[Piece, ...]:
    return (Piece(text),) if text else ()
