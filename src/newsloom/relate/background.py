"""Which earlier stories a story goes back to: the same actors in the same matter, another event."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newsloom.model import Background, Reason
from newsloom.relate.judge import Verdict, shared_names
from newsloom.relate.rarity import Rarity
from newsloom.relate.setting import Setting
from newsloom.relate.terms import Field
from newsloom.relate.traits import Traits

_LINKS_MAX = 3
_SHOWN_MAX = 6


def background(
    traits: Traits, verdicts: Sequence[Verdict], own: str, rarity: Rarity, setting: Setting
) -> tuple[Background, ...]:
    """Links from the story `own`, which the article has joined or opened, to earlier ones.

    Countries at war and heads of state stand in half of all reports, so sharing them says nothing. A link needs one
    bearer of a rare name of several words (a person, an agreement, a ship with its line) or two rare names, together
    with further shared names, and a likeness that is short of one story.
    """
    found: list[tuple[float, Background]] = []
    for verdict in verdicts:
        story = verdict.story
        if story.id == own or verdict.score < setting.background_from or not _earlier(traits, verdict):
            continue
        if verdict.cosines[Field.NAME] < setting.background_names_min:
            continue
        rare, others = _rare_names(traits, verdict, rarity, setting)
        bearers = sum(2 if words > 1 else 1 for _, words in rare)
        names = len(rare) + len(others)
        if bearers > 2 or (bearers == 2 and names >= setting.background_names_count):
            shown = tuple(name for name, _ in rare)[:_SHOWN_MAX]
            reasons = [Reason.of("shared-rare-names", round(float(verdict.cosines[Field.NAME]), 2), names=shown)]
            if others:
                reasons.append(Reason.of("shared-names", 0.0, names=tuple(others[:_SHOWN_MAX])))
            reasons.append(Reason.of("another-event", round(verdict.score, 2)))
            found.append((verdict.score, Background(story.id, tuple(reasons))))
    found.sort(key=lambda entry: -entry[0])
    return tuple(link for _, link in found[:_LINKS_MAX])


def _earlier(traits: Traits, verdict: Verdict) -> bool:
    """Whether the other story began before this article; one without a date came before it by arriving before it."""
    begun = verdict.story.begun
    return begun is None or traits.published is None or begun <= traits.published


def _rare_names(
    traits: Traits, verdict: Verdict, rarity: Rarity, setting: Setting
) -> tuple[list[tuple[str, int]], list[str]]:
    """The shared names with rare words, and how many of those each has; and the other shared names."""
    rarest = rarity.most
    rare: list[tuple[str, int]] = []
    others: list[str] = []
    for name in shared_names(traits, verdict.story, as_name=True):
        told = rarity.of(np.array(name.keys, np.uint32))
        words = int((told >= setting.background_rarity * rarest).sum())
        if words:
            rare.append((name.written, words))
        else:
            others.append(name.written)
    return rare, others
