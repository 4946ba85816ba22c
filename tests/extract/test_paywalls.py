"""Articles of which the page shows only the beginning, and whole ones that look alike."""

import json

import pytest

from newsloom.extract import articles
from newsloom.model import Article, Capture, Media
from tests.extract.pages import PARAGRAPHS

_GERMAN = (
    "Der Hafenausschuss von Sallow hat am Dienstag beschlossen, den Ostkai über den Winter zu schließen. Taucher "
    "hatten Risse in drei Pfeilern gefunden.",
    "„Dort soll niemand festmachen, bis wir mehr wissen“, sagte die Vorsitzende Orla Venn. Die Reparatur kostet nach "
    "ihren Worten etwa vier Millionen Kronen.",
)
_FRENCH = (
    "Le conseil du port de Sallow a décidé mardi de fermer le quai est pour l'hiver, après que des plongeurs ont "
    "trouvé des fissures dans trois piliers.",
    "« Personne ne doit s'y amarrer avant que nous en sachions davantage », a déclaré sa présidente, Orla Venn, devant "
    "les pêcheurs.",
)
_OPEN = (PARAGRAPHS[0], "Crews who use the quay said that they had been given no other berth, and that the board had…")


def read(text: tuple[str, ...], behind: str, head: str = "", language: str = "en") -> Article:
    body = "".join(f"<p>{one}</p>" for one in text)
    html = (
        f"<!doctype html><html lang={language}><head><title>x</title>{head}</head><body><nav><a href='/'>Home</a>"
        f"<a href='/login'>Subscribe</a></nav><main><article><h1>Port Sallow closes its east quay</h1>{body}{behind}"
        "</article></main><footer><p>© Sallow Post. All rights reserved.</p></footer></body></html>"
    )
    return articles(Capture("https://sallow-post.example/news/quay", Media.HTML, html.encode()))[0]


def linked_data(**told: object) -> str:
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "x", **told}
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


_WALLS = [
    ("en", PARAGRAPHS, "<div class=offer><p>Subscribe to continue reading</p><button>See plans</button></div>"),
    ("en", PARAGRAPHS, "<div><h3>Sign in to read the full article</h3><p>It is free.</p></div>"),
    ("en", PARAGRAPHS, "<div><p>This article is for subscribers only.</p></div>"),
    ("en", PARAGRAPHS, "<div><p>You’ve reached your limit of free articles this month.</p></div>"),
    ("en", PARAGRAPHS, "<div><p>To continue reading, create a free account or log in.</p></div>"),
    ("de", _GERMAN, "<div><h3>Weiterlesen mit Bote Plus</h3><p>Vier Wochen für einen Euro.</p></div>"),
    ("de", _GERMAN, "<div><p>Dieser Artikel ist nur für Abonnenten lesbar.</p></div>"),
    ("de", _GERMAN, "<div><p>Melden Sie sich an, um den ganzen Artikel zu lesen.</p></div>"),
    ("fr", _FRENCH, "<div><p>Cet article est réservé aux abonnés.</p></div>"),
    ("fr", _FRENCH, "<div><p>Il vous reste 70 % de cet article à lire.</p></div>"),
    ("fr", _FRENCH, "<div><p>Abonnez-vous pour lire la suite</p></div>"),
]


@pytest.mark.parametrize(("language", "text", "behind"), _WALLS)
def test_a_wall_behind_the_text_cuts_it_off(language: str, text: tuple[str, ...], behind: str) -> None:
    article = read(text, behind, language=language)
    assert article.cut_off
    assert article.text == "\n".join(text)


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        (_OPEN, "<div><p>Already a subscriber? Log in</p></div>"),
        (_OPEN, "<p><a href='/full'>Continue reading</a></p>"),
        (_OPEN, "<div class='article-paywall'><a href='/plans'>Plans</a></div>"),
        (tuple(one.rstrip("….") for one in _OPEN), "<div><h3>Choose your plan</h3></div>"),
    ],
)
def test_a_text_that_breaks_off_before_an_offer_is_cut_off(text: tuple[str, ...], behind: str) -> None:
    assert read(text, behind).cut_off


@pytest.mark.parametrize(
    "behind",
    [
        "",
        "<div class=newsletter><h3>Sign up to our newsletter</h3><p>News from the harbour, every morning.</p></div>",
        "<div><h3>Become a member</h3><p>Support our journalism for the price of a coffee.</p></div>",
        "<div><p>Already a subscriber? Log in</p></div>",
        "<section class=comments><p>Log in to comment</p></section>",
        "<footer><p>Subscribe to continue reading all our articles</p></footer>",
    ],
)
def test_a_whole_article_with_an_offer_behind_it_is_not(behind: str) -> None:
    assert not read(PARAGRAPHS, behind).cut_off


_LONG = PARAGRAPHS * 2


@pytest.mark.parametrize(
    ("told", "text", "cut_off"),
    [
        # Not free, and all of it there: behind a curtain that a script draws.
        ({"isAccessibleForFree": False}, _LONG, False),
        ({"isAccessibleForFree": "False", "wordCount": 170}, _LONG, False),
        ({"isAccessibleForFree": False, "wordCount": 900}, _LONG, True),
        ({"isAccessibleForFree": False}, PARAGRAPHS[:1], True),
        ({"isAccessibleForFree": False}, (*_LONG, _OPEN[1]), True),
        ({"isAccessibleForFree": True}, PARAGRAPHS[:1], False),
        ({"isAccessibleForFree": "no idea", "wordCount": "many"}, PARAGRAPHS[:1], False),
    ],
)
def test_what_json_ld_says_of_its_price_is_weighed_with_the_text(
    told: dict[str, object], text: tuple[str, ...], cut_off: bool
) -> None:
    assert read(text, "", linked_data(**told)).cut_off is cut_off


@pytest.mark.parametrize(
    ("selector", "cut_off"), [("h1 ~ p", False), (".paid", True), ("p[", True), ("", True), (17, True)]
)
def test_the_part_that_json_ld_calls_not_free_is_looked_for_on_the_page(selector: object, cut_off: bool) -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": selector}
    head = linked_data(isAccessibleForFree=False, hasPart=[part])
    assert read(PARAGRAPHS, "", head).cut_off is cut_off
