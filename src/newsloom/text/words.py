"""Words, their normal forms, and the words that say nothing of a text's subject."""

from __future__ import annotations

import re
from functools import lru_cache

from newsloom.model import Span
from newsloom.text.lang import rules
from newsloom.text.lang.words_rules import WordsRules

# Scripts written without spaces: one character a word is the unit that can be compared.
UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(
    rf"\d+(?:[.,:]\d+)*(?:[^\W\d_{UNSPACED}]+)?"  # 1,200  3.5  7pm  18:30
    rf"|(?:[^\W\d_]\.){{2,8}}"  # U.S.
    rf"|[{UNSPACED}]"
    rf"|[^\W_{UNSPACED}]+(?:['’ʼ\-‐‑][^\W_{UNSPACED}]+)*"
)
_LENGTH_MAX = 64


def words(text: str, language: str | None = None, within: Span | None = None) -> tuple[Span, ...]:
    """The words and numbers of `text` in order, or of what is `within` a span of it. "O'Dunn", "al-Merin", "1,200.5",
    "U.S." are one word each.

    `language` makes no difference to most; where a language writes short words together with the next one
    ("l'eau"), both are words.
    """
    elisions = _rules(language).elisions
    every = _WORD.finditer(text) if within is None else _WORD.finditer(text, within.start, within.end)
    if not elisions:
        return tuple([Span(*found.span()) for found in every])
    out: list[Span] = []
    for found in every:
        begin, end = found.span()
        cut = _elided(found.group(), elisions)
        if cut:
            out.append(Span(begin, begin + cut))
        out.append(Span(begin + cut, end))
    return tuple(out)


def stop_words(language: str | None) -> frozenset[str]:
    """Function words of the language, in lower case; empty where they are not known."""
    return _rules(language).stop_words


@lru_cache(maxsize=1 << 16)
def normal(word: str, language: str | None) -> str:
    """One form for the forms of a word: case folded, without possessive, plural or case endings.

    A light stemmer in the manner of Harman's S stemmer and of Savoy ("Light stemming approaches for French,
    Portuguese, German and Hungarian", 2006): it takes endings of nouns off and never derives.
    """
    told = _rules(language)
    low = word[:_LENGTH_MAX].casefold().replace("’", "'").replace("ʼ", "'")
    low = low[_elided(low, told.elisions) :].rstrip(".") if not low[-2:-1].isdigit() else low
    for ending in (*told.possessives, "'"):
        if low.endswith(ending) and len(low) > len(ending) + 1:
            low = low[: -len(ending)]
            break
    for letter, plain in told.folded:
        low = low.replace(letter, plain)
    if low.endswith(told.kept) or not low.isalpha():
        return low
    for ending, instead, stay in told.endings:
        if low.endswith(ending) and len(low) - len(ending) >= stay:
            return low[: -len(ending)] + instead
    return low


def _elided(word: str, elisions: tuple[str, ...]) -> int:
    """How many characters of `word` are a short word written together with the rest of it."""
    low = word[:8].lower().replace("’", "'")
    return next((len(e) for e in elisions if low.startswith(e) and len(word) > len(e)), 0)


def _rules(language: str | None) -> WordsRules:
    found: WordsRules = rules("words", language, WordsRules)
    return found
