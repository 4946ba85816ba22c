"""Whoever is said to have done something did not say it: the subject of a verb in the passive is no source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsloom.analyse.quotations import Draft
from newsloom.model import Reason
from newsloom.text.lang.speech_rules import SpeechRules

_BACK_MAX = 40  # characters before a participle in which its form of "to be" stands
_WORD = re.compile(r"\w*['’]?\w+")


def without_patients(text: str, drafts: Iterable[Draft], told: SpeechRules) -> Iterator[Draft]:
    """The drafts, without sources that are the subject of a passive cue: "the mayor is expected to resign"."""
    for draft in drafts:
        yield replace(draft, source=None, reason=Reason.of("nobody-named")) if _is_patient(text, draft, told) else draft


def _is_patient(text: str, draft: Draft, told: SpeechRules) -> bool:
    if draft.cue is None or draft.source is None or draft.source.start > draft.cue.start:
        return False
    if draft.cue.of(text).lower() not in told.undergone:
        return False
    back = max(draft.source.end, draft.cue.start - _BACK_MAX)
    words = [found.group().lower().replace("’", "'") for found in _WORD.finditer(text, back, draft.cue.start)]
    plain = [word for word in words if word in told.be or word not in told.plain_helpers]
    return not told.be.isdisjoint(plain[-2:])  # one word may stand between, "was widely described"
