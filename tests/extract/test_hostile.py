"""Whatever the bytes: an article or an ExtractError, in bounded time."""

import re
from dataclasses import fields
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsloom.extract import articles, feed_links
from newsloom.model import Article, Capture, ExtractError, Media
from newsloom.text.lang import LANGUAGES, rules
from newsloom.text.lang.pages_rules import PagesRules
from tests.extract.pages import PARAGRAPHS, paragraphs
from tests.timing import within_seconds

# No page may take more than 2 seconds. Here twice that: what goes wrong takes minutes.
SECONDS_MAX = 4.0
BAIT_CHARS = 5_000


def read(capture: Capture) -> tuple[Article, ...]:
    try:
        return articles(capture)
    except ExtractError:
        return ()


def _shown(pictures: str, times: int) -> str:
    """An article with pictures at its head and among its paragraphs."""
    return f"<main><article><h1>Port Sallow closes its east quay</h1>{pictures}{paragraphs(pictures * times)}</article>"


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + PARAGRAPHS[0],
        "<div>" * 40_000 + PARAGRAPHS[0] + "</div>" * 40_000,
        "<b><i>" * 60_000 + PARAGRAPHS[0],
        "<p>word " * 12_000,
        "<div>x</div>" * 15_000,
        "<table><tr><td>" * 20_000,
        "<ul><li>" * 20_000 + PARAGRAPHS[0],
        "<!--" * 80_000,
        "<script" * 100_000,
        "<a href='" * 100_000,
        "<" * 400_000,
        "<noscript>" + "<x>" * 120_000,
        "<select>" + "<option value=x>y</option>" * 40_000 + PARAGRAPHS[0],
        "<select>" + "<option value=x>y</option>" * 40_000 + "</select>" + PARAGRAPHS[0],
        "<font>" * 300 + "</b>" * 149_000 + PARAGRAPHS[0],
        "<p>" + "word " * 400_000,
        "<p>" + "a" * 2_000_000,
        "<p>" + "read more » " * 50_000,
        "<p>" + "Sign up to " * 50_000,
        '<script type="application/ld+json">' + "[" * 80_000 + "</script><p>" + PARAGRAPHS[0],
        "<meta name=author content='" + "By A " * 100_000 + "'><p>" + PARAGRAPHS[0],
        "\0" * 400_000,
        _shown("<img srcset='" + "a" * 7_000 + " ?'>", 60),
        _shown(f"<img src='/{'a,' * 3_000}.jpg' srcset='{', ' * 4_000}'>", 60),
        _shown(f"<figure><img src=/a1b2c3d4.jpg><figcaption>{'Photo: (by A / ' * 20_000}</figcaption></figure>", 1),
        _shown("<div>" * 200 + "<img src=/a1b2c3d4.jpg>" + "<p>x y z</p>" * 20_000, 1),
        "<updated>x</published>" * 20_000 + PARAGRAPHS[0],
        "<span><div></span>" * 20_000 + PARAGRAPHS[0],
        "<div><table><tr><td></div>" * 10_000 + PARAGRAPHS[0],
        "<div title='<'>" * 20_000 + PARAGRAPHS[0],
        "<button><em><em></button>" * 20_000 + PARAGRAPHS[0],
        "<form><div></form>" * 20_000 + PARAGRAPHS[0],
        "<div/>" * 20_000 + PARAGRAPHS[0],
        "<b><div></b>" * 20_000 + PARAGRAPHS[0],
        "<div " + "x" * 120_000 + ">" + PARAGRAPHS[0],
        "<p>x</p>" * 100_000,
        "<p class='" + "a comment " * 120_000 + "'>" + PARAGRAPHS[0],
        "<p style='" + "display:" * 120_000 + "'>" + PARAGRAPHS[0],
        "<img src='data:image/png;base64," + "A" * 2_000_000 + "'><p>" + PARAGRAPHS[0],
        "<p " + " ".join(f"a{i}=1" for i in range(100_000)) + ">" + PARAGRAPHS[0],
        "<b " + "".join(f"a{i}='<>'" for i in range(100_000)) + ">" + PARAGRAPHS[0],
        "<i " + "/".join(f"a{i}" for i in range(100_000)) + ">" + PARAGRAPHS[0],
        "<a " + "<a" * 200_000,
        '<a "' + "<a" * 200_000,
        "".join(f"<div class='n{i} x-{i}'>word {i}</div>" for i in range(10_000)),
        "<h1>Port Sallow closes its east quay</h1>" * 8_000 + PARAGRAPHS[0],
        "<table>" + ("<tr>" + "<td>12" * 50 + "</tr>") * 1_000,
        "<title>" + "a | " * 80_000 + "</title><h1>" + "a | " * 50_000 + "</h1>" + PARAGRAPHS[0],
        "<time datetime='2026-01-02T10:00'>x</time>" * 20_000 + PARAGRAPHS[0],
        "".join(f"<p>12 May 2026, 14:{i % 60:02}</p>" for i in range(3_000)) + PARAGRAPHS[0],
        "".join(f"<p>{i} hours ago</p>" for i in range(3_000)) + PARAGRAPHS[0],
        "<blockquote>" + ("“" + PARAGRAPHS[0] + "”</blockquote><blockquote>") * 2_000,
        "<figure><img src=/b.jpg><figcaption>A quay at dawn</figcaption></figure><p>Text of it." * 5_000,
        "<p>" + "&amp;" * 200_000,
        "<p>" + "He said so. " * 100_000,
        "<p>" + "\u200b" * 200_000 + PARAGRAPHS[0],
    ],
    ids=lambda page: page[:12],
)
def test_hostile_markup_ends_soon(page: str) -> None:
    with within_seconds(SECONDS_MAX):
        read(Capture("page.html", Media.HTML, page.encode()))


def bait(entry: str) -> str:
    """Text that begins to match an expression again and again: its literal words, repeated."""
    words = " ".join(re.findall(r"\w{2,}", re.sub(r"\\.|\{[^}]*\}", " ", entry)))[:60] or entry
    return f"{words} " * (BAIT_CHARS // (len(words) + 1))


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_no_wording_takes_long_on_what_nearly_is_it(code: str) -> None:
    told = rules("pages", code, PagesRules)
    entries = [entry for field in fields(told) for entry in getattr(told, field.name)]
    page = "".join(f"<p>{bait(entry)[:length]}</p>" for entry in entries for length in (400, BAIT_CHARS))
    with within_seconds(SECONDS_MAX):
        read(Capture("page.html", Media.HTML, page.encode()))


@pytest.mark.parametrize(
    "text",
    [
        "word " * 120_000,
        "a" * 2_000_000,
        "Sign up to " * 100_000,
        "x. " * 80_000,
        "- \n" * 10_000,
        "By A B | " * 100_000,
        "Read more » " * 30_000,
        "A. B\n" * 8_000,
        "(" * 200_000,
        "New newsletter: " * 50_000,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_text_ends_soon(text: str) -> None:
    with within_seconds(SECONDS_MAX):
        read(Capture("page.txt", Media.TEXT, text.encode()))


def test_text_is_found_under_any_depth() -> None:
    page = "<div>" * 5_000 + f"<article><h1>Port Sallow closes its east quay</h1>{paragraphs()}</article>"
    assert PARAGRAPHS[1] in read(Capture("page.html", Media.HTML, page.encode()))[0].text


def consistent(found: tuple[Article, ...]) -> None:
    for one in found:
        assert one.text.strip()
        assert "\n\n" not in one.text
        lines = one.text.split("\n")
        assert all(span.of(one.text) in lines for span in one.subheads)
        assert all(a.end < b.start for a, b in pairwise(one.subheads))
        assert all(piece.text and piece.text not in one.text for piece in one.furniture)
        assert len(one.id) == 16


SNIPPETS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div class='newsletter'>",
        "</div>",
        "<article>",
        "<h2>",
        "</h2>",
        "<blockquote>",
        "<li>",
        "<ul>",
        "</ul>",
        "<table><tr><td>",
        "<figure><figcaption>",
        "</figure>",
        "<a href=x>",
        "</a>",
        "<br><br>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "Read More » ",
        "ALSO READ: ",
        "(Reuters)",
        "- A. Person",
        "3 days ago",
        *PARAGRAPHS,
        "Crews left waiting",
        "&nbsp;",
        "&#0;",
        "\u202e",
        "\ud83d\ude00",
        "newsletter",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(SNIPPETS, max_size=40).map("".join))
def test_any_markup_gives_consistent_articles(page: str) -> None:
    capture = Capture("page.html", Media.HTML, page.encode("utf-8", "surrogatepass"))
    found = read(capture)
    consistent(found)
    assert found == read(capture), "the same bytes give the same articles"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(SNIPPETS, st.text(max_size=40)), max_size=30).map("\n".join))
def test_any_lines_give_consistent_articles(text: str) -> None:
    consistent(read(Capture("page.txt", Media.TEXT, text.encode("utf-8", "surrogatepass"))))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(list(Media)), st.one_of(st.none(), st.text(max_size=20)))
def test_any_bytes_give_articles_or_our_error(body: bytes, media: Media, content_type: str | None) -> None:
    consistent(() if media is Media.ARTICLE_JSON else read(Capture("x", media, body, content_type)))
    read(Capture("x", media, body, content_type))
    feed_links(Capture("https://a.example/", Media.HTML, body, content_type))
