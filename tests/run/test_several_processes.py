"""Several processes that place articles on one shelf come to the same stories as one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from newsloom import store
from newsloom.model import Capture
from newsloom.relate import Relater, Setting, in_order
from newsloom.relate.state import State
from newsloom.run.pipeline import Pipeline
from newsloom.run.saved import SavedState
from newsloom.store.rows import ArticleRow
from tests.relate.material import BRIDGE, BRIDGE_TOLD_ANEW, OTHER_BRIDGE, invented_text
from tests.run.fakes import STAGES, page
from tests.run.memory import MemoryShelf

# Stories are made one at the least likeness, so that there is more to hear of than where an article went.
READY_TO_MERGE = Setting(merge_from=-50.0, join_from=0.0, bias=-2.0, weight_merged_inexperience=0.0)
TEXTS = (
    BRIDGE, OTHER_BRIDGE, BRIDGE_TOLD_ANEW, f"{BRIDGE} {OTHER_BRIDGE}", invented_text(1), OTHER_BRIDGE, BRIDGE,
    *(invented_text(seed % 3, 60) + BRIDGE_TOLD_ANEW[: 40 * seed] for seed in range(1, 6)),
)  # fmt: skip


def _relater() -> Relater:
    return Relater(READY_TO_MERGE)


def _resumed(state: State) -> Relater:
    return Relater.resumed(state, READY_TO_MERGE)


def _pipeline(shelf: MemoryShelf | store.DatabaseShelf, file: Path | None = None) -> Pipeline:
    saved = SavedState(file, _resumed) if file else None
    return Pipeline(replace(STAGES, relater=_relater, in_order=in_order), shelf, saved=saved)


def _pages() -> list[Capture]:
    return [page(f"a{number}", text.replace("\n", " "), hours=number) for number, text in enumerate(TEXTS)]


def _learned(pipeline: Pipeline) -> State:
    pipeline._memory.catch_up()
    return {name: array.copy() for name, array in pipeline._memory.relater.state()}


def _one_process() -> tuple[dict[str, str], State]:
    shelf = MemoryShelf()
    pipeline = _pipeline(shelf)
    for one in _pages():
        pipeline.take([one])
    assert any(placement.absorbed for placement in shelf.placements.values())
    return {ident: placement.story for ident, placement in shelf.placements.items()}, _learned(pipeline)


def _same(one: State, other: State) -> bool:
    return one.keys() == other.keys() and all(np.array_equal(array, other[name]) for name, array in one.items())


def test_two_taking_turns_learn_what_one_would_have(tmp_path: Path) -> None:
    expected, learned = _one_process()
    shelf = MemoryShelf()
    pipelines = [_pipeline(shelf, tmp_path / "one.zip"), _pipeline(shelf, tmp_path / "other.zip")]
    for number, one in enumerate(_pages()):
        pipelines[number % 3 % 2].take([one])
        if number == 4:  # one of them ends, and begins again
            pipelines[0].close()
            pipelines[0] = _pipeline(shelf, tmp_path / "one.zip")
    assert {ident: placement.story for ident, placement in shelf.placements.items()} == expected
    assert all(_same(_learned(pipeline), learned) for pipeline in pipelines)


@pytest.mark.usefixtures("database")
def test_so_they_do_on_a_database() -> None:
    _, learned = _one_process()
    pipelines = [_pipeline(store.DatabaseShelf()), _pipeline(store.DatabaseShelf())]
    for number, one in enumerate(_pages()):
        pipelines[number % 3 % 2].take([one])
    assert ArticleRow.objects.filter(story__isnull=False).count() == len(TEXTS)
    first, second = (_learned(pipeline) for pipeline in pipelines)
    assert _same(first, second)
    assert first["stories.counts"].tolist() == learned["stories.counts"].tolist()
