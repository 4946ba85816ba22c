"""Words that are common in news of any day: what the relater knows of rarity before it has read anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt

from newsloom.relate.hashing import word_key
from newsloom.text.crossing import crossing_form, plain
from newsloom.text.lang import LANGUAGES, rules
from newsloom.text.lang.names_rules import NamesRules
from newsloom.text.lang.news_words_rules import NewsWordsRules
from newsloom.text.words import normal

_COMMON_SHARE = 0.10
_FREQUENT_SHARE = 0.05


def common_names() -> frozenset[int]:
    """The keys, as in the field CROSS, of capitalised words that name nobody: months, weekdays, offices."""
    found: set[int] = set()
    for code in sorted(LANGUAGES):
        named: NamesRules = rules("names", code, NamesRules)
        found.update(_crossing(word, code) for word in (*_news_words(code).common, *named.never_names))
    return frozenset(found)


def common_terms() -> Iterator[tuple[npt.NDArray[np.uint32], float]]:
    """Pairs of (term keys, the share of reports that hold each). The more common ones come last."""
    codes = sorted(LANGUAGES)
    yield _keys((word, code) for code in codes for word in _news_words(code).frequent), _FREQUENT_SHARE
    yield _keys((word, code) for code in codes for word in _news_words(code).common), _COMMON_SHARE


def _news_words(code: str) -> NewsWordsRules:
    told: NewsWordsRules = rules("news_words", code, NewsWordsRules)
    return told


def _crossing(word: str, code: str) -> int:
    return word_key(f"={crossing_form(word, code)}")


def _keys(words: Iterable[tuple[str, str]]) -> npt.NDArray[np.uint32]:
    told = tuple(words)
    # A name is written alike in most languages, while each cuts other endings off.
    at_home = {word_key(plain(normal(word, language))) for word, code in told for language in (code, None)}
    abroad = {_crossing(word, code) for word, code in told}
    return np.array(sorted(at_home | abroad), np.uint32)
