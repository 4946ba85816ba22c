"""Rendering of the outlets' feeds: RSS 2.0, RSS 1.0 (RDF), Atom, JSON Feed."""

from __future__ import annotations

import html
import json
import tomllib
from email.utils import format_datetime
from string import Template

from scripts.sample_source.pages import dateline, spaced
from scripts.sample_source.reading import SOURCE, TEXT_BLOCKS, Outlet, Report

FEEDS = tomllib.loads((SOURCE / "feeds.toml").read_text(encoding="utf-8"))


def feed_name(outlet: Outlet) -> str:
    return f"{outlet.slug}/feed.json" if outlet.feed.startswith("json") else f"{outlet.slug}/feed.xml"


def feed_of(outlet: Outlet, newest_first: list[Report]) -> bytes:
    return (json_feed if outlet.feed.startswith("json") else xml_feed)(outlet, newest_first)


def markup(report: Report) -> str:
    """The report as a feed carries it: text only, without the page's furniture."""
    lead, out = dateline(report), []
    for block in report.blocks:
        if block.kind in TEXT_BLOCKS:
            tag = "h3" if block.kind == "subhead" else "p"
            text = html.escape(spaced(lead + block.text, report.outlet.language), quote=False)
            out.append(f"<{tag}>{text}</{tag}>")
            lead = ""
    return "\n".join(out)


def xml(text: str) -> str:
    return html.escape(text, quote=True)


def entry(report: Report) -> dict[str, str]:
    outlet, head = report.outlet, report.head
    return {
        "title": xml(spaced(head["title"], outlet.language)),
        "url": xml(report.url),
        "full": xml(markup(report)),
        "summary": xml(spaced(head["summary"], outlet.language)),
        "at": report.at.isoformat(),
        "rfc822": format_datetime(report.at),
        "author": xml(report.writer),
        "number": str(report.number),
        "publisher": xml(head.get("publisher", "")),
        "section": xml(head["section"]),
        "domain": outlet.domain,
        "year": str(report.at.year),
    }


def xml_feed(outlet: Outlet, reports: list[Report]) -> bytes:
    form = FEEDS[outlet.feed]
    entries = [entry(one) for one in reports]
    items = "".join(Template(form["item"]).substitute(one) for one in entries)
    toc = "".join(Template(form.get("toc", "")).substitute(one) for one in entries)
    text = Template(form["feed"]).substitute(
        name=xml(outlet.name),
        domain=outlet.domain,
        language=outlet.language,
        encoding=outlet.encoding,
        at=entries[0]["at"],
        rfc822=entries[0]["rfc822"],
        items=items,
        toc=toc,
    )
    return text.encode(outlet.encoding, "xmlcharrefreplace")


def json_feed(outlet: Outlet, reports: list[Report]) -> bytes:
    home = f"https://{outlet.domain}/"
    items = [
        {
            "id": one.url,
            "url": one.url,
            "title": one.head["title"],
            "summary": one.head["summary"],
            "content_html": markup(one),
            "date_published": one.at.isoformat(),
            "authors": [{"name": one.writer}],
        }
        for one in reports
    ]
    told = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": outlet.name,
        "home_page_url": home,
        "feed_url": f"{home}feed.json",
        "language": outlet.language,
        "items": items,
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()
