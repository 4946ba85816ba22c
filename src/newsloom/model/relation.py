"""How articles stand to one another: copies, stories, background."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsloom.model.reason import Reason
from newsloom.model.span import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch that two articles share: `here` in the copy, `there` in the origin."""

    here: Span
    there: Span


class ChangeKind(StrEnum):
    ADDED = "added"  # in the copy only
    DROPPED = "dropped"  # in the origin only
    CHANGED = "changed"  # worded otherwise
    TITLE = "title"  # another headline (spans are empty: titles are not part of the text)


class EditKind(StrEnum):
    FIGURE = "figure"  # another number
    ATTRIBUTION = "attribution"  # who says it was left out, put in or replaced
    NAME = "name"  # another name
    SPELLING = "spelling"  # the same word, name or number in another form
    WORDING = "wording"


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of a changed sentence: `here` in the copy, `there` in the origin, None where nothing stands for them."""

    kind: EditKind
    here: Span | None
    there: Span | None


@dataclass(frozen=True, slots=True)
class Change:
    """One difference of a copy from its origin; `here` is in the copy, `there` in the origin.

    `edits` tell, of a changed sentence, which words differ.
    """

    kind: ChangeKind
    here: Span | None
    there: Span | None
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """That one article repeats the text of another.

    `of` is the id of the origin: the earliest holder known. `share_here` is the part (0..1) of the copy's words
    that stand in the origin, `share_there` the part of the origin's words that stand in the copy. `further` are other
    articles that it takes text from, each with the passages alone; they have no `further` themselves.
    """

    of: str
    share_here: float
    share_there: float
    passages: tuple[Passage, ...] = ()
    changes: tuple[Change, ...] = ()
    reasons: tuple[Reason, ...] = ()
    further: tuple[Copy, ...] = ()


@dataclass(frozen=True, slots=True)
class Repeated:
    """That `article`, which was placed before, is a copy, as a later arrival has shown."""

    article: str
    copy: Copy


class LinkKind(StrEnum):
    """How a story goes back to an earlier one."""

    BACKGROUND = "background"  # the earlier one led to it, or is told so that it can be understood
    FOLLOW_UP = "follow-up"  # the same affair goes on: it is about what the earlier one is about
    REACTION = "reaction"  # somebody answers the earlier one: condemns it, calls for something, mourns


@dataclass(frozen=True, slots=True)
class Background:
    """That a story goes back to an earlier one, and how. `story` is the earlier story's id."""

    story: str
    reasons: tuple[Reason, ...] = ()
    kind: LinkKind = LinkKind.BACKGROUND


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an article was put when it arrived.

    `story` is the id of its story. `absorbed` are the ids of stories that were found to be the same one by this
    arrival and are now part of `story`. `background` links `story` to earlier stories. `repeated` are articles that
    arrived earlier and repeat this one, which was published first or is the wire's own. `moved` are new placements,
    in order, of articles that arrived earlier and should have come later: they take the place of the former ones.
    """

    article: str
    story: str
    copy: Copy | None = None
    background: tuple[Background, ...] = ()
    absorbed: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    repeated: tuple[Repeated, ...] = ()
    moved: tuple[Placement, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """The reports of one happening. `articles` are ids in order of publication; the id is stable."""

    id: str
    articles: tuple[str, ...]
    background: tuple[Background, ...] = ()
