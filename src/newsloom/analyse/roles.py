"""What a text tells of the people in it: the title before a name, or the description behind it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from newsloom.model import Mention, MentionKind, Span
from newsloom.text.lang.names_rules import NamesRules
from newsloom.text.lang.speech_rules import SpeechRules

_WORD = re.compile(r"[^\W\d_]+(?:['’\-‑][^\W\d_]+)*")
_LETTERS_LAST = re.compile(r"[^\W\d_]+\Z")
_DESCRIPTION = re.compile(r",\s{1,2}([^\s,.;:!?\"“”„()][^,.;:!?\n\"“”„()]{2,89})(?=[,.;])")
_WORDS_BEFORE_MAX = 6
_CHARACTERS_BEFORE = 80
_WORDS_MAX = 12


def roles_told(
    text: str, mentions: tuple[Mention, ...], sentences: tuple[Span, ...], speech: SpeechRules, naming: NamesRules
) -> dict[str, Span]:
    """Name of a person -> the words that first tell the person's role or body: "the harbour master of Kelm".

    A description behind a comma is taken before a title in front of the name, since it says more. Both stand in the
    sentence of the name; `sentences` and `mentions` are in order.
    """
    starts = [sentence.start for sentence in sentences]
    described: dict[str, Span] = {}
    titled: dict[str, Span] = {}
    verbs = (speech.cues, speech.labels, speech.be, speech.have, speech.modals, speech.participles)
    clausal = (*verbs, speech.pronouns - speech.determiners)
    edge = 0
    for mention in mentions:
        if mention.kind is MentionKind.PERSON:
            behind = _behind(text, mention.at.end, clausal, speech, naming)
            if behind is not None:
                described.setdefault(mention.name, behind)
            place = bisect_right(starts, mention.at.start) - 1
            begin = max(edge, mention.at.start - _CHARACTERS_BEFORE, starts[place] if place >= 0 else 0)
            before = _before(text, begin, mention.at.start, speech, naming)
            if before is not None:
                titled.setdefault(mention.name, before)
        edge = mention.at.end if mention.kind is MentionKind.PERSON else edge
    return titled | described


def _behind(
    text: str, at: int, clausal: Sequence[frozenset[str]], speech: SpeechRules, naming: NamesRules
) -> Span | None:
    """The apposition behind a name, where it begins as one does and has no verb or pronoun of a clause in it."""
    found = _DESCRIPTION.match(text, at)
    if found is None:
        return None
    words = _WORD.findall(found[1])
    lows = [word.lower() for word in words]
    if not 0 < len(words) <= _WORDS_MAX:
        return None
    opens = lows[0] in speech.determiners or lows[0].endswith(("'s", "’s")) or _role(lows[:4], naming)
    return Span(*found.span(1)) if opens and all(listed.isdisjoint(lows) for listed in clausal) else None


def _before(text: str, begin: int, end: int, speech: SpeechRules, naming: NamesRules) -> Span | None:
    """The words before a name that end in a title or role, back to an article or a verb: "Gannet spokeswoman"."""
    if not _ends_in_part(text[begin:end].rstrip(" ."), naming):
        return None
    near = list(_WORD.finditer(text, begin, end))[-_WORDS_BEFORE_MAX:]
    first = len(near)
    while first > 0:
        low = near[first - 1].group().lower()
        beside = text[near[first - 1].end() : near[first].start() if first < len(near) else end]
        part = _is_part(low, naming)
        affiliated = near[first - 1].group()[0].isupper() and low not in naming.determiners
        if beside.strip(" .") or not (part or (first < len(near) and (affiliated or low.endswith(("'s", "’s"))))):
            break
        if low in speech.prepositions or low in speech.cues or low in speech.conjunctions:
            break
        first -= 1
    row = near[first:]
    told = [word.group().lower() for word in row]
    return Span(row[0].start(), row[-1].end()) if row and _role(told, naming) else None


def _ends_in_part(words: str, naming: NamesRules) -> bool:
    """Whether the last of some words is a title or role, or a part of one; most words before names are not."""
    last = words.rpartition(" ")[2]
    if last.isalpha():
        return _is_part(last.lower(), naming)
    found = list(_WORD.finditer(last))
    return bool(found) and found[-1].end() == len(last) and _is_part(found[-1].group().lower(), naming)


def _is_part(low: str, naming: NamesRules) -> bool:
    return low in naming.titles or low in naming.title_parts or _role([low], naming)


def _role(words: list[str], naming: NamesRules) -> bool:
    """Whether a word for a person's part is among `words`; forms of address ("Mr") tell nothing of it."""
    return any(
        (word in naming.titles and word not in naming.address)
        or word in naming.roles
        or (bool(naming.title_endings) and word.endswith(naming.title_endings))
        for word in words
    )


def word_before(text: str, begin: int, at: int) -> str:
    """The word in `[begin, at)`, in small letters, that a space or a full stop and a space part from `at`, else ""."""
    before = text[begin:at]
    if not before[-1:].isspace():
        return ""
    last = before[:-1].removesuffix(".").rpartition(" ")[2]
    if last.isalpha():
        return last.lower()
    found = _LETTERS_LAST.search(last)
    return found.group().lower() if found else ""
