"""Rendering of one page a report, with its outlet's furniture and metadata."""

from __future__ import annotations

import html
import json
import re
from string import Template
from typing import Any

from scripts.sample_source.reading import Block, Report, main_reports

MONTHS = {
    "en": ["January", "February", "March", "April"],
    "de": ["Januar", "Februar", "März", "April"],
    "fr": ["janvier", "février", "mars", "avril"],
}
DAYS_EN = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def spaced(text: str, language: str) -> str:
    """French typography: spaces that do not break beside its marks and inside numbers."""
    if language != "fr":
        return text
    text = re.sub(r"« ", "«\u00a0", text)
    text = re.sub(r" ([»:;?!])", "\u00a0\\1", text)
    return re.sub(r"(\d) (\d{3})\b", "\\1\u00a0\\2", text)


def shown(text: str, language: str) -> str:
    return html.escape(spaced(text, language)).replace("\u00a0", "&nbsp;")


def visible_date(report: Report) -> str:
    at, language = report.at, report.outlet.language
    month = MONTHS[language][at.month - 1]
    return Template(report.outlet.date_shown).substitute(
        weekday=DAYS_EN[at.weekday()],
        day=at.day,
        month_name=month,
        month_abbr=month[:3],
        year=at.year,
        clock=f"{at:%H:%M}",
        dd=f"{at:%d}",
        mm=f"{at:%m}",
    )


def dateline(report: Report) -> str:
    """The dateline as it stands at the beginning of the first paragraph; empty where it does not stand there."""
    if "dateline" not in report.head or not report.outlet.inline_dateline:
        return ""
    return Template(report.outlet.inline_dateline).substitute(
        dateline=report.head["dateline"], wire=report.head.get("wire", "")
    )


class Links:
    """Addresses of reports by the title that a promotion names; an unknown title leads to the outlet's front page."""

    def __init__(self, reports: dict[str, Report]) -> None:
        self.by_title = {one.head["title"]: one.url for one in reports.values() if "slug" in one.head}

    def to(self, promoted: str) -> str:
        title = promoted.partition(": ")[2]
        return self.by_title.get(title, "/")


def body(report: Report, links: Links) -> str:
    templates, language = report.outlet.blocks, report.outlet.language
    out: list[str] = []
    if "dateline" in report.head and "dateline" in templates:
        out.append(Template(templates["dateline"]).substitute(text=shown(report.head["dateline"], language)))
    lead = dateline(report)
    picture = report.head.get("slug", "picture")
    for block in report.blocks:
        if block.kind == "comment":
            continue
        text = with_promotion(block, report, links) if block.inline else shown(block.text, language)
        if block.kind == "paragraph" and lead:
            text, lead = shown(lead, language) + text, ""
        out.append(Template(templates[block.kind]).substitute(text=text, href=links.to(block.text), picture=picture))
    return "\n".join(out)


def with_promotion(block: Block, report: Report, links: Links) -> str:
    """A paragraph with a promotion in its middle or at its end, as newsrooms' scripts put them there."""
    parts = (block.text[: block.inline_at], block.text[block.inline_at :])
    before, after = (shown(part.strip(), report.outlet.language) for part in parts)
    template = Template(report.outlet.blocks["inline-promo"])
    promotion = template.substitute(text=shown(block.inline, report.outlet.language), href=links.to(block.inline))
    return " ".join(part for part in (before, promotion, after) if part)


def credit(report: Report) -> str:
    told = {"byline": "byline" in report.head, "wire": "wire" in report.head}
    kind = "both" if all(told.values()) else next((name for name, there in told.items() if there), None)
    if kind is None:
        return ""
    values = {name: shown(report.head.get(name, ""), report.outlet.language) for name in told}
    return Template(report.outlet.told[f"credit_{kind}"]).substitute(values)


def json_ld(report: Report) -> str:
    outlet = report.outlet
    publisher = {"@type": "NewsMediaOrganization", "name": outlet.name, "url": f"https://{outlet.domain}/"}
    writer = report.head.get("byline")
    article: dict[str, Any] = {
        "@type": "NewsArticle",
        "headline": report.head["title"],
        "mainEntityOfPage": report.url,
        "datePublished": report.at.isoformat(),
        "inLanguage": outlet.language,
        "author": {"@type": "Person", "name": writer}
        if writer
        else {"@type": "Organization", "name": report.head.get("wire", outlet.name)},
        "publisher": publisher,
    }
    if outlet.jsonld == "full":
        article["articleBody"] = report.text
    if outlet.jsonld == "graph":
        site = {"@type": "WebSite", "name": outlet.name, "url": f"https://{outlet.domain}/"}
        told: dict[str, Any] = {"@context": "https://schema.org", "@graph": [site, publisher, article]}
    else:
        told = {"@context": "https://schema.org", **article}
    return json.dumps(told, ensure_ascii=False).replace("</", "<\\/")


def author_line(report: Report) -> str:
    """The text of the author's box below the report; empty where there is none."""
    if not report.outlet.author or "byline" not in report.head or not report.outlet.page["author"]:
        return ""
    return Template(report.outlet.author).substitute(byline=report.head["byline"])


def boxes(report: Report) -> dict[str, str]:
    outlet, language = report.outlet, report.outlet.language
    author, comments = author_line(report), ""
    for block in report.blocks:
        if block.kind == "comment":
            name, _, words = block.text.partition(": ")
            values = {"name": shown(name, language), "text": shown(words, language)}
            comments += Template(outlet.blocks["comment"]).substitute(values)
    return {
        "author_box": Template(outlet.page["author"]).substitute(text=shown(author, language)) if author else "",
        "comment_box": Template(outlet.page["comments"]).substitute(comments=comments) if comments else "",
    }


def further(report: Report, reports: dict[str, Report], links: Links) -> str:
    """Links to other reports of the outlet; on an aggregator's page the further articles themselves."""
    template, language = Template(report.outlet.blocks["related"]), report.outlet.language
    parts = [one for one in reports.values() if one.head.get("page-of") == report.id]
    if parts:
        return "".join(
            template.substitute(
                href=f"/a/{one.number}",
                text=shown(one.head["title"], language),
                told=one.head["told"],
                publisher=shown(one.head["publisher"], language),
                body=body(one, links),
            )
            for one in parts
        )
    same = sorted((one for one in main_reports(reports) if one.outlet is report.outlet), key=lambda one: one.at)
    here = same.index(report)
    others = (same[:here][-2:] + same[here + 1 :])[:3]
    return "".join(template.substitute(href=one.url, text=shown(one.head["title"], language)) for one in others)


def page(report: Report, reports: dict[str, Report], links: Links) -> bytes:
    outlet, language = report.outlet, report.outlet.language
    names = ("title", "summary", "section", "publisher", "told")
    head = {name: shown(report.head.get(name, ""), language) for name in names}
    published = report.published.isoformat()
    dated = f'<meta property="article:published_time" content="{published}">\n' if "dated" in report.head else ""
    text = Template(outlet.page["html"]).substitute(
        head,
        url=report.url,
        published=published,
        visible_date=visible_date(report),
        credit=credit(report),
        author_or_wire=shown(report.writer, language),
        jsonld=json_ld(report) if outlet.jsonld else "",
        date_meta=dated,
        body=body(report, links),
        related=further(report, reports, links),
        **boxes(report),
    )
    return text.encode(outlet.encoding, "xmlcharrefreplace")
