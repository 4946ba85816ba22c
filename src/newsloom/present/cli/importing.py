"""`newsloom import`."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from newsloom.model import Unreadable
from newsloom.present import service
from newsloom.present.cli.inputs import captured
from newsloom.present.cli.terminal import harmless
from newsloom.present.cli.words import _, plural
from newsloom.present.preparing import prepare
from newsloom.run.pipeline import Outcome


class Steps:
    """Tells the pipeline's progress on standard error, where that is a terminal, and each problem in a line."""

    def __init__(self) -> None:
        self.console = Console(stderr=True, soft_wrap=True, highlight=False)
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            TimeElapsedColumn(),
            console=self.console,
            transient=True,
            disable=not self.console.is_terminal,
        )
        self._task = self._progress.add_task(_("starting"), total=None)

    def __enter__(self) -> Steps:
        self._progress.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._progress.stop()

    def unreadable(self, problem: Unreadable) -> None:
        line = _("could not read {subject}: {cause}").format(subject=problem.subject, cause=problem.cause)
        self.console.print(harmless(line), style="red", markup=False)

    def progress(self, step: str, done: int) -> None:
        named = {
            "read": _("{done} pages read"),
            "relate": _("{done} articles put into stories"),
            "compare": _("{done} stories compared"),
        }
        self._progress.update(self._task, description=named.get(step, step + " {done}").format(done=done))


def import_command(inputs: Sequence[str], data: Path | None) -> int:
    """Reads `inputs` into the database; gives the exit status."""
    settings = prepare(data)
    with Steps() as steps, closing(service.pipeline(settings, steps)) as pipeline:
        outcome = pipeline.take(captured(inputs))
    steps.console.print(told(outcome), markup=False)
    return 1 if outcome.unreadable else 0


def told(outcome: Outcome) -> str:
    """What came of an import, in one line."""
    parts = [
        plural("{n} new article", "{n} new articles", outcome.new).format(n=outcome.new),
        plural("{n} changed", "{n} changed", outcome.changed).format(n=outcome.changed),
        plural("{n} page known already", "{n} pages known already", outcome.known).format(n=outcome.known),
    ]
    if outcome.unreadable:
        n = outcome.unreadable
        parts.append(plural("{n} input could not be read", "{n} inputs could not be read", n).format(n=n))
    return ", ".join(parts)
