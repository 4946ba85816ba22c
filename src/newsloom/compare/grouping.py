"""Which of a story's reports go back to one origin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsloom.model import Copy, CopyGroup, Report


@dataclass(frozen=True, slots=True)
class Groups:
    """Reports by origin. `all` keeps the order of publication of the origins; `origin` maps every id to its own."""

    all: tuple[CopyGroup, ...]
    origin: Mapping[str, str]

    def independent(self, articles: Sequence[str]) -> int:
        """How many origins stand behind `articles` (ids)."""
        return len({self.origin[article] for article in articles})


def grouped(reports: Sequence[Report], copies: Mapping[str, Copy]) -> Groups:
    """Groups of `reports` (in order of publication) that tell one text, by `copies` (by id of the copy).

    A copy whose origin is not among the reports goes with the first report here that shares that origin.
    """
    here = {report.article.id for report in reports}
    stand_in: dict[str, str] = {}
    origin: dict[str, str] = {}
    for report in reports:
        root = _root(report.article.id, copies)
        origin[report.article.id] = root if root in here else stand_in.setdefault(root, report.article.id)
    members: dict[str, list[str]] = {}
    for article, its_origin in origin.items():
        members.setdefault(its_origin, []).append(article)
    groups = tuple(CopyGroup(root, tuple(a for a in found if a != root)) for root, found in members.items())
    return Groups(groups, origin)


def _root(article: str, copies: Mapping[str, Copy]) -> str:
    seen = {article}
    while article in copies and copies[article].of not in seen:
        article = copies[article].of
        seen.add(article)
    return article


def main_language(origins: Sequence[Report]) -> str | None:
    """The language that most of the origins are written in; of equals the one that comes first."""
    often = Counter(report.article.language for report in origins)
    return max(often, key=lambda language: often[language])  # the first of equals: counted in order
