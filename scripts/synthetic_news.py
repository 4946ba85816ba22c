"""An endless stream of invented reports that weighs on the relater as the news of the day does.

Words follow Zipf's law in each of three languages; stories grow by preferential attachment among the latest reports,
which gives their sizes a heavy tail; each story has its own people, places, figures and subject words, which its
reports take up in part; some reports are copies of an earlier one, cut and with another headline. Nothing in it reads
like news, so it says nothing of quality: it is made to measure time and memory.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np
import numpy.typing as npt

from newsloom.model import (
    Analysis,
    Article,
    Comparator,
    Figure,
    Mention,
    MentionKind,
    Precision,
    Quote,
    QuoteKind,
    Report,
    Span,
    Stamp,
)
from newsloom.text.words import stop_words

Numbers = npt.NDArray[np.int64]

BEGIN = datetime(2031, 5, 5, tzinfo=UTC)
ARTICLES_A_DAY = 330_000  # ten million a month
LANGUAGES = ("en", "de", "fr")
_LANGUAGE_SHARES = (0.7, 0.15, 0.15)
_FOREIGN_SHARE = 0.1  # of a story's reports are in another language than its first
_NEW_SHARE = 0.35  # of reports open a story
_COPIED_SHARE = 0.3
_CONTENT_WORDS = 40_000
_NAMES = 60_000
_DRAWN = 1 << 20
_RECENT = 30_000
_SUBJECT_WORDS = 45
_SYLLABLES = tuple(a + b + c for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "ei") for c in ("", "n", "r"))


class Vocabulary:
    """The words of one language, drawn by Zipf's law: function words first, invented ones after them."""

    def __init__(self, language: str, seed: int) -> None:
        chance = np.random.default_rng(seed)
        functional = sorted(word for word in stop_words(language) if word.isalpha())[:150]
        self.functional = len(functional)
        self.words = [*functional, *invented(chance, _CONTENT_WORDS, 2, 4)]
        ranks = np.arange(1, len(self.words) + 1)
        shares = 1.0 / (ranks + 2.7)
        self._drawn: Numbers = chance.choice(len(ranks), _DRAWN, p=shares / shares.sum())
        self._at = 0

    def draw(self, number: int) -> Numbers:
        """So many words' numbers, as running text has them."""
        if self._at + number > _DRAWN:
            self._at = 0
        self._at += number
        return self._drawn[self._at - number : self._at]


def invented(chance: np.random.Generator, number: int, least: int, most: int) -> list[str]:
    """Different words of `least` to `most` syllables."""
    found: dict[str, None] = {}
    while len(found) < number:
        picked = chance.integers(len(_SYLLABLES), size=int(chance.integers(least, most + 1))).tolist()
        found["".join(_SYLLABLES[syllable] for syllable in picked)] = None
    return list(found)


@dataclass(frozen=True, slots=True)
class Event:
    """What the reports of one story tell of."""

    number: int
    language: int
    people: tuple[str, ...]
    place: str
    figures: tuple[int, ...]
    subjects: tuple[Numbers, ...]  # by language


@dataclass(frozen=True, slots=True)
class Told:
    """One report: the numbers of its words, as `Vocabulary` has them, where its names stand, and what it copies."""

    number: int
    event: Event
    language: int
    words: Numbers
    title: Numbers
    copied: Told | None = None


class News:
    """The stream. The same seed gives the same reports."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = np.random.default_rng(seed)
        self.vocabularies = [Vocabulary(language, seed + place) for place, language in enumerate(LANGUAGES)]
        self.names = [name.capitalize() for name in invented(np.random.default_rng(seed + 99), _NAMES, 2, 3)]
        self._recent: deque[Told] = deque(maxlen=_RECENT)
        self._events = 0
        self._told = 0

    def __iter__(self) -> Iterator[Told]:
        while True:
            yield self.next()

    def next(self) -> Told:
        """The next report."""
        chance = self._chance
        earlier = None
        if self._recent and chance.random() > _NEW_SHARE:
            earlier = self._recent[int(chance.integers(len(self._recent)))]
        told = self._copied(earlier) if earlier and chance.random() < _COPIED_SHARE / (1 - _NEW_SHARE) else None
        if told is None:
            told = self._written(self._event() if earlier is None else earlier.event)
        self._told += 1
        self._recent.append(told)
        return told

    def _event(self) -> Event:
        chance = self._chance
        names = [self.names[place] for place in chance.integers(_NAMES, size=7).tolist()]
        # Subjects are neither the commonest words nor always rare ones.
        ranks = (150 + np.exp(chance.random(_SUBJECT_WORDS) * np.log(_CONTENT_WORDS - 1))).astype(np.int64)
        self._events += 1
        return Event(
            self._events,
            int(chance.choice(len(LANGUAGES), p=_LANGUAGE_SHARES)),
            tuple(f"{names[place]} {names[place + 1]}" for place in (0, 2, 4)),
            names[6],
            tuple(int(value) for value in chance.integers(10, 5_000, size=3)),
            tuple(chance.permutation(ranks) for _ in LANGUAGES),
        )

    def _written(self, event: Event) -> Told:
        chance = self._chance
        foreign = chance.random() < _FOREIGN_SHARE
        language = int(chance.integers(len(LANGUAGES))) if foreign else event.language
        words = self.vocabularies[language].draw(int(chance.integers(200, 401))).copy()
        # A third of the words that are no function words are about the subject.
        content = np.flatnonzero(words >= self.vocabularies[language].functional)
        about = content[chance.random(len(content)) < 1 / 3]
        words[about] = event.subjects[language][chance.integers(_SUBJECT_WORDS, size=len(about))]
        title = event.subjects[language][chance.integers(_SUBJECT_WORDS, size=6)]
        return Told(self._told, event, language, words, title)

    def _copied(self, earlier: Told) -> Told:
        chance = self._chance
        kept = int(len(earlier.words) * (0.6 + 0.4 * chance.random()))
        title = earlier.event.subjects[earlier.language][chance.integers(_SUBJECT_WORDS, size=6)]
        source = earlier if earlier.copied is None else earlier.copied
        return Told(self._told, earlier.event, earlier.language, earlier.words[:kept], title, source)

    def report(self, told: Told) -> Report:
        """`told` as text, with the spans that analysis would find."""
        words = self.vocabularies[told.language].words
        event = told.event
        names = (*event.people, event.place)
        text = ""
        mentions: list[Mention] = []
        figures: list[Figure] = []
        written = told.words.tolist()
        for sentence, begin in enumerate(range(0, len(written), 14)):
            part = " ".join([words[word] for word in written[begin : begin + 14]])
            name = names[(sentence + told.number * (told.copied is None)) % len(names)]
            text += part[:1].upper() + part[1:] + " "
            kind = MentionKind.PLACE if name == event.place else MentionKind.PERSON
            mentions.append(Mention(Span(len(text), len(text) + len(name)), name, kind))
            text += name
            if sentence % 4 == 1:
                value = event.figures[sentence // 4 % len(event.figures)]
                told_value = f" {value}"
                figures.append(Figure(Span(len(text) + 1, len(text) + len(told_value)), Comparator.EXACT, value))
                text += told_value
            text += ".\n" if sentence % 3 == 2 else ". "
        quote = Quote(QuoteKind.DIRECT, (Span(0, min(80, len(text))),))
        title = " ".join([event.people[told.number % 3], *(words[word] for word in told.title.tolist())])
        at = BEGIN + timedelta(days=told.number / ARTICLES_A_DAY)
        article = Article(
            id=f"https://outlet{told.number % 997}.example/{told.number}",
            page="",
            text=text,
            title=title,
            published=Stamp(at, "", Precision.SECOND, "input"),
            language=LANGUAGES[told.language],
        )
        return Report(article, Analysis(quotes=(quote,), figures=tuple(figures), mentions=tuple(mentions)))
