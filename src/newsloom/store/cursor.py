"""Cursors: where the next page of a list begins, as a short word that goes into an address."""

from __future__ import annotations

import re

from newsloom.store.views import WrongCursor

_CURSOR = re.compile(r"([a-z])((?:\.-?[0-9a-f]{1,16}){1,3})", re.ASCII)


def made(kind: str, *numbers: int) -> str:
    """The cursor of list `kind` (one letter) at the place that `numbers` tell."""
    return kind + "".join(f".{number:x}" for number in numbers)


def read(kind: str, cursor: str, numbers: int) -> tuple[int, ...]:
    """The numbers of a cursor. Raises WrongCursor for one that was not made for this list."""
    match = _CURSOR.fullmatch(cursor)
    if match is None or match[1] != kind:
        raise WrongCursor(cursor[:40], "is no place in this list")
    told = tuple(int(part, 16) for part in match[2].split(".")[1:])
    if len(told) != numbers or any(not -(2**63) <= number < 2**63 for number in told):
        raise WrongCursor(cursor[:40], "is no place in this list")
    return told
