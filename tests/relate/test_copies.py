"""One text in several outlets."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsloom.model import ChangeKind, Copy
from newsloom.relate import Relater
from newsloom.relate.sequence import WordSequence
from tests.relate.material import BRIDGE, BRIDGE_TOLD_ANEW, OTHER_BRIDGE, invented_text, report

PARAGRAPHS = BRIDGE.split("\n")


def letters(text: str) -> list[int]:
    words: list[int] = WordSequence(text).hashes.tolist()
    return words


def copy_of(text: str, *, title: str | None = None) -> Copy | None:
    relater = Relater()
    relater.add(report("other", OTHER_BRIDGE))
    relater.add(report("origin", BRIDGE, "Footbridge falls", hours=1))
    return relater.add(report("copy", text, title, hours=2)).copy


@pytest.mark.parametrize(
    "text",
    [
        BRIDGE,
        "\n".join(PARAGRAPHS[:2]),
        "\n".join(reversed(PARAGRAPHS)),
        "\n".join([PARAGRAPHS[0], "Subscribe to our letter and never miss a thing again.", *PARAGRAPHS[1:]]),
        BRIDGE.replace("eleven", "twelve").replace("put off twice", "delayed twice"),
        BRIDGE.upper(),
    ],
    ids=["whole", "shortened", "reordered", "with furniture", "edited", "in capitals"],
)
def test_a_copy_is_found_and_its_origin_named(text: str) -> None:
    copy = copy_of(text)
    assert copy is not None
    assert copy.of == "origin"
    assert max(copy.share_here, copy.share_there) > 0.8
    assert copy.reasons[0].key == "same-text"


def test_the_same_event_in_other_words_is_no_copy() -> None:
    assert copy_of(BRIDGE_TOLD_ANEW) is None


def test_shares_tell_how_much_of_either_text_stands_in_the_other() -> None:
    copy = copy_of("\n".join(PARAGRAPHS[:2]))
    assert copy is not None
    assert copy.share_here == 1.0
    assert 0.3 < copy.share_there < 0.7


def test_changes_name_the_sentences_added_dropped_and_changed() -> None:
    added = "Trains were not affected in any way."
    text = BRIDGE.replace("injuring eleven people", "injuring twelve people").replace(PARAGRAPHS[2], added)
    copy = copy_of(text, title="Bridge comes down")
    assert copy is not None
    kinds = {change.kind for change in copy.changes}
    assert kinds == {ChangeKind.TITLE, ChangeKind.ADDED, ChangeKind.DROPPED, ChangeKind.CHANGED}
    told = {change.kind: change for change in copy.changes}
    added_at = told[ChangeKind.ADDED].here
    changed_here, changed_there = told[ChangeKind.CHANGED].here, told[ChangeKind.CHANGED].there
    assert added_at is not None
    assert added_at.of(text) == added
    assert changed_here is not None
    assert changed_there is not None
    assert "twelve" in changed_here.of(text)
    assert "eleven" in changed_there.of(BRIDGE)
    dropped = [change.there.of(BRIDGE) for change in copy.changes if change.kind is ChangeKind.DROPPED and change.there]
    assert " ".join(dropped) == PARAGRAPHS[2]


def test_the_origin_of_a_copy_of_a_copy_is_the_first_holder() -> None:
    relater = Relater()
    relater.add(report("wire", BRIDGE))
    relater.add(report("first", "\n".join([*PARAGRAPHS[:3], invented_text(1, 60)]), hours=1))
    last = relater.add(report("second", "\n".join([*PARAGRAPHS[1:3], invented_text(1, 60)]), hours=2))
    assert last.copy is not None
    assert last.copy.of == "wire"
    assert any(reason.key == "copied-through" for reason in last.copy.reasons)


def test_a_short_quotation_in_common_makes_no_copy() -> None:
    said = "The cables should have been replaced ten years ago and everybody knew it well"
    relater = Relater()
    relater.add(report("a", f"{invented_text(3)} {said}."))
    assert relater.add(report("b", f"{said}. {invented_text(4)}")).copy is None


def test_a_text_without_words_is_a_copy_of_nothing() -> None:
    relater = Relater()
    for number, text in enumerate(("", "…", "— — —", "")):
        assert relater.add(report(str(number), text)).copy is None


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), cut=st.integers(0, 3), shuffle=st.booleans())
def test_passages_are_the_same_words_in_both_texts(seed: int, cut: int, shuffle: bool) -> None:
    chance = random.Random(seed)
    origin = invented_text(seed, 180)
    sentences = origin.split(". ")[cut:]
    if shuffle:
        chance.shuffle(sentences)
    text = ". ".join(sentences) + ". " + invented_text(seed + 1, 24)
    relater = Relater()
    relater.add(report("origin", origin))
    copy = relater.add(report("copy", text)).copy
    assert copy is not None
    for passage in copy.passages:
        here, there = passage.here.of(text), passage.there.of(origin)
        assert letters(here) == letters(there)
    assert all(0.0 <= share <= 1.0 for share in (copy.share_here, copy.share_there))


JUNK_SECONDS_MAX = 20.0  # a fraction of this on any machine; pairs of all words would take hours


def test_junk_is_compared_in_bounded_time() -> None:
    relater = Relater()
    begun = time.process_time()
    for number, junk in enumerate(("ha " * 60_000, "ha " * 60_001, "x" * 200_000, "a b " * 40_000)):
        relater.add(report(str(number), junk))
    assert time.process_time() - begun < JUNK_SECONDS_MAX
