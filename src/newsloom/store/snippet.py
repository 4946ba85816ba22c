"""The stretch of a text that shows why it was found, cut into pieces that are hits and pieces that are not.

Done here and not by the databases, so that both show the same and no markup has to be taken apart again.
"""

from __future__ import annotations

import re
import unicodedata

from newsloom.store.query import Query, Term

LENGTH = 240
_BEFORE = 70
_SEARCHED_MAX = 200_000  # characters of a text that are looked through
_HITS_MAX = 50


class _Folding(dict[int, str]):
    """Each character without case and diacritics, one for one, so that offsets stay."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        bare = unicodedata.normalize("NFD", character)[:1].lower()
        self[code] = folded = bare if len(bare) == 1 else character
        return folded


_FOLDING = _Folding()


def folded(text: str) -> str:
    """`text` without case and diacritics, of the same length."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


def snippet(text: str, query: Query) -> tuple[tuple[str, bool], ...]:
    """About LENGTH characters of `text` around the first hit (its beginning, where only the title has one)."""
    pattern = _pattern(query.wanted)
    looked = folded(text[:_SEARCHED_MAX])
    first = pattern.search(looked)
    begin, end = _window(text, first.start() if first else 0)
    pieces: list[tuple[str, bool]] = []
    at = begin
    for number, match in enumerate(pattern.finditer(looked, begin, end)):
        if number >= _HITS_MAX:
            break
        pieces += [(text[at : match.start()], False), (text[match.start() : match.end()], True)]
        at = match.end()
    pieces.append((text[at:end], False))
    if begin > 0:
        pieces.insert(0, ("… ", False))
    if end < len(text):
        pieces.append((" …", False))
    return _joined(pieces)


def _pattern(terms: tuple[Term, ...]) -> re.Pattern[str]:
    alternatives = []
    for term in sorted(terms, key=lambda term: -len(term.words)):
        words = r"[\W_]{1,8}".join(re.escape(folded(word)) for word in term.words)
        alternatives.append(words + (r"[^\W_]*" if term.prefix else r"(?![^\W_])"))
    return re.compile(r"(?<![^\W_])(?:" + "|".join(alternatives) + ")")


def _window(text: str, hit: int) -> tuple[int, int]:
    """A stretch around `hit` that begins and ends between words where it can."""
    begin = max(0, hit - _BEFORE)
    if begin > 0:
        gap = re.compile(r"\s").search(text, begin, hit)
        begin = gap.end() if gap else begin
    end = min(len(text), begin + LENGTH)
    if end < len(text):
        gap_at = max(text.rfind(" ", hit + 1, end), text.rfind("\n", hit + 1, end))
        end = gap_at if gap_at > begin + LENGTH // 2 else end
    return begin, end


def _joined(pieces: list[tuple[str, bool]]) -> tuple[tuple[str, bool], ...]:
    joined: list[tuple[str, bool]] = []
    for piece, hit in pieces:
        piece = piece.replace("\n", " ")
        if not piece:
            continue
        if joined and joined[-1][1] == hit:
            joined[-1] = (joined[-1][0] + piece, hit)
        else:
            joined.append((piece, hit))
    return tuple(joined)
