"""Sorting the reports of a story, merging stories, and taking back what was said."""

from __future__ import annotations

import pytest
from django.test import Client

from newsloom.model import Reason, RulingKind
from newsloom.store import ArticleLine, RulingLine
from tests.web.memory import NOW, MemoryRulings, MemoryShelf
from tests.web.reading import Page, get

SORT = "/story/1/sort/"


def test_beside_each_report_stands_why_it_is_here_and_a_way_to_move_it(desk: Client) -> None:
    page = get(desk, "/story/1/")
    assert f"{SORT}?chosen=3" in [link.attributes["href"] for link in page.all(".report .why a")]
    assert SORT in [link.attributes["href"] for link in page.all(".sort-link a")]


def test_an_article_tells_why_it_is_in_its_story(desk: Client, shelf: MemoryShelf) -> None:
    shelf.reasons[1][3] = (Reason.of("reader-said"),)
    page = get(desk, "/article/3/")
    assert page.texts(".article-head .grounds li") == ["You put it here."]
    assert page.all(".article-head .why a")[0].attributes["href"] == f"{SORT}?chosen=3"


def test_all_reports_can_be_chosen_and_copies_stand_with_their_origin(desk: Client) -> None:
    page = get(desk, f"{SORT}?chosen=3&chosen=x&chosen=-1")
    boxes = page.all("input[name=chosen]")
    assert [box.attributes["value"] for box in boxes] == ["1", "2", "3", "4", "5"]
    assert [box.attributes["value"] for box in boxes if "checked" in box.attributes] == ["3"]
    assert page.texts(".choices .copies summary") == ["1 copy goes with it"]
    labelled = {label.attributes["for"] for label in page.all(".choice-line label")}
    assert labelled == {box.attributes["id"] for box in boxes}


def test_the_stories_to_choose_from_are_the_background_first_or_those_with_the_words(
    desk: Client, shelf: MemoryShelf
) -> None:
    first = get(desk, SORT).all(".others h3 a")[0]
    assert first.attributes["href"] == "/story/102/"
    word = shelf.pages[104].card.headline.split()[0]
    found = Page(desk.post(SORT, {"do": "find", "q": word, "chosen": "3"}))
    assert "/story/104/" in [link.attributes["href"] for link in found.all(".others h3 a")]
    assert "checked" in found.all("#chosen-3")[0].attributes
    assert "No other story has these words." in Page(desk.post(SORT, {"do": "find", "q": "zzz"})).text(".sorting")


def test_enter_in_the_field_searches_and_changes_nothing(desk: Client) -> None:
    first = get(desk, SORT).all("form.sorting button")[0]
    assert first.attributes["value"] == "find"


def test_the_chosen_become_a_story_of_their_own_and_that_can_be_taken_back(desk: Client, said: MemoryRulings) -> None:
    answer = desk.post(SORT, {"do": "split", "chosen": ["3", "5"]})
    assert said.asked == [("split", ("a3", "a5"), "")]
    assert (answer.status_code, answer.headers["Location"]) == (302, "/story/1/?ruled=1")
    undo = get(desk, answer.headers["Location"]).all("form.undo")[0]
    assert undo.attributes["action"] == "/rulings/1/undo/"
    back = desk.post("/rulings/1/undo/")
    assert said.asked[-1] == ("undo", ("1",), "")
    assert back.headers["Location"] == "/story/1/"


def test_a_report_takes_its_copies_along(desk: Client, said: MemoryRulings) -> None:
    desk.post(SORT, {"do": "move:104", "chosen": "1"})
    desk.post(SORT, {"do": "move:104", "chosen": "2"})
    assert [told[:2] for told in said.asked] == [("move", ("a1", "a2")), ("move", ("a2",))]


def test_a_merger_takes_the_whole_story_whatever_is_chosen(
    desk: Client, said: MemoryRulings, shelf: MemoryShelf
) -> None:
    desk.post(SORT, {"do": "merge:104", "chosen": "1"})
    assert said.asked == [("merge", (shelf.pages[1].dossier.story,), shelf.pages[104].dossier.story)]


@pytest.mark.parametrize("what", ["split", "move:104", "merge:104"])
def test_what_cannot_be_is_told_at_the_form_which_keeps_what_was_chosen(
    desk: Client, said: MemoryRulings, what: str
) -> None:
    said.refused = True
    page = Page(desk.post(SORT, {"do": what, "chosen": "3"}))
    assert page.status == 400
    assert page.texts("[role=alert]")[0].startswith("Choose")
    assert "checked" in page.all("#chosen-3")[0].attributes


@pytest.mark.parametrize("what", ["", "burn", "move:", "move:999", "merge:x", "burn:104"])
def test_anything_else_is_refused(desk: Client, said: MemoryRulings, what: str) -> None:
    assert desk.post(SORT, {"do": what, "chosen": "3"}).status_code == 404
    assert not said.asked


def test_nothing_is_changed_by_looking_or_without_the_form(desk: Client, said: MemoryRulings) -> None:
    assert desk.get(SORT, {"do": "split", "chosen": "3"}).status_code == 200
    assert desk.get("/rulings/1/undo/").status_code == 405
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(SORT, {"do": "split", "chosen": "3"}).status_code == 403
    assert not said.asked


def test_a_story_that_is_gone_leads_to_where_it_is_now(desk: Client) -> None:
    assert desk.get("/story/7/sort/").headers["Location"] == SORT
    assert desk.get("/story/7/").status_code == 302
    assert desk.get("/story/999/sort/").status_code == 404


def test_what_was_put_right_is_listed_each_with_its_undo(desk: Client, shelf: MemoryShelf, said: MemoryRulings) -> None:
    assert "Nothing yet" in get(desk, "/rulings/").text(".quiet")
    moved = ArticleLine(3, 1, "A <wall> gave way", False, "Talblatt", NOW, "de")
    cards = shelf.pages[1].card, shelf.pages[104].card
    shelf.ruled.append(RulingLine(8, RulingKind.MOVE, NOW, (moved,), 3, *cards))
    page = get(desk, "/rulings/")
    assert page.texts(".source-what h2") == ["Moved to another story"]
    assert page.texts(".ruling-titles li") == ["A <wall> gave way"]
    assert "and 2 more reports" in page.text(".source-what")
    assert [link.attributes["href"] for link in page.all(".state a")] == ["/story/1/", "/story/104/"]
    answer = desk.post("/rulings/8/undo/", {"next": "rulings"})
    assert answer.headers["Location"] == "/rulings/"
    said.refused = True
    assert desk.post("/rulings/8/undo/").headers["Location"] == "/rulings/"
    assert get(desk, "/rulings/").texts(".notice")[-1] == "That was taken back already."
