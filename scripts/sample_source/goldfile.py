"""What a careful reader finds in the coverage, in the form that tests and measurements read."""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any

from scripts.sample_source.feeds import feed_name
from scripts.sample_source.happeningsfile import happenings
from scripts.sample_source.pages import author_line
from scripts.sample_source.pointsfile import points_and_contrasts
from scripts.sample_source.reading import (
    SOURCE,
    TEXT_BLOCKS,
    FigureNote,
    Outlet,
    QuoteNote,
    Report,
    SourceError,
    main_reports,
)


def stands_where(report: Report, words: str) -> list[int]:
    at = report.text.index(words)
    return [at, at + len(words)]


def gold_article(report: Report, reports: dict[str, Report]) -> dict[str, Any]:
    head, host = report.head, reports[report.head.get("page-of", report.id)]
    third_hand = "publisher" in head
    exact = "told" not in head or "dated" in head
    published = report.published.isoformat() if exact and "at" in head else None
    if published and report.outlet.stamp == "day":
        published = published[:10]
    furniture = [block.text for block in report.blocks if block.kind not in (*TEXT_BLOCKS, "pull", "comment")]
    furniture += [block.inline for block in report.blocks if block.inline]
    furniture += [block.text.partition(": ")[2] for block in report.blocks if block.kind == "comment"]
    furniture += [line for line in [author_line(report)] if line]
    paragraphs = report.text.split("\n")
    return {
        "id": report.id,
        "page": host.page,
        "url": report.url if "slug" in head else None,
        "kind": "related" if host is not report else "main",
        "title": head["title"],
        "publisher": head.get("publisher", report.outlet.name),
        "republished_by": report.outlet.name if third_hand else None,
        "byline": None if third_hand else head.get("byline"),
        "wire": head.get("wire"),
        "dateline": head.get("dateline"),
        "published": published,
        "published_relative": head.get("told"),
        "language": report.outlet.language,
        "first": " ".join(paragraphs[0].split()[:7]),
        "last": " ".join(paragraphs[-1].split()[-7:]),
        "furniture": furniture,
        "pull_quotes": [block.text for block in report.blocks if block.kind == "pull"],
        "subheads": [block.text for block in report.blocks if block.kind == "subhead"],
        "text": report.text,
    }


def gold(reports: dict[str, Report], outlets: dict[str, Outlet]) -> dict[str, Any]:
    ordered = in_order(reports)
    index = {report.id: number for number, report in enumerate(ordered)}
    told = tomllib.loads((SOURCE / "gold.toml").read_text(encoding="utf-8"))
    copies = [{"article": index[one.id], "of": index[one.head["copy-of"]]} for one in ordered if "copy-of" in one.head]
    stories: dict[str, list[int]] = {}
    for one in ordered:
        stories.setdefault(one.head["story"], []).append(index[one.id])
    points, contrasts = points_and_contrasts(reports, index)
    quotes = [gold_quote(one, note, index) for one in ordered for note in one.quotes]
    return {
        "outlets": [
            {
                "name": one.name,
                "folder": one.slug,
                "language": one.language,
                "feed": feed_name(one),
                "furniture": one.furniture,
            }
            for one in outlets.values()
        ],
        "articles": [gold_article(one, reports) for one in ordered],
        "quotes": quotes,
        "figures": [gold_figure(one, note, index) for one in ordered for note in one.figures],
        "utterances": [utterance(group, quotes, index) for group in told["utterance"]],
        "comparable": [comparable(group, reports, index) for group in told["comparable"]],
        "relations": [
            *({**one, "a": index[one["a"]], "b": index[one["b"]]} for one in told["relation"]),
            *({"a": one["article"], "b": one["of"], "relation": "copy", "of": one["of"]} for one in copies),
        ],
        "stories": list(stories.values()),
        "copies": copies,
        "origins": [origin(group, index) for group in told["origin"]],
        "points": points,
        "contrasts": contrasts,
        "happenings": happenings(reports, index),
    }


def origin(group: dict[str, Any], index: dict[str, int]) -> dict[str, Any]:
    return {"outside": None, **group, "reports": [index[one] for one in group["reports"]]}


def in_order(reports: dict[str, Report]) -> list[Report]:
    """In order of publication; the further articles of a page right after its first."""
    out: list[Report] = []
    for report in sorted(main_reports(reports), key=lambda one: (one.at, one.id)):
        out += [report, *(one for one in reports.values() if one.head.get("page-of") == report.id)]
    return out


def gold_quote(report: Report, note: QuoteNote, index: dict[str, int]) -> dict[str, Any]:
    spans = [stands_where(report, part) for part in note.parts]
    source = nearest(report.text, note.source, spans) if note.source else None
    return {
        "article": index[report.id],
        "kind": note.kind,
        "text": " … ".join(note.parts),
        "parts": list(note.parts),
        "spans": spans,
        "speaker": note.speaker,
        "source": note.source or None,
        "source_span": source,
    }


def nearest(text: str, words: str, spans: list[list[int]]) -> list[int]:
    """Where the whole `words` stand nearest to the quotation (a pronoun stands in many places of a text)."""
    places = [[found.start(), found.end()] for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]

    def gap(place: list[int]) -> int:
        return min(max(place[0] - end, begin - place[1], 0) for begin, end in spans)

    return min(places, key=gap)


def gold_figure(report: Report, note: FigureNote, index: dict[str, int]) -> dict[str, Any]:
    return {
        "article": index[report.id],
        "text": note.text,
        "span": stands_where(report, note.text),
        "comparator": note.comparator,
        "value": note.value,
        "high": note.high,
        "unit": note.unit,
        "what": note.what,
        "given_by": note.given_by,
    }


def comparable(group: dict[str, Any], reports: dict[str, Report], index: dict[str, int]) -> dict[str, Any]:
    for name, words in group["figures"]:
        if words not in [note.text for note in reports[name].figures]:
            raise SourceError(f"gold.toml: no figure {words!r} in {name}")
    figures = [{"article": index[name], "text": words} for name, words in group["figures"]]
    return {**group, "figures": figures}


def utterance(group: dict[str, Any], quotes: list[dict[str, Any]], index: dict[str, int]) -> dict[str, Any]:
    """The group with its quotations by their place in "quotes", those of copies as well."""
    found: list[int] = []
    for name, words in group["told"]:
        told = [one for one in quotes if one["article"] == index[name] and one["text"].startswith(words)]
        if len(told) != 1:
            raise SourceError(f"gold.toml: not one quotation {words!r} in {name}")
        found += [place for place, one in enumerate(quotes) if (one["text"], one["speaker"]) == told_as(told[0])]
    rest = {name: value for name, value in group.items() if name != "told"}
    return {"may": False, **rest, "quotes": sorted(found)}


def told_as(quote: dict[str, Any]) -> tuple[str, str]:
    return quote["text"], quote["speaker"]


def gold_bytes(told: dict[str, Any]) -> bytes:
    """JSON with one record a line, so that a change of one report is a short difference."""
    lists = []
    for name, records in told.items():
        lines = ",\n".join("  " + json.dumps(one, ensure_ascii=False) for one in records)
        lists.append(f" {json.dumps(name)}: [\n{lines}\n ]")
    return ("{\n" + ",\n".join(lists) + "\n}\n").encode()
