"""Places in a text that is read for quotations: ends of sentences and paragraphs, and what stands around marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsloom.model import Span
from newsloom.text.quotation_marks import Marked

_TITLE_CHARACTERS_MAX = 40


class Places:
    """A text with its `sentences` and its `stretches` in marks, both in order."""

    def __init__(self, text: str, sentences: Sequence[Span], stretches: Sequence[Marked]) -> None:
        self._text = text
        self._stretches = stretches
        self._starts = [sentence.start for sentence in sentences]
        self._ends = [sentence.end for sentence in sentences]
        self._outer_starts = [stretch.outer.start for stretch in stretches]

    def sentence_before(self, at: int) -> int:
        """The index of the last sentence that begins before `at` and does not reach over it, -1 where none does."""
        index = bisect_left(self._starts, at) - 1
        return index - 1 if index >= 0 and self._ends[index] > at else index

    def behind_mark(self, at: int) -> int:
        """`at`, or the end of the stretch in marks that it ends."""
        index = bisect_right(self._outer_starts, at) - 1
        inside = index >= 0 and self._stretches[index].inner.end >= at
        return self._stretches[index].outer.end if inside else at

    def sentence_start(self, region_start: int, at: int) -> int:
        """Where the sentence that holds `at` begins, not before `region_start`."""
        index = bisect_right(self._starts, at) - 1
        return max(region_start, self._starts[index]) if index >= 0 else region_start

    def sentence_end(self, at: int, region_end: int) -> int:
        """Where the first sentence that ends behind `at` ends, not behind `region_end`."""
        index = bisect_right(self._ends, at)
        return min(region_end, self._ends[index]) if index < len(self._ends) else region_end

    def ends_paragraph(self, at: int, region_end: int) -> bool:
        """Whether nothing but marks stands between `at` and `region_end`, which ends a paragraph."""
        return not self._text[at:region_end].strip(" .,;!?\u00a0)") and (
            region_end == len(self._text) or self._text[region_end] in "\r\n\u2028\u2029"
        )

    def past_titles(self, region_end: int) -> int:
        """`region_end` moved behind short stretches in marks, which can be titles inside the speaker's description."""
        first = bisect_left(self._outer_starts, region_end)
        for stretch in self._stretches[first : first + 2]:
            inner = stretch.inner.of(self._text)
            if stretch.outer.start != region_end or len(inner) > _TITLE_CHARACTERS_MAX or inner[-1:] in ".,?!":
                break
            region_end = stretch.outer.end
        return region_end

    def colon_before(self, at: int) -> bool:
        """Whether only white space stands between `at` and a colon."""
        return self._text[max(0, at - 8) : at].rstrip().endswith(":")

    def trimmed(self, span: Span) -> Span:
        """`span` without the white space at its ends and the punctuation at its beginning."""
        start, end = span.start, span.end
        while start < end and self._text[start] in " \t\u00a0,;:":
            start += 1
        while end > start and self._text[end - 1].isspace():
            end -= 1
        return Span(start, end)
