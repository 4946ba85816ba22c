"""How long a piece of work takes, and how that grows with its size.

Times are seconds of this process alone: the machine may be busy otherwise.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

GROWTH = 8
RATIO_MAX = 24.0  # of linear work it is near GROWTH, of quadratic work near its square: both are far from it
UNMEASURABLE_SECONDS = 0.1
TRIES = 6


@contextmanager
def within_seconds(most: float) -> Iterator[None]:
    """Asserts that what is done here takes less than `most`, which is to be five times what it takes at the worst."""
    with _uncollected():
        begun = time.process_time()
        yield
        seconds = time.process_time() - begun
    assert seconds < most, f"it took {seconds:.2f} s, more than {most} s"


def assert_linear(work: Callable[[str], object], junk: str, length: int) -> None:
    """Asserts that `work` on `junk` repeated to `length` takes little longer than GROWTH times a GROWTH-th of it.

    The shortest of some tries counts: a busy neighbour takes the cache away from long work first. Each try has texts
    of its own, since work may remember what it was given. What is done before the clock can tell is not complained of.
    """
    work(junk)  # tables and patterns are made at the first call
    shorter = longer = float("inf")
    for again in range(TRIES):
        short, long = (junk * (size // len(junk) - again) for size in (length // GROWTH, length))
        shorter, longer = min(shorter, _seconds(work, short)), min(longer, _seconds(work, long))
        if longer < max(RATIO_MAX * shorter, UNMEASURABLE_SECONDS):
            return
    raise AssertionError(
        f"{GROWTH} times as much of {junk!r} takes {longer / shorter:.1f} times as long "
        f"({shorter:.3f} s for {len(short)} characters, {longer:.3f} s for {len(long)})"
    )


def _seconds(work: Callable[[str], object], text: str) -> float:
    with _uncollected():
        begun = time.process_time()
        work(text)
        return time.process_time() - begun


@contextmanager
def _uncollected() -> Iterator[None]:
    """Garbage that other tests left is not collected meanwhile."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
