"""Adding and multiplying the pieces of a number: two + hundred + three, 3.5 + million, tens + of + thousands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple


class Kind(Enum):
    FIGURES = auto()
    WORD = auto()  # adds up: twenty, three
    SCALE = auto()  # multiplies: hundred, million, dozen
    SHORT_SCALE = auto()  # multiplies figures: bn, Mrd.
    VAGUE = auto()  # a size only: dozens, thousands
    SOME = auto()  # makes a scale vague: several hundred
    ARTICLE = auto()  # one before a scale or part: a hundred
    PART = auto()  # of a whole: half, third
    RATIO = auto()  # the same in figures: 3⁄4
    LINK = auto()  # may stand inside: and, of
    ORDINAL = auto()


class Piece(NamedTuple):
    """A word or run of figures at `[start, end)`. `scaled` is what a letter behind the figures multiplied them by."""

    start: int
    end: int
    kind: Kind
    value: float
    scaled: int = 1
    attached: str = ""


class Sum(NamedTuple):
    """What pieces come to. `last_scale` is what one unit of the last piece counts; `scaled` what figures were
    multiplied by, 1 where they stand alone."""

    start: int
    end: int
    value: float
    last_scale: float = 1
    scaled: float = 1
    in_words: bool = False
    ordinal: bool = False
    fraction: bool = False
    vague: bool = False
    attached: str = ""


@dataclass(slots=True)
class _Adder:
    """The number read so far: `total` of closed scales, `current` below the next one. Links wait for what follows."""

    start: int = -1
    end: int = -1
    total: float = 0
    current: float | None = None
    scale: float = 1
    scaled: float = 1
    figures: bool = False
    vague: bool = False
    fraction: bool = False
    attached: str = ""
    one: Piece | None = None
    some: Piece | None = None
    link: Piece | None = None
    done: list[Sum] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        return self.start < 0

    def close(self) -> None:
        """Gives what was read as a sum, and begins anew."""
        if self.empty and self.current is None and self.one is None and self.some is None and self.link is None:
            return  # nothing was read
        if not self.empty:
            if self.fraction and self.one is not None and self.link is None:
                self.end = self.one.end  # half an hour
            value = self.total + (self.current or 0)
            self.done.append(
                Sum(
                    self.start,
                    self.end,
                    value,
                    self.scale,
                    self.scaled,
                    not self.figures,
                    False,
                    self.fraction,
                    self.vague,
                    self.attached,
                )
            )
        done = self.done
        self.__init__()  # type: ignore[misc]
        self.done = done

    def take(self, piece: Piece) -> None:
        match piece.kind:
            case Kind.FIGURES:
                self.close()
                self._begin(piece, piece.value)
                self.figures, self.scale, self.scaled = True, piece.scaled, piece.scaled
                self.attached = piece.attached
            case Kind.ORDINAL:
                self.close()
                self.done.append(Sum(piece.start, piece.end, piece.value, ordinal=True))
            case Kind.WORD:
                self._word(piece)
            case Kind.SCALE:
                self._scale(piece)
            case Kind.SHORT_SCALE:
                self._short_scale(piece)
            case Kind.VAGUE:
                self._vague(piece)
            case Kind.PART | Kind.RATIO:
                self._part(piece)
            case Kind.ARTICLE:
                self._article(piece)
            case Kind.SOME:
                self.close()
                self.some = piece
            case Kind.LINK:
                if self.empty or self.link:
                    self.close()
                else:
                    self.link = piece

    def _begin(self, piece: Piece, value: float) -> None:
        opener = self.some or self.one
        self.start = opener.start if opener else piece.start
        self.end, self.current = piece.end, value
        self.one = self.some = None

    def _word(self, piece: Piece) -> None:
        self.one = self.some = None
        if self.empty or self.figures or self.vague or self.fraction or not self._adds(piece.value):
            self.close()
            self._begin(piece, piece.value)
            return
        base = self.current or 0
        self.current = 80 if base % 100 == 4 and piece.value == 20 else base + piece.value
        self.end, self.link = piece.end, None

    def _adds(self, value: float) -> bool:
        base = (self.current or 0) % 100
        if self.link and self.total == 0 and (self.current or 0) < 20:
            return False
        if base == 0:
            return value < 100 if self.current else self.total > 0
        if base == 4 and value == 20:  # quatre-vingts
            return not self.link
        if base in {60, 80}:  # soixante-dix, quatre-vingt-douze
            return value < 20
        if base == 10:  # dix-neuf
            return 7 <= value <= 9
        return base >= 20 and base % 10 == 0 and value < 10

    def _scale(self, piece: Piece) -> None:
        if self.fraction and self.link is not None and self.one is not None:
            self.link = None  # a quarter of a million
        if self.link is not None or self.attached or (self.fraction and self.one is None and self.current is None):
            self.close()
        if self.some is not None:
            self._begin(piece, piece.value)
            self.vague = True
        elif self.empty:
            self._begin(piece, piece.value)
            if piece.value >= 1_000:
                self.total, self.current = piece.value, None
        elif self.vague:
            self.current, self.end = (self.current or 1) * piece.value, piece.end
        elif self.current is None:
            self.total, self.end = self.total * piece.value, piece.end
        elif piece.value < 1_000:
            self.current, self.end = self.current * piece.value, piece.end
        else:
            self.total, self.current = self.total + self.current * piece.value, None
            self.end = piece.end
        self.one, self.fraction = None, False
        self.scale = piece.value
        if self.figures:
            self.scaled *= piece.value

    def _short_scale(self, piece: Piece) -> None:
        if not self.figures or self.link or self.attached or self.scaled > 1:
            self.close()
            return
        self.current = (self.current or 0) * piece.value
        self.scale = self.scaled = piece.value
        self.end = piece.end

    def _vague(self, piece: Piece) -> None:
        if self.vague and self.link is not None:
            self.current, self.end, self.link = (self.current or 1) * piece.value, piece.end, None
            return
        stands_with = self.figures and piece.start <= self.end + 1
        if stands_with and self.link is None and not self.attached and self.current is not None:
            self._scale(piece)  # 5 millions
            return
        some = self.some
        if not (self.empty and some):
            self.close()
        self._begin(piece, piece.value)
        self.vague = True

    def _part(self, piece: Piece) -> None:
        if piece.kind is Kind.RATIO:
            self._ratio(piece)
        elif self.empty:
            if self.one is not None or piece.value == 1 / 2:
                self._begin(piece, piece.value)
                self.fraction = True
        elif self.figures and self.end == piece.start:
            self.current, self.end = (self.current or 0) + piece.value, piece.end  # 2½
        elif not self.figures and self.total == 0 and self.link is None and 1 <= (self.current or 0) <= 9:
            self.current, self.end, self.fraction = (self.current or 0) * piece.value, piece.end, True
        else:
            if not self.figures and self.link is None and (self.current or 0) >= 20:
                self.start = -1  # twenty-third
            self.close()

    def _ratio(self, piece: Piece) -> None:
        if self.figures and self.end + 1 == piece.start and not self.attached and self.scaled == 1:
            self.current, self.end = (self.current or 0) + piece.value, piece.end  # 2 3/4
            return
        self.close()
        self._begin(piece, piece.value)
        self.figures = self.fraction = True

    def _article(self, piece: Piece) -> None:
        if self.fraction and self.one is None:
            self.one = piece  # half a million
            return
        if self.link is not None and not self.figures and (self.current or 0) in range(20, 100):
            self.current, self.end, self.link = (self.current or 0) + 1, piece.end, None  # vingt et un
            return
        self.close()
        self.one = piece


def added_up(pieces: list[Piece]) -> Iterator[Sum]:
    """The numbers that a row of pieces makes, pieces that make none left out."""
    adder = _Adder()
    for piece in pieces:
        adder.take(piece)
    adder.close()
    return iter(adder.done)
