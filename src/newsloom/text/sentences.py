"""Where sentences begin and end.

A paragraph is a line, and a sentence never runs over its end. Within a paragraph each run of closing
punctuation is judged by what stands before it (abbreviation, initial, ordinal number) and after it (small
letter, opening word). One pass, no backtracking: the time is linear in the length of the text.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsloom.model import Span
from newsloom.text.lang import rules
from newsloom.text.lang.sentences_rules import SentencesRules

_PARAGRAPH = re.compile(r"[^\r\n\u2028\u2029]+")
_CLOSERS = "\"'”’“‘»«›‹)]}」』）】"
_OPENERS = "\"'“‘„‚»«›‹([{「『（【¿¡–—-"
# A stop of the ideographic scripts ends a sentence without a space behind it.
_CLOSING = rf"[{re.escape(_CLOSERS)}]{{0,4}}"
_STOP = re.compile(rf"[.!?…‽؟।]{{1,8}}{_CLOSING}(?=\s)|[。！？｡]{{1,8}}{_CLOSING}")
_STOP_SPACED = re.compile(rf"[.!?…]{{1,8}}(?:\s?»|{_CLOSING})(?=\s)")
_TOKEN_LENGTH_MAX = 24
_LOOKAHEAD = re.compile(rf"\s*[{re.escape(_OPENERS)}\s]{{0,6}}")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ROMAN = re.compile(r"[IVX]{2,5}\Z")


@lru_cache(maxsize=64)  # the reports of a story are gone through several times; few, as any text may be large
def sentences(text: str, language: str | None) -> tuple[Span, ...]:
    """The sentences of `text` in order: without white space at their ends, covering everything else.

    `language` is an ISO 639-1 code; one without rules, or None, is read with those that hold in all
    languages.
    """
    told: SentencesRules = rules("sentences", language, SentencesRules)
    ends = _STOP_SPACED if told.spaced_marks else _STOP
    found: list[Span] = []
    for paragraph in _PARAGRAPH.finditer(text):
        begin, end = _trimmed(text, paragraph.start(), paragraph.end())
        if begin == end:
            continue
        for stop in ends.finditer(text, begin, end):
            if stop.end() < end and _ends_sentence(text, begin, stop, end, told):
                found.append(Span(begin, stop.end()))
                begin = _LEADING_SPACE.match(text, stop.end(), end).end()  # type: ignore[union-attr]
        found.append(Span(begin, end))
    return tuple(found)


_LEADING_SPACE = re.compile(r"\s*")


_FIRST_WORD = re.compile(r"\W*(\w+)")


def leans(sentence: str, language: str | None) -> bool:
    """Whether a sentence begins with a word that leans on the sentence before it."""
    first = _FIRST_WORD.match(sentence)
    return first is not None and first[1].casefold() in rules("sentences", language, SentencesRules).leaning


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    while begin < end and text[begin].isspace():
        begin += 1
    while begin < end and text[end - 1].isspace():
        end -= 1
    return begin, end


def _ends_sentence(text: str, begin: int, stop: re.Match[str], end: int, told: SentencesRules) -> bool:
    marks = stop.group()
    if marks[0] in "。！？｡":
        return True
    ahead = _LOOKAHEAD.match(text, stop.end(), end)
    at = ahead.end() if ahead else stop.end()
    if at >= end:
        return True
    if text[at].islower():
        return False
    if marks != ".":
        # "..." and "!" before a capital, or a closing mark after the stop; but "(Calif.) Senator".
        in_brackets = marks in {".)", ".]"}
        return not (in_brackets and _abbreviated(text, begin, stop.start(), at, told))
    return not _abbreviated(text, begin, stop.start(), at, told)


def _abbreviated(text: str, begin: int, dot: int, following: int, told: SentencesRules) -> bool:
    """Whether the full stop at `dot` belongs to the word before it and the sentence goes on at `following`."""
    token = _token_before(text, begin, dot)
    if not token:
        return False
    low = token.lower()
    if low in told.never_last and not (token.isupper() and len(token) > 3):
        return True
    word = _WORD.match(text, following)
    opener = word is not None and word.group().lower() in told.openers
    if token.isdecimal():
        return _is_ordinal(token, word, opener, dot - len(token) == begin, told)
    if len(token) == 1 and token.isupper():
        return not opener or begin == dot - 1
    if low in told.seldom_last or "." in token:
        return not opener
    return told.ordinal_dot and _ROMAN.match(token) is not None and not opener


def _is_ordinal(token: str, word: re.Match[str] | None, opener: bool, opens: bool, told: SentencesRules) -> bool:
    if opens and len(token) <= 2:
        return True  # the number of an item in a list
    if not told.ordinal_dot or len(token) > 2:
        return False
    return word is not None and (word.group().lower() in told.after_ordinal or not opener)


def _token_before(text: str, begin: int, dot: int) -> str:
    """The word that ends at `dot`, with inner full stops ("p.m"); empty where too long for an abbreviation."""
    at = dot
    lowest = max(begin, dot - _TOKEN_LENGTH_MAX)
    while at > lowest and (text[at - 1].isalnum() or text[at - 1] in ".-"):
        at -= 1
    if at == lowest and at > begin and text[at - 1].isalnum():
        return ""
    return text[at:dot].strip("-.")
