"""The way of the data: captures are read and kept, kept articles are placed, changed stories are compared.

Each step takes its work from the shelf and puts its outcome there in one transaction, so that a process killed at
any moment loses nothing: what was not kept is read again, what was not placed still waits, what was not compared is
still stale.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from newsloom.model import Article, Capture, Media, Placement, Reason, Report, Unreadable
from newsloom.run.habits import Habits
from newsloom.run.memory import Memory
from newsloom.run.ports import MISTAKES, Listener, Relating, Shelf, Silence, Stages, Taken
from newsloom.run.reading import analysed, digest, extracted
from newsloom.run.saved import SavedState

log = logging.getLogger(__name__)

BATCH_CAPTURES = 64
BATCH_BYTES_MAX = 32_000_000
BATCH_PLACED = 100
BATCH_COMPARED = 50
REVISED_MAX = 100  # articles of a site that are looked at again when more is known of its habits


@dataclass(slots=True)
class Outcome:
    """What came of taking captures in: numbers of captures read, skipped as known, and unreadable; of articles."""

    read: int = 0
    known: int = 0
    unreadable: int = 0
    new: int = 0
    changed: int = 0
    same: int = 0


class Pipeline:
    """Takes captures the whole way, until it is closed.

    `saved` is where the relater's state is kept from one pipeline to the next. Where none is kept, the articles of
    the last `remember_days` are told to the relater again.

    May be used from several threads; relating is done by one at a time.
    """

    def __init__(
        self,
        stages: Stages,
        shelf: Shelf,
        listener: Listener | None = None,
        *,
        remember_days: int = 14,
        edition: str = "",
        saved: SavedState | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._stages = stages
        self._shelf = shelf
        self._listener = listener or Silence()
        self._window = timedelta(days=remember_days)
        self._edition = edition
        self._now = now
        self._lock = threading.Lock()
        self._memory = Memory(shelf, stages.relater, saved)

    def take(self, captures: Iterable[Capture | Unreadable]) -> Outcome:
        """Read, keep, relate and compare `captures`. Raises StoreError; then what was kept stays kept."""
        outcome = self.read(captures)
        self.settle()
        return outcome

    def read(self, captures: Iterable[Capture | Unreadable]) -> Outcome:
        """Read `captures` and keep their articles, in batches. What was read before is passed over."""
        outcome = Outcome()
        for batch in _batches(captures):
            self._read_batch(batch, outcome)
            self._listener.progress("read", outcome.read + outcome.known + outcome.unreadable)
        return outcome

    def _read_batch(self, batch: list[Capture | Unreadable], outcome: Outcome) -> None:
        marks: dict[str, Capture] = {}
        for item in batch:
            if isinstance(item, Unreadable):
                outcome.unreadable += 1
                self._listener.unreadable(item)
            else:
                mark = digest(item, self._edition)
                outcome.known += mark in marks
                marks[mark] = item
        known = self._shelf.known(list(marks))
        outcome.known += len(known)
        found = []
        for mark, capture in marks.items():
            if mark not in known:
                articles = extracted(capture, self._stages, self._listener)
                outcome.unreadable += articles is None
                if articles is not None:
                    found.append((mark, capture, articles))
        self._keep_batch(found, outcome)

    def _keep_batch(self, found: list[tuple[str, Capture, tuple[Article, ...]]], outcome: Outcome) -> None:
        """Learn from all articles of a batch, then take out of each what its site repeats."""
        habits = self._habits()
        of_pages = [one for _, capture, articles in found if not _is_record(capture) for one in articles]
        habits.learn(of_pages, self._now())
        taken = []
        for mark, capture, articles in found:
            told = articles if _is_record(capture) else tuple(habits.set_apart(article) for article in articles)
            reports = tuple(analysed(article, self._stages, self._listener) for article in told)
            taken.append(Taken(mark, capture.address, capture.captured_at, reports))
        self._keep(taken, habits, outcome)

    def keep(self, taken: list[Taken]) -> Outcome:
        """Keep what was read elsewhere, and learn from it, in one transaction."""
        outcome = Outcome()
        habits = self._habits()
        habits.learn((report.article for one in taken for report in one.reports), self._now())
        self._keep(taken, habits, outcome)
        return outcome

    def _keep(self, taken: list[Taken], habits: Habits, outcome: Outcome) -> None:
        if taken:
            kept = self._shelf.keep(taken, habits.changed, habits.grown)
            outcome.read += len(taken)
            outcome.new += kept.new
            outcome.changed += kept.changed
            outcome.same += kept.same

    def _habits(self) -> Habits:
        return Habits(self._stages.recurrence, self._shelf.habits)

    def settle(self) -> None:
        """Read again what older habits left in texts, place what waits and compare what changed."""
        self.revise()
        self.relate()
        self.compare()

    def revise(self) -> int:
        """Take out of held articles what is now known to recur, and put back what is not; how many changed."""
        done = 0
        with self._lock:
            while (found := self._shelf.to_revise()) is not None:
                site, changes = found
                habits = self._habits()
                held = self._shelf.of_site(site, REVISED_MAX)
                changed = [
                    (report.article, analysed(article, self._stages, self._listener))
                    for report in held
                    if self._stages.recurrence.site_of(report.article) == site
                    and (article := habits.set_apart(report.article)).text != report.article.text
                ]
                self._shelf.revise(site, changed, changes)
                done += len(changed)
        return done

    def relate(self) -> int:
        """Place all articles that wait, in order of publication; how many there were."""
        with self._lock:
            done = 0
            while placed := self._relate_batch():
                done += placed
                self._listener.progress("relate", done)
            return done

    def _relate_batch(self) -> int:
        first = self._shelf.waiting(1)
        if not first:
            return 0
        since = min(self._now(), first[0].article.published_at or self._now()) - self._window
        # Outside of the transaction, which would hold up whoever else writes while all this is remembered.
        self._memory.reach(since)
        with self._memory.placing(), self._shelf.placing():
            self._memory.catch_up()  # with what another process has placed meanwhile
            waiting = self._stages.in_order(self._shelf.waiting(BATCH_PLACED))
            # What waits and is known was taken out of its story, for the reader took back what had put it there.
            self._memory.relater.let_go([report.article.id for report in waiting])
            placements = [self._add(report, self._memory.relater) for report in waiting]
            mark = self._shelf.place(placements)
        self._memory.placed(mark, len(placements))
        return len(placements)

    def close(self) -> None:
        """Save what was learned of the articles placed, so that the next pipeline can go on from there."""
        with self._lock:
            self._memory.save()

    def _add(self, report: Report, relater: Relating) -> Placement:
        try:
            return relater.add(report)
        except MISTAKES as error:
            # Left waiting, it would be met again and again and hold up all others.
            log.exception("relating %s failed", report.article.id)
            subject = report.article.url or report.article.page
            self._listener.unreadable(Unreadable(subject, f"relating failed: {type(error).__name__}: {error}"))
            alone = f"alone-{report.article.id}"
            return Placement(report.article.id, alone, reasons=(Reason.of("relating-failed"),))

    def compare(self) -> int:
        """Compare all stories that changed; how many there were."""
        done = 0
        while stale := self._shelf.stale(BATCH_COMPARED):
            for story in stale:
                self._compare(story)
            done += len(stale)
            self._listener.progress("compare", done)
        return done

    def compare_these(self, stories: Iterable[str]) -> None:
        """Compare these stories now, whatever else waits."""
        for story in stories:
            self._compare(story)

    def _compare(self, ident: str) -> None:
        telling = self._shelf.telling(ident)
        if telling is None:
            return  # absorbed meanwhile
        story, reports, copies, changes = telling
        if not reports:
            self._shelf.skip(ident, changes)
            return
        try:
            dossier = self._stages.compare(story, reports, copies)
        except MISTAKES as error:
            log.exception("comparing story %s failed", ident)
            self._listener.unreadable(
                Unreadable(f"story {ident}", f"comparing failed: {type(error).__name__}: {error}")
            )
            self._shelf.skip(ident, changes)
            return
        self._shelf.tell(dossier, reports, changes)


def _is_record(capture: Capture) -> bool:
    """Whether the text was given as such: it is kept as it is."""
    return capture.media is Media.ARTICLE_JSON


def _batches(captures: Iterable[Capture | Unreadable]) -> Iterator[list[Capture | Unreadable]]:
    """Lists of captures, bounded in number and in bytes."""
    batch: list[Capture | Unreadable] = []
    size = 0
    for capture in captures:
        batch.append(capture)
        size += len(capture.body) if isinstance(capture, Capture) else 0
        if len(batch) >= BATCH_CAPTURES or size >= BATCH_BYTES_MAX:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
