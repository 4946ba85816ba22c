"""The developers' sets of stories, kept beside the checkout: floors below which stories must not fall.

Texts are read without analysis and of the headlines one in sixteen, to be done in seconds; `make quality` reads all.
"""

from __future__ import annotations

from pathlib import Path
from zlib import crc32

import pytest
from scripts.quality_stories import lines_of, relate, report_of
from scripts.scoring import b_cubed

from newsloom.relate import in_order

STORIES = Path(__file__).parents[2] / "shared" / "data" / "stories"

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not STORIES.exists(), reason="the sets of stories are not beside the checkout"),
]


@pytest.mark.parametrize(
    ("name", "part", "one_in", "precision_min", "f1_min"),
    [("events", 0, 1, 0.98, 0.93), ("events", 1, 1, 0.94, 0.9), ("headlines", None, 16, 0.83, 0.76)],
)
def test_stories_stay_above_their_floor(
    name: str, part: int | None, one_in: int, precision_min: float, f1_min: float
) -> None:
    lines = [line for line in lines_of(STORIES / f"{name}.jsonl", part) if crc32(line["id"].encode()) % one_in == 0]
    gold = {line["id"]: line["story"] for line in lines}
    precision, _recall, f1 = b_cubed(gold, relate(in_order(report_of(line) for line in lines)))
    assert (precision >= precision_min, f1 >= f1_min) == (True, True), f"{precision:.3f} {f1:.3f}"
