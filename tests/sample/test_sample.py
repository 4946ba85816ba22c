"""What the sample coverage must hold, so that it can stand for real news."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from datetime import datetime
from typing import Any
from xml.etree import ElementTree

import pytest

from newsloom import sample

GOLD = sample.gold()
ARTICLES: list[dict[str, Any]] = GOLD["articles"]
MARKS = '“„«‘"”'


def declared(body: bytes) -> str:
    """The page as text, in the charset that it declares."""
    charset = re.search(rb"charset=[\"']?([\w-]+)", body)
    assert charset
    return body.decode(charset[1].decode())


def plain(page: str) -> str:
    """What the page shows, white space run together."""
    page = re.sub(r"(?s)<(script|style)\b.*?</\1>|<[^>]+>", " ", page)
    return " ".join(html.unescape(page).split())


PAGES = {path.relative_to(sample.folder()).as_posix(): declared(path.read_bytes()) for path in sample.pages()}


def test_pages_are_small_and_every_one_is_told_in_the_gold() -> None:
    assert all(path.stat().st_size < 25_000 for path in sample.pages())
    assert {article["page"] for article in ARTICLES} == set(PAGES)


def test_every_page_names_its_canonical_address_on_an_example_domain() -> None:
    for article in ARTICLES:
        if article["kind"] == "main":
            assert f'<link rel="canonical" href="{article["url"]}"' in PAGES[article["page"]]
            assert re.match(r"https://[a-z-]+\.example/", article["url"])


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["id"])
def test_an_article_stands_on_its_page(article: dict[str, Any]) -> None:
    shown = plain(PAGES[article["page"]])
    cleared = shown
    for words in article["furniture"]:  # a promotion may stand inside a paragraph
        cleared = cleared.replace(words + " ", "")
    for paragraph in article["text"].split("\n"):
        assert " ".join(paragraph.split()) == paragraph
        assert paragraph in cleared
    for words in [article["title"], *article["furniture"], *article["subheads"], *article["pull_quotes"]]:
        assert words in shown
    for field in ("byline", "wire", "dateline", "published_relative"):
        assert article[field] is None or article[field] in shown or article[field] in PAGES[article["page"]]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["id"])
def test_a_report_is_short_and_its_furniture_is_none_of_its_text(article: dict[str, Any]) -> None:
    text = article["text"]
    assert 80 <= len(text.split()) <= 350
    assert text.startswith(article["first"])
    assert text.endswith(article["last"])
    assert not any(words in text for words in article["furniture"])
    # A pull quote repeats the body in its own element: its words are in the text, but never as a line.
    assert all(quote.rstrip(".") in text and quote not in text.split("\n") for quote in article["pull_quotes"])
    assert set(article["subheads"]) <= set(text.split("\n"))


def test_the_furniture_of_an_outlet_stands_on_all_its_pages() -> None:
    for outlet in GOLD["outlets"]:
        own = [page for name, page in PAGES.items() if name.startswith(outlet["folder"] + "/")]
        assert own
        for words in outlet["furniture"]:
            assert all(words in plain(page) for page in own), words


def test_one_outlet_is_served_in_windows_1252() -> None:
    charsets = Counter(re.search(r"charset=[\"']?([\w-]+)", page)[1].lower() for page in PAGES.values())  # type: ignore[index]
    assert charsets["windows-1252"] == 9
    assert set(charsets) == {"utf-8", "windows-1252"}


def test_four_days_seven_outlets_three_languages() -> None:
    days = {article["published"][:10] for article in ARTICLES if article["published"]}
    assert days == {"2026-03-09", "2026-03-10", "2026-03-11", "2026-03-12"}
    languages = Counter(article["language"] for article in ARTICLES)
    assert len(GOLD["outlets"]) == 7
    assert languages["en"] > languages["de"] > languages["fr"] >= 3


def test_times_carry_the_zone_of_the_outlet_unless_the_page_tells_only_a_day() -> None:
    for article in ARTICLES:
        told = article["published"]
        if told and len(told) > len("2026-03-09"):
            assert datetime.fromisoformat(told).utcoffset() is not None
        elif not told:
            assert article["published_relative"]


def test_json_ld_can_be_read_and_tells_the_same_as_the_gold() -> None:
    for article in ARTICLES:
        block = re.search(r'(?s)<script type="application/ld\+json">(.*?)</script>', PAGES[article["page"]])
        if block and article["kind"] == "main":
            told = json.loads(block[1])
            told = next(one for one in told.get("@graph", [told]) if one["@type"] == "NewsArticle")
            assert (told["headline"], told["datePublished"]) == (article["title"], article["published"])
            assert told.get("articleBody", article["text"]) == article["text"]


def test_every_feed_names_every_page_of_its_outlet_newest_first() -> None:
    for outlet in GOLD["outlets"]:
        own = [a for a in ARTICLES if a["page"].startswith(outlet["folder"] + "/") and a["kind"] == "main"]
        raw = (sample.folder() / outlet["feed"]).read_bytes()
        if outlet["feed"].endswith(".json"):
            links = [item["url"] for item in json.loads(raw)["items"]]
        else:
            links = links_of(ElementTree.fromstring(raw))
        assert links == [article["url"] for article in reversed(own)]


def links_of(feed: ElementTree.Element) -> list[str]:
    items = [one for one in feed.iter() if one.tag.rpartition("}")[2] in ("item", "entry")]
    links = [next(part for part in item if part.tag.rpartition("}")[2] == "link") for item in items]
    return [link.get("href") or link.text or "" for link in links]


def test_offsets_of_the_gold_slice_to_its_words() -> None:
    for quote in GOLD["quotes"]:
        text = ARTICLES[quote["article"]]["text"]
        assert [text[a:b] for a, b in quote["spans"]] == quote["parts"]
        if quote["source_span"]:
            assert text[slice(*quote["source_span"])] == quote["source"]
    for figure in GOLD["figures"]:
        assert ARTICLES[figure["article"]]["text"][slice(*figure["span"])] == figure["text"]


def test_direct_quotations_stand_between_marks() -> None:
    for quote in GOLD["quotes"]:
        text = ARTICLES[quote["article"]]["text"]
        if quote["kind"] == "direct":
            assert all(text[:a].rstrip()[-1:] in MARKS for a, _ in quote["spans"]), quote["parts"]
        elif quote["kind"] == "mixed":
            assert any(set(part) & set(MARKS) for part in quote["parts"]), quote["parts"]


def test_there_is_enough_to_measure_by() -> None:
    copied = {copy["article"] for copy in GOLD["copies"]}
    own = [quote for quote in GOLD["quotes"] if quote["article"] not in copied]
    kinds = Counter(quote["kind"] for quote in own)
    assert min(kinds[kind] for kind in ("direct", "indirect", "mixed")) >= 20
    assert sum(len(quote["parts"]) > 1 for quote in own) >= 15
    figures = [figure for figure in GOLD["figures"] if figure["article"] not in copied]
    assert len(figures) >= 150
    assert {figure["comparator"] for figure in figures} == {"=", "~", ">", ">=", "<=", "<~"}


def test_stories_part_the_articles_and_copies_stay_inside_one() -> None:
    story_of = {article: number for number, story in enumerate(GOLD["stories"]) for article in story}
    assert sorted(article for story in GOLD["stories"] for article in story) == list(range(len(ARTICLES)))
    assert all(story_of[copy["article"]] == story_of[copy["of"]] for copy in GOLD["copies"])
    for relation in GOLD["relations"]:
        together = story_of[relation["a"]] == story_of[relation["b"]]
        assert together == (relation["relation"] in ("same story", "copy")), relation
    spoken = [{ARTICLES[article]["language"] for article in story} for story in GOLD["stories"]]
    assert {"en", "de", "fr"} in spoken


def test_a_copy_repeats_its_origin() -> None:
    for copy in GOLD["copies"]:
        here, there = (set(ARTICLES[copy[end]]["text"].split("\n")) for end in ("article", "of"))
        assert len(here & there) >= 2


def test_comparable_figures_tell_the_toll_in_order_of_time() -> None:
    toll = GOLD["comparable"][0]
    told = [
        next(f["value"] for f in GOLD["figures"] if (f["article"], f["text"]) == (one["article"], one["text"]))
        for one in toll["figures"]
    ]
    union = [value for value in told if value == 19]
    coast_guard = [value for value in told if value != 19]
    assert (toll["standing"], len(union)) == ("disputed", 5)
    assert coast_guard[0] == 3
    assert max(coast_guard) == 17
    assert coast_guard[-3:] == [16, 16, 16]
