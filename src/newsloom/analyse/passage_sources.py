"""The words that may name the source of a passage: noun phrases of its own sentence and of the sentences before."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from newsloom.analyse.clause_shape import Shape
from newsloom.analyse.clauses import names_something
from newsloom.analyse.phrases import noun_phrase, tokens
from newsloom.analyse.quotations import Draft
from newsloom.analyse.reported import SENTENCE_CHARACTERS_MAX, touches
from newsloom.analyse.reported_row import PADDING, Kinds, Row, adverbial, past_time
from newsloom.model import Mention, Span
from newsloom.text.lang.speech_rules import SpeechRules

SENTENCES_BACK = 3
FAR = 9
_REACH = 400  # characters of the own sentence, before the passage and behind it
_HISTORY = 4  # of what was told last, how many are looked at
_WORD = re.compile(r"\w+")
_start = attrgetter("start")
_NO_PHRASE = frozenset(["be", "have", "modal", "subj", "in", "sub", "and", "that", "adv"])


class Passage(NamedTuple):
    """Words that may be somebody's: in marks, or a sentence. `draft` is what the rules made of them."""

    span: Span
    draft: Draft | None
    marked: bool = True


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a text before its passages are judged: `marked` are the rules' drafts of words in marks,
    `reported` those of reported speech."""

    text: str
    sentences: Sequence[Span]
    marked: Sequence[Draft]
    reported: Sequence[Draft]
    mentions: Sequence[Mention]


class Phrase(NamedTuple):
    """A noun phrase, and its first and last token in the row of `shape`; `nominal` where it can be a subject."""

    shape: Shape
    first: int
    last: int
    span: Span
    nominal: bool

    @property
    def row(self) -> Row:
        return self.shape.row


class Candidate(NamedTuple):
    """A phrase that may name the source: so many sentences `back` (`FAR` where more than looked at), `behind` the
    passage or before it; `order` counts from the passage in its own sentence, and from the front in those before."""

    phrase: Phrase
    back: int
    behind: bool
    order: int

    @property
    def span(self) -> Span:
        return self.phrase.span


@dataclass(frozen=True, slots=True)
class Sources:
    """A passage and what stands beside it.

    `row` is the sentence in which it begins, `before` and `behind` what stands beside the passage in it (of a sentence
    all is before), `last` the sentence before. `reported` are the drafts of reported speech near by, each with how
    many sentences back it stands; `earlier` the last quotations in marks before the passage, nearest last; `spoke` the
    source of what was told last; `history` the sources of the last passages, nearest last; `names` the kinds of names
    by where they begin; `counts` how often each word stands in the text; `opens` whether it is the first sentence of
    its paragraph; `kinds` the classes of words.
    """

    text: str
    passage: Passage
    row: Row
    before: Row
    behind: Row
    last: Row | None
    reported: Sequence[tuple[Draft, int]]
    earlier: Sequence[Draft]
    spoke: Span | None
    history: Sequence[Span]
    names: Mapping[int, str]
    counts: Mapping[str, int]
    opens: bool
    told: SpeechRules
    kinds: Kinds

    def fuller(self, source: Span) -> Span:
        """`source`, or the longer span of a draft near by that names the same one."""
        drafts = [*(draft for draft, _ in self.reported), *self.earlier]
        if self.passage.draft is not None:
            drafts.append(self.passage.draft)
        near = [draft.source for draft in drafts if draft.source and draft.source.covers(source)]
        return max(near, key=len, default=source)


def covers(draft: Draft, span: Span) -> bool:
    """Whether `span` begins inside of what a draft tells."""
    return any(s.start <= span.start < s.end for s in draft.content)


class Surroundings:
    """The rows and phrases of one text; each sentence is read at most once."""

    def __init__(self, known: Known, told: SpeechRules, kinds: Kinds) -> None:
        self.text = known.text
        self.sentences = known.sentences
        self.told = told
        self.starts = [s.start for s in known.sentences]
        self.reported = sorted(known.reported, key=lambda draft: draft.content[0])
        self.reported_starts = [draft.content[0].start for draft in self.reported]
        self.marked = known.marked
        self.marked_starts = [draft.content[0].start for draft in known.marked]
        self.names = {mention.at.start: mention.kind.value for mention in known.mentions}
        self.counts = Counter(_WORD.findall(known.text))
        self.kinds = kinds
        self.rows: dict[int, Row] = {}
        self.phrases: dict[int, list[Phrase]] = {}
        self.history: list[tuple[int, Span]] = []  # where passages were told, and their sources

    def tell(self, span: Span, source: Span | None) -> None:
        """Notes that a passage, behind all noted before, was told by `source`."""
        if source is not None:
            self.history.append((span.start, source))

    def sources(self, passage: Passage) -> Sources:
        """What may name the source of `passage`."""
        start, end = passage.span.start, passage.span.end
        number = self._number(start)
        own = self.sentences[number] if self.sentences else passage.span
        row = self._whole(number) if self.sentences else self._row(own)
        before = self._row(Span(max(own.start, start - _REACH), max(own.start, start))) if passage.marked else row
        behind = self._row(Span(end, max(end, min(self._end(end), end + _REACH))))
        spoke = self._spoke(start)
        at = bisect_left(self.marked_starts, start)
        gap = self.text[self.sentences[number - 1].end : own.start] if number else "\n"
        return Sources(
            text=self.text,
            passage=passage,
            row=row,
            before=before,
            behind=behind,
            last=self._whole(number - 1) if number else None,
            reported=self._near(number),
            earlier=self.marked[max(0, at - 2) : at],
            spoke=spoke,
            history=[source for at, source in self.history[-_HISTORY:]],
            names=self.names,
            counts=self.counts,
            opens="\n" in gap,
            told=self.told,
            kinds=self.kinds,
        )

    def candidates(self, near: Sources) -> list[Candidate]:
        """What may name the source: noun phrases, and what the rules or the passage told last hold for it."""
        number, spoke = self._number(near.passage.span.start), near.spoke
        whole = bool(self.sentences) and near.before is near.row  # a sentence, whose phrases are known
        ahead = self._phrases(number) if whole else noun_phrases(near.before, self.told)
        found = [Candidate(phrase, 0, False, len(ahead) - 1 - n) for n, phrase in enumerate(ahead)]
        found += [Candidate(phrase, 0, True, n) for n, phrase in enumerate(noun_phrases(near.behind, self.told))]
        for back in range(1, min(SENTENCES_BACK, number) + 1):
            found += [Candidate(phrase, back, False, n) for n, phrase in enumerate(self._phrases(number - back))]
        if spoke is not None and not any(touches(one.span, spoke) for one in found):
            far = [
                Candidate(phrase, FAR, False, n)
                for n, phrase in enumerate(self._phrases(self._number(spoke.start)))
                if touches(phrase.span, spoke)
            ]
            found += far[:1]
        draft = near.passage.draft
        if draft is not None and draft.source is not None and not any(touches(one.span, draft.source) for one in found):
            ruled = (_phrase(Shape(row, self.told), draft.source, self.told) for row in (near.before, near.behind))
            found += [
                Candidate(phrase, 0, phrase.row is near.behind, 0)
                for phrase in ruled
                if phrase is not None and not adverbial(phrase.row, phrase.first, self.told)
            ]
        if near.passage.marked:  # a mark that nothing closes can hold the words that name who speaks
            found = [one for one in found if not touches(one.span, near.passage.span)]
        return found

    def _near(self, number: int) -> list[tuple[Draft, int]]:
        """The reported speech from `SENTENCES_BACK` before the sentence `number` to the one behind it."""
        first = self.sentences[max(0, number - SENTENCES_BACK)].start if self.sentences else 0
        last = self.sentences[min(len(self.sentences) - 1, number + 1)].end if self.sentences else 0
        low, high = bisect_left(self.reported_starts, first), bisect_left(self.reported_starts, last)
        return [
            (draft, number - self._number(draft.cue.start if draft.cue else draft.content[0].start))
            for draft in self.reported[low:high]
        ]

    def _spoke(self, at: int) -> Span | None:
        """The source of what was told last before `at`."""
        latest = [one for one in self.history[-_HISTORY:] if one[0] < at]
        index = bisect_left(self.reported_starts, at)
        for draft in reversed(self.reported[max(0, index - _HISTORY) : index]):
            if draft.source is not None:
                latest.append((draft.content[0].start, draft.source))
                break
        return max(latest, default=(0, None))[1]

    def _number(self, at: int) -> int:
        return max(0, bisect_right(self.starts, at) - 1)

    def _whole(self, number: int) -> Row:
        if number not in self.rows:
            sentence = self.sentences[number]
            end = min(sentence.end, sentence.start + SENTENCE_CHARACTERS_MAX)
            self.rows[number] = self._row(Span(sentence.start, end))
        return self.rows[number]

    def _row(self, span: Span) -> Row:
        return Row(tokens(self.text, span.start, span.end), self.kinds)

    def _phrases(self, number: int) -> list[Phrase]:
        if number not in self.phrases:
            self.phrases[number] = noun_phrases(self._whole(number), self.told)
        return self.phrases[number]

    def _end(self, at: int) -> int:
        """Where the sentence ends that goes on behind a passage that ends at `at`."""
        if not self.sentences:
            return at
        number = self._number(max(0, at - 1))
        end = self.sentences[number].end
        following = self.text[at : at + 12].lstrip("“”\"»«’' .,–-")
        if end <= at + 2 and following[:1].islower() and number + 1 < len(self.sentences):
            end = self.sentences[number + 1].end
        return end


def _phrase(shape: Shape, span: Span, told: SpeechRules) -> Phrase | None:
    """The tokens of a sentence in `span`; None where none is."""
    inside = [i for i, token in enumerate(shape.row.tokens) if span.start <= token.start < span.end]
    return Phrase(shape, inside[0], inside[-1], span, _nominal(shape.row, inside[0], told)) if inside else None


def noun_phrases(row: Row, told: SpeechRules) -> list[Phrase]:
    """The noun phrases of a row that can name a speaker, from left to right, none inside another."""
    found: list[Phrase] = []
    edge = -1
    shape = Shape(row, told)
    read: dict[tuple[int, bool], bool] = {}
    naming = _naming(row, told) if told.nouns_capitalised else None
    timed = not told.times.isdisjoint(row.low)
    for i, token in enumerate(row.tokens):
        if i <= edge or not token.is_word or row.kinds[i + PADDING] in _NO_PHRASE or _verb(row, i, told):
            continue
        if adverbial(row, i, told):
            continue
        if timed and (time := past_time(row, i, told)) is not None:
            edge = time
            continue
        span = noun_phrase(row.tokens, i, told, read)
        if span is None or (naming is not None and naming[bisect_left(row.tokens, span.start, key=_start)] >= span.end):
            continue
        edge = i
        while edge + 1 < row.count and row.tokens[edge + 1].end <= span.end:
            edge += 1
        found.append(Phrase(shape, i, edge, span, _nominal(row, i, told)))
    shape.hold([(phrase.first, phrase.nominal) for phrase in found])
    return found


def _naming(row: Row, told: SpeechRules) -> list[int]:
    """For each token where the first one begins, from it on, that can name something; far behind all without one."""
    out = [sys.maxsize] * row.count
    following = sys.maxsize
    for i in range(row.count - 1, -1, -1):
        if names_something(row.tokens[i], told):
            following = row.tokens[i].start
        out[i] = following
    return out


def _nominal(row: Row, first: int, told: SpeechRules) -> bool:
    """Whether a phrase can be a subject: no preposition, no case of an object, and not owned by the noun before."""
    low, before = row.low[first + PADDING], row.tokens[first - 1] if first else None
    owned = before is not None and before.capital and low in told.definite
    return row.kinds[first + PADDING - 1] != "in" and low not in told.oblique and not owned


def _verb(row: Row, i: int, told: SpeechRules) -> bool:
    token = row.tokens[i]
    if not token.word.islower() or token.low in told.not_verbs:
        return False
    return token.low in told.cues or token.low in told.labels or token.low.endswith(told.verb_endings)
