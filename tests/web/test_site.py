from __future__ import annotations

import re
from itertools import pairwise

import pytest
from django.test import Client

from newsloom.model import StoreError
from newsloom.present.web import ports
from newsloom.store import Counts
from tests.web.memory import MemoryShelf
from tests.web.reading import Page, get

PAGES = ["/", "/story/1/", "/story/101/", "/article/1/", "/article/2/", "/article/5/", "/search/", "/search/?q=quarry",
         "/search/?q=zzz", "/sources/", "/sources/3/", "/about/", "/nowhere/"]  # fmt: skip


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("language", ["en", "de"])
def test_every_page_can_be_walked_by_ear_and_keyboard(desk: Client, address: str, language: str) -> None:
    page = get(desk, address, accept_language=language)
    assert page.one("html").attributes["lang"] == language
    assert page.text("head > title")
    assert page.text("h1")
    assert len(page.all("main")) == len(page.all("body > header")) == len(page.all("body > footer")) == 1
    assert page.one("a.skip").attributes["href"] == "#main"
    levels = [int(node.tag[1]) for node in page.all("h1, h2, h3, h4, h5, h6") if node.tag]
    assert levels[0] == 1 or address == "/"
    assert all(b <= a + 1 for a, b in pairwise(levels)), levels
    ids = [node.attributes["id"] for node in page.all("[id]")]
    assert len(ids) == len(set(ids))
    for field in page.all("input:not([type=hidden])"):
        assert page.all(f'label[for="{field.attributes.get("id")}"]'), field.html
    for link in page.all("a"):
        assert (link.text() or link.attributes.get("aria-label") or "").strip(), link.html
    for button in page.all("button"):
        assert (button.text() or "").strip()
    for picture in page.all("svg"):
        assert picture.attributes.get("aria-label") or picture.attributes.get("aria-hidden") or picture.parent


@pytest.mark.parametrize("address", PAGES)
def test_no_page_holds_scripts_styles_or_addresses_of_others(desk: Client, address: str) -> None:
    page = get(desk, address)
    assert not page.all("[style], style, [onclick], [onload], [onerror]")
    assert all(script.attributes.get("src", "").startswith("/static/") for script in page.all("script"))  # type: ignore[union-attr]
    for node in page.all("link[href], img[src], script[src]"):
        told = node.attributes.get("href") or node.attributes.get("src") or ""
        assert told.startswith("/static/")
    for link in page.all("a[href^='http']"):
        assert link.attributes["rel"] == "noopener noreferrer nofollow"


@pytest.mark.parametrize("address", [*PAGES, "/healthz", "/robots.txt", "/static/newsloom/base.css"])
def test_every_answer_has_the_headers_that_keep_it_to_itself(desk: Client, address: str) -> None:
    headers = desk.get(address).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Robots-Tag"] == "noindex, nofollow"


def test_no_template_has_left_a_gap(desk: Client) -> None:
    for address in PAGES:
        source = get(desk, address).source
        assert "None" not in re.sub(r"<[^>]*>", "", source)
        assert "{{" not in source
        assert "%(" not in source


def test_the_theme_is_kept_in_a_cookie_and_the_reader_comes_back(desk: Client) -> None:
    answer = desk.post("/theme/", {"theme": "dark", "next": "/story/1/"})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/story/1/")
    assert get(desk, "/").one("html").attributes["data-theme"] == "dark"


@pytest.mark.parametrize(
    "back", ["https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:x"]
)
def test_choosing_a_theme_leads_nowhere_else(desk: Client, back: str) -> None:
    answer = desk.post("/theme/", {"theme": "no-such", "next": back})
    assert answer.headers["Location"] == "/"
    assert get(desk, "/").one("html").attributes["data-theme"] == "auto"


def test_the_language_can_be_chosen(desk: Client) -> None:
    desk.post("/language/", {"language": "de", "next": "/about/"})
    assert get(desk, "/about/").one("html").attributes["lang"] == "de"


def test_crawlers_are_kept_out(desk: Client) -> None:
    assert desk.get("/robots.txt").content == b"User-agent: *\nDisallow: /\n"


def test_health_is_told_in_a_word(desk: Client) -> None:
    answer = desk.get("/healthz")
    assert (answer.status_code, answer.content) == (200, b"ok\n")


class _Locked(MemoryShelf):
    def counts(self) -> Counts:
        raise StoreError("database", "it is locked")


def test_a_database_that_cannot_answer_is_not_healthy(desk: Client) -> None:
    ports.use(shelf=_Locked())
    page = Page(desk.get("/healthz"))
    assert page.status == 503


class _Broken(MemoryShelf):
    def counts(self) -> Counts:
        raise RuntimeError("a fault of ours")


def test_a_fault_of_ours_shows_a_page_without_its_insides(desk: Client) -> None:
    ports.use(shelf=_Broken())
    desk.raise_request_exception = False
    page = Page(desk.get("/about/"))
    assert page.status == 500
    assert page.text("h1") == "Something went wrong here"
    assert "a fault of ours" not in page.source


def test_pages_are_not_for_other_hosts(desk: Client) -> None:
    page = Page(desk.get("/about/", headers={"host": "elsewhere.example"}))
    assert page.status == 400


def test_another_host_name_is_refused_with_what_to_do(desk: Client, caplog: pytest.LogCaptureFixture) -> None:
    page = Page(desk.get("/", headers={"host": "rebound.example"}))
    assert page.status == 400
    assert "NEWSLOOM_HOSTS" in page.text("main")
    assert "rebound.example" in caplog.text
