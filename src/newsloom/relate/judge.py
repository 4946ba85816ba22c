"""Weighing whether an article tells a story: log-odds from several kinds of evidence, with the reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log, log1p

import numpy as np
import numpy.typing as npt

from newsloom.model import Reason
from newsloom.relate.abroad import Crossing, crossing
from newsloom.relate.evidence import similarities
from newsloom.relate.rarity import Rarity
from newsloom.relate.setting import Setting, TimeWeights
from newsloom.relate.stories import OpenStory
from newsloom.relate.terms import Field, Name, Vector, base
from newsloom.relate.traits import Traits

# Among the stories that are likest to a report, so many may be parts of its own.
_OWN_MAX = 4
_UNKNOWN_GAP_DAYS = 2.0
_FREE_GAP_DAYS = 1.0
_HISTORY_DAYS = 7.0
_SHOWN_MAX = 6
_NAMES_TELL = 4
_FULL_WORDS = 40  # different words a report from which on more make no difference
_NAMES_APART = 0.05
# The score of nothing to compare.
_ABSENT = -99.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """How strongly the evidence speaks for one story; above 0 for, below against."""

    story: OpenStory
    score: float
    cosines: npt.NDArray[np.float64]
    abroad: Crossing
    said: tuple[str, ...]
    counts: tuple[str, ...]


def verdicts(traits: Traits, stories: Sequence[OpenStory], rarity: Rarity, setting: Setting) -> list[Verdict]:
    """A verdict for each story, the strongest first."""
    if not stories:
        return []
    vector = traits.terms.vector
    cosines = similarities(vector, [story.at_home(traits.language) for story in stories], rarity)
    if not len(vector.field(Field.TITLE).ids):
        # What a headline would say is guessed from what the text says.
        cosines[:, Field.TITLE] = cosines[:, Field.WORD]
    # While little is read, common words pass for rare ones, so likeness says less.
    caution = setting.weight_inexperience * rarity.inexperience**2 + setting.weight_alike * _likeness_of_others(cosines)
    scores = setting.bias + caution + _told(cosines, setting).sum(axis=1)
    report = _Compared(vector.field(Field.CROSS), len(vector.field(Field.NAME).ids))
    found = [
        _verdict(traits, report, story, float(at_home), found_alike, rarity, setting)
        for story, at_home, found_alike in zip(stories, scores, cosines, strict=True)
    ]
    return sorted(found, key=lambda verdict: (-verdict.score, verdict.story.number))


@dataclass(frozen=True, slots=True)
class _Compared:
    """What is looked at again for each story: the article's terms that cross languages, and how many names it has."""

    crossing: Vector
    names: int


def _verdict(
    traits: Traits,
    report: _Compared,
    story: OpenStory,
    at_home: float,
    cosines: npt.NDArray[np.float64],
    rarity: Rarity,
    setting: Setting,
) -> Verdict:
    """The better of the likeness in the article's language and across languages, with what speaks for either."""
    home = story.at_home(traits.language)
    others = story.abroad(traits.language)
    places = traits.places | story.places.keys() if len(others.ids) else frozenset()
    abroad = crossing(report.crossing, others, rarity, places)
    said = tuple(written for key, written in traits.said.items() if key in story.said)
    counts = tuple(dict.fromkeys(written for key, written in traits.counts.items() if key in story.counts))
    figures = min(3, len(counts))
    score = (
        across(abroad, setting)
        + setting.weight_figure_abroad * figures
        + _time_weight(traits, story, setting.times_abroad)
    )
    if len(home.ids):
        if _other_names(report, home, float(cosines[Field.NAME])):
            at_home += setting.weight_other_names
        at_home += _age_weight(traits, story, setting)
        score = max(score, at_home + setting.weight_figure * figures + _time_weight(traits, story, setting.times))
    score += (
        setting.weight_quotation * min(1.0, len(said) / 2)
        + setting.weight_gap * log1p(max(0.0, gap_days(traits, story) - _FREE_GAP_DAYS))
        + setting.weight_size * log(story.size)
    )
    return Verdict(story, score, cosines, abroad, said, counts)


def likeness(one: OpenStory, other: OpenStory, rarity: Rarity, setting: Setting) -> float:
    """The log-odds that two stories are one, from their terms alone.

    Sums over many reports grow alike by the words of their subject, so two big stories need more than two small ones,
    and stories of full texts more than those of headlines.
    """
    small, big = (one, other) if one.size <= other.size else (other, one)
    caution = setting.weight_merged_inexperience * rarity.inexperience
    places = small.places.keys() | big.places.keys()
    at_home, abroad = _ABSENT, _ABSENT
    for language, part in small.parts.items():
        home = big.at_home(language or None)
        if len(home.ids):
            cosines = similarities(part, [home], rarity)[0]
            fullness = min(1.0, len(part.field(Field.WORD).ids) / (_FULL_WORDS * small.size))
            told = float(_told(cosines, setting).sum()) + setting.weight_merged_fullness * fullness
            at_home = max(at_home, setting.bias_merged + told + caution)
        crossed = crossing(part.field(Field.CROSS), big.abroad(language or None), rarity, places)
        abroad = max(abroad, across(replace(crossed, share=0.0), setting))
    # Names cross between any two stories of one country: what both tell in one language says more.
    score = at_home if at_home > _ABSENT else abroad
    score += setting.weight_merged_gap * log1p(max(0.0, _between(one, other) - _FREE_GAP_DAYS))
    return score + setting.weight_size * log(big.size) + setting.weight_merged_size * log(small.size)


def _time_weight(traits: Traits, story: OpenStory, weights: TimeWeights) -> float:
    """Whether the leads tell of one day; nothing where either tells of none.

    A day from before the story is what led to it, or another event's: that alone says little.
    """
    if not traits.days or not story.days:
        return 0.0
    if not traits.days.keys().isdisjoint(story.days):
        return weights.same
    before = story.begun is not None and max(traits.days) < story.begun - _HISTORY_DAYS
    return weights.earlier if before else weights.other


def _age_weight(traits: Traits, story: OpenStory, setting: Setting) -> float:
    """Whether they tell of people of one age; nothing where either tells no age."""
    if not traits.ages or not story.ages:
        return 0.0
    return setting.weight_other_age if traits.ages.keys().isdisjoint(story.ages) else setting.weight_same_age


def _other_names(report: _Compared, home: Vector, shared: float) -> bool:
    """Whether both tell names and hardly one in common: two look-alike events, as a rule."""
    if shared >= _NAMES_APART or report.names < _NAMES_TELL:
        return False
    return len(home.field(Field.NAME).ids) >= _NAMES_TELL


def _told(cosines: npt.NDArray[np.float64], setting: Setting) -> npt.NDArray[np.float64]:
    """The log-odds that likeness in each field (the last axis) gives.

    Beyond its most, more likeness says no more: of one event are the reports that share a third of their words as
    well as those that share half.
    """
    most = (setting.title_most, setting.words_most, setting.pairs_most, setting.names_most, 0.0)
    weights = (setting.weight_title, setting.weight_words, setting.weight_pairs, setting.weight_names, 0.0)
    told: npt.NDArray[np.float64] = np.minimum(cosines, most) * weights
    return told


def _likeness_of_others(cosines: npt.NDArray[np.float64]) -> float:
    """How like a report is, by all words, to the stories found that are not its own: one more fire, one more match.

    Where look-alikes abound, the same likeness says less. Told by the median beyond the first few.
    """
    others = np.sort(cosines[:, Field.WORD])[: -_OWN_MAX or None]
    return float(np.median(others)) if len(others) else 0.0


def across(abroad: Crossing, setting: Setting) -> float:
    """The log-odds between languages, where names and numbers are all that texts have in common."""
    # That a headline's only name is shared says little, unless that name or its neighbours are rare.
    share = abroad.share**2 * min(1.0, abroad.gain / setting.abroad_gain_full)
    told = setting.weight_abroad * abroad.gain + setting.weight_abroad_share * share
    return min(setting.abroad_most, told + setting.bias_abroad)


def gap_days(traits: Traits, story: OpenStory) -> float:
    """Days between a report and the nearest end of a story's time; a guess where either has no date."""
    if traits.published is None or traits.until is None or story.begun is None or story.last is None:
        return _UNKNOWN_GAP_DAYS
    return max(0.0, traits.published - story.last, story.begun - traits.until)


def _between(one: OpenStory, other: OpenStory) -> float:
    if one.begun is None or one.last is None or other.begun is None or other.last is None:
        return _UNKNOWN_GAP_DAYS
    return max(0.0, one.begun - other.last, other.begun - one.last)


def reasons(traits: Traits, verdict: Verdict, rarity: Rarity, setting: Setting) -> tuple[Reason, ...]:
    """Why an article is held to tell a story: what they share, the weightiest kind first."""
    vector, story = traits.terms.vector, verdict.story
    home = story.at_home(traits.language)
    shown = traits.terms.shown()
    names = shared_names(traits, story)
    words = _shared(shown, vector, home, Field.WORD, rarity, {key for name in names for key in name.keys})
    title = _shared(shown, vector, home, Field.TITLE, rarity, set())
    found = []
    headed, worded, paired, named, _ = _told(verdict.cosines, setting).tolist()
    if names:
        named = max(named, setting.weight_abroad * verdict.abroad.gain)
        found.append(
            Reason.of("shared-names", round(named, 2), names=tuple(name.written for name in names[:_SHOWN_MAX]))
        )
    if words:
        found.append(Reason.of("shared-words", round(worded + paired, 2), words=words))
    if title:
        found.append(Reason.of("shared-title-words", round(headed, 2), words=title))
    if verdict.said:
        quoted = setting.weight_quotation * min(1.0, len(verdict.said) / 2)
        found.append(Reason.of("shared-quotation", quoted, words=verdict.said[:_SHOWN_MAX]))
    if verdict.counts:
        counted = setting.weight_figure * min(3, len(verdict.counts))
        found.append(Reason.of("shared-figures", counted, figures=verdict.counts[:_SHOWN_MAX]))
    days = tuple(written for day, written in traits.days.items() if day in story.days)
    if days:
        found.append(Reason.of("same-event-time", setting.times.same, times=days[:_SHOWN_MAX]))
    ages = tuple(written for age, written in traits.ages.items() if age in story.ages)
    if ages:
        found.append(Reason.of("shared-ages", setting.weight_same_age, ages=ages[:_SHOWN_MAX]))
    found.sort(key=lambda reason: -reason.weight)
    gap = gap_days(traits, story)
    if traits.published is not None and story.last is not None:
        found.append(Reason.of("published-apart", _gap_weight(gap, setting), days=f"{gap:.1f}"))
    return tuple(found)


def _gap_weight(gap: float, setting: Setting) -> float:
    return round(setting.weight_gap * log1p(max(0.0, gap - _FREE_GAP_DAYS)), 2)


def shared_names(traits: Traits, story: OpenStory, *, as_name: bool = False) -> list[Name]:
    """The article's names of which the story's reports have every word (`as_name`: in a name), longer ones first."""
    fields = (Field.NAME,) if as_name else (Field.NAME, Field.WORD)
    held: set[int] = set()
    crossed: set[int] = set()
    for part in story.parts.values():
        for field in fields:
            held.update(base(part.field(field).ids).tolist())
        crossed.update(base(part.field(Field.CROSS).ids).tolist())
    shared = [
        name
        for name in traits.terms.names
        if held.issuperset(name.keys) or (name.crossing and crossed.issuperset(name.crossing))
    ]
    shared.sort(key=lambda name: -len(name.keys))
    kept: list[Name] = []
    seen: set[int] = set()
    for name in shared:
        if not seen.issuperset(name.keys):
            kept.append(name)
            seen.update(name.keys)
    return kept


def _shared(
    shown: dict[int, str], one: Vector, other: Vector, field: Field, rarity: Rarity, without: set[int]
) -> tuple[str, ...]:
    """The shared terms of one field as the article writes them, those that count most first."""
    ours, theirs = one.field(field), other.field(field)
    ids, here, there = np.intersect1d(ours.ids, theirs.ids, assume_unique=True, return_indices=True)
    keys = base(ids)
    gains = ours.weights[here] * theirs.weights[there] * rarity.of(keys) ** 2
    ranked = keys[np.argsort(-gains, kind="stable")].tolist()
    return tuple(shown[key] for key in ranked if key not in without and key in shown)[:_SHOWN_MAX]
