"""Reports of an invented accident, as short as a test needs them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from newsloom.model import (
    Analysis,
    Article,
    Comparator,
    Figure,
    Precision,
    Quote,
    QuoteKind,
    Report,
    Span,
    Stamp,
    Story,
)

START = datetime(2026, 3, 9, 6, tzinfo=UTC)


def report(
    key: str,
    text: str,
    *,
    title: str | None = None,
    hours: float | None = 0,
    publisher: str | None = None,
    republished_by: str | None = None,
    wire: str | None = None,
    language: str = "en",
    figures: tuple[Figure, ...] = (),
    quotes: tuple[Quote, ...] = (),
) -> Report:
    """A report published `hours` after the start; None: at an unknown time."""
    published = None
    if hours is not None:
        published = Stamp(START + timedelta(hours=hours), "", Precision.MINUTE, "input")
    article = Article(
        key, f"{key}.html", text, title=title, publisher=publisher or key, republished_by=republished_by, wire=wire,
        published=published, language=language,
    )  # fmt: skip
    return Report(article, Analysis(quotes=quotes, figures=figures))


def figure(
    text: str,
    told: str,
    value: float,
    counted: str,
    *,
    comparator: Comparator = Comparator.EXACT,
    given_by: str | None = None,
    unit: str | None = None,
) -> Figure:
    """The figure whose words `told` stand once in `text`."""
    start = text.index(told)
    at = Span(start, start + len(told))
    return Figure(at, comparator, value, unit=unit, counted=counted, given_by=given_by)


def quote(text: str, words: str, speaker: str | None) -> Quote:
    start = text.index(words)
    return Quote(QuoteKind.DIRECT, (Span(start, start + len(words)),), speaker=speaker)


def story(*reports: Report) -> Story:
    return Story("s", tuple(r.article.id for r in reports))
