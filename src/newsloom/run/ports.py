"""What the pipeline needs from outside: protocols, so that a test or the command line can use memory instead."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeAlias

import numpy.typing as npt

from newsloom.model import (
    Analysis,
    Article,
    Capture,
    Copy,
    Dossier,
    Placement,
    Reason,
    Report,
    Retelling,
    Retold,
    Ruling,
    SiteHabits,
    Story,
    Unreadable,
)

Array: TypeAlias = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class Taken:
    """One capture that was read. `source` and `entry` tell which entry of which feed it came by."""

    digest: str
    address: str
    captured_at: datetime | None
    reports: tuple[Report, ...]
    trouble: str | None = None
    source: int | None = None
    entry: str | None = None


class Kept(Protocol):
    """What became of articles taken in, as numbers."""

    @property
    def new(self) -> int: ...
    @property
    def changed(self) -> int: ...
    @property
    def same(self) -> int: ...


class Shelf(Protocol):
    """Where articles are kept. Each call is whole or without effect; failures are StoreErrors."""

    def known(self, digests: Sequence[str]) -> frozenset[str]:
        """Those of `digests` whose captures were taken in before."""

    def keep(self, batch: Sequence[Taken], learned: Sequence[SiteHabits] = (), grown: Collection[str] = ()) -> Kept:
        """Take in `batch`: articles, the marks that their captures were read, and what was learned, together.

        Sites that are `grown` have lines that recur and did not before: what is held of them is to be revised.
        """

    def habits(self, sites: Sequence[str]) -> Mapping[str, SiteHabits]:
        """What is known of those of `sites` that anything is known of, with the owner's verdicts."""

    def to_revise(self) -> tuple[str, int] | None:
        """(site, number of its changes) of a site whose articles were read by older habits, if there is one."""

    def of_site(self, site: str, limit: int) -> tuple[Report, ...]:
        """Articles that may have come from `site`, newest first."""

    def revise(self, site: str, changed: Sequence[tuple[Article, Report]], changes: int) -> None:
        """Put the reports of (article as it was held, report) in their places, where nothing newer is held by now.

        If all were put there and `site` has not changed since `to_revise`, it needs no revising now.
        """

    def placing(self) -> AbstractContextManager[None]:
        """While inside, nobody else places articles; what is done inside is done whole or not at all."""

    def placed(self, since: datetime | None, after: int = 0) -> Iterator[tuple[int, Report, Placement]]:
        """(mark, report, placement) of what was placed after mark `after`, in the order in which it was.

        `since`: only articles from that time on, and not more than can be remembered in short time.
        """

    def traces(self, marks: Iterable[int]) -> Mapping[int, str]:
        """What tells the placements of those marks from any others; those that are not there are left out."""

    def newest_mark(self) -> int:
        """The mark of the last placement, 0 before the first. Articles that the reader's word touches get new ones."""

    def rulings(self) -> tuple[Ruling, ...]:
        """What the reader said about which reports tell one story, oldest first."""

    def waiting(self, limit: int) -> tuple[Report, ...]:
        """Articles without a story, in order of time."""

    def place(self, placements: Sequence[Placement]) -> int:
        """Put articles into their stories, in this order; the mark of the last."""

    def stale(self, limit: int) -> tuple[str, ...]:
        """Ids of stories that changed since they were compared."""

    def telling(self, story: str) -> tuple[Story, tuple[Report, ...], Mapping[str, Copy], int] | None:
        """(story, its reports in order of time, copies by article id, how often it has changed)."""

    def tell(self, dossier: Dossier, reports: Sequence[Report], changes: int) -> None:
        """Keep what comparing gave of a story that had changed `changes` times."""

    def skip(self, story: str, changes: int) -> None:
        """Note that a story cannot be compared as it is."""


class Relating(Protocol):
    """The online relater: see `newsloom.relate`."""

    def add(self, report: Report) -> Placement: ...

    def remember(self, report: Report, placement: Placement) -> None: ...

    def state(self) -> Iterator[tuple[str, Array]]: ...

    def rule(self, rulings: Iterable[Ruling], /) -> None: ...

    def let_go(self, articles: Iterable[str], /) -> None: ...


@dataclass(frozen=True, slots=True)
class Recurrence:
    """The functions that tell what a site shows again and again; see `newsloom.extract`."""

    site_of: Callable[[Article], str | None]
    learn: Callable[[SiteHabits, Iterable[Article], datetime], SiteHabits]
    recurring: Callable[[SiteHabits], Collection[int]]
    set_apart: Callable[[Article, SiteHabits], Article]


@dataclass(frozen=True, slots=True)
class Stages:
    """The pure functions that the pipeline puts in order."""

    extract: Callable[[Capture], tuple[Article, ...]]
    analyse: Callable[[Article], Analysis]
    relater: Callable[[], Relating]
    in_order: Callable[[Iterable[Report]], list[Report]]
    compare: Callable[[Story, Sequence[Report], Mapping[str, Copy]], Dossier]
    recurrence: Recurrence


class Checked(Protocol):
    """What of an answer is supported, and why each other sentence is not."""

    @property
    def kept(self) -> tuple[Retold, ...]: ...
    @property
    def dropped(self) -> tuple[Reason, ...]: ...


class Question(Protocol):
    """What a language model is asked about one story; see `newsloom.compare.retelling`."""

    @property
    def instructions(self) -> str: ...
    @property
    def material(self) -> str: ...

    def checked(self, answer: str) -> Checked:
        """What of an answer may be shown. Raises AnswerError where there is nothing to check in it."""


class Writer(Protocol):
    """A language model outside of Newsloom; see `newsloom.acquire.chat`."""

    def write(self, instructions: str, material: str) -> str:
        """Its answer. Raises AcquireError, with `retry_after_seconds` where a server said so, and AnswerError for an
        answer of which nothing can be used."""


class Unwritten(Protocol):
    """A compared story that waits to be retold. `state` stands for its reports in their present versions."""

    @property
    def story(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def dossier(self) -> Dossier: ...
    @property
    def reports(self) -> Mapping[str, Report]: ...


class Retellings(Protocol):
    """Where retellings are kept; failures are StoreErrors."""

    def due(self, model: str, settled_before: datetime, since: datetime, last: Sequence[str] = ()) -> Unwritten | None:
        """A story of several independent reports, the newest not before `since`, that has not changed since
        `settled_before` and has no retelling by `model` of its present state. Those of `last` come behind all others,
        in that order."""

    def keep(self, story: str, state: str, retelling: Retelling) -> bool:
        """Hold a retelling of the story in that state; False, and nothing, where its reports have changed meanwhile."""

    def release(self) -> None:
        """Let go of what the present thread holds, which now ends."""


class Listener(Protocol):
    """Who is told how the work goes."""

    def unreadable(self, problem: Unreadable) -> None:
        """Something could not be read; the rest goes on."""

    def progress(self, step: str, done: int) -> None:
        """`done` pieces of `step` ("read", "relate", "compare") are done."""


class Silence:
    """A listener that does nothing."""

    def unreadable(self, problem: Unreadable) -> None:
        pass

    def progress(self, step: str, done: int) -> None:
        pass


# Errors that a stage raises only by a mistake of ours. Met with one input, they must not cost the others: they are
# told as a problem with that input, and logged with their traceback.
MISTAKES = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
