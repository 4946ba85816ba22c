"""How the time of a piece of work grows with its size."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

GROWTH = 8
RATIO_MAX = 24.0  # of linear work it is near GROWTH, of quadratic work near its square: both are far from it
UNMEASURABLE_SECONDS = 0.1
TRIES = 6


def assert_linear(work: Callable[[str], object], junk: str, length: int) -> None:
    """Asserts that `work` on `junk` repeated to `length` takes little longer than GROWTH times a GROWTH-th of it.

    Times are of this process alone, the shortest of some tries: the machine may be busy otherwise, and a busy
    neighbour takes the cache away from long work first. What is done before the clock can tell is not complained of.
    """
    short, long = (junk * (size // len(junk)) for size in (length // GROWTH, length))
    work(junk)  # tables and patterns are made at the first call
    shorter = longer = float("inf")
    for _ in range(TRIES):
        shorter, longer = min(shorter, _seconds(work, short)), min(longer, _seconds(work, long))
        if longer < max(RATIO_MAX * shorter, UNMEASURABLE_SECONDS):
            return
    raise AssertionError(
        f"{GROWTH} times as much of {junk!r} takes {longer / shorter:.1f} times as long "
        f"({shorter:.3f} s for {len(short)} characters, {longer:.3f} s for {len(long)})"
    )


def _seconds(work: Callable[[str], object], text: str) -> float:
    """The seconds of this process that `work` takes; garbage that other tests left is not collected meanwhile."""
    gc.disable()
    try:
        begun = time.process_time()
        work(text)
        return time.process_time() - begun
    finally:
        gc.enable()
