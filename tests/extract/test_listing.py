"""Front pages, sections, tags: lists of links, told from articles."""

from datetime import UTC, datetime

import pytest

from newsloom.extract import articles, page
from newsloom.model import Capture, ExtractError, Media, PageKind
from tests.extract.pages import PARAGRAPHS, article_page, paragraphs

_NEWS = (
    ("Ferry to Kell runs again after the storm", "The first boat left at dawn with forty cars on board."),
    ("Harbour board puts off its vote on fees", "Members want the engineers' report before they decide."),
    ("Lighthouse keeper of Skerry retires at 71", "She is the last keeper on the coast to live in the tower."),
    ("School in Marrow Bay to stay open", "Parents had collected four thousand signatures in a month."),
    ("Two rescued from drifting trawler", "The crew had been without an engine since Tuesday night."),
    ("Fish prices fall for the third week", "Buyers say that the southern fleets landed more than usual."),
    ("Mayor of Port Sallow will not stand again", "She has held the office for eleven years."),
    ("New bridge over the Elm opens in May", "Lorries will be let across from the autumn on."),
    ("Choir of Kell sings for the stranded", "The concert took in enough to pay for nine beds."),
    ("Council sells the old customs house", "A hotel is planned behind the listed front."),
)


def card(number: int, form: str) -> str:
    title, teaser = _NEWS[number]
    address = f"/news/{number}"
    match form:
        case "heading":
            headline = f"<h3><a href='{address}'>{title}</a></h3>"
            return f"<article>{headline}<p>{teaser}</p><time>{number + 1} hours ago</time></article>"
        case "around":
            return f"<a href='{address}'><div><h2>{title}</h2><p>{teaser}</p></div></a>"
        case _:
            return f"<li><a href='{address}'>{title}</a></li>"


def list_page(form: str, head: str = "", address: str = "https://sallow-post.example/coast/") -> Capture:
    cards = "".join(card(number, form) for number in range(len(_NEWS)))
    body = (
        "<header><nav><a href='/'>Home</a> <a href='/coast/'>Coast</a></nav></header>"
        f"<main><h1>Coast</h1><div class=list>{cards}</div><a href='/coast/2'>Next page</a></main>"
        "<footer><p>© Sallow Post. All rights reserved.</p></footer>"
    )
    html = (
        f"<!doctype html><html lang=en><head><title>Coast - Sallow Post</title>{head}</head><body>{body}</body></html>"
    )
    return Capture(address, Media.HTML, html.encode(), captured_at=datetime(2026, 3, 4, 12, tzinfo=UTC))


@pytest.mark.parametrize("form", ["heading", "around", "item"])
def test_a_list_gives_its_links_in_reading_order(form: str) -> None:
    found = page(list_page(form))
    assert found.kind is PageKind.LIST
    assert found.articles == ()
    assert [(link.address, link.title) for link in found.links] == [
        (f"https://sallow-post.example/news/{number}", title) for number, (title, _) in enumerate(_NEWS)
    ]


def test_a_link_has_the_teaser_and_the_time_that_the_list_shows() -> None:
    second = page(list_page("heading")).links[1]
    assert second.teaser == "Members want the engineers' report before they decide."
    assert second.published is not None
    assert second.published.told == "2 hours ago"
    assert second.published.at == datetime(2026, 3, 4, 10, tzinfo=UTC)
    assert page(list_page("around")).links[1].teaser == "Members want the engineers' report before they decide."


def test_articles_of_a_list_are_refused_with_what_it_is() -> None:
    with pytest.raises(ExtractError, match="a list of 10 links, not an article"):
        articles(list_page("heading"))


def test_links_of_a_saved_list_are_made_absolute_by_the_address_that_it_declares() -> None:
    head = "<link rel=canonical href='https://sallow-post.example/coast/'>"
    assert page(list_page("item", head, "saved.html")).links[0].address == "https://sallow-post.example/news/0"


def test_few_headlines_are_enough_where_the_page_calls_itself_a_list() -> None:
    cards = "".join(card(number, "heading") for number in range(5))
    html = f"<html><body><main><h1>Coast</h1>{cards}</main></body></html>"
    declared = (
        "<script type='application/ld+json'>"
        '{"@context": "https://schema.org", "@type": "CollectionPage", "name": "Coast"}</script>'
    )
    undeclared = Capture("https://sallow-post.example/coast", Media.HTML, html.encode())
    assert page(undeclared).kind is not PageKind.LIST
    assert page(Capture(undeclared.address, Media.HTML, (declared + html).encode())).kind is PageKind.LIST
    assert page(Capture("https://sallow-post.example/", Media.HTML, html.encode())).kind is PageKind.LIST


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='og:type' content='article'>",
        "<meta property='article:published_time' content='2026-03-04T10:00:00Z'>",
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Coast"}</script>',
    ],
)
def test_a_page_that_calls_itself_an_article_is_believed(head: str) -> None:
    assert page(list_page("heading", head)).kind is not PageKind.LIST


def test_an_article_with_many_links_to_others_is_an_article() -> None:
    related = "".join(card(number, "heading") for number in range(len(_NEWS)))
    below = article_page().body.replace(b"</main>", f"</main><section><h2>Latest</h2>{related}</section>".encode())
    found = page(Capture("https://sallow-post.example/n", Media.HTML, below))
    assert found.kind is PageKind.ARTICLE
    assert found.articles[0].text.startswith("\n".join(PARAGRAPHS))


def test_a_table_of_contents_makes_no_list() -> None:
    contents = "".join(f"<li><a href='#part-{n}'>What the board said on day {n}</a></li>" for n in range(12))
    html = f"<main><h1>The winter of the east quay</h1><ul>{contents}</ul>{paragraphs()}</main>"
    assert page(Capture("https://sallow-post.example/quay", Media.HTML, html.encode())).kind is PageKind.ARTICLE
