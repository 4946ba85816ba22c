"""Where reports of a story differ on a point: two passages that tell one thing with another number, name, day, or no.

Precision comes first: statements must be worded alike and differ in one thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from newsloom.compare.figure_contrasts import of_figures
from newsloom.compare.givers import Givers
from newsloom.compare.links import Links, statement_at
from newsloom.compare.moments import ONE_MOMENT, apart
from newsloom.compare.statements import Statement
from newsloom.compare.witnesses import Witnesses
from newsloom.model import (
    Attribution,
    ComparedFigure,
    Contrast,
    ContrastKind,
    Excerpt,
    Report,
    Side,
    Span,
    Spans,
    Stamp,
    Utterance,
    Voice,
)

CONTRASTS_MAX = 24


def contrasts(
    statements: Mapping[str, Sequence[Statement]],
    linked: Links,
    reports: Sequence[Report],
    figures: Sequence[ComparedFigure],
    voices: Sequence[Voice],
    witnesses: Witnesses,
) -> tuple[Contrast, ...]:
    """Where the reports differ; what changed in the course of the story comes last."""
    published = {report.article.id: report.article.published for report in reports}
    texts = {report.article.id: report.article.text for report in reports}
    givers = Givers(reports)
    found = [contrast for row in figures for contrast in of_figures(row, statements, published, witnesses, givers)]
    found += _worded_alike(linked, published, texts)
    found += [c for voice in voices for u in voice.utterances for c in _of_two_speakers(u, statements)]
    found = _each_once(found)
    found.sort(key=lambda contrast: contrast.changed)
    return tuple(found[:CONTRASTS_MAX])


def _worded_alike(linked: Links, published: Mapping[str, Stamp | None], texts: Mapping[str, str]) -> Iterator[Contrast]:
    """Statements in nearly the same words that differ in one thing; not quoted words, of which one may be cut short."""
    for a, b, kind in linked.clashing:
        ours, theirs = _marks(a, b, kind), _marks(b, a, kind)
        if a.quotes or b.quotes or kind is ContrastKind.NUMBER or not (ours or theirs):
            continue
        if kind is ContrastKind.NAME and _written(ours, texts[a.article]) & _written(theirs, texts[b.article]):
            continue  # one name, which one report uses for somebody of its bearer's family as well
        between = apart(published[a.article], published[b.article])
        changed = between is not None and between > ONE_MOMENT and kind is not ContrastKind.NAME
        yield Contrast(kind, Side(a.excerpt(), ours), Side(b.excerpt(), theirs), changed)


def _written(spans: Spans, text: str) -> frozenset[str]:
    return frozenset(" ".join(at.of(text).casefold().split()) for at in spans)


def _marks(statement: Statement, other: Statement, kind: ContrastKind) -> Spans:
    match kind:
        case ContrastKind.NAME:
            return tuple(at for name, at in statement.people.items() if name not in other.people)
        case ContrastKind.TIME:
            return tuple(time.at for time in statement.times.values())
        case _:
            return statement.denials


def _of_two_speakers(utterance: Utterance, statements: Mapping[str, Sequence[Statement]]) -> Iterator[Contrast]:
    """The same words given to two speakers that cannot be one."""
    if utterance.attribution is not Attribution.TWO:
        return
    by_speaker: dict[str, Side] = {}
    for told in utterance.told:
        content = told.quote.content
        sentence = statement_at(statements.get(told.article, ()), content[0])
        if told.speaker is None or sentence is None or told.speaker in by_speaker:
            continue
        at = Span(min(sentence.at.start, content[0].start), max(sentence.at.end, content[0].end))
        marks = tuple(span for span in told.quote.source if at.covers(span))
        by_speaker[told.speaker] = Side(Excerpt(told.article, at), marks, told.speaker)
    for one, other in combinations(list(by_speaker.values())[:2], 2):
        yield Contrast(ContrastKind.SPEAKER, one, other)


def _each_once(found: Sequence[Contrast]) -> list[Contrast]:
    """Without contrasts like one before: of one kind, and with one of its passages."""
    seen: set[tuple[ContrastKind, bool, Excerpt]] = set()
    kept = []
    for contrast in found:
        ends = {(contrast.kind, contrast.changed, side.passage) for side in (contrast.one, contrast.other)}
        if not ends & seen:
            kept.append(contrast)
        seen |= ends
    return kept
