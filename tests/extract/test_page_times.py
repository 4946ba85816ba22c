"""When an article was published and changed: which of the times that a page shows and declares is its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from newsloom.extract import articles
from newsloom.model import Article, Capture, Media, Precision, Stamp
from tests.extract.pages import PARAGRAPHS

TITLE = "Port Sallow closes its east quay"


def page(
    below: str = "",
    *,
    head: str = "",
    above: str = "",
    foot: str = "",
    lang: str = "en",
    address: str = "https://sallow-post.example/news/quay",
) -> Capture:
    """An article's page with markup above its title, below it, and at the foot of its text."""
    text = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
    html = (
        f"<!doctype html><html lang={lang}><head><title>{TITLE}</title>{head}</head><body>"
        f"<header><nav><a href='/'>Home</a></nav>{above}</header><main><article><h1>{TITLE}</h1>{below}"
        f"<div class='entry-content'>{text}</div>{foot}</article></main><footer><p>© 2019-2026 Sallow Post</p></footer>"
    )
    return Capture(address, Media.HTML, html.encode())


def ld(**dates: str) -> str:
    fields = "".join(f', "{name}": "{value}"' for name, value in dates.items())
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{TITLE}"{fields}}}</script>'


def main_of(capture: Capture) -> Article:
    return articles(capture)[0]


def told(stamp: Stamp | None) -> tuple[str | None, str] | None:
    return (stamp.iso(), stamp.read_from) if stamp else None


@dataclass(frozen=True)
class Case:
    why: str
    capture: Capture
    published: tuple[str | None, str] | None
    modified: tuple[str | None, str] | None = None


CASES = [
    Case(
        "what is declared for the shown day gives the time of day",
        page("<p>3 February 2026</p>", head=ld(datePublished="2026-02-03T08:30:00+02:00")),
        ("2026-02-03T08:30:00+02:00", "json-ld"),
    ),
    Case(
        "the shown day wins over the day on which a page was built anew",
        page("<p>By Maren Holt | 3 February 2019</p>", head=ld(datePublished="2026-01-10T00:00:00Z")),
        ("2019-02-03", "text"),
    ),
    Case(
        "an unlabelled day that is declared as the last change's is that of the change",
        page("<p>4 February 2026</p>", head=ld(datePublished="2026-02-03", dateModified="2026-02-04T10:00:00Z")),
        ("2026-02-03", "json-ld"),
        ("2026-02-04T10:00:00+00:00", "json-ld"),
    ),
    Case(
        "a labelled change is no publication",
        page("<p>Updated 9 February 2026</p>", head=ld(datePublished="2026-02-03")),
        ("2026-02-03", "json-ld"),
        ("2026-02-09", "text"),
    ),
    Case(
        "but where nothing else is told, the article was published by then",
        page("<p>Last updated: 9 February 2026</p>"),
        ("2026-02-09", "text"),
        ("2026-02-09", "text"),
    ),
    Case(
        "an unlabelled day after all that is declared is that of an event",
        page("<p>12 June 2026</p>", head=ld(datePublished="2026-02-03", dateModified="2026-02-04")),
        ("2026-02-03", "json-ld"),
        ("2026-02-04", "json-ld"),
    ),
    Case(
        "an article that is shown again was published when it was published first",
        page(
            "<p>1 February 2026</p>",
            head=ld(datePublished="2026-02-01"),
            foot="<p>This article was originally published on 3 February 2019 and has been checked since.</p>",
        ),
        ("2019-02-03", "text"),
    ),
    Case(
        "today's date at the head of the page is not the article's",
        page("<p>Published 3 February 2026</p>", above="<div>Friday, 6 February 2026</div>"),
        ("2026-02-03", "text"),
    ),
    Case(
        "nor does it stand against what is declared",
        page(
            above="<div>Friday, 6 February 2026</div>", head=ld(datePublished="2026-02-03", dateModified="2026-02-09")
        ),
        ("2026-02-03", "json-ld"),
        ("2026-02-09", "json-ld"),
    ),
    Case(
        "times of comments and of other articles are theirs",
        page(
            head="<meta name='last-modified' content='2026-02-04'>",
            foot="<div class='comment-list'><div class='comment-meta'><time datetime='2026-02-05T10:00Z'>5 Feb</time>"
            "</div></div>",
        ),
        ("2026-02-04", "meta"),
        ("2026-02-04", "meta"),
    ),
    Case(
        "a time element that shows the day gives the time of day",
        page(
            "<p>Posted <time datetime='2026-02-03T19:05:00-05:00'>February 3, 2026</time></p>"
            "<p>Updated <time class=updated datetime='2026-02-04T09:00:00-05:00'>February 4, 2026</time></p>"
        ),
        ("2026-02-03T19:05:00-05:00", "time-element"),
        ("2026-02-04T09:00:00-05:00", "time-element"),
    ),
    Case(
        "of several days shown it is the one that a time element or the address tells as well",
        page("<p>5 June 2024</p><p>3 February 2026</p>", address="https://sallow-post.example/2026/02/03/quay"),
        ("2026-02-03", "text"),
    ),
    Case(
        "a class of its template does not make a change a publication",
        page("<div><time class='published-date' datetime='2026-02-04T09:00'>Updated February 4, 2026</time></div>"),
        ("2026-02-04T09:00:00+00:00", "time-element"),
        ("2026-02-04T09:00:00+00:00", "time-element"),
    ),
    Case(
        "a time declared in UTC is told in the zone whose day the page shows",
        page(
            "<p>Posted on February 3, 2026</p>",
            head=ld(datePublished="2026-02-04T02:41:41+00:00"),
            foot="<div class=comment-meta><time datetime='2026-02-05T10:00:00-05:00'>February 5</time></div>",
        ),
        ("2026-02-03T21:41:41-05:00", "json-ld"),
    ),
    Case(
        "or in the zone that makes it the time of day shown",
        page("<p>February 3, 2026 at 9:41 p.m.</p>", head=ld(datePublished="2026-02-04T02:41:41Z")),
        ("2026-02-03T21:41:41-05:00", "json-ld"),
    ),
    Case(
        "and where no zone is known, the shown day counts",
        page("<p>Posted on February 3, 2026</p>", head=ld(datePublished="2026-02-04T02:41:41Z")),
        ("2026-02-03", "text"),
    ),
    Case(
        "the day in the address decides between two declared ones",
        page(
            head=ld(datePublished="2026-02-09") + "<meta name=pubdate content='2026-02-03T10:00Z'>",
            address="https://sallow-post.example/2026/02/03/quay",
        ),
        ("2026-02-03T10:00:00+00:00", "meta"),
    ),
    Case(
        "a publication declared after the last change is a template's",
        page(
            head="<meta name=published-time content='2026-03-09T08:45Z'><meta name=published-date content='2021-02-16'>"
            "<meta name=modified-date content='2024-07-30'>"
        ),
        ("2021-02-16", "meta"),
        ("2024-07-30", "meta"),
    ),
    Case(
        "things on the page have dates of their own",
        page(
            head='<script type="application/ld+json">[{"@type": "VideoObject", "datePublished": "2011-01-01"}, '
            '{"@type": "WebPage", "datePublished": "2026-02-03"}]</script>'
        ),
        ("2026-02-03", "json-ld"),
    ),
    Case(
        "of several articles that JSON-LD describes the page's own is the one of its title",
        page(
            head='<script type="application/ld+json">[{"@type": "NewsArticle", "headline": "Ferries to Port Sallow",'
            f' "datePublished": "2026-01-01"}}, {{"@type": "NewsArticle", "headline": "{TITLE}",'
            ' "datePublished": "2026-02-03"}]</script>'
        ),
        ("2026-02-03", "json-ld"),
    ),
    Case(
        "the only day that stands on a page in a line of its own",
        page(foot="<aside>" + "<p>The harbour in pictures</p>" * 12 + "</aside><div>February 3, 2026</div>"),
        ("2026-02-03", "text"),
    ),
    Case(
        "a time that is marked is believed before a bare day in a list",
        page(
            "<ul><li>12 April 2022 The board's first survey</li></ul>",
            head=ld(datePublished="2021-01-18T19:55+01:00", dateModified="2026-02-04"),
            foot="<aside>Published on <time datetime='2021-01-18T19:55+01:00'>18.1.2021</time></aside>",
        ),
        ("2021-01-18T19:55:00+01:00", "json-ld"),
        ("2026-02-04", "json-ld"),
    ),
    Case(
        "unless the page shows and marks another",
        page(
            "<div><time datetime='2026-02-03T19:05:00-08:00'>February 3, 2026</time></div>",
            head=ld(datePublished="2026-02-04T03:05:00+00:00"),
            foot="<ul><li><time datetime='2026-02-04T16:35:00-08:00'>February 4, 2026</time> Ferries</li></ul>",
        ),
        ("2026-02-03T19:05:00-08:00", "time-element"),
    ),
    Case(
        "placeholders are no times",
        page(head=ld(datePublished="1970-01-01T00:00:00Z") + "<meta name=pubdate content='0001-01-01T00:00:00'>"),
        None,
    ),
    Case(
        "a change before the publication is none",
        page(head=ld(datePublished="2026-02-03", dateModified="2019-01-01")),
        ("2026-02-03", "json-ld"),
    ),
    Case(
        "a note at the foot of the text tells the day too",
        page(foot="<p>Published: 3 February 2026</p>"),
        ("2026-02-03", "text"),
    ),
    Case(
        "a label may stand in an element of its own",
        page("<div>Published</div><div>3 February 2026</div><div>Last updated</div><div>4 February 2026</div>"),
        ("2026-02-03", "text"),
        ("2026-02-04", "text"),
    ),
    Case(
        "3/9/2026 is read as the page's other days have it",
        page("<p>Published March 9, 2026</p>", head="<meta property='article:published_time' content='03-09-2026'>"),
        ("2026-03-09", "meta"),
    ),
    Case(
        "or by the country of its language",
        page("<p>Published 03/09/2025</p>", lang="en-GB"),
        ("2025-09-03", "text"),
    ),
    Case(
        "or of its address",
        page("<p>Published 03/09/2025</p>", lang="en-US", address="https://www.sallow-post.co.uk/news/quay"),
        ("2025-09-03", "text"),
    ),
    Case("else by the habit of its language", page("<p>Published 03/09/2025</p>"), ("2025-03-09", "text")),
]


@pytest.mark.parametrize("case", CASES, ids=[case.why for case in CASES])
def test_times_of_a_page(case: Case) -> None:
    main = main_of(case.capture)
    assert (told(main.published), told(main.modified)) == (case.published, case.modified)


def test_relative_times_count_from_the_capture() -> None:
    capture = page("<p>Sallow Post</p><p>3 days ago</p>")
    unknown = main_of(capture).published
    assert unknown is not None
    assert (unknown.at, unknown.told) == (None, "3 days ago")
    known = main_of(replace(capture, captured_at=datetime(2026, 2, 6, 12, tzinfo=UTC))).published
    assert known is not None
    assert (known.iso(), known.told, known.precision) == ("2026-02-03", "3 days ago", Precision.DAY)


def test_what_lies_after_the_capture_is_no_time_of_the_article() -> None:
    capture = page("<p>12 June 2026</p>", head=ld(datePublished="2026-02-03"))
    main = main_of(replace(capture, captured_at=datetime(2026, 2, 6, 12, tzinfo=UTC)))
    assert told(main.published) == ("2026-02-03", "json-ld")


@pytest.mark.parametrize(
    ("lang", "title", "below", "published", "modified"),
    [
        (
            "de",
            "Port Sallow sperrt seinen Ostkai",
            "<p>Von Maren Holt</p><p>Veröffentlicht: 3. Februar 2026, 14:05 Uhr</p><p>Stand: 04.02.2026, 9:10 Uhr</p>",
            "2026-02-03T14:05:00+00:00",
            "2026-02-04T09:10:00+00:00",
        ),
        (
            "fr",
            "Port Sallow ferme son quai est",
            "<p>Par Maren Holt</p><p>Publié le 3 février 2026 à 14h05, mis à jour le 4 février 2026 à 9h10</p>",
            "2026-02-03T14:05:00+00:00",
            "2026-02-04T09:10:00+00:00",
        ),
    ],
)
def test_german_and_french_pages(lang: str, title: str, below: str, published: str, modified: str) -> None:
    paragraphs = {
        "de": "Die Hafenverwaltung von Port Sallow hat am Dienstag beschlossen, den Ostkai über den Winter zu sperren, "
        "weil Taucher an drei seiner Pfeiler Risse gefunden haben, die noch niemand erklären kann.",
        "fr": "Le conseil du port de Port Sallow a voté mardi la fermeture du quai est pour l'hiver, après que des "
        "plongeurs ont trouvé des fissures dans trois de ses piliers, que personne n'explique encore.",
    }
    text = "".join(f"<p>{paragraphs[lang]} {n}.</p>" for n in ("A", "B", "C"))
    html = f"<html lang={lang}><title>{title}</title><body><article><h1>{title}</h1>{below}<div>{text}</div></article>"
    main = main_of(Capture("https://sallow-post.example/quai", Media.HTML, html.encode()))
    assert main.language == lang
    assert main.published is not None
    assert main.modified is not None
    assert (main.published.iso(), main.modified.iso()) == (published, modified)


def test_the_days_of_a_chronicle_are_not_the_articles_own() -> None:
    events = "".join(
        f"<p><strong>{day}</strong></p><p>The east quay of Port Sallow is looked at by divers once more.</p>"
        for day in ("3 March 2024", "9 June 2024", "1 October 2025")
    )
    declared = '<meta property="article:published_time" content="2026-03-04T07:00:00Z">'
    (found,) = articles(page(events, head=declared))
    assert found.published is not None
    assert found.published.iso() == "2026-03-04T07:00:00+00:00"
