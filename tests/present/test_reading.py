"""`newsloom read` of pages that are more, or less, than one article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.extract.test_listing import list_page
from tests.extract.test_live import FORMS, live_page
from tests.present.running import called

_ENTRIES = (
    ("10:42", "Crews search the breakwater", "Two lifeboats are searching the waters behind the breakwater of Port "
     "Sallow, the coast guard said."),
    ("10:05", "No oil in the water", "Harbour master Orla Venn said that no oil had leaked from the trawler."),
    ("9:31", "Ferry to Kell held back", "The ferry to Kell stays in port until the fairway is clear, the line said."),
)  # fmt: skip


@pytest.fixture
def live_file(tmp_path: Path) -> str:
    head = "<meta property='article:published_time' content='2026-03-04T08:55:00+01:00'>"
    file = tmp_path / "live.html"
    file.write_bytes(live_page("".join(FORMS["boxes"](*one) for one in _ENTRIES), head).body)
    return str(file)


@pytest.fixture
def list_file(tmp_path: Path) -> str:
    file = tmp_path / "coast.html"
    file.write_bytes(list_page("heading", "<link rel=canonical href='https://sallow-post.example/coast/'>").body)
    return str(file)


def test_the_rows_of_a_live_blog_give_its_entries(live_file: str) -> None:
    row = json.loads(called("read", live_file, "--format", "jsonl").stdout)
    told = [(one["published"], one["title"], row["text"][slice(*one["at"])]) for one in row["entries"]]
    assert told[1] == ("2026-03-04T10:05:00+01:00", _ENTRIES[1][1], f"{_ENTRIES[1][1]}\n{_ENTRIES[1][2]}")
    assert len(told) == 3


def test_for_reading_the_time_stands_above_each_entry(live_file: str) -> None:
    lines = called("read", live_file).stdout.splitlines()
    at = lines.index("2026-03-04T10:05:00+01:00")
    assert lines[at + 1] == _ENTRIES[1][1]


def test_for_reading_a_list_shows_its_links(list_file: str) -> None:
    done = called("read", list_file)
    assert done.status == 0
    assert "a list, not an article: 10 links" in " ".join(done.stdout.split())
    assert "https://sallow-post.example/news/3" in done.stdout
    assert "Harbour board puts off its vote on fees" in done.stdout


def test_as_rows_a_list_is_told_as_holding_no_article(list_file: str) -> None:
    done = called("read", list_file, "--format", "jsonl")
    assert (done.status, done.stdout) == (1, "")
    assert "a list of 10 links, not an article" in " ".join(done.stderr.split())


def test_fast_reading_finds_less_reported_speech_and_the_same_figures(tmp_path: Path) -> None:
    text = "At least 14 people died on Monday. Ada Ruhl conceded it was late. The report found the hull had cracks."
    file = tmp_path / "articles.jsonl"
    file.write_text(json.dumps({"id": "1", "text": text, "language": "en"}) + "\n")
    full, fast = (json.loads(called("read", str(file), "--format", "jsonl", *how).stdout) for how in ((), ("--fast",)))
    assert len(fast["quotes"]) < len(full["quotes"])
    assert [figure["at"] for figure in fast["figures"]] == [figure["at"] for figure in full["figures"]]
