"""Live blogs: one article with dated entries, in whatever form the page shows them."""

import json
from collections.abc import Callable
from itertools import pairwise

import pytest

from newsloom.extract import articles
from newsloom.extract import page as page_of
from newsloom.model import Article, Capture, LiveEntry, Media, PageKind

_TOLD = (
    ("10:42", "Crews search the breakwater", "Two lifeboats are searching the waters behind the breakwater of Port "
     "Sallow, the coast guard said. Nobody is known to be missing."),
    ("10:05", "Harbour master: no oil in the water", "Harbour master Orla Venn told reporters that no oil had leaked "
     "from the trawler. Divers are to look at the hull in the afternoon."),
    ("9:31", "Ferry to Kell held back", "The ferry to Kell stays in port until the fairway is clear, the line said. "
     "About two hundred passengers are waiting in the hall."),
    ("8:50", "Trawler runs aground", "A trawler has run aground off the east quay of Port Sallow. Its crew of six was "
     "taken ashore by the pilot boat and is unhurt."),
)  # fmt: skip
_INTRO = "A trawler has run aground at the mouth of the harbour of Port Sallow, and the ferry to Kell is held back."

Form = Callable[[str, str, str], str]
FORMS: dict[str, Form] = {
    "boxes": lambda at, title, text: (
        f"<div class=entry><div class=stamp><time>{at}</time></div><h3>{title}</h3><p>{text}</p>"
        "<div class=share><a href=#>Share</a></div></div>"
    ),
    "list": lambda at, title, text: f"<li><span>{at}</span><h2>{title}</h2><p>{text}</p></li>",
    "flat": lambda at, title, text: f"<h3>{title}</h3><p class=when>{at}</p><p>{text}</p>",
    "time first": lambda at, title, text: f"<p class=when>{at}</p><h3>{title}</h3><p>{text}</p>",
    "glued": lambda at, title, text: f"<h3>{at} – {title}</h3><p>{text}</p>",
    "bold": lambda at, title, text: f"<p><strong>{at}: {title}</strong></p><p>{text}</p>",
}


def live_page(
    entries: str, head: str = "", title: str = "Trawler aground: live updates from Port Sallow", intro: str = _INTRO
) -> Capture:
    html = (
        f"<!doctype html><html lang=en><head><title>{title} - Sallow Post</title>{head}</head><body>"
        "<header><nav><a href='/'>Home</a> <a href='/sea'>Sea</a></nav></header>"
        f"<main><article><h1>{title}</h1><p>{intro}</p><div class=entries>{entries}</div></article></main>"
        "<footer><p>© Sallow Post. All rights reserved.</p></footer></body></html>"
    )
    return Capture("https://sallow-post.example/news/trawler", Media.HTML, html.encode())


_DATED = (
    "<meta property='article:published_time' content='2026-03-04T08:55:00+01:00'>"
    "<meta property='article:modified_time' content='2026-03-04T10:50:00+01:00'>"
)


def read(capture: Capture) -> Article:
    (found,) = articles(capture)
    return found


def times(article: Article) -> list[str | None]:
    return [entry.published.iso() if entry.published else None for entry in article.entries]


@pytest.mark.parametrize("form", FORMS)
def test_entries_have_their_time_title_and_text(form: str) -> None:
    article = read(live_page("".join(FORMS[form](*one) for one in _TOLD), _DATED))
    assert [entry.title for entry in article.entries] == [title for _, title, _ in _TOLD]
    assert [entry.at.of(article.text) for entry in article.entries] == [f"{title}\n{text}" for _, title, text in _TOLD]
    assert times(article) == [
        "2026-03-04T10:42:00+01:00",
        "2026-03-04T10:05:00+01:00",
        "2026-03-04T09:31:00+01:00",
        "2026-03-04T08:50:00+01:00",
    ]
    assert [entry.published.told for entry in article.entries if entry.published] == [at for at, _, _ in _TOLD]


def test_what_stands_before_the_entries_stays_in_the_text_and_times_do_not() -> None:
    article = read(live_page("".join(FORMS["boxes"](*one) for one in _TOLD), _DATED))
    assert article.text == "\n".join([_INTRO, *(f"{title}\n{text}" for _, title, text in _TOLD)])
    assert [span.of(article.text) for span in article.subheads] == [title for _, title, _ in _TOLD]


def test_entries_without_titles_and_short_ones() -> None:
    told = [("21:15", "Kell lead by one."), ("21:02", "Corner for Kell, cleared by the goalkeeper of Port Sallow."),
            ("20:47", "We are under way."), ("20:30", "The teams are out on the pitch in pouring rain.")]  # fmt: skip
    entries = "".join(f"<li><time>{at}</time><p>{text}</p></li>" for at, text in told)
    article = read(live_page(entries, _DATED, "Kell v Port Sallow: cup tie, minute by minute"))
    assert [entry.at.of(article.text) for entry in article.entries] == [text for _, text in told]
    assert {entry.title for entry in article.entries} == {None}


def test_midnight_between_entries_newest_first() -> None:
    told = [("00:20", 3), ("23:55", 2), ("22:10", 1), ("14:00", 0)]
    entries = "".join(FORMS["boxes"](at, *_TOLD[n][1:]) for at, n in told)
    head = "<meta property='article:modified_time' content='2026-03-05T00:25:00Z'>"
    assert times(read(live_page(entries, head))) == [
        "2026-03-05T00:20:00+00:00",
        "2026-03-04T23:55:00+00:00",
        "2026-03-04T22:10:00+00:00",
        "2026-03-04T14:00:00+00:00",
    ]


def test_midnight_between_entries_oldest_first() -> None:
    told = [("22:10", 3), ("23:55", 2), ("00:20", 1), ("07:00", 0)]
    entries = "".join(FORMS["boxes"](at, *_TOLD[n][1:]) for at, n in told)
    head = "<meta property='article:published_time' content='2026-03-04T22:00:00Z'>"
    assert [at[:16] for at in times(read(live_page(entries, head))) if at] == [
        "2026-03-04T22:10",
        "2026-03-04T23:55",
        "2026-03-05T00:20",
        "2026-03-05T07:00",
    ]


def test_a_line_with_a_day_dates_the_entries_below_it() -> None:
    box = FORMS["boxes"]
    entries = (
        f"{box('08:10', *_TOLD[0][1:])}{box('07:30', *_TOLD[1][1:])}<h2 class=day>3 March 2026</h2>"
        f"{box('21:40', *_TOLD[2][1:])}{box('20:15', *_TOLD[3][1:])}"
    )
    head = "<meta property='article:modified_time' content='2026-03-05T08:30:00Z'>"
    article = read(live_page(entries, head))
    assert [at[:16] for at in times(article) if at] == [
        "2026-03-05T08:10",
        "2026-03-05T07:30",
        "2026-03-03T21:40",
        "2026-03-03T20:15",
    ]
    assert "3 March" not in article.text


def test_without_any_day_the_times_are_kept_as_told() -> None:
    article = read(live_page("".join(FORMS["list"](*one) for one in _TOLD)))
    assert [(entry.published.at, entry.published.told) for entry in article.entries if entry.published] == [
        (None, at) for at, _, _ in _TOLD
    ]


def test_zones_and_halves_of_the_day() -> None:
    told = [("1:05 p.m. GMT", 0), ("12:40 p.m. GMT", 1), ("11:30 a.m. GMT", 2), ("9:15 a.m. GMT", 3)]
    entries = "".join(FORMS["boxes"](at, *_TOLD[n][1:]) for at, n in told)
    head = "<meta property='article:modified_time' content='2026-03-04T15:00:00+01:00'>"
    assert times(read(live_page(entries, head)))[0] == "2026-03-04T13:05:00+00:00"


def test_a_german_ticker() -> None:
    told = [
        ("10.42 Uhr", "Suche am Wellenbrecher", "Zwei Boote suchen das Wasser hinter dem Wellenbrecher ab, teilte die "
         "Küstenwache mit. Vermisst wird nach ersten Erkenntnissen niemand."),
        ("10.05 Uhr", "Kein Öl im Wasser", "Aus dem Kutter sei kein Öl ausgetreten, sagte die Hafenmeisterin Orla Venn "
         "am Vormittag vor Journalisten in Sallow."),
        ("9.31 Uhr", "Fähre bleibt im Hafen", "Die Fähre nach Kell bleibt im Hafen, bis die Fahrrinne frei ist. Etwa "
         "zweihundert Menschen warten in der Halle am Kai."),
    ]  # fmt: skip
    entries = "".join(f"<h3>{at}: {title}</h3><p>{text}</p>" for at, title, text in told)
    article = read(live_page(entries, _DATED, "Kutter vor Sallow gestrandet: der Liveticker", "Ein Kutter ist vor der "
                             "Einfahrt zum Hafen von Sallow auf Grund gelaufen, die Fähre wartet."))  # fmt: skip
    assert [entry.title for entry in article.entries] == [title for _, title, _ in told]
    assert times(article)[2] == "2026-03-04T09:31:00+01:00"
    assert article.entries[2].published is not None
    assert article.entries[2].published.told == "9.31 Uhr"


def linked_data(*, with_times: bool) -> str:
    updates = [
        {
            "@type": "BlogPosting",
            "headline": title,
            "articleBody": text,
            "author": {"@type": "Person", "name": "Ada Prell"},
        }
        | ({"datePublished": f"2026-03-04T{at.zfill(5)}:17+01:00"} if with_times else {})
        for at, title, text in _TOLD
    ]
    node = {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Trawler aground",
            "datePublished": "2026-03-04T08:55:00+01:00", "liveBlogUpdate": updates}  # fmt: skip
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


def test_json_ld_tells_the_times_of_entries_that_show_none() -> None:
    entries = "".join(f"<section><h3>{title}</h3><p>{text}</p></section>" for _, title, text in _TOLD)
    article = read(live_page(entries, linked_data(with_times=True), "Trawler aground off Port Sallow"))
    assert [entry.title for entry in article.entries] == [title for _, title, _ in _TOLD]
    assert times(article)[3] == "2026-03-04T08:50:17+01:00"
    assert {entry.byline for entry in article.entries} == {"Ada Prell"}


def test_shown_times_serve_where_json_ld_has_none() -> None:
    entries = "".join(FORMS["boxes"](*one) for one in _TOLD)
    article = read(live_page(entries, linked_data(with_times=False), "Trawler aground off Port Sallow"))
    assert times(article)[0] == "2026-03-04T10:42:00+01:00"


_CHRONICLE = "".join(f"<p>{at}: {title}. {text}</p>" for at, title, text in reversed(_TOLD))
_TIMETABLE = "".join(f"<tr><td>{hour}:15</td><td>Ferry to Kell by way of Marrow Bay</td></tr>" for hour in range(8, 20))


@pytest.mark.parametrize("inserted", [_CHRONICLE, f"<table>{_TIMETABLE}</table>"])
def test_a_chronicle_or_timetable_makes_no_live_blog(inserted: str) -> None:
    capture = live_page(inserted, _DATED, "How the trawler came to grief", f"{_INTRO} {_TOLD[0][2]}")
    found = page_of(capture)
    assert found.kind is PageKind.ARTICLE
    assert found.articles[0].entries == ()


def test_comments_with_times_make_no_live_blog() -> None:
    comments = "".join(FORMS["list"](*one) for one in _TOLD)
    entries = f"<p>{_TOLD[1][2]}</p><p>{_TOLD[2][2]}</p><ol class=comments id=comments>{comments}</ol>"
    assert read(live_page(entries, _DATED, "Live music returns to the quay")).entries == ()


def test_entries_follow_each_other_in_the_text_without_overlap() -> None:
    article = read(live_page("".join(FORMS["flat"](*one) for one in _TOLD * 3), _DATED))
    entries: tuple[LiveEntry, ...] = article.entries
    assert len(entries) == 12
    assert all(one.at.end < other.at.start for one, other in pairwise(entries))


def test_a_day_shown_below_the_title_dates_the_entries() -> None:
    intro = f"{_INTRO}</p><p>Wednesday 4 March 2026"
    article = read(live_page("".join(FORMS["boxes"](*one) for one in _TOLD), intro=intro))
    assert [at[:16] for at in times(article) if at] == [
        "2026-03-04T10:42",
        "2026-03-04T10:05",
        "2026-03-04T09:31",
        "2026-03-04T08:50",
    ]
