"""Whether what two reports give somebody to have said is the same utterance, and how the one is worded of the other."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from newsloom.compare.speakers import Speaker, SpeakerKind
from newsloom.compare.word_changes import is_spelling
from newsloom.compare.wordings import Piece, Wording, aligned, word_key
from newsloom.model import Reason, Variant
from newsloom.text.lang import rules
from newsloom.text.lang.voices_rules import VoicesRules
from newsloom.text.quantities import folded

WORDS_SHARE_MIN = 0.6  # of the shorter one's words in marks, in one order
DIFFERENT_WORDS_SHARE_MIN = 0.5
WORDS_MIN = 4
TELLING_MIN = 2  # of these: words that tell something
# Without the same speaker more of the words must be the same: people do say the same short things.
STRANGERS_SHARE_MIN = 0.8
STRANGERS_WORDS_MIN = 7
STRANGERS_TELLING_MIN = 4
# What is told in other words: the weight of the words in common, by the geometric mean of both weights.
MEANING_MIN = 0.45
MEANING_TERMS_MIN = 3
MEANING_OF_FEW_MIN = 0.6  # where no more than that are in common
CONTAINED_MIN = 0.6  # of the weight of the shorter one
CONTAINED_TERMS_MIN = 4
BEFORE, BEHIND = 3, 1  # words around a stretch that may deny it
SHOWN_TERMS_MAX = 6


@dataclass(frozen=True, slots=True, eq=False)  # each is its own: compared by identity
class Entry:
    """One quotation of one report. `place` is its place among all, in order of publication."""

    wording: Wording
    speaker: Speaker | None
    place: int

    @property
    def is_negative(self) -> bool:
        return not _negations(self.language).isdisjoint(self.wording.keys)

    @property
    def language(self) -> str | None:
        return self.wording.report.article.language


@dataclass(frozen=True, slots=True)
class Match:
    """That one entry is a variant of another; `score` is the greater the surer, `pieces` how the words lie."""

    variant: Variant
    score: float
    pieces: tuple[Piece, ...]
    reason: Reason


class Rarity:
    """How much a word tells: words that few of a story's quotations have tell more (inverse document frequency)."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        told = list(entries)
        self.often = Counter(term for entry in told for term in entry.wording.terms)
        self._total = max(1, len(told))

    def sum(self, terms: Iterable[str]) -> float:
        # Whole thousandths: so the sum does not depend on the order of what is summed.
        return sum(round(1000 * math.log(1.0 + self._total / (1 + self.often[term]))) for term in terms) / 1000


def is_one_speaker(a: Entry, b: Entry) -> bool:
    return a.speaker is not None and a.speaker is b.speaker and a.speaker.kind is not SpeakerKind.PEOPLE


def match(here: Entry, there: Entry, rarity: Rarity) -> Match | None:
    """How `here` is worded of `there`, the fuller one, None where they are not the same utterance."""
    if here.language != there.language:
        return None
    if here.wording.keys == there.wording.keys:
        return _same(here, there)
    return _word_for_word(here, there) or _in_other_words(here, there, rarity)


def _same(here: Entry, there: Entry) -> Match | None:
    """The same words throughout; of few words only where nobody else may have said them."""
    tells = sum(here.wording.tells)
    if not is_one_speaker(here, there) and (len(here.wording.keys) < WORDS_MIN or tells < TELLING_MIN):
        return None
    return Match(Variant.SAME, 2.0, aligned(here.wording, there.wording), Reason.of("same-words"))


def _word_for_word(here: Entry, there: Entry) -> Match | None:
    """Words in marks that are the same, in the same order."""
    a, b = here.wording, there.wording
    least = min(a.said, b.said)
    if least == 0 or not _may_be_same(a, b):
        return None
    pieces = aligned(a, b)
    equal = [place for piece in pieces if piece.is_equal for place in _said_by_both(piece, a, b)]
    tells = sum(a.tells[place] for place in equal)
    share = len(equal) / least
    if is_one_speaker(here, there):
        enough = len(equal) >= min(WORDS_MIN, least) and tells >= TELLING_MIN and share >= WORDS_SHARE_MIN
    else:
        enough = len(equal) >= STRANGERS_WORDS_MIN and tells >= STRANGERS_TELLING_MIN and share >= STRANGERS_SHARE_MIN
    if not enough:
        return None
    variant = _variant(pieces, a, b)
    reason = Reason.of(
        {Variant.SAME: "same-words", Variant.CUT: "part-of-words"}.get(variant, "words-in-common"),
        words=str(len(equal)),
    )
    return Match(variant, 1.0 + share, pieces, reason)


def _may_be_same(a: Wording, b: Wording) -> bool:
    """Whether so many different words are in both that aligning them is worth the while."""
    least = min(len(a.said_keys), len(b.said_keys))
    return len(a.said_keys & b.said_keys) >= DIFFERENT_WORDS_SHARE_MIN * least


def _said_by_both(piece: Piece, a: Wording, b: Wording) -> Iterable[int]:
    for step in range(piece.here_end - piece.here_begin):
        if a.is_said[piece.here_begin + step] and b.is_said[piece.there_begin + step]:
            yield piece.here_begin + step


def _variant(pieces: tuple[Piece, ...], a: Wording, b: Wording) -> Variant:
    if is_spelling(pieces, a, b):
        return Variant.SAME
    if all(piece.is_equal or not _puts_in(piece, a) for piece in pieces):
        return Variant.CUT
    return Variant.REWORDED


def _puts_in(piece: Piece, a: Wording) -> bool:
    """Whether the one wording has words in marks where the other has none or different ones."""
    return any(a.is_said[piece.here_begin : piece.here_end])


def _in_other_words(here: Entry, there: Entry, rarity: Rarity) -> Match | None:
    """What the same speaker is reported to have said, if one of both is not in marks: words, names, numbers."""
    a, b = here.wording, there.wording
    if not is_one_speaker(here, there) or (a.said > 0 and b.said > 0):
        return None
    shared = a.terms & b.terms
    if len(shared) < min(MEANING_TERMS_MIN, len(a.terms), len(b.terms)) or not shared:
        return None
    ours, theirs = _stretch(a, shared), _stretch(b, shared)
    if _contradict(ours, theirs, here.language):
        return None
    score = _alike(a, b, shared, (ours, theirs), rarity)
    if score < (MEANING_OF_FEW_MIN if len(shared) <= MEANING_TERMS_MIN else MEANING_MIN):
        return None
    told = sorted(shared, key=lambda term: (rarity.often[term], term))[:SHOWN_TERMS_MAX]
    return Match(Variant.PARAPHRASED, score, (), Reason.of("same-meaning", words=tuple(_written(a, told))))


def _alike(a: Wording, b: Wording, shared: frozenset[str], stretches: Sequence[Sequence[str]], rarity: Rarity) -> float:
    """Weight of the words in common by the geometric mean of both weights, 0..1.

    Where nearly all that the one tells is in common, only the stretch of the other that has it counts: it may tell
    more.
    """
    both, weights = rarity.sum(shared), [rarity.sum(a.terms), rarity.sum(b.terms)]
    for place, other in ((0, 1), (1, 0)):
        if len(shared) >= CONTAINED_TERMS_MIN and both >= CONTAINED_MIN * weights[place]:
            within = (a, b)[other].terms.intersection(map(folded, stretches[other]))
            weights[other] = max(weights[place], rarity.sum(within))
            break
    return both / math.sqrt(weights[0] * weights[1])


def _stretch(wording: Wording, shared: Collection[str]) -> tuple[str, ...]:
    """The words from the first to the last that is shared, with a few more before and behind."""
    places = [place for place, key in enumerate(wording.keys) if folded(key) in shared]
    return wording.keys[max(0, places[0] - BEFORE) : places[-1] + 1 + BEHIND]


def _contradict(ours: Sequence[str], theirs: Sequence[str], language: str | None) -> bool:
    """Whether both tell numbers and none in common, or one of them says no."""
    numbers = [{key for key in keys if key[0].isdigit()} for keys in (ours, theirs)]
    if all(numbers) and numbers[0].isdisjoint(numbers[1]):
        return True
    negations = _negations(language)
    return negations.isdisjoint(ours) != negations.isdisjoint(theirs)


def _written(wording: Wording, terms: Iterable[str]) -> Iterable[str]:
    """The words of the text that `terms` were made of."""
    text = wording.report.article.text
    for term in terms:
        place = next(place for place, key in enumerate(wording.keys) if folded(key) == term)
        yield text[wording.begins[place] : wording.ends[place]]


@cache
def _negations(language: str | None) -> frozenset[str]:
    known: VoicesRules = rules("voices", language, VoicesRules)
    return frozenset(map(word_key, known.negations))
