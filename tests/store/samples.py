"""Articles about invented people and places, and what relating and comparing would say of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from newsloom.model import (
    Analysis,
    Article,
    Comparator,
    Dossier,
    Excerpt,
    Figure,
    OriginGroup,
    Placement,
    Precision,
    Quote,
    QuoteKind,
    Reason,
    Report,
    Sentence,
    Span,
    Stamp,
)

MORNING = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
TEXT = (
    "A ferry with 212 people aboard ran aground off Port Velm on Monday.\n"
    "“Nobody was left in the hold,” said harbour master Ilse Brandvik."
)


@dataclass(frozen=True)
class Taken:
    digest: str
    reports: tuple[Report, ...] = ()
    address: str = "https://tidewatch.example/ferry"
    captured_at: datetime | None = None
    trouble: str | None = None
    source: int | None = None
    entry: str | None = None


def stamp(at: datetime) -> Stamp:
    return Stamp(at, at.isoformat(), Precision.MINUTE, "meta")


def article(ident: str = "a1", text: str = TEXT, hours: float | None = 0, **more: object) -> Article:
    told = Article(
        id=ident, page=f"https://tidewatch.example/{ident}", text=text, url=f"https://tidewatch.example/{ident}",
        title="Ferry runs aground off Port Velm", publisher="Tidewatch", language="en",
        published=None if hours is None else stamp(MORNING + timedelta(hours=hours)),
    )  # fmt: skip
    return replace(told, **more)  # type: ignore[arg-type]


def analysis(text: str = TEXT) -> Analysis:
    begin = text.index("212")
    said = text.index("Nobody")
    return Analysis(
        quotes=(
            Quote(
                QuoteKind.DIRECT, (Span(said, said + 27),), speaker="Ilse Brandvik",
                reasons=(Reason.of("beside", cue="said"),),
            ),
        ),
        figures=(Figure(Span(begin, begin + 10), Comparator.EXACT, 212.0, counted="people aboard"),),
    )  # fmt: skip


def report(ident: str = "a1", text: str = TEXT, hours: float | None = 0, **more: object) -> Report:
    return Report(article(ident, text, hours, **more), analysis(text) if text.startswith(TEXT) else Analysis())


def placement(ident: str, story: str = "s1", **more: object) -> Placement:
    return replace(Placement(ident, story, reasons=(Reason.of("first"),)), **more)  # type: ignore[arg-type]


def dossier(story: str, *idents: str, headline: str | None = None) -> Dossier:
    return Dossier(
        story=story, headline=headline or idents[0], articles=idents,
        groups=tuple(OriginGroup(ident) for ident in idents),
        summary=(Sentence(Excerpt(idents[0], Span(0, 67))),),
        figures=(), voices=(), timeline=(), agreed=(), alone=(), background=(),
    )  # fmt: skip
