"""The lead picture of a page: which one, at what address, with what words."""

import json

import pytest

from newsloom.extract import articles
from newsloom.model import Capture, Picture
from tests.extract.pages import PARAGRAPHS, html_page, paragraphs

HOST = "https://sallow-post.example"


def picture_of(capture: Capture) -> Picture | None:
    return articles(capture)[0].picture


def page(before: str = "", inserted: str = "", head: str = "") -> Capture:
    return html_page(
        "<header><a href='/'><img src='/img/logo.png' alt='Sallow Post' width=300></a></header>"
        f"<main><article><h1>Port Sallow closes its east quay</h1>{before}<div class='entry-content'>"
        f"{paragraphs(inserted)}</div></article></main><footer><p>© Sallow Post</p><img src='/img/award.jpg'></footer>",
        head,
    )


def linked(**told: object) -> str:
    node = {"@type": "NewsArticle", "headline": "Port Sallow closes its east quay", **told}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


FIGURE = "<figure><img src='/p/quay.jpg'><figcaption>The east quay. Photo: Ana Prell</figcaption></figure>"


def test_a_figure_with_caption_and_credit() -> None:
    assert picture_of(page(FIGURE)) == Picture(f"{HOST}/p/quay.jpg", "The east quay.", "Ana Prell")


def test_the_caption_stays_out_of_the_text() -> None:
    assert articles(page(FIGURE))[0].text == "\n".join(PARAGRAPHS)


def test_a_page_without_pictures_has_none() -> None:
    assert picture_of(page()) is None


def test_a_named_picture_has_the_caption_of_the_same_one_in_the_article() -> None:
    head = "<meta property='og:image' content='https://img.sallow-post.example/p/east-quay-1200x675.jpg?q=80'>"
    shown = "<figure><img src='/p/east-quay-640x360.jpg'><figcaption>Cracks. © Ana Prell</figcaption></figure>"
    assert picture_of(page(inserted=shown, head=head)) == Picture(
        "https://img.sallow-post.example/p/east-quay-1200x675.jpg?q=80", "Cracks.", "Ana Prell"
    )


def test_a_captioned_picture_at_the_head_goes_before_one_made_for_sharing() -> None:
    head = f"<meta property='og:image' content='{HOST}/cards/28731.png'>"
    told = picture_of(page(FIGURE, head=head))
    assert told is not None
    assert told.url == f"{HOST}/p/quay.jpg"


def test_a_named_picture_goes_before_one_without_a_caption() -> None:
    head = f"<meta property='og:image' content='{HOST}/p/harbour-board.jpg'>"
    assert picture_of(page("<img src='/p/quay.jpg'>", head=head)) == Picture(f"{HOST}/p/harbour-board.jpg")


def test_json_ld_tells_address_caption_and_credit() -> None:
    image = {
        "@type": "ImageObject", "url": "/p/quay.jpg", "caption": "Divers below the east quay.",
        "creditText": "Ana Prell/Sallow Post",
    }  # fmt: skip
    assert picture_of(page(head=linked(image=[image]))) == Picture(
        f"{HOST}/p/quay.jpg", "Divers below the east quay.", "Ana Prell/Sallow Post"
    )


def test_of_several_sizes_in_json_ld_the_largest() -> None:
    sizes = [
        {"@type": "ImageObject", "url": f"/p/quay-{width}.jpg", "width": width, "height": f"{width}px"}
        for width in (400, 1600, 800)
    ]
    assert picture_of(page(head=linked(image=sizes))) == Picture(f"{HOST}/p/quay-1600.jpg")


def test_a_caption_made_by_a_program_is_none() -> None:
    made = {"@type": "ImageObject", "url": "/p/divers-below-the-quay.jpg", "caption": "Divers below the quay"}
    titled = {"@type": "ImageObject", "url": "/p/a.jpg", "caption": "Port Sallow closes its east quay"}
    for image in (made, titled):
        told = picture_of(page(head=linked(image=image)))
        assert told is not None
        assert told.caption is None


@pytest.mark.parametrize(
    ("markup", "address"),
    [
        ("<img src='/p/s.jpg' srcset='/p/s.jpg 400w, /p/m.jpg 1200w, /p/print.jpg 5000w'>", "/p/m.jpg"),
        ("<img src='data:image/gif;base64,R0lGOD' data-src='/p/late.jpg'>", "/p/late.jpg"),
        ("<img src='/img/placeholder.png' data-srcset='/p/l.jpg 800w, /p/x,y.jpg 1600w'>", "/p/x,y.jpg"),
        ("<img src='/p/s.jpg' srcset='/p/one.jpg 1x, /p/two.jpg 2x'>", "/p/two.jpg"),
        ("<img srcset='/p/one.jpg, /p/two.jpg 2x'>", "/p/two.jpg"),
        ("<img srcset='/p/w_9,h_9/one.jpg 800w,/p/two.jpg 900w'>", "/p/two.jpg"),
        ("<img src='/p/s.jpg' srcset=', ,/p/odd.jpg 1..5w,'>", "/p/s.jpg"),
        ("<picture><source srcset='/p/w.jpg 1500w'><img src='/p/s.jpg'></picture>", "/p/w.jpg"),
        ("<amp-img src='/p/amp.jpg' width=16 height=9 layout=responsive></amp-img>", "/p/amp.jpg"),
    ],
)
def test_addresses_however_the_picture_is_loaded(markup: str, address: str) -> None:
    told = picture_of(page(f"<figure>{markup}</figure>"))
    assert told is not None
    assert told.url == HOST + address


@pytest.mark.parametrize(
    "markup",
    [
        "<img src='data:image/png;base64,iVBOR'>",
        "<img src='/t.gif?page=7' width=1 height=1>",
        "<img src='/img/placeholder.png'>",
        "<div class='author-box'><img src='/people/maren-holt-at-desk.jpg'></div>",
        "<img class='avatar' src='/people/maren-holt-at-desk.jpg'>",
        "<aside><img src='/p/another-article.jpg'></aside>",
        "<div class='related-card'><img src='/p/another-article.jpg'></div>",
        "<div class='newsletter'><img src='/p/envelope-and-pen.jpg'></div>",
        "<img src='/p/wide.jpg' width=1200 height=90>",
        "<img src='javascript:alert(1)'>",
        "<img src='file:///etc/quay.jpg'>",
        "<img src='/img/harbour.svg'>",
        "<img>",
    ],
)
def test_what_is_no_picture_of_the_article(markup: str) -> None:
    assert picture_of(page(markup, inserted=markup)) is None


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='og:image' content='/img/default-share.png'>",
        "<meta property='og:image' content='/img/sallow-logo.png'>",
        linked(image="/brand/post-on-blue.png", publisher={"logo": {"url": "/brand/post-on-blue.png"}}),
    ],
)
def test_a_sites_own_picture_is_none_of_the_article(head: str) -> None:
    assert picture_of(page(head=head)) is None


def test_addresses_are_joined_to_the_base_that_the_page_names() -> None:
    told = picture_of(page("<figure><img src='p/quay.jpg'></figure>", head="<base href='//media.example/a/'>"))
    assert told == Picture("https://media.example/a/p/quay.jpg")


def test_a_page_from_a_file_has_absolute_addresses_or_none() -> None:
    capture = page(FIGURE)
    assert picture_of(Capture("quay.html", capture.media, capture.body)) is None


def test_a_picture_below_the_text_is_none_of_it() -> None:
    capture = html_page(
        f"<main><article><h1>Port Sallow closes its east quay</h1>{paragraphs()}</article>"
        "<section><figure><img src='/p/other.jpg'><figcaption>The ice road.</figcaption></figure></section></main>"
    )
    assert picture_of(capture) is None


def test_a_caption_beside_the_picture_in_a_box_of_their_own() -> None:
    told = picture_of(page(inserted="<div class='wp-caption'><img src='/p/a1b2c3d4.jpg'><p class='wp-caption-text'>"
                           "The pillars. <span class='credit'>Foto: Ana Prell</span></p></div>"))  # fmt: skip
    assert told == Picture(f"{HOST}/p/a1b2c3d4.jpg", "The pillars.", "Ana Prell")
