"""The stories that are open, and an index to find those that an article may belong to."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from math import inf
from typing import NamedTuple

import numpy as np

from newsloom.model import Background, Story
from newsloom.relate.index import StoryIndex
from newsloom.relate.rarity import Ids, Rarity, Weights
from newsloom.relate.setting import Setting
from newsloom.relate.state import State, Told, listed, packed, unlisted, unpacked
from newsloom.relate.terms import EMPTY, LIMITS, Field, Vector, base
from newsloom.relate.traits import Traits

# How many terms of each field an article is looked up by, and how many it is entered under.
_QUERIED = ((Field.WORD, 28), (Field.PAIR, 8), (Field.CROSS, 12))
_POSTED = ((Field.WORD, 36), (Field.PAIR, 10), (Field.CROSS, 14))
_POSTED_MAX = 2_000
# Terms kept of one story in one language, by field; and of a story that is not among the latest.
_QUOTA = (60, 200, 180, 60, 80)
_QUOTA_AT_REST = (20, 70, 30, 30, 40)
# Keys of quotations, of figures and of days kept of one story, of each kind.
_DETAILS_MAX = 600
_DETAILS_MAX_AT_REST = 40


@dataclass(slots=True)
class OpenStory:
    """One story as it grows. `parts` sums its reports' terms language by language ("" where it is unknown).

    `size` counts all its reports; `articles` has those still known by name, as (day, number of arrival, id) in order
    of arrival.

    Days are since 1970; `begun` and `last` are None while every report is undated. `began_by` is the day by which it
    had begun for certain: of a report dated to the day, that day's end. `touched` is the day on the
    relater's clock of its latest report; None while that clock has not begun.
    """

    number: int
    id: str
    slot: int
    parts: dict[str, Vector] = field(default_factory=dict)
    size: int = 0
    articles: list[tuple[float, int, str]] = field(default_factory=list)
    begun: float | None = None
    began_by: float | None = None
    last: float | None = None
    touched: float | None = None
    said: dict[int, None] = field(default_factory=dict)
    counts: dict[int, None] = field(default_factory=dict)
    days: dict[int, None] = field(default_factory=dict)
    places: dict[int, None] = field(default_factory=dict)
    ages: dict[int, None] = field(default_factory=dict)
    background: dict[str, Background] = field(default_factory=dict)
    posted: Ids = field(default_factory=lambda: np.zeros(0, np.uint32))

    def ids(self) -> Iterator[str]:
        """The ids of its articles that are known by name."""
        return (article for _, _, article in self.articles)

    @property
    def terms(self) -> int:
        return sum(len(part.ids) for part in self.parts.values())

    def at_home(self, language: str | None) -> Vector:
        """The part that an article of that language is compared with word by word; nothing if there is none.

        Where either language is unknown, they may be one.
        """
        if language is None:
            return max(self.parts.values(), key=lambda part: len(part.ids), default=EMPTY)
        return self.parts.get(language, self.parts.get("", EMPTY))

    def abroad(self, language: str | None) -> Vector:
        """Names and numbers of the reports in other languages than that one."""
        if language is None:
            return EMPTY
        found = EMPTY
        for code, part in self.parts.items():
            if code not in ("", language):
                crossing = part.field(Field.CROSS)
                found = found.plus(crossing) if len(found.ids) else crossing
        return found

    def rest(self, rarity: Rarity) -> None:
        """Keep only what tells most: this story is not among the latest, and there are very many."""
        self.parts = {code: _pruned(part, rarity, _QUOTA_AT_REST) for code, part in self.parts.items()}
        for held in (self.said, self.counts, self.days, self.ages):
            _keep_latest(held, _DETAILS_MAX_AT_REST)

    def copy(self) -> OpenStory:
        """The same, to be kept while this one grows."""
        return replace(
            self,
            parts=dict(self.parts),
            articles=list(self.articles),
            said=dict(self.said),
            counts=dict(self.counts),
            days=dict(self.days),
            ages=dict(self.ages),
            places=dict(self.places),
            background=dict(self.background),
        )

    def value(self) -> Story:
        """This story as the others know it."""
        ordered = tuple(article for _, _, article in sorted(self.articles))
        return Story(self.id, ordered, tuple(self.background.values()))


class Image(NamedTuple):
    """A story as it was at some time; None if it was not there."""

    id: str
    story: OpenStory | None


class Stories:
    """Open stories by number and id, in order of their last report's arrival."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._by_number: OrderedDict[int, OpenStory] = OrderedDict()
        self._by_id: dict[str, int] = {}
        self._story_of: OrderedDict[str, int] = OrderedDict()
        self._awake: OrderedDict[int, None] = OrderedDict()
        self._index = StoryIndex()
        self._next_number = 0
        self._arrivals = 0
        self.now: float | None = None

    def state(self) -> Told:
        """Every story, and the index."""
        yield "stories.counts", packed((self._next_number, self._arrivals, self.now))
        yield from listed("stories.open", self._by_number.values())
        yield from self._index.state()

    def restore(self, state: State) -> None:
        """Go on from what `state` gave."""
        counts = unpacked(state["stories.counts"], tuple[int, int, float | None])
        self._next_number, self._arrivals, self.now = counts
        known: list[tuple[int, str, int]] = []
        for story in unlisted(state, "stories.open", OpenStory):
            self._by_number[story.number] = story
            self._by_id[story.id] = story.number
            known += ((arrival, article, story.number) for _, arrival, article in story.articles)
        self._story_of.update((article, number) for _, article, number in sorted(known))
        self._awake.update(dict.fromkeys(list(self._by_number)[-self._setting.stories_awake :]))
        self._index.restore(state)

    def all(self) -> list[OpenStory]:
        """Every story held, the one with the latest arrival last."""
        return list(self._by_number.values())

    def with_id(self, story: str) -> OpenStory | None:
        number = self._by_id.get(story)
        return None if number is None else self._by_number[number]

    def holding(self, article: str) -> OpenStory | None:
        """The story that an article was put into, as long as the story is held."""
        number = self._story_of.get(article)
        return None if number is None else self._by_number.get(number)

    def image(self, story: str) -> Image:
        """That story as it stands, to be put back."""
        held = self.with_id(story)
        return Image(story, None if held is None else held.copy())

    def put_back(self, images: Iterable[Image], taken: Iterable[str]) -> None:
        """Make stories what they were, without the articles `taken`, which came to them since."""
        for article in taken:
            self._story_of.pop(article, None)
        held = [(self.with_id(image.id), image.story) for image in images]
        for now, _ in held:
            if now is not None:
                self._drop(now, forget_articles=False)
        for _, before in held:
            if before is not None:
                self._open_again(before)

    def _open_again(self, story: OpenStory) -> None:
        story.articles = [told for told in story.articles if told[2] in self._story_of]
        self._story_of.update(dict.fromkeys(story.ids(), story.number))
        story.slot = self._index.open(story.number)
        self._by_number[story.number] = story
        self._by_id[story.id] = story.number
        self._awake[story.number] = None
        self._index.enter(story.slot, story.posted, story.terms)

    def takes_more(self, story: OpenStory, day: float | None) -> bool:
        """Whether the story has not ended by silence, for a report of that day."""
        now = _latest(self.now, day)
        silent = 0.0 if now is None or story.touched is None else now - story.touched
        return silent <= self._setting.silence_days

    def _silent_days(self, story: OpenStory) -> float:
        return 0.0 if self.now is None or story.touched is None else self.now - story.touched

    def candidates(self, vector: Vector, rarity: Rarity, most: int) -> list[OpenStory]:
        """The stories that share the weightiest terms with `vector`, the likeliest first."""
        keys, gains = _weightiest(vector, rarity, _QUERIED)
        return [self._by_number[number] for number in self._index.likeliest(keys, gains, most)]

    def put(self, article: str, traits: Traits, story_id: str, rarity: Rarity) -> OpenStory:
        """Put an article into the story of that id, which is opened where it is not held."""
        story = self.with_id(story_id)
        if story is None:
            story = OpenStory(self._next_number, story_id, self._index.open(self._next_number))
            self._next_number += 1
            self._by_number[story.number] = story
            self._by_id[story_id] = story.number
        if traits.published is not None:
            self._advance(traits.published)
            story.begun = _earliest(story.begun, traits.published)
            story.began_by = _earliest(story.began_by, traits.until)
            story.last = traits.published if story.last is None else max(story.last, traits.published)
        story.touched = _latest(story.touched, self.now if traits.published is None else traits.published)
        story.articles.append((inf if traits.published is None else traits.published, self._arrivals, article))
        story.size += 1
        self._arrivals += 1
        self._know(article, story)
        vector = traits.terms.vector
        _add(story, traits.language or "", vector, rarity)
        _remember(story.said, traits.said)
        _remember(story.counts, traits.counts)
        _remember(story.days, traits.days)
        _remember(story.ages, traits.ages)
        _remember(story.places, dict.fromkeys(sorted(traits.places)))
        self._post(story, vector, rarity)
        self._by_number.move_to_end(story.number)
        self._wake(story, rarity)
        return story

    def _wake(self, story: OpenStory, rarity: Rarity) -> None:
        """Note that a story is the latest; the one that is no longer among the latest is laid to rest."""
        self._awake[story.number] = None
        self._awake.move_to_end(story.number)
        if len(self._awake) > self._setting.stories_awake:
            number, _ = self._awake.popitem(last=False)
            self._by_number[number].rest(rarity)

    def _advance(self, day: float) -> None:
        """Move the clock on. What arrived before it began, arrived when it began."""
        if self.now is None:
            for story in self._by_number.values():
                story.touched = day if story.size else None
        self.now = day if self.now is None else max(self.now, day)

    def _know(self, article: str, story: OpenStory) -> None:
        """Keep in mind where an article is, and forget where the oldest of too many are."""
        self._story_of[article] = story.number
        while len(self._story_of) > self._setting.articles_max:
            _, number = self._story_of.popitem(last=False)
            # Articles are forgotten in order of arrival, so it is the story's first one.
            self._by_number[number].articles.pop(0)

    def absorb(self, story: OpenStory, other: OpenStory, rarity: Rarity) -> None:
        """Make `other` part of `story`."""
        for language, part in other.parts.items():
            _add(story, language, part, rarity)
        story.articles = sorted((*story.articles, *other.articles), key=_arrival)
        story.size += other.size
        story.begun = _earliest(story.begun, other.begun)
        story.began_by = _earliest(story.began_by, other.began_by)
        story.last = _latest(story.last, other.last)
        story.touched = _latest(story.touched, other.touched)
        _remember(story.said, other.said)
        _remember(story.counts, other.counts)
        _remember(story.days, other.days)
        _remember(story.ages, other.ages)
        _remember(story.places, other.places)
        for earlier, link in other.background.items():
            story.background.setdefault(earlier, link)
        story.background.pop(story.id, None)
        story.background.pop(other.id, None)
        for _, _, article in other.articles:
            self._story_of[article] = story.number
        posted = other.posted
        self._drop(other, forget_articles=False)
        self._enter(story, posted)

    def forget(self) -> None:
        """Let go of the stories that have been silent for so long that nothing will refer to them, and of too many."""
        while self._by_number:
            oldest = next(iter(self._by_number.values()))
            silent = self._silent_days(oldest) > self._setting.kept_days
            if not silent and len(self._by_number) <= self._setting.stories_max:
                return
            self._drop(oldest, forget_articles=True)

    def let_go(self, story: OpenStory) -> tuple[str, ...]:
        """Forget a story and where its articles are; their ids."""
        self._drop(story, forget_articles=True)
        return tuple(story.ids())

    def _drop(self, story: OpenStory, *, forget_articles: bool) -> None:
        self._index.close(story.slot)
        self._awake.pop(story.number, None)
        del self._by_number[story.number], self._by_id[story.id]
        if forget_articles:
            for _, _, article in story.articles:
                self._story_of.pop(article, None)

    def _post(self, story: OpenStory, vector: Vector, rarity: Rarity) -> None:
        self._enter(story, _weightiest(vector, rarity, _POSTED)[0])

    def _enter(self, story: OpenStory, keys: Ids) -> None:
        if len(story.posted):
            at = story.posted.searchsorted(keys)
            at[at == len(story.posted)] = 0
            keys = keys[story.posted[at] != keys]
            story.posted = np.sort(np.concatenate((story.posted, keys)))
        else:
            story.posted = keys
        if len(story.posted) > _POSTED_MAX:
            # What has fallen out of the sums may be entered again, should it be told again.
            story.posted = np.intersect1d(story.posted, np.concatenate([part.ids for part in story.parts.values()]))
        self._index.enter(story.slot, keys, story.terms)


def _weightiest(vector: Vector, rarity: Rarity, wanted: tuple[tuple[Field, int], ...]) -> tuple[Ids, Weights]:
    """The ids that tell most of each field, at most so many, and how much each tells."""
    ids, every = vector.ids, (vector.weights * rarity.of(base(vector.ids))) ** 2
    chosen = []
    for field_, most in wanted:
        begin, end = vector.edges(field_)
        kept = np.arange(begin, end)
        if end - begin > most:
            kept = begin + np.sort(np.argsort(-every[begin:end], kind="stable")[:most])
        chosen.append(kept)
    places = np.concatenate(chosen)
    return ids[places], every[places]


def _pruned(vector: Vector, rarity: Rarity, quota: tuple[int, ...]) -> Vector:
    """At most so many terms of each field, where there are more in all."""
    if len(vector.ids) <= sum(quota):
        return vector
    gains = vector.weights * rarity.of(base(vector.ids))
    fields = np.searchsorted(LIMITS, vector.ids, side="right") - 1
    order = np.lexsort((vector.ids, -gains, fields))
    starts = np.searchsorted(fields[order], np.arange(len(quota)))
    rank = np.arange(len(order)) - starts[fields[order]]
    chosen = np.sort(order[rank < np.array(quota)[fields[order]]])
    return Vector(vector.ids[chosen], vector.weights[chosen])


def _add(story: OpenStory, language: str, vector: Vector, rarity: Rarity) -> None:
    held = story.parts.get(language)
    story.parts[language] = vector if held is None else _pruned(held.plus(vector), rarity, _QUOTA)


def _arrival(article: tuple[float, int, str]) -> int:
    return article[1]


def _earliest(one: float | None, other: float | None) -> float | None:
    return min((day for day in (one, other) if day is not None), default=None)


def _latest(one: float | None, other: float | None) -> float | None:
    return max((day for day in (one, other) if day is not None), default=None)


def _remember(held: dict[int, None], new: dict[int, str] | dict[int, None]) -> None:
    for key in new:
        held[key] = None
    _keep_latest(held, _DETAILS_MAX)


def _keep_latest(held: dict[int, None], most: int) -> None:
    while len(held) > most:
        del held[next(iter(held))]
