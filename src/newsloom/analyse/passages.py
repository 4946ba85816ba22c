"""Whose words a passage is, by learned weights: a stretch in quotation marks, or a sentence that goes on reporting.

A sentence goes on reporting where no clause of its own is reported, but its verb says that somebody is heard: in the
subjunctive ("Der Hafen sei gesperrt."), with a verb of hearsay ("Der Hafen soll gesperrt sein.") or of speech ("Die
Lotsen sprachen von Glück."). Two choices are made as in `reported`: which words of the passage's own sentence or of
those before it name the source, and whether the passage is anybody's words at all.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsloom.analyse.marked_columns import marked_columns
from newsloom.analyse.passage_features import said_features, sure_features
from newsloom.analyse.passage_sources import Candidate, Known, Passage, Sources, Surroundings
from newsloom.analyse.quotations import Draft
from newsloom.analyse.reported import SENTENCE_CHARACTERS_MAX, chosen, not_direct, total, touches
from newsloom.analyse.reported_row import Kinds
from newsloom.analyse.source_columns import columns
from newsloom.analyse.subjects import cited_by, subjects_beside
from newsloom.model import QuoteKind, Reason, Span
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.quotation_marks import marked
from newsloom.text.trees import Matrix, Trees
from newsloom.text.weights import Weights

_COVERED_SHARE = 0.5  # of a sentence's characters: other quotations tell it already
_MARKED_LEAST = 0.5  # the likelihood from which words in marks are a quotation
_CUED_LEAST = 0.2  # the same for a whole sentence with a cue, which hardly is anything else
_WORDS_MIN = 4
_JUDGED_MAX = 2_000  # passages of one text; behind them the rules alone tell
_WORD = re.compile(r"[^\W\d_]+")
_PARAGRAPHS = frozenset("\r\n\u2028\u2029")


class Judge:
    """Judges the passages of texts by the rules, the weights and the trees of one language: `sources` rank the
    candidates for the source of a passage, `marked` tell whether words in marks are a quotation."""

    def __init__(self, told: SpeechRules, weights: Weights, sources: Trees, marked: Trees) -> None:
        self.told = told
        self.kinds = Kinds(told)
        self.said = weights.tables["said"]
        self.bias = weights.bias
        self.threshold = weights.threshold
        self.gain = _most(self.said)
        self.sources = sources
        self.marked = marked

    def drafts(self, known: Known) -> list[Draft]:
        """What is reported, and the passages that are somebody's words, in order; one may stand inside another.

        Sentences that go on with one another are one quotation.
        """
        around = Surroundings(known, self.told, self.kinds)
        out: list[Draft] = []
        for number, passage in enumerate(passages(known, self.told)):
            draft = self._judged(passage, around) if number < _JUDGED_MAX else passage.draft
            if draft is None:
                continue
            around.tell(passage.span, draft.source)
            if not passage.marked and out and _goes_on(known.text, out[-1], draft):
                out[-1].content[-1] = Span(out[-1].content[-1].start, draft.content[0].end)
            else:
                out.append(draft)
        kept = not_direct(known.reported, [draft for draft in out if draft.kind is QuoteKind.DIRECT])
        return sorted([*out, *kept], key=lambda draft: draft.content[0])

    def _judged(self, passage: Passage, around: Surroundings) -> Draft | None:
        near = around.sources(passage)
        return self._in_marks(near, around) if passage.marked else self._sentence(near, around)

    def _in_marks(self, near: Sources, around: Surroundings) -> Draft | None:
        candidates = around.candidates(near)
        rows, margins = ranked(self.sources, near, candidates)
        likely = self.marked.probability(marked_columns(near, rows, margins))[0]
        rule = near.passage.draft
        cued = rule is not None and rule.kind is QuoteKind.DIRECT and rule.cue is not None
        if likely < (_CUED_LEAST if cued else _MARKED_LEAST):
            return None
        if not candidates:
            return _draft(near, None)
        best = candidates[int(margins.argmax())]
        return _draft(near, cited_by(best, candidates, self.told) or best)

    def _sentence(self, near: Sources, around: Surroundings) -> Draft | None:
        said = self.bias + total(self.said, said_features(near))
        if _probability(said + self.gain) < self.threshold:
            return None  # whatever its source
        candidates = around.candidates(near)
        best, sure = likeliest(ranked(self.sources, near, candidates)[1], candidates)
        if _probability(said + total(self.said, sure_features(near, best, sure))) * sure < self.threshold:
            return None
        return _draft(near, best)


def _most(weights: dict[str, float]) -> float:
    """The most that a sentence can gain by a likely source near by."""
    kinds = ("sure ", "from ")
    return sum(max([w for name, w in weights.items() if name.startswith(kind)], default=0.0) for kind in kinds)


def likeliest(margins: Matrix, candidates: Sequence[Candidate]) -> tuple[Candidate | None, float]:
    """The candidate that is ranked highest, and how likely it is among all; None and 0 where there is none."""
    if not candidates:
        return None, 0.0
    best = chosen(margins.tolist())
    return candidates[best.at], best.probability


def _probability(score: float) -> float:
    return 1 / (1 + math.exp(-score))


def ranked(trees: Trees, near: Sources, candidates: Sequence[Candidate]) -> tuple[Matrix, Matrix]:
    """The columns of the candidates for the source of a passage, and how high each is ranked.

    A phrase gives way to the one that only can be the subject of its clause.
    """
    rows = columns(near, candidates)
    margins = trees.margin(rows)
    if candidates:
        top = int(margins.argmax())
        beside = subjects_beside(candidates[top], candidates, near.told)
        if beside:
            better = max(beside, key=margins.__getitem__)
            margins[[top, better]] = margins[[better, top]]
    return rows, margins


def passages(known: Known, told: SpeechRules) -> Iterator[Passage]:
    """What is to be judged, in order of the text."""
    in_marks = [Passage(Span(d.content[0].start, d.content[-1].end), d) for d in known.marked]
    in_marks += [Passage(span, None) for span in _left_out(known, in_marks)]
    spans = sorted([*(p.span for p in in_marks), *(s for draft in known.reported for s in draft.content)])
    sentences = (Passage(span, None, marked=False) for span in _sentences(known, spans, told))
    yield from sorted([*in_marks, *sentences], key=lambda passage: passage.span)


def _left_out(known: Known, found: list[Passage]) -> Iterator[Span]:
    """The stretches in marks of which the rules made no quotation."""
    spans = sorted(passage.span for passage in found)
    for stretch in marked(known.text):
        at = bisect_left(spans, Span(stretch.inner.end, stretch.inner.end)) - 1
        if any(c.isalnum() for c in stretch.inner.of(known.text)) and (at < 0 or not touches(spans[at], stretch.inner)):
            yield stretch.inner


def _sentences(known: Known, spans: list[Span], told: SpeechRules) -> Iterator[Span]:
    """The sentences with a word that can report, of which `spans` cover less than half."""
    words = told.subjunctives | told.hearsay | told.cues | told.labels
    at = 0
    for sentence in known.sentences:
        while at < len(spans) and spans[at].end <= sentence.start:
            at += 1
        inside = 0
        for span in spans[at:]:
            if span.start >= sentence.end:
                break
            inside += max(0, min(span.end, sentence.end) - max(span.start, sentence.start))
        if len(sentence) <= SENTENCE_CHARACTERS_MAX and inside < _COVERED_SHARE * len(sentence):
            low = _WORD.findall(sentence.of(known.text).lower())
            if len(low) >= _WORDS_MIN and not words.isdisjoint(low):
                yield sentence


def _goes_on(text: str, last: Draft, draft: Draft) -> bool:
    """Whether a sentence goes on with what the sentence before it reports."""
    between = text[last.content[-1].end : draft.content[0].start]
    near = not between.strip() and not _PARAGRAPHS & set(between)
    return near and last.source == draft.source and last.kind is QuoteKind.INDIRECT


def _draft(found: Sources, best: Candidate | None) -> Draft:
    rule = found.passage.draft
    if best is None:
        source, why = None, "nobody-named"
    else:
        source = found.fuller(best.span)
        if not found.passage.marked:
            why = "reported-on" if best.back else "reported-clause"
        else:
            why = "sentence-before" if best.back else "cue-after" if best.behind else "cue-before"
    if rule is None:
        kind = QuoteKind.MIXED if found.passage.marked else QuoteKind.INDIRECT
        return Draft(kind, [found.passage.span], source, None, Reason.of(why))
    same = rule.source is not None and source is not None and touches(source, rule.source)
    return rule if same else replace(rule, source=source, cue=None, reason=Reason.of(why))
