"""The three seed pages, kept beside the checkout: the floors below which the system must not fall."""

from __future__ import annotations

import pytest
from scripts.quality_seeds import SEEDS, scores
from scripts.scoring import Score

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not (SEEDS / "gold.json").exists(), reason="the seed pages are not beside the checkout"),
]

FLOORS = {"quotations with speaker": 15, "figures with value and comparator": 18}


@pytest.fixture(scope="module")
def told() -> dict[str, Score]:
    return {score.name: score for score in scores()}


def test_articles_stories_and_furniture_come_out_as_a_careful_reader_finds_them(told: dict[str, Score]) -> None:
    wrong = [f"{s.name}: {miss}" for s in told.values() if s.name not in FLOORS for miss in s.misses]
    assert wrong == []


@pytest.mark.parametrize("name", FLOORS)
def test_evidence_stays_above_its_floor(told: dict[str, Score], name: str) -> None:
    assert told[name].right >= FLOORS[name], told[name].misses
