from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from newsloom.model import ExtractError, Habit, SiteHabits, StoreError, Unreadable
from newsloom.present.web import ports
from newsloom.run.subscribe import Subscribed
from tests.web.memory import NOW, MemoryShelf, MemorySubscriber
from tests.web.reading import Page, get


def test_each_source_tells_in_words_how_it_fares(desk: Client) -> None:
    page = get(desk, "/sources/")
    assert page.texts(".source-row .badge") == ["reads well", "paused", "failed 4 times in a row"]
    assert page.texts(".state")[0] == "reads well last read 3 minutes ago next in 12 minutes"
    assert page.texts(".trouble") == ["the server answered 503 (Service Unavailable)"]


def test_an_address_is_given_to_the_subscriber_and_the_page_is_asked_again(
    desk: Client, subscriber: MemorySubscriber, shelf: MemoryShelf
) -> None:
    subscriber.outcome = Subscribed(added=(shelf.followed[1],))
    answer = desk.post("/sources/add/", {"address": "  lantern.example "})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/sources/")
    assert subscriber.asked == [("lantern.example", None)]
    assert get(desk, "/sources/").texts(".notice") == ["Added: The Lantern"]
    assert not get(desk, "/sources/").all(".notice")


def test_an_opml_file_is_given_as_bytes(desk: Client, subscriber: MemorySubscriber) -> None:
    subscriber.outcome = Subscribed(failed=(Unreadable("feeds.opml", "lists no feeds"),))
    upload = SimpleUploadedFile("feeds.opml", b"<opml/>", content_type="text/xml")
    desk.post("/sources/add/", {"file": upload})
    assert subscriber.asked == [("feeds.opml", b"<opml/>")]
    assert get(desk, "/sources/").texts(".notice.error") == ["feeds.opml: lists no feeds"]


def test_nothing_given_is_told_at_the_form(desk: Client, subscriber: MemorySubscriber) -> None:
    page = Page(desk.post("/sources/add/", {"address": " "}))
    assert page.status == 400
    assert page.text("[role=alert]") == "Give an address, or choose an OPML file."
    assert not subscriber.asked


def test_a_refused_form_can_be_loaded_again(desk: Client) -> None:
    answer = desk.get("/sources/add/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/sources/")


def test_a_list_too_large_is_refused(desk: Client, subscriber: MemorySubscriber) -> None:
    page = Page(desk.post("/sources/add/", {"file": SimpleUploadedFile("a.opml", b"x" * 2_100_000)}))
    assert page.status == 400
    assert "2 MB" in page.text("[role=alert]")


def test_a_failure_names_its_cause_and_keeps_what_was_typed(desk: Client, subscriber: MemorySubscriber) -> None:
    subscriber.outcome = ExtractError("https://lantern.example/", "names no feed")
    page = Page(desk.post("/sources/add/", {"address": "https://lantern.example/"}))
    assert page.status == 422
    assert page.text("[role=alert]") == "lantern.example: names no feed"
    assert page.one("#id_address").attributes["value"] == "https://lantern.example/"


def test_a_store_that_cannot_answer_is_a_503_page(desk: Client, subscriber: MemorySubscriber) -> None:
    subscriber.outcome = StoreError("database", "it is locked")
    page = Page(desk.post("/sources/add/", {"address": "a.example"}))
    assert page.status == 503
    assert page.headers["Retry-After"] == "5"
    assert "it is locked" in page.text("main")


def test_pausing_and_resuming(desk: Client, shelf: MemoryShelf) -> None:
    desk.post("/sources/1/pause/")
    assert shelf.followed[1].paused
    desk.post("/sources/1/resume/")
    assert not shelf.followed[1].paused


def test_removing_can_be_undone(desk: Client, shelf: MemoryShelf) -> None:
    answer = desk.post("/sources/1/remove/")
    assert 1 not in shelf.followed
    page = get(desk, answer.headers["Location"])
    assert page.texts(".notices .notice") == ["Removed: The Lantern. What it brought stays."]
    undo = page.one("form.undo").attributes["action"]
    assert undo == "/sources/1/restore/"
    desk.post(undo)
    assert 1 in shelf.followed


@pytest.mark.parametrize("act", ["pause", "resume", "remove", "restore"])
def test_acts_on_unknown_sources_find_nothing_and_take_no_get(desk: Client, act: str) -> None:
    assert desk.post(f"/sources/99/{act}/").status_code == 404
    assert desk.get(f"/sources/1/{act}/").status_code == 405


@pytest.mark.parametrize("address", ["/sources/add/", "/sources/1/remove/", "/theme/"])
def test_a_form_without_its_token_is_refused(desk: Client, address: str, shelf: MemoryShelf) -> None:
    strict = Client(enforce_csrf_checks=True, headers={"accept-language": "en"})
    page = Page(strict.post(address, {"address": "a.example"}))
    assert page.status == 403
    assert page.text("h1") == "The form was not accepted"
    assert 1 in shelf.followed


def test_a_source_shows_what_it_brought(desk: Client) -> None:
    page = get(desk, "/sources/1/")
    assert page.text("h1") == "The Lantern"
    assert len(page.all(".hit")) == 10


def test_an_undo_mark_that_is_no_number_is_passed_over(desk: Client) -> None:
    assert not get(desk, "/sources/?removed=1;drop").all("form.undo")
    assert not get(desk, "/sources/?removed=²").all("form.undo")


AUTHOR = "Dorit Halvane writes about stone and water for this paper."


def _with_habits(shelf: MemoryShelf) -> str:
    """What a site is known for: one line that goes, one that stays. The key of the first."""
    habit = Habit("00000000000000a1", AUTHOR, 9, 7, 1, NOW, NOW)
    seldom = Habit("00000000000000b2", "Weather for the valley on page two.", 2, 2, 1, NOW, NOW)
    shelf.sites["lantern.example"] = SiteHabits("lantern.example", articles=12, habits=(habit, seldom))
    return habit.key


def test_a_source_shows_what_is_set_apart_because_it_recurs(desk: Client, shelf: MemoryShelf) -> None:
    assert not get(desk, "/sources/1/").all("#habits")
    _with_habits(shelf)
    page = get(desk, "/sources/1/")
    assert page.text("#habits summary") == "Set apart on this site because it recurs: 1 line"
    assert page.texts("#habits p[dir]") == [AUTHOR, "Weather for the valley on page two."]
    assert page.texts("#habits .state") == ["on 9 articles", "on 2 articles"]
    assert page.texts("#habits button") == ["Keep in the text", "Set apart"]


def test_a_line_is_kept_and_the_decision_undone(desk: Client, shelf: MemoryShelf) -> None:
    key, told = _with_habits(shelf), []
    ports.use(decided=lambda: told.append("decided"))
    answer = desk.post("/sources/1/lines/", {"site": "lantern.example", "key": key, "verdict": "keep"})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/sources/1/?lines=shown#habits")
    page = get(desk, "/sources/1/?lines=shown")
    assert "open" in page.one("#habits").attributes
    assert page.texts("#habits .badge") == ["kept by you"]
    assert page.texts("#habits button") == ["Undo", "Set apart"]
    desk.post("/sources/1/lines/", {"site": "lantern.example", "key": key, "verdict": ""})
    assert get(desk, "/sources/1/").texts("#habits button") == ["Keep in the text", "Set apart"]
    assert told == ["decided", "decided"]


@pytest.mark.parametrize(
    "form",
    [
        {"site": "elsewhere.example", "key": "00000000000000a1", "verdict": "keep"},
        {"site": "lantern.example", "key": "ff", "verdict": "keep"},
        {"site": "lantern.example", "key": "00000000000000a1", "verdict": "burn"},
        {},
    ],
)
def test_only_lines_of_the_sources_own_site_can_be_decided_on(
    desk: Client, shelf: MemoryShelf, form: dict[str, str]
) -> None:
    _with_habits(shelf)
    assert desk.post("/sources/1/lines/", form).status_code == 404
    assert desk.get("/sources/1/lines/").status_code == 405
    assert not shelf.sites["lantern.example"].verdicts


def test_deciding_needs_the_forms_token(shelf: MemoryShelf, desk: Client) -> None:
    key = _with_habits(shelf)
    strict = Client(enforce_csrf_checks=True)
    form = {"site": "lantern.example", "key": key, "verdict": "keep"}
    assert strict.post("/sources/1/lines/", form).status_code == 403
