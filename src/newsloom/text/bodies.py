"""Who gives a figure, made comparable: the same body in other words or another language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from newsloom.text.lang import rules
from newsloom.text.lang.givers_rules import GiverRules

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class _Patterns:
    lead_in: re.Pattern[str]
    bodies: re.Pattern[str]
    names: Mapping[str, str]


@cache
def _patterns(language: str | None) -> _Patterns:
    told = rules("givers", language, GiverRules)
    leads = "|".join(re.escape(lead) for lead in sorted(told.lead_ins, key=len, reverse=True)) or "(?!)"
    articles = "|".join(re.escape(article) for article in told.articles) or "(?!)"
    names = {f"b{number}": name for number, name in enumerate(told.bodies)}
    groups = (
        f"(?P<{group}>{'|'.join(re.escape(start).replace(chr(92) + '$', '$') for start in told.bodies[name])})"
        for group, name in names.items()
    )
    found = "|".join(group.replace("$", r"(?!\w)") for group in groups) or "(?!)"
    return _Patterns(
        re.compile(rf"(?:(?:{articles})\s)?(?:{leads})\s(?:(?:{articles})\s)?", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{found})", re.IGNORECASE),
        names,
    )


def bodies(name: str, language: str | None) -> frozenset[str]:
    """The bodies that words for a source name, each under one name in all languages: "Küstenwache": "coast guard"."""
    patterns = _patterns(language)
    found = (match.lastgroup for match in patterns.bodies.finditer(name))
    return frozenset(patterns.names[group] for group in found if group is not None)


def bare_giver(name: str, language: str | None) -> str:
    """Who somebody speaks for, without what leads to it: "Angaben der Küstenwache" gives "Küstenwache"."""
    plain = _SPACES.sub(" ", name).strip()
    lead = _patterns(language).lead_in.match(plain)
    return plain[lead.end() :] if lead and lead.end() < len(plain) else plain
