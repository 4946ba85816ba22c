"""Learns what a site shows again and again, from its articles as they come.

A line is furniture where unrelated articles show it. Reports of one running story repeat sentences of background word
for word too; they share their names and subjects besides, so all of them together count for one article.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from math import sqrt

from newsloom.extract.cutting import restored
from newsloom.extract.fingerprints import SUBJECT_WORDS_MAX, key_of_id, shown, subject_words
from newsloom.model import Article, Glimpse, Habit, SiteHabits, Verdict

RECENT_MAX = 48
SEEN_MAX = 400
HABITS_MAX = 600
WITNESSES_MAX = 8
TEXT_CHARS_MAX = 400
# A line is furniture from so many unrelated articles on, and while so large a share of the site's articles shows it:
# stock phrases ("did not immediately respond to a request for comment") recur in one or two of a hundred.
UNRELATED_MIN = 3
SHARE_MIN = 1 / 12
# Cosine of the sets of subject words. Of 68 pairs of reports of one event by one outlet 92 in 100 are above, of 3,763
# pairs of different events 3 in 100 (before shared lines are left out).
_RELATED_MIN = 0.17
_OWN_SHARE_MIN = 0.25
_OWN_WORDS_MIN = 15


def recurring_lines(site: SiteHabits) -> Mapping[int, Habit]:
    """The lines of a site that are taken out of its texts, by fingerprint."""
    verdicts = dict(site.verdicts)
    return {
        int(habit.key, 16): habit
        for habit in site.habits
        if is_set_apart(habit, site.articles, verdicts.get(habit.key))
    }


def is_set_apart(habit: Habit, articles: int, verdict: Verdict | None) -> bool:
    """Whether a line is taken out of the texts of a site of which `articles` were learned from."""
    if verdict is not None:
        return verdict is Verdict.DROP
    return habit.unrelated >= UNRELATED_MIN and habit.articles >= SHARE_MIN * (articles - habit.since + 1)


def learn(site: SiteHabits, articles: Iterable[Article], at: datetime) -> SiteHabits:
    """What is known of `site` after it showed `articles` at the time `at`.

    An article counts once: one read again, a new version, or a copy of it under another address changes nothing.
    What was taken out of an article for recurring counts as shown.
    """
    learner = _Learner(site)
    for article in articles:
        learner.add(article, at)
    return learner.state()


class _Sight:
    """An article as it is learned from. Leaves are lines of one sentence, and sentences of longer lines."""

    def __init__(self, article: Article) -> None:
        found = shown(article)
        self.article = key_of_id(article.id)
        self.units = {unit.key: unit.text for one in found for unit in (one.whole, *one.sentences) if unit.key}
        self.leaves = {leaf.key: leaf for one in found for leaf in one.leaves if leaf.key}
        self.size = sum(leaf.words for leaf in self.leaves.values())
        self._words = subject_words(leaf.text for leaf in self.leaves.values())
        self._own: dict[frozenset[int], tuple[frozenset[int], tuple[int, ...]]] = {}

    def own_words(self, shared: frozenset[int] = frozenset()) -> tuple[frozenset[int], tuple[int, ...]]:
        """The subject words of what is not `shared`, as a set and in order: most pages share the same few lines."""
        found = self._own.get(shared)
        if found is None:
            same = subject_words(self.leaves[key].text for key in shared if key in self.leaves)
            words = [word for word, count in self._words.items() if count > same[word]]
            found = self._own[shared] = frozenset(words), tuple(sorted(words))
        return found

    def likeness(self, theirs: frozenset[int], largest: int, shared: frozenset[int]) -> float:
        """How much two articles are about the same, 0..1, going by what is not the same line in both.

        `theirs` are the other's subject words; where only the smallest hashes are held, ours of that range count.
        """
        own, ordered = self.own_words(shared)
        count = bisect_right(ordered, largest) if len(theirs) == SUBJECT_WORDS_MAX else len(own)
        return len(own & theirs) / sqrt(count * len(theirs)) if count and theirs else 0.0

    def is_copy(self, other: Glimpse, shared: frozenset[int], likeness: float) -> bool:
        """Whether hardly anything of one of the two is its own."""
        same = sum(self.leaves[key].words for key in shared if key in self.leaves)
        own, theirs = self.size - same, other.size - same
        if own >= _OWN_SHARE_MIN * self.size and theirs >= _OWN_SHARE_MIN * other.size:
            return False
        return likeness >= _RELATED_MIN or min(own, theirs) < _OWN_WORDS_MIN


class _Learner:
    """A site's memory, indexed while articles are added to it."""

    def __init__(self, site: SiteHabits) -> None:
        self._site = site
        self._articles = site.articles
        self._recent = {glimpse.article: glimpse for glimpse in site.recent}
        self._lines = {glimpse.article: frozenset(glimpse.lines) for glimpse in site.recent}
        self._words = {glimpse.article: frozenset(glimpse.words) for glimpse in site.recent}
        self._numbers = {glimpse.article: site.articles - i for i, glimpse in enumerate(reversed(site.recent))}
        self._seen = dict.fromkeys(site.seen)
        self._habits = {int(habit.key, 16): habit for habit in site.habits}
        self._verdicts = dict(site.verdicts)

    def state(self) -> SiteHabits:
        return replace(
            self._site,
            articles=self._articles,
            habits=tuple(self._habits.values()),
            recent=tuple(self._recent.values()),
            seen=tuple(self._seen),
        )

    def add(self, article: Article, at: datetime) -> None:
        sight = _Sight(restored(article))
        if sight.article in self._seen or not sight.units:
            return
        likeness: dict[int, float] = {}  # to recent articles that share a line
        for key, glimpse in self._recent.items():
            shared = self._lines[key].intersection(sight.units)
            if shared:
                likeness[key] = sight.likeness(self._words[key], max(glimpse.words, default=0), shared)
                if sight.is_copy(glimpse, shared, likeness[key]):
                    self._note_seen(sight.article)
                    return
        self._note_seen(sight.article)
        self._articles += 1
        for unit, text in sight.units.items():
            self._note_line(unit, text, sight.article, likeness, at)
        self._remember(sight)

    def _note_line(self, unit: int, text: str, article: int, likeness: Mapping[int, float], at: datetime) -> None:
        habit = self._habits.get(unit)
        if habit is not None:
            apart = all(likeness.get(witness, 0.0) < _RELATED_MIN for witness in habit.witnesses)
            self._habits[unit] = replace(
                habit,
                articles=habit.articles + 1,
                unrelated=habit.unrelated + apart,
                last_at=max(habit.last_at, at),
                witnesses=(*habit.witnesses, article)[-WITNESSES_MAX:] if apart else habit.witnesses,
            )
            return
        first = next((key for key in likeness if unit in self._lines[key]), None)
        if first is not None:
            apart = likeness[first] < _RELATED_MIN
            self._habits[unit] = Habit(
                key=f"{unit:016x}",
                text=text[:TEXT_CHARS_MAX],
                articles=2,
                unrelated=1 + apart,
                since=self._numbers[first],
                first_at=at,
                last_at=at,
                witnesses=(first, article) if apart else (first,),
            )

    def _note_seen(self, article: int) -> None:
        self._seen[article] = None
        if len(self._seen) > SEEN_MAX:
            del self._seen[next(iter(self._seen))]

    def _remember(self, sight: _Sight) -> None:
        words = sight.own_words()[1][:SUBJECT_WORDS_MAX]
        self._recent[sight.article] = Glimpse(sight.article, tuple(sight.units), words, sight.size)
        self._lines[sight.article] = frozenset(sight.units)
        self._words[sight.article] = frozenset(words)
        self._numbers[sight.article] = self._articles
        if len(self._recent) > RECENT_MAX:
            oldest = next(iter(self._recent))
            del self._recent[oldest], self._lines[oldest], self._words[oldest], self._numbers[oldest]
        if len(self._habits) > HABITS_MAX:
            self._forget()

    def _forget(self) -> None:
        """Drops a tenth of the lines: those that say least, longest not seen. What the owner decided on stays."""
        idle = [unit for unit, habit in self._habits.items() if habit.key not in self._verdicts]
        idle.sort(key=lambda unit: self._worth(self._habits[unit]))
        for unit in idle[: HABITS_MAX // 10]:
            del self._habits[unit]

    @staticmethod
    def _worth(habit: Habit) -> tuple[int, datetime, int]:
        return min(habit.unrelated, UNRELATED_MIN), habit.last_at, habit.articles
