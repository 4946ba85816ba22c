"""Relating reports as they arrive: copies, stories, background."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b
from itertools import chain
from math import inf

from newsloom.model import Placement, Reason, Report, Ruling, StateError, Story
from newsloom.relate.background import background
from newsloom.relate.copies import Copies, Kin
from newsloom.relate.judge import Verdict, likeness, reasons, verdicts
from newsloom.relate.rarity import Rarity
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
                self._expected.update(self._stories.let_go(story))

    def state(self) -> Told:
        """All that was learned, piece by piece: `resumed` goes on from there as if it had never stopped."""
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

        A report whose article id is known already keeps its place.
        """
        article = report.article
        known = self._stories.holding(article.id)
        if known is not None:
            return Placement(article.id, known.id, reasons=(Reason.of("known-article"),))
        traits = traits_of(report)
        words = WordSequence(article.text)
        kin = self._copies.kin_of(report, words)
        placement = self._placed(article.id, traits, kin)
        self._take(report, words, traits, placement)
        return placement

    def remember(self, report: Report, placement: Placement) -> None:
        """Take in a report that was placed before, as it was placed."""
        if self._stories.holding(report.article.id) is None:
            traits = traits_of(report)
            self._take(report, WordSequence(report.article.text), traits, placement)

    def stories(self) -> tuple[Story, ...]:
        """The stories that still take reports, the one with the latest arrival last."""
        return tuple(story.value() for story in self._stories.all() if self._stories.takes_more(story, None))

    def _placed(self, article: str, traits: Traits, kin: Kin) -> Placement:
        near = self._stories.candidates(traits.terms.vector, self._rarity, self._setting.candidates_max)
        weighed = verdicts(traits, near, self._rarity, self._setting)
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
            return self._stories.holding(repeated.article), (Reason.of("copied-by", 0.0, article=repeated.article),)
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

    def _take(self, report: Report, words: WordSequence, traits: Traits, placement: Placement) -> None:
        if report.article.id in self._expected:
            self._expected.remove(report.article.id)  # its words are counted already
        else:
            self._rarity.count(base(traits.terms.vector.ids))
        story = self._stories.put(report.article.id, traits, placement.story, self._rarity)
        for absorbed in placement.absorbed:
            other = self._stories.with_id(absorbed)
            if other is not None and other is not story:
                self._stories.absorb(story, other, self._rarity)
        for link in placement.background:
            story.background.setdefault(link.story, link)
        day = self._stories.now if traits.published is None else traits.published
        self._copies.take(report, words, inf if day is None else day, placement)
        self._stories.forget()


def _about(setting: Setting) -> str:
    """What a state must agree with to be gone on from: the edition, the setting and the shape of what is kept."""
    return f"{EDITION}; {setting}; {shape(OpenStory)}"


def story_id(article: str) -> str:
    """The id of the story that an article opens: the same whenever the same article opens it."""
    return "s" + blake2b(article.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
