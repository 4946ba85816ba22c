"""What sites repeat, for a batch of articles: learned from all of them first, then taken out of each."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from newsloom.model import Article, ArticleKind, SiteHabits
from newsloom.run.ports import MISTAKES, Recurrence

log = logging.getLogger(__name__)

SITES_MAX = 100  # half a megabyte each, at most
Load = Callable[[Sequence[str]], Mapping[str, SiteHabits]]


def nothing_known(sites: Sequence[str]) -> Mapping[str, SiteHabits]:
    """A load for work that begins anew each time."""
    return {}


class Habits:
    """The memories of sites, as `load` gives them for their names. At most `sites_max` are held: the last used ones."""

    def __init__(self, recurrence: Recurrence, load: Load = nothing_known, sites_max: int = SITES_MAX) -> None:
        self._recurrence = recurrence
        self._load = load
        self._sites_max = sites_max
        self._sites: dict[str, SiteHabits] = {}
        self._changed: set[str] = set()
        self._grown: set[str] = set()

    @property
    def changed(self) -> tuple[SiteHabits, ...]:
        """The memories that are no longer as they were loaded."""
        return tuple(self._sites[site] for site in sorted(self._changed))

    @property
    def grown(self) -> frozenset[str]:
        """The sites of which more lines recur than did before."""
        return frozenset(self._grown)

    def learn(self, articles: Iterable[Article], at: datetime) -> None:
        """Learn from main articles; further ones of a page are not its site's own."""
        by_site: dict[str, list[Article]] = {}
        for article in articles:
            site = self._recurrence.site_of(article)
            if site is not None and article.kind is ArticleKind.MAIN:
                by_site.setdefault(site, []).append(article)
        self._fetch(list(by_site))
        for site, shown in by_site.items():
            try:
                self._learn(site, shown, at)
            except MISTAKES:
                log.exception("learning what %s repeats failed", site)
        while len(self._sites) > self._sites_max:
            oldest = next(iter(self._sites))
            del self._sites[oldest]
            self._changed.discard(oldest)
            self._grown.discard(oldest)

    def set_apart(self, article: Article) -> Article:
        """The article without what its site repeats, as far as that is known."""
        site = self._recurrence.site_of(article)
        if site is None:
            return article
        self._fetch([site])
        try:
            return self._recurrence.set_apart(article, self._sites[site])
        except MISTAKES:
            log.exception("setting apart what recurs in %s failed", article.id)
            return article

    def _learn(self, site: str, shown: Sequence[Article], at: datetime) -> None:
        before = self._sites[site]
        after = self._recurrence.learn(before, shown, at)
        if after == before:
            return
        self._sites[site] = after
        self._changed.add(site)
        if not set(self._recurrence.recurring(after)) <= set(self._recurrence.recurring(before)):
            self._grown.add(site)

    def _fetch(self, sites: Sequence[str]) -> None:
        """Have the memories of `sites`, and as the last used ones."""
        missing = [site for site in sites if site not in self._sites]
        loaded = self._load(missing) if missing else {}
        for site in sites:
            self._sites[site] = self._sites.pop(site) if site in self._sites else loaded.get(site, SiteHabits(site))
