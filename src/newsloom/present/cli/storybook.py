"""Stories as they stand after all articles have arrived, kept from the placements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newsloom.compare import dossier
from newsloom.model import Copy, Dossier, Placement, Report, Story
from newsloom.relate import Relater, Settled, in_order, settled


@dataclass(frozen=True, slots=True)
class Storybook:
    """`reports` by article id in order of arrival, and where each came to stand."""

    reports: Mapping[str, Report]
    settled: Settled

    @property
    def placements(self) -> Iterable[Placement]:
        """Where each article was placed, in order of arrival."""
        return self.settled.placements.values()

    @property
    def stories(self) -> Mapping[str, Story]:
        return self.settled.stories

    @property
    def story_of(self) -> Mapping[str, str]:
        return self.settled.story_of

    @property
    def copies(self) -> Mapping[str, Copy]:
        return self.settled.copies

    def dossiers(self) -> Iterable[Dossier]:
        """One dossier a story, in order of the stories' first reports."""
        copies = self.copies
        for story in self.stories.values():
            yield dossier(story, [self.reports[key] for key in story.articles], copies)


def storybook(reports: Iterable[Report]) -> Storybook:
    """Takes `reports` in order of publication as if they arrived one by one.

    An article that was read twice (in a feed and on its page) counts once, with its fuller text.
    """
    fullest: dict[str, Report] = {}
    for report in reports:
        held = fullest.get(report.article.id)
        if held is None or len(report.article.text) > len(held.article.text):
            fullest[report.article.id] = report
    ordered = in_order(fullest.values())
    relater = Relater()
    return Storybook({r.article.id: r for r in ordered}, settled(map(relater.add, ordered)))
