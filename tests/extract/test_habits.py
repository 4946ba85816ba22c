"""A site's habits are learned from unrelated articles alone, each counted once, within bounds."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsloom.extract import learn, set_apart
from newsloom.extract.fingerprints import SUBJECT_WORDS_MAX
from newsloom.extract.habits import HABITS_MAX, RECENT_MAX, SEEN_MAX, UNITS_MAX
from newsloom.model import Article, Habit, SiteHabits, Verdict
from tests.extract.coverage import APPEAL, AT, AUTHOR, REPORTS, SIGN_UP, report, taught
from tests.timing import assert_linear

BACKGROUND = "The ferry Alder Queen sank off Port Sallow in January with nineteen people on board."
FERRY = (
    "Divers of the coast guard brought up the voyage recorder of the ferry Alder Queen, Port Sallow officials said.",
    "Relatives of the ferry's passengers met coast guard officials in Port Sallow and asked about the wreck.",
    "The coast guard's inquiry into the ferry wreck heard Captain Rolf Ander of the Alder Queen in Port Sallow.",
    "Captain Rolf Ander told the Port Sallow inquiry that the ferry's bow door had failed before the wreck.",
)


def ferry(number: int) -> Article:
    page = f"https://velmere-courier.example/ferry/{number}"
    last = f"The inquiry into the wreck of the Alder Queen goes on in Port Sallow, step {number}."
    text = f"{FERRY[number]}\n{BACKGROUND}\n{last}"
    return Article(f"ferry-{number}", page, text, title=f"Alder Queen inquiry, day {number}", language="en")


def habit(site: SiteHabits, text: str) -> Habit | None:
    return next((one for one in site.habits if one.text == text), None)


def test_what_is_known_of_a_line() -> None:
    site = taught(report(0, after=[AUTHOR]), report(1), report(2, after=[AUTHOR]))
    later = learn(site, [report(3, after=[AUTHOR])], AT + timedelta(days=2))
    found = habit(later, AUTHOR)
    assert found is not None
    assert (found.articles, found.unrelated, found.since) == (3, 3, 1)
    assert (found.first_at, found.last_at) == (AT, AT + timedelta(days=2))
    assert later.articles == 4


def test_background_repeated_in_reports_of_one_story_is_text() -> None:
    reports = [ferry(number) for number in range(4)]
    site = taught(*reports, *(report(i) for i in range(6)))
    found = habit(site, BACKGROUND)
    assert found is not None
    assert (found.articles, found.unrelated) == (4, 1)
    assert all(set_apart(one, site) == one for one in reports)


def test_furniture_is_told_from_background_on_the_same_pages() -> None:
    pages = [*(ferry(number) for number in range(4)), *(report(i) for i in range(6))]
    shown = [replace(one, text=f"{one.text}\n{SIGN_UP}") for one in pages]
    site = taught(*shown)
    assert [set_apart(one, site).text for one in shown] == [one.text for one in pages]


def test_an_article_counts_once() -> None:
    site = taught(report(0, after=[AUTHOR]), report(1, after=[AUTHOR]))
    again = replace(report(0, after=[AUTHOR]), text=report(0, after=[AUTHOR]).text + "\nThis report was updated.")
    assert taught(report(0, after=[AUTHOR]), again, report(1, after=[AUTHOR]), site=site) == site


def test_a_copy_under_another_address_does_not_count() -> None:
    articles = [report(i, after=[AUTHOR]) for i in range(2)]
    copies = [
        replace(one, id=f"copy-{n}-{one.id}", text=f"{one.text}\nPrinted by permission {n}.")
        for one in articles for n in range(3)
    ]  # fmt: skip
    site = taught(*articles, *copies)
    assert site.articles == 2
    assert [one.unrelated for one in site.habits if one.text == AUTHOR] == [2]


def test_a_stock_phrase_of_one_page_in_many_is_text() -> None:
    phrase = "The ministry did not answer questions sent by electronic mail on Sunday."
    site = taught(*(many(number, phrase if number % 19 == 0 else "") for number in range(40)))
    found = habit(site, phrase)
    assert found is not None
    assert found.unrelated >= 3
    assert phrase in set_apart(many(0, phrase), site).text


def test_furniture_that_begins_late_is_learned_as_fast() -> None:
    site = taught(*(many(number) for number in range(40)))
    site = taught(*(many(number, APPEAL) for number in range(40, 43)), site=site)
    assert APPEAL not in set_apart(many(43, APPEAL), site).text


def test_what_was_set_apart_before_still_counts_as_shown() -> None:
    shown = [report(i, after=[AUTHOR], inside=SIGN_UP) for i in range(6)]
    site = taught(*shown[:4])
    assert taught(*(set_apart(one, site) for one in shown[4:]), site=site) == taught(*shown[4:], site=site)


def test_memory_is_bounded_and_what_the_owner_decided_is_not_forgotten() -> None:
    site = taught(*(report(i, after=[AUTHOR]) for i in range(3)))
    author = habit(site, AUTHOR)
    assert author is not None
    site = replace(site, verdicts=((author.key, Verdict.KEEP),))
    for start in range(0, 480, 60):
        site = taught(*(crowded(number) for number in range(start, start + 60)), site=site)
    assert len(site.recent) <= RECENT_MAX
    assert len(site.seen) <= SEEN_MAX
    assert len(site.habits) <= HABITS_MAX
    assert habit(site, AUTHOR) is not None


@pytest.mark.parametrize("junk", ["Line of the gazette. ", "Plot seven\n", "a.", "x", "中"])
def test_very_long_texts_cost_no_more_than_their_length(junk: str) -> None:
    assert_linear(lambda text: taught(Article("long", "long.txt", text), report(0)), junk, 400_000)


def test_an_endless_page_takes_no_more_room_than_a_long_one() -> None:
    told = " ".join(f"Plot {letters(number)} belongs to {letters(number * 7)} still." for number in range(20_000))
    site = taught(Article("endless", "https://velmere-courier.example/endless", told))
    assert len(site.recent[0].lines) <= UNITS_MAX
    assert len(site.recent[0].words) <= SUBJECT_WORDS_MAX


ARTICLES = [*(report(i, before=[APPEAL], inside=SIGN_UP) for i in range(6)), *(ferry(number) for number in range(4))]


@given(st.permutations(ARTICLES))
@settings(max_examples=30)
def test_the_order_of_pages_does_not_matter(order: list[Article]) -> None:
    site = taught(*order)
    for number in range(6):
        assert set_apart(report(number, before=[APPEAL], inside=SIGN_UP), site).text == report(number).text
    assert all(BACKGROUND in set_apart(ferry(number), site).text for number in range(4))


@given(st.lists(st.text(max_size=120), max_size=12))
def test_any_text_can_be_learned_from(texts: list[str]) -> None:
    site = taught(*(Article(str(i), "p", text, title=text[:20]) for i, text in enumerate(texts)))
    assert site.articles <= len(texts)


def many(number: int, line: str = "") -> Article:
    """One of very many articles, each about something else: its words are made up."""
    chance = random.Random(number)
    words = ["".join(chance.choices("abcdefghijklmnoprstuvwyz", k=8)) for _ in range(30)]
    text = f"{' '.join(words[:15]).capitalize()}.\n{' '.join(words[15:]).capitalize()}." + (f"\n{line}" if line else "")
    return Article(f"many-{number}", f"https://velmere-courier.example/many/{number}", text, title=REPORTS[0][0])


def crowded(number: int) -> Article:
    """An article that shares a line with the one before, and another one with the one after."""
    shared = "\n".join(
        f"Shared line number {letters(n)} of {letters(i)}" for n in (number, number + 1) for i in range(5)
    )
    return replace(many(number), text=f"{many(number).text}\n{shared}")


def letters(number: int) -> str:
    return "".join(chr(97 + int(digit)) for digit in str(number))
