"""What a site repeats, from the command line: taken out of what is read, listed, decided on, undone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsloom import store
from newsloom.model import Habit, SiteHabits, Verdict
from newsloom.present.habits import LINES_MAX, site_lines
from tests.extract.coverage import AT, AUTHOR, REPORTS, report
from tests.present.running import called

SITE = "velmere-courier.example"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(4):
        told = report(number, after=[AUTHOR])
        paragraphs = "".join(f"<p>{line}</p>" for line in told.text.split("\n"))
        page = (
            f"<html lang=en><head><title>{REPORTS[number][0]}</title><link rel=canonical href='{told.url}'></head>"
            f"<body><main><article><h1>{REPORTS[number][0]}</h1>{paragraphs}</article></main></body></html>"
        )
        (tmp_path / f"{number}.html").write_text(page, encoding="utf-8")
    return tmp_path


def test_reading_a_folder_takes_out_what_its_pages_share(folder: Path) -> None:
    ran = called("read", str(folder), "--format", "jsonl", "--no-analysis")
    rows = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(rows) == 4
    assert all(AUTHOR not in row["text"] and AUTHOR in row["furniture"] for row in rows)


def test_reading_one_page_leaves_it_as_it_is(folder: Path) -> None:
    ran = called("read", str(folder / "0.html"), "--format", "jsonl", "--no-analysis")
    assert AUTHOR in json.loads(ran.stdout)["text"]


@pytest.mark.usefixtures("database")
def test_lines_are_listed_and_a_decision_can_be_taken_back(folder: Path) -> None:
    assert "Nothing has been read yet" in called("habits").stdout
    called("import", str(folder))
    assert SITE in called("habits").stdout
    listed = called("habits", SITE).stdout
    assert "4 articles of velmere-courier.example were learned from" in listed
    code = next(line.split()[0] for line in listed.splitlines() if "set apart" in line)

    def texts() -> list[str]:
        return [report.article.text for report in store.DatabaseShelf().of_site(SITE, 9)]

    assert not any(AUTHOR in text for text in texts())
    assert "kept by you" in called("habits", SITE, "--keep", code).stdout
    assert all(AUTHOR in text for text in texts())
    assert "kept by you" not in called("habits", SITE, "--undo", code).stdout
    assert not any(AUTHOR in text for text in texts())


@pytest.mark.usefixtures("database")
def test_what_is_not_there_is_named(folder: Path) -> None:
    unknown = called("habits", "nowhere.example")
    assert (unknown.status, "nowhere.example" in unknown.stderr) == (1, True)
    called("import", str(folder))
    wrong = called("habits", SITE, "--keep", "ffffffffffff")
    assert (wrong.status, "ffffffffffff" in wrong.stderr) == (1, True)
    assert called("habits", "--keep", "ab").status == 2


@pytest.mark.usefixtures("database")
def test_a_wrong_code_lets_none_of_the_decisions_hold(folder: Path) -> None:
    called("import", str(folder))
    listed = called("habits", f"https://www.{SITE}/coast").stdout
    code = next(line.split()[0] for line in listed.splitlines() if "set apart" in line)
    assert called("habits", SITE, "--keep", code, "--keep", "ffffffffffff").status == 1
    assert called("habits", SITE, "--keep", "").status == 1
    assert called("habits", SITE).stdout == listed


def test_what_was_decided_is_listed_however_much_is_set_apart() -> None:
    def line(number: int) -> Habit:
        return Habit(f"{number:016x}", f"Line {number}", 900 - number, 9, 1, AT, AT)

    known = SiteHabits(SITE, 900, tuple(map(line, range(LINES_MAX + 9))), verdicts=((line(208).key, Verdict.KEEP),))
    listed = site_lines(known)
    assert len(listed) == LINES_MAX
    assert listed[0].habit == line(208)
