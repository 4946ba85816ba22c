"""The clauses of a sentence and its finite verbs, as far as lists, endings, capitals and punctuation tell them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from newsloom.analyse.reported_row import PADDING, Row
from newsloom.text.lang.speech_rules import SpeechRules

_CUTS = frozenset(",;:–—()")
_CLOSED = frozenset(["in", "det", "obl", "pro", "and", "sub", "that", "adv"])
_BEFORE_NOUN = frozenset(["det", "obl", "in"])
_SUBJECTS = frozenset(["pro", "adv"])
_OPENS = frozenset(["sub", "that"])
_VERB_LETTERS_MIN = 4


class Standing(NamedTuple):
    """What is told of a phrase and its place in the sentence: numbers, and the words by which it is known again."""

    columns: list[float]
    words: frozenset[str]


class Shape:
    """One sentence, or a part of it.

    For each token: `clause` numbers the clause that it stands in, from 0, `finite` tells finite verbs and `speaks` the
    verbs of speech, whose places are `cues`. For each clause: `begins` is its first word, `verb` its first finite verb
    or -1, `spoken` how much shows that it speaks (0 nothing, 1 a verb of speech, 2 a finite one), `pronoun` whether a
    pronoun stands behind its verb. Sums tell for each place between tokens how many of those before it are finite
    (`finite_sum`), speak (`speaks_sum`), are a comma (`commas_sum`), open a dependent clause (`opens_sum`), or begin a
    phrase that can be a subject (`nominal_sum`) or another one (`other_sum`). `kept` is what was found out of the
    phrases, by their first tokens.
    """

    __slots__ = (
        "begins",
        "clause",
        "commas_sum",
        "cues",
        "finite",
        "finite_sum",
        "kept",
        "nominal_sum",
        "opens_sum",
        "other_sum",
        "pronoun",
        "row",
        "speaks",
        "speaks_sum",
        "spoken",
        "verb",
    )

    def __init__(self, row: Row, told: SpeechRules) -> None:
        self.row = row
        low = row.low[PADDING : PADDING + row.count]
        kinds = row.kinds[PADDING : PADDING + row.count]
        self.speaks = [word in told.cues or word in told.labels for word in low]
        self.cues = [i for i, speaks in enumerate(self.speaks) if speaks]
        self.finite = [_finite(row, i, told, speaks=speaks) for i, speaks in enumerate(self.speaks)]
        self.clause = _sums([word in _CUTS for word in low])[1:]
        self.begins, self.verb = self._clauses()
        self.spoken = [0] * len(self.begins)
        for i in self.cues:
            self.spoken[self.clause[i]] = max(self.spoken[self.clause[i]], 1 + self.finite[i])
        self.pronoun = [False] * len(self.begins)
        for i in range(1, row.count):
            if self.finite[i - 1] and low[i] in told.pronouns:
                self.pronoun[self.clause[i]] = True
        self.finite_sum = _sums(self.finite)
        self.speaks_sum = _sums(self.speaks)
        self.commas_sum = _sums([word == "," for word in low])
        self.opens_sum = _sums([kind in _OPENS for kind in kinds])
        self.kept: dict[int, Standing] = {}
        self.nominal_sum = self.other_sum = [0] * (row.count + 1)

    def hold(self, phrases: Sequence[tuple[int, bool]]) -> None:
        """Notes the phrases: the first token of each, and whether it can be a subject."""
        kinds = dict(phrases)
        self.nominal_sum = _sums([kinds.get(i) is True for i in range(self.row.count)])
        self.other_sum = _sums([kinds.get(i) is False for i in range(self.row.count)])

    def _clauses(self) -> tuple[list[int], list[int]]:
        count = self.clause[-1] + 1 if self.clause else 1
        begins, verb = [self.row.count] * count, [-1] * count
        for i, (number, finite) in enumerate(zip(self.clause, self.finite, strict=True)):
            if begins[number] == self.row.count and self.row.tokens[i].is_word:
                begins[number] = i
            if finite and verb[number] < 0:
                verb[number] = i
        return begins, verb


def _sums(flags: Iterable[bool]) -> list[int]:
    """How many of the flags before each place are set, one more than there are flags."""
    return list(accumulate(flags, initial=0))


def _finite(row: Row, i: int, told: SpeechRules, *, speaks: bool) -> bool:
    """Whether the token `i` is a finite verb: a listed one, or a small word with the ending and the place of one."""
    token = row.tokens[i]
    low = token.low
    if i and not token.word[0].islower():
        return False
    if low in told.verbs or low in told.auxiliaries or low in told.subjunctives:
        return True
    if low in told.not_verbs or row.kinds[i + PADDING] in _CLOSED:
        return False
    if speaks:
        return not low.startswith(told.participle_openings)
    if len(low) < _VERB_LETTERS_MIN or low.startswith(told.participle_openings):
        return False
    before, behind = row.tokens[i - 1] if i else None, row.tokens[i + 1] if i + 1 < row.count else None
    if not low.endswith(told.verb_endings):
        subject = before is not None and (before.capital or row.kinds[i + PADDING - 1] in _SUBJECTS)
        return subject and low.endswith(told.present_endings)
    adjective = behind is not None and behind.capital and before is not None and before.word[0].islower()
    return not adjective and row.kinds[i + PADDING - 1] not in _BEFORE_NOUN
