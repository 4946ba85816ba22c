"""`newsloom sources`."""

from __future__ import annotations

import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from newsloom import store
from newsloom.acquire.opml import OpmlEntry, write_opml
from newsloom.model import Source
from newsloom.present.cli.terminal import harmless
from newsloom.present.cli.words import _
from newsloom.present.preparing import prepare


def list_command(data: Path | None) -> int:
    """Prints all sources with their state; gives the exit status."""
    prepare(data)
    followed = store.sources()
    if not followed:
        print(_("Nothing is followed yet. Begin with: newsloom add ADDRESS"))
        return 0
    table = Table(box=None, padding=(0, 2, 0, 0))
    for head in (_("number"), _("title"), _("address"), _("last read"), _("state")):
        table.add_column(head)
    for source in followed:
        read_at = f"{source.read_at:%Y-%m-%d %H:%M}" if source.read_at else _("never")
        table.add_row(
            str(source.id), *(Text(harmless(told)) for told in (source.title, source.address, read_at, _state(source)))
        )
    Console(highlight=False).print(table)
    return 0


def _state(source: Source) -> str:
    if source.trouble:
        told = _("{trouble} ({n} times)").format(trouble=source.trouble, n=source.failures)
        return _("paused") + "; " + told if source.paused else told
    return _("paused") if source.paused else _("well")


def change_command(change: str, number: int, data: Path | None) -> int:
    """Pauses, resumes, removes or restores the source `number`; gives the exit status."""
    prepare(data)
    before = store.source(number)
    done = {
        "pause": store.pause_source,
        "resume": store.resume_source,
        "remove": store.remove_source,
        "restore": store.restore_source,
    }[change](number)
    if not done:
        told = _("no source has the number {n}; see: newsloom sources list").format(n=number)
        print(told, file=sys.stderr)
        return 1
    source = store.source(number) or before
    title = source.title if source else str(number)
    said = {
        "pause": _("{title} is paused; undo with: newsloom sources resume {n}"),
        "resume": _("{title} is read again"),
        "remove": _("{title} is followed no longer; undo with: newsloom sources restore {n}"),
        "restore": _("{title} is followed again"),
    }[change]
    print(harmless(said.format(title=title, n=number)))
    return 0


def export_command(data: Path | None) -> int:
    """Prints all sources as OPML; gives the exit status."""
    prepare(data)
    entries = [OpmlEntry(source.address, source.title, source.home, ()) for source in store.sources()]
    sys.stdout.buffer.write(write_opml(entries))
    return 0
