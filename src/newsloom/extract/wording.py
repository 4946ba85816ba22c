"""The wording of page furniture, compiled for one language (see `text/lang/<code>/pages.py`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import itemgetter

from newsloom.model import FurnitureKind
from newsloom.text.lang import LANGUAGES, UNDETERMINED, rules
from newsloom.text.lang.pages_rules import PagesRules

# A block longer than this is read as running text, whatever it begins with.
FURNITURE_CHARS_MAX = 420
SECTION_CHARS_MAX = 80
SEEN_MAX = 20_000
# An opening parenthesis of a group, as the first group, or what may hold one that is none.
_GROUP = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(\((?!\?))")
# The fields of PagesRules that tell each kind, in the order in which they are tried.
_WHOLE = {FurnitureKind.NAVIGATION: "navigation", FurnitureKind.COMMENTS: "comments"}
AT_START = {
    FurnitureKind.CAPTION: "caption",
    FurnitureKind.SIGN_UP: "sign_up",
    FurnitureKind.PROMOTION: "promotion",
    FurnitureKind.ADVERT: "advert",
    FurnitureKind.DISCLAIMER: "disclaimer",
    FurnitureKind.BYLINE: "author_box",
}


@dataclass(frozen=True, slots=True)
class Wording:
    """Compiled expressions. Those of furniture and sections are for text in small letters.

    `re` passes over most branches of an alternation at their first character, unless it has to ignore the case.
    """

    whole: re.Pattern[str]  # in this and the next each kind is a group
    at_start: re.Pattern[str]  # the entries that do not begin with a repetition
    late: dict[str, list[tuple[FurnitureKind, re.Pattern[str]]]]  # those that do, by the words that announce them
    sections: re.Pattern[str]
    lead_in: re.Pattern[str]
    lead_ins: tuple[str, ...]  # in small letters
    lead_in_chars: int  # of the longest
    trailer: re.Pattern[str]
    inline_sign_up: re.Pattern[str]
    inline_words: tuple[str, ...]
    by: re.Pattern[str]
    not_by: re.Pattern[str]
    credit_note: re.Pattern[str]
    roles: frozenset[str]
    date_label: re.Pattern[str]
    update_label: re.Pattern[str]
    first_label: re.Pattern[str]
    ago: re.Pattern[str]
    not_people: frozenset[str]
    app_names: tuple[re.Pattern[str], ...]
    starters: frozenset[str]
    furniture_words: frozenset[str]
    not_places: frozenset[str]
    cut_off: re.Pattern[str]
    offer: re.Pattern[str]
    live: re.Pattern[str]
    roundup: re.Pattern[str]
    months: frozenset[str]
    picture_credit: re.Pattern[str]
    picture_sources: re.Pattern[str]
    seen: dict[str, FurnitureKind | None]
    seen_sections: dict[str, bool]

    def kind_of(self, block: str) -> FurnitureKind | None:
        """What furniture a whole line or block is by its wording; None for what may be text.

        `block` has single spaces. Bounded: only the first 420 characters' worth of a block is ever furniture.
        """
        if not block or len(block) > FURNITURE_CHARS_MAX:
            return None
        if block in self.seen:
            return self.seen[block]
        kind = self._kind_of(block)
        # The same labels stand on page after page; the memory of them is bounded.
        if len(self.seen) >= SEEN_MAX:
            self.seen.clear()
        self.seen[block] = kind
        return kind

    def _kind_of(self, block: str) -> FurnitureKind | None:
        lowered = block.lower()
        found = self.whole.fullmatch(lowered)
        if found:
            return FurnitureKind[str(found.lastgroup)]
        found = self.at_start.match(lowered)
        kinds = {FurnitureKind[str(found.lastgroup)]} if found else set()
        for word, entries in self.late.items():
            if word in lowered:
                kinds.update(kind for kind, entry in entries if entry.match(lowered))
        return next((kind for kind in AT_START if kind in kinds), None) if kinds else None

    def is_section(self, line: str) -> bool:
        """Whether a heading says that what follows is no longer the article."""
        if len(line) > SECTION_CHARS_MAX:
            return False
        found = self.seen_sections.get(line)
        if found is None:
            found = self.sections.fullmatch(line.lower()) is not None
            if len(self.seen_sections) >= SEEN_MAX:
                self.seen_sections.clear()
            self.seen_sections[line] = found
        return found


@cache
def wording(code: str | None) -> Wording:
    """The wording for the language `code`; English besides, as pages of all languages carry English widgets.

    For a language without rules, or an unknown one (None), the rules of all languages together.
    """
    if code in LANGUAGES and code != UNDETERMINED:
        codes = dict.fromkeys((code, UNDETERMINED, "en"))
    else:
        codes = dict.fromkeys(("en", UNDETERMINED, *sorted(LANGUAGES)))
    return _compiled([rules("pages", one, PagesRules) for one in codes])


def _compiled(all_rules: Sequence[PagesRules]) -> Wording:
    def flat(field: str) -> list[str]:
        return [entry for one in all_rules for entry in getattr(one, field)]

    at_start = [(kind, entry) for kind, field in AT_START.items() for entry in flat(field)]
    lead_ins = {form for told in flat("lead_in") for form in (told.lower(), told.lower().replace("’", "'"))}
    return Wording(
        whole=_by_kind((kind, entry) for kind, field in _WHOLE.items() for entry in flat(field)),
        at_start=_by_kind(told for told in at_start if not is_late(told[1])),
        late=_by_word((told for told in at_start if is_late(told[1])), flat("late_words")),
        sections=re.compile(_either(flat("sections"))),
        lead_in=_any(re.escape(words).replace("’", "['’]").replace("\\ ", " ") for words in _longest(flat("lead_in"))),
        lead_ins=tuple(sorted(lead_ins)),
        lead_in_chars=max(map(len, lead_ins)),
        trailer=_any(flat("trailer")),
        inline_sign_up=_any(flat("inline_sign_up")),
        inline_words=tuple(flat("inline_words")),
        by=_any(_longest(flat("by"))),
        not_by=_any(flat("not_by")),
        credit_note=_any(flat("credit_note")),
        roles=frozenset(flat("roles")),
        date_label=_any(_longest(flat("date_label"))),
        update_label=_any(_longest(flat("update_label"))),
        first_label=_any(_longest(flat("first_label"))),
        ago=_any(flat("ago")),
        not_people=frozenset(flat("not_people")),
        app_names=tuple(re.compile(pattern) for pattern in flat("app_name")),
        starters=frozenset(flat("sentence_starters")),
        furniture_words=frozenset(flat("furniture_words")),
        not_places=frozenset(flat("not_places")),
        cut_off=_any(flat("cut_off")),
        offer=_any(flat("offer")),
        live=_any(flat("live")),
        roundup=_any(flat("roundup")),
        months=frozenset(flat("months")),
        picture_credit=_any(flat("picture_credit")),
        picture_sources=_any(flat("picture_sources")),
        seen={},
        seen_sections={},
    )


def is_late(entry: str) -> bool:
    """Whether an expression begins with a repetition, which `re` tries at every length: slow, so not tried on all."""
    return entry.startswith((".", "["))


def _by_kind(entries: Iterable[tuple[FurnitureKind, str]]) -> re.Pattern[str]:
    """One expression for text in small letters; the group that matched last has the name of the kind."""
    kinds = groupby(entries, key=itemgetter(0))
    return re.compile("|".join(f"(?P<{kind.name}>{_either(entry for _, entry in told)})" for kind, told in kinds))


def _by_word(
    entries: Iterable[tuple[FurnitureKind, str]], words: Sequence[str]
) -> dict[str, list[tuple[FurnitureKind, re.Pattern[str]]]]:
    """Each late entry under those of the words that it is written with: it finds nothing where none of them stands."""
    found: dict[str, list[tuple[FurnitureKind, re.Pattern[str]]]] = {}
    for kind, entry in entries:
        for word in announcing(entry, words):
            found.setdefault(word, []).append((kind, re.compile(_lowered(entry))))
    return found


def announcing(entry: str, words: Iterable[str]) -> set[str]:
    """The words that an entry is written with, without those that another of them stands in."""
    own = {word for word in words if word in entry}
    return {word for word in own if not any(other in word for other in own if other != word)}


def _either(entries: Iterable[str]) -> str:
    return "|".join(f"(?:{_lowered(entry)})" for entry in entries) or r"(?!)"


def _lowered(entry: str) -> str:
    """The entry for text in small letters, without the groups that nobody asks for: they cost a third of the time."""
    # What a backslash stands before keeps its case: \W is not \w.
    small = re.sub(r"\\.|[^\\]+", lambda found: found[0] if found[0][0] == "\\" else found[0].lower(), entry)
    return _GROUP.sub(lambda found: "(?:" if found[1] else found[0], small)


def _longest(entries: Iterable[str]) -> list[str]:
    # "written by" must be tried before "by", or the alternation stops at the shorter one.
    return sorted(set(entries), key=lambda entry: (-len(entry), entry))


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)", re.IGNORECASE)
