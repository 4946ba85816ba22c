"""Coverage of invented places, as the store would hold it: a quarry collapse told by five outlets in two languages,
an older dispute behind it, and single reports around it."""

# ruff: noqa: E501 - texts stand as an outlet would write them, a paragraph a line
from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from newsloom.model import (
    Analysis,
    Article,
    Background,
    Change,
    ChangeKind,
    Comparator,
    ComparedFigure,
    Contrast,
    ContrastKind,
    Copy,
    Derivation,
    DerivationKind,
    Difference,
    Dossier,
    Edit,
    EditKind,
    Excerpt,
    Figure,
    Furniture,
    FurnitureKind,
    Happening,
    LinkKind,
    OriginGroup,
    Passage,
    Precision,
    Quote,
    QuoteKind,
    Reason,
    Sentence,
    Side,
    Source,
    Span,
    Stamp,
    Standing,
    TimeExpression,
    TimeOf,
    ToldFigure,
    ToldQuote,
    ToldTime,
    Utterance,
    Voice,
)
from newsloom.store import ArticleLine, RelatedArticle, StoredArticle, StoryCard, StoryPage, Thread, ThreadLink
from tests.web.memory import NOW, MemoryShelf, bare_dossier

COPIED = Derivation("a2", DerivationKind.COPY, "a1", repeats="a1", share=0.87)

FIRST_TEXT = """OSTERVALE (Meridian Wire) — At least 11 workers were trapped on Tuesday when a wall of the Karrow quarry gave way, the Ostervale rescue service said.
The collapse came at 6.40 a.m., minutes after the early shift had gone down. Rescuers reached four people before noon.
"We heard a crack like a ship breaking," said Dorit Halvane, a crane driver who was on the rim. "Then the dust took everything."
What is known
The quarry is run by Sellen Stone, which said that 9 of its people were missing. "Every one of them has a name on our board, and we will bring each of them up," its director Aven Torrel told reporters.
The miners' union disputes the count. It speaks of 14, as five men of a contractor were not on the list."""

COPY_TEXT = """OSTERVALE — At least 11 workers were trapped on Tuesday when a wall of the Karrow quarry gave way, the Ostervale rescue service said.
The collapse came at 6.40 a.m., minutes after the early shift had gone down. Rescuers reached four people before noon.
"We heard a crack like a ship breaking," said Dorit Halvane, a crane driver who was on the rim.
The state road past the quarry will stay closed until Friday."""

GERMAN_TEXT = """Nach dem Einsturz im Steinbruch von Karrow werden noch 9 Arbeiter vermisst. Das teilte der Betreiber Sellen Stone am Mittwoch mit.
„Wir suchen Tag und Nacht“, sagte die Einsatzleiterin Maren Ohlsdorf. Die Gewerkschaft spricht dagegen von 14 Vermissten.
Der Hang war im Herbst vermessen worden. Das Ergebnis wurde nie veröffentlicht."""

LATER_TEXT = """All of the missing from the Karrow quarry have been found, the rescue service said on Thursday; 12 people were brought up alive and two are dead.
"The list was wrong and we said so on the first day," said Ilan Brekke of the miners' union.
Sellen Stone corrected its count to 14. "We did not know of the contractor's crew," Torrel said."""

ALONE_TEXT = """A letter seen by the Harrow Gazette shows that the quarry's owner knew of cracks in the wall for about six months.
The letter, dated 3 September, asks for EUR 1.5 million to secure the slope. Nothing was paid, the letter's author says."""

COLLAPSE = "The collapse came at 6.40 a.m., minutes after the early shift had gone down."
DAY = {"tue": datetime(2026, 3, 10, tzinfo=UTC), "wed": datetime(2026, 3, 11, tzinfo=UTC),
       "thu": datetime(2026, 3, 12, tzinfo=UTC)}  # fmt: skip


def spot(text: str, words: str) -> Span:
    """Where `words` first stand in `text`."""
    start = text.index(words)
    return Span(start, start + len(words))


def at(day: str, hour: int, minute: int = 0) -> datetime:
    return DAY[day] + timedelta(hours=hour, minutes=minute)


def stamp(when: datetime) -> Stamp:
    return Stamp(when, when.isoformat(), Precision.MINUTE, "json-ld", 0)


def quote(text: str, words: str, speaker: str | None, source: str | None = None, *reasons: Reason) -> Quote:
    return Quote(QuoteKind.DIRECT, (spot(text, words),), (spot(text, source),) if source else (), (), speaker, reasons)


def figure(text: str, words: str, value: float, counted: str, giver: str | None = None,
           comparator: Comparator = Comparator.EXACT, unit: str | None = None) -> Figure:  # fmt: skip
    return Figure(spot(text, words), comparator, value, None, unit, counted, giver)


def _first() -> StoredArticle:
    text = FIRST_TEXT
    broken = Quote(
        QuoteKind.DIRECT,
        (spot(text, "We heard a crack like a ship breaking,"), spot(text, "Then the dust took everything.")),
        (spot(text, "Dorit Halvane, a crane driver"),), (spot(text, "said"),), "Dorit Halvane",
        (Reason.of("cue-beside", cue="said"),),
    )  # fmt: skip
    name = quote(text, "Every one of them has a name on our board, and we will bring each of them up,", "Aven Torrel",
                 "its director Aven Torrel")  # fmt: skip
    figures = (
        figure(text, "At least 11 workers", 11, "workers trapped", "Ostervale rescue service", Comparator.AT_LEAST),
        figure(text, "four people", 4, "people reached"),
        figure(text, "9 of its people", 9, "people missing", "Sellen Stone"),
        figure(text, "14", 14, "people missing", "the miners' union"),
    )
    article = Article(
        id="a1", page="https://lantern.example/karrow-wall", text=text, url="https://lantern.example/karrow-wall",
        title="Quarry wall gives way at Karrow, trapping early shift", publisher="The Lantern", wire="Meridian Wire",
        byline="Jessa Thorne", dateline="OSTERVALE", published=stamp(at("tue", 11, 20)), language="en",
        subheads=(spot(text, "What is known"),),
        furniture=(Furniture(FurnitureKind.SIGN_UP, "Get the Lantern Morning Letter"),
                   Furniture(FurnitureKind.CAPTION, "The rim of the quarry on Tuesday. Picture: O. Lund"),
                   Furniture(FurnitureKind.PROMOTION, "ALSO READ: Who owns the valley's stone?")),
    )  # fmt: skip
    return StoredArticle(1, article, Analysis((broken, name), figures), 1)


def _copy() -> StoredArticle:
    text = COPY_TEXT
    article = Article(
        id="a2", page="https://valepost.example/news/8", text=text, url="https://valepost.example/news/8",
        title="Workers trapped in Karrow quarry", publisher="Vale Post", wire="Meridian Wire", dateline="OSTERVALE",
        published=stamp(at("tue", 12, 5)), language="en",
    )  # fmt: skip
    road = "The state road past the quarry will stay closed until Friday."
    copy = Copy(
        of="a1", share_here=0.87, share_there=0.52,
        passages=(Passage(spot(text, "The collapse came"), spot(FIRST_TEXT, "The collapse came")),),
        changes=(
            Change(ChangeKind.TITLE, None, None),
            Change(ChangeKind.ADDED, spot(text, road), None),
            Change(ChangeKind.DROPPED, None, spot(FIRST_TEXT, "Then the dust took everything.")),
            Change(
                ChangeKind.CHANGED, spot(text, text.split("\n")[0]), spot(FIRST_TEXT, FIRST_TEXT.split("\n")[0]),
                (Edit(EditKind.ATTRIBUTION, None, spot(FIRST_TEXT, "Meridian Wire")),),
            ),
        ),
        reasons=(Reason.of("same-text", share="87 %"),),
    )  # fmt: skip
    analysis = Analysis((quote(text, "We heard a crack like a ship breaking,", "Dorit Halvane"),),
                        (figure(text, "At least 11 workers", 11, "workers trapped", "Ostervale rescue service",
                                Comparator.AT_LEAST),))  # fmt: skip
    return StoredArticle(2, article, analysis, 1, copy, 1)


def _german() -> StoredArticle:
    text = GERMAN_TEXT
    article = Article(
        id="a3", page="https://talblatt.example/karrow", text=text, url="https://talblatt.example/karrow",
        title="Noch neun Vermisste nach Einsturz in Karrow", publisher="Talblatt", published=stamp(at("wed", 9)),
        language="de",
    )  # fmt: skip
    analysis = Analysis(
        (quote(text, "Wir suchen Tag und Nacht", "Maren Ohlsdorf", "die Einsatzleiterin Maren Ohlsdorf"),),
        (figure(text, "9 Arbeiter", 9, "Arbeiter vermisst", "Sellen Stone"),
         figure(text, "14 Vermissten", 14, "Vermisste", "Die Gewerkschaft")),
    )  # fmt: skip
    return StoredArticle(3, article, analysis, 1)


def _later() -> StoredArticle:
    text = LATER_TEXT
    article = Article(
        id="a4", page="https://northbell.example/found", text=text, url="https://northbell.example/found",
        title="All found at Karrow: 12 alive, two dead", publisher="North Bell", byline="Pim Astor",
        published=Stamp(at("thu", 15), "3 hours ago", Precision.HOUR, "text"), language="en",
    )  # fmt: skip
    analysis = Analysis(
        (quote(text, "The list was wrong and we said so on the first day,", "Ilan Brekke"),
         quote(text, "We did not know of the contractor's crew,", "Aven Torrel", "Torrel",
               Reason.of("short-form", of="Aven Torrel"))),
        (figure(text, "12 people", 12, "people brought up alive", "the rescue service"),
         figure(text, "14", 14, "people missing", "Sellen Stone")),
    )  # fmt: skip
    return StoredArticle(4, article, analysis, 1)


def _alone() -> StoredArticle:
    text = ALONE_TEXT
    article = Article(
        id="a5", page="https://gazette.example/letter", text=text, url="javascript:alert(1)", title=None,
        publisher="Harrow Gazette", published=stamp(at("thu", 17, 10)), language="en", cut_off=True,
    )  # fmt: skip
    analysis = Analysis((), (figure(text, "about six months", 6, "months", None, Comparator.ABOUT),
                             figure(text, "EUR 1.5 million", 1_500_000, "to secure the slope", "the letter",
                                    unit="EUR")))  # fmt: skip
    return StoredArticle(5, article, analysis, 1)


def told(stored: StoredArticle, number: int, sentence: str) -> ToldFigure:
    chosen = stored.analysis.figures[number]
    return ToldFigure(stored.article.id, chosen, spot(stored.article.text, sentence), stored.article.published_at)


def excerpt(stored: StoredArticle, words: str) -> Excerpt:
    return Excerpt(stored.article.id, spot(stored.article.text, words))


def told_time(stored: StoredArticle, words: str, time: str | None = None) -> ToldTime:
    """The passage of `words`, with its words of time, held to be those of 10 March at 6.40."""
    at = spot(stored.article.text, words)
    if time is None:
        return ToldTime(stored.article.id, at)
    begin = DAY["tue"] + timedelta(hours=6, minutes=40)
    when = TimeExpression(
        spot(stored.article.text, time), begin, begin + timedelta(minutes=1), Precision.MINUTE, about=True
    )
    return ToldTime(stored.article.id, at, when)


def _dossier(first: StoredArticle, copy: StoredArticle, german: StoredArticle, later: StoredArticle,
             alone: StoredArticle) -> Dossier:  # fmt: skip
    missing = ComparedFigure(
        "people missing", None,
        (
            told(first, 2, "The quarry is run by Sellen Stone, which said that 9 of its people were missing."),
            told(first, 3, "It speaks of 14, as five men of a contractor were not on the list."),
            told(german, 0, "Nach dem Einsturz im Steinbruch von Karrow werden noch 9 Arbeiter vermisst."),
            told(german, 1, "Die Gewerkschaft spricht dagegen von 14 Vermissten."),
            told(later, 1, "Sellen Stone corrected its count to 14."),
        ),
        Standing.DISPUTED, (Reason.of("rival-sources", sources=("Sellen Stone", "the miners' union")),),
    )  # fmt: skip
    trapped = ComparedFigure(
        "workers trapped", None,
        (told(first, 0, FIRST_TEXT.split("\n")[0]), told(copy, 0, COPY_TEXT.split("\n")[0])),
        Standing.SINGLE, (Reason.of("told-by-one-origin"),),
    )  # fmt: skip
    cost = ComparedFigure(
        "to secure the slope", "EUR",
        (told(alone, 1, "The letter, dated 3 September, asks for EUR 1.5 million to secure the slope."),),
        Standing.SINGLE, (),
    )  # fmt: skip
    return Dossier(
        story="s1", headline="a4", articles=("a1", "a2", "a3", "a4", "a5"),
        groups=(OriginGroup("a1", (COPIED,)), OriginGroup("a3"), OriginGroup("a4"), OriginGroup("a5")),
        summary=(
            Sentence(excerpt(later, LATER_TEXT.split("\n")[0])),
            Sentence(excerpt(first, COLLAPSE),
                     (excerpt(copy, "The collapse came at 6.40 a.m."),)),
            Sentence(excerpt(german, "Der Hang war im Herbst vermessen worden.")),
        ),
        figures=(missing, trapped, cost),
        voices=(
            Voice("Aven Torrel", (Utterance((ToldQuote("a1", first.analysis.quotes[1]),)),
                                  Utterance((ToldQuote("a4", later.analysis.quotes[1]),)))),
            Voice("Dorit Halvane", (Utterance((ToldQuote("a1", first.analysis.quotes[0]),
                                               ToldQuote("a2", copy.analysis.quotes[0]))),)),
            Voice("Maren Ohlsdorf", (Utterance((ToldQuote("a3", german.analysis.quotes[0]),)),)),
            Voice("Ilan Brekke", (Utterance((ToldQuote("a4", later.analysis.quotes[0]),)),)),
        ),
        timeline=(
            Happening(datetime(2019, 1, 1, tzinfo=UTC), datetime(2020, 1, 1, tzinfo=UTC), Precision.YEAR,
                      (told_time(alone, ALONE_TEXT.split("\n")[0]),), background=True),
            Happening(at("tue", 6, 40), at("tue", 6, 41), Precision.MINUTE,
                      (told_time(first, COLLAPSE, "6.40 a.m."), told_time(copy, COLLAPSE, "6.40 a.m.")),
                      about=True, witnesses=2),
            Happening(DAY["thu"], DAY["thu"] + timedelta(days=1), Precision.DAY,
                      (told_time(later, LATER_TEXT.split("\n")[0]),), of=TimeOf.AHEAD),
        ),
        agreed=(Sentence(excerpt(first, "The miners' union disputes the count."),
                         (excerpt(german, "Die Gewerkschaft spricht dagegen von 14 Vermissten."),), 2),),
        alone=(Difference("a5", (excerpt(alone, ALONE_TEXT.split("\n")[0]),)),
               Difference("a3", (excerpt(german, "Das Ergebnis wurde nie veröffentlicht."),))),
        background=(Background("s2", (Reason.of("shared-names", names=("Sellen Stone", "Karrow")),)),),
        witnesses=4,
        contrasts=(
            Contrast(ContrastKind.NUMBER,
                     Side(excerpt(first, "which said that 9 of its people were missing"), (spot(FIRST_TEXT, "9 of its people"),),
                          "Sellen Stone", (excerpt(german, "werden noch 9 Arbeiter vermisst"),)),
                     Side(excerpt(first, "It speaks of 14"), (spot(FIRST_TEXT, "14"),), "The miners' union")),
            Contrast(ContrastKind.NUMBER,
                     Side(excerpt(first, "which said that 9 of its people were missing"), (spot(FIRST_TEXT, "9 of its people"),)),
                     Side(excerpt(later, "Sellen Stone corrected its count to 14."), (spot(LATER_TEXT, "14"),)), changed=True),
        ),
    )  # fmt: skip


def single(number: int, title: str, outlet: str, when: datetime, text: str, language: str = "en") -> StoredArticle:
    article = Article(
        id=f"b{number}", page=f"https://outlet{number}.example/{number}", text=text, title=title, publisher=outlet,
        published=stamp(when), language=language,
    )  # fmt: skip
    return StoredArticle(100 + number, article, Analysis(), 100 + number)


def card(story_id: int, stored: StoredArticle, *, reports: int = 1, independent: int = 1,
         outlets: tuple[str, ...] = ()) -> StoryCard:  # fmt: skip
    article = stored.article
    when = article.published_at or NOW
    return StoryCard(
        story_id, article.title or article.text[:60], article.title is None, stored.id, article.text.split("\n")[0],
        outlets or (article.publisher or "?",), (article.language or "en",), reports, independent, when, when,
    )  # fmt: skip


SINGLES = (
    ("Lisk bakers take the Ostervale cup on the last throw", "The Lantern", at("thu", 14, 40),
     "The bakers of Lisk won the Ostervale cup on Thursday with the last throw of the evening.", "en"),
    ("Sellen Stone denies licence breach over Karrow slope", "Harrow Gazette", at("tue", 8) - timedelta(days=160),
     "Sellen Stone has denied that it broke the terms of its licence at Karrow.", "en"),
    ("Hafen von Lisk bekommt zweite Schleuse", "Talblatt", at("wed", 16),
     "Der Hafen von Lisk bekommt bis 2029 eine zweite Schleuse.", "de"),
    ("Le pont de Varnes rouvre avec six mois d’avance", "La Rive", at("wed", 7, 30),
     "Le pont de Varnes a rouvert mercredi, six mois avant la date prévue.", "fr"),
    ("Night frost returns to the upper valleys", "North Bell", at("tue", 5),
     "Night frost will return to the upper valleys this week, the weather office said.", "en"),
)  # fmt: skip


def shelf() -> MemoryShelf:
    """The whole coverage: story 1 has five reports; 101 to 105 have one each; 102 is background of 1, 101 answers it."""
    found = MemoryShelf()
    reports = (_first(), _copy(), _german(), _later(), _alone())
    for number, (title, outlet, when, text, language) in enumerate(SINGLES, 1):
        stored = single(number, title, outlet, when, text, language)
        found.articles[stored.id] = stored
        page = StoryPage(card(stored.id, stored), bare_dossier(stored), {stored.article.id: stored})
        found.pages[stored.id] = page
    found.articles |= {stored.id: stored for stored in reports}
    later = reports[3]
    main = StoryCard(
        1, later.article.title or "", False, 4, LATER_TEXT.split("\n")[0],
        ("The Lantern", "Vale Post", "Talblatt", "North Bell", "Harrow Gazette"), ("en", "de"), 5, 4,
        at("tue", 11, 20), at("thu", 17, 10),
    )  # fmt: skip
    grounds = (Reason.of("shared-rare-names", names=("Sellen Stone", "Karrow")),)
    links = (ThreadLink(1, 102, LinkKind.BACKGROUND, grounds), ThreadLink(101, 1, LinkKind.REACTION))
    thread = Thread((found.pages[102].card, main, found.pages[101].card), links)
    found.pages[1] = StoryPage(main, _dossier(*reports), {s.article.id: s for s in reports}, thread)
    licence = found.articles[102].article
    line = ArticleLine(102, 102, licence.title or "", False, licence.publisher, main.first_at, "en")
    found.beside[1] = (RelatedArticle(line, (Reason.of("earlier-background"), *grounds)),)
    found.moved[7] = 1
    found.reasons[1] = {
        3: (Reason.of("shared-names", 2.5, names=("Karrow", "Sellen Stone")), Reason.of("made-up-ground", facts="x")),
        4: (Reason.of("shared-names", 2.0, names=("Aven Torrel", "Karrow")),),
    }
    found.followed = {
        1: Source(1, "https://lantern.example/feed.xml", "The Lantern", "https://lantern.example/", False, None, None,
                  NOW + timedelta(minutes=12), NOW - timedelta(minutes=3), 0, None),
        2: Source(2, "https://talblatt.example/rss", "Talblatt", None, True, None, None, NOW, None, 0, None),
        3: Source(3, "https://northbell.example/atom", "North Bell", "javascript:alert(1)", False, None, None,
                  NOW + timedelta(hours=3), NOW - timedelta(days=2), 4, "the server answered 503 (Service Unavailable)"),
    }  # fmt: skip
    return found


AS_OF = date(2026, 3, 11)
