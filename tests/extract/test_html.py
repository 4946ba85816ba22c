"""HTML pages: main text, what is set apart, and what the page says about its article."""

import pytest

from newsloom.extract import articles
from newsloom.model import Article, ArticleKind, Capture, ExtractError, FurnitureKind, Media
from tests.extract.pages import PARAGRAPHS, article_page, html_page, paragraphs

YEARS = [(2023, 230, 33), (2024, 212, 31), (2025, 188, 29)]


def main_of(capture: Capture) -> Article:
    return articles(capture)[0]


def test_main_text_without_navigation_and_footer() -> None:
    main = main_of(article_page())
    assert main.text == "\n".join(PARAGRAPHS)
    assert main.title == "Port Sallow closes its east quay"
    assert main.language == "en"
    assert main.url == "https://sallow-post.example/news/quay"


@pytest.mark.parametrize(
    ("markup", "kind", "text"),
    [
        (
            "<p><strong>ALSO READ: <a href='/b'>Ferry timetable changes in March</a></strong></p>",
            FurnitureKind.PROMOTION,
            "ALSO READ: Ferry timetable changes in March",
        ),
        (
            "<aside class='newsletter'><p>Sign up to our newsletter for the news from the harbour</p></aside>",
            FurnitureKind.SIGN_UP,
            "Sign up to our newsletter for the news from the harbour",
        ),
        (
            "<figure><img src=a.jpg><figcaption>The quay in October.</figcaption></figure>",
            FurnitureKind.CAPTION,
            "The quay in October.",
        ),
        (
            "<div class='app'>Download the Sallow Post app for the latest news</div>",
            FurnitureKind.ADVERT,
            "Download the Sallow Post app for the latest news",
        ),
        ("<p>Photo: Maren Holt / Sallow Post</p>", FurnitureKind.CAPTION, "Photo: Maren Holt / Sallow Post"),
    ],
)
def test_furniture_between_paragraphs_is_set_apart(markup: str, kind: FurnitureKind, text: str) -> None:
    main = main_of(article_page(markup))
    assert main.text == "\n".join(PARAGRAPHS)
    assert (kind, text) in [(one.kind, one.text) for one in main.furniture]


def test_a_late_part_that_react_streams_is_read_with_a_page_that_shows_text_besides() -> None:
    links = "".join(
        f"<li><a href='/n/{i}'>Letters and notices of week {i} from the harbour</a></li>" for i in range(20)
    )
    late = f"<div hidden id='S:1'><article><h1>Port Sallow closes its east quay</h1>{paragraphs()}</article></div>"
    menu = (
        "<div hidden id='menu'><p>Every page of the paper, from the tide tables to the letters of the week.</p></div>"
    )
    main = main_of(html_page(f"<nav><ul>{links}</ul></nav>{late}{menu}"))
    assert main.text == "\n".join(PARAGRAPHS)


def test_the_numbers_of_a_table_in_the_text_are_text() -> None:
    rows = "".join(f"<tr><td>{year}</td><td>{boats} ({share}%)</td></tr>" for year, boats, share in YEARS)
    main = main_of(article_page(f"<table><tr><th>Year</th><th>Boats at the quay</th></tr>{rows}</table>"))
    assert "2024\n212 (31%)" in main.text


def test_a_pull_quote_that_repeats_the_text_is_not_told_twice() -> None:
    main = main_of(
        article_page(
            "<blockquote class='pull-quote'><p>Nobody should be tying up there until we know more</p></blockquote>",
            after=3,
        )
    )
    assert main.text == "\n".join(PARAGRAPHS)


def test_a_quotation_that_is_said_nowhere_else_stays() -> None:
    letter = (
        "We the crews of the east quay ask the board to give us a berth before the first storm, "
        "or to tell us plainly that there is none."
    )
    main = main_of(article_page(f"<blockquote><p>{letter}</p></blockquote>"))
    assert letter in main.text


def test_subheads_are_spans_of_the_text() -> None:
    main = main_of(article_page("<h2>Crews left waiting</h2>"))
    assert [span.of(main.text) for span in main.subheads] == ["Crews left waiting"]


def test_metadata_from_json_ld() -> None:
    ld = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle",
    "headline": "Port Sallow closes its east quay", "datePublished": "2026-02-03T08:30:00+02:00",
    "dateModified": "2026-02-04T10:00:00Z",
    "author": [{"@type": "Person", "name": "Maren Holt"}, {"@type": "Organization", "name": "Reuters"}],
    "publisher": {"@id": "#org", "name": "Sallow Post"},}]}</script>"""
    main = main_of(article_page(head=ld))
    assert (main.byline, main.wire, main.publisher) == ("Maren Holt", "Reuters", "Sallow Post")
    assert main.published is not None
    assert (main.published.iso(), main.published.read_from) == ("2026-02-03T08:30:00+02:00", "json-ld")
    assert main.modified is not None
    assert main.modified.iso() == "2026-02-04T10:00:00+00:00"


def test_metadata_from_meta_elements() -> None:
    head = """<meta property="og:title" content="Port Sallow closes its east quay | Sallow Post">
    <meta property="og:site_name" content="Sallow Post">
    <meta name="author" content="Web Desk"><meta property="article:published_time" content="2026-02-03">
    <link rel="canonical" href="/news/quay-closed?utm_source=x&id=7#top">"""
    main = main_of(article_page(head=head))
    assert main.title == "Port Sallow closes its east quay"
    assert main.byline is None, "a desk is not a person"
    assert main.url == "https://sallow-post.example/news/quay-closed?id=7"
    assert main.published is not None
    assert (main.published.iso(), main.published.read_from) == ("2026-02-03", "meta")


def test_a_date_in_the_address_is_the_last_resort() -> None:
    page = article_page()
    main = main_of(Capture("https://sallow-post.example/2026/02/03/quay", page.media, page.body))
    assert main.published is not None
    assert (main.published.iso(), main.published.read_from) == ("2026-02-03", "url")


def test_nothing_is_invented() -> None:
    body = f"<div>{paragraphs()}</div>"
    main = main_of(Capture("page.html", Media.HTML, body.encode()))
    assert (main.title, main.published, main.byline, main.publisher, main.url) == (
        None,
        None,
        None,
        None,
        None,
    )


@pytest.mark.parametrize(
    ("start", "place", "wire"),
    [
        ("PORT SALLOW (Reuters) - ", "PORT SALLOW", "Reuters"),
        ("Port Sallow (dpa/lno) – ", "Port Sallow", "dpa"),
        ("PORT SALLOW, Feb 3 (AFP) — ", "PORT SALLOW", "AFP"),
        ("(AP) — ", None, "AP"),
        ("PORT SALLOW: ", "PORT SALLOW", None),
        ("PORT SALLOW (Meridian News Agency) — ", "PORT SALLOW", "Meridian News Agency"),
    ],
)
def test_inline_dateline_goes_to_its_own_fields(start: str, place: str | None, wire: str | None) -> None:
    main = main_of(
        html_page(
            f"<article><h1>Port Sallow closes its east "
            f"quay</h1>{paragraphs().replace('<p>', '<p>' + start, 1)}</article>"
        )
    )
    assert (main.dateline, main.wire) == (place, wire)
    assert main.text.startswith(PARAGRAPHS[0])


def test_several_articles_on_one_page() -> None:
    other = "Ice road to Hemmel opens two weeks late"
    told = (
        "The ice road between Hemmel and the mainland opened on Monday, two weeks later than last "
        "year. Drivers may not carry more than three tonnes, the road office said."
    )
    card = (
        f"<div class=card><a href=/o><span>{other}</span></a><h4><a "
        f"href=/o>{other}</a></h4><div><span>Hemmel Echo</span><span>5 hours "
        f"ago</span></div><p>{told}</p></div>"
    )
    page = html_page(
        f"<main><h1>Port Sallow closes its east quay</h1><div class=src><span>Sallow "
        f"Post</span><span>3 hours ago</span></div><div class=text>{paragraphs()}</div>"
        f"<div class=promo>Download the Pocketeer app</div><h2>Related Articles</h2>{card}</main>",
        '<meta property="og:site_name" content="Pocketeer">',
    )
    main, related = articles(page)
    assert (main.publisher, main.republished_by) == ("Sallow Post", "Pocketeer")
    assert (related.kind, related.title, related.publisher, related.republished_by) == (
        ArticleKind.RELATED,
        other,
        "Hemmel Echo",
        "Pocketeer",
    )
    assert related.text == told
    assert related.published is not None
    assert (related.published.at, related.published.told) == (None, "5 hours ago")


def test_text_that_a_script_will_show_is_read() -> None:
    main = main_of(
        html_page(
            f"<div hidden id='S:0'><article><h1>Port Sallow closes its east quay</h1>{paragraphs()}</article></div>"
        )
    )
    assert PARAGRAPHS[2] in main.text


@pytest.mark.parametrize("charset", ["windows-1252", "utf-8", "utf-16", "iso-8859-1"])
def test_charsets(charset: str) -> None:
    sentence = (
        "Die Fähre „Hemmel“ fährt wieder, wie Bürgermeisterin Käthe Möllerström am Dienstag "
        "sagte; für Autos ist sie noch gesperrt."
    )
    if charset == "iso-8859-1":
        sentence = sentence.replace("„", "»").replace("“", "«")
    page = (
        f"<html><head><meta "
        f"charset={charset}><title>Fähre</title></head><body><article><h1>Fähre</h1><p>{sentence}</p><p>{sentence} "
        f"Und so weiter.</p></article></body></html>"
    )
    main = main_of(Capture("seite.html", Media.HTML, page.encode(charset)))
    assert sentence in main.text
    assert main.language == "de"


def test_a_page_without_text_is_an_error() -> None:
    with pytest.raises(ExtractError, match=r"no text|no article"):
        articles(html_page("<nav><a href=/>Home</a></nav>"))


def test_a_date_below_the_standfirst_is_found() -> None:
    standfirst = (
        "The pilots of Port Ellisar have a new lamp above the station door, bought with the money that the harbour "
        "fair brought in, and lit on Tuesday by the oldest of them."
    )
    body = (
        "<h1>Pilots' station gets a new lamp</h1>"
        f"<p>{standfirst}</p><div class='row'><p>Orsa Lindqvane</p><small>December 17, 2025</small></div>"
        + paragraphs()
    )
    page = f"<html lang='en'><head><title>Pilots' station gets a new lamp</title></head><body>{body}</body></html>"
    (article,) = articles(Capture("lamp.html", Media.HTML, page.encode()))
    assert article.published is not None
    assert article.published.iso() == "2025-12-17"


def test_a_table_of_contents_makes_no_further_article() -> None:
    headings = ("What the divers found below the quay", "What the repairs are to cost", "Where the crews will tie up")
    contents = "".join(f"<li><a href='#{n}'>{heading}</a></li>" for n, heading in enumerate(headings))
    sections = "".join(f"<section><h2 id={n}>{h}</h2>{paragraphs()}</section>" for n, h in enumerate(headings))
    found = articles(html_page(f"<article><h1>Quay</h1>{paragraphs()}<ul>{contents}</ul>{sections}</article>"))
    assert [one.kind for one in found] == [ArticleKind.MAIN]
    assert all(heading in found[0].text for heading in headings)


def test_a_heading_told_twice_inside_an_article_makes_no_further_article() -> None:
    twice = "<h2>What the divers found below the quay</h2>" * 2
    found = articles(article_page(f"{twice}<p>{PARAGRAPHS[3]}</p>", after=2))
    assert [one.kind for one in found] == [ArticleKind.MAIN]
