"""What the lines above a plain text tell of it: credits, captions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from newsloom.extract.compose import folded
from newsloom.extract.credits import lone_place
from newsloom.extract.lines import Line, LineKind, Told
from newsloom.extract.wording import Wording
from newsloom.model import Furniture, FurnitureKind

_SITE = re.compile(r"\s+[|–—·•-]\s+(?P<site>[^|–—·•]{2,50})")
_SITE_WORDS_MAX = 6


def site_beside(first: str, title: str | None) -> str | None:
    """The site's name, where a page's first line is its title with that name behind it, as crawls give it."""
    found = _SITE.fullmatch(first[len(title) :]) if title and first.startswith(title) else None
    return found["site"].strip() if found and len(found["site"].split()) <= _SITE_WORDS_MAX else None


def head_told(head: Sequence[Line], title: str | None, words: Wording) -> tuple[Told, list[Furniture], str | None]:
    """What the lines above the text tell: credits, captions, and the place of a dateline that stands alone."""
    told = Told()
    captions: list[Furniture] = []
    place = None
    for i, line in enumerate(head):
        if line.told:
            told = told.completed_by(line.told)
        elif line.kind is LineKind.FURNITURE and line.furniture is not FurnitureKind.NAVIGATION and line.furniture:
            captions.append(Furniture(line.furniture, line.text))
        elif line.kind is LineKind.SHORT and title and folded(line.text) != folded(title):
            if i == len(head) - 1 and lone_place(line.text, words):
                place = line.text
            elif any(other.text == line.text for j, other in enumerate(head) if j != i):
                captions.append(Furniture(FurnitureKind.CAPTION, line.text))
            elif told.publisher is None and line.text.lstrip("• ") != line.text and line.words <= 6:
                told = replace(told, publisher=line.text.lstrip("• "))
    return told, captions, place
