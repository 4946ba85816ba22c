"""The texts of recent articles, packed, bounded in number, bytes and age."""

from __future__ import annotations

import zlib
from collections import OrderedDict
from dataclasses import dataclass, replace

from newsloom.model import Report
from newsloom.relate.sources import Source
from newsloom.relate.state import State, Told, listed, packed, unlisted, unpacked

_LEVEL = 1  # about half the size at a third of the time that the default level takes
_BYTES_BESIDE = 400  # of an article's entry without its text


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of an article as long as it can be copied from.

    `number` is its place in order of arrival, `days` when it arrived or was published; `root` is the id of the article
    that its text goes back to, its own where that is itself; `shingles` is how many its text has.
    """

    number: int
    id: str
    packed: bytes
    language: str | None
    source: Source
    days: float
    root: str
    shingles: int

    def title_and_text(self) -> tuple[str, str]:
        title, text = zlib.decompress(self.packed).decode("utf-8", "surrogatepass").split("\0", 1)
        return title, text


class KeptTexts:
    """Articles by number and by id, the oldest first to be forgotten."""

    def __init__(self, texts_max: int, bytes_max: int, days_max: float) -> None:
        self._texts_max, self._bytes_max, self._days_max = texts_max, bytes_max, days_max
        self._by_number: OrderedDict[int, Kept] = OrderedDict()
        self._numbers: dict[str, int] = {}
        self._bytes = 0
        self._next = 1

    def state(self) -> Told:
        """The articles."""
        yield "copies.next", packed(self._next)
        yield from listed("copies.kept", self._by_number.values())

    def restore(self, state: State) -> None:
        """Go on from what `state` gave."""
        self._next = unpacked(state["copies.next"], int)
        for kept in unlisted(state, "copies.kept", Kept):
            self._put(kept)

    def __len__(self) -> int:
        return len(self._by_number)

    def __contains__(self, article: str) -> bool:
        return article in self._numbers

    @property
    def oldest(self) -> int:
        """The number from which on articles are kept."""
        return next(iter(self._by_number), self._next)

    def numbered(self, number: int) -> Kept | None:
        return self._by_number.get(number)

    def with_id(self, article: str) -> Kept | None:
        number = self._numbers.get(article)
        return None if number is None else self._by_number[number]

    def keep(self, report: Report, source: Source, days: float, root: str, shingles: int) -> int:
        """Keeps an article not kept yet; its number."""
        article = report.article
        title = (article.title or "").replace("\0", " ")
        squeezed = zlib.compress(f"{title}\0{article.text}".encode("utf-8", "surrogatepass"), _LEVEL)
        kept = Kept(self._next, article.id, squeezed, article.language, source, days, root, shingles)
        self._next += 1
        self._put(kept)
        return kept.number

    def _put(self, kept: Kept) -> None:
        self._by_number[kept.number] = kept
        self._numbers[kept.id] = kept.number
        self._bytes += len(kept.packed) + _BYTES_BESIDE

    def reroot(self, article: str, root: str) -> None:
        """Tells that an article's text goes back to another one."""
        kept = self.with_id(article)
        if kept is not None:
            self._by_number[kept.number] = replace(kept, root=root)

    def root(self, kept: Kept) -> Kept:
        """The article that a text goes back to, as far back as articles are kept."""
        seen = {kept.id}
        while kept.root not in seen:
            earlier = self.with_id(kept.root)
            if earlier is None:
                return kept
            seen.add(earlier.id)
            kept = earlier
        return kept

    def forget(self, now: float) -> None:
        """Forgets what is over the bounds."""
        while self._by_number:
            first = next(iter(self._by_number.values()))
            too_many = len(self._by_number) > self._texts_max or self._bytes > self._bytes_max
            if not too_many and now - first.days <= self._days_max:
                return
            del self._by_number[first.number], self._numbers[first.id]
            self._bytes -= len(first.packed) + _BYTES_BESIDE
