"""The timeline of a story at a terminal."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from rich.console import Console

from newsloom.analyse import analyse
from newsloom.compare import dossier
from newsloom.model import Article, Precision, Report, Stamp, Story
from newsloom.present.cli.timeline_view import timeline_view

TUESDAY = Stamp(datetime(2026, 3, 10, 15, tzinfo=UTC), "", Precision.MINUTE, "input")


def shown(text: str) -> str:
    article = Article("a", "a.html", text, title=None, publisher="Courier", published=TUESDAY, language="en")
    told = dossier(Story("s", ("a",)), [Report(article, analyse(article))], {})
    console = Console(width=200)
    with console.capture() as out:
        for line in timeline_view(told, {"a": article}):
            console.print(line)
    return out.get()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The Kelder dam burst at 4.40 a.m. on Monday and flooded Marn.", "2026-03-09 04:40  The Kelder dam burst"),
        ("The Kelder dam burst on Monday and flooded Marn.", "2026-03-09  The Kelder dam burst"),
        ("The dam of Marn will be opened on Friday.", "2026-03-13, announced  The dam of Marn"),
    ],
)
def test_happenings_have_their_time_as_it_was_told(text: str, line: str) -> None:
    assert line in shown(text)
    assert "[Courier]" in shown(text)


def test_where_nothing_is_dated_nothing_is_shown() -> None:
    assert shown("The Kelder dam holds.") == ""
