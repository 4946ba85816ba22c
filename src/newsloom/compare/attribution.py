"""To whom the reports give one utterance, and whether they differ in it."""

from __future__ import annotations

from collections.abc import Sequence

from newsloom.compare.grouping import Groups
from newsloom.compare.matching import Entry
from newsloom.compare.person_names import pieces
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
    may be a mistake of ours, and a family name alone may be meant for either. Two people are a contradiction; a body,
    or people without a name, are less precise.
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

    def rank(speaker: Speaker) -> tuple[int, int, int, str]:
        own = [entry for entry in told if entry.speaker is speaker]
        carried = [entry.wording.report.article.id for entry in own]
        in_words = [entry.wording.report.article.id for entry in own if _is_told(entry)]
        named_by = -groups.independent(in_words), -groups.independent(carried)
        return _PRECISION.index(speaker.kind), *named_by, speaker.name

    return min(named, key=rank)


def _others(told: Sequence[Entry], groups: Groups, first: Speaker) -> set[Speaker]:
    """The speakers surely named by texts that do not name the first one; none where the first one is not sure."""
    own = [entry for entry in told if entry.speaker is first]
    if not first.is_sure or not any(map(_is_told, own)):
        return set()
    by_text: dict[str, set[Speaker]] = {}
    for entry in told:
        if entry.speaker is first or (entry.speaker is not None and _is_told(entry) and not _may_mean(entry, first)):
            by_text.setdefault(groups.text[entry.wording.report.article.id], set()).add(entry.speaker)
    return {speaker for named in by_text.values() if first not in named for speaker in named if speaker.is_sure}


def _is_told(entry: Entry) -> bool:
    """Whether the report names the speaker beside the words, which are in marks."""
    quote = entry.wording.quote
    inferred = any(reason.key in INFERRED for reason in quote.reasons)
    return bool(quote.source) and entry.wording.said > 0 and not inferred


def _may_mean(entry: Entry, first: Speaker) -> bool:
    """Whether the words beside the quotation name no more than is a part of the name of `first`: "Clinton"."""
    text = entry.wording.report.article.text
    words = pieces(" ".join(span.of(text) for span in entry.wording.quote.source))
    return first.kind is SpeakerKind.PERSON and set(words) <= set(pieces(first.name))
