"""What an article refers back to: the sentences in which it names what an earlier story is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from newsloom.model import Span
from newsloom.relate.rarity import Rarity
from newsloom.relate.stories import OpenStory
from newsloom.relate.terms import Field, base
from newsloom.relate.tokens import Tokens
from newsloom.relate.traits import Traits
from newsloom.text.lang import rules
from newsloom.text.lang.threads_rules import ThreadsRules
from newsloom.text.sentences import sentences

_CHARACTERS_MAX = 5_000
_LEAD_SENTENCES = 2
# A term is central to a story when this share of its reports tells it: in a headline, or as a name or number.
_TITLED_SHARE = 0.25
_NAMED_SHARE = 0.5
# A sentence names an earlier event when what it shares is as rare as this many words never seen.
_NAMES_EVENT_FROM = 1.2
# One of them must be rare by itself; as a place's name counts half, places alone name no event.
_RARE = 0.75
_PLACE = 0.5


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence. `words` are the keys (content, crossing) of its words that say something.

    `leads`: in the headline or the first sentences. `back` and `answers` tell whether it has words that look back to
    something earlier, or by which somebody answers it.
    """

    written: str
    words: tuple[tuple[int, int], ...]
    leads: bool
    back: bool
    answers: bool


@dataclass(frozen=True, slots=True)
class Reference:
    """A sentence that names what an earlier story is about; `gain` is the rarity that they share, 1 a word never
    seen, and `shared` is how many words that is."""

    sentence: Sentence
    gain: float
    shared: int


def sentences_of(traits: Traits) -> tuple[Sentence, ...]:
    """The headline and the sentences of the first part of the text."""
    title, text = traits.terms.title, traits.terms.text
    spans = [span for span in sentences(text.text, traits.language) if span.start < _CHARACTERS_MAX]
    found = [_sentence(title, Span(0, len(title.text)), traits.language, leads=True)] if title.text else []
    found += _read(text, spans, traits.language)
    return tuple(found)


def _read(tokens: Tokens, spans: list[Span], language: str | None) -> Iterator[Sentence]:
    for number, span in enumerate(spans):
        yield _sentence(tokens, span, language, leads=number < _LEAD_SENTENCES)


def _sentence(tokens: Tokens, span: Span, language: str | None, *, leads: bool) -> Sentence:
    begin, end = np.searchsorted(tokens.starts, (span.start, span.end)).tolist()
    words = tuple((word.content, word.crossing) for word in tokens.words[begin:end] if word.says)
    written = span.of(tokens.text)
    back, answers = _marks(language)
    low = written.lower().replace("’", "'")
    return Sentence(written, words, leads, back.search(low) is not None, answers.search(low) is not None)


@cache
def _marks(language: str | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
    told: ThreadsRules = rules("threads", language, ThreadsRules)
    back = "|".join(re.escape(phrase) for phrase in sorted(told.back)) or r"(?!)"
    answers = "|".join(re.escape(stem) for stem in told.answers) or r"(?!)"
    return re.compile(rf"\b(?:{back})(?!\w)"), re.compile(rf"\b(?:{answers})")


def central_terms(story: OpenStory, traits: Traits, rarity: Rarity) -> Mapping[int, float]:
    """The lower bits of the terms that a story is about, with their rarity outside of it (1: never seen).

    A word of a place's name counts half: many events happen in one place.
    """
    titled = story.at_home(traits.language).field(Field.TITLE)
    keys = [base(titled.ids[titled.weights >= max(1.0, _TITLED_SHARE * story.size)])]
    for part in story.parts.values():
        named = part.field(Field.CROSS)
        keys.append(base(named.ids[named.weights >= max(1.0, _NAMED_SHARE * story.size)]))
    ids = np.unique(np.concatenate(keys))
    gains = rarity.of(ids, besides=story.size) / rarity.most
    told = dict(zip(ids.tolist(), gains.tolist(), strict=True))
    return {key: gain * _PLACE if key in story.places or key in traits.places else gain for key, gain in told.items()}


def references(told: tuple[Sentence, ...], central: Mapping[int, float]) -> list[Reference]:
    """The sentences that name the event whose central terms are given, in their order."""
    found = []
    for sentence in told:
        gains = {content: _gain(content, crossing, central) for content, crossing in sentence.words}
        gain, shared = sum(gains.values()), sum(gain > 0 for gain in gains.values())
        if shared > 1 and gain >= _NAMES_EVENT_FROM and max(gains.values()) >= _RARE:
            found.append(Reference(sentence, gain, shared))
    return found


def _gain(content: int, crossing: int, central: Mapping[int, float]) -> float:
    if crossing in central:
        return central[crossing]
    return central.get(content, 0.0)
