"""Whether two forms of a name are one person's: initials, middle names, transcription, family name alone."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from newsloom.text.crossing import crossing_form
from newsloom.text.lang.family_names import FAMILY_FIRST
from newsloom.text.lang.given_names import FEMALE, MALE

Pieces = tuple[str, ...]

_PIECE = re.compile(r"[^\W\d_]+")
_LETTERS = str.maketrans({"æ": "ae", "Æ": "Ae", "œ": "oe", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ı": "i"})
_VOWELS = re.compile("[aeiou]")
_ARTICLES = frozenset({"al", "el", "ul", "the"})
_SKELETON_MIN = 3  # consonants that two transcriptions of a given name must have in common


@lru_cache(maxsize=1 << 14)
def pieces(name: str) -> Pieces:
    """The words of a name as they can be compared: "Mara Al-Venn's" is ("mara", "venn")."""
    bare = name.replace("’s", "").replace("'s", "").replace("’", "").replace("'", "")
    found = [crossing_form(piece.translate(_LETTERS)) for piece in _PIECE.findall(bare)]
    return tuple(piece for piece in found if piece not in _ARTICLES) or tuple(found)


def without_title(form: Pieces, told: Collection[Pieces]) -> Pieces:
    """`form` without what stands before a full name that is told without it ("Alhaji Lai Mohammed")."""
    while len(form) > 2 and form[1:] in told and not begins_with_given_name(form):
        form = form[1:]
    return form


def is_one(a: Pieces, b: Pieces) -> bool:
    """Whether two full names (two words at least) can be one person's: never by the family name alone."""
    if a == b:
        return True
    if a[-1] != b[-1] or not _given_alike(a[0], b[0]):
        return False
    return all(x[0] == y[0] for x, y in zip(a[1:-1], b[1:-1], strict=False))


def begins_with_given_name(full: Pieces) -> bool:
    """Whether the first word is known as a given name."""
    return full[0] in _known_given()


def _ends(longer: Pieces, shorter: Pieces) -> bool:
    return longer[-len(shorter) :] == shorter


def is_short_for(short: Pieces, full: Pieces) -> bool:
    """Whether `short` is the end of the full name, or the family name where that comes first ("Kim" of "Kim Dae")."""
    return len(short) < len(full) and (_ends(full, short) or (short == full[:1] and short[0] in _family_first()))


def _given_alike(a: str, b: str) -> bool:
    if a == b or (1 in {len(a), len(b)} and a[0] == b[0]):
        return True
    if _gender(a) != _gender(b) and None not in {_gender(a), _gender(b)}:
        return False
    skeleton = _consonants(a)
    return len(skeleton) >= _SKELETON_MIN and skeleton == _consonants(b) and (a[-1] == "a") == (b[-1] == "a")


def _consonants(name: str) -> str:
    return _VOWELS.sub("", name.replace("x", "ks"))


@lru_cache(maxsize=1)
def _known_given() -> dict[str, bool]:
    """Given names as they can be compared, and whether they are women's."""
    return {crossing_form(name): False for name in MALE} | {crossing_form(name): True for name in FEMALE}


@lru_cache(maxsize=1)
def _family_first() -> frozenset[str]:
    return frozenset(map(crossing_form, FAMILY_FIRST))


def _gender(name: str) -> bool | None:
    return _known_given().get(name)
