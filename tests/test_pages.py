"""The annotated pages beside the checkout, every second one of sites not fitted on: floors for extraction.

Every second one, so that the suite stays short. `make quality` prints the figures of all of them beside
trafilatura's; docs/explanation/extraction.md tells what they mean.
"""

from __future__ import annotations

import pytest
from scripts.quality_pages import PAGES, Sums, ours, ours_of_text, pages, score, without_markup
from scripts.text_captures import RENDERINGS

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not PAGES.is_dir(), reason="the annotated pages are not beside the checkout"),
]

F1_MIN = 0.939
LEAKED_MAX = 8
FLOORS = {"kept": 758, "title_right": 154, "date_right": 118, "authors_right": 82}
# Of every fourth page, its markup thrown away, a line a block.
PLAIN_F1_MIN = 0.910
PLAIN_LEAKED_MAX = 22
PLAIN_TITLES_MIN = 56


@pytest.fixture(scope="module")
def told() -> Sums:
    sums = Sums()
    for page in list(pages(PAGES, "held", "article"))[::2]:
        score(page, ours(page), sums)
    return sums


def test_main_text_stays_above_its_floor(told: Sums) -> None:
    assert told.pages == 179
    assert told.f1 >= F1_MIN


def test_unwanted_snippets_stay_below_their_ceiling(told: Sums) -> None:
    assert told.counts["leaked"] <= LEAKED_MAX


@pytest.mark.parametrize("name", FLOORS)
def test_what_came_out_right_stays_above_its_floor(told: Sums, name: str) -> None:
    assert told.counts[name] >= FLOORS[name]


def test_text_without_markup_stays_above_its_floor() -> None:
    sums = Sums()
    for page in list(pages(PAGES, "held", "article"))[::4]:
        score(page, ours_of_text(without_markup(page, RENDERINGS["blocks"])), sums)
    assert sums.f1 >= PLAIN_F1_MIN
    assert sums.counts["leaked"] <= PLAIN_LEAKED_MAX
    assert sums.counts["title_right"] >= PLAIN_TITLES_MIN
