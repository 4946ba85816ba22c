"""What an article refers back to: the sentences in which it names what an earlier story is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from newsloom.model import Span
from newsloom.relate.rarity import Ids, Rarity
from newsloom.relate.stories import OpenStory
from newsloom.relate.terms import Field, Vector, base
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


@dataclass(frozen=True, slots=True)
class Central:
    """What a story is about: the lower bits of terms, with their rarity outside of it (1: never seen).

    `headed` are the words of its headlines in the language that it is compared in; `named` its names and numbers, in
    the form that crosses languages.
    """

    headed: Mapping[int, float]
    named: Mapping[int, float]

    def gain(self, word: tuple[int, int]) -> float:
        """What it counts that a word (content, crossing) is told; 0 for one that is not central."""
        content, crossing = word
        return self.named.get(crossing) or self.headed.get(content, 0.0)


def central(story: OpenStory, traits: Traits, rarity: Rarity) -> Central:
    """The terms that enough of the story's reports tell. A word of a place's name counts half: many events happen in
    one place."""
    titled = story.at_home(traits.language).field(Field.TITLE)
    headed = base(titled.ids[titled.weights >= max(1.0, _TITLED_SHARE * story.size)])
    named = [base(part.field(Field.CROSS).ids[_often(part, story)]) for part in story.parts.values()]
    return Central(*(_weighed(ids, story, traits, rarity) for ids in (headed, np.unique(np.concatenate(named)))))


def _often(part: Vector, story: OpenStory) -> npt.NDArray[np.bool_]:
    often: npt.NDArray[np.bool_] = part.field(Field.CROSS).weights >= max(1.0, _NAMED_SHARE * story.size)
    return often


def _weighed(ids: Ids, story: OpenStory, traits: Traits, rarity: Rarity) -> Mapping[int, float]:
    gains = rarity.of(ids, besides=story.size) / rarity.most
    return {
        key: gain * _PLACE if key in story.places or key in traits.places else gain
        for key, gain in zip(ids.tolist(), gains.tolist(), strict=True)
    }


def references(told: tuple[Sentence, ...], event: Central) -> list[Reference]:
    """The sentences that name the event, in their order."""
    found = []
    for sentence in told:
        gains = {word[0]: event.gain(word) for word in sentence.words}
        gain, shared = sum(gains.values()), sum(gain > 0 for gain in gains.values())
        if shared > 1 and gain >= _NAMES_EVENT_FROM and max(gains.values()) >= _RARE:
            found.append(Reference(sentence, gain, shared))
    return found


def lead_share(told: tuple[Sentence, ...], event: Central) -> float:
    """The part (0..1) of what the event's headlines say that headline and lead tell too; of its names and numbers,
    where it has no headline in this language."""
    words = {word for sentence in told if sentence.leads for word in sentence.words}
    if event.headed:
        lead, whole = {content for content, _ in words}, event.headed
    else:
        lead, whole = {crossing for _, crossing in words}, event.named
    everything = sum(whole.values())
    return sum(gain for key, gain in whole.items() if key in lead) / everything if everything else 0.0
