"""Who was first to hold the parts of a text."""

from __future__ import annotations

import numpy as np

from newsloom.relate.holders import Holders, sketch, sketch_size
from newsloom.relate.sequence import Hashes


def hashes(seed: int, number: int = 48) -> Hashes:
    return np.random.default_rng(seed).integers(0, 1 << 64, number, np.uint64)


def test_a_sketch_is_found_in_every_text_that_holds_the_whole() -> None:
    text = hashes(1, 400)
    whole, longer = set(sketch(text).tolist()), np.concatenate((hashes(2, 900), text))
    assert len(whole) == sketch_size(400) == 48
    assert whole <= set(longer.tolist())
    assert set(sketch(text[:20]).tolist()) == set(text[:20].tolist())


def test_the_first_to_hold_a_shingle_is_told() -> None:
    holders = Holders(1 << 12)
    holders.hold(hashes(1), 1, 1)
    holders.hold(np.concatenate((hashes(1), hashes(2))), 2, 1)
    numbers, counts = holders.find(np.concatenate((hashes(1), hashes(2), hashes(3))), 1)
    assert (numbers.tolist(), counts.tolist()) == ([1, 2], [48, 48])


def test_what_is_forgotten_is_not_found_and_gives_way() -> None:
    holders = Holders(1 << 12)
    holders.hold(hashes(1), 1, 1)
    assert not len(holders.find(hashes(1), 2)[0])
    holders.hold(hashes(1), 2, 2)
    assert holders.find(hashes(1), 2)[0].tolist() == [2]


def test_a_table_that_has_grown_finds_what_it_held() -> None:
    holders = Holders(1 << 16)
    before = len(holders.slots)
    for number in range(1, 1_001):
        holders.hold(hashes(number), number, 1)
    assert len(holders.slots) > before
    counts = [int(holders.find(hashes(number), 1)[1].max()) for number in range(1, 1_001)]
    assert np.mean(counts) > 45


def test_a_full_table_stays_as_it_is_and_forgets_the_oldest() -> None:
    holders = Holders(1 << 11)
    for number in range(1, 2_001):
        holders.hold(hashes(number), number, 1)
    assert len(holders.slots) == 1 << 11
    found = [number in holders.find(hashes(number), 1)[0] for number in range(1, 2_001)]
    assert not any(found[:500])
    assert all(found[-100:])
