"""A few seconds of the fuzzer, always the same cases; `make fuzz` runs it for longer."""

from pathlib import Path

import pytest
from scripts import fuzz_extract
from scripts.fuzz_extract import Finding, inputs, reduced, tried
from scripts.fuzz_mutations import Case, case

from newsloom.model import Media

CASES = 60


def test_damaged_inputs_give_articles_or_our_error() -> None:
    made_of = inputs(None)
    found = {number: tried(case(2026, number, made_of)) for number in range(CASES)}
    assert not {number: finding for number, finding in found.items() if finding is not None}


def test_a_seed_and_a_number_give_the_same_case() -> None:
    made_of = inputs(None)
    assert case(1, 7, made_of) == case(1, 7, made_of) != case(1, 8, made_of)


def test_a_case_is_kept_as_it_is(tmp_path: Path) -> None:
    one = Case(Media.FEED, b"\xff\0", "text/html; charset=")
    fuzz_extract.write(tmp_path / "one.case", one)
    assert fuzz_extract.read(tmp_path / "one.case") == one


def test_a_mistake_is_found_told_and_reduced(monkeypatch: pytest.MonkeyPatch) -> None:
    def mistaken(capture: object) -> None:
        if b"needle" in capture.body:  # type: ignore[attr-defined]
            raise KeyError("needle")

    monkeypatch.setattr(fuzz_extract, "_articles", mistaken)
    one = Case(Media.TEXT, b"hay " * 100 + b"needle" + b" hay" * 100, None)
    finding = tried(one)
    assert isinstance(finding, Finding)
    assert (finding.kind, finding.place) == ("KeyError", "test_fuzz.mistaken")
    assert reduced(one, finding).body == b"needle"
