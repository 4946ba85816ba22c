"""Round-ups: one page with several pieces of news, each an article of its own."""

from collections.abc import Callable

import pytest

from newsloom.extract import articles
from newsloom.model import Article, ArticleKind, Capture, Media

_PIECES = (
    (
        "Ferry to Kell runs again",
        "KELL (AP) — ",
        "The ferry between Kell and the mainland runs again after three days of storm. The first boat left at dawn "
        "with forty cars on board, the line said.",
    ),
    (
        "Fish prices fall for the third week",
        "PORT SALLOW (AP) — ",
        "The price of cod fell for the third week in a row at the auction of Port Sallow. Buyers say that the southern "
        "fleets landed more than usual.",
    ),
    (
        "New bridge over the Elm",
        "MARROW BAY (AP) — ",
        "The new bridge over the Elm opens to cars in May, the road office of Marrow Bay said on Monday. Lorries will "
        "be let across from the autumn on.",
    ),
    (
        "Lighthouse keeper retires",
        "SKERRY (AP) — ",
        "The keeper of the lighthouse of Skerry has retired at the age of 71. She was the last on the coast to live in "
        "the tower, by herself, for nineteen years.",
    ),
)


def read(pieces: str, title: str = "Coast news in brief", head: str = "", intro: str = "") -> tuple[Article, ...]:
    html = (
        f"<!doctype html><html lang=en><head><title>{title}</title>{head}</head><body>"
        "<nav><a href='/'>Home</a> <a href='/coast'>Coast</a></nav>"
        f"<main><article><h1>{title}</h1>{intro}{pieces}</article></main>"
        "<footer><p>© Sallow Post. All rights reserved.</p></footer></body></html>"
    )
    head_at = "https://sallow-post.example/briefs/12"
    return articles(Capture(head_at, Media.HTML, html.encode()))


Form = Callable[[str, str, str], str]
FORMS: dict[str, Form] = {
    "datelines": lambda title, start, text: f"<h2>{title}</h2><p>{start}{text}</p>",
    "bylines": lambda title, _, text: f"<section><h3>{title}</h3><p>By Ada Prell</p><p>{text}</p></section>",
    "sources": lambda title, _, text: f"<div><h2>{title}</h2><p>{text}</p><p>Hemmel Echo · 3 hours ago</p></div>",
    "dates": lambda title, _, text: f"<h2>{title}</h2><p class=date>4 March 2026</p><p>{text}</p>",
    "bold": lambda title, start, text: f"<p><b>{title}</b></p><p>{start}{text}</p>",
}


@pytest.mark.parametrize("form", FORMS)
def test_each_piece_is_an_article(form: str) -> None:
    found = read("".join(FORMS[form](*piece) for piece in _PIECES))
    assert [one.title for one in found] == [title for title, _, _ in _PIECES]
    assert [one.text for one in found] == [text for _, _, text in _PIECES]
    assert [one.kind for one in found] == [ArticleKind.MAIN, *[ArticleKind.RELATED] * 3]
    assert len({one.id for one in found}) == 4


def test_a_piece_has_its_own_credits() -> None:
    first, second, *_ = read("".join(FORMS["datelines"](*piece) for piece in _PIECES))
    assert (first.dateline, first.wire) == ("KELL", "AP")
    assert (second.dateline, second.wire) == ("PORT SALLOW", "AP")
    assert read("".join(FORMS["bylines"](*piece) for piece in _PIECES))[2].byline == "Ada Prell"
    site = "<meta property=og:site_name content=Pocketeer>"
    sourced = read("".join(FORMS["sources"](*piece) for piece in _PIECES), head=site)
    assert (sourced[1].publisher, sourced[1].republished_by) == ("Hemmel Echo", "Pocketeer")
    dated = read("".join(FORMS["dates"](*piece) for piece in _PIECES))
    assert [one.published.iso() for one in dated if one.published] == ["2026-03-04"] * 4


def test_an_introduction_of_some_length_is_the_main_article() -> None:
    intro = (
        "<p>The storm has passed, and along the coast boats, prices and people are moving again. Here is what happened "
        "between Skerry and Marrow Bay since yesterday evening, and what the day is to bring for those who live by the "
        "sea or on it, from the first ferry to the last light.</p>"
    )
    found = read("".join(FORMS["bylines"](*piece) for piece in _PIECES), intro=intro)
    assert found[0].title == "Coast news in brief"
    assert found[0].text == intro[3:-4]
    assert [one.kind for one in found[1:]] == [ArticleKind.RELATED] * 4


def test_the_posts_of_a_blog_have_their_own_addresses() -> None:
    posts = "".join(
        f"<article><h2><a href='/posts/{n}'>{title}</a></h2><p>{n + 1} March 2026</p>"
        f"<p>{text}</p><p>Nobody was hurt, and work went on in the evening, it was said of “{title}”.</p></article>"
        for n, (title, _, text) in enumerate(_PIECES[:3])
    )
    found = read(posts, "Notes from the quay")
    assert [one.url for one in found] == [f"https://sallow-post.example/posts/{n}" for n in range(3)]
    assert [one.published.iso() for one in found if one.published] == ["2026-03-01", "2026-03-02", "2026-03-03"]


@pytest.mark.parametrize(
    ("title", "form"),
    [
        ("What to do on the coast this week", lambda title, _, text: f"<h2>{title}</h2><p>{text}</p>"),
        ("Coast news in brief", lambda title, _, text: f"<h2>{title}</h2><p>{text}</p>"),
        ("The best fairs of the spring", lambda title, _, text: f"<h2>{title}</h2><p>4 March 2026</p><p>{text}</p>"),
        ("Four books for the winter", lambda title, _, text: f"<h2>{title}</h2><p>By Ada Prell</p><p>{text}</p>"),
        ("Four boats compared", lambda title, _, text: f"<h2>{title}</h2><p>PROS: {text}</p>"),
    ],
)
def test_an_article_with_sub_headings_stays_one(title: str, form: Form) -> None:
    found = read("".join(form(*piece) for piece in _PIECES), title)
    assert len(found) == 1
    assert all(text[-60:] in found[0].text for _, _, text in _PIECES)


def test_the_pieces_are_of_the_site_that_the_title_names() -> None:
    title = "<title>Coast news in brief - Sallow Post</title>"
    found = read("".join(FORMS["datelines"](*piece) for piece in _PIECES), head=title)
    assert {one.publisher for one in found} == {"Sallow Post"}
