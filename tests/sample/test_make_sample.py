"""The coverage that is shipped is what its sources say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from scripts.make_sample import differing, files
from scripts.sample_source.reading import SourceError, read_outlets, read_reports, taken_over

from newsloom import sample

ROOT = Path(__file__).parents[2]


def test_rendering_again_gives_the_same_bytes() -> None:
    assert differing(files(), sample.folder()) == []


def test_the_script_runs_by_its_path_and_writes_a_folder(tmp_path: Path) -> None:
    script = [sys.executable, "-m", "scripts.make_sample", "--to", str(tmp_path)]
    subprocess.run(script, cwd=ROOT, check=True, capture_output=True)
    assert differing(files(), tmp_path) == []
    (tmp_path / "gold.json").write_text("{}")
    (tmp_path / "left-over.html").write_text("")
    found = subprocess.run([*script, "--check"], cwd=ROOT, check=False, capture_output=True, text=True)
    assert (found.returncode, found.stderr.split()) == (1, ["gold.json", "left-over.html"])


def test_a_copy_takes_a_paragraph_over_and_may_change_it() -> None:
    reports = read_reports(read_outlets())
    changed = taken_over("@fish-radio-tue 1 s|8,400 tonnes|8,600 tonnes|", reports)
    assert "8,600 tonnes" in changed.text
    assert "8,400" not in changed.text


def test_a_change_of_words_that_are_not_there_is_refused() -> None:
    with pytest.raises(SourceError, match="is not there once"):
        taken_over("@fish-radio-tue 1 s|no such words|others|", read_reports(read_outlets()))
