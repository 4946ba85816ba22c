"""Relating reports as they arrive: copies, stories, background."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b
from heapq import heappop, heappush
from itertools import chain
from math import inf

from newsloom.model import Placement, Reason, Report, Ruling, StateError, Story
from newsloom.relate.background import background
from newsloom.relate.copies import Copies, Kin
from newsloom.relate.judge import Verdict, likeness, reasons, verdicts
from newsloom.relate.lately import Lately, Placed, Step
from newsloom.relate.rarity import Ids, Rarity
from newsloom.relate.rulings import Word
from newsloom.relate.sequence import WordSequence
from newsloom.relate.setting import Setting
from newsloom.relate.state import SUBJECT, State, Told, packed, shape, unpacked
from newsloom.relate.stories import OpenStory, Stories
from newsloom.relate.terms import base
from newsloom.relate.traits import Traits, traits_of

# What is kept of texts and stories, and how they are read, is of this edition. A state of another one is made anew.
EDITION = 3
_MERGES_MAX = 4
_MERGE_CLOSE = 0.5


class Relater:
    """Puts each report, as it arrives, beside the earlier ones.

    The state is bounded by the setting and depends on nothing but the reports, placements and rulings told, in their
    order: the same input in the same order gives the same placements, and `remember` with what `add` gave makes the
    same state as `add` did. Not safe for several threads at once.
    """

    def __init__(self, setting: Setting | None = None) -> None:
        self._setting = setting or Setting()
        self._rarity = Rarity()
        self._copies = Copies(self._setting)
        self._stories = Stories(self._setting)
        self._word = Word()
        self._expected: set[str] = set()
        self._lately = Lately(self._setting.second_look_days, self._setting.second_look_kept)

    def rule(self, rulings: Iterable[Ruling]) -> None:
        """From now on place reports by these rulings of the reader; they take the place of those told before.

        Reports that were placed already stay where they are: see `let_go`.
        """
        self._word = Word(rulings)

    def let_go(self, articles: Iterable[str]) -> None:
        """Forget the stories that hold these articles, whose reports are to be told again as they belong now.

        What was counted of their words, and that they can be copied from, stays.
        """
        for article in articles:
            story = self._stories.holding(article)
            if story is not None:
                self._lately.clear()
                self._expected.update(self._stories.let_go(story))

    def state(self) -> Told:
        """All that was learned, piece by piece: `resumed` goes on from there as if it had never stopped.

        But for second looks, which it takes at what it has placed itself.
        """
        yield "about", packed(_about(self._setting))
        yield "expected", packed(sorted(self._expected))
        yield from self._rarity.state()
        yield from self._copies.state()
        yield from self._stories.state()

    @classmethod
    def resumed(cls, state: State, setting: Setting | None = None) -> Relater:
        """A relater that goes on from what `state` gave. Raises StateError where that is damaged or of another kind."""
        relater = cls(setting)
        try:
            if unpacked(state["about"], str) != _about(relater._setting):
                raise StateError(SUBJECT, "was saved by another edition or with another setting")
            relater._expected = unpacked(state["expected"], set[str])
            relater._rarity.restore(state)
            relater._copies.restore(state)
            relater._stories.restore(state)
        except KeyError as error:
            raise StateError(SUBJECT, f"lacks {error}") from error
        return relater

    def add(self, report: Report) -> Placement:
        """Decide where `report` belongs, and take it into the state.

        A report whose article id is known already keeps its place. Where the setting asks for a second look, one that
        was published before others of the last hour is placed as if it had come before them, and they after it.
        """
        article = report.article
        known = self._stories.holding(article.id)
        if known is not None:
            return Placement(article.id, known.id, reasons=(Reason.of("known-article"),))
        traits = traits_of(report)
        words = WordSequence(article.text)
        day = traits.published if traits.published is not None else self._stories.now or 0.0
        counted = base(traits.terms.vector.ids)
        step = Step((day, article.id), traits, counted, self._copies.kin_of(report, words))
        moved: tuple[Placement, ...] = ()
        if self._lately.is_late(step.key):
            moved = self._second_look(step)
        else:
            self._do(step, self._weighed(traits))
        placement = replace(step.done.placement, moved=moved)
        self._keep(report, words, traits, placement)
        return placement

    def remember(self, report: Report, placement: Placement) -> None:
        """Take in a report that was placed before, as it was placed."""
        if self._stories.holding(report.article.id) is None:
            traits = traits_of(report)
            self._lately.clear()  # what was kept of it is overtaken
            self._count(report.article.id, base(traits.terms.vector.ids))
            self._put(traits, placement)
            self._keep(report, WordSequence(report.article.text), traits, placement)

    def stories(self) -> tuple[Story, ...]:
        """The stories that still take reports, the one with the latest arrival last."""
        return tuple(story.value() for story in self._stories.all() if self._stories.takes_more(story, None))

    def _second_look(self, newcomer: Step) -> tuple[Placement, ...]:
        """Place a report as if those published after it were not there, and then again those it may concern.

        The new placements of these, where they differ from the former ones.
        """
        self._lately.pair(newcomer)
        unread = deque(sorted(step for step in self._lately if step.key > newcomer.key))
        for step in unread:
            self._rarity.discount(step.counted)
            step.is_counted = False
        former: dict[str, Step] = {}
        before: dict[str, Placement] = {}
        waiting = [newcomer]
        while waiting:
            step = heappop(waiting)
            while unread and unread[0].key < step.key:
                self._read(unread.popleft())
            weighed = self._weighed(step.traits)
            later = self._lately.after(step.key, self._near(step, weighed), step.kin.articles)
            if later and len(former) + len(later) <= self._setting.second_look_most:
                for one in later:
                    former.setdefault(one.article, one)
                    before.setdefault(one.article, one.done.placement)
                    heappush(waiting, one)
                self._take_back(later)
                weighed = self._weighed(step.traits)
            self._do(step, weighed)
        for step in unread:
            self._read(step)
        again = (step.done.placement for step in sorted(former.values()))
        return tuple(placement for placement in again if placement != before[placement.article])

    def _take_back(self, steps: list[Step]) -> None:
        images = {image.id: image for step in reversed(steps) for image in step.done.before}
        self._stories.put_back(images.values(), [step.article for step in steps])
        self._lately.take_out(steps)

    def _near(self, step: Step, weighed: list[Verdict]) -> frozenset[str]:
        """The stories that a report may as well tell, and those of its copies."""
        least = self._setting.join_from - self._setting.second_look_near
        held = (self._stories.holding(article) for article in step.kin.articles)
        close = (verdict.story for verdict in weighed if verdict.score >= least)
        return frozenset(story.id for story in chain(held, close) if story is not None)

    def _do(self, step: Step, weighed: list[Verdict]) -> None:
        """Place a report by the stories as they stand, and put it there."""
        placement = self._placed(step.article, step.traits, step.kin, weighed)
        near = self._near(step, weighed) | {link.story for link in placement.background}
        touched = (placement.story, *placement.absorbed)
        before = tuple(self._stories.image(story) for story in touched) if self._setting.second_look_days else ()
        self._read(step)
        self._put(step.traits, placement)
        step.placed = Placed(placement, near, frozenset(touched), before)
        self._lately.add(step, self._stories.now or 0.0)

    def _weighed(self, traits: Traits) -> list[Verdict]:
        near = self._stories.candidates(traits.terms.vector, self._rarity, self._setting.candidates_max)
        return verdicts(traits, near, self._rarity, self._setting)

    def _placed(self, article: str, traits: Traits, kin: Kin, weighed: list[Verdict]) -> Placement:
        joinable = [verdict for verdict in weighed if self._takes(verdict.story, traits, article)]
        ruled = self._ruled(article)
        if ruled is not None:
            return self._joining(article, traits, ruled, kin, weighed, (Reason.of("reader-said"),))
        relative, known = self._story_of_kin(kin)
        if relative is not None and self._takes(relative, traits, article):
            return self._joining(article, traits, relative, kin, weighed, known)
        if joinable and joinable[0].score > self._setting.join_from:
            best = joinable[0]
            why = reasons(traits, best, self._rarity, self._setting)
            return self._joining(article, traits, best.story, kin, weighed, why)
        story = story_id(article)
        links = background(traits, weighed, None, self._rarity, self._setting)
        return Placement(article, story, kin.copy, links, (), (Reason.of("no-story-like-it"),), kin.repeated)

    def _story_of_kin(self, kin: Kin) -> tuple[OpenStory | None, tuple[Reason, ...]]:
        """The story of the text that a report repeats, or of the first that repeats it; and the reasons to join it."""
        if kin.copy is not None:
            why = (Reason.of("copy-of", 0.0, article=kin.copy.of), *kin.copy.reasons)
            return self._stories.holding(kin.copy.of), why
        for repeated in kin.repeated:
            story = self._stories.holding(repeated.article)
            if story is not None:
                return story, (Reason.of("copied-by", 0.0, article=repeated.article),)
        return None, ()

    def _ruled(self, article: str) -> OpenStory | None:
        """The story that holds a report which the reader put together with this one."""
        held = (self._stories.holding(other) for other in self._word.together(article))
        return next((story for story in held if story is not None), None)

    def _takes(self, story: OpenStory, traits: Traits, article: str) -> bool:
        """Whether a story takes this article, if the evidence is for it."""
        return self._stories.takes_more(story, traits.published) and not self._apart(story, (article,))

    def _apart(self, story: OpenStory, articles: Iterable[str]) -> bool:
        """Whether the reader said of any of the articles that it tells another story than one in this one."""
        against = self._word.apart(self._word.of(articles))
        return bool(against) and not against.isdisjoint(self._word.of(story.ids()))

    def _joining(
        self,
        article: str,
        traits: Traits,
        story: OpenStory,
        kin: Kin,
        weighed: list[Verdict],
        why: tuple[Reason, ...],
    ) -> Placement:
        absorbed = self._one_with(article, story, weighed, traits.published)
        others = [verdict for verdict in weighed if verdict.story.id not in absorbed]
        links = background(traits, others, story, self._rarity, self._setting)
        new = tuple(link for link in links if link.story not in story.background)
        return Placement(article, story.id, kin.copy, new, absorbed, why, kin.repeated)

    def _one_with(self, article: str, story: OpenStory, weighed: list[Verdict], day: float | None) -> tuple[str, ...]:
        """The stories that this article shows to be the same as the one that it joins."""
        setting = self._setting
        found: list[OpenStory] = []
        for verdict in weighed[: _MERGES_MAX + 1]:
            other = verdict.story
            close = verdict.score >= setting.join_from - _MERGE_CLOSE
            if other is story or not close or not self._stories.takes_more(other, day):
                continue
            if likeness(story, other, self._rarity, setting) > setting.merge_from:
                now_one = (article, *story.ids(), *chain.from_iterable(one.ids() for one in found))
                if not self._apart(other, now_one):
                    found.append(other)
        return tuple(one.id for one in found)

    def _read(self, step: Step) -> None:
        if not step.is_counted:
            self._count(step.article, step.counted)
            step.is_counted = True

    def _count(self, article: str, terms: Ids) -> None:
        """Take a report's words into account, once."""
        if article in self._expected:
            self._expected.remove(article)
        else:
            self._rarity.count(terms)

    def _put(self, traits: Traits, placement: Placement) -> None:
        story = self._stories.put(placement.article, traits, placement.story, self._rarity)
        for absorbed in placement.absorbed:
            other = self._stories.with_id(absorbed)
            if other is not None and other is not story:
                self._stories.absorb(story, other, self._rarity)
        for link in placement.background:
            story.background.setdefault(link.story, link)

    def _keep(self, report: Report, words: WordSequence, traits: Traits, placement: Placement) -> None:
        day = self._stories.now if traits.published is None else traits.published
        self._copies.take(report, words, inf if day is None else day, placement)
        self._stories.forget()


def _about(setting: Setting) -> str:
    """What a state must agree with to be gone on from: the edition, the setting and the shape of what is kept."""
    return f"{EDITION}; {setting}; {shape(OpenStory)}"


def story_id(article: str) -> str:
    """The id of the story that an article opens: the same whenever the same article opens it."""
    return "s" + blake2b(article.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
