"""What the lines above a plain text tell of it: credits, captions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from newsloom.extract.compose import folded
from newsloom.extract.credits import is_person
from newsloom.extract.datelines import lone_place
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
            if told.byline is None and (name := _writer(head, i, title, words)):
                told = replace(told, byline=name)
            elif i == len(head) - 1 and lone_place(line.text, words):
                place = line.text
            elif any(other.text == line.text for j, other in enumerate(head) if j != i):
                captions.append(Furniture(FurnitureKind.CAPTION, line.text))
            elif told.publisher is None and line.text.lstrip("• ") != line.text and line.words <= 6:
                told = replace(told, publisher=line.text.lstrip("• "))
    return told, captions, place


def _writer(head: Sequence[Line], at: int, title: str, words: Wording) -> str | None:
    """The writer's name, where a line below the headline is a name with a day beside it, or "By" in a line above it.

    A name with an age beside it ("5 hours ago") is an outlet's, as aggregators show it.
    """
    name = head[at].text.split(",")[0].strip()
    if not is_person(name, words) or all(line.text != title for line in head[:at]):
        return None
    if words.by.fullmatch(head[at - 1].text.rstrip(" :")):
        return name
    if at == len(head) - 1 and lone_place(head[at].text, words):
        return None  # right above the text a place stands as often, and none may be made a writer
    beside = (head[i].told for i in (at - 1, at + 1) if i < len(head))
    days = [day.told for told in beside if told and (day := told.published or told.modified)]
    return name if any(not words.ago.search(day) for day in days) else None
