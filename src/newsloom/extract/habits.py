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
UNITS_MAX = 400  # lines and sentences of one article
HABITS_MAX = 600
WITNESSES_MAX = 8
TEXT_CHARS_MAX = 400
# A line is furniture from so many unrelated articles on, and while so large a share of the site's articles shows it:
# stock phrases ("did not immediately respond to a request for comment") recur in one or two of a hundred.
UNRELATED_MIN = 3
SHARE_MIN = 1 / 12
# Cosine of the sets of subject words. Of 59 pairs of reports of one event by one outlet 92 in 100 are above, of 3,593
# pairs of different events 3 in 100. Longer texts have more words in common, whatever they are about.
_RELATED_MIN = 0.16
_USUAL_WORDS = 700
_GROWTH = 0.3
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
        told = [(unit.key, unit.text) for one in found for unit in (one.whole, *one.sentences) if unit.key]
        self.units = dict(told[-UNITS_MAX:])  # the text's end and what is set apart from it come last
        self.leaves = {leaf.key: leaf for one in found for leaf in one.leaves if leaf.key}
        self.size = sum(len(leaf.words) for leaf in self.leaves.values())
        self._words = subject_words(self.leaves.values())
        self._related: dict[int, bool] = {}
        self._own: dict[frozenset[int], tuple[frozenset[int], tuple[int, ...]]] = {}

    def own_words(self, shared: frozenset[int] = frozenset()) -> tuple[frozenset[int], tuple[int, ...]]:
        """The subject words of what is not `shared`, as a set and in order: most pages share the same few lines."""
        found = self._own.get(shared)
        if found is None:
            same = subject_words(self.leaves[key] for key in shared if key in self.leaves)
            words = [word for word, count in self._words.items() if count > same.get(word, 0)]
            found = self._own[shared] = frozenset(words), tuple(sorted(words))
        return found

    def is_related(self, other: Glimpse, shared: frozenset[int]) -> bool:
        """Whether two articles are about the same, going by what is not the same line in both.

        Of the other one only the smallest hashes may be held: then ours of that range count.
        """
        if other.article not in self._related:
            own, ordered = self.own_words(shared)
            theirs = other.words
            count = bisect_right(ordered, theirs[-1]) if len(theirs) == SUBJECT_WORDS_MAX else len(own)
            both = len(own.intersection(theirs))
            least = _RELATED_MIN * max(1.0, (sqrt(self.size * other.size) / _USUAL_WORDS) ** _GROWTH)
            self._related[other.article] = both > 0 and both >= least * sqrt(count * len(theirs))
        return self._related[other.article]

    def is_copy(self, other: Glimpse, shared: frozenset[int]) -> bool:
        """Whether hardly anything of one of the two is its own."""
        same = sum(len(self.leaves[key].words) for key in shared if key in self.leaves)
        own, theirs = self.size - same, other.size - same
        if own >= _OWN_SHARE_MIN * self.size and theirs >= _OWN_SHARE_MIN * other.size:
            return False
        return min(own, theirs) < _OWN_WORDS_MIN or self.is_related(other, shared)


class _Learner:
    """A site's memory, indexed while articles are added to it."""

    def __init__(self, site: SiteHabits) -> None:
        self._site = site
        self._articles = site.articles
        self._recent = {glimpse.article: glimpse for glimpse in site.recent}
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
        self._note_seen(sight.article)
        shares: dict[int, frozenset[int]] = {}  # by article, the lines that it has in common with this one
        for key, glimpse in self._recent.items():
            shared = frozenset(line for line in glimpse.lines if line in sight.units)
            if shared:
                shares[key] = shared
                if sight.is_copy(glimpse, shared):
                    return
        first = {line: key for key in reversed(shares) for line in shares[key]}
        self._articles += 1
        for unit in sight.units:
            if unit in self._habits:
                self._habits[unit] = self._shown_again(self._habits[unit], sight, shares, at)
            elif unit in first:
                self._habits[unit] = self._begun(unit, sight, first[unit], shares, at)
        self._remember(sight)

    def _is_related(self, sight: _Sight, other: int, shares: Mapping[int, frozenset[int]]) -> bool:
        return other in shares and sight.is_related(self._recent[other], shares[other])

    def _shown_again(self, habit: Habit, sight: _Sight, shares: Mapping[int, frozenset[int]], at: datetime) -> Habit:
        apart = not any(self._is_related(sight, witness, shares) for witness in habit.witnesses)
        return replace(
            habit,
            articles=habit.articles + 1,
            unrelated=habit.unrelated + apart,
            last_at=max(habit.last_at, at),
            witnesses=(*habit.witnesses, sight.article)[-WITNESSES_MAX:] if apart else habit.witnesses,
        )

    def _begun(self, unit: int, sight: _Sight, first: int, shares: Mapping[int, frozenset[int]], at: datetime) -> Habit:
        apart = not self._is_related(sight, first, shares)
        return Habit(
            key=f"{unit:016x}",
            text=sight.units[unit][:TEXT_CHARS_MAX],
            articles=2,
            unrelated=1 + apart,
            since=self._numbers[first],
            first_at=at,
            last_at=at,
            witnesses=(first, sight.article) if apart else (first,),
        )

    def _note_seen(self, article: int) -> None:
        self._seen[article] = None
        if len(self._seen) > SEEN_MAX:
            del self._seen[next(iter(self._seen))]

    def _remember(self, sight: _Sight) -> None:
        words = sight.own_words()[1][:SUBJECT_WORDS_MAX]
        self._recent[sight.article] = Glimpse(sight.article, tuple(sight.units), words, sight.size)
        self._numbers[sight.article] = self._articles
        if len(self._recent) > RECENT_MAX:
            oldest = next(iter(self._recent))
            del self._recent[oldest], self._numbers[oldest]
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
