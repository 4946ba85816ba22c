"""Dates in the short lines of a page, with what the words beside them say."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.extract.dated_lines import LINE_CHARS_MAX, Dated, Habits, Label, dates_in_line, may_hold_date
from newsloom.extract.wording import wording
from newsloom.text.lang import rules
from newsloom.text.lang.dates_rules import DateRules
from tests.timing import assert_linear

READ_AT = datetime(2026, 2, 5, 12, tzinfo=UTC)


def read(line: str, language: str | None = "en", before: str = "", month_first: bool | None = None) -> list[Dated]:
    return dates_in_line(line, before, Habits(wording(language), language, READ_AT, month_first))


def told(line: str, language: str | None = "en", before: str = "") -> list[tuple[str, str | None, str]]:
    return [(one.label.value, one.stamp.iso(), one.stamp.told) for one in read(line, language, before)]


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("Published 3 February 2026", "en", [("published", "2026-02-03", "3 February 2026")]),
        (
            "By Maren Holt | Feb 3, 2026, 10:05 AM EST | Updated Feb. 4, 2026",
            "en",
            [
                ("none", "2026-02-03T10:05:00-05:00", "Feb 3, 2026, 10:05 AM EST"),
                ("changed", "2026-02-04", "Feb. 4, 2026"),
            ],
        ),
        ("10:05 GMT, 3 February 2026", "en", [("none", "2026-02-03T10:05:00+00:00", "10:05 GMT, 3 February 2026")]),
        ("Tue 3 Feb 2026 10.05 GMT", "en", [("none", "2026-02-03T10:05:00+00:00", "Tue 3 Feb 2026 10.05 GMT")]),
        ("Feb 3, 2026 / 8:05 PM UTC+1", "en", [("none", "2026-02-03T20:05:00+01:00", "Feb 3, 2026 / 8:05 PM UTC+1")]),
        (
            "Published: 10:05 EST, 3 February 2026 | Updated: 11:07 EST, 4 February 2026",
            "en",
            [
                ("published", "2026-02-03T10:05:00-05:00", "10:05 EST, 3 February 2026"),
                ("changed", "2026-02-04T11:07:00-05:00", "11:07 EST, 4 February 2026"),
            ],
        ),
        ("2026-02-03T10:05:00+02:00", "en", [("none", "2026-02-03T10:05:00+02:00", "2026-02-03T10:05:00+02:00")]),
        ("Notes - Published: 2026.02.03 | harbour, quays", "en", [("published", "2026-02-03", "2026.02.03")]),
        ("Sallow Letters. 2026 Feb 3;15(1):33", "en", [("none", "2026-02-03", "2026 Feb 3")]),
        (
            "This report was first published on 3 Feb 2019 at 4:12pm.",
            "en",
            [("first", "2019-02-03T16:12:00+00:00", "3 Feb 2019 at 4:12pm")],
        ),
        ("Reviewed by Maren Holt on February 3, 2026", "en", [("changed", "2026-02-03", "February 3, 2026")]),
        (
            "Veröffentlicht am 3. Februar 2026, 14:05 Uhr, zuletzt aktualisiert am 04.02.2026",
            "de",
            [
                ("published", "2026-02-03T14:05:00+00:00", "3. Februar 2026, 14:05 Uhr"),
                ("changed", "2026-02-04", "04.02.2026"),
            ],
        ),
        ("Stand: 03.02.2026, 9.10 Uhr", "de", [("changed", "2026-02-03T09:10:00+00:00", "03.02.2026, 9.10 Uhr")]),
        (
            "Publié le 3 février 2026 à 14h05, mis à jour le 4 février 2026",
            "fr",
            [
                ("published", "2026-02-03T14:05:00+00:00", "3 février 2026 à 14h05"),
                ("changed", "2026-02-04", "4 février 2026"),
            ],
        ),
        ("Publicado el 3 de febrero de 2026", "es", [("published", "2026-02-03", "3 de febrero de 2026")]),
        ("Aggiornato il 3 febbraio 2026", "it", [("changed", "2026-02-03", "3 febbraio 2026")]),
        ("Gepubliceerd op 3 februari 2026", "nl", [("published", "2026-02-03", "3 februari 2026")]),
        ("Опубликовано 3 февраля 2026", "ru", [("published", "2026-02-03", "3 февраля 2026")]),
        ("2026年2月3日 10:05", "zh", [("none", "2026-02-03T10:05:00+00:00", "2026年2月3日 10:05")]),
    ],
)
def test_a_line_tells_its_dates_with_their_labels(
    line: str, language: str, expected: list[tuple[str, str | None, str]]
) -> None:
    assert told(line, language) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Maren Holt3/2/2026", [("none", "3/2/2026")]),
        (
            "Harbour newsFEBRUARY 3, 2026Updated: FEBRUARY 4, 2026",
            [("none", "FEBRUARY 3, 2026"), ("changed", "FEBRUARY 4, 2026")],
        ),
        ("Feb 3, 202610:05 AM", [("none", "Feb 3, 202610:05 AM")]),
    ],
)
def test_what_is_glued_together_is_read_apart_and_told_as_it_stands(line: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.label.value, one.stamp.told) for one in read(line)] == expected


def test_a_label_may_stand_on_the_line_before() -> None:
    assert told("February 3, 2026", before="Last updated:") == [("changed", "2026-02-03", "February 3, 2026")]


def test_a_label_belongs_to_the_date_next_to_it() -> None:
    line = "Updated the page on quays, harbours, ferries, storms and their keepers: 3 February 2026"
    assert [one.label for one in read(line)] == [Label.NONE]


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("By Maren Holt, staff reporter, February 3, 2026", True),
        ("Maren Holt • February 3, 2026 • 5 min read", True),
        ("February 3, 2026", True),
        ("The quay was closed by the board on February 3, 2026", False),
        ("February 3, 2026 was the day on which the board of the harbour closed its quay", False),
    ],
)
def test_dates_in_bylines_are_told_from_dates_in_sentences(line: str, alone: bool) -> None:
    assert [one.alone for one in read(line)] == [alone]


@pytest.mark.parametrize("line", ["16-19 March 2026", "March 16–19, 2026", "Spring 2026", "Quay 12, berth 2026"])
def test_spans_of_days_and_bare_years_are_no_date(line: str) -> None:
    assert read(line) == []


def test_relative_words_count_from_the_time_of_reading() -> None:
    assert told("Sallow Post3 days ago") == [("none", "2026-02-02", "3 days ago")]
    assert told("Yesterday at 14:05") == [("none", "2026-02-04T14:05:00+00:00", "Yesterday at 14:05")]
    assert told("hace 3 horas", "es") == [("none", "2026-02-05T09:00:00+00:00", "hace 3 horas")]
    assert told("3 giorni fa", "it") == [("none", "2026-02-02", "3 giorni fa")]
    assert told("vor 3 Stunden aktualisiert", "de") == [("changed", "2026-02-05T09:00:00+00:00", "vor 3 Stunden")]
    assert told("vor 2 Stunden", "de") == [("none", "2026-02-05T10:00:00+00:00", "vor 2 Stunden")]
    unknown = dates_in_line("Updated 3 days ago", "", Habits(wording("en"), "en", None))
    assert [(one.label, one.stamp.at, one.stamp.told) for one in unknown] == [(Label.CHANGED, None, "3 days ago")]


@pytest.mark.parametrize(("month_first", "day"), [(True, "2026-03-09"), (False, "2026-09-03")])
def test_numeric_dates_are_read_as_the_page_writes_them(month_first: bool, day: str) -> None:
    for line in ("03/09/2026", "03-09-2026", "Mon, 3/9/2026", "03.09.2026"):
        assert [one.stamp.iso() for one in read(line, month_first=month_first)] == [day]


LAYOUTS = {
    "en": [
        "{d} {month} {y}",
        "{month} {d}, {y}",
        "{d}th of {month} {y}",
        "{y}-{m:02}-{d:02}",
        "{y}/{m:02}/{d:02}",
        "{y} {month} {d}",
    ],
    "de": ["{d}. {month} {y}", "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}", "{d}.{m}.{y}"],
    "fr": ["{d} {month} {y}", "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "le {d} {month} {y}"],
    "und": ["{d} {month} {y}", "{d} de {month} de {y}", "{y}-{m:02}-{d:02}", "{y}年{m}月{d}日"],
}
CLOCKS = {"en": " at {H:02}:{M:02}", "de": ", {H:02}:{M:02} Uhr", "fr": " à {H:02}h{M:02}", "und": " {H:02}:{M:02}"}


@st.composite
def written(draw: st.DrawFn) -> tuple[str, str, datetime, bool]:
    """A date written out: the line, its language, the day and time, and whether it tells the time."""
    language = draw(st.sampled_from(sorted(LAYOUTS)))
    point = draw(st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2026, 2, 4)))  # noqa: DTZ001
    names = sorted(name for name, month in rules("dates", language, DateRules).months.items() if month == point.month)
    month = draw(st.sampled_from(names))
    layout, clock = draw(st.sampled_from(LAYOUTS[language])), draw(st.booleans())
    fields = {"d": point.day, "m": point.month, "y": point.year, "H": point.hour, "M": point.minute}
    line = (layout + (CLOCKS[language] if clock else "")).format(month=month.title(), **fields)
    before = draw(st.sampled_from(["", "Maren Holt, ", "Maren Holt | ", "(", "• "]))
    return before + line, language, point, clock


@given(written())
def test_whatever_is_written_out_is_read_back(case: tuple[str, str, datetime, bool]) -> None:
    line, language, point, clock = case
    found = read(line, None if language == "und" else language, month_first=False)
    assert len(found) == 1
    at = found[0].stamp.at
    assert at is not None
    assert at.date() == point.date()
    if clock:
        assert (at.hour, at.minute) == (point.hour, point.minute)


@given(
    st.lists(
        st.one_of(
            st.dates(date(1990, 1, 1)).map(str),
            st.text(max_size=20),
            st.sampled_from(
                ["Updated", " | ", "10:05", "PM", "Feb 3, 2026", "3/2/2026", "3 days ago", "May", "T", "+05:30"]
            ),
        )
    ).map("".join),
    st.sampled_from(["en", "de", "fr", "es", "zh", None]),
)
def test_any_line_is_read_without_error_and_told_as_it_stands(line: str, language: str | None) -> None:
    may_hold_date(line, wording(language))
    for one in read(line, language):
        assert one.stamp.told in line
        assert one.stamp.told.strip()


@pytest.mark.parametrize("junk", ["3/", "May 3 ", "Updated ", "a3/4/2025", "2026", "10:05 ", "Aa", "3 days ag "])
def test_junk_is_read_in_linear_time(junk: str) -> None:
    assert_linear(lambda text: read(text[:LINE_CHARS_MAX]) + read(text), junk, 20_000)


@pytest.mark.parametrize("line", ["March 5, 1931 - February 20, 2026", "3 February 2026 – 9 April 2026"])
def test_the_two_dates_of_a_life_or_an_exhibition_tell_no_publication(line: str) -> None:
    assert told(line) == []


@pytest.mark.parametrize(
    ("line", "language"), [("3 مارس 2026", "ar"), ("3 Μαρτίου 2026", "el"), ("3 березня 2026", "uk")]
)
def test_months_in_other_scripts(line: str, language: str) -> None:
    assert told(line, language) == [("none", "2026-03-03", line)]
