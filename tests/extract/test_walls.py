"""Pages that show no article: errors, refusals, checks, demands. And articles about these, which are articles."""

import pytest

from newsloom.extract import articles, page
from newsloom.model import Capture, ExtractError, Media, PageKind
from tests.extract.pages import article_page

_MENU = "<nav><a href='/'>Home</a> <a href='/sea'>Sea</a> <a href='/login'>Log in</a></nav>"
_FOOT = "<footer><p>© Sallow Post. All rights reserved.</p><a href='/privacy'>Privacy settings</a></footer>"


def web_page(title: str, body: str, head: str = "") -> Capture:
    html = f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{_MENU}{body}{_FOOT}</body></html>"
    return Capture("https://sallow-post.example/news/quay", Media.HTML, html.encode())


WALLS = [
    (PageKind.NOT_FOUND, "Page not found - Sallow Post", "<h1>Oops!</h1><p>Try a search, or go back to the start.</p>"),
    (PageKind.NOT_FOUND, "Sallow Post", "<h1>404</h1><p>The page you are looking for has sailed.</p>"),
    (PageKind.NOT_FOUND, "Sallow Post", "<p>Sorry, we couldn’t find the page you asked for.</p>"),
    (PageKind.NOT_FOUND, "Seite nicht gefunden | Kieler Bote", "<h1>Hoppla!</h1><p>Suchen Sie doch danach.</p>"),
    (PageKind.NOT_FOUND, "Bote", "<h1>Fehler 404</h1><p>Die gewünschte Seite wurde leider nicht gefunden.</p>"),
    (PageKind.NOT_FOUND, "Le Quai – Page introuvable", "<p>Retour à l’accueil</p>"),
    (PageKind.NOT_FOUND, "Le Quai", "<h1>Oups</h1><p>La page que vous recherchez n’existe plus.</p>"),
    (PageKind.REFUSED, "Access Denied", "<p>You don’t have permission to access this page on this server.</p>"),
    (PageKind.REFUSED, "403 Forbidden", "<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>"),
    (PageKind.REFUSED, "Sallow Post", "<h2>This content is not available in your region.</h2>"),
    (PageKind.REFUSED, "Zugriff verweigert", "<p>Referenz 18.2fd1</p>"),
    (PageKind.REFUSED, "Accès refusé", "<p>Vous n’êtes pas autorisé à consulter cette page.</p>"),
    (PageKind.ROBOT_CHECK, "Just a moment...", "<h1>sallow-post.example</h1><p>Verifying you are human.</p>"),
    (PageKind.ROBOT_CHECK, "Sallow Post", "<h1>Are you a robot?</h1><p>Please complete the security check.</p>"),
    (PageKind.ROBOT_CHECK, "Bote", "<p>Bitte bestätigen Sie, dass Sie ein Mensch sind.</p>"),
    (PageKind.ROBOT_CHECK, "Le Quai", "<h1>Vérification de sécurité</h1><p>Cela ne prend qu’une minute.</p>"),
    (PageKind.NEEDS_SCRIPTS, "Sallow Post", "<p>Please enable JavaScript to use this site.</p>"),
    (PageKind.NEEDS_SCRIPTS, "Bote", "<p>Bitte aktivieren Sie JavaScript in Ihrem Browser.</p>"),
    (PageKind.NEEDS_SCRIPTS, "Le Quai", "<p>Ce site nécessite JavaScript.</p>"),
    (
        PageKind.CONSENT,
        "Before you continue to Sallow Post",
        "<h1>Before you continue</h1><p>We use cookies and data to deliver our services and to show personalised ads. "
        "If you agree, our 412 partners store identifiers on your device.</p><button>Accept all</button>",
    ),
    (
        PageKind.CONSENT,
        "Kieler Bote",
        "<h2>Weiterlesen mit Werbung</h2><p>Wir und unsere 212 Partner verarbeiten personenbezogene Daten und setzen "
        "Cookies, um Werbung zu zeigen. Ihre Einwilligung können Sie jederzeit widerrufen.</p>"
        "<p>Oder lesen Sie ohne Tracking im Abo.</p><button>Akzeptieren</button>",
    ),
    (
        PageKind.CONSENT,
        "Le Quai",
        "<h1>Le respect de votre vie privée est notre priorité</h1><p>Avec votre accord, nos partenaires et nous "
        "utilisons des cookies pour stocker des données personnelles.</p><button>Tout accepter</button>",
    ),
    (PageKind.LOGIN, "Log in | Sallow Post", "<h1>Sign in to your account</h1><form><label>Password</label></form>"),
    (PageKind.LOGIN, "Anmelden", "<p>Noch kein Konto? Jetzt registrieren.</p>"),
    (PageKind.LOGIN, "Le Quai", "<h1>Connexion</h1><p>Mot de passe oublié ?</p>"),
    (PageKind.UNAVAILABLE, "503 Service Unavailable", "<p>No server is available to handle this request.</p>"),
    (PageKind.UNAVAILABLE, "Sallow Post", "<h1>We’ll be back soon</h1><p>The site is having its hull scraped.</p>"),
    (PageKind.UNAVAILABLE, "Wartungsarbeiten", "<p>Wir sind bald wieder da.</p>"),
    (PageKind.UNAVAILABLE, "Le Quai", "<h1>Site en maintenance</h1><p>Nous revenons très vite.</p>"),
    (PageKind.NEEDS_SCRIPTS, "Sallow Post", "<div id=root></div><script src=app.js></script>"),
]


@pytest.mark.parametrize(("kind", "title", "body"), WALLS)
def test_a_page_that_keeps_the_reader_out_is_no_article(kind: PageKind, title: str, body: str) -> None:
    assert page(web_page(title, body)).kind is kind


def test_a_page_without_any_text_but_scripts_needs_them() -> None:
    empty = Capture("a.html", Media.HTML, b"<html><body><div id=root></div><script>start()</script></body></html>")
    assert page(empty).kind is PageKind.NEEDS_SCRIPTS
    assert page(Capture("a.html", Media.HTML, b"<html><body></body></html>")).kind is PageKind.EMPTY


def test_the_error_tells_what_the_page_is() -> None:
    with pytest.raises(ExtractError, match="nothing at this address"):
        articles(web_page("Page not found", "<p>The page you were looking for has moved.</p>"))
    with pytest.raises(ExtractError, match="consent to cookies"):
        articles(web_page(*WALLS[19][1:]))


_ABOUT = [
    (
        "Why so many old links end in “Page not found”",
        "Half of the links in the court's older judgments lead nowhere today, a survey by the town library of Kell has "
        "found.",
        "The page you are looking for does not exist, says the court's own site to whoever follows them, said the "
        "librarian, Ada Brandt. She wants judgments to be kept under lasting addresses, as parliament's papers are, "
        "and has offered the library's own servers for them. The court did not say whether it will take up the offer.",
    ),
    (
        "Cookies: what the new rules ask of sites",
        "Sites in Kell must ask for consent before they set cookies, under rules that come into force in March.",
        "“We use cookies” will no longer do as a notice, the regulator said. Publishers fear for their income from "
        "advertising.",
    ),
    (
        "Access denied: crews may not enter the harbour",
        "Crews of foreign trawlers may not enter the harbour of Port Sallow until further notice, the board said.",
        "The ban comes after two boats broke from their moorings in the storm of last week and damaged the east quay.",
    ),
]


@pytest.mark.parametrize(("title", "first", "second"), _ABOUT)
def test_an_article_about_such_a_thing_is_an_article(title: str, first: str, second: str) -> None:
    (found,) = articles(
        web_page(title, f"<main><article><h1>{title}</h1><p>{first}</p><p>{second}</p></article></main>")
    )
    assert found.text == f"{first}\n{second}"


def test_banners_on_an_article_page_do_not_hide_the_article() -> None:
    banner = (
        "<div class='cookie-banner'><h2>We value your privacy</h2><p>We and our partners use cookies to store your "
        "data.</p><button>Accept all</button></div><div class='modal'><h2>Log in</h2></div>"
        "<p class=note>Please enable JavaScript to see the comments.</p>"
    )
    assert articles(article_page(banner, after=4))[0].text.startswith("The harbour board of Port Sallow voted")
