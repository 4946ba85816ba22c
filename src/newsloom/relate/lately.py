"""The reports placed lately, kept so that those which came too early can be taken back and placed again.

Reports reach the relater as feeds are read, not as they were published, and it is greedy: who comes first makes the
story that the others are weighed against. So a report that is published before ones that have arrived already gets a
second look: what it may change is undone as far as it stands near, as in the windowed rollback of optimistic
simulation (Jefferson, "Virtual Time", 1985), and done again in order of publication.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from math import inf
from typing import NamedTuple, TypeAlias

from newsloom.model import Placement, Repeated
from newsloom.relate.copies import Kin
from newsloom.relate.rarity import Ids
from newsloom.relate.stories import Image
from newsloom.relate.traits import Traits

# The day of publication and the article's id: no two reports have the same.
Key: TypeAlias = tuple[float, str]


class Placed(NamedTuple):
    """A placement, the stories that were weighed for it, those it changed, and these as they were before."""

    placement: Placement
    near: frozenset[str]
    touched: frozenset[str]
    before: tuple[Image, ...]


@dataclass(slots=True)
class Step:
    """A report with all that it is placed by.

    `counted` are its terms for the counts of rarity, `is_counted` tells whether they are in. `placed` is None at first.
    """

    key: Key
    traits: Traits
    counted: Ids
    kin: Kin
    placed: Placed | None = None
    is_counted: bool = False

    @property
    def article(self) -> str:
        return self.key[1]

    @property
    def done(self) -> Placed:
        """How it was placed; to be asked for once it was."""
        assert self.placed is not None
        return self.placed

    def __lt__(self, other: Step) -> bool:
        return self.key < other.key


class Lately:
    """The steps of the last `days` by the clock of publication, at most `most`, in the order in which they were done.

    With 0 days none are kept, so no report is late.
    """

    def __init__(self, days: float, most: int) -> None:
        self._days = days
        self._most = most
        self._since = -inf
        self._steps: deque[Step] = deque()

    def __iter__(self) -> Iterator[Step]:
        return iter(self._steps)

    def clear(self) -> None:
        """Let go of all: stories were changed by more than these steps."""
        self._steps.clear()

    def add(self, step: Step, now: float) -> None:
        """Keep a step that was done; those of long ago are let go."""
        if not self._days:
            return
        self._since = now - self._days
        self._steps.append(step)
        while self._steps and (self._steps[0].key[0] < self._since or len(self._steps) > self._most):
            self._steps.popleft()

    def is_late(self, key: Key) -> bool:
        """Whether a report of this key came after one that it should have come before, within the days kept."""
        return key[0] >= self._since and any(step.key > key for step in self._steps)

    def pair(self, newcomer: Step) -> None:
        """Tell the steps whose texts the newcomer repeats, or which repeat it, of their kin."""
        copy = newcomer.kin.copy
        repeated = {told.article: told.copy for told in newcomer.kin.repeated}
        for step in self._steps:
            if step.article in repeated:
                step.kin = replace(step.kin, copy=repeated[step.article])
            elif copy is not None and step.article == copy.of:
                step.kin = replace(step.kin, repeated=(*step.kin.repeated, Repeated(newcomer.article, copy)))

    def after(self, key: Key, stories: Collection[str], kin: Collection[str]) -> list[Step]:
        """The steps to be taken back so that one of this key, near these stories, can be done before them."""
        dirty = self._with_absorbed(stories)
        undone: set[str] = set()
        found: list[Step] = []
        for step in self._steps:
            later = step.key > key and (
                step.article in kin or not dirty.isdisjoint(step.done.touched) or not dirty.isdisjoint(step.done.near)
            )
            if later or not undone.isdisjoint(step.done.touched):
                found.append(step)
                undone |= step.done.touched
                dirty |= step.done.touched
        return found

    def take_out(self, steps: Iterable[Step]) -> None:
        """These are done no longer."""
        gone = {step.key for step in steps}
        self._steps = deque(step for step in self._steps if step.key not in gone)

    def _with_absorbed(self, stories: Iterable[str]) -> set[str]:
        """The stories and those that became part of them lately."""
        found = set(stories)
        for step in reversed(self._steps):
            if step.done.placement.story in found:
                found.update(step.done.placement.absorbed)
        return found
