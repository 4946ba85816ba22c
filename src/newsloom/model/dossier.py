"""One story told from its reports: every statement is a span of a report."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsloom.model.comparison import ComparedFigure
from newsloom.model.contrast import Contrast
from newsloom.model.excerpt import Excerpt
from newsloom.model.happening import Happening
from newsloom.model.reason import Reason
from newsloom.model.relation import Background
from newsloom.model.span import Span
from newsloom.model.utterance import Voice


@dataclass(frozen=True, slots=True)
class Sentence:
    """A passage, with those of the further reports that tell the same.

    `witnesses` is how many outlets tell it independently of one another.
    """

    passage: Excerpt
    also_in: tuple[Excerpt, ...] = ()
    witnesses: int = 1


class DerivationKind(StrEnum):
    """How a report goes back to another one."""

    COPY = "copy"  # it repeats its text
    WIRE = "wire"  # it credits the agency
    CITES = "cites"  # it names the outlet as the source of what it tells


@dataclass(frozen=True, slots=True)
class Derivation:
    """That a report goes back to another report, or to an outlet of which none is held.

    `of` is the id of the report that it goes back to; None where that is not held. `outlet` is who is credited or
    cited, by its usual name; None for a copy. `said` are the words of the report that cite, None where its headline
    or its credit does. `repeats` is the id of the report whose text it repeats, with `share` (0..1) of its words,
    whatever it goes back to: two outlets that print one agency's report repeat each other.
    """

    article: str
    kind: DerivationKind
    of: str | None
    outlet: str | None = None
    said: Span | None = None
    repeats: str | None = None
    share: float = 0.0
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class OriginGroup:
    """The reports that go back to one origin; a report that goes back to no other is a group of one.

    `origin` is the report that stands for the group: the origin itself or, where that is not held, the first report.
    `outside` is the agency or outlet that is the origin then. `derived` are in order of publication, a tree: each has
    one report (or `outside`) that it goes back to, and none goes back to itself.
    """

    origin: str
    derived: tuple[Derivation, ...] = ()
    outside: str | None = None

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of all reports of the group, the origin first."""
        return (self.origin, *(one.article for one in self.derived if one.article != self.origin))


@dataclass(frozen=True, slots=True)
class Difference:
    """What one report alone tells."""

    article: str
    told: tuple[Excerpt, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that is shown of a story.

    `headline` is the id of the report whose title heads the story. `groups` hold every report once; their number is
    the number of independent reports. `agreed` are passages that more than one outlet tells independently, and
    `witnesses` is how many outlets could have: of those with a text of their own, the most that go back to no other.
    `contrasts` are where reports differ, what changed in the course of the story behind what differs.
    """

    story: str
    headline: str
    articles: tuple[str, ...]
    groups: tuple[OriginGroup, ...]
    summary: tuple[Sentence, ...]
    figures: tuple[ComparedFigure, ...]
    voices: tuple[Voice, ...]
    timeline: tuple[Happening, ...]
    agreed: tuple[Sentence, ...]
    alone: tuple[Difference, ...]
    background: tuple[Background, ...]
    witnesses: int = 1
    contrasts: tuple[Contrast, ...] = ()
