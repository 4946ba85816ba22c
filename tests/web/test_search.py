from __future__ import annotations

from django.test import Client

from tests.web.reading import get


def test_hits_stand_newest_first_with_the_words_marked(desk: Client) -> None:
    page = get(desk, "/search/?q=quarry")
    assert page.texts(".hit .source")[0].startswith("Harrow Gazette")
    assert set(page.texts("mark.hit-word")) == {"quarry"}
    assert len(page.all(".hit")) == 4


def test_the_question_stays_in_its_field(desk: Client) -> None:
    page = get(desk, '/search/?q="><b>x')
    assert page.one("#q").attributes["value"] == '"><b>x'
    assert "<b>x" not in page.source


def test_nothing_found_says_what_else_to_try(desk: Client) -> None:
    page = get(desk, "/search/?q=walrus")
    assert "No report has “walrus”." in page.text(".quiet")


def test_no_question_asks_for_one(desk: Client) -> None:
    page = get(desk, "/search/?q=%20%00")
    assert page.status == 200
    assert not page.all(".hit, .quiet")


def test_a_question_too_long_is_refused_in_words(desk: Client) -> None:
    page = get(desk, "/search/?q=" + "a" * 400)
    assert page.status == 400
    assert "300 characters" in page.text(".error")


def test_a_wrong_cursor_is_a_wrong_request(desk: Client) -> None:
    assert desk.get("/search/?q=quarry&after=x").status_code == 400
