"""A stretch of a text, as a pair of character offsets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_set = object.__setattr__


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """Half-open range `[start, end)` of Unicode code points in one article's text.

    Raises ValueError when the range is negative or runs backwards.
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        # Written out, since an article has hundreds of spans: the generated one and a check behind it take longer.
        if not 0 <= start <= end:
            raise ValueError(f"a span runs forwards from 0: got {start}..{end}")
        _set(self, "start", start)
        _set(self, "end", end)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of `text` that this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


Spans = tuple[Span, ...]


def joined(spans: Iterable[Span], text: str, gap: str = " … ") -> str:
    """The covered stretches of `text` in order, with `gap` where something between them is left out."""
    return gap.join(span.of(text) for span in spans)
