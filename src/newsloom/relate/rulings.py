"""The reader's word as a whole: which reports it holds together, which apart, and what stories come of it.

Rulings are taken from the newest to the oldest, and of each only what does not contradict newer ones (must-link and
cannot-link constraints; Wagstaff et al., "Constrained k-means clustering with background knowledge", 2001). So they
never contradict each other in the end, and taking one back leaves what the others say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import count
from typing import NamedTuple

from newsloom.model import Regrouping, Ruling
from newsloom.relate.partition import Partition


class _Home(NamedTuple):
    """A story of that id as a place where reports can be; `rest` for those that must leave it together."""

    story: str
    rest: bool = False


class Word:
    """What rulings say together. A group are articles held together; two groups may be held apart."""

    def __init__(self, rulings: Iterable[Ruling] = ()) -> None:
        self.groups: Partition[str | _Home] = Partition()
        self.taken: dict[str, int] = {}  # articles that were taken out of a story, by the newest ruling that did it
        self.named: dict[str, int] = {}  # articles told of, by the newest ruling that does
        for ruling in sorted(rulings, key=lambda ruling: -ruling.id):
            self._hold(ruling)

    def together(self, article: str) -> tuple[str, ...]:
        """The articles of its group, in no order, itself among them; none where the reader said nothing of it."""
        number = self.groups.known(article)
        return () if number is None else tuple(one for one in self.groups.members(number) if isinstance(one, str))

    def of(self, articles: Iterable[str]) -> frozenset[int]:
        """The groups of several articles."""
        return frozenset(number for article in articles if (number := self.groups.known(article)) is not None)

    def apart(self, groups: Iterable[int]) -> frozenset[int]:
        """The groups held apart from any of those."""
        return frozenset(other for number in groups for other in self.groups.apart(number))

    def _hold(self, ruling: Ruling) -> None:
        for article in ruling.articles:
            self.named.setdefault(article, ruling.id)
        if ruling.left:
            for article in ruling.moved:
                self.taken.setdefault(article, ruling.id)
        said = dict.fromkeys((*ruling.joined, *ruling.moved))
        # Where newer rulings have torn the group, its largest part is what the others are joined to.
        parts = Counter(self.groups.number(article) for article in said)
        largest = parts.most_common(1)[0][0] if parts else None
        centre = next((article for article in said if self.groups.number(article) == largest), None)
        if centre is None:
            return
        for article in said:
            self.groups.join(centre, article)
        heads = {self.groups.number(article): article for article in said}.values()
        for article in ruling.left:
            for head in heads:
                self.groups.keep_apart(head, article)


def regrouped(homes: Mapping[str, str], rulings: Iterable[Ruling]) -> Regrouping:
    """The stories that come of the reader's word, where `homes` tells the story that the evidence gave each article.

    `homes` has the articles that rulings speak of, and any others. A group goes with the stories that its articles
    come from, first where most of them do, so that reports which came later follow; but not where articles are that
    it is held apart from. Articles that were taken out of a story do not say where their group goes, unless nothing
    else does. What finds no place becomes a story of its own, called after the newest ruling that says so.
    """
    word = Word(rulings)
    drawn: Counter[tuple[str, str]] = Counter()
    carried: Counter[tuple[str, str]] = Counter()
    heads: dict[int, str] = {}
    for article, home in sorted(homes.items()):
        one = heads.setdefault(word.groups.number(article), article)
        (carried if article in word.taken else drawn)[one, home] += 1
    for (one, home), _ in sorted(drawn.items(), key=lambda item: (-item[1], item[0])):
        if not word.groups.join(one, _Home(home)):
            word.groups.join(one, _Home(home, rest=True))
    for (one, home), _ in sorted(carried.items(), key=lambda item: (-item[1], item[0])):
        word.groups.join(one, _Home(home))
    articles: dict[str, str] = {}
    stories = {home: home for home in homes.values()}
    for members in _housed(word, homes):
        name = _name(members, homes)
        articles.update((one, name) for one in members if isinstance(one, str) and one in homes)
        stories.update((one.story, name) for one in members if isinstance(one, _Home) and not one.rest)
    return Regrouping(articles, stories)


def _housed(word: Word, homes: Mapping[str, str]) -> list[list[str | _Home]]:
    """The groups with their places, a place made for each that has none."""
    groups = word.groups
    homeless = [sorted(ids) for members in groups.all() if (ids := _homeless(members)) and any(i in homes for i in ids)]
    given: set[str] = set()
    for ids in sorted(homeless):
        newest = max((word.taken[one] for one in ids if one in word.taken), default=0)
        newest = newest or max(word.named[one] for one in ids)
        names = (f"ruling-{newest}" + (f"-{number}" if number else "") for number in count())
        given.add(next(name for name in names if name not in given and groups.join(ids[0], _Home(name))))
    return [list(members) for members in groups.all()]


def _homeless(members: Iterable[str | _Home]) -> list[str]:
    told = list(members)
    if any(isinstance(one, _Home) and not one.rest for one in told):
        return []
    return [one for one in told if isinstance(one, str)]


def _name(members: Iterable[str | _Home], homes: Mapping[str, str]) -> str:
    """The story that a group is now: of those that it is made of, the one that most of its articles come from."""
    told = list(members)
    weight = Counter(homes[one] for one in told if isinstance(one, str) and one in homes)
    stories = [one.story for one in told if isinstance(one, _Home) and not one.rest]
    return min(stories, key=lambda story: (-weight[story], story), default="")
