"""What the learned rules for reported speech choose from: where a report begins and ends, and who is its source."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from newsloom.analyse.phrases import noun_phrase, phrase_at
from newsloom.analyse.reported_row import PADDING, Row, adverbial, past_time
from newsloom.model import Span
from newsloom.text.lang.speech_rules import SpeechRules

BEFORE, AROUND = -1, -2  # what is reported stands before the cue's clause, or before and behind it
_START_TOKENS_MAX = 8
_START_TOKENS_FAR = 30
_ENDS_MAX = 16
_SOURCE_TOKENS_BEFORE = 30
_SOURCE_TOKENS_BEHIND = 12
_OPENS = frozenset("\"“„‘'$")
_PARTS = frozenset([",", ":", "—", "–"])
_CUTS = frozenset([",", ";", ":", "—", "–", "-", "(", ")", '"', "”", "“", "…", "?", "!", "."])
_CUT_KINDS = frozenset(["and", "sub", "that"])
_HELPS = frozenset(["be", "have", "modal", "adv"])
_NO_PHRASE = frozenset(["be", "have", "modal", "in", "sub", "and", "that", "adv"])


class Candidate(NamedTuple):
    """A noun phrase that may be the source: its first and last token, and how many stand between it and the cue."""

    first: int
    last: int
    order: int
    span: Span


def starts(row: Row, k: int, told: SpeechRules) -> list[int]:
    """Where what the cue `k` reports may begin: `BEFORE` or `AROUND` it, or at one of the tokens behind it."""
    out = [BEFORE, AROUND] if before_cue(row, k, told) else []
    close = True
    all_low, kinds = row.low, row.kinds
    for j in range(k + 1, min(row.count, k + _START_TOKENS_FAR)):
        if close and j > k + _START_TOKENS_MAX:
            close = False
        if all_low[j + PADDING - 1] in _PARTS or (close and (row.tokens[j].is_word or all_low[j + PADDING] in _OPENS)):
            out.append(j)
        if kinds[j + PADDING] == "that":
            close = False  # a conjunction opens the report: only a comma can still put it off
    return out


def ends(row: Row, start: int) -> list[int]:
    """The tokens before which what begins at `start` may end: cuts, and last the end of the sentence."""
    last = row.count
    while last > start + 1 and not row.tokens[last - 1].is_word:
        last -= 1
    out: list[int] = []
    for j in range(start + 1, last):
        low, before = row.low[j + PADDING], row.low[j + PADDING - 1]
        cuts = low in _CUTS and before not in _CUTS
        if cuts or row.kinds[j + PADDING] in _CUT_KINDS:
            out.append(j)
            if len(out) == _ENDS_MAX:
                break
    return [*out, last]


def before_cue(row: Row, k: int, told: SpeechRules) -> int:
    """The number of tokens before the clause of the cue `k`, which a comma or a mark parts from them; 0 for none.

    A phrase that only names the source stands in the clause that it reports, and nothing need part the two.
    """
    if names_source(row, k, told):
        return k
    for i in range(k - 1, 0, -1):
        low = row.low[i + PADDING]
        if low in _CUTS and low != ".":
            return i
    return 0


def behind_cue(row: Row, k: int, told: SpeechRules) -> int | None:
    """The token at which a report goes on behind the clause of the cue `k`; None where it does not."""
    if names_source(row, k, told):
        words = phrase_at(row.tokens, k, told) or 1
        source = noun_phrase(row.tokens, k + 1, told) or noun_phrase(row.tokens, k + words, told)
        end = row.tokens[k].end if source is None else source.end
        return next((i for i in range(k + 1, row.count) if row.tokens[i].start >= end and row.tokens[i].is_word), None)
    for i in range(k + 1, row.count - 1):
        if row.low[i + PADDING] in _PARTS:
            return i + 1
    return None


def names_source(row: Row, k: int, told: SpeechRules) -> bool:
    """Whether the cue `k` begins a phrase inside a clause: "Das Licht war laut Hafenamt aus"."""
    inside = k > 0 and row.tokens[k - 1].is_word
    return inside and (phrase_at(row.tokens, k, told) > 0 or (told.verb_first and row.kinds[k + PADDING] == "in"))


def candidates(row: Row, k: int, content: Sequence[Span], told: SpeechRules) -> list[Candidate]:
    """Noun phrases around the cue `k` and outside of `content`, in order of the text."""
    found = _phrases(row, k, content, told)
    verb = k
    while verb > 0 and row.kinds[verb - 1 + PADDING] in _HELPS:
        verb -= 1
    own = next((n for n, (_, last, _) in enumerate(found) if last == verb - 1), None)
    if own is not None and _own_subject(row, found[own][0], told):
        found = found[own:]
    before = sum(i < k for i, _, _ in found)
    return [
        Candidate(first, last, before - 1 - n if n < before else n - before, span)
        for n, (first, last, span) in enumerate(found)
    ]


def _phrases(row: Row, k: int, content: Sequence[Span], told: SpeechRules) -> list[tuple[int, int, Span]]:
    """The noun phrases around the cue `k` and outside of `content`: the first and the last token of each."""
    found: list[tuple[int, int, Span]] = []
    edge = -1
    all_tokens, kinds, cues = row.tokens, row.kinds, told.cues
    ahead = all_tokens[:k]
    begins = [token.start for token in all_tokens]
    reported = {i for span in content for i in range(bisect_left(begins, span.start), bisect_left(begins, span.end))}
    timed = not told.times.isdisjoint(row.low)
    for i in range(max(0, k - _SOURCE_TOKENS_BEFORE), min(row.count, k + _SOURCE_TOKENS_BEHIND)):
        if i <= edge or i == k or kinds[i + PADDING] in _NO_PHRASE:
            continue
        token = all_tokens[i]
        if not token.is_word or i in reported or token.word in cues or adverbial(row, i, told):
            continue
        if timed and (time := past_time(row, i, told)) is not None:
            edge = time
            continue
        phrase = noun_phrase(ahead if i < k else all_tokens, i, told)
        if phrase is None:
            continue
        edge = i
        while edge + 1 < row.count and all_tokens[edge + 1].end <= phrase.end:
            edge += 1
        found.append((i, edge, phrase))
    return found


def _own_subject(row: Row, first: int, told: SpeechRules) -> bool:
    """Whether a clause with a subject of its own begins at `first`, behind another cue: "Ruhl said the mayor said"."""
    opens = row.kinds[first + PADDING - 1] in _CUT_KINDS or row.low[first + PADDING - 1] in told.cues
    return opens and any(low in told.cues for low in row.low[PADDING : first + PADDING])
