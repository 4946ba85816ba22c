"""Who wrote a report: the people and the agency that one line of credits names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsloom.extract.wording import Wording
from newsloom.text.agencies import CREDIT_CHARS_MAX, SPLIT, agency, first_agency
from newsloom.text.lang.given_names import GIVEN
from newsloom.text.lang.place_names import CITIES
from newsloom.text.lang.word_list import in_order


@dataclass(frozen=True, slots=True)
class Credit:
    """What a byline says. `people` is None where it names nobody."""

    people: str | None = None
    wire: str | None = None
    publisher: str | None = None


def credit(told: str, words: Wording) -> Credit:
    """Splits "By Ada Marlow, Harbour Reporter, and Reuters" into people and agency; what is neither is dropped."""
    told = _writers_part(" ".join(_BRACKETS.sub(", ", told).split())[:CREDIT_CHARS_MAX], words).strip(_LOOSE)
    labelled, told = told, _unlabelled(told, words)
    wire = first_agency(told) or _agency_of_staff(told, words)
    is_signed = told != labelled or len(labelled) < 6
    if wire is None and is_signed and _LOWER_INITIALS.fullmatch(told) and told not in words.not_people | words.roles:
        wire = told  # "Von kdn": agencies sign with small initials where people sign with names
    people: list[str] = []
    for part in _NAMES_APART.split(told):
        bare = part.strip(" .·•–—-()")
        name = _unlabelled(bare, words)
        is_labelled = (told != labelled or name != bare) and not people
        if agency(name) is None and (person := _person(name, words, is_labelled)) and person not in people:
            people.append(person)
    return Credit(people=", ".join(people) or None, wire=wire)


def _agency_of_staff(told: str, words: Wording) -> str | None:
    """The agency in "AP Business Writer"."""
    for part in SPLIT.split(told):
        first, *more = part.split() or [""]
        if more and more[-1].lower() in words.roles and (found := agency(first)):
            return found
    return None


def lone_name(told: str, words: Wording) -> str | None:
    """The one word that a byline signs with ("By Odile"); None for more words, or one that is no name.

    Only where nothing but a name can stand: a single word tells too little by itself.
    """
    bare = _writers_part(told, words).strip(" .·•–—-()")
    name = _unlabelled(bare, words).split(" · ")[0].split(" | ")[0].strip()
    if name == bare and told.startswith(f"{name},"):
        return None  # "Sat, 20 Dec"
    if not _NAME_WORD.fullmatch(name) or not 3 <= len(name) <= 20 or not name[0].isupper() or name.isupper():
        return None
    others = words.not_people | words.roles | words.months
    return None if name.lower() in others or name in words.starters or agency(name) else name


def _writers_part(told: str, words: Wording) -> str:
    """A byline as far as it names writers: less the names behind "Reviewed by" or "Photos:", less a date."""
    if found := words.not_by.search(told):
        told = told[: found.start()].rstrip(_LOOSE)
    if found := _NUMBER.search(told):
        word = (found[1] or "").strip(".")
        month = next((one for one in words.months if word.lower().endswith(one) and word[-len(one)].isupper()), "")
        told = told[: found.start(1) + len(word) - len(month) if month else found.start(2)].rstrip(_LOOSE)
    return told


def _person(told: str, words: Wording, is_labelled: bool) -> str | None:
    """The person that a part of a credit names. Behind a label more may follow ("Ada Marlow Senior Reporter")."""
    if not is_labelled or is_person(told, words):
        return told if is_person(told, words) else None
    taken: list[str] = []
    for word in told.split()[:_NAME_WORDS_MAX]:
        low = word.lower().strip(".,")
        if len(taken) >= _NAME_WORDS_MIN and (low in words.roles or low in words.months or not _is_part(word)):
            break
        if low in words.not_people or not _is_part(word):
            return None
        taken.append(word)
    while taken and taken[-1].lower() in _PARTICLES:
        taken.pop()
    name = " ".join(taken)
    return name if is_person(name, words) else None


def _is_part(word: str) -> bool:
    return _NAME_WORD.fullmatch(word) is not None and (word[0].isupper() or word in _PARTICLES)


def _unlabelled(told: str, words: Wording) -> str:
    found = words.by.match(told)
    if found and re.match(r"\s*[:：]?\s+\S|\s*[:：]\s*\S", told[found.end() :]):
        return told[found.end() :].lstrip(" :：")
    return told


_NAMES_APART = re.compile(rf"{SPLIT.pattern}|\s+[·•–—-]\s+")
_BRACKETS = re.compile(r"[()\[\]]")
_LOOSE = " ,;|·•–—-"
_NUMBER = re.compile(r"(?<=\s)(?:([^\W\d_]{3,24}\.?)[\s,]+)?(\d)")
_LOWER_INITIALS = re.compile(r"[a-zäöü]{3,5}(?:/[a-zäöü-]{2,6})?")
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’‑-]*")
_NAME_WORDS_MIN, _NAME_WORDS_MAX = 2, 5
_NAME_CHARS_MAX = 60
_POSSESSIVE = re.compile(r"['’]s\b")
_PARTICLES = frozenset(
    in_order("""
        de del della der den di da do dos du el al bin ben ibn la le van von zu zum y e st ter af av
    """)
)


def is_person(told: str, words: Wording) -> bool:
    """Whether a credit can be a person's name: two to five words, begun with capitals, none of them an office's."""
    parts = told.split()
    if not _NAME_WORDS_MIN <= len(parts) <= _NAME_WORDS_MAX or len(told) > _NAME_CHARS_MAX:
        return False
    if any(not _NAME_WORD.fullmatch(part) for part in parts):
        return False
    lowered = [part.lower().strip(".,") for part in parts]
    if not words.not_people.isdisjoint(lowered) or lowered[0] in words.roles or lowered[-1] in words.roles:
        return False
    if parts[0] in words.starters or parts[0].lower() == parts[-1].lower() or told.lower() in CITIES:
        return False
    # "AAA Travel" and "Harbour Women's Watch" are no people's names; "Odile FERRAND" is one.
    if (len(parts[0]) > _NAME_WORDS_MIN and parts[0].isupper() and not told.isupper()) or _POSSESSIVE.search(told):
        return False
    # "Ben" is a given name as well as a particle; "La" is none.
    names = [part for i, part in enumerate(parts) if lowered[i] not in _PARTICLES or (i == 0 and lowered[0] in GIVEN)]
    return len(names) >= _NAME_WORDS_MIN and all(not part[0].islower() for part in names)
