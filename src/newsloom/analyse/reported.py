"""Reported speech told by learned weights: which words are cues, what they report, and which words name the source.

Each of four choices adds up the weights of short strings (`reported_features`), a log-linear model as of Berger, Della
Pietra and Della Pietra, "A Maximum Entropy Approach to Natural Language Processing" (Computational Linguistics 22(1),
1996); `scripts/train_reported.py` fits them. What there is to choose from is told by word lists and punctuation. The
product of the four probabilities decides whether something is reported at all.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import repeat
from typing import NamedTuple

from newsloom.analyse.clauses import subject_of
from newsloom.analyse.phrases import Token, phrase_at, tokens
from newsloom.analyse.quotations import Draft
from newsloom.analyse.report_columns import BESIDE, Report, alike, report_columns
from newsloom.analyse.reported_features import (
    cue_features,
    end_features,
    nobody_features,
    source_features,
    start_features,
)
from newsloom.analyse.reported_options import AROUND, Candidate, before_cue, behind_cue, candidates, ends, starts
from newsloom.analyse.reported_places import Part, clause_start, parts, place_features, places, points_back
from newsloom.analyse.reported_row import DOUBLE_MARKS, PADDING, Cue, Kinds, Row, stem
from newsloom.model import QuoteKind, Reason, Span
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.trees import Trees
from newsloom.text.weights import Weights

SENTENCE_CHARACTERS_MAX = 1200
_JUDGED_LEAST = 0.03  # likelihood by the weights from which trees judge a report
_REPORTED_LEAST = 0.4  # likelihood by the trees from which it is one
_TOKENS_MIN = 4
_ADVERBIAL_TOKENS_MAX = 5
_PARAGRAPHS = frozenset("\r\n\u2028\u2029")
_VERBS = frozenset(["be", "have", "modal", "subj"])
_FINITE = frozenset(["be", "have", "modal"])  # a clause that begins so goes on with the one before the cue
_NOTHING = repeat(0.0)  # the weight of what has none
_SOURCE_CHARACTERS_MAX = 160
_SAME_SHARE = 0.5  # of the characters that either covers: two drafts are one quotation
_CUT_SHARE = 0.8  # of its own characters: a draft is cut from another one


def _told_better(n: int, kept: Sequence[tuple[Report, float]]) -> bool:
    """Whether a likelier report of the same sentence, or as likely a one before it, tells the same."""
    one, own = kept[n]
    beside = range(max(0, n - BESIDE), min(len(kept), n + BESIDE + 1))
    return any(
        m != n and (kept[m][1], -m) > (own, -n) and kept[m][0].row is one.row and alike(kept[m][0].draft, one.draft)
        for m in beside
    )


class Chosen(NamedTuple):
    """What was chosen, and how likely it is by the weights."""

    at: int
    probability: float


class Content(NamedTuple):
    """What a cue may report: one span, or two around its own clause; how likely it is with its cue, and how likely it
    ends where it does."""

    spans: list[Span]
    likely: float
    end: float


class Named(NamedTuple):
    """The words that name who speaks, None where nobody is named; how likely that is, and how likely the next."""

    source: Span | None
    likely: float
    second: float


class Wider(NamedTuple):
    """How many readings of a cue are told at most, how likely it must be a cue, and how likely each reading."""

    readings: int
    cue: float
    least: float


class Reporter:
    """Finds what sentences report without a whole sentence in marks, by the rules and the weights of one language."""

    def __init__(
        self, told: SpeechRules, weights: Weights, judging: Trees | None = None, wider: Wider | None = None
    ) -> None:
        """`judging` tells which of what the weights find is reported; without it the weights' own threshold does.

        `wider` is for who chooses among more than that.
        """
        self.told = told
        self.kinds = Kinds(told)
        self.words = weights.words
        self.cue, self.start, self.end, self.source = (
            weights.tables[name] for name in ("cue", "start", "end", "source")
        )
        self.bias = weights.bias
        self.judging = judging
        self.threshold = weights.threshold if judging is None else _JUDGED_LEAST
        self.readings, self.cue_least = 1, self.threshold
        if wider is not None:
            self.readings, self.cue_least, self.threshold = wider

    def drafts(self, text: str, sentences: Sequence[Span]) -> Iterator[Draft]:
        """The indirect and mixed quotations of `text`, in order of their cues; one may stand inside another."""
        found = list(self.reports(text, sentences))
        if self.judging is None or not found:
            return (one.draft for one in found)
        likely = self.judging.probability(report_columns(found, self.told)).tolist()
        kept = [(one, p) for one, p in zip(found, likely, strict=True) if p >= _REPORTED_LEAST]
        return (one.draft for n, (one, p) in enumerate(kept) if not _told_better(n, kept))

    def reports(self, text: str, sentences: Sequence[Span]) -> Iterator[Report]:
        """What may be reported, in order of the cues."""
        for before, sentence in zip([None, *sentences], sentences, strict=False):
            if len(sentence) <= SENTENCE_CHARACTERS_MAX:
                row = tokens(text, sentence.start, sentence.end)
                own = parts(row, self.told)
                may_report = places(row, own, self.words, self.told)
                if may_report and len(row) >= _TOKENS_MIN:
                    ahead = before if before and not _PARAGRAPHS & set(text[before.end : sentence.start]) else None
                    yield from self._in_row(Row(row, self.kinds), own, may_report, ahead)

    def _in_row(self, row: Row, own: Sequence[Part], may_report: Sequence[int], ahead: Span | None) -> Iterator[Report]:
        """What may be reported in one sentence; `ahead` is the one before in its paragraph."""
        for k in may_report:
            cue = Cue(k, stem(row.tokens[k].low, self.told))
            is_cue = self._cue_probability(row, cue, own)
            if is_cue < self.cue_least:
                continue
            named: Named | None = None
            for content in self._options(row, cue, is_cue, own, ahead):
                spans, likely, end = content
                if likely < self.threshold or self._is_adverbial(row, cue, spans):
                    continue
                if named is None or (named.source and any(touches(named.source, span) for span in spans)):
                    named = self._source(row, cue, spans)  # else it is the same for both readings
                source, by_whom, second = named
                if likely * by_whom >= self.threshold:
                    reason, cue_span = Reason.of("reported-clause"), self._cue(row.tokens, k)
                    draft = Draft(_kind(row, spans), spans, _past_cue(row, source, cue_span), cue_span, reason)
                    known = row.tokens[k].low in self.words
                    yield Report(draft, row, cue, is_cue, likely / is_cue, by_whom, end, second, own, known)

    def _options(self, row: Row, cue: Cue, likely: float, own: Sequence[Part], ahead: Span | None) -> list[Content]:
        """What a cue may report: the sentence `ahead` where it points back, else words beside it."""
        if ahead is not None and points_back(row, cue.at, own, self.told):
            return [Content([Span(ahead.start, row.tokens[0].end)], likely, 1.0)]
        return self._contents(row, own, cue, likely)

    def _is_adverbial(self, row: Row, cue: Cue, content: Sequence[Span]) -> bool:
        """Whether all that would be reported only tells when or where: "Over the years, critics have complained"."""
        if len(content) != 1 or content[0].end > row.tokens[cue.at].start:
            return False
        inside = [i for i, token in enumerate(row.tokens) if content[0].start <= token.start < content[0].end]
        opens = row.tokens[inside[0]].low in self.told.prepositions
        verbs = any(row.kinds[i + PADDING] in _VERBS for i in inside)
        return opens and len(inside) <= _ADVERBIAL_TOKENS_MAX and not verbs and not any(row.marked[i] for i in inside)

    def _cue_probability(self, row: Row, cue: Cue, own: Sequence[Part]) -> float:
        features = [*cue_features(row, cue), *place_features(row, cue, own, self.told)]
        return 1 / (1 + math.exp(-self.bias - total(self.cue, features)))

    def _contents(self, row: Row, own: Sequence[Part], cue: Cue, likely: float) -> list[Content]:
        """What a cue may report, the likeliest first; none if too unlikely."""
        options = starts(row, cue.at, self.told)
        if not options:
            return []
        out: list[Content] = []
        scores = [total(self.start, start_features(row, cue, at)) for at in options]
        for start in best(scores, self.readings, self.threshold / likely):
            begins = likely * start.probability
            if begins < self.threshold:
                break
            spans = self._spans(row, own, cue, options[start.at], begins)
            out += [Content(told, begins * as_told, as_told) for told, as_told in spans]
        return sorted(out, key=_by_likely)[: self.readings]

    def _spans(self, row: Row, own: Sequence[Part], cue: Cue, at: int, likely: float) -> list[tuple[list[Span], float]]:
        """What begins at the token `at` behind the cue, or `BEFORE` or `AROUND` it, and how likely it ends so."""
        if at >= 0:
            return [([span], as_told) for span, as_told in self._ended(row, cue, at, likely)]
        first, end = clause_start(row, own, cue.at, self.told), before_cue(row, cue.at, self.told)
        before = Span(row.tokens[first].start, row.tokens[row.closing(end - 1)].end)
        rest = behind_cue(row, cue.at, self.told)
        if rest is None or (at != AROUND and row.kinds[rest + PADDING] not in _FINITE):
            return [([before], 1.0)]
        return [([before, span], as_told) for span, as_told in self._ended(row, cue, rest, likely)]

    def _ended(self, row: Row, cue: Cue, start: int, likely: float) -> list[tuple[Span, float]]:
        """What begins at the token `start`, and how likely it ends where it does; the likeliest first."""
        options = ends(row, start)
        told = self.told
        scores = [total(self.end, end_features(row, cue, start, at, n, told)) for n, at in enumerate(options)]
        out: list[tuple[Span, float]] = []
        for end in best(scores, self.readings, self.threshold / likely):
            last = row.closing(options[end.at] - 1)
            out.append((Span(row.tokens[start].start, row.tokens[last].end), end.probability))
        return out

    def _source(self, row: Row, cue: Cue, content: Sequence[Span]) -> Named:
        """Who speaks by the cue, outside of `content`."""
        found = candidates(row, cue.at, content, self.told)
        rule = subject_of(row.tokens, cue.at, self.told) if found else None
        scores = [total(self.source, nobody_features(row, cue))]
        for one in found:
            ruled = rule is not None and touches(one.span, rule)
            scores.append(total(self.source, source_features(row, cue, one, self.told, ruled=ruled)))
        named, *others = best(scores, 2)
        second = others[0].probability if others else 0.0
        if named.at == 0:
            token = row.tokens[cue.at]
            refers = Span(token.start, token.end) if token.low in self.told.referring else None
            return Named(refers, named.probability, second)
        return Named(_whole(row, found[named.at - 1], rule, content, self.told), named.probability, second)

    def _cue(self, row: Sequence[Token], k: int) -> Span:
        words = phrase_at(row, k, self.told) or 1
        return Span(row[k].start, row[k + words - 1].end)


def total(weights: dict[str, float], features: Sequence[str]) -> float:
    return sum(map(weights.get, features, _NOTHING))


def chosen(scores: Sequence[float]) -> Chosen:
    """The option with the highest score, and its probability among all."""
    top = max(scores)
    return Chosen(scores.index(top), 1 / sum([math.exp(score - top) for score in scores]))


def best(scores: Sequence[float], count: int, least: float = 0.0) -> list[Chosen]:
    """The `count` options with the highest scores, the highest first, and the probability of each among all; only the
    first where no other can be as likely as `least`."""
    first = chosen(scores)
    if count == 1 or 1 - first.probability < least:
        return [first]
    order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)[:count]
    top = scores[order[0]]
    whole = sum([math.exp(score - top) for score in scores])
    return [Chosen(at, math.exp(scores[at] - top) / whole) for at in order]


def _by_likely(one: Content) -> float:
    return -one.likely


def touches(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _past_cue(row: Row, source: Span | None, cue: Span) -> Span | None:
    """`source` without the words at its beginning that are part of the cue: "nach Angaben" of "Angaben der Polizei"."""
    if source is None or not cue.start <= source.start < cue.end < source.end:
        return source
    begin = next((t.start for t in row.tokens if t.start >= cue.end), source.start)
    return Span(begin, source.end) if begin < source.end else source


def _whole(row: Row, best: Candidate, rule: Span | None, content: Sequence[Span], told: SpeechRules) -> Span:
    """The whole subject where the phrase that was chosen is only a part of it: "a spokesman" for the harbour."""
    if rule is None or not rule.covers(best.span) or len(rule) > _SOURCE_CHARACTERS_MAX:
        return best.span
    besides = [
        t for t in row.tokens if rule.start <= t.start < rule.end and not best.span.start <= t.start < best.span.end
    ]
    spoken = any(t.low in told.cues or t.low in told.labels or t.word in DOUBLE_MARKS for t in besides)
    return best.span if spoken or any(touches(rule, span) for span in content) else rule


def _kind(row: Row, content: Sequence[Span]) -> QuoteKind:
    """Mixed where words of the content stand in double marks."""
    for token, marked in zip(row.tokens, row.marked, strict=True):
        if marked and token.is_word and any(span.start <= token.start < span.end for span in content):
            return QuoteKind.MIXED
    return QuoteKind.INDIRECT


def joined_drafts(text: str, marked: Sequence[Draft], reported: Sequence[Draft]) -> list[Draft]:
    """Quotations in marks and reported speech as one list, in order, where the same words were found in both ways.

    A direct quotation stays; a mixed one gives way to the whole clause that was reported, unless that leaves out words
    in marks which the same cue reports ('said they were "hurt" and would "fight on"').
    """
    direct = [draft for draft in marked if draft.kind is QuoteKind.DIRECT]
    mixed = [draft for draft in marked if draft.kind is not QuoteKind.DIRECT]
    kept = not_direct(reported, direct)
    by_cue = {draft.cue: draft for draft in kept if draft.cue is not None}
    apart: list[Draft] = []
    for draft in _apart(mixed, kept):
        other = by_cue.get(draft.cue) if draft.cue is not None else None
        if other is None:
            apart.append(draft)
        elif _marks_in(text, draft) > _marks_in(text, other):
            apart.append(draft)
            kept = [one for one in kept if one is not other]
    return sorted([*direct, *apart, *kept], key=lambda draft: draft.content[0])


def _marks_in(text: str, draft: Draft) -> int:
    return sum(character in DOUBLE_MARKS for span in draft.content for character in span.of(text))


def not_direct(reported: Sequence[Draft], direct: Sequence[Draft]) -> list[Draft]:
    """The reported speech that is none of the direct quotations, and not told by the cue of one."""
    cues = {at for draft in direct if draft.cue for at in range(draft.cue.start, draft.cue.end)}
    return [draft for draft in _apart(reported, direct) if draft.cue is None or draft.cue.start not in cues]


def _apart(drafts: Sequence[Draft], others: Sequence[Draft]) -> list[Draft]:
    """Those of `drafts` that are none of `others`."""
    ordered = sorted(others, key=lambda draft: draft.content[0])
    starts = [draft.content[0].start for draft in ordered]
    out: list[Draft] = []
    for draft in drafts:
        low = bisect_left(starts, draft.content[0].start - SENTENCE_CHARACTERS_MAX)
        high = bisect_left(starts, draft.content[-1].end)
        if not any(same(draft, other) for other in ordered[low:high]):
            out.append(draft)
    return out


def same(one: Draft, other: Draft) -> bool:
    """Whether two drafts share most of what either says, or one is cut from the other and no report inside it."""
    both = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one.content for b in other.content)
    mine, others = sum(map(len, one.content)), sum(map(len, other.content))
    if both >= _SAME_SHARE * (mine + others - both):
        return True
    inside = one.cue is not None and any(touches(span, one.cue) for span in other.content)
    return both >= _CUT_SHARE * mine and not inside
