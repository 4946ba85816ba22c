"""Which earlier stories a story goes back to: the same actors in the same matter, another event."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newsloom.model import Background, Reason
from newsloom.relate.common_words import common_names
from newsloom.relate.judge import Verdict, shared_names
from newsloom.relate.rarity import Rarity
from newsloom.relate.setting import Setting
from newsloom.relate.stories import OpenStory
from newsloom.relate.terms import Field
from newsloom.relate.traits import Traits

_LINKS_MAX = 3
_SHOWN_MAX = 6
_COMMON = common_names()


def background(
    traits: Traits, verdicts: Sequence[Verdict], own: OpenStory | None, rarity: Rarity, setting: Setting
) -> tuple[Background, ...]:
    """Links from the story that the article has joined (`own`) or opens (None) to stories that began earlier.

    Countries at war and heads of state stand in half of all reports, so sharing them says nothing. A link needs one
    bearer of a rare name of several words (a person, an agreement, a ship with its line) or two rare names, together
    with further shared names, and a likeness that is short of one story. Rare is what few reports besides the
    earlier story's tell.
    """
    found: list[tuple[float, Background]] = []
    for verdict in verdicts:
        if verdict.story is own or verdict.score < setting.background_from or not _earlier(verdict.story, own, traits):
            continue
        at_home = float(verdict.cosines[Field.NAME])
        if not _one_matter(verdict, setting):
            continue
        rare, others = _rare_names(traits, verdict, rarity, setting)
        bearers = sum(2 if words > 1 else 1 for _, words in rare)
        names = len(rare) + len(others)
        if bearers > 2 or (bearers == 2 and names >= setting.background_names_count):
            shown = tuple(name for name, _ in rare)[:_SHOWN_MAX]
            reasons = [Reason.of("shared-rare-names", round(max(at_home, verdict.abroad.gain), 2), names=shown)]
            if others:
                reasons.append(Reason.of("shared-names", 0.0, names=tuple(others[:_SHOWN_MAX])))
            reasons.append(Reason.of("another-event", round(verdict.score, 2)))
            found.append((verdict.score, Background(verdict.story.id, tuple(reasons))))
    found.sort(key=lambda entry: -entry[0])
    return tuple(link for _, link in found[:_LINKS_MAX])


def _earlier(other: OpenStory, own: OpenStory | None, traits: Traits) -> bool:
    """Whether `other` began before the article's story; where a date is missing, the order of arrival tells."""
    days = (traits.published, None if own is None else own.begun)
    begun = min((day for day in days if day is not None), default=None)
    if other.begun is not None and begun is not None and other.begun != begun:
        return other.begun < begun
    return own is None or other.number < own.number


def _one_matter(verdict: Verdict, setting: Setting) -> bool:
    """Whether names and words, or between languages names and numbers, speak for a matter in common."""
    at_home = (
        verdict.cosines[Field.NAME] >= setting.background_names_min
        and verdict.cosines[Field.WORD] >= setting.background_words_min
    )
    return bool(at_home) or verdict.abroad.gain >= setting.background_abroad_min


def _rare_names(
    traits: Traits, verdict: Verdict, rarity: Rarity, setting: Setting
) -> tuple[list[tuple[str, int]], list[str]]:
    """The shared names with rare words, and how many of those each has; and the other shared names."""
    rare: list[tuple[str, int]] = []
    others: list[str] = []
    for name in shared_names(traits, verdict.story, as_name=True):
        if _COMMON.issuperset(name.crossing):
            continue
        told = rarity.of(np.array(name.crossing, np.uint32), besides=verdict.story.size)
        words = int((told >= setting.background_rarity * rarity.most).sum())
        if words:
            rare.append((name.written, words))
        else:
            others.append(name.written)
    return rare, others
