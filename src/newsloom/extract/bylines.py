"""Who wrote a page's article, and the agency credited beside them.

A line with "By" close to the text is what readers see, and is believed first; then what the page declares (JSON-LD,
meta elements); then what its markup calls a byline; last a line by itself that is a person's name.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from newsloom.extract.compose import folded
from newsloom.extract.credits import Credit, credit, is_person, lone_name
from newsloom.extract.linked_data import authors, text
from newsloom.extract.metadata import Sources, address
from newsloom.extract.site_names import SiteNames
from newsloom.extract.wording import Wording
from newsloom.text.agencies import first_agency
from newsloom.text.lang.given_names import GIVEN

_AUTHOR_META = (
    "author",
    "article:author",
    "article:author_name",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "byl",
    "citation_author",
    "twitter:data1",
    "og:article:author",
    "dcterms.creator",
)
_MARKED = (
    "[rel~=author],[itemprop~=author],[class*=byline i],[class*=author i],[class*=autor i],[class*=auteur i],address"
)
_MARKED_MAX = 40
_ELSEWHERE = re.compile(r"comment|related|sidebar|widget|footer|avatar|card", re.IGNORECASE)
_ABOVE_MAX = 6  # elements around a byline that may say that it is another article's, or a comment's
_LINE_CHARS_MAX = 160
_PEOPLE_MAX = 12
_CREDITED = ("creditText", "sourceOrganization")  # where JSON-LD credits an agency
_FIELDS = re.compile(r"\s*[|•·]\s*|\t+")
_NAME_ENDS = re.compile(r",|\s[|•·–-]\s")
_AFTER_LABEL = re.compile(r"[ :]|(?<=[a-zäöüéèê])(?=[A-ZÄÖÜÉ])")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WORDS = re.compile(r"[^\W\d_][\w.'’ -]*")


@dataclass(frozen=True, slots=True)
class NearLine:
    """A line near the title. `is_about` where its markup says that it tells about the article."""

    text: str
    is_about: bool = False
    is_above: bool = True  # the text, not among its first paragraphs


def byline(at: Sources, near: Sequence[NearLine], running: str, site: str | None) -> Credit:
    """The people who wrote the article and the agency credited beside them.

    `near` are the lines between the title and the `running` text, then those above the title; `site` is the outlet's
    name, which signs nothing.
    """
    read = _Reader(at.words, _site_names(at, site), folded(site or ""))
    shown = list(_labelled(near, at.words))
    labelled = read.first_people(shown)
    declared = [name for name, kind in authors(at.ld, at.all_ld) if kind != "Organization"]
    people = read.people_in(declared)
    for name in () if people else _AUTHOR_META:
        told = [_in_order(one) for one in at.head.every(name) if not one.startswith("http")]
        declared += told
        people = people or read.people_in(told)
    if labelled and not set(labelled) < set(people):
        people = labelled
    if not people and not shown:
        people = read.first_people(_marked(at, near, anywhere=not declared)) or _signed(near, running, at.words)
    credited = (*(name for name, _ in authors(at.ld, at.all_ld)), *map(text, map(at.ld.get, _CREDITED)))
    wire = read.wire or next(filter(None, (first_agency(one) for one in credited if one)), None)
    return Credit(", ".join(people[:_PEOPLE_MAX]) or None, wire)


@dataclass(slots=True)
class _Reader:
    """Reads names out of bylines, and keeps the first agency met on the way."""

    words: Wording
    sites: SiteNames
    site: str  # the outlet's name, folded
    wire: str | None = None

    def first_people(self, lines: Iterable[str]) -> list[str]:
        """The people in the first of `lines` that names any."""
        return next(filter(None, (self.people_in([line]) for line in lines)), [])

    def people_in(self, lines: Iterable[str]) -> list[str]:
        """The people that `lines` name, each once; a single word is a name where a line has nothing else."""
        people: list[str] = []
        for line in lines:
            said = credit(html.unescape(line), self.words)
            self.wire = self.wire or said.wire
            alone = lone_name(html.unescape(line), self.words) if said.people is None and said.wire is None else None
            named = (said.people or "").split(", ") if alone is None else [alone]
            people += [name for name in named if name and name not in people and not self._is_outlet(name)]
        return people

    def _is_outlet(self, name: str) -> bool:
        """Whether the site signs with its own name. People name sites after themselves as well."""
        first, *more = name.lower().split()
        return self.sites.is_like(name) if not more else folded(name) == self.site and first not in GIVEN


def _site_names(at: Sources, site: str | None) -> SiteNames:
    where = address(at)
    return SiteNames((site,), urlsplit(where).hostname if where else None)


def _labelled(near: Sequence[NearLine], words: Wording) -> Iterator[str]:
    """The fields of lines that begin with "By" or the like; the label may be a line by itself, or glued to the name."""
    label = ""
    for line in near:
        for told in _FIELDS.split(line.text):
            field = f"{label} {told}".strip()
            found = words.by.match(field)
            label = field if found and not field[found.end() :].strip(" :") else ""
            if found and not label and _AFTER_LABEL.match(field, found.end()):
                yield f"{found[0]} {field[found.end() :]}"


def _in_order(name: str) -> str:
    """ "Marlow, Ada" as libraries tell it, the other way round."""
    last, comma, first = name.partition(", ")
    is_turned = bool(comma) and len(last.split()) == 1 and len(first.split()) in (1, 2)
    return f"{first} {last}" if is_turned and all(map(_WORDS.fullmatch, (last, first))) else name


def _marked(at: Sources, near: Sequence[NearLine], *, anywhere: bool) -> list[str]:
    """What the page's markup calls a byline or an author: what stands near the text, then `anywhere` else."""
    shown = " ".join(line.text for line in near)
    lines: list[str] = []
    for node in at.tree.css(_MARKED)[:_MARKED_MAX]:
        line = " ".join(node.text(separator=" ").split())
        if 1 < len(line) <= _LINE_CHARS_MAX and not _is_elsewhere(node) and (anywhere or line in shown):
            lines.append(line)
    return sorted(lines, key=lambda line: line not in shown)


def _is_elsewhere(node: LexborNode) -> bool:
    """Whether an element stands among comments or other articles."""
    above: LexborNode | None = node
    for _ in range(_ABOVE_MAX):
        if above is None or above.tag in ("article", "main", "body"):
            return False
        if _ELSEWHERE.search(f"{above.attributes.get('class') or ''} {above.attributes.get('id') or ''}"):
            return True
        above = above.parent
    return False


def _signed(near: Sequence[NearLine], running: str, words: Wording) -> list[str]:
    """A line by itself that is a person's name: by a given name in it, or by the markup and a date beside it.

    Labels of sections stand in the same places; their words stand in the text in small letters too.
    """
    for i, line in enumerate(near):
        name = _NAME_ENDS.split(line.text, maxsplit=1)[0].strip()
        if not (line.is_above or line.is_about):
            continue
        if is_person(name, words) and not any(re.search(rf"\b{word.lower()}\b", running) for word in name.split()):
            dated = line.is_about and any(_YEAR.search(one.text) for one in near[max(0, i - 1) : i + 2])
            if dated or name.split()[0].lower() in GIVEN:
                return [name]
    return []
