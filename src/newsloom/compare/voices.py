"""Who said what: the utterances of a story by speaker, each with the wordings of all reports that have it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsloom.compare.attribution import attribution, usual_speaker
from newsloom.compare.grouping import Groups
from newsloom.compare.matching import Entry, Match
from newsloom.compare.speakers import Speaker, speakers
from newsloom.compare.translations import translated
from newsloom.compare.utterances import Group, entries, grouped
from newsloom.compare.word_changes import changes
from newsloom.model import Excerpt, Report, ToldQuote, Utterance, Voice

ROLE_LENGTH_MAX = 90


def voices(reports: Sequence[Report], groups: Groups, language: str | None = None) -> tuple[Voice, ...]:
    """What the reports (in order of publication) give anybody to have said.

    Speakers whose words, in marks before reported ones, most origins carry come first; words given to nobody come
    last. Of one speaker, what most origins carry in marks comes first. Speakers are named in `language`.
    """
    told = speakers(reports, language)
    by_speaker: dict[Speaker | None, list[Group]] = {}
    for group in translated(grouped(entries(reports, told)), language):
        by_speaker.setdefault(usual_speaker(group.entries, groups), []).append(group)
    roles = _roles(reports, told, language)
    found = [(speaker, sorted(said, key=lambda one: _weight(one, groups))) for speaker, said in by_speaker.items()]
    found.sort(key=lambda one: (one[0] is None, _carried(one[1], groups)))
    return tuple(_voice(speaker, said, groups, roles) for speaker, said in found)


def _weight(group: Group, groups: Groups) -> tuple[bool, int, int]:
    articles = [entry.wording.report.article.id for entry in group.entries]
    return group.fullest.wording.said == 0, -groups.independent(articles), group.entries[0].place


def _carried(said: Sequence[Group], groups: Groups) -> tuple[int, int, int]:
    """How many origins carry words in marks, how many anything, and where the first stands."""
    everything = [entry for group in said for entry in group.entries]
    in_marks = [entry.wording.report.article.id for entry in everything if entry.wording.said]
    articles = [entry.wording.report.article.id for entry in everything]
    return -groups.independent(in_marks), -groups.independent(articles), min(entry.place for entry in everything)


def _voice(speaker: Speaker | None, said: Sequence[Group], groups: Groups, roles: Mapping[Speaker, Excerpt]) -> Voice:
    utterances = tuple(_utterance(group, groups) for group in said)
    if speaker is None:
        return Voice(None, utterances)
    return Voice(speaker.name, utterances, speaker.also, roles.get(speaker), speaker.reasons)


def _utterance(group: Group, groups: Groups) -> Utterance:
    how = {entry.place: match for entry, match in group.others}
    told = tuple(_told(entry, group.fullest, how.get(entry.place)) for entry in group.entries)
    fullest = next(i for i, entry in enumerate(group.entries) if entry is group.fullest)
    return Utterance(told, fullest, *attribution(group.entries, groups))


def _told(entry: Entry, fullest: Entry, match: Match | None) -> ToldQuote:
    article, quote = entry.wording.report.article.id, entry.wording.quote
    speaker = entry.speaker.name if entry.speaker else None
    if match is None:
        return ToldQuote(article, quote, speaker)
    differing = changes(entry.wording, fullest.wording, match.pieces)
    return ToldQuote(article, quote, speaker, match.variant, differing, (match.reason,))


def _roles(
    reports: Sequence[Report], told: Mapping[tuple[str, str], Speaker], language: str | None
) -> dict[Speaker, Excerpt]:
    """For each speaker the words of a report that tell most of the role, in `language` if possible."""
    best: dict[Speaker, tuple[tuple[bool, int], Excerpt]] = {}
    for report in reports:
        for quote in report.analysis.quotes:
            speaker = told.get((report.article.id, quote.speaker)) if quote.speaker else None
            if speaker is None or quote.role is None or len(quote.role) > ROLE_LENGTH_MAX:
                continue
            rank = (report.article.language == language, len(quote.role))
            if speaker not in best or rank > best[speaker][0]:
                best[speaker] = rank, Excerpt(report.article.id, quote.role)
    return {speaker: excerpt for speaker, (_rank, excerpt) in best.items()}
