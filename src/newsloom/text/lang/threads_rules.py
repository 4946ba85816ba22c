"""What a language must tell so that references from one event to an earlier one are seen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ThreadsRules:
    """All in lower case, with the straight apostrophe.

    `back`: words and phrases that set what a sentence tells after something else ("after", "days after", "in
    connection with"), or take something up again ("resumes", "appeal"). `answers`: beginnings of words by which
    somebody answers an event ("condemn" for "condemned", "condemns").
    """

    back: frozenset[str] = frozenset()
    answers: tuple[str, ...] = ()
