"""A sentence as rows of words and of their classes: what the learned rules for reported speech look at.

A class is what a word is where nothing but word lists and its shape tell: a pronoun, a determiner, a name, a word that
ends in one of the language's endings. No sentence is parsed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsloom.analyse.phrases import DASHES, Token, is_word
from newsloom.text.lang.grammar_rules import GrammarRules

EDGE = "#"  # stands before the first word and behind the last
PADDING = 3
_MARKS_BEHIND_MAX = 3
_KINDS_MAX = 1 << 15
_BEFORE_TIME = frozenset(["det", "obl", "number"])
DOUBLE_MARKS = frozenset('"“”„«»')


class Cue(NamedTuple):
    """A word that may report something: its token, and its stem."""

    at: int
    stem: str


class Kinds(dict[str, str]):
    """The classes of a language's words, each told once: the words of news come again."""

    def __init__(self, told: GrammarRules) -> None:
        super().__init__()
        self.told = told

    def __missing__(self, word: str) -> str:
        if len(self) >= _KINDS_MAX:
            self.clear()
        self[word] = found = kind(word, self.told)
        return found


class Row:
    """The tokens of one sentence; `low` and `kinds` are padded with `EDGE`, so token `i` is at `i + PADDING`."""

    __slots__ = ("count", "kinds", "low", "marked", "tokens")

    def __init__(self, tokens: Sequence[Token], kinds: Kinds) -> None:
        self.tokens = tokens
        self.count = len(tokens)
        edge = [EDGE] * PADDING
        self.low = [*edge, *[t.low for t in tokens], *edge]
        self.kinds = [*edge, *[kinds[t.word] for t in tokens], *edge]
        self.marked = [False] * self.count if DOUBLE_MARKS.isdisjoint(self.low) else _in_marks(tokens)

    def closing(self, last: int) -> int:
        """`last`, or the mark right behind it, where that closes words in marks that it ends."""
        following = self.tokens[last + 1 : last + 1 + _MARKS_BEHIND_MAX]
        if not self.marked[last] or self.tokens[last].word in DOUBLE_MARKS:
            return last
        for i, token in enumerate(following, last + 1):
            if token.word in DOUBLE_MARKS:
                return i
            if token.is_word:
                break
        return last


def _in_marks(tokens: Sequence[Token]) -> list[bool]:
    """For each token whether it stands between double quotation marks of its sentence."""
    inside = False
    out: list[bool] = []
    for token in tokens:
        if token.word in DOUBLE_MARKS:
            inside = token.word == "„" or (token.word != "”" and not inside)
            out.append(True)
        else:
            out.append(inside)
    return out


def adverbial(row: Row, i: int, told: GrammarRules) -> bool:
    """Whether the token `i` is an adverb, which names nobody, where capitals at the front of a sentence hide that."""
    token = row.tokens[i]
    if not told.nouns_capitalised or (i and token.capital):
        return False
    if token.low in told.adverbs:
        return True
    named = i + 1 < row.count and row.tokens[i + 1].capital
    return not named and token.low.endswith(told.adverb_endings)


def past_time(row: Row, i: int, told: GrammarRules) -> int | None:
    """The noun that only tells when, where a phrase at `i` begins with it: "letzten September", "am Abend der Lotse".

    None for all else; without an article or another word before it, it may be a name ("Sommer sagte").
    """
    noun = i
    while noun < row.count and row.kinds[noun + PADDING] in _BEFORE_TIME:
        noun += 1
    if noun < row.count and not row.tokens[noun].capital:
        noun += 1
    if noun >= row.count or row.tokens[noun].low not in told.times or not row.tokens[noun].capital:
        return None
    before = row.low[i + PADDING - 1]
    return noun if noun > i or (before in told.definite and before in told.prepositions) else None


def kind(word: str, told: GrammarRules) -> str:
    """The class of a token as it is written: a short name, the same for all words of a class."""
    low = word.lower()
    if not is_word(word):
        return '"' if low in DOUBLE_MARKS else "-" if low in DASHES else low
    name = told.classes.get(low)
    if name is not None:
        return name
    if word[0].isdigit():
        return "number"
    if word[0].isupper():
        return "Name"
    if low.endswith(("'s", "’s")):
        return "owner"
    for ending in told.endings:
        if low.endswith(ending) and len(low) > len(ending) + 2:
            return ending
    return "word"


def stem(low: str, told: GrammarRules) -> str:
    """A word without the first of the language's endings that it has, so that its forms are one."""
    for ending in told.endings:
        if low.endswith(ending) and len(low) > len(ending) + 2:
            return low[: -len(ending)]
    return low
