"""Things that are joined into sets, as far as nothing keeps them apart."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Partition(Generic[T]):
    """Disjoint sets that know which others they must not become one with. What is not known is a set of its own.

    Union by size with labels written anew: n things take n log n steps, and the members of a set are at hand.
    """

    def __init__(self) -> None:
        self._of: dict[T, int] = {}
        self._members: dict[int, list[T]] = {}
        self._apart: dict[int, set[int]] = {}

    def known(self, thing: T) -> int | None:
        """The number of the set that a thing is in, None where it was never told of. Numbers change with `join`."""
        return self._of.get(thing)

    def number(self, thing: T) -> int:
        """The same; a thing never told of gets a set of its own."""
        number = self._of.get(thing)
        if number is None:
            number = self._of[thing] = len(self._of)
            self._members[number] = [thing]
            self._apart[number] = set()
        return number

    def members(self, number: int) -> Sequence[T]:
        return self._members[number]

    def all(self) -> Iterable[Sequence[T]]:
        """The members of each set."""
        return self._members.values()

    def apart(self, number: int) -> frozenset[int]:
        """The sets that this one is kept apart from."""
        return frozenset(self._apart[number])

    def keep_apart(self, one: T, other: T) -> bool:
        """Never join the sets of these two; whether that can be, since they are not one already."""
        here, there = self.number(one), self.number(other)
        if here == there:
            return False
        self._apart[here].add(there)
        self._apart[there].add(here)
        return True

    def join(self, one: T, other: T) -> bool:
        """Make the sets of these two one; whether they are one now, since nothing keeps them apart."""
        here, there = self.number(one), self.number(other)
        if here == there:
            return True
        if there in self._apart[here]:
            return False
        if len(self._members[here]) < len(self._members[there]):
            here, there = there, here
        for thing in self._members[there]:
            self._of[thing] = here
        self._members[here] += self._members.pop(there)
        for third in self._apart.pop(there):
            self._apart[third].remove(there)
            self._apart[third].add(here)
            self._apart[here].add(third)
        return True
