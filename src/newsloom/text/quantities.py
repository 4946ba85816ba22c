"""What a count is a count of, so that counts told in different words, or languages, can be laid side by side."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from newsloom.text.lang import rules
from newsloom.text.lang.antecedents_rules import AntecedentRules
from newsloom.text.lang.figures_rules import FigureRules
from newsloom.text.lang.numbers_rules import NumberRules
from newsloom.text.lang.quantities_rules import QuantitiesRules
from newsloom.text.meanings import known_meanings
from newsloom.text.words import stop_words

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_BEFORE_FATE = frozenset({"aboard", "protesters", "striking"})  # what people did gives way to what became of them
_ADDING_UP = frozenset({"dead", "bodies", "injured", "rescued", "arrested", "evacuated", "ill"})
_PEOPLE = frozenset({
    "passengers", "athletes", "clients", "spectators", "visitors", "workers", "teachers", "miners", "students",
    "rescuers", "firefighters",
})  # fmt: skip
_OF_ANYTHING = frozenset({"cases"})
_OF_NOBODY = frozenset({"jobs", "turnout"})  # kinds of count that count no people
_CLAUSE_END = re.compile(r"[.,;:!?\n]")
_ASPECT_WORDS_MAX = 10  # words on either side of a figure


@dataclass(frozen=True, slots=True)
class Quantity:
    """What is counted, apart from the words it was told in.

    `kind` is a kind of count known in all languages ("dead"), None where the words name none. `group` is who is
    counted, if a known part of people ("children"). `things` are nouns known in all languages ("ships"), `rest` the
    remaining content words, folded, `terms` the words of both; with a kind, only those before the word that names it:
    "people aboard capsized" counts people aboard, whatever became of them. `core` are the words as told, up to the one
    that names the kind. `of_people` is whether people are counted, None where the words do not tell. `meant` are the
    keys of what the words in `terms` mean, as far as known in all languages.
    """

    kind: str | None
    group: str | None
    rest: frozenset[str]
    core: str
    things: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    of_people: bool | None = None
    meant: frozenset[str] = frozenset()

    @property
    def of_whom(self) -> str | None:
        """The kind, or "passengers" of those on board who are."""
        return "passengers" if self.kind == "aboard" and "passengers" in self.things else self.kind

    @property
    def is_anything(self) -> bool:
        """Whether nothing tells what is counted but a word for people in general."""
        return self.kind is None and self.group is None and not self.rest and not self.things


@lru_cache(maxsize=100_000)
def folded(word: str) -> str:
    """`word` in lower case without accents, cut to the beginning that inflection leaves alone."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))[:7].rstrip("s")


@lru_cache(maxsize=20_000)
def quantity(counted: str, language: str | None) -> Quantity:
    """What `counted`, the text's words for what a figure counts, names."""
    known = _rules(language)
    kind = group = None
    rest: set[str] = set()
    things: set[str] = set()
    terms: set[str] = set()
    meant: set[str] = set()
    core = counted
    for found in WORD.finditer(counted):
        word = found[0].casefold()
        word_kind, word_group = _named(word, known.kinds), _named(word, known.groups)
        thing = None if word_group else _named(word, known.things)
        if kind is None and thing:
            things.add(thing)
            terms.add(folded(word))
            meant |= known_meanings(word, language)
        elif kind is None and not word_kind and not word_group and _tells(word, known, language):
            rest.add(folded(word))
            terms.add(folded(word))
            meant |= known_meanings(word, language)
        if word_kind and (kind is None or kind in _BEFORE_FATE):
            kind, core = word_kind, counted[: found.end()]
        group = group or word_group
    of_people = _of_people(counted, kind if not rest else None, group, things, language)
    return Quantity(
        kind, group, frozenset(rest), core, frozenset(things), frozenset(terms), of_people, frozenset(meant)
    )


def _of_people(
    counted: str, kind: str | None, group: str | None, things: Set[str], language: str | None
) -> bool | None:
    if things - _OF_ANYTHING:
        return not things.isdisjoint(_PEOPLE)
    if group is not None or (kind is not None and kind not in _OF_NOBODY):
        return True
    told = rules("figures", language, FigureRules)
    words = (found[0].casefold() for found in WORD.finditer(counted))
    return True if any(word in told.plurals or word.removesuffix("s") in told.people for word in words) else None


def is_part(told: str, behind: str, counted: str, language: str | None) -> bool:
    """Whether the words of a figure, or those right behind it, take it out of a whole: "four of the dead".

    "Three of the crew", or "three of them", counted as injured, are no part of the injured.
    """
    known = _rules(language)
    words = f" {told.casefold()} "
    is_of_them = any(start in words or f"{behind.casefold()} ".startswith(start) for start in known.of_them)
    if not is_of_them and not any(start in words for start in known.partitives):
        return False
    whole = quantity(told, language).kind
    return whole is not None or quantity(counted, language).kind is None


def group_said(behind: str, language: str | None) -> str | None:
    """Who a part is said to be by the words right behind it: "four of the dead are children"."""
    for whole in _rules(language).of_them:
        if behind.casefold().startswith(whole):
            return quantity(_CLAUSE_END.split(behind[len(whole) :], 1)[0], language).group
    verb, _space, words = _CLAUSE_END.split(behind, 1)[0].strip().partition(" ")
    is_said = verb.casefold() in rules("antecedents", language, AntecedentRules).linking
    return quantity(words, language).group if is_said else None


def aspect(before: str, behind: str, language: str | None) -> str | None:
    """What part a figure plays by the nearest word around it: "offer", "demand", "forecast", "target", "capacity".

    `before` and `behind` are the words of its clause; None where they tell nothing of the kind, as for most figures.
    """
    known = _rules(language)
    sides = (reversed(WORD.findall(before)[-_ASPECT_WORDS_MAX:]), WORD.findall(behind)[:_ASPECT_WORDS_MAX])
    found = [
        (distance, name)
        for side in sides
        for distance, word in enumerate(side)
        if (name := _named(word.casefold(), known.aspects)) is not None
    ]
    return min(found, key=lambda one: one[0])[1] if found else None


def is_baseline(before: str, language: str | None) -> bool:
    """Whether the words before a figure make it one that others are held against: "up from 9", "contre 9"."""
    return bool(known := _rules(language).baselines) and before.casefold().rstrip().endswith(known)


def is_further(told: str, counted: str, language: str | None) -> bool:
    """Whether a figure comes on top of what was counted: "five more people drowned"; of the missing it is all."""
    known, than = _rules(language), rules("figures", language, FigureRules).than
    words = told.casefold().split()
    tops = (following not in than for word, following in pairwise([*words, ""]) if word in known.further)
    return any(tops) and quantity(counted, language).kind in _ADDING_UP


def is_elsewhere(clause: str, language: str | None) -> bool:
    """Whether a clause takes its figure away from where the story happened: "across the border five drowned"."""
    words = f" {clause.casefold()} "
    return any(f" {phrase} " in words for phrase in _rules(language).elsewhere)


def is_joined(between: str, language: str | None) -> bool:
    """Whether words between two things of a clause hold an "and", so that they need not belong together."""
    joining = rules("numbers", language, NumberRules).and_words
    return any(word.casefold() in joining for word in WORD.findall(between))


def _rules(language: str | None) -> QuantitiesRules:
    found: QuantitiesRules = rules("quantities", language, QuantitiesRules)
    return found


def _tells(word: str, known: QuantitiesRules, language: str | None) -> bool:
    return word not in known.anyone and word not in stop_words(language)


def _named(word: str, beginnings: Mapping[str, tuple[str, ...]]) -> str | None:
    return next((name for name, starts in beginnings.items() if _matcher(starts).match(word)), None)


@cache
def _matcher(starts: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(start).replace(r"\$", "$") for start in starts))
