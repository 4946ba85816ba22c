"""Stories settle as their placements come in: absorbed ones followed, moved reports where they are now."""

from __future__ import annotations

from newsloom.model import Background, Copy, Placement, Repeated
from newsloom.relate import settled


def test_a_story_is_found_through_all_that_absorbed_it() -> None:
    found = settled([
        Placement("a", "one"),
        Placement("b", "two"),
        Placement("c", "two", absorbed=("one",)),
        Placement("d", "three", absorbed=("two",)),
    ])  # fmt: skip
    assert found.story_of == dict.fromkeys("abcd", "three")
    assert found.stories["three"].articles == ("a", "b", "c", "d")


def test_a_moved_report_stands_where_it_was_put_last_and_keeps_its_place_in_the_order() -> None:
    late = Placement("late", "one")
    found = settled([late, Placement("early", "two", moved=(Placement("late", "two", copy=Copy("early", 1, 1)),))])
    assert found.story_of == {"late": "two", "early": "two"}
    assert list(found.placements) == ["late", "early"]
    assert {article: copy.of for article, copy in found.copies.items()} == {"late": "early"}


def test_what_a_move_took_back_is_no_longer_absorbed() -> None:
    joined = Placement("b", "two", absorbed=("one",))
    found = settled([Placement("a", "one"), joined, Placement("c", "two", moved=(Placement("b", "two"),))])
    assert found.story_of == {"a": "one", "b": "two", "c": "two"}


def test_a_later_arrival_can_show_a_copy() -> None:
    found = settled([Placement("a", "one"), Placement("b", "one", repeated=(Repeated("a", Copy("b", 1, 1)),))])
    assert {article: copy.of for article, copy in found.copies.items()} == {"a": "b"}


def test_links_lead_to_what_the_earlier_story_became_and_never_to_their_own() -> None:
    found = settled([
        Placement("a", "one"),
        Placement("b", "two", background=(Background("one"),)),
        Placement("c", "four"),
        Placement("d", "three", background=(Background("four"),), absorbed=("one",)),
        Placement("e", "three", absorbed=("four",)),
    ])  # fmt: skip
    assert [link.story for link in found.stories["two"].background] == ["three"]
    assert found.stories["three"].background == ()
