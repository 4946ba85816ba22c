"""The reader's word on which reports tell one story."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class RulingKind(StrEnum):
    SPLIT = "split"  # reports became a story of their own
    MERGE = "merge"  # two stories became one
    MOVE = "move"  # reports went from one story to another


@dataclass(frozen=True, slots=True)
class Ruling:
    """That the reports `moved` tell one story with those `joined`, and another one than those `left`.

    All are ids of articles, those of the stories as the reader saw them, so that a ruling holds whatever ids the
    stories get later. `id` grows with time: where two rulings contradict each other, the newer one holds.
    """

    id: int
    made_at: datetime
    moved: tuple[str, ...]
    joined: tuple[str, ...] = ()
    left: tuple[str, ...] = ()

    @property
    def kind(self) -> RulingKind:
        if not self.joined:
            return RulingKind.SPLIT
        return RulingKind.MOVE if self.left else RulingKind.MERGE

    @property
    def articles(self) -> tuple[str, ...]:
        """All reports that it speaks of."""
        return (*self.moved, *self.joined, *self.left)


@dataclass(frozen=True, slots=True)
class Regrouping:
    """Where reports belong by the reader's word: story ids.

    `articles` tells it for single articles; `stories` for all other reports of a story that the evidence made.
    """

    articles: dict[str, str]
    stories: dict[str, str]
