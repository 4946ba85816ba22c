"""Who wrote a report and where: bylines, wire credits, datelines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsloom.extract.wording import Wording
from newsloom.text.lang.word_list import in_order

# What the agency is called in a credit: what pages print for it. Short forms are matched with their capitals.
AGENCIES: dict[str, tuple[str, ...]] = {
    "Reuters": ("Reuters", "REUTERS", "Thomson Reuters", "Reuters News Agency"),
    "AP": ("AP", "Associated Press", "The Associated Press", "AP News"),
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse"),
    "dpa": ("dpa", "DPA", "Deutsche Presse-Agentur", "dpa-AFX", "dpa International"),
    "IANS": ("IANS", "Indo-Asian News Service", "IANSLIFE"),
    "PTI": ("PTI", "Press Trust of India"),
    "ANI": ("ANI", "Asian News International"),
    "UNI": ("UNI", "United News of India"),
    "UPI": ("UPI", "United Press International"),
    "Xinhua": ("Xinhua", "XINHUA", "Xinhua News Agency"),
    "EFE": ("EFE", "Agencia EFE", "EFEUSA"),
    "ANSA": ("ANSA",),
    "TASS": ("TASS", "ITAR-TASS"),
    "RIA Novosti": ("RIA Novosti",),
    "Interfax": ("Interfax",),
    "Kyodo": ("Kyodo", "KYODO", "Kyodo News"),
    "Jiji Press": ("Jiji Press", "Jiji", "JIJI"),
    "Yonhap": ("Yonhap", "Yonhap News Agency"),
    "Anadolu": ("Anadolu", "Anadolu Agency", "AA"),
    "WAFA": ("WAFA",),
    "SANA": ("SANA",),
    "IRNA": ("IRNA",),
    "PA": ("PA", "PA Media", "Press Association", "PA News Agency"),
    "APA": ("APA", "Austria Presse Agentur"),
    "Keystone-SDA": ("SDA", "Keystone-SDA", "sda", "ATS", "Keystone-ATS"),
    "epd": ("epd", "Evangelischer Pressedienst"),
    "KNA": ("KNA", "Katholische Nachrichten-Agentur"),
    "SID": ("SID", "Sport-Informations-Dienst"),
    "Belga": ("Belga", "BELGA"),
    "ANP": ("ANP",),
    "TT": ("TT", "TT Nyhetsbyrån"),
    "NTB": ("NTB",),
    "Ritzau": ("Ritzau",),
    "Lusa": ("Lusa", "LUSA"),
    "MTI": ("MTI",),
    "PAP": ("PAP",),
    "CTK": ("CTK", "ČTK"),
    "Bernama": ("Bernama", "BERNAMA"),
    "AAP": ("AAP", "Australian Associated Press"),
    "Canadian Press": ("The Canadian Press", "Canadian Press", "CP"),
    "Bloomberg": ("Bloomberg", "Bloomberg News"),
    "dts": ("dts", "dts Nachrichtenagentur"),
    "NAN": ("NAN", "News Agency of Nigeria"),
}
# Initials that also mean other things: an agency only where nothing but a credit can stand.
AMBIGUOUS = frozenset({"AA", "UNI", "TT", "CP", "PA", "SID", "ATS", "PAP"})

_NAMES = {printed.lower(): agency for agency, forms in AGENCIES.items() for printed in forms}
_PRINTED = {printed for forms in AGENCIES.values() for printed in forms}
# An agency that the list does not know is known by what it calls itself.
_GENERIC = re.compile(
    r"(?:[^\W\d_][\w'’.-]*(?: (?=\S)| de | ){1}){0,4}?"
    r"(?:(?:News|Press) (?:Agency|Service|Association)|\w*[Nn]achrichtenagentur|\w*Presse-?[Aa]gentur|\w*-?[Aa]gentur|"
    r"Agence(?: de [Pp]resse)?(?: [^\W\d_][\w'’.-]*){0,3}|Agency|Wire(?: Service)?|Newswire"
    r"|Nachrichtendienst|Pressedienst)"
    r"(?: [A-Z][\w'’.-]*){0,2}"
)
_SPLIT = re.compile(r"\s*(?:/|,|;|\||&|\+| and | und | et | with | mit | avec )\s*")
CREDIT_CHARS_MAX = 160


def agency(name: str) -> str | None:
    """The agency that a credit names, in its usual form ("Associated Press" gives "AP"); None if it names none.

    An agency that is not known by name is taken as printed where its name says what it is
    ("Meridian News Agency").
    """
    name = name.strip(" .,;:()[]–—-")
    if not name or len(name) > 60:
        return None
    if name in _PRINTED:
        return _NAMES[name.lower()]
    if len(name) > 4 and name.lower() in _NAMES:
        return _NAMES[name.lower()]
    return name if name[0].isalpha() and _GENERIC.fullmatch(name) else None


def first_agency(credit: str) -> str | None:
    """The first agency in a list of credits ("AFP, Reuters", "dpa/lno")."""
    if len(credit) > CREDIT_CHARS_MAX:
        return None
    parts = _SPLIT.split(credit)
    if len(parts) == 1:
        return agency(credit)
    return next((found for part in parts if (found := agency(part))), None)


@dataclass(frozen=True, slots=True)
class Credit:
    """What a byline says. `people` is None where it names nobody."""

    people: str | None = None
    wire: str | None = None
    publisher: str | None = None


def credit(told: str, words: Wording) -> Credit:
    """Splits "By Ada Marlow and Reuters" into people and agency; what is neither is dropped."""
    told = " ".join(told.split())[:CREDIT_CHARS_MAX]
    people: list[str] = []
    labelled, told = told, _unlabelled(told, words)
    wire = first_agency(told)
    if wire is None and (told != labelled or len(labelled) < 6) and _LOWER_INITIALS.fullmatch(told):
        wire = told  # "Von kdn": agencies sign with small initials where people sign with names
    for part in _SPLIT.split(told):
        part = _unlabelled(part.strip(" .·•–—-()"), words)
        if agency(part) is None and is_person(part, words) and part not in people:
            people.append(part)
    return Credit(people=", ".join(people) or None, wire=wire)


def _unlabelled(told: str, words: Wording) -> str:
    found = words.by.match(told)
    if found and re.match(r"\s*[:：]?\s+\S|\s*[:：]\s*\S", told[found.end() :]):
        return told[found.end() :].lstrip(" :：")
    return told


_LOWER_INITIALS = re.compile(r"[a-zäöü]{3,5}(?:/[a-zäöü-]{2,6})?")
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’‑-]*")
_PARTICLES = frozenset(
    in_order("""
        de del della der den di da do dos du el al bin ben ibn la le van von zu zum y e st ter af av
    """)
)


def is_person(told: str, words: Wording) -> bool:
    """Whether a credit can be a person's name: two to five words, begun with capitals, none of them an office's."""
    parts = told.split()
    if not 2 <= len(parts) <= 5 or len(told) > 60:
        return False
    if any(not _NAME_WORD.fullmatch(part) for part in parts):
        return False
    lowered = {part.lower().strip(".,") for part in parts}
    if lowered & words.not_people:
        return False
    capitals = [part for part in parts if part.lower() not in _PARTICLES]
    return len(capitals) >= 2 and all(not part[0].islower() for part in capitals)


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
