from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from django.test import Client

from newsloom.model import Source
from newsloom.store import StoryPage
from tests.web import coverage
from tests.web.memory import NOW, MemoryShelf, bare_dossier
from tests.web.reading import get


def test_stories_stand_newest_first_under_their_days(desk: Client) -> None:
    page = get(desk, "/")
    assert page.texts(".day-heading") == ["Today", "Yesterday", "Tuesday, 10 March 2026", "Wednesday, 1 October 2025"]
    assert page.texts(".card h3")[0] == "All found at Karrow: 12 alive, two dead"


def test_a_story_tells_its_reports_outlets_languages_and_age(desk: Client) -> None:
    meta = get(desk, "/").texts(".card .meta")[0]
    assert "5 reports, 4 independent" in meta
    assert "The Lantern, Vale Post, Talblatt, North Bell and 1 more" in meta
    assert "English and German" in meta
    assert "50 minutes ago" in meta


def test_the_exact_time_is_in_the_time_element(desk: Client) -> None:
    time = get(desk, "/").all(".card time")[0]
    assert time.attributes["datetime"] == "2026-03-12T17:10:00+00:00"
    assert time.attributes["title"] == "12 March 2026, 17:10"


def test_the_lead_says_whose_it_is(desk: Client) -> None:
    page = get(desk, "/")
    assert page.texts(".card-big .lead-outlet") == ["North Bell"]


def test_the_flow_of_reports_is_drawn_with_copies_open(desk: Client) -> None:
    page = get(desk, "/")
    assert len(page.all(".card-flow svg circle")) == 5
    assert len(page.all(".card-flow svg circle.copy")) == 1
    label = page.one(".card-flow svg").attributes["aria-label"]
    assert label == "5 reports by 5 outlets from 10 March 2026, 11:20 to 12 March 2026, 17:10"


def test_a_story_of_one_report_has_no_picture(desk: Client) -> None:
    assert len(get(desk, "/").all(".card-flow")) == 1


def test_a_headline_made_here_is_marked(desk: Client, shelf: MemoryShelf) -> None:
    page = shelf.pages[101]
    shelf.pages[101] = replace(page, card=replace(page.card, headline_is_ours=True))
    assert get(desk, "/").texts(".ours") == ["headline made here"]


def test_older_stories_follow_by_cursor(desk: Client, shelf: MemoryShelf) -> None:
    for number in range(40):
        stored = coverage.single(50 + number, f"Item {number}", "Bell", NOW - timedelta(days=20, hours=number), "Text.")
        card = coverage.card(stored.id, stored)
        shelf.pages[stored.id] = StoryPage(card, bare_dossier(stored), {stored.article.id: stored})
    first = get(desk, "/")
    older = first.one("a[rel=next]").attributes["href"]
    assert older is not None
    second = get(desk, "/" + older)
    assert not set(first.texts(".card h3")) & set(second.texts(".card h3"))
    assert len(first.all(".card")) + len(second.all(".card")) == len(shelf.pages)
    assert not second.all(".card-big")


def test_a_wrong_cursor_is_a_wrong_request(desk: Client) -> None:
    page = get(desk, "/?after=nonsense")
    assert page.status == 400
    assert page.text("h1") == "This address does not lead anywhere"


def test_without_sources_the_page_says_what_to_do_first(desk: Client, shelf: MemoryShelf) -> None:
    shelf.pages.clear()
    shelf.followed.clear()
    page = get(desk, "/")
    assert page.text(".welcome h2") == "No news yet. Choose whom to read."
    assert page.one(".welcome .steps a").attributes["href"] == "/sources/"
    assert page.text(".welcome code") == "newsloom serve --sample"


def test_with_sources_but_no_stories_it_points_to_them(desk: Client, shelf: MemoryShelf) -> None:
    shelf.pages.clear()
    shelf.followed[9] = Source(9, "https://a.example/", "A", None, False, None, None, NOW, None, 0, None)
    assert "have not brought anything" in get(desk, "/").text(".welcome h2")


def test_while_reports_wait_it_says_so(desk: Client, shelf: MemoryShelf) -> None:
    shelf.pages.clear()
    shelf.waiting = 3
    assert "3 reports wait for their stories" in get(desk, "/").text(".welcome p")
