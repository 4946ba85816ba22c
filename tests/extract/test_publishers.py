"""Publishers: the outlet's name, not its address, its app, its owner's or its slogan."""

import pytest

from newsloom.extract import articles
from newsloom.extract.site_names import SiteNames
from newsloom.model import Capture, Media
from tests.extract.pages import paragraphs

SHOWN = "Port Sallow closes its east quay"


def publisher_of(head: str = "", foot: str = "", title: str = SHOWN) -> str | None:
    page = (
        f"<html lang=en><head><title>{title}</title>{head}</head><body><main><h1>{SHOWN}</h1>"
        f"<div>{paragraphs()}</div></main><footer>{foot}</footer></body></html>"
    )
    return articles(Capture("https://www.sallow-post.example/n/1", Media.HTML, page.encode()))[0].publisher


def ld(told: str) -> str:
    return f'<script type="application/ld+json">{told}</script>'


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (
            ld('{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"The Sallow Post"}}'),
            "The Sallow Post",
        ),
        (
            ld(
                '{"@graph":[{"@type":"NewsArticle","publisher":{"@id":"#p"}},'
                '{"@id":"#p","@type":"Organization","name":"Sallow Post"}]}'
            ),
            "Sallow Post",
        ),
        ('<meta property="og:site_name" content="Sallow Post | All the news from the harbour">', "Sallow Post"),
        ('<meta property="og:site_name" content="Crews &amp;amp; Quays">', "Crews & Quays"),
        (ld('{"@type":"WebSite","name":"Sallow Post"}'), "Sallow Post"),
        (
            ld('{"@type":"NewsArticle","publisher":{"name":"Marlow Holdings Ltd"}}')
            + '<meta property="og:site_name" content="Sallow Post">',
            "Sallow Post",
        ),
        (
            '<meta property="og:site_name" content="sallow-post.example">'
            + ld('{"@type":"WebSite","name":"The Post"}'),
            "The Post",
        ),
        ('<meta property="og:site_name" content="sallow-post.example">', "sallow-post.example"),
        ('<meta name="al:android:app_name" content="Pocketeer">', None),
    ],
)
def test_declared_names(head: str, name: str | None) -> None:
    assert publisher_of(head) == name


@pytest.mark.parametrize("title", [f"{SHOWN} | Sallow Post", f"{SHOWN} - Harbour - Sallow Post"])
def test_the_name_behind_the_headline(title: str) -> None:
    assert publisher_of(title=title) == "Sallow Post"


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("<p>© 2026 The Sallow Post. All rights reserved.</p>", "The Sallow Post"),
        ("<p>Copyright 2019–2026 Sallow Post | Imprint</p>", "Sallow Post"),
        ("<p>Copyright Policy</p>", None),
        ("<p>© 2026 All Rights Reserved</p>", None),
        ("<p>© 2026 Quince Web Design</p>", None),
        ("<div class=site-logo><a href=/><img src=l.svg alt='Sallow Post logo'></a></div>", "Sallow Post"),
        ("<div class=site-logo><a href=/><img src=l.svg alt='sallow-post-logo.png'></a></div>", None),
    ],
)
def test_what_the_page_shows_counts_where_the_host_bears_it_out(foot: str, name: str | None) -> None:
    assert publisher_of(foot=foot) == name


def test_parts_of_titles_that_can_stand_for_a_site() -> None:
    sites = SiteNames(["National Harbour Council"], "www.harbourcouncil.example")
    assert sites.is_name("National  Harbour-Council")
    assert all(map(sites.is_like, ["NHC", "Harbour Council", "National Harbour Council News"]))
    assert not any(map(sites.is_like, ["", "A", "New quay", "The harbour council votes on quays that nobody has used"]))
    assert sites.cut_from("Crews wait | Sea | Harbour Council") == "Crews wait | Sea"
    assert sites.cut_from("A – B") == "A – B"


def test_the_site_is_named_behind_a_headline_with_its_section_before_it() -> None:
    assert publisher_of(title=f"Opinion | {SHOWN} - Sallow Post") == "Sallow Post"
