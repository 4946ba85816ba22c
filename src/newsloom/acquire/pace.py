"""No two requests to one host too close together."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

_HOSTS_MAX = 10_000


class Pace:
    """Hands out turns: each host's next one begins `delay_seconds` after the one before. Safe between threads."""

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._free_at: dict[str, float] = {}
        self._lock = threading.Lock()

    def wait(self, host: str, delay_seconds: float, wait_seconds_max: float) -> bool:
        """Waits for the host's next turn and takes it; False, at once, where that is further off than the bound."""
        with self._lock:
            now = self._clock()
            turn = max(now, self._free_at.get(host, now))
            if turn - now > wait_seconds_max:
                return False
            self._free_at[host] = turn + delay_seconds
            if len(self._free_at) > _HOSTS_MAX:
                self._free_at = {name: at for name, at in self._free_at.items() if at > now}
        if turn > now:
            self._sleep(turn - now)
        return True
