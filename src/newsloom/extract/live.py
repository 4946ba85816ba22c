"""Live blogs: an article made of dated entries, known by JSON-LD or by the form of the page alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsloom.extract.chunks import PLACES, Chunk, Chunks
from newsloom.extract.credits import is_person
from newsloom.extract.frames import child_of, common_frame, within
from newsloom.extract.hints import HINTS
from newsloom.extract.lines import told_by
from newsloom.extract.live_times import Told, newest_first, resolved
from newsloom.extract.live_updates import Update, begin, calls_itself_live, updates
from newsloom.extract.metadata import Sources, address
from newsloom.extract.page_times import page_times
from newsloom.extract.shown_times import layout
from newsloom.model import Precision, Stamp
from newsloom.text.clock_times import leading_clock

ENTRIES_MIN = 3
ENTRIES_MAX = 2000
_HEAD_CHARS_MAX = 80  # of a line that tells a time and hardly anything else
_HEADS_WITH_FIGURES_MIN = 2  # "an hour ago" stands among others; most pages are no live blogs, and soon told from them
_DAY_CHARS_MAX = 60
_TITLE_WORDS_MAX = 30
_PROSE_SHARE_MIN = 0.6  # of the entries that have running text
_TEXT_SHARE_MIN = 0.5  # of the page's running text that stands in entries
# Both cases are written out, as `re` is several times slower when it has to ignore the case.
_CLOCK = re.compile(r"(?<!\d)\d{1,2} ?[:.hH] ?[0-5]\d(?!\d)|\d ?(?:[apAP]\.?[mM]\b|[uU]hr)")
_DIGIT = re.compile(r"[0-9]")
_AGE_CHARS_MAX = 40
_PARTING = " :|–—·•-)]"
_SENTENCE_END = '.!?…。！？"”’»'
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_AROUND = sum(1 << i for i, tag in enumerate(PLACES) if tag in ("nav", "footer", "aside", "form"))
_NOT_TEXT = frozenset({"button", "figcaption", "label", "th", "summary"})
_HINT = {name: 1 << i for i, name in enumerate(HINTS)}
_OTHER = _HINT["share"] | _HINT["advert"] | _HINT["related"] | _HINT["caption"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `members` are the chunks with its text, in order, the first without its first `cut` characters, which
    tell the time; `title` says whether the first one is a headline."""

    members: tuple[int, ...]
    published: Stamp | None
    title: bool
    byline: str | None
    cut: int


@dataclass(frozen=True, slots=True)
class Live:
    """The entries of a live blog in reading order, and the chunks `[start, end)` that they take up together."""

    entries: tuple[Entry, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Head:
    """The chunk that tells an entry's time, or (`told` None) the one that JSON-LD knows as its beginning. `cut`: how
    many of its characters the time takes up before other text."""

    at: int
    told: Told | None
    cut: int = 0
    byline: str | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    """Chunks `[start, end)` around one head. `boxed`: they have an element of their own."""

    head: _Head
    start: int
    end: int
    boxed: bool


def live(page: Chunks, chosen: Collection[int], at: Sources) -> Live | None:
    """The entries of a page that is a live blog; None of any other page.

    Entries are blocks of one shape, each with a time at its head and text under it, which hold most of the running
    text (the chunks `chosen`). That the newest stands first, or that the page calls itself live, tells them from a
    programme or a chronicle. Where the page shows no times, JSON-LD's updates found in its text make the entries.
    """
    heads = _heads(page, at)
    known = updates(at)
    down = newest_first([head.told for head in heads if head.told])
    if len(heads) < ENTRIES_MIN:
        heads = _heads_by_updates(page, known)
    elif not (down or known or calls_itself_live(page, at)):
        return None
    if not ENTRIES_MIN <= len(heads) <= ENTRIES_MAX:
        return None
    pieces = _boxed(page, heads) or _unboxed(page, heads, chosen)
    stamps = _stamps(page, pieces, at, down is not False)
    made = [_entry(page, piece, stamp, chosen, known, at) for piece, stamp in zip(pieces, stamps, strict=True)]
    entries = tuple(entry for entry in made if entry.members)
    if len(entries) < max(ENTRIES_MIN, _PROSE_SHARE_MIN * len(made)) or not _hold_most(page, pieces, chosen):
        return None
    return Live(entries, pieces[0].start, pieces[-1].end)


def _heads(page: Chunks, at: Sources) -> list[_Head]:
    """The lines that tell a time, of one shape; those without figures ("just now") only beside others with some."""
    figured = [i for i, chunk in enumerate(page.chunks) if _may_tell_time(chunk.text, at)]
    found = {i: head for i in figured if (head := _head(i, page, at))}
    if len(_of_one_shape(page, [*found.values()])) < _HEADS_WITH_FIGURES_MIN:
        return []
    others = [i for i, chunk in enumerate(page.chunks) if i not in found and len(chunk.text) <= _AGE_CHARS_MAX]
    found |= {i: head for i in others if (head := _head(i, page, at))}
    return _of_one_shape(page, [found[i] for i in sorted(found)])


def _may_tell_time(line: str, at: Sources) -> bool:
    if _DIGIT.search(line, 0, _HEAD_CHARS_MAX) is None:
        return False
    if _CLOCK.search(line, 0, _HEAD_CHARS_MAX):
        return True
    return len(line) <= _AGE_CHARS_MAX and at.words.ago.search(line) is not None


def _head(i: int, page: Chunks, at: Sources) -> _Head | None:
    chunk = page.chunks[i]
    frame = page.frames[chunk.frame]
    if frame.tags & _AROUND or frame.hints & _HINT["comment"]:
        return None
    text = chunk.text
    after_label = _label(text, at)
    clock = leading_clock(text[after_label:])
    is_short = len(text) <= _HEAD_CHARS_MAX
    if clock is not None:
        end = after_label + clock.end
        rest = text[end:].lstrip(_PARTING)
        if not rest:
            return _Head(i, (text, clock))
        if is_short and is_person(rest, at.words):
            return _Head(i, (text[:end].strip(), clock), byline=rest)
    if is_short and (_CLOCK.search(text) or at.words.ago.search(text)):
        told = told_by(text, at.words, at.language, at.capture.captured_at)
        stamp = told.published or told.modified if told else None
        if told and stamp and stamp.precision not in (Precision.DAY, Precision.MONTH, Precision.YEAR):
            return _Head(i, (text, stamp), byline=told.byline)
    if clock is None:
        return None
    return _Head(i, (text[:end].strip(), clock), cut=len(text) - len(rest))


def _label(line: str, at: Sources) -> int:
    """How many characters words such as "Updated at" take up before a time."""
    for label in (at.words.update_label, at.words.date_label):
        found = label.match(line)
        if found and line[found.end() : found.end() + 1] in (" ", ":"):
            return found.end()
    return 0


def _of_one_shape(page: Chunks, heads: Sequence[_Head]) -> list[_Head]:
    """The heads whose elements look the same as those of most: a page's own time, or one in a caption, does not."""
    shapes = [_shape(page, page.chunks[head.at]) for head in heads]
    most = Counter(shapes).most_common(1)
    return [head for head, shape in zip(heads, shapes, strict=True) if shape == most[0][0]] if most else []


def _shape(page: Chunks, chunk: Chunk) -> tuple[str, int, int]:
    frame = page.frames[chunk.frame]
    return chunk.tag, frame.own_hints, frame.depth


def _heads_by_updates(page: Chunks, known: Mapping[str, Update]) -> list[_Head]:
    found: dict[int, _Head] = {}
    for i, chunk in enumerate(page.chunks):
        update = known.get(begin(chunk.text)) if known else None
        if update is not None:
            found.setdefault(update.number, _Head(i, None))
    return sorted(found.values(), key=lambda head: head.at)


def _boxed(page: Chunks, heads: Sequence[_Head]) -> list[_Piece]:
    """The pieces, where each head has an element of its own around it and its text; else none."""
    chunks, frames = page.chunks, page.frames
    around = chunks[heads[0].at].frame
    for head in heads:
        around = common_frame(frames, around, chunks[head.at].frame)
    boxes = [child_of(frames, chunks[head.at].frame, around) for head in heads]
    if len(set(boxes)) < len(boxes):
        return []
    pieces = []
    for head, box in zip(heads, boxes, strict=True):
        start, end = head.at, head.at + 1
        while start > 0 and within(frames, chunks[start - 1].frame, box):
            start -= 1
        while end < len(chunks) and within(frames, chunks[end].frame, box):
            end += 1
        pieces.append(_Piece(head, start, end, boxed=True))
    alone = sum(piece.end - piece.start == 1 for piece in pieces)
    return pieces if alone * 2 < len(pieces) else []


def _unboxed(page: Chunks, heads: Sequence[_Head], chosen: Collection[int]) -> list[_Piece]:
    """The pieces from head to head; where headlines stand above the times, from headline to headline."""
    chunks = page.chunks
    above = [head.at > 0 and not head.cut and _is_heading(chunks[head.at - 1]) for head in heads]
    shift = 1 if sum(above) >= _PROSE_SHARE_MIN * len(heads) else 0
    starts = [head.at - (shift if is_above else 0) for head, is_above in zip(heads, above, strict=True)]
    end = max(max(chosen, default=0), heads[-1].at) + 1
    return [
        _Piece(head, start, following, boxed=False)
        for head, (start, following) in zip(heads, pairwise([*starts, end]), strict=True)
    ]


def _is_heading(chunk: Chunk) -> bool:
    is_bold = chunk.bold_chars >= 0.9 * len(chunk.text)
    return chunk.words <= _TITLE_WORDS_MAX and (chunk.tag in _HEADINGS or (is_bold and chunk.text[-1] not in ".:"))


def _stamps(page: Chunks, pieces: Sequence[_Piece], at: Sources, down: bool) -> list[Stamp | None]:
    """The time of each piece. Lines with a day between the pieces say which day those below them are of."""
    heads = {piece.head.at: piece.head.told for piece in pieces if piece.head.told}
    told: list[Told] = []
    places: list[int] = []
    for i in range(pieces[0].start, pieces[-1].end):
        meaning = heads.get(i) or _day(page.chunks[i].text, at)
        if meaning:
            told.append(meaning)
            places.append(i)
    declared = page_times(at, address(at), None)
    if declared.published is None:
        entries = range(pieces[0].start, pieces[-1].end)
        shown = layout(page.chunks, page.frames, at.head.title, entries, entries)
        declared = page_times(at, address(at), shown)
    known = resolved(told, down=down, published=declared.published, modified=declared.modified)
    stamps = dict(zip(places, known, strict=True))
    return [stamps.get(piece.head.at) for piece in pieces]


def _day(line: str, at: Sources) -> Told | None:
    if len(line) > _DAY_CHARS_MAX or not any(character.isdigit() for character in line):
        return None
    told = told_by(line, at.words, at.language, at.capture.captured_at)
    stamp = told.published if told else None
    return (line, stamp) if stamp and stamp.precision is Precision.DAY else None


def _entry(
    page: Chunks,
    piece: _Piece,
    stamp: Stamp | None,
    chosen: Collection[int],
    known: Mapping[str, Update],
    at: Sources,
) -> Entry:
    byline = piece.head.byline
    members: list[int] = []
    for i in range(piece.start, piece.end):
        chunk = page.chunks[i]
        if i == piece.head.at and not piece.head.cut and piece.head.told:
            continue
        told = told_by(chunk.text, at.words, at.language, at.capture.captured_at) if i != piece.head.at else None
        if told is not None:
            byline = byline or told.byline
        elif byline is None and chunk.words <= 6 and is_person(chunk.text, at.words) and not members:
            byline = chunk.text
        elif i in chosen or i == piece.head.at or _is_told(page, chunk, at):
            members.append(i)
    update = next((known[key] for i in members[:4] if (key := begin(page.chunks[i].text)) in known), None)
    if update is not None:
        stamp, byline = update.published or stamp, byline or update.byline
    title = len(members) > 1 and _is_heading(page.chunks[members[0]])
    cut = piece.head.cut if members and members[0] == piece.head.at else 0
    return Entry(tuple(members), stamp, title, byline, cut)


def _is_told(page: Chunks, chunk: Chunk, at: Sources) -> bool:
    """Whether a chunk of an entry that the classifier passed over belongs to it: many entries are short."""
    frame = page.frames[chunk.frame]
    if chunk.tag in _NOT_TEXT or frame.near_hints & _OTHER or frame.tags & _AROUND:
        return False
    if chunk.link_chars > 0.8 * len(chunk.text) and chunk.tag not in _HEADINGS:
        return False
    is_sentence = chunk.words >= 3 and chunk.text[-1] in _SENTENCE_END
    return (is_sentence or _is_heading(chunk)) and at.words.kind_of(chunk.text) is None


def _hold_most(page: Chunks, pieces: Sequence[_Piece], chosen: Collection[int]) -> bool:
    inside = sum(page.chunks[i].words for i in chosen if pieces[0].start <= i < pieces[-1].end)
    return inside >= _TEXT_SHARE_MIN * sum(page.chunks[i].words for i in chosen)
