"""Bylines: people, wherever the page names them; not desks, outlets, editors, photographers or labels."""

import pytest

from newsloom.extract import articles
from newsloom.model import Article, Capture, Media
from tests.extract.pages import PARAGRAPHS, paragraphs


def article_with(above: str = "", head: str = "", below: str = "", lang: str = "en") -> Article:
    """The article of a page of the Sallow Post with `above` between its title and its text."""
    page = (
        f'<html lang={lang}><head><title>x</title><meta property="og:site_name" content="Sallow Post">{head}</head>'
        f"<body><main><h1>Port Sallow closes its east quay</h1>{above}<div>{paragraphs()}</div>{below}</main>"
        "</body></html>"
    )
    return articles(Capture("https://www.sallow-post.example/n/1", Media.HTML, page.encode()))[0]


def ld(author: str, more: str = "") -> str:
    return f'<script type="application/ld+json">[{{"@type":"NewsArticle","author":{author}}}{more}]</script>'


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Maren Holt", "Maren Holt"),
        ("By Maren Holt and Odile de la Ferrand", "Maren Holt, Odile de la Ferrand"),
        ("Words by Maren Holt, Odile Ferrand & Ben Quill", "Maren Holt, Odile Ferrand, Ben Quill"),
        ("By Maren Holt, Harbour Correspondent", "Maren Holt"),
        ("By Maren Holt Senior Harbour Reporter", "Maren Holt"),
        ("By Maren Holt for the Sallow Post", "Maren Holt"),
        ("By Maren Holt December 2, 2025", "Maren Holt"),
        ("ByMaren Holt", "Maren Holt"),
        ("By Maren Holt Updated February 3, 2026", "Maren Holt"),
        ("Written by Maren Holt Reviewed by Dr. Orla Venn", "Maren Holt"),
        ("By Maren Holt | Photographs by Ben Quill", "Maren Holt"),
        ("3 February 2026 | By Maren Holt | 4 min read", "Maren Holt"),
        ("By Odile", "Odile"),
        ("By Sallow Post Staff", None),
        ("By the News Desk", None),
        ("By Admin", None),
        ("Reviewed by Dr. Orla Venn", None),
        ("Photo: Ben Quill", None),
    ],
)
def test_a_labelled_line_near_the_text(line: str, people: str | None) -> None:
    assert article_with(f"<p class=byline>{line}</p>").byline == people


def test_a_label_by_itself_belongs_to_the_next_line() -> None:
    assert article_with("<div>Written by</div><div>Maren Holt</div>").byline == "Maren Holt"


@pytest.mark.parametrize(
    ("head", "people"),
    [
        (ld('{"@type":"Person","name":"Maren Holt"}'), "Maren Holt"),
        (ld('[{"@type":"Person","name":"Maren Holt"},{"@type":"Person","name":"Ben Quill"}]'), "Maren Holt, Ben Quill"),
        (ld('{"@id":"#m"}', ',{"@id":"#m","@type":"Person","name":"Maren Holt"}'), "Maren Holt"),
        (ld('"Maren Holt, Ben Quill and Odile Ferrand"'), "Maren Holt, Ben Quill, Odile Ferrand"),
        (ld('"Maren O&#39;Holt"'), "Maren O'Holt"),
        (ld('{"@type":"Organization","name":"Quay Watch"}'), None),
        (ld('{"@type":"Person","name":"Sallow Post"}'), None),
        (ld('{"@type":"Person","name":"Sallow Post Editorial Team"}'), None),
        (ld('{"@type":"Person","name":"admin"}'), None),
        ('<meta name="author" content="Maren Holt">', "Maren Holt"),
        (
            '<meta name="author" content="https://social.example/maren"><meta name="byl" content="By Maren Holt">',
            "Maren Holt",
        ),
        (
            '<meta name="citation_author" content="Holt, Maren"><meta name="citation_author" content="Quill, Ben">',
            "Maren Holt, Ben Quill",
        ),
        ('<meta name="twitter:data1" content="9 minutes">', None),
    ],
)
def test_declared_writers(head: str, people: str | None) -> None:
    assert article_with(head=head).byline == people


def test_what_readers_see_goes_before_what_is_declared() -> None:
    """The one who put the page into the system is often declared."""
    head = '<meta name="author" content="Ben Quill">'
    assert article_with("<p>By Maren Holt</p>", head).byline == "Maren Holt"
    assert article_with("<p>By Sallow Post Staff</p>", head).byline == "Ben Quill"


def test_more_writers_declared_than_shown() -> None:
    both = ld('[{"@type":"Person","name":"Maren Holt"},{"@type":"Person","name":"Ben Quill"}]')
    assert article_with("<p>By Maren Holt</p>", both).byline == "Maren Holt, Ben Quill"


@pytest.mark.parametrize(
    "markup",
    [
        "<a rel=author href=/m>Maren Holt</a>",
        "<span itemprop=author>Maren Holt</span>",
        "<div class=article-Author__name>Maren Holt</div>",
        "<address>Maren Holt</address>",
    ],
)
def test_what_markup_calls_an_author(markup: str) -> None:
    assert article_with(f"<div>{markup}</div>").byline == "Maren Holt"
    assert article_with(below=f"<div>{markup}</div>").byline == "Maren Holt", "in a box below the text"
    assert article_with(below=f"<div class=comments>{markup}</div>").byline is None, "of a comment"


def test_a_line_by_itself_is_a_name_by_its_given_name_not_a_sections_label() -> None:
    assert article_with("<p>George Quill</p>").byline == "George Quill"
    assert article_with("<p>Harbour Board</p><p>3 February 2026</p>").byline is None


def test_the_agency_beside_the_writer() -> None:
    found = article_with("<p class=byline>By Maren Holt, Associated Press</p>")
    assert (found.byline, found.wire) == ("Maren Holt", "AP")
    found = article_with(head=ld('{"@type":"Organization","name":"Reuters"}'))
    assert (found.byline, found.wire) == (None, "Reuters")


def test_a_declared_writer_alone_on_the_first_line_is_no_dateline() -> None:
    found = article_with("<p>Quilla Venn</p>", head=ld('{"@type":"Person","name":"Quilla Venn"}'))
    assert (found.byline, found.dateline) == ("Quilla Venn", None)


def test_a_note_on_the_writer_is_known_however_the_byline_is_written() -> None:
    note = "Maren Holt covers the coast for the Sallow Post."
    found = article_with("<p>By MAREN HOLT</p>", below=f"<p>{note}</p>")
    assert note not in found.text


def test_the_writer_of_a_recipe() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"Recipe","author":{"@type":"Person","name":"Orla Venn"}}</script>'
    )
    assert article_with(head=head).byline == "Orla Venn"


def test_italian_writers() -> None:
    assert article_with("<p>di Chiara Fontana</p>", lang="it").byline == "Chiara Fontana"


def test_a_byline_below_a_standfirst_does_not_stay_in_the_text() -> None:
    found = article_with(f"<p>{PARAGRAPHS[1]}</p><p>By Maren Holt and Ben Quill</p>")
    assert found.byline == "Maren Holt, Ben Quill"
    assert "Maren Holt" not in found.text
