"""What stands above a row of figures: its name, and how its values went or who contradicts whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.utils import translation

from newsloom.model import (
    Comparator,
    ComparedFigure,
    Figure,
    FigureKind,
    Reason,
    Span,
    Standing,
    Step,
    ToldFigure,
    Trend,
)
from newsloom.present.web.figure_courses import course
from newsloom.present.web.figure_names import heading, worded

AT = Span(0, 1)


def told(value: float, day: int, by: str | None = None, comparator: Comparator = Comparator.EXACT) -> ToldFigure:
    figure = Figure(AT, comparator, value, given_by=by)
    return ToldFigure("a", figure, AT, datetime(2026, 3, day, 10, tzinfo=UTC), by=by)


def row(standing: Standing, **changes: object) -> ComparedFigure:
    base = ComparedFigure(
        "people died", None, (told(3, 9),), standing, (Reason.of("one-number-fits-all"),), kind="dead"
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def test_a_rise_and_its_correction_are_told_with_their_days() -> None:
    steps = (Step(told(3, 9)), Step(told(9, 10)), Step(told(19, 12)), Step(told(16, 13), corrects=True))
    assert course(row(Standing.REVISED, steps=steps)) == (
        "Rose from 3 to 19 between 9 March 2026 and 12 March 2026, then corrected from 19 to 16 on 13 March 2026.",
    )
    with translation.override("de"):
        assert course(row(Standing.REVISED, steps=steps)) == (
            "Stieg zwischen dem 9. März 2026 und dem 12. März 2026 von 3 auf 19; am 13. März 2026 von 19 auf 16 "
            "berichtigt.",
        )


def test_a_value_that_goes_up_and_down_often_is_told_value_by_value() -> None:
    steps = tuple(Step(told(value, day)) for day, value in enumerate((5, 7, 6, 8, 7, 9), start=1))
    assert course(row(Standing.REVISED, steps=steps)) == ("Told one after another: 5, 7, 6, 8, 7 and 9.",)


def test_of_a_move_the_value_that_it_came_to_is_told() -> None:
    move = Figure(AT, Comparator.EXACT, 16, 17, kind=FigureKind.MOVE, trend=Trend.DOWN)
    step = Step(replace(told(16, 12), figure=move))
    assert course(row(Standing.REVISED, steps=(Step(told(14, 12)), step))) == ("Rose from 14 to 16 on 12 March 2026.",)


def test_rivals_are_told_with_their_values_and_nobody_is_right() -> None:
    rivals = (told(16, 12, "harbour office"), told(19, 12, "hospital", Comparator.AT_LEAST))
    assert course(row(Standing.DISPUTED, rivals=rivals)) == (
        "harbour office: 16 – hospital: at least 19, both on 12 March 2026.",
    )
    later = (rivals[0], told(19, 13, "hospital"))
    assert course(row(Standing.DISPUTED, rivals=later)) == (
        "harbour office: 16 (last on 12 March 2026) – hospital: 19 (last on 13 March 2026).",
    )


def test_agreement_has_its_reason() -> None:
    assert course(row(Standing.AGREE)) == ("One number fits all that is told.",)


@pytest.mark.parametrize(
    ("changes", "english", "german"),
    [
        ({}, "dead", "Tote"),
        ({"group": "children"}, "dead: children", "Tote: Kinder"),
        ({"kind": None, "counted": "cod", "unit": "t", "aspect": "offer"}, "cod, in tonnes (offered)",
         "cod, in Tonnen (geboten)"),
        ({"kind": None, "counted": "", "unit": "t"}, "tonnes", "Tonnen"),
        ({"kind": None, "counted": "revenue", "unit": "EUR"}, "revenue", "revenue"),
        ({"kind": None, "counted": ""}, "not said what is counted", "nicht gesagt, was gezählt wird"),
    ],
)  # fmt: skip
def test_a_row_is_named_by_its_kind_or_in_the_reports_words(
    changes: dict[str, object], english: str, german: str
) -> None:
    compared = row(Standing.AGREE, **changes)
    assert heading(compared) == english
    with translation.override("de"):
        assert heading(compared) == german


def test_the_reports_words_stand_beside_a_kind_only() -> None:
    assert worded(row(Standing.AGREE)) == "people died"
    assert worded(row(Standing.AGREE, kind=None)) is None
