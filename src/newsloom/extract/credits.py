"""Who wrote a report and where: bylines, wire credits, datelines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsloom.extract.agencies import CREDIT_CHARS_MAX, SPLIT, agency, first_agency
from newsloom.extract.wording import Wording
from newsloom.text.lang.agency_names import AMBIGUOUS
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
    told = _writers_part(" ".join(told.split())[:CREDIT_CHARS_MAX], words)
    labelled, told = told, _unlabelled(told, words)
    wire = first_agency(told)
    if wire is None and (told != labelled or len(labelled) < 6) and _LOWER_INITIALS.fullmatch(told):
        wire = told  # "Von kdn": agencies sign with small initials where people sign with names
    people: list[str] = []
    for part in _NAMES_APART.split(told):
        bare = part.strip(" .·•–—-()")
        name = _unlabelled(bare, words)
        is_labelled = (told != labelled or name != bare) and not people
        if agency(name) is None and (person := _person(name, words, is_labelled)) and person not in people:
            people.append(person)
    return Credit(people=", ".join(people) or None, wire=wire)


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


@dataclass(frozen=True, slots=True)
class Dateline:
    """`place` and `wire` as told at the start of a text; `length` characters of the text belong to it."""

    length: int
    place: str | None = None
    wire: str | None = None


_CAPITAL_WORD = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]*"
_PLACE = rf"{_CAPITAL_WORD}(?:[ ](?:{_CAPITAL_WORD}|de|la|le|del|am|an|der|sur|of|the|al|el)){{0,3}}"
_REGION = rf"(?:[,/][ ]?{_CAPITAL_WORD}(?:[ ]{_CAPITAL_WORD}){{0,2}}){{0,2}}"
_DAY = r"(?:[,.]?[ ](?:\d{1,2}\.?[ ])?[^\W\d_]{3,10}\.?(?:[ ]\d{1,2})?(?:,?[ ]\d{4})?)?"
_WITH_AGENCY = re.compile(
    rf"(?P<place>{_PLACE}{_REGION})?(?P<day>{_DAY})[,.]?[ "
    rf"]?[(\[](?P<credit>[^()\[\]]{{2,60}})[)\]][ ]?(?P<mark>--|[-–—―:.|])?[ ]*"
)
_BARE = re.compile(rf"(?P<place>{_PLACE}{_REGION})(?P<day>{_DAY})[ ]?(?P<mark>--|[–—―:]|[ ]-[ ])[ ]*")
_AGENCY_FIRST = re.compile(r"[(\[]?(?P<credit>[^\W\d_][\w/ .-]{1,40}?)[)\]]?[ ](?P<mark>--|[-–—―])[ ]+")
_INITIALS = re.compile(r"(?:[a-zäöü]{2,5}|[A-Z]{2,6})(?:/[a-zäöü-]{2,6})?")
_DATELINE_CHARS_MAX = 110


def dateline(paragraph: str, words: Wording) -> Dateline | None:
    """The dateline at the start of a report's first paragraph, if there is one.

    Known forms: "PORT ELLISAR (Reuters) - ", "Berlin (dpa/lno) - ", "PARIS, 3 mars (AFP) — ", "LONDON: ", "Genoa — ",
    "(AP) — ". A place in small letters needs an agency or a long dash after it, so that "Note: ..." is none.
    """
    head = paragraph[:_DATELINE_CHARS_MAX]
    found = _WITH_AGENCY.match(head)
    if found and (found["mark"] or found["place"]) and found.end() < len(paragraph):
        wire = first_agency(found["credit"])
        if wire is None and found["place"] and found["mark"] and _INITIALS.fullmatch(found["credit"]):
            # In this place, between a town and a dash, initials can only be an agency's.
            wire = found["credit"].split("/")[0]
        if wire and (found["place"] is None or _may_be_place(found["place"], words)):
            return Dateline(found.end(), _spaced(found["place"]), wire)
    found = _BARE.match(head)
    if found and found.end() < len(paragraph) and _may_be_place(found["place"], words):
        place, mark = found["place"], found["mark"].strip()
        following = paragraph[found.end()]
        cased = place.upper() == place and len(place) > 2
        if cased or (mark in "–—―" and not following.islower() and len(place.split()) <= 3 and mark != ":"):
            return Dateline(found.end(), _spaced(place))
    found = _AGENCY_FIRST.match(head)
    if found and (wire := first_agency(found["credit"])):
        return Dateline(found.end(), None, wire)
    return None


def _spaced(place: str | None) -> str | None:
    return place.strip(" ,.") if place else None


def _may_be_place(place: str, words: Wording) -> bool:
    bare = place.strip(" ,.").lower()
    if bare in words.not_places or any(part in words.not_places for part in bare.split(",")):
        return False
    return len(bare) > 1 and not set(bare.split()) & (words.months | _NOT_IN_PLACES)


_NOT_IN_PLACES = frozenset(
    in_order("""
        is was are i we he she they it not who what why how when chapter part step figure table q a
    """)
)


def lone_place(line: str, words: Wording) -> bool:
    """Whether a short line standing alone before a text can be its dateline: one to three capitalised words."""
    if len(line) > 50 or line[-1:] in ".!?:;\"'”’":
        return False
    found = re.fullmatch(rf"{_PLACE}{_REGION}", line)
    return bool(found) and len(line.split()) <= 4 and _may_be_place(line, words)


_CLOSING = re.compile(r"\s*[(\[]?[-–—]{0,2}\s?(?P<credit>[^()\[\].]{2,60}?)[)\]]?\.?\s*")
_TAIL = re.compile(
    r"(?<=[.!?\"'”’»])\s*(?:[(\[](?P<inside>[^()\[\]]{2,60})[)\]]|[-–—]{1,2}\s?(?P<after>[^\W\d_][\w /]{1,30}))\.?\s*$"
)


def closing_credit(paragraph: str) -> str | None:
    """The agency that a last line by itself credits ("(Reuters)", "— PTI", "dpa"); None where it does not."""
    if len(paragraph) > 80:
        return None
    found = _CLOSING.fullmatch(paragraph)
    name = found["credit"] if found else None
    if name is None or (name.strip() in AMBIGUOUS and paragraph.strip()[0].isalpha()):
        return None
    return first_agency(name)


def tail_credit(paragraph: str) -> tuple[int, str] | None:
    """Where the credit at the end of a last paragraph begins, and its agency ("… he said. (AFP)")."""
    found = _TAIL.search(paragraph, max(0, len(paragraph) - 80))
    if not found:
        return None
    name = first_agency(found["inside"] or found["after"])
    return (found.start(), name) if name else None
