"""What a language needs to tell whether a clause speaks of what was or of what is to come."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TenseRules:
    """Words of tense of one language in lower case; a space stands for any white space.

    `past` and `ahead` are words and phrases that put their clause there; `past_endings` and `ahead_endings` are
    endings of verbs that do, `participle_endings` those of participles. `no_verbs` have such an ending and are none.
    `after_be` are words behind which a participle tells no tense ("will be opened"). `undone` take back what a word of
    `ahead` before them says ("may have left"); where `undone_after` are given, at the end of a clause only, behind a
    word with one of these endings ("soll ... verlassen haben"). `scheduled` are verbs in the present that tell of a day
    to come ("opens"). `reports` are words by which somebody's saying is told: a time beside them is that of the saying.
    The first word between them and that time is one of `report_links`, where there are any; `clause_openers` begin what
    was said.
    """

    past: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    ahead_endings: tuple[str, ...] = ()
    no_verbs: frozenset[str] = frozenset()
    after_be: tuple[str, ...] = ()
    undone: tuple[str, ...] = ()
    undone_after: tuple[str, ...] = ()
    scheduled: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    report_links: tuple[str, ...] = ()
    clause_openers: tuple[str, ...] = ()
