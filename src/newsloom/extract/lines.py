"""What the single lines of a plain-text capture are, where no markup tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import overload

from newsloom.extract.characters import seen
from newsloom.extract.credits import credit
from newsloom.extract.furniture import SENTENCE_END
from newsloom.extract.wording import Wording
from newsloom.extract.wrapping import unwrapped
from newsloom.model import FurnitureKind, Precision, Stamp
from newsloom.text.agencies import first_agency
from newsloom.text.dates import parse_stamp

_WORDS = re.compile(r"\w+")
# Scripts that write words without spaces: about two characters make a word.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_CREDIT_CHARS_MAX = 200
_NAMES_CHARS_MAX = 60
_CREDIT_SENTENCE_WORDS_MAX = 12  # "Published on 3 May 2025 at 14:05, updated at 16:10."
_FIELDS = re.compile(r"\s*[|•·]\s*|\s[–—-]\s|\t+")
_DIGIT = re.compile(r"\d")
LINES_MAX = 10_000


class LineKind(Enum):
    PROSE = "prose"  # running text
    SHORT = "short"  # a title, a heading, a caption, an item: its neighbours tell
    CREDIT = "credit"  # who, when, from where
    FURNITURE = "furniture"
    SECTION = "section"  # says that the article is over


@dataclass(frozen=True, slots=True)
class Told:
    """What a credit line says."""

    publisher: str | None = None
    byline: str | None = None
    wire: str | None = None
    published: Stamp | None = None
    modified: Stamp | None = None

    def completed_by(self, other: Told) -> Told:
        """This, and what only `other` says."""
        return Told(
            self.publisher or other.publisher,
            self.byline or other.byline,
            self.wire or other.wire,
            self.published or other.published,
            self.modified or other.modified,
        )


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    kind: LineKind
    words: int
    furniture: FurnitureKind | None = None
    told: Told | None = None


def normalised(text: str) -> str:
    """White space of every kind, control and zero-width characters as single spaces, none at the ends."""
    return " ".join(seen(text).split())


def word_count(text: str) -> int:
    count = len(_WORDS.findall(text))
    return count if text.isascii() else count + len(_UNSPACED.findall(text)) // 2


def read_lines(text: str) -> tuple[list[str], list[bool]]:
    """The lines that are not empty, of the first 20,000, and for each whether an empty one stands before it."""
    lines: list[str] = []
    gaps: list[bool] = []
    gap = False
    for raw in unwrapped(text.splitlines()[:LINES_MAX]):
        line = normalised(raw)
        if line:
            lines.append(line)
            gaps.append(gap)
        gap = not line
    return lines, gaps


class Lines(Sequence[Line]):
    """The lines of a text, what each is by its words; found out when asked for, as most lines of a page are menus."""

    def __init__(
        self, texts: Sequence[str], words: Wording, language: str | None = None, reference: datetime | None = None
    ) -> None:
        self.texts = texts
        self._said = (words, language, reference)
        self._known: dict[str, Line] = {}  # the same line recurs all over a menu

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Line]: ...
    def __getitem__(self, at: int | slice) -> Line | Sequence[Line]:
        if isinstance(at, slice):
            return [self[i] for i in range(*at.indices(len(self.texts)))]
        text = self.texts[at]
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = _line(text, *self._said)
        return known


def _line(line: str, words: Wording, language: str | None, reference: datetime | None) -> Line:
    count = word_count(line)
    bare = line.lstrip("•*·-–— ")
    if words.is_section(bare):
        return Line(line, LineKind.SECTION, count)
    prose = is_prose(line, count)
    told = told_by(line, words, language, reference) if _may_tell(line, count, prose, words) else None
    if told:
        return Line(line, LineKind.CREDIT, count, told=told)
    kind = words.kind_of(line) or (words.kind_of(bare) if bare else FurnitureKind.NAVIGATION)
    if kind is not None:
        return Line(line, LineKind.FURNITURE, count, furniture=kind)
    return Line(line, LineKind.PROSE if prose else LineKind.SHORT, count)


def _may_tell(line: str, count: int, prose: bool, words: Wording) -> bool:
    """Whether it is worth while to look for credits in a line: no sentence, and a short line, a number or a name."""
    if prose and count > _CREDIT_SENTENCE_WORDS_MAX:
        return False
    return len(line) <= _NAMES_CHARS_MAX or _DIGIT.search(line) is not None or words.by.match(line) is not None


def is_prose(line: str, count: int) -> bool:
    """Whether a line reads like running text: a whole sentence, or several."""
    ends = line[-1] in ".!?…。！？" or SENTENCE_END.search(line[-5:]) is not None
    if ends:
        return count >= 8 or (count >= 4 and line[0] in "\"'“‘„«»「")
    return count >= 25 or (count >= 14 and SENTENCE_END.search(line) is not None)


def told_by(line: str, words: Wording, language: str | None, reference: datetime | None) -> Told | None:
    """What a line of credits tells; None where the line is no such line.

    Such as "Story by KDN | Posted by A. Person | Date 26-02-2025", "Harbour Post3 days ago", "By A. Person",
    "12 May 2025, 14:05".
    """
    if len(line) > _CREDIT_CHARS_MAX:
        return None
    fields = [part for field in _FIELDS.split(line) if field for part in _before_and_change(field, words)]
    if len(fields) > 1:
        # "Harbour Post • 4h ago • 3 min read": how long a text takes to read is no credit.
        fields = [field for field in fields if words.kind_of(field) is not FurnitureKind.NAVIGATION]
        line = " • ".join(fields)
    ago = _publisher_and_age(line, words, language, reference)
    if ago:
        return ago
    found = [told for field in fields if (told := _field(field, words, language, reference))]
    if not found or len(found) * 2 < len(fields):
        return None
    told = found[0]
    for other in found[1:]:
        told = told.completed_by(other)
    return told


def _before_and_change(field: str, words: Wording) -> list[str]:
    """ "Published 3 May 2025 at 14:05, updated at 16:10": the parts on both sides of the comma before the change."""
    for comma in re.finditer(", ", field):
        if words.update_label.match(field, comma.end()):
            return [field[: comma.start()], field[comma.end() :]]
    return [field]


def _publisher_and_age(line: str, words: Wording, language: str | None, reference: datetime | None) -> Told | None:
    """ "Harbour Post3 days ago", "time5 hours ago": the publisher's name and the age are often glued together."""
    if len(line) > 90:
        return None
    found = next((one for one in words.ago.finditer(line) if one.end() >= len(line) - 2), None)
    if found is None:
        return None
    before = re.sub(r"(?:\b(?:time|clock|calendar|date)|[\s·•|,:;–—-])+$", "", line[: found.start()])
    stamp = parse_stamp(found.group(), language, reference, "text") or Stamp(None, found.group(), None, "text")
    if not before:
        return Told(published=stamp)
    if words.update_label.fullmatch(before):
        return Told(modified=stamp)
    if words.date_label.fullmatch(before):
        return Told(published=stamp)
    if len(before.split()) > 6 or not (before[0].isupper() or before[0].isdigit()) or before[-1] in ".!?":
        return None
    return Told(publisher=before, published=stamp)


def _field(field: str, words: Wording, language: str | None, reference: datetime | None) -> Told | None:
    for label, is_update in ((words.update_label, True), (words.date_label, False)):
        found = label.match(field)
        rest = field[found.end() :].lstrip(" :") if found else ""
        if found and rest and field[found.end() : found.end() + 1] in " :":
            stamp = _day(rest, language, reference)
            if stamp:
                return Told(modified=stamp) if is_update else Told(published=stamp)
    by = words.by.match(field)
    if by and field[by.end() : by.end() + 1] in (" ", ":"):
        said = credit(field, words)
        if said.people or said.wire:
            date_after = _after_name(field, said.people, language, reference)
            return Told(byline=said.people, wire=said.wire, published=date_after)
    if first_agency(field) and word_count(field) <= 4:
        return Told(wire=first_agency(field))
    stamp = _day(field, language, reference)
    return Told(published=stamp) if stamp else None


def _after_name(field: str, name: str | None, language: str | None, reference: datetime | None) -> Stamp | None:
    at = field.find(name) if name else -1
    return _day(field[at + len(name) :].strip(" ,"), language, reference) if name and at >= 0 else None


def _day(told: str, language: str | None, reference: datetime | None) -> Stamp | None:
    """The date that a short field tells; None for what tells less than a day or says much else besides."""
    if len(told) > 60 or not _DIGIT.search(told) or word_count(told) > 10:
        return None
    stamp = parse_stamp(told, language, reference, "text")
    if stamp is None or stamp.at is None or stamp.precision in (Precision.YEAR, Precision.MONTH, None):
        return None
    # A date may have a weekday, a time and a zone beside it, not a sentence.
    letters = re.findall(r"[^\W\d_]{3,}", told)
    return stamp if len(letters) <= 4 else None
