"""What a page says must not be able to command the terminal that shows it; a mistake costs one input only."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.model import Analysis, Article, Capture, Depth, Page, Unreadable
from newsloom.present.cli import inputs
from newsloom.present.cli.inputs import read_reports
from newsloom.present.cli.progress import Telling
from newsloom.present.cli.reading import read_command
from newsloom.present.cli.terminal import harmless

PAGE = """<html lang="en"><head><title>{title}</title></head><body><article><h1>{title}</h1>
<p>The harbour of Port Ellisar {mark} reopened on Monday after four days of storm, the harbour master said.</p>
<p>Seven ships had waited in the roads since Thursday, among them the mail boat to the outer islands.</p>
</article></body></html>"""


@given(st.text())
def test_only_control_characters_are_replaced_and_offsets_stay(text: str) -> None:
    shown = harmless(text)
    assert len(shown) == len(text)
    for before, after in zip(text, shown, strict=True):
        is_control = ord(before) < 0x20 or 0x7F <= ord(before) < 0xA0
        assert after == ("\ufffd" if is_control and before not in "\n\t" else before)


def test_a_page_cannot_command_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE.format(title="Harbour &#27;]0;mine&#7; reopens", mark="&#27;[2J"))
    assert read_command([str(page)], as_rows=False, depth=Depth.FULL) == 0
    shown = capsys.readouterr().out
    assert "reopened on Monday" in shown
    assert "\x1b" not in shown
    assert "\x07" not in shown


def test_nor_can_the_name_of_what_could_not_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    with Telling() as telling:
        telling.unreadable(Unreadable("a\x1b[2J [bold]name", "is not there"))
    told = capsys.readouterr().err
    assert "[bold]name: is not there" in told
    assert "\x1b" not in told


class Notes:
    def __init__(self) -> None:
        self.problems: list[Unreadable] = []

    def unreadable(self, problem: Unreadable) -> None:
        self.problems.append(problem)

    def read(self, capture: Capture, articles: int) -> None:
        pass


@pytest.mark.parametrize("step", ["page", "analyse"])
def test_a_mistake_with_one_page_costs_no_other(step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.html").write_text(PAGE.format(title=f"Harbour {name} reopens", mark=""))
    honest = getattr(inputs, step)

    def failing(told: Capture | Article, *how: Depth) -> Page | Analysis:
        if "a.html" in (told.address if isinstance(told, Capture) else told.page):
            raise IndexError("list index out of range")
        return honest(told, *how)  # type: ignore[no-any-return]

    monkeypatch.setattr(inputs, step, failing)
    notes = Notes()
    titles = [report.article.title for report in read_reports([str(tmp_path)], notes)]
    assert "Harbour b reopens" in titles
    assert [problem.subject.rpartition("/")[2] for problem in notes.problems] == ["a.html"]
    assert "IndexError" in notes.problems[0].cause
