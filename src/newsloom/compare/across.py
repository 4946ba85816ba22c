"""The timelines of several stories of one affair as one: what two stories tell of is shown once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from newsloom.compare.kinship import COARSE, HOUR
from newsloom.model import Article, Happening, TimeOf
from newsloom.text.crossing import crossing_form
from newsloom.text.happenings import kinds_of_happening
from newsloom.text.words import stop_words, words

PER_STORY_MAX = 12  # of one story, those that most outlets tell
WORDS_MIN = 2  # that two passages in one language must share beside the kind of happening; one across languages
_LETTERS_MIN = 4


@dataclass(frozen=True, slots=True)
class InStories:
    """A happening and the numbers of the stories that tell of it, in the order in which they were given."""

    happening: Happening
    stories: tuple[int, ...]


def across(timelines: Sequence[Sequence[Happening]], articles: Mapping[str, Article]) -> tuple[InStories, ...]:
    """One timeline of those of several stories, earliest first; `articles` (by id) are those that they name.

    A happening that two stories tell of stands with the first one's; of one story the 12 most widely told are taken.
    """
    found: list[tuple[_Seen, InStories]] = []
    for number, happenings in enumerate(timelines):
        for one in _most_told(happenings):
            if one.told[0].article not in articles:
                continue
            seen = _seen(one, articles)
            others = (i for i, (other, at) in enumerate(found) if number not in at.stories and _are_one(other, seen))
            home = next(others, None)
            if home is None:
                found.append((seen, InStories(one, (number,))))
            else:
                known = found[home]
                found[home] = known[0], _with(known[1], one, number)
    return tuple(sorted((told for _, told in found), key=lambda told: (told.happening.begin, told.happening.end)))


def _most_told(happenings: Sequence[Happening]) -> list[Happening]:
    told = [one for one in happenings if one.of is not TimeOf.SAID and not one.background]
    kept = sorted(told, key=lambda one: (-one.witnesses, one.begin))[:PER_STORY_MAX]
    return sorted(kept, key=lambda one: one.begin)


def _with(known: InStories, one: Happening, number: int) -> InStories:
    happening = known.happening
    both = replace(
        happening,
        told=(*happening.told, *one.told),
        of=TimeOf.HAPPENED if TimeOf.HAPPENED in (happening.of, one.of) else happening.of,
        witnesses=max(happening.witnesses, one.witnesses),
    )
    return InStories(both, (*known.stories, number))


@dataclass(frozen=True, slots=True)
class _Seen:
    happening: Happening
    language: str | None
    kinds: frozenset[str]
    words: frozenset[str]


def _seen(one: Happening, articles: Mapping[str, Article]) -> _Seen:
    told = one.told[0]
    article = articles[told.article]
    text, language = told.at.of(article.text), article.language
    low = (word.of(text).casefold() for word in words(text, language))
    kept = [word for word in low if len(word) >= _LETTERS_MIN and word not in stop_words(language)]
    return _Seen(
        one,
        language,
        kinds_of_happening(text, language),
        frozenset(crossing_form(word, language) for word in kept),
    )


def _are_one(a: _Seen, b: _Seen) -> bool:
    one, other = a.happening, b.happening
    if one.begin >= other.end + HOUR or other.begin >= one.end + HOUR:
        return False
    if (one.end - one.begin > COARSE) != (other.end - other.begin > COARSE) or not a.kinds & b.kinds:
        return False
    return len(a.words & b.words) >= (WORDS_MIN if a.language == b.language else 1)
