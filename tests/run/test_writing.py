"""Stories retold in the background: one at a time, never in anybody's way, and left alone where the model fails."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from newsloom.model import (
    AcquireError,
    AnswerError,
    Dossier,
    Excerpt,
    OriginGroup,
    Reason,
    Report,
    Retelling,
    Retold,
    Span,
    StoreError,
)
from newsloom.run.writing import NEWS, SETTLED, Standing, Writing
from tests.run.fakes import MORNING

DOSSIER = Dossier(
    story="s", headline="a1", articles=("a1",), groups=(OriginGroup("a1"),), summary=(), figures=(), voices=(),
    timeline=(), agreed=(), alone=(), background=(),
)  # fmt: skip


@dataclass(frozen=True)
class Waiting:
    story: str
    state: str = "now"
    dossier: Dossier = DOSSIER
    reports: Mapping[str, Report] = field(default_factory=dict)


@dataclass
class MemoryRetellings:
    waiting: list[Waiting] = field(default_factory=list)
    kept: dict[str, Retelling] = field(default_factory=dict)
    asked: list[tuple[str, datetime, datetime]] = field(default_factory=list)
    broken: bool = False
    released: bool = False

    def due(self, model: str, settled_before: datetime, since: datetime, last: Sequence[str] = ()) -> Waiting | None:
        if self.broken:
            raise StoreError("database", "is locked")
        self.asked.append((model, settled_before, since))
        places = {story: place for place, story in enumerate(last, 1)}
        in_order = sorted(self.waiting, key=lambda one: places.get(one.story, 0))
        return next((one for one in in_order if one.story not in self.kept), None)

    def keep(self, story: str, state: str, retelling: Retelling) -> bool:
        self.kept[story] = retelling
        return state == "now"

    def release(self) -> None:
        self.released = True


@dataclass(frozen=True)
class Checked:
    kept: tuple[Retold, ...]
    dropped: tuple[Reason, ...]


@dataclass(frozen=True)
class Question:
    """Keeps what is true."""

    instructions: str = "write"
    material: str = "of this"

    def checked(self, answer: str) -> Checked:
        if answer == "junk":
            raise AnswerError("the answer", "answered with no list of sentences in JSON")
        if answer == "trap":
            raise IndexError("list index out of range")
        told = answer.split("|")
        true = tuple(Retold(one, (Excerpt("a1", Span(0, 1)),)) for one in told if one != "lie")
        return Checked(true, tuple(Reason.of("word-not-told") for one in told if one == "lie"))


@dataclass
class Model:
    """Answers in turn; an error is raised."""

    answers: list[str | Exception]
    asked: list[tuple[str, str]] = field(default_factory=list)

    def write(self, instructions: str, material: str) -> str:
        self.asked.append((instructions, material))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


class BusyError(AcquireError):
    retry_may_help = True
    retry_after_seconds = 900.0


class Clock:
    def __init__(self) -> None:
        self.at = MORNING

    def __call__(self) -> datetime:
        return self.at


def writing(
    retellings: MemoryRetellings, *answers: str | Exception, clock: Clock | None = None, has_question: bool = True
) -> tuple[Writing, Model]:
    model = Model(list(answers))
    question = Question() if has_question else None
    return (
        Writing(
            model, "tide-7b", "127.0.0.1:8080", lambda _d, _r: question, retellings,
            now=clock or Clock(), chance=lambda: 0.5,
        ),
        model,
    )  # fmt: skip


def test_a_settled_story_of_the_last_days_is_retold_with_what_is_supported() -> None:
    shelf = MemoryRetellings([Waiting("s")])
    work, model = writing(shelf, "A ferry sank.|lie|It was raining.")
    assert work.once()
    told = shelf.kept["s"]
    assert ([one.text for one in told.sentences], told.dropped) == (["A ferry sank.", "It was raining."], 1)
    assert (told.model, told.written_at, told.trouble) == ("tide-7b", MORNING, None)
    assert model.asked == [("write", "of this")]
    assert shelf.asked == [("tide-7b", MORNING - SETTLED, MORNING - NEWS)]


def test_with_nothing_due_nobody_is_asked() -> None:
    work, model = writing(MemoryRetellings())
    assert not work.once()
    assert model.asked == []


def test_a_story_about_which_nothing_can_be_asked_is_not_met_again() -> None:
    shelf = MemoryRetellings([Waiting("s")])
    work, model = writing(shelf, has_question=False)
    assert work.once()
    assert (shelf.kept["s"].sentences, shelf.kept["s"].trouble, model.asked) == ((), None, [])


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("junk", "no list of sentences"),
        ("trap", "a mistake"),
        (AnswerError("model", "answered with no words"), "no words"),
    ],
)
def test_an_answer_that_cannot_be_used_costs_that_story_only(answer: str | Exception, told: str) -> None:
    shelf = MemoryRetellings([Waiting("s"), Waiting("t")])
    work, _ = writing(shelf, answer, "A ferry sank.")
    assert work.once()
    assert work.once()
    assert told in (shelf.kept["s"].trouble or "")
    assert shelf.kept["t"].sentences


def test_a_model_that_fails_is_left_alone_for_longer_each_time_and_the_story_still_waits() -> None:
    clock, shelf = Clock(), MemoryRetellings([Waiting("s")])
    down = AcquireError("model", "did not answer in time", retry_may_help=True)
    work, model = writing(shelf, down, down, "A ferry sank.", clock=clock)
    assert not work.once()
    assert work.standing.trouble == "did not answer in time"
    assert work.standing.again_at == MORNING + timedelta(minutes=1)
    assert not work.once()
    assert len(model.asked) == 1
    clock.at += timedelta(minutes=1)
    assert not work.once()
    assert work.standing.again_at == clock.at + timedelta(minutes=2)
    clock.at += timedelta(minutes=2)
    assert work.once()
    assert work.standing == Standing("tide-7b", "127.0.0.1:8080", asked_at=clock.at)


def test_a_story_that_the_model_never_takes_keeps_none_from_being_retold() -> None:
    clock, shelf = Clock(), MemoryRetellings([Waiting("s"), Waiting("t"), Waiting("u")])
    refused = AcquireError("model", "does not take the question (400)")
    work, _ = writing(shelf, refused, refused, "A ferry sank.", refused, "It was raining.", clock=clock)
    for _ in range(5):
        work.once()
        clock.at += timedelta(days=1)
    assert list(shelf.kept) == ["u", "t"]


def test_a_server_is_left_alone_for_as_long_as_it_wants() -> None:
    work, _ = writing(MemoryRetellings([Waiting("s")]), BusyError("model", "asks for fewer requests (429)"))
    work.once()
    assert work.standing.again_at == MORNING + timedelta(minutes=15)


def test_a_model_that_refuses_the_key_is_not_asked_again_soon() -> None:
    work, _ = writing(MemoryRetellings([Waiting("s")]), AcquireError("model", "does not take the key (401)"))
    work.once()
    assert work.standing.again_at == MORNING + timedelta(hours=1)


def test_in_the_background_all_that_waits_is_retold_and_the_end_is_at_once() -> None:
    shelf = MemoryRetellings([Waiting("s"), Waiting("t")])
    work, _ = writing(shelf, "A ferry sank.", "It was raining.")
    work.start()
    for _ in range(200):
        if len(shelf.kept) == 2:
            break
        threading.Event().wait(0.01)
    work.stop()
    assert sorted(shelf.kept) == ["s", "t"]
    assert shelf.released


def test_a_database_that_fails_does_not_end_the_thread() -> None:
    shelf = MemoryRetellings(broken=True)
    work, _ = writing(shelf)
    work.start()
    threading.Event().wait(0.05)
    assert work._thread is not None
    assert work._thread.is_alive()
    work.stop()
    assert shelf.released
