"""One name for one bearer: short forms, acronyms and spellings brought to the fullest form in the text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache

from newsloom.model import Mention, MentionKind
from newsloom.text.lang.given_names import GIVEN
from newsloom.text.lang.names_rules import NamesRules

_PIECE = re.compile(r"[^\W_]+")
_ACRONYM_AFTER = re.compile(r"\s?\(([A-Z][A-Za-z]{1,9})\)")
_CONTEXT_MAX = 14


def resolved(text: str, mentions: tuple[Mention, ...], told: NamesRules) -> tuple[Mention, ...]:
    """`mentions` (in order) with `name` and `kind` of the fullest form that the text has of each bearer.

    "Venn" takes the name of the last "Mara Venn" before it, or else of the first after it; "IAF" that of
    "Indian Air Force (IAF)".
    """
    acronyms = _acronyms(text, mentions)
    longer = _longer_forms(mentions, told)
    kinds = _kinds_by_form(mentions)
    out: list[Mention] = []
    for index, mention in enumerate(mentions):
        form = mention.name
        pieces = _pieces(form)
        full = acronyms.get(form)
        if full is None:
            full = _nearest(longer.get(pieces, ()), index)
        best = mentions[full] if full is not None else None
        if best is not None and best.name != form:
            again = _nearest(longer.get(_pieces(best.name), ()), index)
            best = mentions[again] if again is not None else best
            out.append(Mention(mention.at, best.name, kinds.get(best.name, best.kind)))
        else:
            kind = kinds.get(form, mention.kind)
            out.append(mention if kind is mention.kind else Mention(mention.at, form, kind))
    return tuple(out)


@lru_cache(maxsize=1 << 13)  # names come again, within a text and in the next one
def _pieces(form: str) -> tuple[str, ...]:
    """What is compared: words in lower case, without the article of Arabic names ("al-Merin", "al Merin")."""
    found = [piece.lower() for piece in _PIECE.findall(form.replace("’", "").replace("'", ""))]
    kept = [piece for piece in found if piece not in {"al", "el", "ul", "the"}]
    return tuple(kept or found)


def _acronyms(text: str, mentions: tuple[Mention, ...]) -> dict[str, int]:
    """Acronym -> index of the mention that it is introduced behind, in brackets."""
    out: dict[str, int] = {}
    for index, mention in enumerate(mentions):
        found = _ACRONYM_AFTER.match(text, mention.at.end)
        if found and " " in mention.name and _abbreviates(found.group(1), mention.name):
            out.setdefault(found.group(1), index)
    return out


def _abbreviates(acronym: str, name: str) -> bool:
    """Whether the letters of the acronym come in order in the name, the first one first."""
    letters = iter(name.lower())
    return name[:1].lower() == acronym[:1].lower() and all(letter in letters for letter in acronym.lower())


def _longer_forms(mentions: tuple[Mention, ...], told: NamesRules) -> dict[tuple[str, ...], list[int]]:
    """Pieces of a short form -> indices of mentions of longer forms that it can stand for."""
    out: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, mention in enumerate(mentions):
        pieces = _pieces(mention.name)
        if not 2 <= len(pieces) <= 6:
            continue
        if mention.kind is MentionKind.PERSON:
            for cut in range(1, len(pieces)):
                out[pieces[cut:]].append(index)
            out[pieces[:1]].append(index)
            if len(pieces) == 3:
                out[(pieces[0], pieces[2])].append(index)
        elif mention.kind is MentionKind.ORGANISATION:
            first = pieces[0]
            if first not in told.places and first not in told.nationalities and first not in GIVEN:
                out[pieces[:1]].append(index)
    return out


def _nearest(indices: list[int] | tuple[int, ...], index: int) -> int | None:
    """The last before `index`, or else the first after it."""
    before = None
    for candidate in indices:
        if candidate >= index:
            return before if before is not None else candidate
        before = candidate
    return before


def _kinds_by_form(mentions: tuple[Mention, ...]) -> dict[str, MentionKind]:
    """The kind that a form mostly has; `other` counts only where there is nothing better."""
    counts: dict[str, Counter[MentionKind]] = defaultdict(Counter)
    for mention in mentions:
        counts[mention.name][mention.kind] += 1 if mention.kind is MentionKind.OTHER else _CONTEXT_MAX
    return {form: kinds.most_common(1)[0][0] for form, kinds in counts.items()}
