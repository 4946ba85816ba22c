"""What sites ask of robots (RFC 9309), remembered for a while."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from protego import Protego

ROBOTS_BYTES_MAX = 500 * 1024  # what a crawler must read at least (RFC 9309, 2.5); we read no more
_SITES_MAX = 500
_LINES_MAX = 5_000


@dataclass(frozen=True, slots=True)
class RobotsAnswer:
    """What came for a robots.txt."""

    status: int
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Rules:
    """One site's wishes: `rules` is None where it has none. `closed` where they could not be learnt: then nothing may
    be fetched (RFC 9309, 2.3.1.4)."""

    rules: Protego | None
    closed: bool
    until: float


class Robots:
    """`rules(origin)` gives a site's rules, asking `ask(address)` once in `kept_seconds`. Safe between threads."""

    def __init__(
        self,
        ask: Callable[[str], RobotsAnswer],
        agent: str,
        kept_seconds: float = 86_400.0,
        failure_kept_seconds: float = 600.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ask = ask
        self._agent = agent
        self._kept_seconds = kept_seconds
        self._failure_kept_seconds = failure_kept_seconds
        self._clock = clock
        self._known: OrderedDict[str, Rules] = OrderedDict()
        self._lock = threading.Lock()

    def rules(self, origin: str) -> Rules:
        """The rules of `origin` ("https://host:port"), fetched if they are not known or too old."""
        with self._lock:
            known = self._known.get(origin)
        if known is not None and known.until > self._clock():
            return known
        rules = self._read(self._ask(f"{origin}/robots.txt"))
        with self._lock:
            self._known[origin] = rules
            self._known.move_to_end(origin)
            while len(self._known) > _SITES_MAX:
                self._known.popitem(last=False)
        return rules

    def allows(self, rules: Rules, address: str) -> bool:
        return rules.rules is None or bool(rules.rules.can_fetch(address, self._agent))

    def delay_seconds(self, rules: Rules) -> float:
        """The crawl delay that a site asks for; 0 where it asks for none."""
        told = rules.rules.crawl_delay(self._agent) if rules.rules is not None else None
        return max(0.0, float(told)) if told is not None else 0.0

    def _read(self, answer: RobotsAnswer) -> Rules:
        now = self._clock()
        if answer.status in range(200, 300):
            text = answer.body[:ROBOTS_BYTES_MAX].decode("utf-8-sig", "replace")
            lines = text.splitlines()[:_LINES_MAX]
            return Rules(Protego.parse("\n".join(lines)), False, now + self._kept_seconds)
        unreachable = answer.status == 429 or answer.status >= 500
        kept = self._failure_kept_seconds if unreachable else self._kept_seconds
        return Rules(None, unreachable, now + kept)
