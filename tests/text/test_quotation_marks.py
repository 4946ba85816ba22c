from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.text.quotation_marks import marked
from tests.timing import assert_linear


def inner(text: str) -> list[str]:
    return [m.inner.of(text) for m in marked(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"Stop," he said, "now."', ["Stop,", "now."]),
        ("“Stop,” he said. „Halt“, sagte er. ”Stopp”, sa han.", ["Stop,", "Halt", "Stopp"]),
        ("«Halt», «\u00a0Non\u00a0», dit-il, »Ja«, ‹Nein›", ["Halt", "Non", "Ja", "Nein"]),
        ("'We won't go,' she said. ‘It’s late.’", ["We won't go,", "It’s late."]),
        ("''Two of them,'' he said; ``so``", ["Two of them,", "so"]),
    ],
)
def test_every_style_of_marks(text: str, told: list[str]) -> None:
    assert inner(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "It's the boys' fault.",
        "rock 'n' roll of the '90s",
        "He is 6' 2\" tall",
        "the workers' and miners' union",
        "dogs’ days",
    ],
)
def test_apostrophes_and_measures_are_no_quotation_marks(text: str) -> None:
    assert inner(text) == []


def test_a_plural_apostrophe_does_not_close_a_quotation() -> None:
    assert inner("'The parties' work will go on,' Vale said.") == ["The parties' work will go on,"]


def test_marks_within_marks_belong_to_the_outer_ones() -> None:
    assert inner("“He said ‘no’ and “never” again,” she told us.") == ["He said ‘no’ and “never” again,"]
    claim = "The claim that he 'stands with them' is nothing"
    assert inner(f"'{claim}' – a letter") == [claim]


def test_a_double_mark_closed_by_a_single_one() -> None:
    neglect = "the long neglect of light and water"
    assert inner(f"They condemned \"{neglect}', and left.") == [neglect]


def test_an_open_mark_runs_to_the_end_of_its_paragraph() -> None:
    text = "“First part.\n“Second part,” he said."
    assert inner(text) == ["First part.", "Second part,"]
    assert [m.closed for m in marked(text)] == [False, True]


@given(st.text(alphabet="ab '\"“”„«»‘’.,\n", max_size=120))
def test_stretches_are_in_order_and_inside_the_text(text: str) -> None:
    found = marked(text)
    assert all(a.outer.end <= b.outer.start for a, b in pairwise(found))
    assert all(m.outer.covers(m.inner) and m.outer.end <= len(text) for m in found)
    assert all("\n" not in m.outer.of(text) for m in found)


@pytest.mark.parametrize("junk", ['"', "' ", "“a ", "'s ", "„", '"a" ', "s' "])
def test_long_junk_takes_linear_time(junk: str) -> None:
    assert_linear(marked, junk, 40_000)


def test_a_text_has_not_endlessly_many() -> None:
    assert len(marked("“a” b\n" * 20_000)) == 5_000
