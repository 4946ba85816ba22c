"""What a reader types into the search: words, "phrases", prefix*, -not. Nothing of it reaches a database raw."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

TERMS_MAX = 20
QUERY_LENGTH_MAX = 500
PREFIX_LENGTH_MIN = 2  # a single letter begins half of all words

# A quoted phrase (an unclosed one runs to the end) or a run without spaces and quotes.
_PIECE = re.compile(r'(-?)(?:"([^"]*)"?|([^\s"]+))')
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "−": "-", "–": "-"})


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand one after the other. `prefix`: the last one may go on."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """All of `wanted` and none of `unwanted`."""

    wanted: tuple[Term, ...]
    unwanted: tuple[Term, ...]


_WORD = re.compile(r"[^\W_]+")


def parsed(typed: str) -> Query:
    """The query that `typed` means; empty `wanted` where there is nothing to look for. Never fails."""
    wanted: list[Term] = []
    unwanted: list[Term] = []
    for match in _PIECE.finditer(typed[:QUERY_LENGTH_MAX].translate(_QUOTES)):
        minus, phrase, run = match.groups()
        told = phrase if phrase is not None else run
        words = tuple(_WORD.findall(told))
        if not words:
            continue
        term = Term(words, prefix=told.endswith("*") and len(words[-1]) >= PREFIX_LENGTH_MIN)
        side = unwanted if minus else wanted
        if term not in side and len(wanted) + len(unwanted) < TERMS_MAX:
            side.append(term)
    return Query(tuple(wanted), tuple(unwanted))


def fts5(query: Query) -> str:
    """The query in FTS5's language: every word in quotation marks. `wanted` must not be empty."""

    def one(term: Term) -> str:
        return f'"{" ".join(term.words)}"' + (" *" if term.prefix else "")

    told = " AND ".join(one(term) for term in query.wanted)
    return f"({told})" + "".join(f" NOT {one(term)}" for term in query.unwanted)


def tsquery(query: Query, fold: Callable[[str], str]) -> str:
    """The query in PostgreSQL's to_tsquery language: every word in apostrophes. `wanted` must not be empty.

    `fold` takes away diacritics, as the index does.
    """

    def one(term: Term) -> str:
        words = [f"'{fold(word)}'" for word in term.words]
        if term.prefix:
            words[-1] += ":*"
        return "(" + " <-> ".join(words) + ")"

    return " & ".join([one(term) for term in query.wanted] + ["!" + one(term) for term in query.unwanted])
