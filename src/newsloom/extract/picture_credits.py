"""Parts what stands under a picture into its caption and the credit of who made or gave it."""

from __future__ import annotations

import re

from newsloom.extract.credits import is_person
from newsloom.extract.wording import Wording
from newsloom.text.agencies import first_agency

CAPTION_CHARS_MAX = 1000
CREDIT_CHARS_MAX = 120
_BRACKETED = re.compile(r"[(\[（【](?P<inside>[^()\[\]（）【】]{2,120})[)\]）】][.。]?$")
# Where the words of a credit may begin without a capital: at the start, behind a sentence, a bracket or a line.
_BEFORE_CREDIT = re.compile(r"(?:^|[.!?…。！？)\]\"”»’|–—·•/(-]\s{0,2})$")
_SENTENCE_END = re.compile(r"[.!?…。！？][\"”»’)]{0,2}\s+(?=\S)|\s[|·•–—]\s")
_YEAR = re.compile(r"^(?:19|20)\d\d[\s,]{1,2}(?=\D)")
_PARTS = re.compile(r"[/|,]| via | – | — ")
_MADE_OF_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?]\s+\S|[。！？]\S")
_CREDIT_WORDS_MAX = 12
_BESIDE_MARKS = " \t.,;:|–—·•/-"
# "Ana Prell/Harbour Post": names on both sides of a stroke.
_NAMES_PARTED = re.compile(r"[^\W\d_a-z][^/|.!?]{1,50} ?[/|] ?[^\W\d_a-z][^|.!?]{1,60}")


def parted(told: str | None, words: Wording) -> tuple[str | None, str | None]:
    """`told` as (caption, credit), either of which may be None; the credit without its label ("Photo:", "©").

    A credit is known by its label, or as the last thing told and naming an agency or a house of pictures.
    """
    text = " ".join((told or "").split())[:CAPTION_CHARS_MAX]
    if not text:
        return None, None
    for way in (_in_brackets, _labelled, _at_end):
        found = way(text, words)
        if found is not None:
            at, credit = found
            return _tidy(text[:at]), _unlabelled(credit, words)
    return text, None


def maker(told: str | None, words: Wording) -> str | None:
    """The name in an element or a field that holds nothing but the credit, without its label."""
    text = " ".join((told or "").split())
    return _unlabelled(text, words) if len(text) <= 2 * CREDIT_CHARS_MAX else None


def _in_brackets(text: str, words: Wording) -> tuple[int, str] | None:
    found = _BRACKETED.search(text)
    if found is None:
        return None
    inside = found["inside"].strip()
    label = words.picture_credit.match(inside)
    is_credit = bool(label and inside[label.end() :].strip()) or _names_source(inside, words)
    return (found.start(), inside) if is_credit or _NAMES_PARTED.fullmatch(inside) else None


def _labelled(text: str, words: Wording) -> tuple[int, str] | None:
    """The first label with a name behind it, and nothing else."""
    for found in words.picture_credit.finditer(text):
        name = text[found.end() :].strip(_BESIDE_MARKS)
        if len(name) < 2 or len(name) > CREDIT_CHARS_MAX or len(name.split()) > _CREDIT_WORDS_MAX:
            continue
        # In the middle of a sentence a label has a capital ("Der Kai am Abend Foto: Ana Prell").
        begins = not found.group()[0].islower() or _BEFORE_CREDIT.search(text[: found.start()][-4:])
        if begins and not _MADE_OF_SENTENCES.search(name):
            return found.start(), text[found.start() :]
    return None


def _at_end(text: str, words: Wording) -> tuple[int, str] | None:
    """A last piece behind a sentence or a line, or the whole, that names an agency or a house of pictures."""
    starts = [found.end() for found in _SENTENCE_END.finditer(text)]
    for start in (starts[-1:] or [0]) if len(text) > CREDIT_CHARS_MAX else [*starts[-1:], 0]:
        piece = text[start:]
        if len(piece) > CREDIT_CHARS_MAX or len(piece.split()) > _CREDIT_WORDS_MAX:
            continue
        if _names_source(piece, words) or (start and _NAMES_PARTED.fullmatch(piece)):
            return start, piece
    before, stroke, last = text.rpartition(" / ")
    return (len(before), last) if stroke and before and is_person(last, words) else None


def _names_source(told: str, words: Wording) -> bool:
    parts = [part.strip(_BESIDE_MARKS) for part in _PARTS.split(told)] if len(told.split()) <= 10 else []
    return any(part and (words.picture_sources.fullmatch(part) or first_agency(part)) for part in parts)


def _unlabelled(credit: str, words: Wording) -> str | None:
    """Labels may follow each other: "Photo credit: © 2026 Ana Prell"."""
    name = credit.strip(_BESIDE_MARKS)
    for _ in range(3):
        label = words.picture_credit.match(name)
        if label is None:
            break
        name = name[label.end() :].strip(_BESIDE_MARKS)
    name = _YEAR.sub("", name).strip(_BESIDE_MARKS + "()[]")
    return name[:CREDIT_CHARS_MAX] or None


def _tidy(caption: str) -> str | None:
    return caption.rstrip(" \t,;:|–—·•/-([").strip() or None
