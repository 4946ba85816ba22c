"""Reading the sources by themselves while the service runs.

One thread decides and writes; a few short-lived threads read the network, one source each. They are daemons: at the
end of the service nobody waits for a slow server, and what was not written is read again.
"""

from __future__ import annotations

import logging
import queue
import random
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

from newsloom.model import Source, StoreError
from newsloom.run import plan
from newsloom.run.pipeline import Pipeline
from newsloom.run.ports import MISTAKES
from newsloom.run.refresh import Failure, Refreshed, Refresher, outcome_interval

log = logging.getLogger(__name__)

_LOOK_SECONDS_MAX = 30.0
_AFTER_STORE_ERROR_SECONDS = 20.0
_MISTAKE = Failure("Newsloom made a mistake in reading it; its log says more")


class Sources(Protocol):
    """The sources as the schedule needs them; failures are StoreErrors."""

    def due(self, now: datetime, limit: int) -> tuple[tuple[Source, int], ...]:
        """Sources to be read by `now`, longest due first, each with its present interval in seconds."""

    def next_due(self) -> datetime | None:
        """When the next source is due."""

    def went_well(
        self,
        source_id: int,
        *,
        due_at: datetime,
        interval_seconds: int,
        etag: str | None,
        last_modified: str | None,
        title: str | None = None,
        home: str | None = None,
        moved_to: str | None = None,
    ) -> None:
        """Note that a source was read."""

    def went_wrong(self, source_id: int, trouble: str, *, due_at: datetime, pause: bool = False) -> None:
        """Note a failure, in words."""

    def release(self) -> None:
        """Let go of what the present thread holds, which now ends."""


class Schedule:
    """Reads due sources until it is stopped. `workers`: how many at one time."""

    def __init__(
        self,
        pipeline: Pipeline,
        sources: Sources,
        refresher: Refresher,
        *,
        workers: int = 3,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        chance: Callable[[], float] = random.random,
        stopped: threading.Event | None = None,
    ) -> None:
        self._pipeline = pipeline
        self._sources = sources
        self._refresher = refresher
        self._workers = workers
        self._now = now
        self._chance = chance
        self._stopped = stopped or threading.Event()
        # None wakes the thread; anything else is what became of a source (without a Refreshed: it crashed).
        self._news: queue.SimpleQueue[tuple[Source, Refreshed | None] | None] = queue.SimpleQueue()
        self._woken = threading.Event()
        self._in_flight: dict[int, int] = {}
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin, in a thread of its own."""
        self._thread = threading.Thread(target=self._run, name="newsloom-schedule", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Look for due sources now, and for what waits: a source was added or resumed, or the owner decided."""
        self._woken.set()
        if self._news.empty():  # whatever is in the queue wakes the thread as well: a long list adds no more to it
            self._news.put(None)

    def stop(self, wait_seconds: float = 10.0) -> bool:
        """End; whether the thread did so within `wait_seconds`. What it is writing is written whole or not at all."""
        self._stopped.set()
        self.wake()
        if self._thread is not None:
            self._thread.join(wait_seconds)
            return not self._thread.is_alive()
        return True

    def once(self) -> int:
        """Read everything that is due now and return; how many sources. For a command and for tests."""
        done = 0
        self._begin()
        while self._in_flight and not self._stopped.is_set():
            news = self._news.get()
            if news is not None:
                done += 1
                self._finish(*news)
            self._begin()
        self._pipeline.settle()
        self._save()
        return done

    def _run(self) -> None:
        self._settle()
        while not self._stopped.is_set():
            wait_seconds = self._begun()
            try:
                news = self._news.get(timeout=wait_seconds)
            except queue.Empty:
                continue
            if self._stopped.is_set():
                break
            if news is not None:
                self._finished(*news)
            if self._woken.is_set():
                self._woken.clear()
                self._settle()
        self._save()
        self._sources.release()

    def _begun(self) -> float:
        """Begin with what is due; how many seconds to wait for news."""
        try:
            self._begin()
            return self._idle_seconds()
        except StoreError as error:
            log.warning("the schedule waits: %s", error)
            return _AFTER_STORE_ERROR_SECONDS

    def _begin(self) -> None:
        free = self._workers - len(self._in_flight)
        if free <= 0:
            return
        # Those in flight are still due: they are asked for and passed over.
        for source, interval in self._sources.due(self._now(), self._workers * 2):
            if free > 0 and source.id not in self._in_flight:
                free -= 1
                self._in_flight[source.id] = interval
                name = f"newsloom-refresh-{source.id}"
                threading.Thread(target=self._refresh, args=(source,), name=name, daemon=True).start()

    def _refresh(self, source: Source) -> None:
        refreshed = None
        try:
            refreshed = self._refresher.refresh(source)
        except StoreError as error:
            refreshed = Refreshed(source, failure=Failure(error.cause))
        finally:
            # After any other error too, which Python's own hook reports: the source must not stay in flight.
            self._news.put((source, refreshed))
            self._sources.release()

    def _idle_seconds(self) -> float:
        if len(self._in_flight) >= self._workers:
            return _LOOK_SECONDS_MAX
        next_due = self._sources.next_due()
        if next_due is None or self._in_flight:
            return _LOOK_SECONDS_MAX
        return max(0.5, min((next_due - self._now()).total_seconds(), _LOOK_SECONDS_MAX))

    def _finished(self, source: Source, refreshed: Refreshed | None) -> None:
        try:
            kept = self._finish(source, refreshed)
        except StoreError as error:
            # Nothing of it is written, so it is still due and will be read again.
            log.warning("source %d was read, but not kept: %s", source.id, error)
            self._stopped.wait(_AFTER_STORE_ERROR_SECONDS)
            return
        if kept:
            self._settle()

    def _settle(self) -> None:
        try:
            self._pipeline.settle()
        except StoreError as error:
            log.warning("articles wait to be placed: %s", error)
        except MISTAKES:
            # This thread ended would mean that no source is read any more, and nobody told.
            log.exception("articles wait to be placed")

    def _save(self) -> None:
        try:
            self._pipeline.close()
        except StoreError as error:
            log.warning("what was learned of earlier articles could not be saved: %s", error)

    def _finish(self, source: Source, refreshed: Refreshed | None) -> int:
        """Write what became of a source; how many articles are new or changed."""
        interval = self._in_flight.pop(source.id, plan.INTERVAL_SECONDS_MIN)
        if refreshed is None:
            refreshed = Refreshed(source, failure=_MISTAKE)
        if refreshed.failure is not None:
            self._note_failure(source, interval, refreshed.failure)
            return 0
        # First what was read, then that it was: a process killed between the two reads it again.
        try:
            kept = self._pipeline.keep(list(refreshed.taken))
        except MISTAKES:
            log.exception("what source %d brought could not be kept", source.id)
            self._note_failure(source, interval, _MISTAKE)
            return 0
        self._note_success(source, interval, refreshed)
        return kept.new + kept.changed

    def _note_failure(self, source: Source, interval: int, failure: Failure) -> None:
        seconds = plan.back_off_seconds(interval, source.failures + 1, self._chance(), failure.retry_after_seconds)
        due_at = self._now() + timedelta(seconds=seconds)
        log.info("source %d: %s", source.id, failure.cause)  # not its address, which may hold a token
        self._sources.went_wrong(source.id, failure.cause, due_at=due_at, pause=failure.gone)

    def _note_success(self, source: Source, interval: int, refreshed: Refreshed) -> None:
        answer, feed = refreshed.answer, refreshed.feed
        seconds = outcome_interval(refreshed, interval, self._now())
        # With entries left over the feed must be sent whole next time, changed or not.
        keep_marks = answer is not None and not refreshed.left_over
        self._sources.went_well(
            source.id,
            due_at=self._now() + timedelta(seconds=seconds),
            interval_seconds=seconds,
            etag=answer.etag if answer and keep_marks else None,
            last_modified=answer.last_modified if answer and keep_marks else None,
            title=feed.title if feed else None,
            home=feed.home if feed else None,
            moved_to=answer.permanent_address if answer else None,
        )
