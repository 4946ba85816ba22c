"""Where a report was filed from, and by which agency: the line at its beginning, and credits at its end."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsloom.extract.wording import Wording
from newsloom.text.agencies import agency, first_agency
from newsloom.text.lang.agency_names import AMBIGUOUS
from newsloom.text.lang.word_list import in_order


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
    rf"(?:(?P<place>{_PLACE}{_REGION}){_DAY}|[^\W\d_]{{3,10}}\.?[ ]\d{{1,2}}|\d{{1,2}}\.?[ ][^\W\d_]{{3,10}})?[,.]?[ ]?"
    r"(?:[(\[](?P<credit>[^()\[\]]{2,60})[)\]]|/(?P<slashed>[^/()]{2,30})/)[ ]?(?P<mark>--|\.[-–—]|[-–—―:.|])?[ ]*"
)
_BARE = re.compile(rf"(?P<place>{_PLACE}{_REGION}){_DAY}[ ]?(?P<mark>--|[–—―:]|[ ]-[ ])[ ]*")
_AGENCY_FIRST = re.compile(r"[(\[]?(?P<credit>[^\W\d_][\w/ .-]{1,40}?)[)\]]?[ ](?P<mark>--|[-–—―])[ ]+")
_INITIALS = re.compile(r"(?:[a-zäöü]{2,5}|[A-Z]{2,6})(?:/[a-zäöü-]{2,6})?")
_DATELINE_CHARS_MAX = 110


def dateline(paragraph: str, words: Wording) -> Dateline | None:
    """The dateline at the start of a report's first paragraph, if there is one.

    Known forms: "PORT ELLISAR (Reuters) - ", "Berlin (dpa/lno) - ", "PARIS, 3 mars (AFP) — ", "LONDON: ", "Genoa — ",
    "(AP) — ". A place in small letters needs an agency or a long dash after it, so that "Note: ..." is none.
    """
    head = paragraph[:_DATELINE_CHARS_MAX]
    found = _with_agency(head, words) or _agency_first(head, words) or _bare(paragraph, head, words)
    return found if found and found.length < len(paragraph) else None


def _with_agency(head: str, words: Wording) -> Dateline | None:
    """ "PORT ELLISAR, 3 March (AFP) — ", "Nov 3 (Reuters) - ", "PORT ELLISAR, March 3. /TASS/. "."""
    found = _WITH_AGENCY.match(head)
    if not found or not (found["mark"] or found["place"]):
        return None
    told, place = found["credit"] or found["slashed"], _spaced(found["place"])
    wire = first_agency(told)
    if wire is None and place and found["mark"] and _INITIALS.fullmatch(told):
        # In this place, between a town and a dash, initials can only be an agency's.
        wire = told.split("/")[0]
    if wire is None:
        return None
    if place is None:
        return _with_place_after(head, found.end(), wire, words)
    return Dateline(found.end(), place, wire) if _may_be_place(place, words) else None


def _agency_first(head: str, words: Wording) -> Dateline | None:
    """ "(ANSA) - ROMA, 3 MAR - ", "AFP - "."""
    found = _AGENCY_FIRST.match(head)
    wire = first_agency(found["credit"]) if found else None
    if found is None or wire is None:
        return None
    return _with_place_after(head, found.end(), wire, words)


def _with_place_after(head: str, end: int, wire: str, words: Wording) -> Dateline:
    rest = _BARE.match(head, end)
    if rest and rest["place"].isupper() and _may_be_place(rest["place"], words):
        return Dateline(rest.end(), _spaced(rest["place"]), wire)
    return Dateline(end, None, wire)


def _bare(paragraph: str, head: str, words: Wording) -> Dateline | None:
    """ "LONDON: ", "Genoa — ", "SYDNEY, AAP - "."""
    found = _BARE.match(head)
    if not found or found.end() >= len(paragraph) or not _may_be_place(found["place"], words):
        return None
    told, mark = found["place"], found["mark"].strip()
    is_cased = told.upper() == told and len(told) > 2
    if not is_cased and not (mark in "–—―" and not paragraph[found.end()].islower() and len(told.split()) <= 3):
        return None
    place, _, last = told.rpartition(", ")
    wire = agency(last) if place else None
    return Dateline(found.end(), _spaced(place if wire else told), wire)


def _spaced(place: str | None) -> str | None:
    return place.strip(" ,.") if place else None


def _may_be_place(place: str, words: Wording) -> bool:
    bare = place.strip(" ,.").lower()
    if bare in words.not_places or any(part in words.not_places for part in bare.split(",")):
        return False
    if place.strip(" ,.") in words.starters:
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


_CLOSING = re.compile(
    r"\s*[(\[]?[-–—]{0,2}\s?(?P<credit>[^()\[\].]{2,60}?)(?:,? [a-z]{2,4}/[a-z]{2,4}(?:/[a-z]{2,4})?)?[)\]]?\.?\s*"
)
_CODE = re.compile(r",? dpa:\S+$")  # dpa's own numbers for its reports
_CLOSING_CHARS_MAX = 80
_NOTE_CHARS_MAX = 240
_NOTE_YEAR = re.compile(r"^[\s,:]*(?:(?:19|20)\d\d)?[\s,:]*(?:the )?(?=\S)", re.IGNORECASE)
_TAIL = re.compile(
    r"(?<=[.!?\"'”’»])\s*(?:[(\[](?P<inside>[^()\[\]]{2,60})[)\]]|[-–—]{1,2}\s?(?P<after>[^\W\d_][\w /]{1,30}))\.?\s*$"
)


def closing_credit(paragraph: str, words: Wording) -> str | None:
    """The agency that a last line by itself credits ("(Reuters)", "— PTI", "--IANS abc/de"); None where it does not."""
    if len(paragraph) > _CLOSING_CHARS_MAX:
        return None
    found = _CLOSING.fullmatch(_CODE.sub("", paragraph))
    name = found["credit"] if found else None
    if name and name.strip() in AMBIGUOUS and paragraph.strip()[0].isalpha():
        return None
    return (first_agency(name) if name else None) or noted_agency(paragraph, words)


def noted_agency(line: str, words: Wording) -> str | None:
    """The agency that a note under a text names ("(With inputs from ANI)", "© 2026 AFP", "Quelle: dpa")."""
    if len(line) > _NOTE_CHARS_MAX:
        return None
    for found in words.credit_note.finditer(line):
        rest = _NOTE_YEAR.sub("", line[found.end() :])
        told = re.split(r"[.()\[\]:]|, dpa", rest, maxsplit=1)[0]
        if told.strip() and (wire := first_agency(told)):
            return wire
    return None


def tail_credit(paragraph: str) -> tuple[int, str] | None:
    """Where the credit at the end of a last paragraph begins, and its agency ("… he said. (AFP)")."""
    found = _TAIL.search(paragraph, max(0, len(paragraph) - 80))
    if not found:
        return None
    name = first_agency(found["inside"] or found["after"])
    return (found.start(), name) if name else None
