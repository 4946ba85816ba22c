"""The stories as they stand when articles were placed: each in the story that it is part of by now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from newsloom.model import Background, Copy, Placement, Story


@dataclass(frozen=True, slots=True)
class Settled:
    """The last placement of each article by its id, in order of arrival, the stories that came of them, and the story
    of each article."""

    placements: Mapping[str, Placement]
    stories: Mapping[str, Story]
    story_of: Mapping[str, str]

    @property
    def copies(self) -> dict[str, Copy]:
        """What is a copy, also where only a later arrival showed it, by article."""
        return {key: placed.copy for key, placed in self.placements.items() if placed.copy}


def settled(placements: Iterable[Placement]) -> Settled:
    """What `placements`, in order of arrival, come to: moves made, absorbed stories followed into what they became."""
    last = _last(placements)
    into = {absorbed: placed.story for placed in last.values() for absorbed in placed.absorbed}
    articles: dict[str, list[str]] = {}
    background: dict[str, dict[str, Background]] = {}
    for placed in last.values():
        story = _now(placed.story, into)
        articles.setdefault(story, []).append(placed.article)
        for link in placed.background:
            earlier = _now(link.story, into)
            if earlier != story:
                background.setdefault(story, {})[earlier] = replace(link, story=earlier)
    stories = {key: Story(key, tuple(ids), tuple(background.get(key, {}).values())) for key, ids in articles.items()}
    return Settled(last, stories, {article: key for key, ids in articles.items() for article in ids})


def _last(placements: Iterable[Placement]) -> dict[str, Placement]:
    """Each article's last placement, with the copy that a later arrival showed it to be."""
    last: dict[str, Placement] = {}
    for arrived in placements:
        for placed in (arrived, *arrived.moved):
            last[placed.article] = placed
            for told in placed.repeated:
                if told.article in last:
                    last[told.article] = replace(last[told.article], copy=told.copy)
    return last


def _now(story: str, into: Mapping[str, str]) -> str:
    while story in into:
        story = into[story]
    return story
