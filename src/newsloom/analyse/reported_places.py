"""Which words of a sentence may report something: those learned as cues, and verbs and nouns beside a clause that can
be reported ("Ruhl rechnete vor, dass ..."), also ones never seen before."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsloom.analyse.phrases import Token
from newsloom.analyse.reported_options import names_source
from newsloom.analyse.reported_row import PADDING, Cue, Row
from newsloom.text.lang.speech_rules import SpeechRules

_CUTS = frozenset(",;:–—()")
_LETTERS_MIN = 4
_REPORTED = frozenset(["that", "subj", "inf"])
_DEPENDENT = frozenset(["that", "subj", "sub"])
_FAR = 6


class Part(NamedTuple):
    """The tokens from `first` up to `end`, between two marks, and what shows that they can be reported.

    "that" is a conjunction, "subj" the subjunctive, "inf" an infinitive with its particle; "sub" is what another
    dependent clause can begin with.
    """

    first: int
    end: int
    sign: str


def parts(row: Sequence[Token], told: SpeechRules) -> list[Part]:
    """The parts of a sentence between its commas, colons, dashes and brackets, from left to right; none where the
    language does not tell what can be reported."""
    if not told.infinitives:
        return []
    edges = [-1, *(i for i, token in enumerate(row) if token.word in _CUTS), len(row)]
    spans = [(a + 1, b) for a, b in pairwise(edges) if b > a + 1]
    return [Part(first, end, _sign(row[first:end], told)) for first, end in spans]


def _sign(inside: Sequence[Token], told: SpeechRules) -> str:
    low = [token.low for token in inside if token.is_word]
    if not low:
        return "-"
    if low[0] in told.complementisers:
        return "that"
    if not told.subjunctives.isdisjoint(low):
        return "subj"
    if _infinitive(low, told):
        return "inf"
    return "sub" if low[0] in told.subordinators or low[0] in told.relatives else "-"


def _infinitive(low: Sequence[str], told: SpeechRules) -> bool:
    """Whether the words end in an infinitive with its particle: "zu kommen", "anzunehmen"."""
    last = low[-1]
    if not last.endswith(told.infinitive_endings):
        return False
    return (len(low) > 1 and low[-2] in told.infinitives) or any(word in last[2:-2] for word in told.infinitives)


def places(row: Sequence[Token], own: Sequence[Part], learned: Collection[str], told: SpeechRules) -> list[int]:
    """The tokens that may be cues, from left to right: the `learned` ones, and verbs and nouns beside those of the
    parts that can be reported."""
    found = {i for i, token in enumerate(row) if token.low in learned}
    for before, behind in pairwise(own):
        if behind.sign in _REPORTED:
            found.update(_heads(row, before, told))
        if _verbal(row[behind.first], told):
            found.add(behind.first)
    return sorted(found)


def _heads(row: Sequence[Token], part: Part, told: SpeechRules) -> list[int]:
    """What can have the clause behind it reported: the first and the last verb of a part, and the noun that ends it."""
    verbs = [i for i in range(part.first, part.end) if _verbal(row[i], told)]
    last = row[part.end - 1].low
    said = last in told.cue_nouns or last in told.documents or last.endswith(told.abstract_endings)
    return [*verbs[:1], *verbs[-1:], *([part.end - 1] if said else [])]


def _verbal(token: Token, told: SpeechRules) -> bool:
    low = token.low
    if not token.is_word or token.capital or len(low) < _LETTERS_MIN or low in told.classes or low in told.not_verbs:
        return False
    return low in told.cues or low.endswith(told.clause_verb_endings)


def place_features(row: Row, cue: Cue, own: Sequence[Part], told: SpeechRules) -> list[str]:
    """Whether a word is a cue, by what stands in the `parts` of its sentence beside it."""
    k, stem = cue
    at = next((n for n, part in enumerate(own) if part.first <= k < part.end), None)
    if at is None:
        return []
    part = own[at]
    before = own[at - 1].sign if at else "#"
    behind = own[at + 1].sign if at + 1 < len(own) else "#"
    word = row.low[k + PADDING]
    listed = f"{word in told.cues}{word in told.labels}{word in told.reports}"
    left = min(part.end - k, _FAR)
    first = k == part.first
    mark = row.low[part.end + PADDING]
    return [
        f"cx {behind} {stem}",
        f"cx {behind} {mark} {row.kinds[k + PADDING]}",
        f"cx {behind} {left} {row.kinds[k + PADDING]}",
        f"cx {behind} {before} {first}",
        f"cp {before} {stem}",
        f"cp {before} {first} {row.kinds[k + PADDING + 1]}",
        f"co {part.sign} {behind} {before}",
        f"co {part.sign} {stem}",
        f"cl {listed}",
        f"cl {listed} {behind}",
        f"cl {listed} {before} {first}",
        f"ce {word[-3:]} {behind}",
        f"cb {word[:3]} {behind}",
    ]


def points_back(row: Row, k: int, own: Sequence[Part], told: SpeechRules) -> bool:
    """Whether what the cue `k` reports is the sentence before: "Dies bestätigte Ruhl.", "Das wurde gemeldet."."""
    if row.low[PADDING] not in told.pointing or any(part.sign in _REPORTED for part in own[1:]):
        return False
    return k == 1 or (k > 1 and row.low[PADDING + 1] in told.passives)


def clause_start(row: Row, own: Sequence[Part], k: int, told: SpeechRules) -> int:
    """Where the clause begins that a phrase which only names the source stands in ("…, das laut Ruhl aus war"): a
    dependent one with its own first word; all else belongs to the whole sentence."""
    if not names_source(row, k, told):
        return 0
    return next((p.first for p in own if p.first < k < p.end and p.sign in _DEPENDENT), 0)
