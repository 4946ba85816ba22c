"""Plain-text captures of the kinds that the web has: apps that show others' articles, newspapers, wire reports.

Outlets, people and places are invented. Each capture holds, besides the article, what such pages carry around it.
"""

import pytest

from newsloom.extract import articles
from newsloom.model import Article, ArticleKind, FurnitureKind
from tests.extract.pages import text_page

TITLE = "Velden reopens its harbour tunnel after eleven months of repairs"
TEXT = (
    "Traffic is moving through the Velden harbour tunnel again after eleven months, the city's road office said on "
    "Thursday morning.",
    "The tunnel was closed last June when inspectors found water behind the lining of its western tube. Repairs cost "
    "38 million crowns, nearly twice what the council had set aside.",
    "“We would rather be late than sorry,” said Ines Rasmund, who led the works. “Every bolt in there has been "
    "looked at by three people.”",
    "Lorries above 12 tonnes must keep using the northern bridge until autumn. Shop owners along the detour say they "
    "have lost a third of their customers since the closure began.",
    "The council will decide in September whether drivers are to pay a toll, a plan that the harbour trade opposes.",
)


def aggregator_app() -> tuple[str, ...]:
    return (
        "Skimmer",
        "For you   World   Sport   Money",
        "Get the app",
        TITLE,
        "Velden Courier • 4h ago • 3 min read",
        "1.2K shares",
        "Save   Share   Listen",
        TEXT[0],
        TEXT[1],
        "Advertisement",
        TEXT[2],
        "Also Read: Ferry fares to rise again on the Velden line",
        TEXT[3],
        TEXT[4],
        "Read full story on Velden Courier",
        "App Store   Google Play",
        "We use cookies to improve your experience. Accept all   Manage",
        "You may also like",
        "Ten mountain huts that are worth the climb",
        "Outer Trail • 1d ago",
        "Why your kitchen tap drips at night",
        "The Home Bench • 2d ago",
        "© Skimmer Ltd. All rights reserved.",
    )


def newspaper() -> tuple[str, ...]:
    return (
        "Skip to main content",
        "Subscribe",
        "Sign in",
        "Velden 14°C Partly cloudy",
        "OMX 2,411.20 +0.4%",
        "News",
        "Local",
        "Business",
        "Opinion",
        "Trending",
        "Bakery strike enters second week",
        "Harbour swim called off",
        "",
        TITLE,
        "Drivers are back, but the bill has doubled",
        "By Aurel Sandquist",
        "12 May 2025, 06:40",
        "Cars queue at the western mouth of the tunnel. Photo: Mira Holt/Velden Courier",
        "",
        TEXT[0],
        "",
        TEXT[1],
        "",
        "Sign up for our morning newsletter and get the day's headlines in your inbox.",
        "",
        TEXT[2],
        "",
        "WATCH: Inside the tunnel the night before it opened",
        "",
        "Bridge stays for lorries",
        "",
        TEXT[3],
        "",
        TEXT[4],
        "",
        "Aurel Sandquist is the Courier's transport reporter. Reach him at the newsroom.",
        "17 comments",
        "Join the conversation",
        "Most read",
        "1",
        "Bakery strike enters second week",
        "2",
        "Council to sell old fire station",
        "Contact us   Privacy policy   Terms of use",
    )


def wire_report() -> tuple[str, ...]:
    return (
        TITLE,
        "Source: Meridian News Agency | Updated: 2025-05-12 09:15",
        "VELDEN, May 12 (Meridian News Agency) -- " + TEXT[0],
        *TEXT[1:],
        "Editor: Huan Lo",
        "Related News",
        "Northern bridge to get a third lane",
        "Contact us",
        "Copyright 2000-2025 Meridian News Agency. All rights reserved.",
    )


@pytest.fixture(params=[aggregator_app, newspaper, wire_report])
def capture(request: pytest.FixtureRequest) -> Article:
    (main,) = articles(text_page(*request.param()))
    return main


def test_the_text_is_whole_and_alone(capture: Article) -> None:
    subheads = {span.of(capture.text) for span in capture.subheads}
    assert [line for line in capture.text.split("\n") if line not in subheads] == [*TEXT]


def test_the_headline_is_the_line_over_the_credits(capture: Article) -> None:
    assert capture.title == TITLE


def test_aggregators_name_the_publisher_and_the_age() -> None:
    (main,) = articles(text_page(*aggregator_app()))
    assert main.publisher == "Velden Courier"
    assert main.published is not None
    assert main.published.told == "4h ago"


def test_newspapers_name_the_writer_and_the_day() -> None:
    (main,) = articles(text_page(*newspaper()))
    assert main.byline == "Aurel Sandquist"
    assert main.published is not None
    assert (main.published.iso() or "").startswith("2025-05-12T06:40")
    assert [span.of(main.text) for span in main.subheads] == ["Bridge stays for lorries"]


def test_wire_reports_name_place_and_agency() -> None:
    (main,) = articles(text_page(*wire_report()))
    assert (main.dateline, main.wire) == ("VELDEN", "Meridian News Agency")
    assert main.modified is not None
    assert (main.modified.iso() or "").startswith("2025-05-12")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Advertisement", FurnitureKind.ADVERT),
        ("Also Read: Ferry fares to rise again on the Velden line", FurnitureKind.PROMOTION),
        ("WATCH: Inside the tunnel the night before it opened", FurnitureKind.PROMOTION),
        ("READ MORE: How the tunnel was dug", FurnitureKind.PROMOTION),
        ("Sign up for our morning newsletter and get the day's headlines in your inbox.", FurnitureKind.SIGN_UP),
        ("Story continues below advertisement", FurnitureKind.PROMOTION),
        ("The western tube in June. (Photo: Mira Holt/Velden Courier)", FurnitureKind.CAPTION),
        ("Join our WhatsApp channel for breaking news", FurnitureKind.SIGN_UP),
    ],
)
@pytest.mark.parametrize("after", [1, 2, 4])
def test_a_line_of_furniture_between_paragraphs_is_set_apart(line: str, kind: FurnitureKind, after: int) -> None:
    page = text_page(TITLE, "By Aurel Sandquist", "12 May 2025", *TEXT[:after], line, *TEXT[after:])
    (main,) = articles(page)
    assert main.text == "\n".join(TEXT)
    if len(line.split()) >= 3:
        assert (kind, line) in [(one.kind, one.text) for one in main.furniture]


GERMAN = (
    "Startseite",
    "Abo",
    "Anmelden",
    "Politik",
    "Wirtschaft",
    "Sport",
    "Halmstett sperrt die alte Brücke für Lastwagen",
    "Von Jule Brandeis",
    "12. Mai 2025, 08:15 Uhr",
    "Die Stadt Halmstett sperrt ihre alte Brücke über die Lenne von Montag an für alle Lastwagen über 7,5 Tonnen.",
    "Gutachter hatten im April Risse in zwei Pfeilern gefunden. Die Sanierung dürfte nach Angaben der Verwaltung "
    "mindestens vier Millionen Euro kosten.",
    "Anzeige",
    "„Die Sicherheit geht vor“, sagte Bürgermeisterin Thea Wollrab am Freitag. „Wir können nicht warten, bis etwas "
    "passiert.“",
    "Lesen Sie auch: Warum die Fähre so oft ausfällt",
    "Spediteure aus der Region rechnen mit Umwegen von bis zu vierzig Kilometern und fordern einen Ausgleich vom Land.",
    "Newsletter abonnieren",
    "Kommentare",
    "Meistgelesen",
    "Bäckerei schließt nach hundert Jahren",
    "Impressum",
    "Datenschutz",
)
FRENCH = (
    "Accueil",
    "S'abonner",
    "Se connecter",
    "Monde",
    "Économie",
    "Le vieux pont de Sarlemont interdit aux poids lourds dès lundi",
    "Par Élise Marnay",
    "Publié le 12 mai 2025 à 08h15",
    "La ville de Sarlemont interdit à partir de lundi le passage des poids lourds sur son vieux pont, après la "
    "découverte de fissures dans deux piles.",
    "Les travaux coûteront au moins quatre millions d'euros, selon la mairie. Ils devraient durer jusqu'au printemps "
    "prochain.",
    "« La sécurité passe avant tout », a déclaré vendredi le maire, Octave Belin, devant la presse locale.",
    "Lire aussi : Pourquoi le bac tombe si souvent en panne",
    "Les transporteurs de la région s'attendent à des détours de quarante kilomètres et demandent une compensation.",
    "Publicité",
    "Les plus lus",
    "Une boulangerie ferme après cent ans",
    "Mentions légales",
)
JAPANESE = (
    "ホーム",
    "社会",
    "経済",
    "スポーツ",
    "ログイン",
    "羽根町の古い橋、月曜から大型車の通行を禁止",
    "2025年5月12日 8時15分",
    "羽根町は、古い橋の橋脚にひび割れが見つかったため、来週の月曜日から大型車の通行を禁止すると発表した。",
    "修理には少なくとも四億円がかかる見込みで、工事は来年の春まで続くという。町は補正予算案を議会に提出する。",
    "町長は金曜日の記者会見で「安全が何より大切だ。事故が起きるまで待つことはできない」と述べた。",
    "運送会社は最大四十キロの遠回りを強いられるとして、県に補償を求めている。",
    "ランキング",
    "会社概要",
)


@pytest.mark.parametrize(
    ("lines", "language", "title", "first", "last", "unwanted"),
    [
        (GERMAN, "de", GERMAN[6], GERMAN[9], GERMAN[14], ("Anzeige", "Lesen Sie auch", "Abo", "Bäckerei")),
        (FRENCH, "fr", FRENCH[5], FRENCH[8], FRENCH[12], ("Publicité", "Lire aussi", "abonner", "boulangerie")),
        (JAPANESE, "ja", JAPANESE[5], JAPANESE[7], JAPANESE[10], ("ログイン", "ランキング", "会社概要")),
    ],
)
def test_other_languages_and_scripts(
    lines: tuple[str, ...], language: str, title: str, first: str, last: str, unwanted: tuple[str, ...]
) -> None:
    (main,) = articles(text_page(*lines))
    assert main.language == language
    assert main.title == title
    assert main.text.startswith(first)
    assert main.text.endswith(last)
    assert not any(piece in main.text for piece in unwanted)


def test_further_articles_with_credits_come_out_and_pointers_do_not() -> None:
    other = "Northern bridge is to get a third lane for buses"
    cut = "The northern bridge is to get a third lane that only buses may use, the road office said, adding that the…"
    page = text_page(
        TITLE,
        TITLE,
        "Velden Courier 4 hours ago",
        *TEXT,
        "More stories",
        other,
        other,
        "Harbour Bulletin 2 days ago",
        cut,
        "Read more",
        "GET THE APP",
        "Download the Skimmer app to read more.",
    )
    main, further = articles(page)
    assert main.text == "\n".join(TEXT)
    assert (further.kind, further.title, further.publisher) == (ArticleKind.RELATED, other, "Harbour Bulletin")
    assert further.text == cut
    assert further.cut_off


def test_a_pointer_told_twice_inside_the_text_does_not_cut_it() -> None:
    pointer = "Ferry fares to rise again on the Velden line"
    page = text_page(TITLE, "By Aurel Sandquist", *TEXT[:2], pointer, pointer, *TEXT[2:])
    (main,) = articles(page)
    assert main.text.startswith(TEXT[0])
    assert main.text.endswith(TEXT[-1])


def test_a_text_that_stops_with_dots_is_cut_off() -> None:
    cut = "Lorries above 12 tonnes must keep using the northern bridge until autumn, and the owners of shops say they…"
    (main,) = articles(text_page(TITLE, "By Aurel Sandquist", *TEXT[:2], cut))
    assert main.text.endswith(cut)
    assert main.cut_off


@pytest.mark.parametrize(
    "credits_told",
    [
        ("By", "Aurel Sandquist", "12 May 2025"),
        ("Aurel Sandquist", "12 May 2025"),
        ("12 May 2025", "Aurel Sandquist, transport reporter"),
        ("By Aurel Sandquist | 12 May 2025",),
        ("Written by Aurel Sandquist", "Published: 12 May 2025"),
    ],
)
def test_the_writer_is_named_in_many_ways(credits_told: tuple[str, ...]) -> None:
    (main,) = articles(text_page("Home", "Harbour Life", TITLE, *credits_told, *TEXT))
    assert main.byline == "Aurel Sandquist"
    assert main.published is not None
    assert (main.published.iso() or "").startswith("2025-05-12")


def test_a_name_without_a_day_beside_it_is_nobodys_byline() -> None:
    (main,) = articles(text_page("Home", TITLE, "Harbour Life", *TEXT))
    assert main.byline is None


def test_a_place_between_the_day_and_the_text_is_no_writer() -> None:
    (main,) = articles(text_page("Home", TITLE, "12 May 2025", "Port Ellisar", *TEXT))
    assert (main.byline, main.dateline) == (None, "Port Ellisar")
