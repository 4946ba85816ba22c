"""Stories as they stand after all articles have arrived, kept from the placements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from newsloom.compare import dossier
from newsloom.model import Background, Copy, Dossier, Placement, Report, Story
from newsloom.relate import Relater, in_order


@dataclass(frozen=True, slots=True)
class Storybook:
    """`reports` by article id in order of arrival, where each was placed, and the stories that came of it."""

    reports: Mapping[str, Report]
    placements: Sequence[Placement]
    stories: Mapping[str, Story]
    story_of: Mapping[str, str]

    @property
    def copies(self) -> dict[str, Copy]:
        return {p.article: p.copy for p in self.placements if p.copy}

    def dossiers(self) -> Iterable[Dossier]:
        """One dossier a story, in order of the stories' first reports."""
        for story in self.stories.values():
            yield dossier(story, [self.reports[key] for key in story.articles], self.copies)


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
    placements = _corrected([relater.add(report) for report in ordered])
    stories, story_of = _settled(placements)
    return Storybook({r.article.id: r for r in ordered}, placements, stories, story_of)


def _corrected(placements: Sequence[Placement]) -> list[Placement]:
    """`placements` with the copies that only a later arrival showed to be copies."""
    shown = {told.article: told.copy for placement in placements for told in placement.repeated}
    return [replace(told, copy=shown.get(told.article, told.copy)) for told in placements]


def _settled(placements: Sequence[Placement]) -> tuple[dict[str, Story], dict[str, str]]:
    into: dict[str, str] = {}

    def now(story: str) -> str:
        while story in into:
            story = into[story]
        return story

    for placement in placements:
        for absorbed in placement.absorbed:
            into[absorbed] = placement.story
    articles: dict[str, list[str]] = {}
    background: dict[str, dict[str, Background]] = {}
    for placement in placements:
        story = now(placement.story)
        articles.setdefault(story, []).append(placement.article)
        for link in placement.background:
            earlier = now(link.story)
            if earlier != story:
                background.setdefault(story, {})[earlier] = replace(link, story=earlier)
    stories = {key: Story(key, tuple(ids), tuple(background.get(key, {}).values())) for key, ids in articles.items()}
    return stories, {article: key for key, ids in articles.items() for article in ids}
