"""Indirect speech: what a sentence reports somebody to have said, without marks.

Only clear forms are taken: a verb of speech with its subject and a clause behind it ("she said that …", "sagte sie,
…"), the same behind the clause ("…, officials said."), and phrases that name a source ("according to …", "laut …").
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from newsloom.analyse.attributions import Attribution, attribution_after
from newsloom.analyse.clauses import subject_of
from newsloom.analyse.phrases import Token, noun_phrase, phrase_at, tokens
from newsloom.analyse.quotations import Draft
from newsloom.model import QuoteKind, Reason, Span
from newsloom.text.lang.speech_rules import SpeechRules

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SENTENCE_CHARACTERS_MAX = 1200
_CLAUSE_WORDS_MIN = 3
_ADVERBIAL_TOKENS_MAX = 7


def indirect(text: str, told: SpeechRules, sentences: tuple[Span, ...], quoted: Sequence[Draft]) -> list[Draft]:
    """Indirect quotations in the sentences that hold no words of `quoted`, at most one a sentence, in order."""
    taken = sorted(span for draft in quoted for span in draft.content)
    starts = [span.start for span in taken]
    out: list[Draft] = []
    for sentence in sentences:
        if len(sentence) > _SENTENCE_CHARACTERS_MAX or _touched(sentence, taken, starts):
            continue
        words = _WORD.findall(sentence.of(text).lower())
        if told.reports.isdisjoint(words) and told.phrases.keys().isdisjoint(words):
            continue
        found = _in_sentence(tokens(text, sentence.start, sentence.end), told)
        if found is not None:
            attribution, clause = found
            out.append(_draft(attribution, clause))
    return out


def _touched(sentence: Span, taken: Sequence[Span], starts: Sequence[int]) -> bool:
    index = bisect_right(starts, sentence.end - 1) - 1
    return index >= 0 and taken[index].end > sentence.start


def _draft(found: Attribution, clause: Span) -> Draft:
    return Draft(QuoteKind.INDIRECT, [clause], found.source, found.cue, Reason.of("reported-clause"))


def _in_sentence(row: Sequence[Token], told: SpeechRules) -> tuple[Attribution, Span] | None:
    while row and not row[0].is_word:
        row = row[1:]
    if len(row) < 5:
        return None
    return _source_phrase(row, told) or _clause_behind_cue(row, told) or _cue_behind_clause(row, told)


def _source_phrase(row: Sequence[Token], told: SpeechRules) -> tuple[Attribution, Span] | None:
    """ "According to the harbour office, …" and "…, according to the harbour office"."""
    for k, token in enumerate(row):
        phrase = phrase_at(row, k, told) if token.low in told.phrases else 0
        if not phrase or not _begins_phrase(row, k):
            continue
        source = noun_phrase(row, k + phrase, told)
        if source is None:
            return None
        found = Attribution(source, Span(row[k].start, row[k + phrase - 1].end), inverted=True)
        if k == 0:
            rest = [t for t in row if t.start >= source.end]
            comma = next((i for i, t in enumerate(rest[:8]) if t.word == ","), None)
            if comma is not None:
                rest = rest[comma + 1 :]
            elif not told.verb_first:
                return None
            return (found, Span(rest[0].start, rest[-1].end)) if len(rest) >= _CLAUSE_WORDS_MIN else None
        end = k - 1 if row[k - 1].word == "," else k
        return (found, Span(row[0].start, row[end - 1].end)) if end >= _CLAUSE_WORDS_MIN else None
    return None


def _begins_phrase(row: Sequence[Token], k: int) -> bool:
    return k == 0 or row[k - 1].word in {",", "–", "—"} or len(row[k].word) > 4


def _clause_behind_cue(row: Sequence[Token], told: SpeechRules) -> tuple[Attribution, Span] | None:
    for k, token in enumerate(row[:-_CLAUSE_WORDS_MIN]):
        if token.low not in told.reports or (k and (token.capital or row[k - 1].low in told.prepositions)):
            continue
        begin = _clause_begin(row, k, told)
        if begin is None or _passive(row, k, told):
            continue
        source = subject_of(row[: begin if told.verb_first else k + 1], k, told)
        if source is None or source.start >= row[begin].start:
            continue
        end = row[-1].end
        return Attribution(source, Span(token.start, token.end)), Span(row[begin].start, end)
    return None


def _passive(row: Sequence[Token], k: int, told: SpeechRules) -> bool:
    """ "Traces were found that …": nobody is told to say it."""
    return not told.verb_first and any(t.low in told.be for t in row[max(0, k - 2) : k])


def _clause_begin(row: Sequence[Token], k: int, told: SpeechRules) -> int | None:
    """The index of the first token of the clause that the cue at `k` reports; None where none follows."""
    if told.verb_first:
        return _clause_behind_comma(row, k, told)
    i = k + 1
    bare = row[k].low in told.bare_reports
    for steps in range(_ADVERBIAL_TOKENS_MAX):
        if i >= len(row) - 1 or not row[i].is_word:
            return None
        low = row[i].low
        if low in told.complementisers and low not in told.no_reports:
            return i
        if bare and _opens_clause(row, k, i, told):
            return i if _has_verb(row[i : i + 16], told) else None
        if steps == 0 and low in told.no_reports:
            return None
        i += 1
    return None


def _opens_clause(row: Sequence[Token], k: int, i: int, told: SpeechRules) -> bool:
    """Whether the word at `i` can begin a clause without a conjunction behind the cue at `k`."""
    low = row[i].low
    if row[k].low in told.addressing and i == k + 1:
        return False  # who was told
    starts = low in told.pronouns or low in told.determiners or row[i].capital or low in told.expletives
    return starts and row[i - 1].low not in told.prepositions and low not in told.helpers


def _has_verb(part: Sequence[Token], told: SpeechRules) -> bool:
    """Whether a clause follows and not just an object."""
    verbs = (told.plain_helpers, told.cues, told.auxiliaries)
    return any(t.low.endswith(told.verb_endings) or any(t.low in those for those in verbs) for t in part[1:])


def _clause_behind_comma(row: Sequence[Token], k: int, told: SpeechRules) -> int | None:
    """German and French: behind the comma or the conjunction that ends the clause of the cue."""
    for i in range(k + 1, min(len(row) - 2, k + 16)):
        if row[i].low in told.complementisers and (row[i - 1].word == "," or i == k + 1):
            return i
        if row[i].word == ",":
            clause = row[i + 1 : i + 30]
            reported = any(t.low in told.subjunctives for t in clause)
            return i + 1 if reported and row[k].low in told.bare_reports else None
        if not row[i].is_word and row[i].word not in "()\"“”„'’.":
            return None
    return None


def _cue_behind_clause(row: Sequence[Token], told: SpeechRules) -> tuple[Attribution, Span] | None:
    """ "The ferry had been late, officials said on Monday." """
    commas = [i for i, t in enumerate(row) if t.word == "," and i >= _CLAUSE_WORDS_MIN]
    for comma in reversed(commas[-3:]):
        tail = row[comma + 1 :]
        cue = next((t for t in tail[:14] if t.low in told.reports and t.word.islower()), None)
        if cue is None or any(t.low in told.complementisers for t in tail):
            continue
        found = attribution_after(tail, told, open_ended=False)
        if found and found.source and found.cue and found.cue.start == cue.start:
            after = [t for t in tail if t.start >= max(found.cue.end, found.source.end) and t.is_word]
            if len(after) <= _ADVERBIAL_TOKENS_MAX:
                return found, Span(row[0].start, row[comma].end)
    return None
