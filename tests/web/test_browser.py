"""A reader at a browser: front page, story, article, search; wide and narrow, with and without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Literal
from urllib.parse import urlsplit

import pytest
from django.test import Client
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django import Settings

from newsloom.model import Analysis, LinkKind, Reason
from newsloom.store import StoryPage, Thread, ThreadLink
from tests.web.memory import MemoryRulings, MemoryShelf
from tests.web.serving import CHROMIUM, FLAGS, served

pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not on this machine")]
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PAGES = [
    "/",
    "/story/1/",
    "/story/1/thread/",
    "/story/1/sort/",
    "/rulings/",
    "/article/1/",
    "/article/2/",
    "/search/?q=quarry",
    "/sources/",
    "/sources/3/",
    "/about/",
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture
def address(desk: Client, settings: Settings) -> Iterator[str]:
    settings.ALLOWED_HOSTS = ["127.0.0.1"]
    with served() as at:
        yield at


@pytest.fixture
def faults() -> list[str]:
    """What went wrong in the browser: errors told on its console, and requests to elsewhere."""
    return []


def opened(
    browser: Browser,
    address: str,
    faults: list[str],
    width: int = 1280,
    **told: Any,
) -> Page:
    """A new tab. `told` are more arguments of `Browser.new_context`."""
    for earlier in browser.contexts:
        earlier.close()
    context = browser.new_context(viewport={"width": width, "height": 800}, locale="en", **told)
    page = context.new_page()
    page.set_default_timeout(10_000)
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    own = urlsplit(address).netloc
    page.on("request", lambda asked: faults.append(asked.url) if urlsplit(asked.url).netloc != own else None)
    return page


def test_a_reader_goes_from_the_front_page_to_the_sentence_and_searches(
    browser: Browser, address: str, faults: list[str]
) -> None:
    page = opened(browser, address, faults)
    page.goto(address)
    page.get_by_role("link", name="All found at Karrow: 12 alive, two dead").click()
    assert page.get_by_role("heading", level=1).inner_text() == "All found at Karrow: 12 alive, two dead"
    page.locator("#summary .said").nth(1).get_by_role("link", name="The Lantern").click()
    target = page.locator(":target")
    assert target.inner_text().startswith("The collapse came at 6.40 a.m.")
    plain = page.locator(".text p").first.evaluate("node => getComputedStyle(node).backgroundColor")
    assert target.evaluate("node => getComputedStyle(node).backgroundColor") != plain
    page.get_by_role("searchbox").fill("quarry")
    page.get_by_role("searchbox").press("Enter")
    assert page.locator(".hit").count() == 4
    assert faults == []


def test_no_page_scrolls_sideways_or_complains(browser: Browser, address: str, faults: list[str]) -> None:
    page = opened(browser, address, faults)
    for path in PAGES:
        page.goto(address + path)
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
        for width in (1280, 360):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (path, width)
    assert faults == []


def test_long_words_do_not_widen_the_page(
    browser: Browser, address: str, faults: list[str], shelf: MemoryShelf
) -> None:
    long = "Wo" * 150
    for number in (1, 2):
        stored = shelf.articles[number]
        article = replace(stored.article, title=long, publisher=long, byline=long, wire=long, dateline=long)
        quotes = tuple(replace(quote, speaker=long) for quote in stored.analysis.quotes)
        figures = tuple(replace(f, counted=long, given_by=long, unit=long) for f in stored.analysis.figures)
        shelf.articles[number] = replace(stored, article=article, analysis=Analysis(quotes, figures))
    whole = shelf.pages[1]
    compared = tuple(replace(figure, counted=long) for figure in whole.dossier.figures)
    voices = tuple(replace(voice, speaker=long) for voice in whole.dossier.voices)
    dossier = replace(whole.dossier, figures=compared, voices=voices)
    card = replace(whole.card, headline=long, lead=long, outlets=(long, long))
    reports = {**whole.reports, "a1": shelf.articles[1], "a2": shelf.articles[2]}
    link = ThreadLink(1, 102, LinkKind.FOLLOW_UP, (Reason.of("shared-rare-names", names=long),))
    thread = Thread((replace(card, id=102), card), (link,))
    shelf.pages[1] = StoryPage(card, dossier, reports, thread)
    shelf.followed[3] = replace(shelf.followed[3], title=long, address=long, trouble=long)
    page = opened(browser, address, faults, 360)
    for path in [*PAGES, "/search/?q=" + "a" * 280]:
        page.goto(address + path)
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
        wide = page.evaluate(
            "[...document.querySelectorAll('main *')].filter(n => n.getBoundingClientRect().right > 361)"
            ".map(n => n.outerHTML.slice(0, 80))"
        )
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, (path, wide[:5])


def test_without_scripts_folds_open_marks_turn_off_and_the_theme_changes(
    browser: Browser, address: str, faults: list[str]
) -> None:
    page = opened(browser, address, faults, java_script_enabled=False)
    page.goto(address + "/story/1/")
    copies = page.locator("details.derived").first
    assert copies.get_by_text("Vale Post").is_visible()
    copies.locator("summary").first.click()
    assert not copies.get_by_text("Vale Post").is_visible()
    page.goto(address + "/article/1/")
    mark = page.locator("mark.quote").first
    before = mark.screenshot()
    page.locator(".legend label", has_text="Quotations").click()
    assert mark.screenshot() != before
    page.get_by_role("button", name="Dark").click()
    assert page.locator("html").get_attribute("data-theme") == "dark"
    assert urlsplit(page.url).path == "/article/1/"
    assert faults == []


def test_text_stands_out_from_its_ground(browser: Browser, address: str, faults: list[str]) -> None:
    """Contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3) wherever a text stands on a ground of one colour."""
    page = opened(browser, address, faults)
    for path in ("/", "/story/1/", "/article/2/", "/sources/"):
        page.goto(address + path)
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
        grounds = set()
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            weak = page.evaluate(CONTRAST)
            assert weak == [], (path, scheme, weak[:5])
            grounds.add(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        assert len(grounds) == len(SCHEMES)


CONTRAST = """() => {
  const parse = (told) => (told.match(/[0-9.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const weak = [], seen = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (seen.has(node) || !walker.currentNode.data.trim() || node.closest("svg") || !node.checkVisibility()) continue;
    seen.add(node);
    const a = light(parse(getComputedStyle(node).color)), b = light(ground(node));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) weak.push([walker.currentNode.data.trim().slice(0, 30), ratio.toFixed(2)]);
  }
  return weak;
}"""


def test_keys_walk_through_headlines_and_reach_the_search_field(
    browser: Browser, address: str, faults: list[str]
) -> None:
    page = opened(browser, address, faults)
    page.goto(address)
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert "Lisk bakers" in page.evaluate("document.activeElement.textContent")
    page.keyboard.press("k")
    assert "All found" in page.evaluate("document.activeElement.textContent")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.type") == "search"
    page.keyboard.type("jk/")
    assert page.get_by_role("searchbox").input_value() == "jk/"


def test_the_first_stop_of_the_tab_key_skips_to_the_content(browser: Browser, address: str, faults: list[str]) -> None:
    page = opened(browser, address, faults)
    page.goto(address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_print_leaves_out_what_cannot_be_used_on_paper(browser: Browser, address: str, faults: list[str]) -> None:
    page = opened(browser, address, faults, color_scheme="dark")
    page.goto(address + "/story/1/")
    page.emulate_media(media="print", color_scheme="dark")
    assert not page.locator(".nav").is_visible()
    assert not page.locator(".jump").is_visible()
    assert page.locator("h1").is_visible()


def test_reports_are_sorted_and_that_is_taken_back_with_the_keyboard_alone_and_without_scripts(
    browser: Browser, address: str, faults: list[str], said: MemoryRulings
) -> None:
    page = opened(browser, address, faults, width=360, java_script_enabled=False)
    page.goto(f"{address}/story/1/")
    page.locator(".report .why summary").first.press("Enter")
    page.locator(".report .why a").first.press("Enter")
    box = page.locator("input[name=chosen]:checked")
    assert box.count() == 1
    page.locator("input[name=chosen]").nth(4).press("Space")
    page.locator("#sought").fill("zzz")
    page.locator("#sought").press("Enter")
    assert page.locator("input[name=chosen]:checked").count() == 2
    assert not said.asked
    page.get_by_role("button", name="Make the chosen a story of their own").press("Enter")
    page.get_by_role("button", name="Undo").press("Enter")
    assert [what for what, _, _ in said.asked] == ["split", "undo"]
    assert not faults
