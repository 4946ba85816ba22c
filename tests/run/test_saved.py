"""What was learned of earlier articles outlives the process, and is never believed where it does not fit."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest

from newsloom.model import Ruling, StoreError
from newsloom.run.pipeline import Pipeline
from newsloom.run.saved import SavedState
from tests.run.fakes import MORNING, STAGES, Relater, page
from tests.run.memory import MemoryShelf

Remembered = list[str]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "relater-state.zip"


@pytest.fixture
def remembered(monkeypatch: pytest.MonkeyPatch) -> Remembered:
    """The articles that a relater is told again, since nothing saved knew them."""
    told: Remembered = []
    remember = Relater.remember

    def noting(self: Relater, report: object, placement: object) -> None:
        told.append(placement.article)  # type: ignore[attr-defined]
        remember(self, report, placement)  # type: ignore[arg-type]

    monkeypatch.setattr(Relater, "remember", noting)
    return told


def _pipeline(shelf: MemoryShelf, file: Path) -> Pipeline:
    return Pipeline(STAGES, shelf, saved=SavedState(file, Relater.resumed))


def _run(shelf: MemoryShelf, file: Path, *idents: str) -> None:
    """A process that places articles and ends as it should."""
    pipeline = _pipeline(shelf, file)
    pipeline.take(page(ident, hours=int(ident[1:])) for ident in idents)
    pipeline.close()


def test_the_next_process_goes_on_without_reading_anything_again(file: Path, remembered: Remembered) -> None:
    shelf = MemoryShelf()
    _run(shelf, file, "a1", "a2")
    pipeline = _pipeline(shelf, file)
    pipeline.take([page("a3", "copied word for word", hours=3)])
    copy = shelf.placements["a3"].copy
    assert copy is not None
    assert copy.of == "a1"
    assert remembered == []


def test_a_state_that_was_saved_before_the_reader_ruled_goes_on_by_the_ruling(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf, heard = MemoryShelf(), list[Ruling]()
    _run(shelf, file, "a1", "a2")
    shelf.ruled = (Ruling(1, MORNING, ("a1",), left=("a2",)),)
    monkeypatch.setattr(Relater, "rule", lambda _, rulings: heard.extend(rulings))
    _run(shelf, file, "a3")
    assert heard[:1] == [*shelf.ruled]


def test_after_a_kill_only_what_was_placed_since_saving_is_read_again(file: Path, remembered: Remembered) -> None:
    shelf = MemoryShelf()
    _run(shelf, file, "a1", "a2")
    _pipeline(shelf, file).take([page("a3", hours=3)])  # never closed
    _run(shelf, file, "a4")
    assert remembered == ["a3"]


def test_articles_from_before_the_days_remembered_are_known_too(file: Path, remembered: Remembered) -> None:
    shelf = MemoryShelf()
    pipeline = _pipeline(shelf, file)
    pipeline.take([page("a1", hours=-24 * 300)])
    pipeline.take([page("a2", hours=-24 * 400)])  # neither does an older one than all call for reading anew
    pipeline.close()
    _pipeline(shelf, file).take([page("a3", "copied word for word")])
    assert shelf.placements["a3"].copy is not None
    assert remembered == []


@pytest.mark.parametrize("damage", ["cut", "flipped", "junk", "empty"])
def test_a_damaged_file_is_logged_and_what_it_knew_read_from_the_shelf(
    file: Path, remembered: Remembered, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    shelf = MemoryShelf()
    _run(shelf, file, "a1", "a2")
    whole = file.read_bytes()
    middle = whole.index(b"a1")
    file.write_bytes({
        "cut": whole[: len(whole) // 2], "junk": b"junk" * 99, "empty": b"",
        "flipped": whole[:middle] + b"b" + whole[middle + 1 :],
    }[damage])  # fmt: skip
    with caplog.at_level(logging.WARNING):
        _run(shelf, file, "a3")
    assert remembered == ["a1", "a2"]
    assert str(file) in caplog.text
    _run(shelf, file, "a4")  # what was saved instead is good
    assert remembered == ["a1", "a2"]


def test_a_state_of_another_edition_is_made_anew(
    file: Path, remembered: Remembered, caplog: pytest.LogCaptureFixture
) -> None:
    shelf = MemoryShelf()
    pipeline = Pipeline(replace(STAGES, relater=_Old), shelf, saved=SavedState(file, Relater.resumed))
    pipeline.take([page("a1")])
    pipeline.close()
    _run(shelf, file, "a2")
    assert remembered == ["a1"]
    assert "another edition" in caplog.text


class _Old(Relater):
    def __init__(self) -> None:
        super().__init__()
        self.known["refused"] = ""


def test_a_state_that_is_ahead_of_a_restored_database_is_not_believed(file: Path, remembered: Remembered) -> None:
    shelf, backup = MemoryShelf(), MemoryShelf()
    _run(backup, file, "a1")
    _run(shelf, file, "a1", "a2", "a3")
    _run(backup, file, "a9")
    assert remembered == ["a1"]
    assert backup.placements.keys() == {"a1", "a9"}


def test_nor_is_one_of_another_database_with_as_many_placements(file: Path, remembered: Remembered) -> None:
    one, other = MemoryShelf(), MemoryShelf()
    _run(one, file, "a1", "a2", "a3")
    Pipeline(STAGES, other).take([page("b1"), page("b2"), page("b3")])
    _run(other, file, "b4")
    assert remembered == ["b1", "b2", "b3"]


def test_an_article_placed_anew_meanwhile_is_no_reason_to_begin_anew(file: Path, remembered: Remembered) -> None:
    shelf = MemoryShelf()
    _run(shelf, file, "a1", "a2", "a3")
    shelf.place_anew("a2")
    _run(shelf, file, "a4")
    assert remembered == ["a2"]


def test_after_a_failure_to_keep_placements_the_saved_state_is_gone_back_to(
    file: Path, remembered: Remembered, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = MemoryShelf()
    _run(shelf, file, "a1")
    pipeline = _pipeline(shelf, file)
    with monkeypatch.context() as locked:
        locked.setattr(shelf, "place", _locked)
        with pytest.raises(StoreError):
            pipeline.take([page("a2", hours=2)])
    pipeline.settle()  # the fake relater asserts that it is not given an article twice
    assert shelf.placements.keys() == {"a1", "a2"}
    assert remembered == []


def _locked(_placements: object) -> int:
    raise StoreError("database", "another process is writing to the database")


def test_a_disk_that_takes_nothing_costs_only_time(tmp_path: Path, remembered: Remembered) -> None:
    shelf, file = MemoryShelf(), tmp_path / "not there" / "relater-state.zip"
    _run(shelf, file, "a1")
    file.parent.mkdir()
    _run(shelf, file, "a2")
    assert remembered == ["a1"]
    assert file.exists()


def test_saving_leaves_one_whole_file(file: Path) -> None:
    _run(MemoryShelf(), file, "a1")
    assert [path.name for path in file.parent.iterdir()] == [file.name]
