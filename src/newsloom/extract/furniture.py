"""Sets apart what stands inside running text without belonging to it: sign-ups, pointers, pull quotes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from newsloom.extract.wording import Wording
from newsloom.model import Furniture, FurnitureKind

SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]]{0,3}(?= |$)")
OPENING = "\"'‘’“”„«‹「『"
HEADLINE_CHARS_MAX = 220
# Longer than any paragraph of prose: not searched, so that a page of one endless line costs nothing.
PARAGRAPH_CHARS_MAX = 40_000
_MARK = re.compile(r"[:|»>→–—-]")
WORDS = re.compile(r"\w+")


def cut_inline(paragraph: str, words: Wording, known: Collection[str] = ()) -> tuple[str, list[Furniture]]:
    """Takes furniture out of the middle of a paragraph: `(what stays, what was taken out)`.

    `known` are furniture lines seen elsewhere on the page: wherever one stands in the paragraph, it is taken out.
    A piece is only taken where it stands between sentences, never out of the middle of one.
    """
    if len(paragraph) > PARAGRAPH_CHARS_MAX:
        return paragraph, []
    pieces = _merged(paragraph, [*_repeats(paragraph, known), *_pieces(paragraph, words)])
    if not pieces or pieces[0][:2] == (0, len(paragraph)):
        return ("", [Furniture(pieces[0][2], paragraph)]) if pieces else (paragraph, [])
    taken = [Furniture(kind, paragraph[start:end].strip()) for start, end, kind in pieces]
    kept = [paragraph[a:b].strip() for a, b in _gaps(pieces, len(paragraph))]
    return " ".join(piece for piece in kept if piece), taken


def _repeats(paragraph: str, known: Collection[str]) -> Iterator[tuple[int, int, FurnitureKind]]:
    for line in known:
        at = paragraph.find(line)
        # A line may follow another that is furniture itself, without a full stop: joined by `_merged`.
        if at >= 0 and len(line) < len(paragraph) and (_between_sentences(paragraph, at) or len(line) >= 60):
            yield at, at + len(line), FurnitureKind.SIGN_UP


def _between_sentences(paragraph: str, at: int) -> bool:
    before = paragraph[:at].rstrip()
    return not before or SENTENCE_END.search(before[-4:]) is not None


def _pieces(paragraph: str, words: Wording) -> Iterator[tuple[int, int, FurnitureKind]]:
    ends = [found.end() for found in SENTENCE_END.finditer(paragraph)]
    lowered = paragraph.lower()
    may_hold = any(word in lowered for word in words.inline_words)
    for found in words.inline_sign_up.finditer(paragraph) if may_hold else ():
        start = _reach_back(paragraph, found.start())
        if start is not None:
            yield start, found.end(), FurnitureKind.SIGN_UP
    for found in words.trailer.finditer(paragraph) if may_hold else ():
        if not _arrow_or_end(found.group(), paragraph, found.end()):
            continue
        before = bisect_right(ends, found.start())
        start = ends[before - 1] if before else 0
        if 0 < found.end() - start <= HEADLINE_CHARS_MAX and (start > 0 or found.end() == len(paragraph)):
            yield start, found.end(), FurnitureKind.PROMOTION
    if _may_lead_in(lowered, words):
        for start in [0, *ends]:
            end = _lead_in_end(paragraph, start, words)
            if end is not None:
                yield start, end, FurnitureKind.PROMOTION


def _may_lead_in(lowered: str, words: Wording) -> bool:
    """Whether a lead-in stands before a mark anywhere: seldom so, and sooner told than at which sentence."""
    reach = words.lead_in_chars + 1
    return any(
        lowered[max(0, found.start() - reach) : found.start()].rstrip().endswith(words.lead_ins)
        for found in _MARK.finditer(lowered)
    )


def _arrow_or_end(trailer: str, paragraph: str, end: int) -> bool:
    # "read more" without an arrow is an ordinary phrase unless the paragraph stops there.
    return trailer[-1] in "»>→›." or end == len(paragraph)


def _reach_back(paragraph: str, at: int) -> int | None:
    """The start of the piece at `at`: the end of the sentence before it, if only a title stands between."""
    before = paragraph[:at].rstrip()
    if not before or SENTENCE_END.search(before[-4:]):
        return at
    last = 0
    for found in SENTENCE_END.finditer(before):
        last = found.end()
    # An unfinished stretch before the invitation is its headline ("New Harbour newsletter: The Evening Tide").
    stretch = before[last:].strip()
    return last if len(stretch) <= 60 and "newsletter" in stretch.lower() else None


def _lead_in_end(paragraph: str, start: int, words: Wording) -> int | None:
    begin = start
    while begin < len(paragraph) and paragraph[begin] in " [(|•►▶➤*":
        begin += 1
    found = words.lead_in.match(paragraph, begin)
    if not found or not re.match(r"\s?[:|»>→–—-]\s?|\s?-\s", paragraph[found.end() : found.end() + 3]):
        return None
    # A label in small letters inside a sentence ("read: ...") does not occur after a full stop; capitals do.
    if not paragraph[begin].isupper():
        return None
    return _headline_end(paragraph, found.end() + 1, words)


def _headline_end(paragraph: str, start: int, words: Wording) -> int:
    """Where a headline that stands in running text stops and the text goes on.

    Headlines end without a full stop: so the next sentence is known by an opening quotation mark or a word
    that begins sentences; failing both, the headline reaches to the end of its sentence.
    """
    for count, found in enumerate(re.finditer(r"\S+", paragraph[start : start + HEADLINE_CHARS_MAX]), 1):
        word = found.group()
        if count > 4 and (word in words.starters or (word[0] in OPENING and word[1:2].isupper())):
            previous = paragraph[start : start + found.start()].rstrip()[-1:]
            if previous not in ":,;–—-":
                return start + found.start()
        if word[-1] in ".!?" and count >= 3:
            return start + found.end()
    return min(len(paragraph), start + HEADLINE_CHARS_MAX)


def _merged(paragraph: str, pieces: Sequence[tuple[int, int, FurnitureKind]]) -> list[tuple[int, int, FurnitureKind]]:
    """The pieces in order; those that overlap, or have only white space between them, are one."""
    merged: list[tuple[int, int, FurnitureKind]] = []
    for start, end, kind in sorted(pieces, key=lambda piece: piece[:2]):
        if merged and (start < merged[-1][1] or not paragraph[merged[-1][1] : start].strip()):
            last = merged[-1]
            merged[-1] = (last[0], max(end, last[1]), last[2])
        else:
            merged.append((start, end, kind))
    return merged


def _gaps(pieces: Sequence[tuple[int, int, FurnitureKind]], length: int) -> Iterator[tuple[int, int]]:
    at = 0
    for start, end, _ in pieces:
        yield at, start
        at = end
    yield at, length


def pull_quotes(blocks: Sequence[str], share_min: Sequence[float | None]) -> set[int]:
    """Indexes of blocks that only repeat, set large, what another block says.

    A block is a candidate where it has a share (set in quotation marks, or marked as a quotation by the page) and
    is short; it is a pull quote if that share of its runs of three words stands in one other, longer block.
    Linear in the text but for candidates times blocks, and candidates are few.
    """
    found: set[int] = set()
    candidates = [i for i, block in enumerate(blocks) if share_min[i] is not None and 20 <= len(block) <= 600][:50]
    if not candidates:
        return found
    runs = [_runs(block) for block in blocks]
    for i in candidates:
        least = share_min[i]
        if least is None or len(runs[i]) < 2:
            continue
        for j, other in enumerate(runs):
            longer = len(other) > len(runs[i]) or (len(other) == len(runs[i]) and j < i)
            if j != i and j not in found and longer and len(runs[i] & other) >= least * len(runs[i]):
                found.add(i)
                break
    return found


def _runs(block: str) -> set[tuple[str, ...]]:
    words = [word.lower() for word in WORDS.findall(block[:4000])]
    return {tuple(words[i : i + 3]) for i in range(max(1, len(words) - 2))}


def looks_quoted(block: str) -> bool:
    """Whether a block begins with a quotation mark, as a pull quote without markup does."""
    return bool(block) and block[0] in OPENING


ATTRIBUTION = re.compile(r"\s*[-–—―~]\s*\S.{1,100}")


def is_attribution(line: str) -> bool:
    """Whether a line names whose words the one before it repeats ("- letter from residents")."""
    return len(line) <= 110 and ATTRIBUTION.fullmatch(line) is not None and line[-1] not in ".!?"
