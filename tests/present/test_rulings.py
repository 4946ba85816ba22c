"""Which reports tell one story, put right from the command line: split, moved, merged, listed, taken back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsloom import store
from tests.conftest import Database
from tests.present.running import called
from tests.relate.material import BRIDGE, BRIDGE_TOLD_ANEW, OTHER_BRIDGE

COVERAGE = {
    "fallen": ("Footbridge collapses in Varnholm", BRIDGE),
    "anew": ("Varnholm bridge fall hurts eleven", BRIDGE_TOLD_ANEW),
    "struck": ("Barge strikes bridge near Quillmouth", OTHER_BRIDGE),
}


@pytest.fixture
def _coverage(sqlite_database: Database, tmp_path: Path) -> None:
    """Three reports are imported; two of them are one story."""
    lines = (
        json.dumps({"id": ident, "title": title, "text": text, "published": "2026-03-02", "language": "en"})
        for ident, (title, text) in COVERAGE.items()
    )
    file = tmp_path / "coverage.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    assert called("import", str(file)).status == 0


def number(title: str) -> tuple[int, int]:
    """(number of the report, number of its story)."""
    hit = next(hit for hit in store.search("bridge").items if hit.title == title)
    assert hit.story_id is not None
    return hit.article_id, hit.story_id


@pytest.mark.usefixtures("_coverage")
def test_a_report_is_split_off_listed_and_put_back() -> None:
    fallen, anew = COVERAGE["fallen"][0], COVERAGE["anew"][0]
    report, story = number(anew)
    assert number(fallen)[1] == story
    listed = called("rule", "reports", str(story)).stdout
    assert fallen in listed
    assert str(report) in listed
    done = called("rule", "split", str(report))
    assert (done.status, "undo with: newsloom rule undo 1" in done.stdout) == (0, True)
    assert number(anew)[1] != number(fallen)[1] == story
    assert "hurts eleven" in called("rule", "list").stdout
    assert called("rule", "undo", "1").status == 0
    assert number(anew)[1] == story
    assert "You have put nothing right yet" in called("rule", "list").stdout


@pytest.mark.usefixtures("_coverage")
def test_a_report_is_moved_and_stories_are_merged() -> None:
    fallen, anew, struck = (number(title) for title, _ in COVERAGE.values())
    assert called("rule", "move", str(anew[0]), "--to", str(struck[1])).status == 0
    assert number(COVERAGE["anew"][0])[1] == struck[1]
    assert called("rule", "merge", str(fallen[1]), str(struck[1])).status == 0
    assert len({number(title)[1] for title, _ in COVERAGE.values()}) == 1


@pytest.mark.usefixtures("_coverage")
def test_what_is_not_there_or_changes_nothing_is_refused() -> None:
    report, story = number(COVERAGE["struck"][0])
    for wrong, told in (
        (("split", "999"), "no report has the number 999"),
        (("split", str(report)), "nothing would be left of the story"),
        (("move", str(report), "--to", str(story)), "already"),
        (("merge", str(story), "999"), "no story has the number 999"),
        (("merge", str(story), str(story)), "one story already"),
        (("undo", "9"), "there is no ruling 9"),
        (("reports", "999"), "no story has the number 999"),
    ):
        ran = called("rule", *wrong)
        assert (ran.status, told in ran.stderr) == (1, True), (wrong, ran.stderr)
    assert called("rule", "split").status == 2
