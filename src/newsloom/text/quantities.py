"""What a count is a count of, so that counts told in different words, or languages, can be laid side by side."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from newsloom.text.lang import rules
from newsloom.text.lang.quantities_rules import QuantitiesRules
from newsloom.text.words import stop_words

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Quantity:
    """What is counted, apart from the words it was told in.

    `kind` is a kind of count known in all languages ("dead"), None where the words name none. `group` is who is
    counted, if a known part of people ("children"). `rest` are the remaining content words, folded; with a kind, only
    those before the word that names it: "people aboard capsized" counts people aboard, whatever became of them.
    `core` are the words as told, up to the one that names the kind.
    """

    kind: str | None
    group: str | None
    rest: frozenset[str]
    core: str

    @property
    def is_anything(self) -> bool:
        """Whether nothing tells what is counted but a word for people in general."""
        return self.kind is None and self.group is None and not self.rest


@lru_cache(maxsize=100_000)
def folded(word: str) -> str:
    """`word` in lower case without accents, cut to the beginning that inflection leaves alone."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))[:7].rstrip("s")


def quantity(counted: str, language: str | None) -> Quantity:
    """What `counted`, the text's words for what a figure counts, names."""
    known = rules("quantities", language, QuantitiesRules)
    kind = group = None
    rest = set()
    core = counted
    for found in WORD.finditer(counted):
        word = found[0].casefold()
        word_kind, word_group = _named(word, known.kinds), _named(word, known.groups)
        if kind is None and not word_kind and not word_group and _tells(word, known, language):
            rest.add(folded(word))
        if kind is None and word_kind:
            core = counted[: found.end()]
        kind, group = kind or word_kind, group or word_group
    return Quantity(kind, group, frozenset(rest), core)


def is_part(told: str, language: str | None) -> bool:
    """Whether the words of a figure take it out of a whole: "four of the dead", "zwei der Toten"."""
    return any(start in f" {told.casefold()} " for start in rules("quantities", language, QuantitiesRules).partitives)


def _tells(word: str, known: QuantitiesRules, language: str | None) -> bool:
    return word not in known.anyone and word not in stop_words(language)


def _named(word: str, beginnings: Mapping[str, tuple[str, ...]]) -> str | None:
    return next((name for name, starts in beginnings.items() if _matcher(starts).match(word)), None)


@cache
def _matcher(starts: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(start).replace(r"\$", "$") for start in starts))
