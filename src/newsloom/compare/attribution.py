"""To whom the reports give one utterance, and whether they differ in it."""

from __future__ import annotations

from collections.abc import Sequence

from newsloom.compare.grouping import Groups
from newsloom.compare.matching import Entry
from newsloom.compare.speakers import Speaker, SpeakerKind
from newsloom.model import Attribution, Reason

# Ways in which an analysis comes to a speaker whom the report does not name beside the words.
INFERRED = frozenset({
    "pronoun", "role", "description", "goes-on", "reported-on", "sentence-before", "subject-of-sentence",
    "nobody-named", "document-told-before",
})  # fmt: skip
_PRECISION = (SpeakerKind.PERSON, SpeakerKind.BODY, SpeakerKind.PLACE, SpeakerKind.OUTLET, SpeakerKind.PEOPLE)


def attribution(told: Sequence[Entry], groups: Groups) -> tuple[Attribution, tuple[Reason, ...]]:
    """How the speakers of one utterance stand to one another.

    They differ only where reports that do not copy each other name them beside the words: a speaker that was inferred
    may be a mistake of ours. Two people are a contradiction; a body, or people without a name, are less precise.
    """
    first = usual_speaker(told, groups)
    others = sorted(_others(told, groups, first), key=lambda speaker: speaker.name) if first else []
    if first is None or not others:
        return Attribution.ONE, ()
    people = [speaker for speaker in others if speaker.kind is SpeakerKind.PERSON]
    if people and first.kind is SpeakerKind.PERSON:
        return Attribution.TWO, (Reason.of("given-to-two", names=(first.name, *(one.name for one in people))),)
    return Attribution.VAGUE, (Reason.of("less-precise", name=first.name, others=tuple(o.name for o in others)),)


def usual_speaker(told: Sequence[Entry], groups: Groups) -> Speaker | None:
    """The speaker to whom most origins give it, people with a name before all others."""
    named = {entry.speaker for entry in told if entry.speaker is not None}
    if len(named) < 2:
        return next(iter(named), None)

    def rank(speaker: Speaker) -> tuple[int, int, str]:
        carried = [entry.wording.report.article.id for entry in told if entry.speaker is speaker]
        return _PRECISION.index(speaker.kind), -groups.independent(carried), speaker.name

    return min(
        named,
        key=rank,
    )


def _others(told: Sequence[Entry], groups: Groups, first: Speaker) -> set[Speaker]:
    """The speakers surely named by texts that do not name the first one; none where the first one is not sure."""
    if not first.is_sure:
        return set()
    by_text: dict[str, set[Speaker]] = {}
    for entry in told:
        if entry.speaker is first or (entry.speaker is not None and _is_told(entry)):
            by_text.setdefault(groups.text[entry.wording.report.article.id], set()).add(entry.speaker)
    return {speaker for named in by_text.values() if first not in named for speaker in named if speaker.is_sure}


def _is_told(entry: Entry) -> bool:
    """Whether the report names the speaker beside the words, which are in marks."""
    quote = entry.wording.quote
    inferred = any(reason.key in INFERRED for reason in quote.reasons)
    return bool(quote.source) and entry.wording.said > 0 and not inferred
