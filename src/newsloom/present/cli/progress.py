"""What a command tells on standard error while it works."""

from __future__ import annotations

from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from newsloom.model import Capture, Unreadable
from newsloom.present.cli.terminal import harmless
from newsloom.present.cli.words import _

NAMED_MAX = 200  # problems told one by one; the rest are counted


class Telling:
    """A listener that names each unreadable input on standard error and shows progress where that is a terminal."""

    def __init__(self) -> None:
        self.console = Console(stderr=True, soft_wrap=True, highlight=False)
        self.problems = 0
        self.articles = 0
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(bar_width=20, pulse_style="cyan"),
            TimeElapsedColumn(),
            console=self.console,
            transient=True,
            disable=not self.console.is_terminal,
        )
        self._task: TaskID | None = None
        self._captures = 0

    def __enter__(self) -> Telling:
        self._progress.start()
        self._task = self._progress.add_task(_("reading"), total=None)
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        self._progress.stop()
        if self.problems > NAMED_MAX:
            rest = self.problems - NAMED_MAX
            self.console.print(_("… and {count} more that could not be read").format(count=rest))

    def unreadable(self, problem: Unreadable) -> None:
        self.problems += 1
        if self.problems <= NAMED_MAX:
            line = _("could not read {subject}: {cause}").format(subject=problem.subject, cause=problem.cause)
            self.console.print(harmless(line), style="red", markup=False)

    def read(self, capture: Capture, articles: int) -> None:
        self._captures += 1
        self.articles += articles
        if self._task is not None:
            counts = _("{pages} pages, {articles} articles").format(pages=self._captures, articles=self.articles)
            self._progress.update(self._task, description=counts)

    @property
    def exit_status(self) -> int:
        """0 where all was read, 1 where something could not be."""
        return 1 if self.problems else 0
