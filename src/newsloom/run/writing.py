"""Having settled stories retold by a language model while the service runs; nothing else waits for it.

One thread, one story at a time, the one with the newest report first, and those about which the model was asked in vain
behind all others: a story that it never takes keeps none from being retold. What fails costs the story its retelling
and nothing more: its page shows the reports' own sentences as ever.
"""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from newsloom.model import AcquireError, AnswerError, Dossier, Report, Retelling, StoreError
from newsloom.run import plan
from newsloom.run.ports import MISTAKES, Question, Retellings, Unwritten, Writer

log = logging.getLogger(__name__)

SETTLED = timedelta(minutes=2)  # a story that grows is not retold at every report
NEWS = timedelta(days=3)  # older stories are not retold when a model is named for the first time
_LOOK_SECONDS = 30.0
_AFTER_STORE_ERROR_SECONDS = 20.0
_BACK_OFF_SECONDS = 60
_REFUSED_SECONDS = 3600  # a wrong key or model does not mend itself
_IN_VAIN_MAX = 100  # stories remembered of those asked about in vain
_MISTAKE = "answered something that Newsloom could not read, by a mistake of its own; the log says more"

Ask = Callable[[Dossier, Mapping[str, Report]], Question | None]


@dataclass(frozen=True, slots=True)
class Standing:
    """How asking `model` at `host` goes. `trouble` is why the last try failed, None after one that went well."""

    model: str
    host: str
    asked_at: datetime | None = None
    trouble: str | None = None
    again_at: datetime | None = None


def retold(writer: Writer, model: str, question: Question, now: datetime) -> Retelling:
    """What of a model's answer is supported. Raises AcquireError where the model cannot be asked."""
    try:
        found = question.checked(writer.write(question.instructions, question.material))
    except AnswerError as error:
        return Retelling(model, now, (), trouble=error.cause)
    return Retelling(model, now, found.kept, len(found.dropped))


class Writing:
    """Has stories retold by `model`, asked at `host`, until it is stopped. `ask` makes the question about a story."""

    def __init__(
        self,
        writer: Writer,
        model: str,
        host: str,
        ask: Ask,
        retellings: Retellings,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._writer = writer
        self._ask = ask
        self._retellings = retellings
        self._now = now
        self._chance = chance
        self._standing = Standing(model, host)
        self._failures = 0
        self._in_vain: dict[str, None] = {}  # stories, the one asked about last at the end
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def standing(self) -> Standing:
        return self._standing

    def start(self) -> None:
        """Begin, in a thread of its own."""
        self._thread = threading.Thread(target=self._run, name="newsloom-writing", daemon=True)
        self._thread.start()

    def stop(self, wait_seconds: float = 1.0) -> None:
        """End after the present story; a model that is slow is not waited for, and its answer is not kept."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join(wait_seconds)

    def once(self) -> bool:
        """Have one story retold, if one is due and the model is not being left alone. Raises StoreError."""
        now = self._now()
        if self._standing.again_at is not None and now < self._standing.again_at:
            return False
        due = self._retellings.due(self._standing.model, now - SETTLED, now - NEWS, tuple(self._in_vain))
        if due is None:
            return False
        retelling = self._retold(due)
        if retelling is None or self._stopped.is_set():
            return False
        if self._retellings.keep(due.story, due.state, retelling):
            told = (len(retelling.sentences), retelling.dropped, retelling.trouble or "no trouble")
            log.info("story %s was retold: %d sentences kept, %d dropped, %s", due.story, *told)
        return True

    def _retold(self, due: Unwritten) -> Retelling | None:
        """What the model made of a story; None where it could not be asked."""
        model = self._standing.model
        try:
            question = self._ask(due.dossier, due.reports)
            if question is None:
                return Retelling(model, self._now(), ())
            found = retold(self._writer, model, question, self._now())
        except AcquireError as error:
            self._went_wrong(error)
            self._remember_in_vain(due.story)
            return None
        except MISTAKES:
            log.exception("retelling story %s failed", due.story)
            return Retelling(model, self._now(), (), trouble=_MISTAKE)
        self._went_well()
        self._in_vain.pop(due.story, None)
        return found

    def _remember_in_vain(self, story: str) -> None:
        self._in_vain.pop(story, None)
        self._in_vain[story] = None
        if len(self._in_vain) > _IN_VAIN_MAX:
            del self._in_vain[next(iter(self._in_vain))]

    def _went_well(self) -> None:
        self._failures = 0
        self._standing = replace(self._standing, asked_at=self._now(), trouble=None, again_at=None)

    def _went_wrong(self, error: AcquireError) -> None:
        self._failures += 1
        later = getattr(error, "retry_after_seconds", None)
        asked_for = float(later) if isinstance(later, int | float) else None
        usual = _BACK_OFF_SECONDS if error.retry_may_help else _REFUSED_SECONDS
        seconds = plan.back_off_seconds(usual, self._failures, self._chance(), asked_for)
        now = self._now()
        again_at = plan.due(now, seconds)
        self._standing = replace(self._standing, asked_at=now, trouble=error.cause, again_at=again_at)
        log.warning("the language model was asked in vain: %s", error)

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._stopped.wait(self._next())
        self._retellings.release()

    def _next(self) -> float:
        """Do what is due; how many seconds to wait before looking again."""
        try:
            return 0.0 if self.once() else _LOOK_SECONDS
        except StoreError as error:
            log.warning("stories wait to be retold: %s", error)
            return _AFTER_STORE_ERROR_SECONDS
