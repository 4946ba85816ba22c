"""The way of the data, with a shelf in memory: nothing is lost, and one bad input never stops the others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsloom.model import Capture, Media, StoreError, Unreadable
from newsloom.run.pipeline import BATCH_CAPTURES, BATCH_PLACED, Pipeline
from tests.run.fakes import MORNING, STAGES, Notes, extract, page
from tests.run.memory import MemoryShelf


def _pipeline(shelf: MemoryShelf, notes: Notes | None = None, **more: object) -> Pipeline:
    return Pipeline(STAGES, shelf, notes, now=lambda: MORNING, **more)  # type: ignore[arg-type]


def test_captures_become_stories_with_dossiers() -> None:
    shelf = MemoryShelf()
    outcome = _pipeline(shelf).take([page("a1"), page("a2", hours=1), page("b1", story="other")])
    assert (outcome.read, outcome.new, outcome.unreadable) == (3, 3, 0)
    assert {ident: dossier.articles for ident, dossier in shelf.dossiers.items()} == {
        "s": ("a1", "a2"), "other": ("b1",)
    }  # fmt: skip


def test_articles_are_related_in_order_of_publication_whatever_the_order_of_reading() -> None:
    shelf = MemoryShelf()
    number = BATCH_PLACED + 20
    _pipeline(shelf).take(page(f"a{hour}", hours=hour) for hour in reversed(range(number)))
    assert list(shelf.placements) == [f"a{hour}" for hour in range(number)]


def test_what_cannot_be_read_is_told_and_the_rest_goes_on() -> None:
    shelf, notes = MemoryShelf(), Notes()
    junk = Capture("junk.html", Media.HTML, b"junk")
    trap = Capture("trap.html", Media.HTML, b"trap")
    missing = Unreadable("missing.html", "is not there")
    outcome = _pipeline(shelf, notes).take([page("a1"), junk, missing, trap, page("a2")])
    assert sorted(shelf.placements) == ["a1", "a2"]
    assert {problem.subject for problem in notes.problems} == {"junk.html", "trap.html", "missing.html"}
    assert outcome.unreadable == 3


def test_a_stage_that_fails_on_one_article_costs_only_its_part() -> None:
    shelf, notes = MemoryShelf(), Notes()
    _pipeline(shelf, notes).take(
        [page("a1"), page("a2", "unspeakable"), page("a3", "unplaceable"), page("b", "incomparable", story="b")]
    )
    assert sorted(shelf.placements) == ["a1", "a2", "a3", "b"]
    assert shelf.placements["a3"].story == "alone-a3"
    assert "b" not in shelf.dossiers
    assert shelf.stale(9) == ()
    causes = " ".join(problem.cause for problem in notes.problems)
    assert all(step in causes for step in ("analysing failed", "relating failed", "comparing failed"))


def test_half_a_surrogate_pair_is_refused_with_its_article_alone() -> None:
    shelf, notes = MemoryShelf(), Notes()

    def broken(capture: Capture) -> tuple[object, ...]:
        found = extract(capture)
        return (replace(found[0], id="x", title="half \ud800"), *found)

    stages = replace(STAGES, extract=broken)  # type: ignore[arg-type]
    Pipeline(stages, shelf, notes).take([page("a1")])
    assert list(shelf.reports) == ["a1"]
    assert "surrogate" in notes.problems[0].cause


def test_what_was_read_before_is_passed_over() -> None:
    shelf = MemoryShelf()
    _pipeline(shelf).take([page("a1"), page("a1")])
    outcome = _pipeline(shelf).take([page("a1"), page("a2")])
    assert (outcome.known, outcome.read) == (1, 1)


def test_another_edition_of_the_rules_reads_everything_again() -> None:
    shelf = MemoryShelf()
    _pipeline(shelf).take([page("a1")])
    assert _pipeline(shelf, edition="2").take([page("a1")]).same == 1


def test_what_could_not_be_read_is_tried_again_next_time() -> None:
    shelf, notes = MemoryShelf(), Notes()
    for _ in range(2):
        _pipeline(shelf, notes).take([Capture("junk.html", Media.HTML, b"junk")])
    assert len(notes.problems) == 2


def test_a_pipeline_begun_anew_remembers_what_was_placed() -> None:
    shelf = MemoryShelf()
    _pipeline(shelf).take([page("a1")])
    _pipeline(shelf).take([page("a2", "copied word for word", hours=1)])
    copy = shelf.placements["a2"].copy
    assert copy is not None
    assert copy.of == "a1"


def test_only_the_last_days_are_remembered() -> None:
    shelf = MemoryShelf()
    _pipeline(shelf).take([page("a1", hours=-24 * 20)])
    _pipeline(shelf, remember_days=14).take([page("a2", "copied word for word", hours=1)])
    assert shelf.placements["a2"].copy is None


def test_what_another_process_has_placed_is_remembered_too() -> None:
    shelf = MemoryShelf()
    mine, other = _pipeline(shelf), _pipeline(shelf)
    mine.take([page("a1")])
    other.take([page("a2", hours=1, story="t")])
    mine.take([page("a3", "copied from the other", hours=2, story="t")])
    copy = shelf.placements["a3"].copy
    assert copy is not None
    assert copy.of == "a2"


def test_after_a_failure_to_keep_placements_the_relater_is_made_anew() -> None:
    class Locked(MemoryShelf):
        locked = True

        def place(self, placements: object) -> int:
            if self.locked:
                raise StoreError("database", "another process is writing to the database")
            return super().place(placements)  # type: ignore[arg-type]

    shelf = Locked()
    pipeline = _pipeline(shelf)
    with pytest.raises(StoreError):
        pipeline.take([page("a1")])
    shelf.locked = False
    pipeline.settle()  # the fake relater asserts that it is not given an article twice
    assert list(shelf.dossiers) == ["s"]


def test_memory_is_bounded_by_the_batch_not_by_the_archive() -> None:
    shelf, waiting, most = MemoryShelf(), 0, 0

    def archive() -> object:
        nonlocal waiting, most
        for number in range(BATCH_CAPTURES * 5):
            waiting = number - len(shelf.captures)
            most = max(most, waiting)
            yield page(f"a{number}")

    _pipeline(shelf).read(archive())  # type: ignore[arg-type]
    assert most <= BATCH_CAPTURES


def test_progress_is_told() -> None:
    notes = Notes()
    _pipeline(MemoryShelf(), notes).take([page("a1"), page("a2")])
    assert notes.steps == [("read", 2), ("relate", 2), ("compare", 1)]
