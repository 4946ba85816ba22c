"""What is measured on the lines of a plain text, and which of them are read as what."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsloom.extract.classifier import line_trees
from newsloom.extract.line_features import line_features, terms
from newsloom.extract.lines import LineKind, Lines, read_lines, told_by
from newsloom.extract.text_body import body, section_lines
from newsloom.extract.wording import wording
from tests.extract.pages import PARAGRAPHS

WORDS = wording("en")


def kind(line: str) -> LineKind:
    return Lines([line], WORDS, "en")[0].kind


def test_lines_are_told_apart_by_their_wording() -> None:
    assert kind(PARAGRAPHS[0]) is LineKind.PROSE
    assert kind("By Orla Venn | 3 May 2026") is LineKind.CREDIT
    assert kind("Sallow Post • 4h ago • 3 min read") is LineKind.CREDIT
    assert kind("Related articles") is LineKind.SECTION
    assert kind("Sign up for our newsletter") is LineKind.FURNITURE
    assert kind("Crews left waiting") is LineKind.SHORT


def test_a_long_sentence_that_names_a_day_is_no_credit() -> None:
    assert (
        kind("The board met on 3 May 2026 and will meet once more before the summer, its chair said.") is LineKind.PROSE
    )


def test_labels_of_adverts_end_no_article() -> None:
    assert section_lines(["Advertisement", "Share", "Related articles", "• Most read"], WORDS) == [
        False,
        False,
        True,
        True,
    ]


def test_empty_lines_are_left_out_and_remembered() -> None:
    assert read_lines("\n\nOne\u200b\tline\n\n\x00two\nthree") == (["One line", "two", "three"], [True, True, False])


def test_scripts_without_spaces_tell_their_subject_by_pairs_of_characters() -> None:
    assert terms("harbour at sea") == {"harbour"}
    assert {"港の", "の東"} <= terms("港の東側")


def test_only_the_lines_asked_for_are_looked_at() -> None:
    lines = [PARAGRAPHS[0], "Menu", *PARAGRAPHS]
    chosen = body(Lines(lines, WORDS, "en"), [False] * len(lines), 2, len(lines), WORDS)
    assert chosen == [2, 3, 4, 5]


@given(st.lists(st.text(min_size=1, max_size=60).map(str.strip).filter(bool), min_size=1, max_size=30))
def test_any_lines_give_one_row_each_of_the_trees_columns(lines: list[str]) -> None:
    rows = line_features(lines, [False] * len(lines), [False] * len(lines))
    assert rows.shape == (len(lines), line_trees().columns)
    assert np.isfinite(rows).all()


def test_what_a_line_is_does_not_hang_on_its_case_in_scripts_without_capitals() -> None:
    lines = ["東の岸壁は冬の間、閉鎖される。検査で柱に亀裂が見つかった。"] * 2
    rows = line_features(lines, [False, False], [False, False])
    assert rows[0, 7] == 0.0  # share of words with a capital
    assert rows[0, 3] == 1.0  # ends like a sentence


def test_publication_and_change_are_told_apart_by_a_comma() -> None:
    for line, language in (
        ("Published 3 March 2026 at 18:40, updated 4 March 2026 at 07:15", "en"),
        ("Publié le 3 mars 2026 à 18h40, mis à jour le 4 mars 2026 à 07h15", "fr"),
    ):
        told = told_by(line, wording(language), language, None)
        assert told is not None
        assert told.published is not None
        assert told.modified is not None
        assert (told.published.iso(), told.modified.iso()) == ("2026-03-03T18:40:00+00:00", "2026-03-04T07:15:00+00:00")
