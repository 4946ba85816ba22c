"""Speakers told by what they are: bodies ("the coast guard"), offices ("the minister"), people ("officials")."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from newsloom.text.crossing import crossing_form
from newsloom.text.lang import rules
from newsloom.text.lang.voices_rules import VoicesRules
from newsloom.text.words import stop_words, words

_MODIFIER_MIN = 3  # letters before the head of a compound


@dataclass(frozen=True, slots=True)
class Description:
    """`bodies` and `offices` are the keys of what it names, `rest` the other words that tell of what ("transport").

    `is_people`: it names people without a name, of whom there may be many.
    """

    bodies: frozenset[str]
    offices: frozenset[str]
    rest: frozenset[str]
    is_people: bool

    @property
    def heads(self) -> frozenset[str]:
        return self.bodies | self.offices

    def narrows(self, other: Description) -> bool:
        """Whether it names what `other` names, told as precisely or more so."""
        return self.heads == other.heads and self.rest >= other.rest


@lru_cache(maxsize=1 << 14)
def described(told: str, language: str | None) -> Description:
    """What the words of a speaker's description name. Words that only say that somebody told something are left out."""
    known: VoicesRules = rules("voices", language, VoicesRules)
    low = [part for span in words(told, language) for part in _parts(_plainly(span.of(told)), known)]
    found = _Found(known)
    at = 0
    while at < len(low):
        pair = " ".join(low[at : at + 2])
        if " " in pair and (pair in known.bodies or pair in known.offices):
            found.take(pair)
            at += 2
            continue
        if low[at] not in stop_words(language):
            found.take(low[at])
        at += 1
    nothing_else = not (found.bodies or found.offices or found.rest)
    is_people = found.is_people or (found.is_telling and nothing_else)
    return Description(frozenset(found.bodies), frozenset(found.offices), frozenset(found.rest), is_people)


def speaks_for_another(told: str, language: str | None) -> bool:
    """Whether the words have one that only says that somebody told something, or spoke for somebody."""
    known: VoicesRules = rules("voices", language, VoicesRules)
    return any(_plainly(span.of(told)) in known.telling for span in words(told, language))


class _Found:
    def __init__(self, known: VoicesRules) -> None:
        self.known = known
        self.bodies: set[str] = set()
        self.offices: set[str] = set()
        self.rest: set[str] = set()
        self.is_people = self.is_telling = False

    def take(self, word: str) -> None:
        if self._take_known(word) or (self.known.compounds and self._take_compound(word)):
            return
        self.rest.add(crossing_form(word))

    def _take_known(self, word: str) -> bool:
        known = self.known
        if word in known.bodies:
            self.bodies.add(known.bodies[word])
        elif word in known.offices:
            self.offices.add(known.offices[word])
        elif word in known.people:
            self.is_people = True
        elif word in known.telling:
            self.is_telling = True
        else:
            return False
        return True

    def _take_compound(self, word: str) -> bool:
        """Whether it ends in a body, an office or a word for people; what stands before tells of what."""
        for begin in range(_MODIFIER_MIN, len(word) - 1):
            if not self._take_known(word[begin:]):
                continue
            link = next((link for link in self.known.links if word[:begin].endswith(link)), "")
            modifier = word[: begin - len(link)]
            modifier = modifier if len(modifier) >= _MODIFIER_MIN else word[:begin]
            if not self._take_known(modifier):
                self.rest.add(crossing_form(modifier))
            return True
        return False


def _parts(word: str, known: VoicesRules) -> list[str]:
    """The parts of a word with hyphens ("Lorrin-Inseln"), unless it is known as a whole ("garde-côtes")."""
    is_known = word in known.bodies or word in known.offices or word in known.telling or word in known.people
    return [word] if is_known else [part for part in word.split("-") if part]


def _plainly(word: str) -> str:
    return word.casefold().replace("’", "'").removesuffix("'s").removesuffix("s'")
