"""Which earlier stories a story goes back to, and how: the same actors in the same matter, another event."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from math import floor

import numpy as np

from newsloom.model import Background, LinkKind, Reason
from newsloom.relate.common_words import common_names
from newsloom.relate.judge import Verdict, shared_names
from newsloom.relate.rarity import Rarity
from newsloom.relate.references import Central, Reference, Sentence, central, lead_share, references, sentences_of
from newsloom.relate.setting import Setting
from newsloom.relate.stories import OpenStory
from newsloom.relate.terms import Field, Name
from newsloom.relate.traits import Traits

_LINKS_MAX = 3
_SHOWN_MAX = 6
_COMMON = common_names()
# A name that stands only below the lead is worth half of one in headline and lead.
_FAR_DOWN = 0.5
# An answer to an event comes soon after it.
_ANSWER_DAYS_MAX = 21.0
# A follow-up tells so much of what the earlier headlines say in its own headline and lead.
_SAME_AFFAIR = 0.33


def background(
    traits: Traits, verdicts: Sequence[Verdict], own: OpenStory | None, rarity: Rarity, setting: Setting
) -> tuple[Background, ...]:
    """Links from the story that the article has joined (`own`) or opens (None) to stories that began earlier.

    Countries at war and heads of state stand in half of all reports, and one town has many events, so neither
    makes a link. What does are rare names of people, organisations or ships (rare is what few reports besides the
    earlier story's tell), and sentences that name the earlier event and look back to it or answer it; shared places,
    days told in the text that the earlier story tells of, and the matter in common add to these.
    """
    near = [verdict for verdict in verdicts if verdict.score >= setting.background_from]
    near = [verdict for verdict in near if verdict.story is not own and _earlier(verdict.story, own, traits)]
    near = [verdict for verdict in near if _one_matter(verdict, setting)]
    if not near:
        return ()
    told = sentences_of(traits)
    found = []
    for verdict in near:
        link = _link(traits, told, verdict, rarity, setting)
        if link is not None:
            found.append(link)
    found.sort(key=lambda link: -sum(reason.weight for reason in link.reasons))
    return tuple(found[:_LINKS_MAX])


def _link(
    traits: Traits, told: tuple[Sentence, ...], verdict: Verdict, rarity: Rarity, setting: Setting
) -> Background | None:
    names = _rare_names(traits, told, verdict.story, rarity, setting)
    event = central(verdict.story, traits, rarity)
    pointing = references(told, event)
    looking = [reference for reference in pointing if reference.sentence.back or reference.sentence.answers]
    if not names.actors and not looking:
        return None
    reasons = [*_named(names, setting), *_referring(pointing, looking, setting)]
    days = _days_before(traits, verdict.story)
    if days:
        reasons.append(Reason.of("tells-of-that-time", setting.link_day, times=days[:_SHOWN_MAX]))
    matter = max(setting.link_words * float(verdict.cosines[Field.WORD]), setting.link_abroad * verdict.abroad.gain)
    if sum(reason.weight for reason in reasons) + min(matter, setting.link_matter_most) < setting.link_from:
        return None
    reasons.sort(key=lambda reason: -reason.weight)
    reasons.append(Reason.of("another-event"))
    return Background(verdict.story.id, tuple(reasons), _kind(traits, told, verdict.story, event, looking))


def _kind(
    traits: Traits, told: tuple[Sentence, ...], earlier: OpenStory, event: Central, looking: list[Reference]
) -> LinkKind:
    """Whether headline and lead answer the earlier event, or tell again much of what its headlines say."""
    silent = 0.0 if traits.published is None or earlier.last is None else traits.published - earlier.last
    if silent <= _ANSWER_DAYS_MAX and any(found.sentence.leads and found.sentence.answers for found in looking):
        return LinkKind.REACTION
    return LinkKind.FOLLOW_UP if lead_share(told, event) >= _SAME_AFFAIR else LinkKind.BACKGROUND


def _one_matter(verdict: Verdict, setting: Setting) -> bool:
    """Whether names and words, or between languages names and numbers, speak for a matter in common."""
    at_home = (
        verdict.cosines[Field.NAME] >= setting.background_names_min
        and verdict.cosines[Field.WORD] >= setting.background_words_min
    )
    return bool(at_home) or verdict.abroad.gain >= setting.background_abroad_min


def _earlier(other: OpenStory, own: OpenStory | None, traits: Traits) -> bool:
    """Whether `other` began before the article's story; where a date is missing, the order of arrival tells."""
    days = (traits.until, None if own is None else own.began_by)
    began_by = min((day for day in days if day is not None), default=None)
    if other.began_by is not None and began_by is not None and other.began_by != began_by:
        return other.began_by < began_by
    return own is None or other.number < own.number


@dataclass(frozen=True, slots=True)
class _Names:
    """The rare names that are shared. `told` is the sum of what the actors count."""

    actors: tuple[str, ...]
    places: tuple[str, ...]
    told: float


def _rare_names(
    traits: Traits, told: tuple[Sentence, ...], earlier: OpenStory, rarity: Rarity, setting: Setting
) -> _Names:
    leads = {crossing for sentence in told if sentence.leads for _, crossing in sentence.words}
    known = traits.places | earlier.places.keys()
    actors, places, weights = [], [], 0.0
    for name in shared_names(traits, earlier, as_name=True):
        words = _rare_words(name, known, earlier, rarity, setting)
        if not words:
            if name.crossing and not known.isdisjoint(name.crossing) and not _COMMON.issuperset(name.crossing):
                places.append(name.written)
            continue
        actors.append(name.written)
        weights += (1.5 if words > 1 else 1.0) * (_FAR_DOWN if leads.isdisjoint(name.crossing) else 1.0)
    return _Names(tuple(actors), tuple(places), weights)


def _rare_words(name: Name, places: AbstractSet[int], earlier: OpenStory, rarity: Rarity, setting: Setting) -> int:
    """How many words of the name are no place's and rare outside of the earlier story."""
    if not name.crossing or _COMMON.issuperset(name.crossing):
        return 0
    words = [word for word in name.crossing if word not in places]
    told = rarity.of(np.array(words, np.uint32), besides=earlier.size)
    return int((told >= setting.background_rarity * rarity.most).sum())


def _named(names: _Names, setting: Setting) -> list[Reason]:
    found = []
    if names.actors:
        weight = min(setting.link_name * names.told, setting.link_names_most)
        found.append(Reason.of("shared-rare-names", round(weight, 2), names=names.actors[:_SHOWN_MAX]))
    if names.places:
        weight = min(setting.link_place * len(names.places), setting.link_places_most)
        found.append(Reason.of("shared-places", round(weight, 2), names=names.places[:_SHOWN_MAX]))
    return found


def _referring(pointing: list[Reference], looking: list[Reference], setting: Setting) -> list[Reason]:
    """That a sentence refers to the earlier event: the one that shares most, most of all in the lead."""
    again = setting.link_named_again if len(pointing) > 1 else 0.0
    if not looking:
        return []
    best = max(looking, key=lambda told: told.gain * (1.0 if told.sentence.leads else _FAR_DOWN))
    weight = setting.link_reference * (1.0 if best.sentence.leads else _FAR_DOWN) + again
    return [Reason.of("refers-back", round(weight, 2), sentence=best.sentence.written)]


def _days_before(traits: Traits, earlier: OpenStory) -> tuple[str, ...]:
    """The past days told, as written, on which the earlier story's events happened."""
    if traits.published is None or earlier.last is None or floor(earlier.last) >= floor(traits.published):
        return ()
    return tuple(written for day, written in traits.past.items() if day in earlier.days)
