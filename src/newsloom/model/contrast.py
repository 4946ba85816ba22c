"""Where two reports of a story tell one thing differently: two passages beside each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsloom.model.excerpt import Excerpt
from newsloom.model.span import Spans


class ContrastKind(StrEnum):
    """In what two passages differ."""

    NUMBER = "number"
    NAME = "name"
    TIME = "time"
    NEGATION = "negation"  # one tells what the other denies
    SPEAKER = "speaker"  # the same words, given to two


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two. `marks` are the words within the passage in which it differs.

    `by` is who says so, by the report; None for the report itself. `also_in` are passages of further reports that tell
    it as this one does.
    """

    passage: Excerpt
    marks: Spans
    by: str | None = None
    also_in: tuple[Excerpt, ...] = ()


@dataclass(frozen=True, slots=True)
class Contrast:
    """Two passages that tell one thing differently; the older one first.

    `changed` tells that the later one tells what has become of it since, so that both can be true.
    """

    kind: ContrastKind
    one: Side
    other: Side
    changed: bool = False
