"""A state that was saved is gone on from as if nothing had happened, or refused with a reason."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsloom.model import Report, StateError
from newsloom.relate import Relater, Setting
from newsloom.relate.index import StoryIndex
from newsloom.relate.state import State
from tests.relate.material import BRIDGE, BRIDGE_TOLD_ANEW, OTHER_BRIDGE, report, streams

# So tight that everything that is bounded reaches its bound within a few reports.
TIGHT = Setting(stories_max=3, stories_awake=1, articles_max=4, texts_max=3, silence_days=90, kept_days=120)


def saved(relater: Relater) -> State:
    """The state as it would come back from a file: copied, so that nothing is shared."""
    return {name: array.copy() for name, array in relater.state()}


@pytest.mark.parametrize("setting", [Setting(), TIGHT], ids=["usual", "tight"])
@settings(max_examples=12, deadline=None)
@given(stream=streams(), split=st.integers(0, 10))
def test_saved_and_resumed_at_any_point_it_places_as_if_it_had_never_stopped(
    setting: Setting, stream: list[Report], split: int
) -> None:
    whole, stopped = Relater(setting), Relater(setting)
    expected = [whole.add(told) for told in stream]
    before = [stopped.add(told) for told in stream[:split]]
    resumed = Relater.resumed(saved(stopped), setting)
    assert before + [resumed.add(told) for told in stream[split:]] == expected
    assert resumed.stories() == whole.stories()
    assert [resumed.add(told).story for told in stream] == [whole.add(told).story for told in stream]


def test_a_saved_state_can_be_saved_again_and_is_the_same() -> None:
    relater = Relater()
    for number, text in enumerate((BRIDGE, OTHER_BRIDGE, BRIDGE_TOLD_ANEW, BRIDGE)):
        relater.add(report(str(number), text, f"Report {number}", hours=number))
    once = saved(relater)
    twice = saved(Relater.resumed(once))
    assert once.keys() == twice.keys()
    assert all(np.array_equal(array, twice[name]) for name, array in once.items())


def test_a_state_saved_with_another_setting_is_refused() -> None:
    with pytest.raises(StateError, match="another setting"):
        Relater.resumed(saved(Relater(TIGHT)), replace(TIGHT, join_from=1.0))


def test_a_state_with_parts_missing_or_damaged_is_refused() -> None:
    relater = Relater()
    relater.add(report("a", BRIDGE))
    state = dict(saved(relater))
    for name in state:
        if state[name].dtype == np.uint8:
            with pytest.raises(StateError):
                Relater.resumed({**state, name: state[name][:-1]})
        with pytest.raises(StateError):
            Relater.resumed({other: array for other, array in state.items() if other != name})


def test_entries_of_all_ages_are_saved() -> None:
    index = StoryIndex(fresh_max=4, closed_min=1)
    chance = np.random.default_rng(5)
    slots = [index.open(number) for number in range(20)]
    for slot in slots:
        index.enter(slot, np.unique(chance.integers(1, 9, 3)).astype(np.uint32), 10)
    index.close(slots[3])
    resumed = StoryIndex(fresh_max=4, closed_min=1)
    resumed.restore(dict(index.state()))
    asked, gains = np.arange(1, 9, dtype=np.uint32), np.linspace(1, 2, 8, dtype=np.float32)
    for one in (index, resumed):
        one.enter(one.open(20), asked[:2], 10)
        one.close(slots[5])
    assert resumed.likeliest(asked, gains, 20) == index.likeliest(asked, gains, 20)
