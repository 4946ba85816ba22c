"""Which news agency a credit names."""

from __future__ import annotations

import re

from newsloom.text.lang.agency_names import AGENCIES

CREDIT_CHARS_MAX = 160
SPLIT = re.compile(r"\s*(?:/|,|;|\||&|\+| and | und | et | y | with | mit | avec | con )\s*")
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


def agency(name: str) -> str | None:
    """The agency that a credit names, in its usual form ("Associated Press" gives "AP"); None if it names none.

    An agency that is not known by name is taken as printed where its name says what it is
    ("Meridian News Agency").
    """
    name = name.strip(" .,;:()[]–—-")
    if not name or len(name) > 60:
        return None
    return known_agency(name) or (name if name[0].isalpha() and _GENERIC.fullmatch(name) else None)


def known_agency(name: str) -> str | None:
    """The agency of the list that is printed as `name`, in its usual form."""
    if name in _PRINTED or (len(name) > 4 and name.lower() in _NAMES):
        return _NAMES[name.lower()]
    return None


def first_agency(credit: str) -> str | None:
    """The first agency in a list of credits ("AFP, Reuters", "dpa/lno")."""
    if len(credit) > CREDIT_CHARS_MAX:
        return None
    parts = SPLIT.split(credit)
    if len(parts) == 1:
        return agency(credit)
    return next((found for part in parts if (found := agency(part))), None)
