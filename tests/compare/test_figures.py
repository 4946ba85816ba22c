from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.compare.figure_values import agree, interval
from newsloom.compare.figures import compared, superseded
from newsloom.compare.grouping import grouped
from newsloom.model import (
    Comparator,
    ComparedFigure,
    Copy,
    Figure,
    FigureKind,
    Report,
    Span,
    Standing,
    Trend,
)
from tests.compare.builders import figure, report


def toll(key: str, value: int, counted: str = "people dead", *, hours: float | None = 0, by: str | None = None,
         language: str = "en") -> Report:  # fmt: skip
    text = f"The ferry sank; {value} told here."
    return report(key, text, hours=hours, language=language,
                  figures=(figure(text, str(value), value, counted, given_by=by),))  # fmt: skip


def rows(*reports: Report, copies: dict[str, Copy] | None = None) -> tuple[ComparedFigure, ...]:
    return compared(reports, grouped(reports, copies or {}))


def test_the_same_count_in_other_words_stands_in_one_row() -> None:
    (row,) = rows(toll("gazette", 12, "people killed"), toll("courier", 12, "death toll", hours=1))
    assert row.standing is Standing.AGREE
    assert [t.article for t in row.told] == ["gazette", "courier"]


def test_the_same_count_in_another_language_stands_in_one_row() -> None:
    (row,) = rows(toll("gazette", 12, "people killed"), toll("bote", 12, "Tote", hours=1, language="de"))
    assert row.standing is Standing.AGREE


def test_a_telling_number_with_its_unit_is_known_again_in_another_language() -> None:
    def offer(key: str, value: int, counted: str, language: str) -> Report:
        amount = f"{value} tonnes" if language == "en" else f"{value} Tonnen"
        return report(key, amount, language=language, figures=(figure(amount, amount, value, counted, unit="t"),))

    assert len(rows(offer("courier", 8400, "cod", "en"), offer("tagblatt", 8400, "Kabeljau", "de"))) == 1
    assert len(rows(offer("courier", 8400, "cod", "en"), offer("ledger", 8400, "salt", "en"))) == 2


def test_by_how_much_a_count_rose_is_no_count() -> None:
    change = replace(figure("3 more", "3", 3, "people dead"), kind=FigureKind.CHANGE, trend=Trend.UP)
    assert len(rows(toll("gazette", 3), report("courier", "3 more", figures=(change,)))) == 2


def test_a_move_is_compared_by_where_it_came_to() -> None:
    text = "It rose from 12 to 15."
    move = replace(figure(text, "12 to 15", 12, "people dead"), high=15, kind=FigureKind.MOVE, trend=Trend.UP)
    (row,) = rows(report("gazette", text, figures=(move,)), toll("courier", 15, hours=1))
    assert row.standing is Standing.AGREE


@pytest.mark.parametrize("kind", [FigureKind.AGE, FigureKind.TIME, FigureKind.PASSING])
def test_what_counts_nothing_is_not_compared(kind: FigureKind) -> None:
    assert rows(report("gazette", "12", figures=(replace(figure("12", "12", 12, "people"), kind=kind),))) == ()


@pytest.mark.parametrize("other", ["people injured", "children killed", "missing", "passengers aboard"])
def test_another_count_stands_in_a_row_of_its_own(other: str) -> None:
    assert len(rows(toll("gazette", 12, "people killed"), toll("courier", 12, other, hours=1))) == 2


def test_a_later_other_value_is_a_revision() -> None:
    (row,) = rows(toll("gazette", 12), toll("courier", 15, hours=5))
    assert row.standing is Standing.REVISED


def test_rival_sources_at_one_time_are_a_dispute() -> None:
    (row,) = rows(
        toll("gazette", 12, by="coast guard"),
        toll("courier", 19, by="seamen's union", hours=1),
        toll("herald", 12, by="coast guard", hours=2),
    )
    assert row.standing is Standing.DISPUTED
    assert row.reasons[0].fact("sources") == ("coast guard", "seamen's union")


def test_without_times_values_only_differ() -> None:
    (row,) = rows(toll("gazette", 12, hours=None), toll("courier", 15, hours=None))
    assert row.standing is Standing.DIFFER


def test_a_value_that_only_one_origin_tells_is_single_however_often_it_is_copied() -> None:
    copies = {"courier": Copy("gazette", 1.0, 1.0)}
    (row,) = rows(toll("gazette", 12), toll("courier", 12, hours=1), copies=copies)
    assert row.standing is Standing.SINGLE


def test_values_far_apart_count_different_things_unless_worded_the_same() -> None:
    assert len(rows(toll("gazette", 12, "killed on board"), toll("courier", 4000, "killed in the war", hours=1))) == 2
    assert len(rows(toll("gazette", 12, "people killed"), toll("courier", 4000, "people killed", hours=1))) == 1


def test_rows_told_by_most_origins_come_first() -> None:
    both = rows(toll("gazette", 7, "cars lost"), toll("courier", 12, hours=1), toll("herald", 12, hours=2))
    assert [row.counted for row in both] == ["people dead", "cars lost"]


@pytest.mark.parametrize(
    ("comparator", "value", "low", "high"),
    [
        (Comparator.EXACT, 14, 14, 14),
        (Comparator.MORE_THAN, 47_000, 47_000, 48_000),
        (Comparator.AT_LEAST, 127, 127, 128),
        (Comparator.NEARLY, 190, 180, 190),
        (Comparator.ABOUT, 1_200, 1_150, 1_250),
        (Comparator.ABOUT, 3.5, 3.45, 3.55),
    ],
)
def test_a_value_is_read_with_the_precision_it_is_told_in(
    comparator: Comparator, value: float, low: float, high: float
) -> None:
    assert interval(Figure(Span(0, 1), comparator, value)) == pytest.approx((low, high), rel=1e-4)


def test_more_than_one_round_number_is_not_more_than_the_next() -> None:
    lower, higher = (Figure(Span(0, 1), Comparator.MORE_THAN, value) for value in (47_000, 48_000))
    assert not agree(lower, higher)
    assert agree(lower, Figure(Span(0, 1), Comparator.EXACT, 47_312))


@given(st.sampled_from(Comparator), st.sampled_from(Comparator), st.integers(0, 10**9), st.integers(0, 10**9))
def test_agreeing_is_mutual_and_a_figure_agrees_with_itself(a: Comparator, b: Comparator, x: int, y: int) -> None:
    one, other = Figure(Span(0, 1), a, x), Figure(Span(0, 1), b, y)
    assert agree(one, other) == agree(other, one)
    assert agree(one, one)


def test_a_sentence_with_a_value_revised_since_is_superseded() -> None:
    told = rows(toll("gazette", 12), toll("courier", 15, hours=5), toll("herald", 15, hours=6))
    assert {article for article, _sentence in superseded(told)} == {"gazette"}
    assert superseded(rows(toll("gazette", 12), toll("courier", 12, hours=5))) == frozenset()


def test_a_quantity_is_named_in_the_main_language_of_the_story() -> None:
    reports = [toll("bote", 12, "Tote", language="de"), toll("blatt", 12, "Tote", hours=1, language="de")]
    reports.append(toll("gazette", 12, "people killed", hours=2))
    assert compared(reports, grouped(reports, {}), "en")[0].counted == "people killed"
    assert compared(reports, grouped(reports, {}), "fr")[0].counted == "Tote"
