"""Reading of the sample's sources: outlets, reports, and what is noted on them. Their form is told in README.md."""

from __future__ import annotations

import re
import tomllib
import unicodedata
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from string import Template
from typing import Any

SOURCE = Path(__file__).parent
TEXT_BLOCKS = ("paragraph", "correction", "subhead")
# A paragraph that begins so is an editor's note on an error: text of the report, marked up in its own way.
NOTE_OPENINGS = ("Correction, ", "Hinweis der Redaktion: ")


class SourceError(Exception):
    """A source file says something that cannot be rendered; names the file."""


def ascii_only(word: str) -> str:
    return unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()


@dataclass(frozen=True)
class Block:
    kind: str
    text: str
    inline: str = ""  # a promotion that stands inside the paragraph
    inline_at: int = 0  # before this character of the text


@dataclass(frozen=True)
class QuoteNote:
    kind: str
    speaker: str
    source: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class FigureNote:
    comparator: str
    value: float
    high: float | None
    unit: str | None
    text: str
    what: str
    given_by: str | None


@dataclass
class Outlet:
    key: str
    told: dict[str, Any]

    def __getattr__(self, name: str) -> Any:
        return self.told[name]


@dataclass
class Report:
    id: str
    head: dict[str, str]
    outlet: Outlet
    lines: list[str]
    notes: list[str]
    blocks: list[Block] = field(default_factory=list)
    quotes: list[QuoteNote] = field(default_factory=list)
    figures: list[FigureNote] = field(default_factory=list)

    @property
    def at(self) -> datetime:
        return datetime.fromisoformat(self.head["at"] + ":00" + self.outlet.offset)

    @property
    def published(self) -> datetime:
        """What the page says of its publication: an aggregator passes on the time of the first publisher."""
        dated = self.head.get("dated")
        return datetime.fromisoformat(f"{dated}:00{self.outlet.offset}") if dated else self.at

    @property
    def text(self) -> str:
        return "\n".join(block.text for block in self.blocks if block.kind in TEXT_BLOCKS)

    @property
    def writer(self) -> str:
        """Whoever is named as the author: a person, else the agency, else the outlet."""
        return self.head.get("byline") or self.head.get("wire") or str(self.outlet.name)

    @property
    def page(self) -> str:
        return f"{self.outlet.slug}/{self.at:%Y-%m-%d}-{self.head['slug']}.html"

    @property
    def number(self) -> int:
        return 100_000 + zlib.crc32(self.id.encode()) % 900_000

    @property
    def url(self) -> str:
        parts = {
            "year": f"{self.at:%Y}",
            "month": f"{self.at:%m}",
            "day": f"{self.at:%d}",
            "number": str(self.number),
            "slug": self.head["slug"],
            "section": ascii_only(self.head["section"].lower()),
        }
        return f"https://{self.outlet.domain}{Template(self.outlet.url).substitute(parts)}"


def read_outlets() -> dict[str, Outlet]:
    paths = sorted((SOURCE / "outlets").glob("*.toml"))
    return {path.stem: Outlet(path.stem, tomllib.loads(path.read_text(encoding="utf-8"))) for path in paths}


def read_reports(outlets: dict[str, Outlet]) -> dict[str, Report]:
    reports: dict[str, Report] = {}
    for path in sorted((SOURCE / "reports").glob("*.txt")):
        top, _, rest = path.read_text(encoding="utf-8").partition("\n\n")
        body, _, notes = rest.partition("---\n")
        head = dict(line.split(": ", 1) for line in top.splitlines())
        lines = [line for line in body.splitlines() if line]
        reports[path.stem] = Report(path.stem, head, outlets[head["outlet"]], lines, notes.splitlines())
    for report in reports.values():
        report.blocks = list(blocks(report, reports))
    for report in reports.values():
        take_notes(report)
    for report in reports.values():
        if "copy-of" in report.head:
            inherit_notes(report, reports[report.head["copy-of"]])
    return reports


def blocks(report: Report, reports: dict[str, Report]) -> Iterator[Block]:
    for line in report.lines:
        marked = re.match(r"\[([a-z-]+)\] (.+)", line)
        if marked:
            yield Block(marked[1], marked[2])
        elif line.startswith("## "):
            yield Block("subhead", line[3:])
        elif line.startswith("@"):
            yield taken_over(line, reports)
        else:
            yield Block("correction" if line.startswith(NOTE_OPENINGS) else "paragraph", line)


def taken_over(line: str, reports: dict[str, Report]) -> Block:
    """A paragraph of another report: `@report N`, `s|old|new|` to change it, a promotion after it or inside it."""
    told = re.fullmatch(r"@(\S+) (\d+)(.*?)(?: ([+~])\[promo\] (.+))?", line)
    if not told:
        raise SourceError(f"not a paragraph of a report: {line}")
    paragraphs = [one for one in reports[told[1]].lines if not one.startswith(("[", "## ", "@"))]
    text = paragraphs[int(told[2]) - 1]
    for old, new in re.findall(r"s\|([^|]+)\|([^|]*)\|", told[3]):
        if text.count(old) != 1:
            raise SourceError(f"{line}: {old!r} is not there once")
        text = text.replace(old, new)
    at = text.index(". ") + 2 if told[4] == "~" else len(text)
    return Block("paragraph", text, told[5] or "", at)


def take_notes(report: Report) -> None:
    for line in report.notes:
        sort, _, rest = line.partition(" ")
        fields = [one.strip() for one in rest.split(" |")]
        if sort == "q":
            kind, speaker, source = fields[:3]
            parts = tuple(part.strip() for part in " |".join(fields[3:]).split("||"))
            report.quotes.append(QuoteNote(kind, speaker, source, parts))
        elif sort == "f":
            amount, text, what, given_by = (*fields, "")[:4]
            comparator, value, *unit = amount.split(" ", 2)
            low, _, high = value.partition("-")
            report.figures.append(
                FigureNote(
                    comparator,
                    float(low),
                    float(high) if high else None,
                    unit[0] if unit else None,
                    text,
                    what,
                    given_by or None,
                )
            )
        elif line:
            raise SourceError(f"{report.id}: neither quotation nor figure: {line}")
    for words in [*(part for one in report.quotes for part in one.parts), *(one.text for one in report.figures)]:
        if report.text.count(words) != 1:
            raise SourceError(f"{report.id}: {report.text.count(words)} times in the text: {words!r}")
    for note in report.quotes:
        if note.source not in report.text:
            raise SourceError(f"{report.id}: not in the text: {note.source!r}")


def inherit_notes(report: Report, origin: Report) -> None:
    """What was noted on the origin holds for the copy as far as the copy has the same words."""

    def kept(words: str) -> bool:
        return report.text.count(words) == 1

    for note in origin.quotes:
        if all(kept(part) for part in note.parts):
            source = note.source if note.source in report.text else ""
            report.quotes.append(QuoteNote(note.kind, note.speaker, source, note.parts))
    report.figures += [one for one in origin.figures if kept(one.text)]


def main_reports(reports: dict[str, Report]) -> list[Report]:
    return [one for one in reports.values() if "page-of" not in one.head]
