"""Finding the stories that hold an article's terms."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from newsloom.relate.index import StoryIndex
from newsloom.relate.rarity import Ids

# What happens to an index: a story is opened, enters terms, or is closed.
HAPPENINGS = st.lists(
    st.one_of(
        st.just(("open", 0, frozenset[int]())),
        st.tuples(st.just("enter"), st.integers(0, 30), st.frozensets(st.integers(1, 40), max_size=8)),
        st.tuples(st.just("close"), st.integers(0, 30), st.just(frozenset[int]())),
    ),
    max_size=120,
)


def keys(*terms: int) -> Ids:
    return np.array(sorted(terms), np.uint32)


@settings(max_examples=60)
@given(HAPPENINGS, st.frozensets(st.integers(1, 40), min_size=1, max_size=10))
def test_it_finds_what_a_plain_search_through_all_stories_finds(
    happenings: list[tuple[str, int, frozenset[int]]], asked: frozenset[int]
) -> None:
    index = StoryIndex(fresh_max=5, closed_min=2)
    slots: dict[int, int] = {}
    held: dict[int, set[int]] = {}
    opened = 0
    for what, which, terms in happenings:
        number = min(slots, key=lambda one: abs(one - which), default=None)
        if what == "open" or number is None:
            slots[opened], held[opened] = index.open(opened), set()
            opened += 1
        elif what == "enter":
            index.enter(slots[number], keys(*(terms - held[number])), 10)
            held[number] |= terms
        else:
            index.close(slots.pop(number))
            del held[number]
    shared = {number: len(terms & asked) for number, terms in held.items() if terms & asked}
    expected = sorted(shared, key=lambda number: (-shared[number], -number))
    gains = np.ones(len(asked), np.float32)
    # Only in the second call are the tables used that the first has left.
    index.likeliest(keys(*asked), gains, 5)
    assert index.likeliest(keys(*asked), gains, 5) == sorted(expected[:5], key=lambda n: (-shared[n], -n))


def test_of_a_term_that_all_tell_the_latest_holders_stay() -> None:
    index = StoryIndex(fresh_max=64)
    for number in range(1_000):
        index.enter(index.open(number), keys(7), 10)
    found = index.likeliest(keys(7), np.ones(1, np.float32), 500)
    assert found == list(range(999, 799, -1))


def test_a_story_with_many_terms_needs_more_of_them() -> None:
    index = StoryIndex()
    index.enter(index.open(0), keys(1, 2), 400)
    index.enter(index.open(1), keys(1), 40)
    assert index.likeliest(keys(1, 2), np.ones(2, np.float32), 2) == [1, 0]
