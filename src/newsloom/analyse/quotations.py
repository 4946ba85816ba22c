"""Quotations: the words in marks, put together where a cue or a paragraph breaks them, each with its source span.

Every marked stretch is judged by how it stands in its sentence. A whole sentence in marks is a direct quotation when
somebody is told to say it: behind it, before it, in the sentence before, or by the quotation that it goes on from.
Words in marks inside the outlet's own sentence are a mixed quotation when the sentence tells whose words they are;
else they are scare quotes or a title, and no quotation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsloom.analyse.attributions import (
    Attribution,
    attribution_after,
    attribution_before,
    attribution_behind_clause,
    signature,
)
from newsloom.analyse.clauses import main_subject
from newsloom.analyse.phrases import Token, tokens
from newsloom.analyse.quoted_places import Places
from newsloom.model import QuoteKind, Reason, Span
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.quotation_marks import Marked, marked

_PARAGRAPH = re.compile(r"[^\r\n\u2028\u2029]+")
_WORD = re.compile(r"\w+")
_SIGNS = re.compile(r"[ \t\u00a0]{0,8}(?:\r?\n\s{0,8})?(?=[-–—―])")
_ENDS_SENTENCE = frozenset(".?!…")
_NO_WORDS = frozenset(" \t\u00a0\u202f,;:–—―-•*·…(\"'“”„‘’«»")
_MARKS_AND_SPACE = " \u00a0\u202f'’‘\"”“«»›‹"
_TITLE_WORDS_MAX = 2
_SENTENCES_BACK_MAX = 3  # over which reported speech goes on without a new cue
_WORDS_ALONE_MIN = 4  # a whole sentence in marks without any cue; shorter ones are titles and labels
_WORDS_UNCUED_MIN = 6  # words in marks inside a sentence without a cue
_SENTENCE_CHARACTERS_MAX = 1200
_SIGNATURE_CHARACTERS_MAX = 160


@dataclass(slots=True)
class Draft:
    """A quotation being put together. `reason` tells how its source was found."""

    kind: QuoteKind
    content: list[Span]
    source: Span | None
    cue: Span | None
    reason: Reason
    follows_source: bool = False  # the source stands behind the first words
    ends_paragraph: bool = False  # nothing but its own attribution follows it in its paragraph
    paragraph: int = 0
    carried: bool = False
    sentence_end: int = 0
    extra: dict[str, str] = field(default_factory=dict)


def drafts(text: str, told: SpeechRules, sentences: tuple[Span, ...]) -> list[Draft]:
    """The direct and mixed quotations of `text` in order, without speakers' names."""
    return _Reader(text, told, sentences).read()


class _Reader:
    """One pass over the paragraphs of a text; holds what was found so far, since quotations go on."""

    def __init__(self, text: str, told: SpeechRules, sentences: tuple[Span, ...]) -> None:
        self.text = text
        self.told = told
        self.sentences = sentences
        self.stretches = marked(text)
        self.places = Places(text, sentences, self.stretches)
        self.found: list[Draft] = []
        self.covered = 0  # everything before is part of a quotation already
        self.quoted_until = 0  # where the marks of the last quotation end

    def read(self) -> list[Draft]:
        stretches = self.stretches
        at = 0
        number = -1
        open_before = False
        for paragraph in _PARAGRAPH.finditer(self.text):
            if at == len(stretches):
                break
            begin, end = paragraph.span()
            if not paragraph.group().strip():
                continue
            number += 1
            first = at
            while at < len(stretches) and stretches[at].outer.start < end:
                at += 1
            inside = stretches[first:at]
            for i, stretch in enumerate(inside):
                region_start = inside[i - 1].outer.end if i else begin
                region_end = inside[i + 1].outer.start if i + 1 < len(inside) else end
                goes_on = open_before and i == 0
                self._stretch(stretch, region_start, region_end, begin, number, goes_on)
            open_before = bool(inside) and not inside[-1].closed
            if inside and self.found:
                self._note_end(inside[-1], end)
        return self.found

    # -- one stretch -----------------------------------------------------------------------------------------

    def _stretch(
        self, stretch: Marked, region_start: int, region_end: int, begin: int, number: int, goes_on: bool
    ) -> None:
        inner = self.text[stretch.inner.start : stretch.inner.end].rstrip(_MARKS_AND_SPACE)
        if not _WORD.search(inner) or stretch.outer.end <= self.covered or self._in_source(stretch):
            return
        region_start = max(begin, self.quoted_until)
        before_start = self.places.sentence_start(region_start, stretch.outer.start)
        before_start = max(before_start, stretch.outer.start - _SENTENCE_CHARACTERS_MAX)
        before = self.text[before_start : stretch.outer.start]
        if goes_on and not before.strip() and self.found:
            self._append(stretch, number)
        elif all(character in _NO_WORDS for character in before) and ":" not in before:
            self._opening(stretch, inner, region_start, region_end, begin, number)
        else:
            self._within(stretch, inner, before_start, region_end, number)

    def _opening(
        self, stretch: Marked, inner: str, region_start: int, region_end: int, begin: int, number: int
    ) -> None:
        """A stretch at the beginning of a sentence."""
        found = self._after(stretch, inner, region_end) or self._signed(stretch)
        words = len(_WORD.findall(inner))
        if found:
            self._add(QuoteKind.DIRECT, [stretch.inner], found, "cue-after", number, follows=True)
            return
        last = self.found[-1] if self.found else None
        ends = inner[-1] in _ENDS_SENTENCE or self.places.ends_paragraph(stretch.outer.end, region_end)
        if not (ends or not stretch.closed) or (words < 2 and region_start == begin):
            if words >= _WORDS_UNCUED_MIN:
                self._within(stretch, inner, stretch.outer.start, region_end, number)
            return
        if last is not None and self._goes_on_from(last, region_start, stretch, number, region_start == begin, words):
            self._go_on(stretch, last, number)
        elif words >= _WORDS_ALONE_MIN or self.places.colon_before(stretch.outer.start):
            self._carried(stretch, number)

    def _goes_on_from(
        self, last: Draft, region_start: int, stretch: Marked, number: int, first: bool, words: int
    ) -> bool:
        """Whether a sentence in marks goes on with the quotation before it."""
        if last.paragraph == number:
            return self._only_attribution(last, region_start, stretch)
        return first and last.paragraph == number - 1 and last.ends_paragraph and words > 1

    def _in_source(self, stretch: Marked) -> bool:
        """Whether the stretch is the title in a source that was found already (schreibt die „Tageszeitung“)."""
        return any(draft.source and draft.source.covers(stretch.inner) for draft in self.found[-2:])

    def _after(self, stretch: Marked, inner: str, region_end: int) -> Attribution | None:
        """The attribution behind a stretch, in the same sentence or as what is left of it."""
        start = stretch.outer.end
        end = self.places.sentence_end(start, self.places.past_titles(region_end))
        following = self.text[start:end].lstrip()
        if not following or not stretch.closed:
            return None
        comma = inner.endswith(",") or following[0] in ",–—"
        if inner.endswith(".") and not comma:
            # A sentence is closed; only the shortest attribution may still follow.
            row = tokens(self.text, start, end)[:6]
            if not row or len(row) > 5 or row[-1].word != ".":
                return None
        row = tokens(self.text, start, end)
        return attribution_after(row, self.told, open_ended=comma or inner[-1] in "?!…")

    def _signed(self, stretch: Marked) -> Attribution | None:
        """The name behind a dash, on the same line or on the next, that signs a quotation."""
        begins = _SIGNS.match(self.text, stretch.outer.end)
        if begins is None or not stretch.closed:
            return None
        line = _PARAGRAPH.match(self.text, begins.end(), begins.end() + _SIGNATURE_CHARACTERS_MAX)
        return signature(tokens(self.text, line.start(), line.end()), self.told) if line else None

    def _within(self, stretch: Marked, inner: str, before_start: int, region_end: int, number: int) -> None:
        """A stretch inside a sentence of the outlet's."""
        row = tokens(self.text, before_start, stretch.outer.start)
        last = row[-1] if row else None
        ends = inner[-1] in ".?!…," or self.places.ends_paragraph(stretch.outer.end, region_end)
        capital = inner[:1].isupper() or not inner[:1].isalpha()
        if self._breaks(row, before_start):
            self._append(stretch, number)
            return
        introduced = last is not None and last.word in {",", ":", "–", "—", "-"}
        behind = self._after(stretch, inner, region_end) if inner[-1] == "," and introduced and capital else None
        if behind:
            self._add(QuoteKind.DIRECT, [stretch.inner], behind, "cue-after", number, follows=True)
            return
        whole = inner[-1] in ".?!" and last is not None and self._cue_right_before(row)
        if introduced and last is not None and (capital or whole or last.word == ":"):
            found = attribution_before(row[:-1], self.told, labels=last.word == ":")
            if found is None:
                found = self._after(stretch, inner, region_end)
            if found is None and last.word == ":":
                subject = main_subject(row[:-1], self.told)
                found = Attribution(subject, None) if subject else None
            if found:
                self._add(QuoteKind.DIRECT, [stretch.inner], found, "cue-before", number)
                return
        if last is not None and last.low in self.told.cues | self.told.participles and (capital or ends):
            found = attribution_before(row, self.told, labels=False)
            if found and capital:
                self._add(QuoteKind.DIRECT, [stretch.inner], found, "cue-before", number)
                return
        self._mixed(stretch, inner, row, before_start, region_end, number)

    def _cue_right_before(self, row: Sequence[Token]) -> bool:
        """Whether only a comma parts the quotation from its cue, or from a phrase that names its source."""
        if len(row) < 2:
            return False
        return row[-2].low in self.told.cues | self.told.participles or row[0].low in self.told.phrases

    def _breaks(self, row: Sequence[Token], before_start: int) -> bool:
        """Whether `row` is only the attribution that breaks a quotation in two: "A," he said, "b."."""
        last = self.found[-1] if self.found else None
        if last is None or not row or row[-1].word != "," or not last.follows_source or not last.source:
            return False
        if not (before_start <= last.source.start and last.cue and last.kind is QuoteKind.DIRECT):
            return False
        edge = max(last.source.end, last.cue.end)
        cues = self.told.cues, self.told.participles
        return not any(t.start >= edge and any(t.low in those for those in cues) for t in row)

    def _mixed(
        self, stretch: Marked, inner: str, row: Sequence[Token], before_start: int, region_end: int, number: int
    ) -> None:
        words = len(_WORD.findall(inner))
        if words <= _TITLE_WORDS_MAX and inner[:1].isupper() and row and row[-1].low in self.told.definite:
            return  # a name or title: die „Asterlin“
        sentence_end = self.places.sentence_end(max(stretch.outer.start, stretch.outer.end - 1), len(self.text))
        found = attribution_before(row, self.told, labels=True)
        behind = None if self.told.clause_of_mixed else self._after(stretch, inner, region_end)
        if behind and self.text[stretch.outer.end : stretch.outer.end + 1] == ",":
            found = None
        if found:
            start = self._clause_start(found, row, stretch)
            self._add_mixed(stretch, Span(start, sentence_end), found, "cue-before", number)
            return
        behind = self._after(stretch, inner, region_end)
        if behind:
            self._add_mixed(stretch, Span(before_start, stretch.outer.end), behind, "cue-after", number)
            return
        rest = tokens(
            self.text, stretch.outer.end, self.places.sentence_end(stretch.outer.end, stretch.outer.end + 600)
        )
        behind = attribution_behind_clause(rest, self.told)
        if behind:
            span = Span(before_start, behind.source.start if behind.source else stretch.outer.end)
            self._add_mixed(stretch, span, behind, "cue-after", number)
            return
        if any(t.low in self.told.subjunctives for t in (*row, *rest)):
            carried = self._from_sentence_before(stretch, subjects=False)
            if carried:
                self._add_mixed(stretch, Span(before_start, sentence_end), carried, "reported-on", number)
                return
        if words >= _WORDS_UNCUED_MIN:
            subject = main_subject(row, self.told)
            span = Span(stretch.outer.start, stretch.outer.end)
            reason = "subject-of-sentence" if subject else "nobody-named"
            self._add_mixed(stretch, span, Attribution(subject, None), reason, number)

    def _clause_start(self, found: Attribution, row: Sequence[Token], stretch: Marked) -> int:
        """Where the reported clause begins: behind the cue, or behind an inverted subject."""
        edges = [span.end for span in (found.cue, found.source if found.inverted else None) if span]
        edge = max(edges, default=stretch.outer.start)
        after = [t for t in row if t.start >= edge and t.is_word]
        return after[0].start if after else stretch.outer.start

    # -- what was found --------------------------------------------------------------------------------------

    def _add_mixed(self, stretch: Marked, clause: Span, found: Attribution, why: str, number: int) -> None:
        if not self.told.clause_of_mixed:
            clause = stretch.inner
        else:
            last = self.found[-1] if self.found else None
            if last is not None and clause.start < self.covered:
                clause = Span(max(self.covered, min(clause.start, stretch.outer.start)), max(clause.end, self.covered))
        if clause.start >= clause.end:
            return
        clause = self.places.trimmed(clause)
        self._add(QuoteKind.MIXED, [clause], found, why, number)

    def _add(
        self, kind: QuoteKind, content: list[Span], found: Attribution, why: str, number: int, *, follows: bool = False
    ) -> None:
        self.quoted_until = max(self.quoted_until, self.places.behind_mark(content[-1].end))
        draft = Draft(kind, content, found.source, found.cue, Reason.of(why), follows_source=follows, paragraph=number)
        self.found.append(draft)
        self.covered = max(self.covered, content[-1].end)

    def _append(self, stretch: Marked, number: int) -> None:
        last = self.found[-1]
        before = last.content[-1]
        if stretch.inner.start < before.end:  # the clause of a mixed one may end within these words
            last.content[-1] = Span(before.start, max(before.end, stretch.inner.end))
        else:
            last.content.append(stretch.inner)
        self.quoted_until = max(self.quoted_until, stretch.outer.end)
        last.paragraph = number
        self.covered = max(self.covered, stretch.outer.end)

    def _go_on(self, stretch: Marked, last: Draft, number: int) -> None:
        if self.told.joins_sentences:
            self._append(stretch, number)
        else:
            self._add(QuoteKind.DIRECT, [stretch.inner], Attribution(last.source, None), "goes-on", number)

    def _carried(self, stretch: Marked, number: int) -> None:
        """A sentence in marks without a cue of its own: said by who was speaking in the sentence before."""
        found = self._from_sentence_before(stretch)
        why = "sentence-before" if found else "nobody-named"
        self._add(QuoteKind.DIRECT, [stretch.inner], found or Attribution(None, None), why, number)

    def _from_sentence_before(self, stretch: Marked, *, subjects: bool = True) -> Attribution | None:
        """Who speaks in the sentences before; with `subjects`, the subject of the last one where no cue is in it."""
        index = self.places.sentence_before(stretch.outer.start)
        for back in range(1 if subjects else _SENTENCES_BACK_MAX):
            if index - back < 0:
                return None
            sentence = self.sentences[index - back]
            if len(sentence) > _SENTENCE_CHARACTERS_MAX:
                return None
            last = self.found[-1] if self.found else None
            if last is not None and last.content[-1].end > sentence.start and last.source:
                return Attribution(last.source, None)
            row = tokens(self.text, sentence.start, sentence.end)
            row = row[: next((i + 1 for i in range(len(row) - 1, -1, -1) if row[i].is_word), 0)]
            found = attribution_before(row, self.told, labels=True)
            if found:
                return Attribution(found.source, None)
            if subjects:
                subject = main_subject(row, self.told)
                return Attribution(subject, None) if subject else None
            if not any(t.low in self.told.subjunctives for t in row):
                return None
        return None

    # -- what stands between -----------------------------------------------------------------------------------

    def _only_attribution(self, last: Draft, region_start: int, stretch: Marked) -> bool:
        """Whether nothing but the attribution of `last` stands between it and `stretch`."""
        between = self.text[region_start : stretch.outer.start]
        if not between.strip(" .,;:\u00a0"):
            return True
        inside = last.source is not None and region_start <= last.source.start < stretch.outer.start
        one = self.places.sentence_end(region_start, stretch.outer.start) >= region_start + len(between.rstrip())
        return inside and one

    def _note_end(self, stretch: Marked, end: int) -> None:
        """Marks the last draft as ending its paragraph where only its own attribution follows it."""
        last = self.found[-1]
        rest = self.text[stretch.outer.end : end]
        if last.content[-1].end < stretch.inner.start:
            last.ends_paragraph = False
            return
        own = last.source is not None and stretch.outer.end <= last.source.start
        one = self.places.sentence_end(stretch.outer.end, end) >= stretch.outer.end + len(rest.rstrip())
        last.ends_paragraph = not rest.strip(' .,;!?\u00a0)”"') or (own and one)
