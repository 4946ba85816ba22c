from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from django.test import Client

from newsloom.model import LiveEntry, Picture, Precision, Span, Stamp
from newsloom.store import ArticleLine, TakenFrom
from tests.web.coverage import FIRST_TEXT
from tests.web.memory import NOW, MemoryShelf
from tests.web.reading import flat, get


def test_the_text_stands_in_paragraphs_word_for_word(desk: Client) -> None:
    page = get(desk, "/article/1/")
    assert [node.text() for node in page.all(".text > *")] == FIRST_TEXT.split("\n")
    assert page.texts(".text h2") == ["What is known"]


def test_quotations_and_figures_are_marked_and_say_what_they_are(desk: Client) -> None:
    page = get(desk, "/article/1/")
    quote = page.one("#quotation-0")
    assert quote.text() == "We heard a crack like a ship breaking,"
    assert quote.attributes["title"] == quote.attributes["data-note"] == "Quotation: Dorit Halvane"
    assert [mark.text() for mark in page.all("mark.quote")][1] == "Then the dust took everything."
    figure = page.one("#figure-0")
    assert figure.attributes["title"] == (
        "Figure: at least 11 · counted: workers trapped · given by Ostervale rescue service"
    )


def test_what_a_speaker_is_stands_beside_the_name(desk: Client, shelf: MemoryShelf) -> None:
    stored = shelf.articles[1]
    start = stored.article.text.index("a crane driver")
    first, *others = stored.analysis.quotes
    quotes = (replace(first, role=Span(start, start + len("a crane driver"))), *others)
    shelf.articles[1] = replace(stored, analysis=replace(stored.analysis, quotes=quotes))
    assert get(desk, "/article/1/").texts(".findings strong")[0] == "Dorit Halvane, a crane driver"


def test_marks_can_be_turned_off_without_a_script(desk: Client) -> None:
    page = get(desk, "/article/1/")
    assert page.texts(".legend label") == ["Quotations", "Figures"]
    for switch in page.all(".reading > input.switch"):
        assert "checked" in switch.attributes
        assert page.one(f'label[for="{switch.attributes["id"]}"]')


def test_where_it_comes_from_is_told(desk: Client) -> None:
    page = get(desk, "/article/1/")
    facts = dict(zip(page.texts(".article-head dt"), page.texts(".article-head dd"), strict=True))
    assert facts == {
        "By": "Jessa Thorne", "Agency": "Meridian Wire", "From": "OSTERVALE", "Published": "10 March 2026, 11:20",
        "Language": "English", "Original": "lantern.example/karrow-wall",
    }  # fmt: skip
    link = page.one(".article-head dd a")
    assert link.attributes["rel"] == "noopener noreferrer nofollow"
    assert link.attributes["href"] == "https://lantern.example/karrow-wall"


def test_the_picture_is_told_and_linked_but_not_asked_for(desk: Client, shelf: MemoryShelf) -> None:
    stored = shelf.articles[1]
    picture = Picture("https://img.lantern.example/p/wall.jpg", "The wall at Karrow.", "Ana Prell")
    shelf.articles[1] = replace(stored, article=replace(stored.article, picture=picture))
    page = get(desk, "/article/1/")
    assert (
        page.text(".facts .picture dd") == "The wall at Karrow. Picture credit: Ana Prell See it at img.lantern.example"
    )
    assert page.one(".facts .picture a").attributes["href"] == "https://img.lantern.example/p/wall.jpg"
    assert not page.all("img[src^=http]")


def test_a_picture_whose_address_may_not_be_linked_is_left_out(desk: Client, shelf: MemoryShelf) -> None:
    stored = shelf.articles[1]
    shelf.articles[1] = replace(stored, article=replace(stored.article, picture=Picture("javascript:alert(1)")))
    assert not get(desk, "/article/1/").all(".picture")


def test_the_time_is_given_as_told_and_as_understood(desk: Client) -> None:
    assert "12 March 2026, 15:00 on the page: “3 hours ago”" in get(desk, "/article/4/").text(".article-head .facts")


def test_a_time_that_gives_no_date_is_told_as_such(desk: Client, shelf: MemoryShelf) -> None:
    stored = shelf.articles[4]
    stamp = Stamp(None, "3 days ago", Precision.DAY, "text")
    shelf.articles[4] = replace(stored, article=replace(stored.article, published=stamp))
    assert "“3 days ago”, which gives no date" in get(desk, "/article/4/").text(".article-head .facts")


def test_an_address_that_is_not_of_the_web_is_no_link_but_the_page_may_be(desk: Client) -> None:
    page = get(desk, "/article/5/")
    assert "javascript:" not in page.source
    assert page.one(".article-head dd a").attributes["href"] == "https://gazette.example/letter"


def test_a_headline_made_here_is_marked_as_ours(desk: Client) -> None:
    page = get(desk, "/article/5/")
    assert page.text("h1").startswith("A letter seen by the Harrow Gazette")
    assert "made here from its first words" in page.text("p.ours")


def test_a_copy_says_whose_text_it_repeats(desk: Client) -> None:
    page = get(desk, "/article/2/")
    assert "This repeats a text of The Lantern: Quarry wall gives way" in page.text(".origin")
    assert "87 % of its words" in page.text(".origin .share")
    assert page.all(".origin a")[0].attributes["href"] == "/article/1/"


def test_a_text_put_together_from_several_says_whose_and_leads_to_each(desk: Client, shelf: MemoryShelf) -> None:
    line = ArticleLine(4, 1, "Mine shut for years", False, "Harrow Gazette", NOW, "en")
    shelf.articles[2] = replace(shelf.articles[2], taken_from=(TakenFrom(line, 0.31),))
    notice = get(desk, "/article/2/")
    assert notice.texts(".further-origins li") == ["Mine shut for years Harrow Gazette 31 % of its words"]
    assert [link.attributes["href"] for link in notice.all(".further-origins a")] == ["/article/4/"]
    assert not get(desk, "/article/1/").all(".further-origins")


def test_furniture_is_folded_at_the_end_by_kind(desk: Client) -> None:
    page = get(desk, "/article/1/")
    fold = page.one("details.furniture")
    assert "open" not in fold.attributes
    assert page.texts("details.furniture h3") == ["Newsletter sign-ups", "Captions", "Pointers to other articles"]


def test_the_story_is_one_step_away(desk: Client) -> None:
    assert get(desk, "/article/1/").one(".article-head a.button").attributes["href"] == "/story/1/"


def test_a_text_that_is_cut_off_says_so(desk: Client) -> None:
    assert "only the beginning" in flat(get(desk, "/article/5/").all(".notice")[0])


def test_the_language_of_the_text_is_told_to_browsers(desk: Client) -> None:
    text = get(desk, "/article/3/").one(".text")
    assert text.attributes["lang"] == "de"
    assert text.attributes["dir"] == "auto"


def test_an_article_without_text_has_a_page(desk: Client, shelf: MemoryShelf) -> None:
    stored = shelf.articles[101]
    shelf.articles[101] = replace(stored, article=replace(stored.article, text="", title=None))
    page = get(desk, "/article/101/")
    assert page.status == 200
    assert page.text("h1") == "An article without text"


def test_an_unknown_article_is_not_found(desk: Client) -> None:
    assert desk.get("/article/999/").status_code == 404


def test_the_entries_of_a_live_blog_have_their_times_above_them(desk: Client, shelf: MemoryShelf) -> None:
    stored = shelf.articles[1]
    first, second = FIRST_TEXT.split("\n")[:2]
    at = Stamp(datetime(2026, 3, 10, 11, 5, tzinfo=UTC), "11:05", Precision.MINUTE, "text")
    entries = (
        LiveEntry(Span(0, len(first)), at, byline="Ada Prell"),
        LiveEntry(Span(len(first) + 1, len(first) + 1 + len(second)), Stamp(None, "just now", None, "text")),
    )
    shelf.articles[1] = replace(stored, article=replace(stored.article, entries=entries))
    page = get(desk, "/article/1/")
    assert page.texts(".text .entry-head") == ["10 March 2026, 11:05 by Ada Prell", "just now"]
    assert page.one(".text .entry-head time").attributes["datetime"] == "2026-03-10T11:05:00+00:00"
    told = [node.text() for node in page.all(".text > *:not(.entry-head)")]
    assert told == FIRST_TEXT.split("\n")


def test_related_articles_are_named_with_the_reason(desk: Client) -> None:
    page = get(desk, "/article/1/")
    assert page.texts("#related li h3") == ["Sellen Stone denies licence breach over Karrow slope"]
    assert page.one("#related li a").attributes["href"] == "/article/102/"
    assert page.texts("#related .grounds li") == [
        "It tells of what led to this.", "Both name what few other reports name: Sellen Stone and Karrow.",
    ]  # fmt: skip
    assert not get(desk, "/article/102/").all("#related")
