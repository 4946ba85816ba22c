"""The reader's word: splitting, merging and moving, done at once, kept, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from newsloom.model import NewsloomError, Regrouping, Ruling


class RulingError(NewsloomError):
    """What was asked for would change nothing, or cannot be; nothing was done."""


class Ruled(Protocol):
    """Where rulings are kept and carried out; see `newsloom.store.rulings`. Failures are StoreErrors."""

    def rulings(self) -> Sequence[Ruling]: ...
    def note(self, moved: Sequence[str], joined: Sequence[str], left: Sequence[str]) -> Ruling: ...
    def withdraw(self, ruling: int, /) -> Ruling | None: ...
    def articles_of(self, story: str, /) -> Sequence[str]: ...
    def beside(self, articles: Collection[str], /) -> Sequence[str]: ...
    def homes(self, articles: Collection[str], /) -> Mapping[str, str]: ...
    def release(self, ruling: Ruling, /) -> int: ...
    def regroup(self, found: Regrouping, about: Collection[str], /) -> tuple[str, ...]: ...


class Rulings:
    """Carries out what the reader says of stories and articles, which are named by their own ids.

    `placing` keeps others from placing articles meanwhile; `regrouped` tells where articles belong by all rulings
    (see `newsloom.relate`); `compare` is given the stories that changed; `settle` is called when articles wait to be
    placed anew. All methods raise StoreError, and RulingError where nothing can be done.
    """

    def __init__(
        self,
        shelf: Ruled,
        placing: Callable[[], AbstractContextManager[None]],
        regrouped: Callable[[Mapping[str, str], Iterable[Ruling]], Regrouping],
        compare: Callable[[Iterable[str]], None],
        settle: Callable[[], None],
    ) -> None:
        self._shelf = shelf
        self._placing = placing
        self._regrouped = regrouped
        self._compare = compare
        self._settle = settle

    def split(self, articles: Sequence[str]) -> Ruling:
        """Make `articles` a story of their own."""
        with self._placing():
            left = self._shelf.beside(articles)
            if not articles or not left:
                raise RulingError("split", "choose some reports of the story, but not all of them")
            ruling, touched = self._ruled(articles, (), left)
        self._compare(touched)
        return ruling

    def move(self, articles: Sequence[str], into: str) -> Ruling:
        """Put `articles` into the story `into`."""
        with self._placing():
            there = set(self._shelf.articles_of(into))
            moved = [article for article in articles if article not in there]
            if not there or not moved:
                raise RulingError("move", "choose a story that the report is not in already")
            left = [article for article in self._shelf.beside(moved) if article not in there]
            ruling, touched = self._ruled(moved, sorted(there), left)
        self._compare(touched)
        return ruling

    def merge(self, story: str, into: str) -> Ruling:
        """Make two stories one."""
        with self._placing():
            moved, joined = self._shelf.articles_of(story), self._shelf.articles_of(into)
            if story == into or not moved or not joined:
                raise RulingError("merge", "choose two different stories")
            ruling, touched = self._ruled(moved, joined, ())
        self._compare(touched)
        return ruling

    def undo(self, ruling: int) -> Ruling:
        """Take a ruling back: its reports go where they were, those that came since are placed anew."""
        with self._placing():
            gone = self._shelf.withdraw(ruling)
            if gone is None:
                raise RulingError(f"ruling {ruling}", "was taken back already, or never made")
            released = self._shelf.release(gone)
            touched = self._regroup(gone.articles)
        if released:
            self._settle()
        self._compare(touched)
        return gone

    def _ruled(
        self, moved: Sequence[str], joined: Sequence[str], left: Sequence[str]
    ) -> tuple[Ruling, tuple[str, ...]]:
        ruling = self._shelf.note(moved, joined, left)
        return ruling, self._regroup(ruling.articles)

    def _regroup(self, about: Sequence[str]) -> tuple[str, ...]:
        rulings = self._shelf.rulings()
        told = {article for ruling in rulings for article in ruling.articles} | set(about)
        return self._shelf.regroup(self._regrouped(self._shelf.homes(told), rulings), about)
