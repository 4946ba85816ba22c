"""Lines broken at a fixed width, put together again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

_WIDTH_MIN, _WIDTH_MAX = 50, 130
_LINES_MIN = 8
_SLACK = 20  # longer than most words; scripts without spaces have none
_BROKEN_SHARE_MIN = 0.4  # of the characters, in lines that the next word had no place on


def unwrapped(lines: Sequence[str]) -> list[str]:
    """The lines of a text, joined where they were broken at a fixed width; texts not so broken come back as they are.

    A line was broken where the first word of the next one had no place on it: menus and ends of paragraphs are not
    joined, whether blank lines part them or not.
    """
    stripped = [line.strip() for line in lines]
    width = _width(stripped)
    if width is None:
        return list(lines)
    joined: list[str] = []
    broken = False
    for line, after in zip(stripped, [*stripped[1:], ""], strict=True):
        if broken:
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
        broken = _is_broken(line, after, width)
    return joined


def _width(lines: Sequence[str]) -> int | None:
    """The width that the lines were broken at; None where they were not."""
    sizes = Counter(len(line) for line in lines if line)
    told = sum(sizes.values())
    if told < _LINES_MIN:
        return None
    # A word longer than the width, an address say, makes a longer line.
    longest = sorted(sizes.elements())[-1 - told // 200]
    if not _WIDTH_MIN <= longest <= _WIDTH_MAX:
        return None
    broken = sum(len(a) for a, b in pairwise(lines) if _is_broken(a, b, longest))
    return longest if broken >= _BROKEN_SHARE_MIN * sum(sizes.elements()) else None


def _is_broken(line: str, after: str, width: int) -> bool:
    if not after or not width - _SLACK <= len(line) <= width:
        return False
    word = len(after.split(" ", 1)[0])
    return word <= _SLACK and len(line) + 1 + word > width
