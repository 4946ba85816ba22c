"""Times told in running text: which days they come to, in which zone, and what they are the time of."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scripts.quality_times import cases, scored

from newsloom.analyse import analyse
from newsloom.analyse.times import times
from newsloom.model import Article, DayPart, Precision, Stamp, TimeExpression
from tests.timing import assert_linear

FRIDAY = Stamp(datetime(2025, 2, 28, 12, tzinfo=UTC), "2025-02-28 12:00", Precision.MINUTE, "meta")
LATE_IN_APRIL = Stamp(datetime(2025, 4, 24, 12, tzinfo=UTC), "2025-04-24 12:00", Precision.MINUTE, "meta")
UNDATED = Stamp(None, "3 days ago", None, "text")


def told(text: str, language: str = "en", published: Stamp = FRIDAY) -> tuple[TimeExpression, ...]:
    return analyse(Article("1", "1", text, language=language, published=published)).times


def read(text: str, language: str = "en", published: Stamp = FRIDAY) -> dict[str, str]:
    return {one.at.of(text): f"{one.begin:%Y-%m-%d}..{one.end:%Y-%m-%d}" for one in told(text, language, published)}


def of(text: str, language: str = "en") -> dict[str, str]:
    return {one.at.of(text): one.of.value for one in told(text, language)}


def test_english_dates_in_running_text() -> None:
    text = (
        "On Wednesday the council met; it had met on the 7th of October, on October 7, 2023, last month and two days "
        "ago. It will meet on Tuesday. In May 2024 and since 2019 it did not. In the 1990s it did."
    )
    assert read(text) == {
        "Wednesday": "2025-02-26..2025-02-27",
        "7th of October": "2024-10-07..2024-10-08",
        "October 7, 2023": "2023-10-07..2023-10-08",
        "last month": "2025-01-01..2025-02-01",
        "two days ago": "2025-02-26..2025-02-27",
        "Tuesday": "2025-03-04..2025-03-05",
        "May 2024": "2024-05-01..2024-06-01",
        "2019": "2019-01-01..2020-01-01",
        "1990s": "1990-01-01..2000-01-01",
    }


def test_a_day_of_the_year_is_the_last_one_in_what_is_past_and_a_plan_is_for_the_next_weeks() -> None:
    assert read("The dikes were raised when the Nov. 13 flood had killed three people.") == {
        "Nov. 13": "2024-11-13..2024-11-14"
    }
    assert read("The fair was planned for April 3.") == {"April 3": "2025-04-03..2025-04-04"}


def test_a_day_behind_this_is_that_day() -> None:
    assert read("This Dec. 28, 2024 photo shows the old ferry.") == {"Dec. 28, 2024": "2024-12-28..2024-12-29"}
    assert read("The work begins this December.") == {"this December": "2025-12-01..2026-01-01"}


def test_german_dates_in_running_text() -> None:
    text = "Am Mittwoch, dem 26. Februar, und vor drei Tagen, im vergangenen Jahr, gestern; heute Morgen um 14.05 Uhr."
    assert read(text, "de") == {
        "Mittwoch, dem 26. Februar": "2025-02-26..2025-02-27",
        "vor drei Tagen": "2025-02-25..2025-02-26",
        "vergangenen Jahr": "2024-01-01..2025-01-01",
        "gestern": "2025-02-27..2025-02-28",
        "heute Morgen um 14.05 Uhr": "2025-02-28..2025-02-28",
    }


def test_french_dates_in_running_text() -> None:
    text = "Mardi dernier, le 7 octobre 2023, la semaine dernière, il y a trois ans, hier."
    assert read(text, "fr") == {
        "Mardi dernier": "2025-02-25..2025-02-26",
        "7 octobre 2023": "2023-10-07..2023-10-08",
        "semaine dernière": "2025-02-17..2025-02-24",
        "il y a trois ans": "2022-01-01..2023-01-01",
        "hier": "2025-02-27..2025-02-28",
    }


def test_without_a_reference_only_full_dates_are_resolved() -> None:
    assert list(read("On Friday, yesterday and on 7 October 2023", published=UNDATED)) == ["7 October 2023"]


def test_words_that_are_also_months_need_a_day_or_year() -> None:
    assert read("They may march on. She read USA Today.") == {}


def test_the_day_is_that_of_the_page() -> None:
    at = datetime(2025, 2, 25, 20, 30, tzinfo=UTC)
    there = Stamp(at, "2025-02-26 02:00", Precision.MINUTE, "meta", utc_offset_minutes=330)
    assert told("He spoke yesterday.", published=there)[0].begin == datetime(2025, 2, 25, tzinfo=UTC)


def test_a_time_of_day_is_of_the_pages_zone() -> None:
    there = Stamp(datetime(2025, 2, 26, 9, tzinfo=UTC), "11:00", Precision.MINUTE, "meta", utc_offset_minutes=120)
    (time,) = told("The dam broke at 6.40 a.m. on Tuesday.", published=there)
    assert (time.begin, time.precision) == (datetime(2025, 2, 25, 4, 40, tzinfo=UTC), Precision.MINUTE)
    assert time.clock[0] == datetime(2025, 2, 25, 6, 40, tzinfo=UTC)


def test_a_zone_told_in_the_text_is_that_of_its_time() -> None:
    (time,) = told("It went up at 9:10 a.m. local time (0340 GMT) on Tuesday.")
    assert (time.begin, time.utc_offset_minutes) == (datetime(2025, 2, 25, 3, 40, tzinfo=UTC), 330)
    assert told("It starts at 8 p.m. EST on Sunday.")[0].begin == datetime(2025, 3, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("The board will vote on Tuesday.", "en", "ahead"),
        ("The board voted on Tuesday.", "en", "happened"),
        ("On Tuesday, the board will vote.", "en", "ahead"),
        ("The hearing was to open on Tuesday but did not.", "en", "happened"),
        ("The pilot may have left on Tuesday.", "en", "happened"),
        ("Der Rat stimmt am Dienstag ab.", "de", "ahead"),
        ("Der Pilot soll am Dienstag geflohen sein.", "de", "happened"),
        ("Le conseil votera mardi.", "fr", "ahead"),
        ("Le conseil a voté mardi.", "fr", "happened"),
    ],
)
def test_the_tense_tells_which_tuesday(text: str, language: str, kind: str) -> None:
    (time,) = told(text, language)
    assert (time.of.value, time.begin.day) == (kind, 4 if kind == "ahead" else 25)


def test_the_time_of_saying_is_told_from_that_of_the_happening() -> None:
    assert of("The port office said on Tuesday that the tug had sunk on Monday.") == {
        "Tuesday": "said",
        "Monday": "happened",
    }


def test_what_was_said_counts_from_the_day_of_the_saying() -> None:
    text = "“We saw the smoke yesterday,” the cook said on Tuesday."
    assert read(text) == {"yesterday": "2025-02-24..2025-02-25", "Tuesday": "2025-02-25..2025-02-26"}


def test_the_day_before_counts_from_the_time_told_last() -> None:
    assert read("The mill burned on 3 February. The day before, the owner had left.") == {
        "3 February": "2025-02-03..2025-02-04",
        "The day before": "2025-02-02..2025-02-03",
    }
    assert read("The day before, the owner had left.") == {}


def test_what_is_told_roughly_is_marked() -> None:
    about = {one.at.of(text): one.about for text in ("It fell at about 4 p.m. on Tuesday, at 5 p.m. it rose.",)
             for one in told(text)}  # fmt: skip
    assert about == {"4 p.m. on Tuesday": True, "5 p.m.": False}


def test_parts_of_the_day_are_kept_as_such() -> None:
    (time,) = told("The wall gave way on Tuesday evening.")
    assert (time.part, time.precision, time.begin.hour) == (DayPart.EVENING, Precision.DAY, 18)


def test_lengths_of_time_are_no_times() -> None:
    text = "They waited for two and a half hours, then for 3 weeks."
    found = times(text, "en", FRIDAY)
    assert [(one.at.of(text), one.length) for one in found.durations] == [
        ("two and a half hours", "PT2H30M"),
        ("3 weeks", "P3W"),
    ]
    assert found.placed == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The boy is 12 years old."),
        ("en", "Children aged between four and nine years waited."),
        ("de", "Kinder im Alter von vier bis neun Jahren warteten."),
        ("fr", "Des enfants âgés de quatre à neuf ans attendaient."),
    ],
)
def test_ages_are_no_lengths_of_time(language: str, text: str) -> None:
    assert analyse(Article("1", "1", text, language=language, published=FRIDAY)).durations == ()


HOURS = {
    "The bell fell at half past three on Tuesday.": (3, 30),
    "The bell fell at half past three on Tuesday afternoon.": (15, 30),
    "The bell fell at a quarter to one on Tuesday afternoon.": (12, 45),
    "The bell fell at a quarter to nine in the evening on Tuesday.": (20, 45),
    "The bell fell at 9 o'clock in the evening on Tuesday.": (21, 0),
    "Die Glocke fiel am Dienstag um halb vier.": (3, 30),
    "Die Glocke fiel am Dienstagabend um Viertel nach acht.": (20, 15),
    "Die Glocke fiel am Dienstag um fünf vor halb acht abends.": (19, 25),
    "Die Glocke fiel am Dienstag um 15 Uhr nachmittags.": (15, 0),
    "La cloche est tombée mardi à trois heures et demie.": (3, 30),
    "La cloche est tombée mardi à 8 heures du soir.": (20, 0),
}


@pytest.mark.parametrize("text", HOURS)
def test_hours_are_read_in_words_and_by_their_half_of_the_day(text: str) -> None:
    language = {"T": "en", "D": "de", "L": "fr"}[text[0]]
    (one,) = times(text, language, FRIDAY).placed
    assert (one.clock[0].hour, one.clock[0].minute) == HOURS[text]


def test_a_quarter_of_something_is_no_hour() -> None:
    assert times("Prices fell by a quarter to one million.", "en", FRIDAY).placed == ()


HOLIDAYS = {
    "The chapel burned on Good Friday.": "04-18",
    "The chapel burned on Good Friday, 29 March 2024.": "03-29",
    "The chapel burned on Christmas Day 2023.": "12-25",
    "The chapel burned last Easter.": "04-18",
    "Die Kapelle brannte am zweiten Weihnachtstag.": "12-26",
    "Die Kapelle brannte an Neujahr.": "01-01",
    "La chapelle a brûlé le lundi de Pâques.": "04-21",
}


@pytest.mark.parametrize("text", HOLIDAYS)
def test_holidays_have_their_dates(text: str) -> None:
    language = {"T": "en", "D": "de", "L": "fr"}[text[0]]
    (one,) = times(text, language, LATE_IN_APRIL).placed
    assert f"{one.begin:%m-%d}" == HOLIDAYS[text]


def test_what_belongs_to_a_holiday_is_no_time() -> None:
    assert times("The Christmas market sold Easter eggs.", "en", FRIDAY).placed == ()


def test_what_repeats_is_no_time() -> None:
    assert told("The choir sings every Tuesday. It won 3:16 and 21:14.") == ()


def test_ends_and_beginnings_are_told_as_such() -> None:
    assert of("The pier has been shut since Monday and stays so until Sunday; in recent weeks it shook.") == {
        "Monday": "since",
        "Sunday": "until",
        "recent weeks": "span",
    }


@pytest.mark.parametrize(("held", "floor"), [(False, 0.99), (True, 0.94)])
def test_marked_sentences_stay_above_their_floor(held: bool, floor: float) -> None:
    for score in scored([case for case in cases() if case.held == held], ""):
        assert score.share >= floor, score.misses


@given(st.text(max_size=120), st.sampled_from(["en", "de", "fr", "xx", None]))
def test_any_text_is_read_without_error(text: str, language: str | None) -> None:
    end = 0
    for one in told(text, language or ""):
        assert end <= one.at.start < one.at.end <= len(text)
        assert one.begin < one.end
        end = one.at.end


WORDS = st.sampled_from(
    [
        "from",
        "to",
        "between",
        "and",
        "until",
        "since",
        "about",
        "early",
        "late",
        "last",
        "next",
        "the",
        "on",
        "at",
        "Monday",
        "Friday",
        "June",
        "3",
        "12",
        "2025",
        "10:42",
        "4",
        "p.m.",
        "days",
        "weeks",
        "ago",
        "earlier",
        "later",
        "night",
        "morning",
        "GMT",
        "(0540",
        "will",
        "said",
        ",",
        ".",
        "von",
        "bis",
        "am",
        "um",
        "Uhr",
        "Mai",
        "Nacht",
        "zum",
        "du",
        "au",
        "lundi",
        "à",
        "heures",
    ]
)


@given(st.lists(WORDS, max_size=24), st.sampled_from(["en", "de", "fr"]))
def test_any_row_of_words_of_time_is_read_without_error(row: list[str], language: str) -> None:
    text = " ".join(row)
    end = 0
    for one in told(text, language):
        assert end <= one.at.start < one.at.end <= len(text)
        assert one.begin < one.end
        end = one.at.end


@pytest.mark.parametrize(
    "junk", ["1/", "monday ", "3 days ago ", "May 5 ", "last ", "12:00 ", "from 8 to ", "the day before "]
)
def test_junk_is_read_in_linear_time(junk: str) -> None:
    assert_linear(lambda text: times(text, "en", FRIDAY), junk, 10_000)


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "It rained in the past weeks.", (-21, 1)),
        ("de", "In den vergangenen Wochen regnete es.", (-21, 1)),
        ("de", "In den kommenden Tagen regnet es.", (0, 4)),
        ("de", "In der vergangenen Woche regnete es.", (-11, -4)),
    ],
)
def test_several_units_are_not_taken_for_a_whole_one(language: str, text: str, days: tuple[int, int]) -> None:
    (time,) = times(text, language, FRIDAY).placed
    today = datetime(2025, 2, 28, tzinfo=UTC)
    assert ((time.begin - today).days, (time.end - today).days) == days


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Le pont ferme à 14 h 30.", ["14 h 30"]),
        ("Le pont ferme à 14\u00a0h\u00a030 vendredi.", ["14\u00a0h\u00a030 vendredi"]),
        ("Entre 14 h et 16 h mardi, le pont était fermé.", ["14 h et 16 h mardi"]),
        ("Le trajet dure 3 h ou 5 h 30, selon le vent.", []),
        ("Le trajet dure 3 heures.", []),
    ],
)
def test_french_hours_may_stand_apart_and_lengths_of_time_are_no_hours(text: str, found: list[str]) -> None:
    assert [time.at.of(text) for time in times(text, "fr", FRIDAY).placed] == found
