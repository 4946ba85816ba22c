"""Numbers in running text: what each is worth, and where it stands."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsloom.text.numbers import NUMBERS_MAX, Number, numbers
from tests.timing import assert_linear


def only(text: str, language: str | None = "en") -> Number:
    found = numbers(text, language)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("language", "told", "value"),
    [
        ("en", "1,200", 1200),
        ("en", "1.5", 1.5),
        ("en", "12,34,567", 1234567),
        ("en", "twenty-three", 23),
        ("en", "two hundred and three", 203),
        ("en", "half a million", 500_000),
        ("en", "two and a half million", 2_500_000),
        ("en", "2½", 2.5),
        ("en", "two dozen", 24),
        ("en", "half a dozen", 6),
        ("en", "1 lakh crore", 1e12),
        ("en", "3.5-billion", 3.5e9),
        ("en", "minus 12", -12),
        ("en", "٣٤", 34),
        ("en", "minus five", -5),
        ("en", "10 000", 10_000),
        ("en", "5 millions", 5e6),
        ("en", "2⅔", 2 + 2 / 3),
        ("en", "1⁄32", 1 / 32),
        ("en", "1 3⁄4", 1.75),
        ("en", "a quarter of a million", 250_000),
        ("en", "two and a quarter", 2.25),
        ("en", "threefold", 3),
        ("en", "3×10⁻⁴", 3e-4),
        ("en", "2.5 x 10^6", 2.5e6),
        ("en", "10⁶", 1e6),
        ("en", "1.5e-3", 1.5e-3),
        ("de", "1.200", 1200),
        ("de", "1'200", 1200),
        ("de", "1,5", 1.5),
        ("de", "dreiundzwanzig", 23),
        ("de", "eintausendzweihundert", 1200),
        ("de", "eine halbe Million", 500_000),
        ("de", "zweieinhalb Millionen", 2_500_000),
        ("de", "12 Mio.", 12e6),
        ("de", "ein Dutzend", 12),
        ("fr", "1 200", 1200),
        ("fr", "quatre-vingt-douze", 92),
        ("fr", "soixante et onze", 71),
        ("fr", "vingt et un", 21),
        ("fr", "mille deux cents", 1200),
        ("fr", "un million et demi", 1_500_000),
        ("fr", "une centaine", 100),
        (None, "1,200", 1200),
        (None, "1.200", 1200),
    ],
)
def test_a_number_is_worth_what_its_language_means(language: str | None, told: str, value: float) -> None:
    number = only(f"({told})", language)
    assert number.value == pytest.approx(value)
    assert number.at.of(f"({told})") == told


@pytest.mark.parametrize(
    ("language", "told", "value", "unit"),
    [
        ("en", "$200 million", 200e6, "USD"),
        ("en", "£5m", 5e6, "GBP"),
        ("en", "PS5.4m", 5.4e6, "GBP"),
        ("en", "Y=28,030", 28_030, "JPY"),
        ("en", "-$4bn", -4e9, "USD"),
        ("en", "20USD", 20, "USD"),
        ("en", "R1.2bn", 1.2e9, "ZAR"),
        ("en", "5m euros", 5e6, "EUR"),
        ("en", "3 million Egyptian pounds", 3e6, "EGP"),
        ("en", "Rs 500 crore", 5e9, "INR"),
        ("en", "US $58.24", 58.24, "USD"),
        ("en", "10.5 million Australian dollars", 10.5e6, "AUD"),
        ("en", "19 per cent", 19, "%"),
        ("en", "2 percentage points", 2, "percentage points"),
        ("de", "3,5 Mrd. Euro", 3.5e9, "EUR"),
        ("de", "3 %", 3, "%"),
        ("fr", "3,5 milliards d'euros", 3.5e9, "EUR"),
        ("fr", "12 pour cent", 12, "%"),
    ],
)
def test_marks_of_money_and_per_cent_belong_to_the_number(language: str, told: str, value: float, unit: str) -> None:
    number = only(told, language)
    assert number.value == pytest.approx(value)
    assert (number.unit, number.at.of(told)) == (unit, told)


@pytest.mark.parametrize(
    ("language", "told", "low", "high"),
    [
        ("en", "10 to 12", 10, 12),
        ("en", "10-12 million", 10e6, 12e6),
        ("en", "$2-3 billion", 2e9, 3e9),
        ("en", "between 3 and 5", 3, 5),
        ("en", "between 5 and 3", 3, 5),
        ("en", "between the ages of 3 and 5", 3, 5),
        ("en", "30- to 40", 30, 40),
        ("en", "£5m-6m", 5e6, 6e6),
        ("en", "two or three", 2, 3),
        ("en", "hundreds of thousands", 100_000, 1_000_000),
        ("de", "zwischen 3 und 5", 3, 5),
        ("de", "5 bis 10 Prozent", 5, 10),
        ("fr", "entre 3 et 5", 3, 5),
        ("fr", "dizaines de milliers", 10_000, 100_000),
    ],
)
def test_a_range_is_one_number_with_two_ends(language: str, told: str, low: float, high: float) -> None:
    number = only(told, language)
    assert (number.value, number.high) == (low, high)


def test_a_change_from_one_value_to_another_is_no_range() -> None:
    found = numbers("The rate fell from 4 to 5 per cent", "en")
    assert [(one.value, one.high, one.unit) for one in found] == [(4, None, "%"), (5, None, "%")]


@pytest.mark.parametrize(
    ("told", "unit"), [("208 pounds", None), ("2 million pounds", "GBP"), ("500 pounds ($650)", "GBP")]
)
def test_pounds_are_money_where_the_amount_is_large_or_told_in_other_money(told: str, unit: str | None) -> None:
    assert numbers(told, "en")[0].unit == unit


def test_plus_or_minus_is_no_minus() -> None:
    assert only("plus or minus 3").value == only("plus or minus three").value == 3


def test_a_change_shares_scale_and_unit() -> None:
    found = numbers("Sales fell from 7 to 5 million euros", "en")
    assert [(one.value, one.unit) for one in found] == [(7e6, "EUR"), (5e6, "EUR")]


@pytest.mark.parametrize("told", ["It rose 3 to 12", "It comes with 8 or 16"])
def test_a_change_and_its_end_or_two_choices_are_no_range(told: str) -> None:
    assert [one.high for one in numbers(told, "en")] == [None, None]


def test_ordinals_are_told_apart() -> None:
    assert only("the 19th place").ordinal
    assert only("am 3. Spieltag", "de").ordinal
    assert not numbers("the twenty-third time", "en")


@pytest.mark.parametrize("told", ["XC40", "PS5", "R8", "1.2.3.4", "#12", "1" * 30, "1,1,1,1"])
def test_names_versions_and_ids_are_no_numbers(told: str) -> None:
    assert numbers(f"see {told} there", "en") == ()


@given(st.integers(min_value=0, max_value=10**15))
def test_a_rendered_number_is_read_back(value: int) -> None:
    english = f"{value:,}"
    assert only(english).value == value
    assert only(english.replace(",", "."), "de").value == value
    assert only(english.replace(",", "\u202f"), "fr").value == value
    assert only(english.replace(",", " "), "fr").value == value


@given(
    st.text(alphabet="0123456789.,'- abhundredtwoof$%½٣\u00a0\n", max_size=200),
    st.sampled_from(["en", "de", "fr", None]),
)
@example("0.0'0", "en")
def test_spans_lie_in_the_text_in_order_without_overlap(text: str, language: str | None) -> None:
    end = 0
    for number in numbers(text, language):
        assert end <= number.at.start < number.at.end <= len(text)
        assert abs(number.value) <= 1e18
        end = number.at.end


@pytest.mark.parametrize("junk", ["1", ",", "1,", "$", "one ", "a ", "hundert", "1 ", "½", "_1, "])
def test_junk_is_read_in_linear_time(junk: str) -> None:
    assert_linear(lambda text: numbers(text, "en"), junk, 20_000)
    assert len(numbers(junk * (20_000 // len(junk)), "en")) <= NUMBERS_MAX
