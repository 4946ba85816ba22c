"""Which of a story's reports go back to one origin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsloom.compare.lineage import lineage
from newsloom.model import Copy, Derivation, OriginGroup, Report


@dataclass(frozen=True, slots=True)
class Groups:
    """Reports by origin. `all` keeps the order of publication of the origins.

    `origin` maps every id to that of the report that stands for its group. `text` maps it to the report whose text
    it repeats, itself where it repeats none.
    """

    all: tuple[OriginGroup, ...]
    origin: Mapping[str, str]
    text: Mapping[str, str]

    def independent(self, articles: Sequence[str]) -> int:
        """How many origins stand behind `articles` (ids)."""
        return len({self.origin[article] for article in articles})


def grouped(reports: Sequence[Report], copies: Mapping[str, Copy]) -> Groups:
    """Groups of `reports` (in order of publication) that go back to one origin, by `copies` (by id of the copy)."""
    derived = lineage(reports, copies)
    members: dict[tuple[str, bool], list[str]] = {}
    for report in reports:
        members.setdefault(_root(report.article.id, derived), []).append(report.article.id)
    groups = tuple(_group(root, outside, found, derived) for (root, outside), found in members.items())
    origin = {article: group.origin for group in groups for article in group.articles}
    text = {article: _text(article, derived) for article in origin}
    return Groups(groups, origin, text)


def _group(root: str, outside: bool, found: Sequence[str], derived: Mapping[str, Derivation]) -> OriginGroup:
    steps = tuple(derived[article] for article in found if article in derived)
    return OriginGroup(found[0], steps, root) if outside else OriginGroup(root, steps)


def _root(article: str, derived: Mapping[str, Derivation]) -> tuple[str, bool]:
    """The id of the report that `article` goes back to, or the name of an outlet and True."""
    at = article
    while at in derived:
        step = derived[at]
        if step.of is None:
            return step.outlet or at, True
        at = step.of
    return at, False


def _text(article: str, derived: Mapping[str, Derivation]) -> str:
    at, seen = article, {article}
    while at in derived and (of := derived[at].repeats) is not None and of not in seen:
        at = of
        seen.add(at)
    return at


def main_language(origins: Sequence[Report]) -> str | None:
    """The language that most of the origins are written in; of equals the one that comes first."""
    often = Counter(report.article.language for report in origins)
    return max(often, key=lambda language: often[language])  # the first of equals: counted in order
