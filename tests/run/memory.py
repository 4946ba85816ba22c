"""The shelf's twin in memory: what the pipeline does with it is told without a database."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from newsloom.model import Article, Background, Copy, Dossier, Placement, Report, Ruling, SiteHabits, Story
from newsloom.run.ports import Taken


@dataclass(frozen=True, slots=True)
class Numbers:
    new: int = 0
    changed: int = 0
    same: int = 0


@dataclass(slots=True)
class _Story:
    ident: str
    articles: list[str] = field(default_factory=list)
    background: dict[str, Background] = field(default_factory=dict)
    changes: int = 0


class MemoryShelf:
    """Holds everything in dictionaries; behaves like the database towards the pipeline."""

    def __init__(self) -> None:
        self.captures: dict[str, Taken] = {}
        self.reports: dict[str, Report] = {}
        self.placements: dict[str, Placement] = {}
        self.stories: dict[str, _Story] = {}
        self.dossiers: dict[str, Dossier] = {}
        self.sites: dict[str, SiteHabits] = {}
        self.stale_sites: dict[str, int] = {}
        self.ruled: tuple[Ruling, ...] = ()
        self._arrived: dict[str, datetime] = {}
        self._marks: dict[str, int] = {}
        self._moved: dict[str, str] = {}

    def known(self, digests: Sequence[str]) -> frozenset[str]:
        return frozenset(digest for digest in digests if digest in self.captures)

    def habits(self, sites: Sequence[str]) -> dict[str, SiteHabits]:
        return {site: self.sites[site] for site in sites if site in self.sites}

    def to_revise(self) -> tuple[str, int] | None:
        return next(((site, changes) for site, changes in self.stale_sites.items() if changes), None)

    def of_site(self, site: str, limit: int) -> tuple[Report, ...]:
        return tuple(report for report in self.reports.values() if site in report.article.page)[:limit]

    def revise(self, site: str, changed: Sequence[tuple[Article, Report]], changes: int) -> None:
        for before, report in changed:
            self.reports[before.id] = report
        self.stale_sites[site] -= changes

    def keep(self, batch: Sequence[Taken], learned: Sequence[SiteHabits] = (), grown: Collection[str] = ()) -> Numbers:
        self.sites.update((habits.site, habits) for habits in learned)
        self.stale_sites.update((site, self.stale_sites.get(site, 0) + 1) for site in grown)
        new = changed = same = 0
        for taken in batch:
            self.captures[taken.digest] = taken
            for report in taken.reports:
                ident = report.article.id
                held = self.reports.get(ident)
                if held is None:
                    new += 1
                    self._arrived[ident] = datetime.now(UTC)
                elif held.article.text == report.article.text:
                    same += 1
                    continue
                else:
                    changed += 1
                    if ident in self.placements:
                        self.stories[self._now_in(self.placements[ident].story)].changes += 1
                self.reports[ident] = report
        return Numbers(new, changed, same)

    @contextmanager
    def placing(self) -> Iterator[None]:
        yield

    def placed(self, since: datetime | None, after: int = 0) -> Iterator[tuple[int, Report, Placement]]:
        for ident, mark in self._marks.items():
            if mark > after and (since is None or self._at(ident) >= since):
                yield mark, self.reports[ident], self.placements[ident]

    def traces(self, marks: Iterable[int]) -> Mapping[int, str]:
        wanted = set(marks)
        return {mark: f"{id(self)} {ident}" for ident, mark in self._marks.items() if mark in wanted}

    def newest_mark(self) -> int:
        return max(self._marks.values(), default=0)

    def rulings(self) -> tuple[Ruling, ...]:
        return self.ruled

    def waiting(self, limit: int) -> tuple[Report, ...]:
        waiting = [ident for ident in self.reports if ident not in self.placements]
        return tuple(self.reports[ident] for ident in sorted(waiting, key=self._at)[:limit])

    def place(self, placements: Sequence[Placement]) -> int:
        for placement in placements:
            ident = self._now_in(placement.story)
            story = self.stories.setdefault(ident, _Story(ident))
            for absorbed in placement.absorbed:
                self._absorb(self._now_in(absorbed), story)
            story.articles.append(placement.article)
            story.articles.sort(key=self._at)
            story.background.update((link.story, link) for link in placement.background)
            story.changes += 1
            self.placements[placement.article] = placement
            for told in placement.repeated:
                self.placements[told.article] = replace(self.placements[told.article], copy=told.copy)
            self._marks[placement.article] = self.newest_mark() + 1
        return self.newest_mark()

    def place_anew(self, article: str) -> None:
        """The placement of an article gets another mark."""
        self._marks[article] = self.newest_mark() + 1

    def _absorb(self, ident: str, into: _Story) -> None:
        absorbed = self.stories.pop(ident, None) if ident != into.ident else None
        if absorbed is not None:
            into.articles += absorbed.articles
            into.background.update(absorbed.background)
            self.dossiers.pop(ident, None)
            self._moved[ident] = into.ident

    def _now_in(self, story: str) -> str:
        while story in self._moved:
            story = self._moved[story]
        return story

    def stale(self, limit: int) -> tuple[str, ...]:
        return tuple(ident for ident, story in self.stories.items() if story.changes)[:limit]

    def telling(self, story: str) -> tuple[Story, tuple[Report, ...], Mapping[str, Copy], int] | None:
        held = self.stories.get(story)
        if held is None:
            return None
        links = {self._now_in(link.story): link for link in held.background.values()}
        background = tuple(replace(link, story=at) for at, link in links.items() if at != story)
        copies = {ident: copy for ident in held.articles if (copy := self.placements[ident].copy) is not None}
        reports = tuple(self.reports[ident] for ident in held.articles)
        return Story(story, tuple(held.articles), background), reports, copies, held.changes

    def tell(self, dossier: Dossier, reports: Sequence[Report], changes: int) -> None:
        self.dossiers[dossier.story] = dossier
        self.skip(dossier.story, changes)

    def skip(self, story: str, changes: int) -> None:
        self.stories[story].changes -= changes

    def _at(self, ident: str) -> datetime:
        return self.reports[ident].article.published_at or self._arrived[ident]
