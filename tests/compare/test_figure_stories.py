"""Figures laid side by side in invented stories of many kinds; see `scripts.quality_rows` for how they are written."""

from __future__ import annotations

import pytest
from scripts.quality_rows import golden_stories, scores

# The share of pairs of one quantity in one row, and of two quantities in two rows.
FLOORS = {"tuned": (0.81, 0.998), "held": (0.68, 0.99)}


@pytest.mark.parametrize("part", FLOORS)
def test_one_quantity_stands_in_one_row_and_two_in_two(part: str) -> None:
    together, apart = scores(golden_stories(part))
    assert together.share >= FLOORS[part][0], together.misses
    assert apart.share >= FLOORS[part][1], apart.misses
