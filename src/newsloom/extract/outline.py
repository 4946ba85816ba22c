"""A page from afar: its linked headlines, and how much running text stands between them."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass

from newsloom.extract.chunks import PLACES, Chunk, Chunks

TITLE_WORDS_MIN, TITLE_WORDS_MAX = 4, 40
_LINKED_SHARE = 0.8
_LINKS_MAX = 2  # of a headline: its own, and that of a kicker or picture beside it
_AROUND = sum(1 << i for i, tag in enumerate(PLACES) if tag in ("nav", "footer", "aside", "dialog"))


@dataclass(frozen=True, slots=True)
class Outline:
    """`titles`: the chunks that are linked headlines, outside navigation, sidebars and footers. `stretches`: the words
    of running text (as the classifier took it) in each stretch between two of them, in reading order, empty ones left
    out. `among`: how many titles stand between the first and the last chunk of running text."""

    titles: tuple[int, ...]
    stretches: tuple[int, ...]
    among: int

    @property
    def words(self) -> int:
        return sum(self.stretches)

    @property
    def longest(self) -> int:
        return max(self.stretches, default=0)


def outline(page: Chunks, chosen: Sequence[bool]) -> Outline:
    """The outline of a page whose chunks the classifier has sorted into running text and the rest."""
    titles = [i for i, chunk in enumerate(page.chunks) if _is_linked_title(chunk, page)]
    at_title = set(titles)
    text = [i for i, is_text in enumerate(chosen) if is_text and i not in at_title]
    stretches: dict[int, int] = {}
    for i in text:
        place = bisect(titles, i)
        stretches[place] = stretches.get(place, 0) + page.chunks[i].words
    among = bisect(titles, text[-1]) - bisect(titles, text[0]) if text else 0
    return Outline(tuple(titles), tuple(stretches.values()), among)


def _is_linked_title(chunk: Chunk, page: Chunks) -> bool:
    # A teaser inside the same link as its headline begins no link of its own.
    if not 1 <= chunk.links <= _LINKS_MAX or chunk.link_chars < _LINKED_SHARE * len(chunk.text):
        return False
    return TITLE_WORDS_MIN <= chunk.words <= TITLE_WORDS_MAX and not page.frames[chunk.frame].tags & _AROUND
