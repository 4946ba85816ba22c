"""What a language must tell so that the forms of one word can be brought together."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordsRules:
    """All words in lower case, with the straight apostrophe.

    `stop_words`: function words, which say nothing of what a text is about.
    `endings`: (ending, what takes its place, how many characters must stay before it); the first that fits is
    taken, so longer ones come first. `kept`: endings that look like one of those and are none ("ss", "us").
    `possessives`: endings of possession, taken off before everything else.
    `elisions`: short words written together with the next one ("l'", "qu'"), taken off its front.
    `folded`: letters read as others when forms are compared ("ä" as "a").
    """

    stop_words: frozenset[str] = frozenset()
    endings: tuple[tuple[str, str, int], ...] = ()
    kept: tuple[str, ...] = ()
    possessives: tuple[str, ...] = ()
    elisions: tuple[str, ...] = ()
    folded: tuple[tuple[str, str], ...] = ()
