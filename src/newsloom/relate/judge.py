"""Weighing whether an article tells a story: log-odds from several kinds of evidence, with the reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log, log1p

import numpy as np
import numpy.typing as npt

from newsloom.model import Reason
from newsloom.relate.evidence import similarities
from newsloom.relate.rarity import Rarity
from newsloom.relate.setting import Setting
from newsloom.relate.stories import OpenStory
from newsloom.relate.terms import FIELD_SHIFT, Field, Vector
from newsloom.relate.traits import Traits

# Members are looked at one by one only in the stories that come first by everything else.
_LOOKED_INTO = 3
_UNKNOWN_GAP_DAYS = 2.0
_FREE_GAP_DAYS = 1.0
_SHOWN_MAX = 6
_NAMES_TELL = 4
_NAMES_APART = 0.05


@dataclass(frozen=True, slots=True)
class Verdict:
    """How strongly the evidence speaks for one story; above 0 for, below against."""

    story: OpenStory
    score: float
    cosines: npt.NDArray[np.float64]
    nearest: float
    said: tuple[str, ...]
    counts: tuple[str, ...]


def verdicts(traits: Traits, stories: Sequence[OpenStory], rarity: Rarity, setting: Setting) -> list[Verdict]:
    """A verdict for each story, the strongest first."""
    if not stories:
        return []
    vector = traits.terms.vector
    cosines = similarities(vector, [story.vector for story in stories], rarity)
    if not len(vector.field(Field.TITLE).ids):
        # What a headline would say is guessed from what the text says.
        cosines[:, Field.TITLE] = cosines[:, Field.WORD]
    # While little is read, common words pass for rare ones, so likeness says less.
    caution = setting.weight_inexperience * rarity.inexperience
    scores = setting.bias + cosines @ _weights(setting)
    abroad = setting.bias_abroad + cosines @ _weights_abroad(setting)
    found = []
    for rank, place in enumerate(np.argsort(-scores, kind="stable").tolist()):
        story = stories[place]
        nearest = (
            _nearest(vector, story, rarity) if rank < _LOOKED_INTO else float(cosines[place, Field.WORD])
        )
        said = tuple(written for key, written in traits.said.items() if key in story.said)
        counts = tuple(
            dict.fromkeys(written for key, written in traits.counts.items() if key in story.counts)
        )
        score = float(scores[place]) + setting.weight_nearest * nearest
        if _told_in_another_language(traits, story):
            score = max(score, float(abroad[place]))
        if _other_names(vector, story, float(cosines[place, Field.NAME])):
            score += setting.weight_other_names
        score += (
            caution
            + setting.weight_quotation * min(1.0, len(said) / 2)
            + setting.weight_figure * min(3, len(counts))
            + setting.weight_gap * log1p(max(0.0, gap_days(traits, story) - _FREE_GAP_DAYS))
            + setting.weight_size * log(story.size)
        )
        found.append(Verdict(story, score, cosines[place], nearest, said, counts))
    return sorted(found, key=lambda verdict: (-verdict.score, verdict.story.number))


def likeness(one: OpenStory, other: OpenStory, rarity: Rarity, setting: Setting) -> float:
    """The log-odds that two stories are one, from their terms alone.

    Sums over many reports grow alike by the words of their subject, so two big stories need more than two small ones.
    """
    small, big = (one, other) if one.size <= other.size else (other, one)
    cosines = similarities(small.vector, [big.vector], rarity)[0]
    score = (
        setting.bias
        + float(cosines @ _weights(setting))
        + setting.weight_nearest * float(cosines[Field.WORD])
    )
    if len(small.languages | big.languages) > 1:
        score = max(score, setting.bias_abroad + float(cosines @ _weights_abroad(setting)))
    score += setting.weight_gap * log1p(max(0.0, _between(one, other) - _FREE_GAP_DAYS))
    return score + setting.weight_size * log(big.size) + setting.weight_merged_size * log(small.size)


def _other_names(vector: Vector, story: OpenStory, shared: float) -> bool:
    """Whether both tell names and hardly one in common: two look-alike events, as a rule."""
    names = min(len(vector.field(Field.NAME).ids), len(story.vector.field(Field.NAME).ids))
    return names >= _NAMES_TELL and shared < _NAMES_APART


def _weights(setting: Setting) -> npt.NDArray[np.float64]:
    """In order of the fields."""
    return np.array((setting.weight_title, setting.weight_words, setting.weight_pairs, setting.weight_names))


def _weights_abroad(setting: Setting) -> npt.NDArray[np.float64]:
    """Between languages: names and numbers are all that words have in common."""
    return np.array((setting.weight_title / 2, setting.weight_words_abroad, 0.0, setting.weight_names_abroad))


def _told_in_another_language(traits: Traits, story: OpenStory) -> bool:
    return traits.language is not None and bool(story.languages - {traits.language})


def gap_days(traits: Traits, story: OpenStory) -> float:
    """Days between a report and the nearest end of a story's time; a guess where either has no date."""
    if traits.published is None or traits.until is None or story.begun is None or story.last is None:
        return _UNKNOWN_GAP_DAYS
    return max(0.0, traits.published - story.last, story.begun - traits.until)


def _between(one: OpenStory, other: OpenStory) -> float:
    if one.begun is None or one.last is None or other.begun is None or other.last is None:
        return _UNKNOWN_GAP_DAYS
    return max(0.0, one.begun - other.last, other.begun - one.last)


def _nearest(vector: Vector, story: OpenStory, rarity: Rarity) -> float:
    if story.size == 1:
        members: Sequence[Vector] = (story.vector.field(Field.WORD),)
    else:
        members = tuple(story.members)
    return float(similarities(vector.field(Field.WORD), members, rarity)[:, Field.WORD].max())


def reasons(traits: Traits, verdict: Verdict, rarity: Rarity, setting: Setting) -> tuple[Reason, ...]:
    """Why an article is held to tell a story: what they share, the weightiest kind first."""
    vector, story = traits.terms.vector, verdict.story
    names = shared_names(traits, story)
    words = _shared(
        traits, vector, story.vector, Field.WORD, rarity, [key for _, keys in names for key in keys]
    )
    title = _shared(traits, vector, story.vector, Field.TITLE, rarity, [])
    found = []
    if names:
        shown = tuple(name for name, _ in names[:_SHOWN_MAX])
        named = (
            setting.weight_names * verdict.cosines[Field.NAME] + setting.weight_words * verdict.nearest / 2
        )
        found.append(Reason.of("shared-names", round(float(named), 2), names=shown))
    if words:
        told = (
            setting.weight_words * verdict.cosines[Field.WORD]
            + setting.weight_pairs * verdict.cosines[Field.PAIR]
        )
        found.append(Reason.of("shared-words", round(float(told), 2), words=words))
    if title:
        headed = setting.weight_title * verdict.cosines[Field.TITLE]
        found.append(Reason.of("shared-title-words", round(float(headed), 2), words=title))
    if verdict.said:
        quoted = setting.weight_quotation * min(1.0, len(verdict.said) / 2)
        found.append(Reason.of("shared-quotation", quoted, words=verdict.said[:_SHOWN_MAX]))
    if verdict.counts:
        counted = setting.weight_figure * min(3, len(verdict.counts))
        found.append(Reason.of("shared-figures", counted, figures=verdict.counts[:_SHOWN_MAX]))
    found.sort(key=lambda reason: -reason.weight)
    gap = gap_days(traits, story)
    if traits.published is not None and story.last is not None:
        found.append(Reason.of("published-apart", _gap_weight(gap, setting), days=f"{gap:.1f}"))
    return tuple(found)


def _gap_weight(gap: float, setting: Setting) -> float:
    return round(setting.weight_gap * log1p(max(0.0, gap - _FREE_GAP_DAYS)), 2)


def shared_names(
    traits: Traits, story: OpenStory, *, as_name: bool = False
) -> list[tuple[str, tuple[int, ...]]]:
    """The article's names of which the story's reports have every word (`as_name`: in a name), longer ones first."""
    held = set((story.vector.field(Field.NAME).ids & np.uint32((1 << FIELD_SHIFT) - 1)).tolist())
    if not as_name:
        held |= set((story.vector.field(Field.WORD).ids & np.uint32((1 << FIELD_SHIFT) - 1)).tolist())
    shared = [(name, keys) for name, keys in traits.terms.names if held.issuperset(keys)]
    shared.sort(key=lambda entry: -len(entry[1]))
    kept: list[tuple[str, tuple[int, ...]]] = []
    seen: set[int] = set()
    for name, keys in shared:
        if not seen.issuperset(keys):
            kept.append((name, keys))
            seen.update(keys)
    return kept


def _shared(
    traits: Traits, one: Vector, other: Vector, field: Field, rarity: Rarity, without: list[int]
) -> tuple[str, ...]:
    """The shared terms of one field as the article writes them, those that count most first."""
    ours, theirs = one.field(field), other.field(field)
    ids, here, there = np.intersect1d(ours.ids, theirs.ids, assume_unique=True, return_indices=True)
    keys = ids & np.uint32((1 << FIELD_SHIFT) - 1)
    gains = ours.weights[here] * theirs.weights[there] * rarity.of(keys) ** 2
    ranked = keys[np.argsort(-gains, kind="stable")].tolist()
    skipped = set(without)
    return tuple(
        traits.terms.shown[key] for key in ranked if key not in skipped and key in traits.terms.shown
    )[:_SHOWN_MAX]
