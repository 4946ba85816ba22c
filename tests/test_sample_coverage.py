"""The bundled sample coverage, from its pages to its stories: floors below which the system must not fall.

What is told here as a share is explained in docs/explanation/sample-coverage.md; `make quality` names each miss.
"""

from __future__ import annotations

import pytest
from scripts.quality_sample import FIELDS, read_sample, score_quotes, scores
from scripts.scoring import Score

from newsloom.model import Depth

EXACT = ("articles found", "no article too many", "text to the letter", "published", *FIELDS)
FLOORS = {
    "quotations (direct)": 0.96,
    "quotations and speakers (direct)": 0.93,
    "quotations and speakers (indirect, mixed)": 0.7,
    "figures with value and comparator": 0.98,
    "figures with who gives them": 0.77,
    "figures of the outlet's own": 0.87,
    "copies with their origin": 1.0,
    "no copy that is none": 1.0,
    "background links": 0.6,
    "no background link that is none": 1.0,
    "reports of one origin in one group (pairs)": 1.0,
    "independent reports in two groups (pairs)": 1.0,
    "wordings of one utterance brought together (pairs)": 0.64,
    "two utterances kept apart (pairs)": 1.0,
    "figures of one quantity in one row (pairs)": 0.99,
    "figures of two quantities in two rows (pairs)": 1.0,
    "passages that tell the same in one point (pairs)": 0.58,
    "passages in one point that tell the same (pairs)": 0.98,
    "differences that are shown": 0.9,
    "differences shown that are right": 0.9,
    "happenings: passages in a timeline": 0.97,
    "happenings: of these, at their time": 1.0,
    "happenings: announced or not": 1.0,
    "happenings: told of one in one row (pairs)": 0.82,
    "happenings: of two in two rows (pairs)": 0.99,
}
STORIES_F1_MIN = 0.96
FAST_FLOORS = {("direct",): 0.93, ("indirect", "mixed"): 0.5}  # quotations and speakers, by rules alone

Told = tuple[dict[str, Score], float]


@pytest.fixture(scope="module")
def told() -> Told:
    found, (_precision, _recall, f1) = scores()
    return {score.name: score for score in found}, f1


@pytest.mark.parametrize("name", EXACT)
def test_articles_come_out_as_they_were_written(told: Told, name: str) -> None:
    assert told[0][name].misses == ()


@pytest.mark.parametrize("name", FLOORS)
def test_findings_stay_above_their_floor(told: Told, name: str) -> None:
    assert told[0][name].share >= FLOORS[name], told[0][name].misses


def test_stories_stay_above_their_floor(told: Told) -> None:
    assert told[1] >= STORIES_F1_MIN


def test_fast_analysis_stays_above_its_own_floor() -> None:
    read = read_sample(Depth.FAST)
    told = {kinds: score_quotes(read, set(kinds), with_speaker=True) for kinds in FAST_FLOORS}
    assert {kinds: score.share for kinds, score in told.items() if score.share < FAST_FLOORS[kinds]} == {}
