"""Which of a story's sources are one and the same, and which surely are not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import product

from newsloom.model import MentionKind, Report, ToldFigure
from newsloom.text.bodies import bare_giver, bodies
from newsloom.text.lang import rules
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.quantities import folded
from newsloom.text.words import stop_words

_WORD = re.compile(r"[^\W\d_]+")
# What many bodies are; of two that both say more, only that counts.
_GENERAL = frozenset({"ministry", "government"})


@dataclass(frozen=True, slots=True)
class _Giver:
    """A source as one report names it. `bodies` also has those of a person's role."""

    words: frozenset[str]
    bodies: frozenset[str]
    language: str | None
    is_person: bool
    is_unnamed: bool


class Givers:
    """The sources of one story's figures, by what all its reports tell of them."""

    def __init__(self, reports: Sequence[Report]) -> None:
        self._languages = {report.article.id: report.article.language for report in reports}
        self._people = {
            folded_name(one.name)
            for report in reports
            for one in report.analysis.mentions
            if one.kind is MentionKind.PERSON
        }
        self._known: dict[tuple[str, str | None], _Giver] = {}
        self._roles: dict[frozenset[str], frozenset[str]] = {}
        for report in reports:
            for quote in report.analysis.quotes:
                if quote.speaker and quote.role:
                    name = folded_name(quote.speaker)
                    told = bodies(quote.role.of(report.article.text), report.article.language)
                    self._roles[name] = self._roles.get(name, frozenset()) | told

    def same(self, a: ToldFigure, b: ToldFigure) -> bool:
        """Whether both name one source, as far as their words tell."""
        mine, other = self._giver(a), self._giver(b)
        if mine is None or other is None:
            return mine is other
        if mine.bodies or other.bodies:
            return _specific(mine.bodies) == _specific(other.bodies)
        return bool(mine.words and other.words) and (mine.words <= other.words or other.words <= mine.words)

    def named(self, told: Sequence[ToldFigure], language: str | None) -> tuple[ToldFigure, ...]:
        """The tellings, those of one source under one name: the one used most, in `language` if it is used there."""
        lines: list[list[ToldFigure]] = []
        line_of: dict[int, list[ToldFigure]] = {}
        for place, t in enumerate(told):
            if t.figure.given_by is None:
                continue
            line = next((line for line in lines if self.same(line[0], t)), None)
            if line is None:
                line = []
                lines.append(line)
            line.append(t)
            line_of[place] = line
        names = {id(line): self._name(line, language) for line in lines}
        return tuple(
            replace(t, by=names[id(line_of[place])]) if place in line_of else t for place, t in enumerate(told)
        )

    def _name(self, line: Sequence[ToldFigure], language: str | None) -> str:
        readable = [t for t in line if self._languages.get(t.article) == language] or line
        often = Counter(bare_giver(t.figure.given_by or "", self._languages.get(t.article)) for t in readable)
        return min(often, key=lambda name: (-often[name], len(name)))

    def differ(self, a: ToldFigure, b: ToldFigure) -> bool:
        """Whether both name a source, and it cannot be one: two known bodies, two people, other words of one language.

        Somebody whose part is not told may speak for any body, and words of two languages may mean the same.
        """
        mine, other = self._giver(a), self._giver(b)
        if mine is None or other is None or mine.is_unnamed or other.is_unnamed:
            return False
        if mine.bodies and other.bodies:
            return not _specific(mine.bodies) & _specific(other.bodies)
        if mine.words & other.words:
            return False
        if mine.is_person or other.is_person:
            return mine.is_person and other.is_person
        return mine.language == other.language

    def apart(self, one: Iterable[ToldFigure], other: Iterable[ToldFigure]) -> bool:
        """Whether no source of `one` can be one of `other`, see `differ`; each way of naming one is asked once."""
        ours, theirs = ({self._key(t): t for t in told}.values() for told in (one, other))
        return all(self.differ(a, b) for a, b in product(ours, theirs))

    def _key(self, told: ToldFigure) -> tuple[str, str | None]:
        return told.figure.given_by or "", self._languages.get(told.article)

    def _giver(self, told: ToldFigure) -> _Giver | None:
        key = self._key(told)
        if not key[0]:
            return None
        if key not in self._known:
            self._known[key] = self._read(*key)
        return self._known[key]

    def _read(self, given_by: str, language: str | None) -> _Giver:
        """What the words `given_by` tell of a source, in a report of that language."""
        name = bare_giver(given_by, language)
        words = folded_name(name) - {folded(word) for word in stop_words(language)}
        role = self._roles.get(folded_name(name), frozenset())
        unnamed = rules("speech", language, SpeechRules).unnamed
        found = bodies(name, language) | role
        return _Giver(
            words=words,
            bodies=found,
            language=language,
            is_person=any(words <= person for person in self._people) if words else False,
            is_unnamed=not words or (not found and any(word.casefold() in unnamed for word in _WORD.findall(name))),
        )


def folded_name(name: str) -> frozenset[str]:
    """The words of a name, folded, in no order."""
    return frozenset(folded(word) for word in _WORD.findall(name))


def _specific(found: frozenset[str]) -> frozenset[str]:
    return found - _GENERAL or found
