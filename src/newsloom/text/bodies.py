"""Who gives a figure, made comparable: the same body in other words or another language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from newsloom.text.lang import rules
from newsloom.text.lang.givers_rules import GiverRules

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class _Patterns:
    claim: re.Pattern[str]
    lead_in: re.Pattern[str]
    bodies: re.Pattern[str]
    names: Mapping[str, str]


@cache
def _patterns(language: str | None) -> _Patterns:
    told = rules("givers", language, GiverRules)
    names = {f"b{number}": name for number, name in enumerate(told.bodies)}
    groups = (
        f"(?P<{group}>{'|'.join(re.escape(start).replace(chr(92) + '$', '$') for start in told.bodies[name])})"
        for group, name in names.items()
    )
    found = "|".join(group.replace("$", r"(?!\w)") for group in groups) or "(?!)"
    return _Patterns(
        _leading(told.claims, told.articles),
        _leading((*told.claims, *told.lead_ins), told.articles),
        re.compile(rf"(?<!\w)(?:{found})", re.IGNORECASE),
        names,
    )


def _leading(phrases: Iterable[str], articles: Iterable[str]) -> re.Pattern[str]:
    """The phrases, longest first, with an article before or behind them."""
    leads = "|".join(re.escape(lead) for lead in sorted(phrases, key=len, reverse=True)) or "(?!)"
    article = "|".join(map(re.escape, articles)) or "(?!)"
    return re.compile(rf"(?:(?:{article})\s)?(?:{leads})\s(?:(?:{article})\s)?", re.IGNORECASE)


def bodies(name: str, language: str | None) -> frozenset[str]:
    """The bodies that words for a source name, each under one name in all languages: "Küstenwache": "coast guard"."""
    patterns = _patterns(language)
    found = (match.lastgroup for match in patterns.bodies.finditer(name))
    return frozenset(patterns.names[group] for group in found if group is not None)


def without_claim(name: str, language: str | None) -> str:
    """Who makes what is told, without words for that: "Angaben der Küstenwache" gives "Küstenwache"."""
    return _without(_patterns(language).claim, name)


def bare_giver(name: str, language: str | None) -> str:
    """The same without who speaks for whom: "a spokeswoman for the coast guard" gives "coast guard"."""
    return _without(_patterns(language).lead_in, name)


def _without(leading: re.Pattern[str], name: str) -> str:
    plain = _SPACES.sub(" ", name).strip()
    lead = leading.match(plain)
    return plain[lead.end() :] if lead and lead.end() < len(plain) else plain
