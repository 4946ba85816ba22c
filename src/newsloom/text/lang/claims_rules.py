"""What a language must tell so that a sentence can be checked against the passages that it is said to rest on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ClaimsRules:
    """All words in lower case. `name` is the language's name in English, by which a language model is asked to write in
    it; a language without one cannot be checked, and so is not retold.

    `neutral`: words that claim nothing by themselves ("said"); a sentence may use them where no passage does.
    `weighing`: function words that change what is claimed ("all", "only", "up"), and so must have been told.
    `scopes`: kinds of words that change all that stands behind them in their clause, by kind: "not", "may", "will";
    `shortened`: what a word ends in that holds one of them ("n't"), with its kind. `scope_is_clause`: such a word
    changes what stands before it too ("er kommt nicht"). `turns`: words that change the next word only ("former",
    "against", "to"). `links`: words that tie two happenings together, by kind: cause, order, contrast. `passive`:
    auxiliaries of the passive; `agents` the prepositions before whoever did it. `one` and `many`: auxiliaries that
    tell whether one or several are meant. `endings`: what forms of a word end in, the longest first; `plurals` are
    pairs of endings, of several and of one. `deictic`: words whose meaning hangs on the day of writing ("today").
    """

    name: str = ""
    neutral: frozenset[str] = frozenset()
    weighing: frozenset[str] = frozenset()
    scopes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    shortened: Mapping[str, str] = field(default_factory=dict)
    scope_is_clause: bool = False
    turns: Mapping[str, frozenset[str]] = field(default_factory=dict)
    links: Mapping[str, frozenset[str]] = field(default_factory=dict)
    passive: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    one: frozenset[str] = frozenset()
    many: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    plurals: tuple[tuple[str, str], ...] = ()
    deictic: frozenset[str] = frozenset()

    scope_of: Mapping[str, str] = field(init=False, compare=False)  # word -> kind
    turn_of: Mapping[str, str] = field(init=False, compare=False)
    link_of: Mapping[str, str] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        for name, lists in (("scope_of", self.scopes), ("turn_of", self.turns), ("link_of", self.links)):
            object.__setattr__(self, name, {word: kind for kind, words in lists.items() for word in words})
