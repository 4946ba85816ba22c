"""The relater, and how far it knows what is on the shelf."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from newsloom.model import Ruling
from newsloom.run.ports import MISTAKES, Relating, Shelf
from newsloom.run.saved import Moment, SavedState

log = logging.getLogger(__name__)

_TRACES = 50  # placements by which a saved state and the shelf are told to belong together
_PLACED_BEFORE_SAVING = 2_000
_SECONDS_BEFORE_SAVING = 60.0
# Saving may take so much of the time.
_SHARE_OF_TIME = 0.05


class Memory:
    """A relater that knows what was placed on the shelf: saved now and then, resumed at the start, made anew at need.

    What is saved says up to which placement it knows the shelf, so it never has to be the newest: whatever was placed
    after it, here or by another process, is caught up with. To be used by one thread at a time.
    """

    def __init__(
        self,
        shelf: Shelf,
        make: Callable[[], Relating],
        saved: SavedState | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._shelf = shelf
        self._make = make
        self._saved = saved
        self._clock = clock
        self._relater: Relating | None = None
        self._ruled: tuple[Ruling, ...] = ()
        self._since: datetime | None = None
        self._mark = 0
        self._unsaved = 0
        self._saved_at = clock()
        self._saving_seconds = 0.0

    def reach(self, since: datetime) -> None:
        """Know all that was placed, or at least what is from `since` on."""
        if self._relater is None:
            self._resume()
        if self._relater is None or (self._since is not None and since < self._since):
            self._begin(since)
        self.catch_up()

    def catch_up(self) -> None:
        """Take in what was placed since, by other processes, and what the reader has said meanwhile."""
        rulings = self._shelf.rulings()
        if rulings != self._ruled:
            self.relater.rule(rulings)
            self._ruled = rulings
        newest = self._shelf.newest_mark()
        if newest > self._mark:
            if self._mark:
                # What is known and has a new mark was put elsewhere by the reader, with all that was beside it.
                new = self._shelf.placed(self._since, after=self._mark)
                self.relater.let_go([report.article.id for _, report, _ in new])
            for mark, report, placement in self._shelf.placed(self._since, after=self._mark):
                self.relater.remember(report, placement)
                self._mark = max(self._mark, mark)
                self._unsaved += 1
            self._mark = max(self._mark, newest)

    @property
    def relater(self) -> Relating:
        """The relater; to be asked for after `reach`."""
        assert self._relater is not None
        return self._relater

    @contextmanager
    def placing(self) -> Iterator[None]:
        """While inside, the relater runs ahead of the shelf. If it comes to nothing there, it is made anew."""
        done = False
        try:
            yield
            done = True
        finally:
            if not done:
                self._relater = None

    def placed(self, mark: int, number: int) -> None:
        """The shelf has taken `number` placements, the last as `mark`."""
        self._mark = mark
        self._unsaved += number
        idle = max(_SECONDS_BEFORE_SAVING, self._saving_seconds / _SHARE_OF_TIME)
        if self._unsaved >= _PLACED_BEFORE_SAVING and self._clock() - self._saved_at >= idle:
            self.save()

    def save(self) -> None:
        """Save what is not saved yet. That it cannot be is logged, and costs only time at the next start."""
        if self._saved is None or self._relater is None or not self._unsaved:
            return
        begun = self._clock()
        marks = self._shelf.traces(range(max(1, self._mark - _TRACES + 1), self._mark + 1))
        try:
            self._saved.save(self._relater, Moment(marks, self._since))
            self._unsaved = 0
        except (OSError, *MISTAKES):
            log.exception("what was learned of earlier articles could not be saved")
        self._saved_at = self._clock()
        self._saving_seconds = self._saved_at - begun

    def _resume(self) -> None:
        found = self._saved.load() if self._saved is not None else None
        if found is None or self._saved is None:
            return
        relater, moment = found
        if not self._belongs(moment):
            log.warning("what was learned of earlier articles is of another database; it is read from this one again")
            self._saved.forget()
            return
        self._ruled = ()  # what is saved tells nothing of rulings
        self._relater, self._since, self._mark, self._unsaved = relater, moment.since, max(moment.marks), 0

    def _belongs(self, moment: Moment) -> bool:
        """Whether a saved state's last placements are on the shelf: if not, that was put back to what it was before.

        Some may be gone, since articles can be placed anew.
        """
        held = self._shelf.traces(moment.marks)
        return (
            bool(held)
            and max(moment.marks) <= self._shelf.newest_mark()
            and all(moment.marks[mark] == trace for mark, trace in held.items())
        )

    def _begin(self, since: datetime) -> None:
        self._relater = self._make()
        self._ruled = ()
        self._since = None if self._shelf.newest_mark() == 0 else since
        self._mark = self._unsaved = 0
