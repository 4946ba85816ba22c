"""`newsloom rule`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from newsloom import store
from newsloom.model import Ruling, RulingKind
from newsloom.present import service
from newsloom.present.cli.terminal import harmless
from newsloom.present.cli.words import _, plural
from newsloom.present.preparing import prepare
from newsloom.run.rulings import RulingError, Rulings
from newsloom.store import RulingLine, StoryPage


class _UnknownError(Exception):
    """A number was given that names nothing; the message says so."""


def reports_command(story: int, data: Path | None) -> int:
    """Prints the reports of a story with their numbers; gives the exit status."""
    prepare(data)
    try:
        page = _story(story)
    except _UnknownError as error:
        return _refused(str(error))
    print(harmless(page.card.headline))
    table = _table(_("report"), _("outlet"), _("headline"))
    for stored in page.reports.values():
        article = stored.article
        told = (article.publisher or "", article.title or article.text[:80])
        table.add_row(str(stored.id), *(Text(harmless(" ".join(one.split()))) for one in told))
    Console(highlight=False).print(table)
    return 0


def split_command(articles: Sequence[int], data: Path | None) -> int:
    """Makes articles a story of their own; gives the exit status."""
    return _rule(data, lambda rulings: rulings.split([_article(number) for number in articles]))


def move_command(articles: Sequence[int], into: int, data: Path | None) -> int:
    """Puts articles into a story; gives the exit status."""
    return _rule(
        data, lambda rulings: rulings.move([_article(number) for number in articles], _story(into).dossier.story)
    )


def merge_command(story: int, into: int, data: Path | None) -> int:
    """Makes two stories one; gives the exit status."""
    return _rule(data, lambda rulings: rulings.merge(_story(story).dossier.story, _story(into).dossier.story))


def undo_command(ruling: int, data: Path | None) -> int:
    """Takes a ruling back; gives the exit status."""
    pipeline = service.pipeline(prepare(data))
    try:
        service.rulings(pipeline, pipeline.settle).undo(ruling)
    except RulingError:
        told = _("there is no ruling {n}; see: newsloom rule list")
        return _refused(told.format(n=ruling))
    finally:
        pipeline.close()
    print(_("Ruling {n} is taken back; reports that came since are placed by their evidence").format(n=ruling))
    return 0


def list_command(data: Path | None) -> int:
    """Prints all rulings, newest first; gives the exit status."""
    prepare(data)
    told = store.rulings_told()
    if not told:
        print(_("You have put nothing right yet. See: newsloom rule --help"))
        return 0
    table = _table(_("ruling"), _("when"), _("what"), _("reports"), _("now in story"))
    for line in told:
        here = f"{line.here.id}  {line.here.headline}" if line.here else ""
        told_of = (_kind(line.kind), _titles(line), here)
        table.add_row(str(line.id), f"{line.made_at:%Y-%m-%d %H:%M}", *(Text(harmless(one)) for one in told_of))
    Console(highlight=False).print(table)
    return 0


def _rule(data: Path | None, said: Callable[[Rulings], Ruling]) -> int:
    pipeline = service.pipeline(prepare(data))
    try:
        ruling = said(service.rulings(pipeline, pipeline.settle))
    except _UnknownError as error:
        return _refused(str(error))
    except RulingError as error:
        return _refused(_refusals().get(error.subject, error.cause))
    now_in = store.story_of(ruling.moved[0])
    moved = plural("{n} report is now in story {story}", "{n} reports are now in story {story}", len(ruling.moved))
    told = moved.format(n=len(ruling.moved), story=now_in)
    print(told + "; " + _("undo with: newsloom rule undo {n}").format(n=ruling.id))
    return 0


def _refusals() -> dict[str, str]:
    return {
        "split": _("nothing would be left of the story: name some of its reports, not all"),
        "move": _("all of that is in this story already"),
        "merge": _("that is one story already"),
    }


def _refused(told: str) -> int:
    print(harmless(told), file=sys.stderr)
    return 1


def _article(number: int) -> str:
    stored = store.article(number)
    if stored is None:
        raise _UnknownError(_("no report has the number {n}; see: newsloom rule reports STORY").format(n=number))
    return stored.article.id


def _story(number: int) -> StoryPage:
    page = store.story(number)
    if page is None:
        told = _("no story has the number {n}; it stands in the address of the story's page")
        raise _UnknownError(told.format(n=number))
    return page


def _kind(kind: RulingKind) -> str:
    return {
        RulingKind.SPLIT: _("split"),
        RulingKind.MERGE: _("merged"),
        RulingKind.MOVE: _("moved"),
    }[kind]


def _titles(line: RulingLine) -> str:
    first = line.moved[0].title if line.moved else ""
    over = line.reports - 1
    return (
        first if over <= 0 else plural("{first} and {n} more", "{first} and {n} more", over).format(first=first, n=over)
    )


def _table(*heads: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0))
    for head in heads:
        table.add_column(head)
    return table
