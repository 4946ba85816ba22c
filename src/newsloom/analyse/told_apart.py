"""Where one report ends because another begins: its words, or the attribution behind them, are none of the first's."""

from __future__ import annotations

from collections.abc import Sequence

from newsloom.analyse.quotations import Draft
from newsloom.model import QuoteKind, Span
from newsloom.text.lang.speech_rules import SpeechRules

_EDGE = " ,;:–—-"
_MARKS = " \u00a0\"'“”‘’„«»"
_BACK_MAX = 24
_BESIDE = 4  # drafts on either side that can share a sentence with one
_REST_MAX = 3  # characters of a clause behind the words in marks that close it


def told_apart(text: str, drafts: Sequence[Draft], told: SpeechRules) -> list[Draft]:
    """The drafts, each up to where another's cue takes over.

    'He said it was wrong, adding: "It must stop."' reports two things, and of 'She said that "it is late", the Post
    reported' the last words are not hers. Linear in the number of drafts, which are in order.
    """
    for place, draft in enumerate(drafts):
        if draft.kind is QuoteKind.DIRECT or len(draft.content) != 1:
            continue
        beside = (*drafts[max(0, place - _BESIDE) : place], *drafts[place + 1 : place + 1 + _BESIDE])
        ends = [end for other in beside if (end := _taken_over(draft, other)) is not None and _parted(text, end, told)]
        if ends:
            draft.content[:] = [_cut(text, draft.content[0], min(ends), told)]
    return list(drafts)


def _taken_over(draft: Draft, other: Draft) -> int | None:
    """Where `other` takes over from `draft`, within its words; None where it does not."""
    span = draft.content[0]
    if other.cue is None or other.cue == draft.cue or not span.start < other.cue.start < other.cue.end <= span.end:
        return None
    begin = other.cue.start
    is_nested = other.source is not None and span.start <= other.source.start < begin
    if other.source is not None and is_nested:
        begin = other.source.start
    words = other.content[0].start, other.content[-1].end
    is_last = (
        not is_nested
        and other.kind is QuoteKind.DIRECT
        and other.cue.end <= words[0]
        and span.end - words[1] <= _REST_MAX
    )
    is_behind = words[0] <= span.start and words[1] <= begin
    return begin if is_last or is_behind else None


def _parted(text: str, end: int, told: SpeechRules) -> bool:
    """Whether a comma or a conjunction parts what begins at `end` from the words before it."""
    before = text[max(0, end - _BACK_MAX) : end].rstrip(_MARKS)
    return before.endswith(",") or before.rpartition(" ")[2].lower() in told.conjunctions


def _cut(text: str, span: Span, end: int, told: SpeechRules) -> Span:
    words = text[span.start : end].rstrip(_EDGE)
    head, _space, last = words.rpartition(" ")
    words = head.rstrip(_EDGE) if last.lower() in told.conjunctions else words
    return Span(span.start, span.start + len(words)) if " " in words else span
