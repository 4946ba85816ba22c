"""The reference is what the program says of itself, and every command, option, setting and make target is in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from scripts.make_reference import REFERENCE, command_line, settings

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(("name", "made"), [("command-line.md", command_line), ("settings.md", settings)])
def test_the_reference_is_up_to_date(name: str, made: object) -> None:
    assert callable(made)
    assert (REFERENCE / name).read_text(encoding="utf-8") == made(), "run: make reference"


def test_every_make_target_is_told_by_make_help() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY:(.*)$", makefile, re.MULTILINE)
    assert phony
    for target in phony[1].split():
        if target != "help":
            assert re.search(rf"^{target}:.*##", makefile, re.MULTILINE), f"make {target} has no help"


def markdown_files() -> list[Path]:
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("page", markdown_files(), ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


@pytest.fixture(scope="module")
def known() -> set[str]:
    """The commands that there are."""
    return set(re.findall(r"^## newsloom (\w+)", command_line(), re.MULTILINE))


@pytest.mark.parametrize("page", markdown_files(), ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_in_the_documentation_exist(page: Path, known: set[str]) -> None:
    for command in re.findall(r"^    (?:\$ )?newsloom (\w+)", page.read_text(encoding="utf-8"), re.MULTILINE):
        assert command in known, f"{page.name} shows newsloom {command}"
