"""Who speaks in a story: one speaker by the several names, offices and descriptions that its reports have for them.

Names of people first: they are one only where given and family name fit, or where one form is short for a single other
one. Then bodies ("Lorrin Coast Guard", "die Küstenwache"), and last offices, where a report tells elsewhere who holds
it. People without a name ("officials") are never taken for the same ones.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from newsloom.compare.descriptions import Description, described, speaks_for_another
from newsloom.compare.person_names import Pieces, begins_with_given_name, is_one, is_short_for, pieces, without_title
from newsloom.model import MentionKind, Reason, Report
from newsloom.text.bodies import without_claim
from newsloom.text.outlets import Outlets

_ACRONYM = re.compile(r"\(([A-Z]{2,8})\)")
_NAME_WORDS_MAX = 10
_DESCRIPTION_LENGTH_MAX = 90


class SpeakerKind(Enum):
    PERSON = "person"
    BODY = "body"
    PLACE = "place"  # a country or city for its government
    OUTLET = "outlet"  # who only tells it on
    PEOPLE = "people"  # without a name


@dataclass(frozen=True, slots=True, eq=False)  # each is its own: compared by identity
class Speaker:
    """`name` is the usual form, `also` are the others; `reasons` say why they are one.

    `is_sure`: it is a person by given and family name, the one known as a name or with a role told; a body or people
    by a word for such. What is not may be no speaker at all, but words that were taken for one.
    """

    kind: SpeakerKind
    name: str
    also: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    is_sure: bool = False


Form = tuple[str, str | None]  # a speaker as a report writes it, and the report's language


@dataclass(frozen=True, slots=True)
class _Told:
    """A speaker as one report names it: `name` by its analysis, `form` without words for that something is told."""

    report: Report
    name: str
    form: str
    kind: MentionKind | None

    @property
    def language(self) -> str | None:
        return self.report.article.language

    @property
    def key(self) -> tuple[str, str]:
        return self.report.article.id, self.name


@dataclass(slots=True, eq=False)
class _Known:
    """A speaker while the forms are collected."""

    kind: SpeakerKind
    main: Pieces = ()
    described: Description | None = None
    roles: set[Description] = field(default_factory=set)
    forms: Counter[Form] = field(default_factory=Counter)
    grounds: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # reason -> forms


def speakers(reports: Sequence[Report], language: str | None) -> Mapping[tuple[str, str], Speaker]:
    """The speakers of `reports` by (id of the report, speaker as its analysis names them).

    Names are given in `language`, the story's main one, where a report in it has one.
    """
    found = _Finder(reports)
    made = {known: _speaker(known, language) for known in dict.fromkeys(found.known.values())}
    return {key: made[known] for key, known in found.known.items()}


class _Finder:
    """Brings the forms of all reports together; `known` has what each stands for.

    Nothing depends on the order of the reports: forms are taken by their length, then by the alphabet.
    """

    def __init__(self, reports: Sequence[Report]) -> None:
        self.known: dict[tuple[str, str], _Known] = {}
        self._outlets = Outlets(sorted({r.article.publisher for r in reports if r.article.publisher}))
        usual = _usual_kinds(reports)
        self._people = _People(name for name, kind in usual.items() if kind is MentionKind.PERSON)
        self._bodies: dict[Description, _Known] = {}
        self._by_heads: dict[frozenset[str], list[Description]] = defaultdict(list)
        self._by_start: dict[str, dict[str, _Known]] = defaultdict(dict)  # names of bodies by their first word
        described_forms: list[_Told] = []
        for report in reports:
            named = {mention.name for mention in report.analysis.mentions}
            for name in sorted({quote.speaker for quote in report.analysis.quotes if quote.speaker}):
                form = without_claim(name, report.article.language)
                told = _Told(report, name, form, usual[form] if form in named else None)
                if not self._take_person(told):
                    described_forms.append(told)
        self._take_roles(reports)
        self._take_descriptions(described_forms)

    def _take_person(self, told: _Told) -> bool:
        words = told.form.split()
        if len(words) > _NAME_WORDS_MAX or told.kind in {MentionKind.PLACE, MentionKind.ORGANISATION}:
            return False
        known, begin = self._people.ending(words)
        if known is None and (told.kind is MentionKind.PERSON or not _describes(told)):
            known, begin = self._people.short(pieces(told.form), is_person=told.kind is MentionKind.PERSON), 0
        if known is None:
            return False
        form = " ".join(words[begin:])
        known.forms[form, told.language] += 1
        if begin:
            known.roles.add(described(" ".join(words[:begin]), told.language))
        if pieces(form) != known.main:
            known.grounds["name-is-short-for" if len(pieces(form)) < 2 else "name-fits"].add(form)
        self.known[told.key] = known
        return True

    def _take_roles(self, reports: Iterable[Report]) -> None:
        for report in reports:
            for quote in report.analysis.quotes:
                known = self.known.get((report.article.id, quote.speaker)) if quote.speaker else None
                if known is not None and quote.role is not None and len(quote.role) <= _DESCRIPTION_LENGTH_MAX:
                    known.roles.add(described(quote.role.of(report.article.text), report.article.language))

    def _take_descriptions(self, forms: Sequence[_Told]) -> None:
        """Bodies and offices, those that are told most precisely first, so that shorter forms find them."""
        ordered = [(_description(told), told) for told in forms]
        ordered.sort(key=lambda one: (-len(one[0].rest), one[1].form, one[1].key))
        for description, told in ordered:
            if description not in self._bodies:
                self._bodies[description] = self._holder(description) or self._body(description, told.form, told.kind)
            known = self._bodies[description]
            known.forms[told.form, told.language] += 1
            is_person = known.kind is SpeakerKind.PERSON
            known.grounds["office-told-elsewhere" if is_person else "same-body"].add(told.form)
            self.known[told.key] = known

    def _holder(self, description: Description) -> _Known | None:
        """The one person whose role is told to be this office."""
        if not description.offices or description.is_people:
            return None
        holders = [
            known
            for known in self._people.known
            if any(
                role.offices & description.offices
                and role.bodies >= description.bodies
                and role.rest >= description.rest
                for role in known.roles
            )
        ]
        return holders[0] if len(holders) == 1 else None

    def _body(self, description: Description, name: str, kind: MentionKind | None) -> _Known:
        """The one body that is told more precisely elsewhere, else a new one."""
        if description.heads:
            alike = self._by_heads[description.heads]
            fits = {self._bodies[told] for told in alike if told.narrows(description)}
            if len(fits) == 1 and not description.is_people:
                return fits.pop()
            alike.append(description)
            return _Known(self._kind(description, name, kind), described=description)
        longer = self._named_longer(name) if kind is MentionKind.ORGANISATION else None
        known = longer or _Known(self._kind(description, name, kind), described=description)
        if kind is MentionKind.ORGANISATION:
            for start in {name.split()[0], *_ACRONYM.findall(name)}:
                self._by_start[start][name] = known
        return known

    def _named_longer(self, name: str) -> _Known | None:
        """The one organisation whose name begins with this one ("Gannet" for "Gannet Lines"), or has it in brackets."""
        longer = {
            known
            for told, known in self._by_start[name.split()[0]].items()
            if told.startswith(f"{name} ") or f"({name})" in told
        }
        return longer.pop() if len(longer) == 1 else None

    def _kind(self, description: Description, name: str, kind: MentionKind | None) -> SpeakerKind:
        if self._outlets.known(name):
            return SpeakerKind.OUTLET
        if kind is MentionKind.PLACE:
            return SpeakerKind.PLACE
        if description.is_people or (not description.heads and kind is not MentionKind.ORGANISATION):
            return SpeakerKind.PEOPLE
        return SpeakerKind.BODY


class _People:
    """The people of a story by their full names."""

    def __init__(self, names: Iterable[str]) -> None:
        self.known: list[_Known] = []
        self._by_form: dict[Pieces, _Known] = {}
        self._by_family: dict[str, list[_Known]] = defaultdict(list)
        self._alone: dict[Pieces, _Known] = {}
        full = {form for form in map(pieces, names) if len(form) > 1}
        bare = {form: without_title(form, full) for form in full}
        for form in sorted(set(bare.values()), key=lambda form: (-len(form), form)):
            fits = [known for known in self._by_family[form[-1]] if is_one(known.main, form)]
            if len(fits) == 1:
                self._by_form[form] = fits[0]
                continue
            known = _Known(SpeakerKind.PERSON, form)
            self.known.append(known)
            self._by_form[form] = known
            self._by_family[form[-1]].append(known)
        for form, own in bare.items():
            self._by_form[form] = self._by_form[own]

    def ending(self, words: Sequence[str]) -> tuple[_Known | None, int]:
        """The person whose full name the words end in, and where it begins."""
        for begin in range(len(words) - 1):
            known = self._by_form.get(pieces(" ".join(words[begin:])))
            if known is not None:
                return known, begin
        return None, 0

    def short(self, form: Pieces, *, is_person: bool) -> _Known | None:
        """The one person that a single name is short for, else, if it is a person's, somebody known by it alone."""
        fits = [known for known in self.known if is_short_for(form, known.main)]
        if len(fits) == 1:
            return fits[0]
        if not is_person:
            return None
        if form not in self._alone:
            self._alone[form] = _Known(SpeakerKind.PERSON, form)
        return self._alone[form]


def _description(told: _Told) -> Description:
    """What its words name; people without a name are told by those very words, as they may be any."""
    found = described(told.form, told.language)
    return replace(found, rest=frozenset({told.form.casefold()})) if found.is_people and not found.heads else found


def _describes(told: _Told) -> bool:
    """Whether the words tell what somebody is: "Richter" is a judge, though it is a name as well."""
    description = described(told.form, told.language)
    return description.is_people or bool(description.heads)


def _usual_kinds(reports: Iterable[Report]) -> Mapping[str, MentionKind]:
    """What each name is the name of, by most reports that can tell: one alone may take a company for a person."""
    told = ({(mention.name, mention.kind) for mention in report.analysis.mentions} for report in reports)
    often = Counter(one for found in told for one in found)
    kinds: dict[str, MentionKind] = {}
    ranked = sorted(
        often, key=lambda one: (one[1] is MentionKind.OTHER, -often[one], one[1] != MentionKind.PERSON, one[1])
    )
    for name, kind in ranked:
        kinds.setdefault(name, kind)
    return kinds


def _speaker(known: _Known, language: str | None) -> Speaker:
    names: Counter[str] = Counter()
    for (name, _language), often in known.forms.items():
        names[name] += often
    readable = {name for name, told_in in known.forms if told_in == language} or set(names)

    def fullness(name: str) -> tuple[bool, bool, int, int, str]:
        """Given and family name before one alone, a body before who speaks for it; then the most usual, the longest."""
        is_person = known.kind is SpeakerKind.PERSON
        speaks_for = not is_person and speaks_for_another(name, language)
        return len(pieces(name)) < 2 and is_person, speaks_for, -names[name], -len(name), name

    held = known.grounds.get("office-told-elsewhere", set())
    own = [name for name in sorted(readable, key=fullness) if name not in held] or sorted(names, key=fullness)
    also = tuple(sorted((name for name in names if name != own[0]), key=fullness))
    grounds = {key: tuple(sorted(forms - {own[0]})) for key, forms in sorted(known.grounds.items())}
    reasons = tuple(Reason.of(key, names=forms, name=own[0]) for key, forms in grounds.items() if forms)
    return Speaker(known.kind, own[0], also, reasons, _is_sure(known))


def _is_sure(known: _Known) -> bool:
    if known.kind is SpeakerKind.PERSON:
        return len(known.main) > 1 and (bool(known.roles) or begins_with_given_name(known.main))
    told = known.described
    return known.kind is SpeakerKind.BODY or (told is not None and (told.is_people or bool(told.heads)))
