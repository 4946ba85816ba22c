"""Articles given as JSON Lines, articles of feed entries, identities, addresses, feed links, charsets."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.extract import article_of_entry, articles, feed_links
from newsloom.extract.charset import decoded
from newsloom.extract.identity import article_id
from newsloom.model import ArticleKind, Capture, ExtractError, Feed, FeedEntry, FurnitureKind, Media
from tests.extract.pages import PARAGRAPHS, html_page


def record(**fields: object) -> Capture:
    return Capture("in.jsonl#1", Media.ARTICLE_JSON, json.dumps(fields).encode())


def test_id_and_text_are_kept_exactly() -> None:
    text = "  The quay is shut.\r\n\r\n(Reuters)  \n"
    (one,) = articles(
        record(
            id=17,
            text=text,
            title="Quay shut",
            published="2026-02-03T08:30:00Z",
            url="https://a.example/x?utm_source=y",
        )
    )
    assert (one.id, one.text, one.title, one.url) == ("17", text, "Quay shut", "https://a.example/x")
    assert one.published is not None
    assert (one.published.iso(), one.published.read_from) == ("2026-02-03T08:30:00+00:00", "input")


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_keeps_its_length(text: str) -> None:
    (one,) = articles(record(text=text))
    assert len(one.text) == len(text)
    one.text.encode()


def test_a_date_that_cannot_be_read_keeps_its_words() -> None:
    (one,) = articles(record(text="The quay is shut.", published="the other day, or so"))
    assert one.published is not None
    assert (one.published.at, one.published.told) == (None, "the other day, or so")


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{", b'{"title": "x"}', b'{"text": 3}', b'{"text": " "}', b"[" * 100_000, b"\xff"]
)
def test_bad_records(body: bytes) -> None:
    with pytest.raises(ExtractError):
        articles(Capture("in.jsonl#1", Media.ARTICLE_JSON, body))


FEED = Feed("https://a.example/feed.xml", "Sallow Post", "https://a.example/", "en", ())


def entry(content: str | None, summary: str | None = None) -> FeedEntry:
    return FeedEntry(
        "k",
        "/news/quay?utm_medium=rss",
        "Port Sallow closes its quay",
        "Maren Holt",
        None,
        None,
        summary,
        content,
    )


def test_article_of_a_feeds_own_content() -> None:
    told = (
        f"<p>{PARAGRAPHS[0]}</p><figure><figcaption>The quay.</figcaption></figure><h2>Crews left "
        f"waiting</h2><p>{PARAGRAPHS[1]}</p><p>Read more: <a href=/b>Other</a></p>"
    )
    made = article_of_entry(entry(told), FEED)
    assert made is not None
    assert made.text == f"{PARAGRAPHS[0]}\nCrews left waiting\n{PARAGRAPHS[1]}"
    assert (made.url, made.publisher, made.byline, made.cut_off) == (
        "https://a.example/news/quay",
        "Sallow Post",
        "Maren Holt",
        False,
    )
    assert FurnitureKind.CAPTION in [one.kind for one in made.furniture]


def test_a_summary_is_marked_as_cut_off() -> None:
    made = article_of_entry(entry(None, PARAGRAPHS[0]), FEED)
    assert made is not None
    assert made.cut_off


def test_an_entry_without_text_gives_no_article() -> None:
    assert article_of_entry(entry(None, "<img src=x>"), FEED) is None


def test_identity_is_the_address_or_else_the_words() -> None:
    one = article_id(ArticleKind.MAIN, "https://a.example/x", "A", "t", "text")
    assert one == article_id(ArticleKind.MAIN, "https://a.example/x", "B", "u", "other text")
    assert one != article_id(ArticleKind.RELATED, "https://a.example/x", "A", "t", "text")
    assert article_id(ArticleKind.MAIN, None, "A", "t", "text") != article_id(ArticleKind.MAIN, None, "A", "t", "other")


def test_feed_links_are_absolute_and_once() -> None:
    page = html_page(
        "",
        '<link rel="alternate" type="application/rss+xml" href="/feed.xml"><link rel="alternate" '
        'type="application/atom+xml" href="https://b.example/atom">'
        '<link rel="alternate" type="application/rss+xml" href="/feed.xml"><link rel="alternate" '
        'hreflang="de" href="/de"><link rel="alternate" type="application/rss+xml" '
        'href="file:///x">',
    )
    assert feed_links(page) == ("https://sallow-post.example/feed.xml", "https://b.example/atom")


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        ("Fähre".encode(), "text/html; charset=iso-8859-1", "Fähre"),
        ("Fähre".encode("cp1252"), None, "Fähre"),
        ("„Fähre“".encode("cp1252"), "text/html; charset=iso-8859-1", "„Fähre“"),
        (b"<meta charset=utf-16>abc", None, "<meta charset=utf-16>abc"),
        ("\ufeffFähre".encode("utf-16"), None, "\ufeffFähre"),
        (b"x", "text/html; charset=rot13", "x"),
        ("Фериботът".encode("cp1251"), "text/plain; charset=windows-1251", "Фериботът"),
    ],
)
def test_charsets(body: bytes, content_type: str | None, text: str) -> None:
    assert decoded(body, content_type).lstrip("\ufeff") == text.lstrip("\ufeff")


@given(st.binary(max_size=200), st.text(max_size=30))
def test_decoding_never_fails(body: bytes, content_type: str) -> None:
    assert isinstance(decoded(body, content_type), str)
