"""`newsloom add`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from newsloom.model import Unreadable
from newsloom.present import service
from newsloom.present.cli.words import _
from newsloom.present.preparing import prepare
from newsloom.run.subscribe import Subscribed, Subscriber

OPML_BYTES_MAX = 5_000_000


def add_command(addresses: Sequence[str], data: Path | None) -> int:
    """Follows each of `addresses`; gives the exit status."""
    settings = prepare(data)
    subscriber = service.subscriber(service.fetcher(settings))
    errors = Console(stderr=True, soft_wrap=True, highlight=False)
    failed = False
    for address in addresses:
        outcome = _added_list(subscriber, Path(address)) if Path(address).is_file() else subscriber.add(address)
        for source in outcome.added:
            print(_("following {title}").format(title=source.title))
        for problem in outcome.failed:
            failed = True
            line = _("could not follow {subject}: {cause}").format(subject=problem.subject, cause=problem.cause)
            errors.print(line, style="red", markup=False)
    return 1 if failed else 0


def _added_list(subscriber: Subscriber, file: Path) -> Subscribed:
    try:
        with file.open("rb") as opened:
            body = opened.read(OPML_BYTES_MAX + 1)
    except OSError as error:
        return Subscribed(failed=(Unreadable(str(file), error.strerror or str(error)),))
    if len(body) > OPML_BYTES_MAX:
        return Subscribed(failed=(Unreadable(str(file), _("is larger than 5 MB, which no list of feeds is")),))
    return subscriber.add_list(body, str(file))
