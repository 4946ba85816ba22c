"""What a page's site is called, and titles without it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsloom.extract.compose import folded

SEPARATOR = re.compile(r"\s+(?:[|–—·•»›:~]|::|-|<|&raquo;)\s+|\s*[|]\s*")
_NAME_WORDS_MAX = 8
_INITIALS_MIN = 3
_SHORT_MAX = 3  # letters of names that stand inside others by chance
_SHARE_MIN = 0.35  # of a longer wording that a name must be to stand for it
_CUTS_MAX = 6


class SiteNames:
    """The names that a site gives itself and those that its host holds ("echo" of "www.echo.example")."""

    def __init__(self, names: Iterable[str | None], host: str | None) -> None:
        told = [same for name in names if name and (same := folded(name))]
        bare = (host or "").removeprefix("www.")
        domain = max(bare.split(".")[:-1], key=len, default="")
        self._names = {_squeezed(name) for name in (*told, bare, domain)} - {""}
        self._initials = {"".join(word[0] for word in name.split()) for name in told}

    def is_name(self, told: str) -> bool:
        """Whether `told` is one of the names, however it is spaced and punctuated."""
        return _squeezed(told) in self._names

    def is_like(self, told: str) -> bool:
        """Whether a part of a title can stand for the site: a name, a piece of it, its initials, a longer form."""
        same = _squeezed(told)
        if not same or len(told.split()) > _NAME_WORDS_MAX:
            return False
        if same in self._names or (len(same) >= _INITIALS_MIN and same in self._initials):
            return True
        return len(same) > _SHORT_MAX and any(
            same in name or (name in same and len(name) > _SHORT_MAX and len(name) >= _SHARE_MIN * len(same))
            for name in self._names
        )

    def cut_from(self, title: str) -> str:
        """A declared title without the site before or after it ("Headline | Section | The Echo")."""
        for _ in range(_CUTS_MAX):
            marks = list(SEPARATOR.finditer(title))
            if marks and self.is_like(title[marks[-1].end() :]):
                title = title[: marks[-1].start()].rstrip()
            elif marks and self.is_like(title[: marks[0].start()]):
                title = title[marks[0].end() :].lstrip()
            else:
                break
        return title

    def cut_name_from(self, heading: str) -> str:
        """A heading as shown without the site's very name behind it."""
        marks = list(SEPARATOR.finditer(heading))
        if marks and self.is_name(heading[marks[-1].end() :]):
            return heading[: marks[-1].start()].rstrip()
        return heading


def _squeezed(told: str) -> str:
    return folded(told).replace(" ", "")
