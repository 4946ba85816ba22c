"""Tokens of a sentence, and the noun phrases among them, told by word lists and punctuation; no sentence is parsed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from newsloom.model import Span
from newsloom.text.lang.speech_rules import SpeechRules

_TOKEN = re.compile(r"([^\W_]+(?:['’ʼ\-‑.][^\W_]+)*|[@#]\w+|[^\w\s])")
_CLITIC = re.compile(r"-(?:t-)?(ils?|elles?|on)\Z")
_ENDS_CLAUSE = frozenset(".!?;…")
SUBJECT_TOKENS_MAX = 28
MARKS = frozenset("\"“”„«»‘’'‚")
DASHES = frozenset("–—―-")


class Token(NamedTuple):
    start: int
    end: int
    word: str
    low: str
    is_word: bool  # else it is a mark
    capital: bool


_made = tuple.__new__  # tokens are made by the ten thousand


@lru_cache(maxsize=2048)  # a sentence is asked for again at each step that looks at speech
def tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The words and marks of `text[start:end]`; a French pronoun behind its verb ("a-t-il") is a word of its own."""
    written = text[start:end]
    pieces: list[str] = _TOKEN.split(written)  # gaps and tokens by turns
    words = pieces[1::2]
    starts = list(accumulate(map(len, pieces), initial=start))[1:-1:2]
    row = [
        _made(Token, (at, at + len(word), word, low, len(word) > 1 or word.isalnum(), word[0].isupper()))
        for at, word, low in zip(starts, words, map(str.lower, words), strict=True)
    ]
    return tuple(row) if "-" not in written else tuple(part for token in row for part in _parted(token))


def is_word(written: str) -> bool:
    """Whether a token is a word; marks are single signs."""
    return len(written) > 1 or written.isalnum()


def _parted(token: Token) -> tuple[Token, ...]:
    """A verb and the pronoun behind it as two tokens, any other token as one."""
    clitic = _CLITIC.search(token.word) if "-" in token.word else None
    if clitic is None:
        return (token,)
    verb, pronoun = token.word[: clitic.start()], clitic.group(1)
    return (
        token._replace(end=token.start + len(verb), word=verb, low=verb.lower()),
        Token(token.end - len(pronoun), token.end, pronoun, pronoun, is_word=True, capital=False),
    )


def noun_phrase(
    row: Sequence[Token], at: int, told: SpeechRules, read: dict[tuple[int, bool], bool] | None = None
) -> Span | None:
    """The noun phrase that begins at `at`: a pronoun, or words up to punctuation, a verb of speech or a preposition.

    An apposition behind a comma ("Vale, the harbourmaster,") is left out. `read` keeps what was found out of the
    tokens of this row, for who asks about phrases at many of its places.
    """
    read = {} if read is None else read
    while at < len(row) and row[at].low in told.plain_helpers:
        at += 1
    if at >= len(row) or not row[at].is_word:
        return None
    opening = row[at]
    if opening.low in told.pronouns and opening.low not in told.determiners:
        return Span(opening.start, opening.end)
    if opening.low in told.pronouns and (at + 1 >= len(row) or not row[at + 1].is_word):
        return Span(opening.start, opening.end)
    if opening.low in told.prepositions or opening.low in told.subordinators or opening.low in told.complementisers:
        return None
    last = at
    seen_noun = opening.low not in told.determiners
    for i in range(at + 1, min(len(row), at + SUBJECT_TOKENS_MAX)):
        key = (i, seen_noun)
        goes_on = read.get(key)
        if goes_on is None:
            goes_on = read[key] = _continues(row, i, told, seen_noun=seen_noun)
        if not goes_on:
            break
        seen_noun = seen_noun or row[i].low not in told.determiners
        last = i
    while last > at and (dangles(row[last].low, told) or _opens_title(row, last, told)):
        last -= 1
    if last == at and opening.low in told.determiners and opening.low not in told.pronouns:
        return None
    return Span(row[at].start, row[last].end)


def dangles(low: str, told: SpeechRules) -> bool:
    return low in told.prepositions or low in told.conjunctions or low in told.determiners


def _continues(row: Sequence[Token], i: int, told: SpeechRules, *, seen_noun: bool) -> bool:
    token = row[i]
    if not token.is_word:
        short_dot = token.word == "." and len(row[i - 1].word) <= 4 and row[i - 1].capital and i + 1 < len(row)
        in_marks = token.word in MARKS and (row[i - 1].low in told.determiners or _opened(row, i))
        return token.word in {"&", "'", "’"} or in_marks or (short_dot and row[i + 1].capital)
    low = token.low
    if low in told.inside_phrases:
        if low in told.joining:
            return i + 1 < len(row) and (row[i + 1].capital or row[i + 1].low in told.determiners)
        return i + 1 < len(row)
    if low in told.subordinators or low in told.conjunctions or low in told.prepositions:
        return False
    if is_relative(low, told):
        return False
    if low in told.determiners:
        return not seen_noun or row[i - 1].low in told.inside_phrases
    if (
        seen_noun
        and not token.capital
        and (low in told.helpers or low in told.cues or low in told.labels or low in told.verbs)
    ):
        return False
    if low in told.cue_ends and not token.capital:
        return False
    after_name = row[i - 1].capital and row[i - 1].low not in told.determiners
    if after_name and not token.capital and not _noun_after_name(row, i, told):
        return False
    if not token.capital and _ends_like_verb(low, told) and seen_noun and not _capital_soon(row, i, told):
        return False
    return low not in told.participles and low not in told.pronouns


def _opened(row: Sequence[Token], i: int) -> bool:
    """Whether a mark before `i`, at most five tokens back, opens a title inside the phrase."""
    return any(t.word in MARKS for t in row[max(0, i - 5) : i])


def _opens_title(row: Sequence[Token], i: int, told: SpeechRules) -> bool:
    """Whether the mark at `i` opens a title that is not a part of the phrase: "A ‘", of "A ‘leaked’ photo"."""
    return row[i].word in MARKS and row[i - 1].low in told.determiners


def _noun_after_name(row: Sequence[Token], i: int, told: SpeechRules) -> bool:
    """Whether a small word behind a name belongs to it: "Vale spokeswoman Ada Ruhl", "the Vale statement"."""
    low = row[i].low
    if row[i - 1].low.endswith(("'s", "’s", "s'", "s’")):
        return True
    return low in told.unnamed or low in told.documents or _capital_soon(row, i, told)


def _capital_soon(row: Sequence[Token], i: int, told: SpeechRules) -> bool:
    """Whether a name follows within two words, with nothing but nouns between ("campaign spokesman Vale")."""
    for token in row[i + 1 : i + 3]:
        if not token.is_word or token.word[0].isdigit() or dangles(token.low, told):
            return False
        if token.capital:
            return True
    return False


def _ends_like_verb(low: str, told: SpeechRules) -> bool:
    return len(low) > 4 and low.endswith(told.verb_endings)


def first_clause(row: Sequence[Token]) -> Sequence[Token]:
    """`row` up to the end of its first clause; full stops of initials and abbreviations do not end it."""
    for i, token in enumerate(row):
        if token.word == ":" or (token.word in _ENDS_CLAUSE and token.word != "."):
            return row[:i]
        if token.word == "." and (i == 0 or _stops(row, i)):
            return row[:i]
    return row


def _stops(row: Sequence[Token], i: int) -> bool:
    """Whether the full stop at `i` ends a sentence."""
    if i + 1 >= len(row):
        return True
    before, after = row[i - 1], row[i + 1]
    if not after.is_word or after.word.islower() or after.start == row[i].end:
        return False
    return not (before.capital and len(before.word) <= 4 and not (before.word.isupper() and len(before.word) > 1))


def is_relative(low: str, told: SpeechRules) -> bool:
    """A relative pronoun that cannot be an article."""
    return low in told.relatives and low not in told.determiners


def past_helpers(row: Sequence[Token], at: int, told: SpeechRules) -> int:
    while at < len(row) and row[at].low in told.plain_helpers:
        at += 1
    return at


def phrase_at(row: Sequence[Token], at: int, told: SpeechRules) -> int:
    """How many tokens of a phrase that names a source ("according to") begin at `at`; 0 for none."""
    if row[at].low not in told.phrases:
        return 0
    best = 0
    for words in told.phrases[row[at].low]:
        if len(words) > best and all(t.low == w for t, w in zip(row[at : at + len(words)], words, strict=False)):
            best = len(words) if at + len(words) <= len(row) else best
    return best


def ends_phrase(row: Sequence[Token], k: int, told: SpeechRules) -> bool:
    following = row[k + 1] if k + 1 < len(row) else None
    return following is None or not following.is_word or following.low in told.helpers or following.low in told.cues
