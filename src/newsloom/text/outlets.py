"""Names of outlets: which words name one, and which names are one outlet's.

"The Ellisar Courier" is also "the Courier", "Lorrin Public Radio" also "LPR", a page on "www.harbourpost.example" is
the Harbour Post's, and German adds endings ("der Rheinischen Post").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from newsloom.text.agencies import known_agency
from newsloom.text.lang.outlet_names import AGENCY_WORDS, ENDINGS, HEADS, KNOWN, OPENINGS, PARTS

Key = tuple[str, ...]

NAME_WORDS_MAX = 6
_WORD = re.compile(r"[^\W_]+(?:[-&][^\W_]+)*")
_ARTICLES = frozenset(["the", "der", "die", "das", "dem", "den", "des", "le", "la", "les", "l", "el", "il", "lo"])
_LINKS = frozenset(["of", "de", "du", "des", "d", "di", "del", "della", "do", "da", "von", "van", "für", "pour"])
_HOST = re.compile(r"(?:https?://)?((?:[\w-]+\.)+[a-z]{2,})(?:/\S*)?", re.IGNORECASE)
_HOST_LABELS = frozenset(["www", "m", "edition", "amp", "news", "com", "co", "org", "net", "gov", "ac"])
_INFLECTED = re.compile(r"(?<=\w{4})e[nrsm]?$")
_MINOR = PARTS | AGENCY_WORDS
_INITIALS_MIN = 3
_LABEL_INITIALS_MAX = 4  # longer ones are words of their own ("china" of "chinadaily")


@lru_cache(maxsize=4096)
def key(name: str) -> Key:
    """What makes `name` the same name: its words without case, accents and articles; of an address its label."""
    if host := _HOST.fullmatch(name.strip()):
        return (_label(host[1].lower()),)
    words = [_folded(word) for word in _WORD.findall(name.replace("'s", "").replace("’s", "").replace(".", ""))]
    return tuple([word for word in words if word not in _ARTICLES] or words)


def printed_as(words: Sequence[str]) -> str | None:
    """The usual name of the agency or outlet that `words` are, where the words themselves tell; else None."""
    name = " ".join(words)
    if found := known_agency(name):
        return found
    bare = " ".join(words[1:]) if words[0].lower() in _ARTICLES else name
    if name in KNOWN or bare in KNOWN:
        return name
    if not _is_shaped(words):
        return None
    return bare if words[0].islower() and words[0] in _ARTICLES else name


class Outlets:
    """Outlets by name; `names` are known to be outlets ("Vigie"), whatever they look like."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._whole: dict[str, str] = {}
        self._forms: dict[str, set[str]] = {}
        self._named: dict[Key, str | None] = {}
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        """Make `name` one that is known; of several forms of one name the first stays."""
        known = _usual_key(name)
        if not known or "".join(known) in self._whole:
            return
        for variant in _variants(known):
            self._whole.setdefault("".join(variant), name)
            for form in _forms(variant):
                self._forms.setdefault(form, set()).add(name)
        self._named.clear()

    def known(self, name: str, *, whole: bool = False) -> str | None:
        """The known outlet that `name` is a form of, or its `whole` name; None where there is none or several."""
        mine = _usual_key(name)
        if name.islower():
            return name if self._whole.get("".join(mine)) == name else None
        variants = _variants(mine)
        named = next((self._whole[same] for v in variants if (same := "".join(v)) in self._whole), None)
        if named is not None or whole:
            return named
        fitting: set[str] = set()
        for variant in variants:
            fitting |= self._forms.get("".join(variant), set())
            fitting |= {self._whole[form] for form in _forms(variant) if form in self._whole}
        return next(iter(fitting)) if len(fitting) == 1 else None

    def named(self, words: Sequence[str]) -> str | None:
        """The outlet that `words` name, in the known form, else as printed; None where they name none."""
        asked = tuple(words)
        if asked not in self._named:
            self._named[asked] = self.known(" ".join(words)) or printed_as(words)
        return self._named[asked]


def _usual_key(name: str) -> Key:
    return key(known_agency(name) or name)


def _variants(name: Key) -> tuple[Key, ...]:
    """The name as it is, and without the endings that German gives to adjectives ("der Rheinischen Post")."""
    bare = tuple(_INFLECTED.sub("", word) for word in name)
    return (name,) if bare == name else (name, bare)


def _forms(long: Key) -> frozenset[str]:
    """Shorter forms of a name, without spaces: its end or beginning, its initials, as addresses shorten it."""
    found: set[str] = set()
    for cut in range(1, len(long)):
        is_place = long[cut] in _LINKS or long[cut - 1] in _LINKS  # "Sauvelle" of "Vigie de Sauvelle"
        if not is_place and (long[-1] not in _MINOR or len(long) - cut > 1):
            found.add("".join(long[cut:]))  # "the Courier" of "Ellisar Courier"
        is_agency = long[-1] in AGENCY_WORDS and _MINOR.issuperset(long[cut:])
        if long[cut] in _LINKS or is_agency:
            found.add("".join(long[:cut]))  # "Vigie" of "Vigie de Sauvelle", "Meridian" of "Meridian News Agency"
        elif _MINOR.issuperset(long[cut:]) and len(long[0]) <= _LABEL_INITIALS_MAX:
            found.add("".join(long[:cut]))  # "BBC" of "BBC News", but not "Harrow" of "Harrow Radio"
    if len(long) >= _INITIALS_MIN:
        found.add("".join(word[0] for word in long))
        found.add("".join(word[0] for word in long[:-1]) + long[-1])  # "nytimes"
    if len(long) == 1:
        bare = (long[0].removesuffix(part) for part in PARTS)
        found.update(form for form in bare if 1 < len(form) <= _LABEL_INITIALS_MAX)  # "abc" of "abcnews"
        found.add(long[0].removeprefix("the"))
    return frozenset(found - {"".join(long)})


def _is_shaped(words: Sequence[str]) -> bool:
    """Whether the words are made like an outlet's name: "Harrow Gazette", "the Post", "Radio Harrow"."""
    low = [word.lower() for word in words]
    has_article = low[0] in _ARTICLES
    bare = low[1:] if has_article else low
    if not bare or not words[-1][:1].isupper():
        return False
    if not all(word[:1].isupper() or word.lower() in _LINKS | _ARTICLES for word in words):
        return False
    if any(word in _ARTICLES and low[i] not in _LINKS for i, word in enumerate(low[1:])):
        return False  # "Vale der Zeitung": another phrase begins
    if bare[-1] in HEADS:
        return len(bare) > 1 or has_article
    if bare[-1].endswith(ENDINGS):
        return bare[-1] not in ENDINGS
    linked = next((i for i, word in enumerate(bare) if word in _LINKS), None)
    if linked and bare[linked - 1] in HEADS | OPENINGS and linked < len(bare) - 1:
        return True
    if bare[-1] in AGENCY_WORDS:
        return len(bare) > 2 and bare[-2] in PARTS
    return len(bare) > 1 and (bare[-1] in PARTS or bare[0] in OPENINGS)


def _label(host: str) -> str:
    labels = host.split(".")[:-1]
    return max((label for label in labels if label not in _HOST_LABELS), key=len, default=labels[-1])


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
