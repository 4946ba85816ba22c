"""Reports of an invented accident, as short as a test needs them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from newsloom.model import (
    Analysis,
    Article,
    Comparator,
    Figure,
    Mention,
    MentionKind,
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
    mentions: tuple[Mention, ...] = (),
) -> Report:
    """A report published `hours` after the start; None: at an unknown time."""
    published = None
    if hours is not None:
        published = Stamp(START + timedelta(hours=hours), "", Precision.MINUTE, "input")
    article = Article(
        key, f"{key}.html", text, title=title, publisher=publisher or key, republished_by=republished_by, wire=wire,
        published=published, language=language,
    )  # fmt: skip
    return Report(article, Analysis(quotes=quotes, figures=figures, mentions=mentions))


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


def quote(text: str, words: str, speaker: str | None, kind: QuoteKind = QuoteKind.DIRECT) -> Quote:
    """The quotation whose `words`, parted by " … ", stand once in `text`; the speaker is named beside them."""
    content = tuple(Span(text.index(part), text.index(part) + len(part)) for part in words.split(" … "))
    return Quote(kind, content, (Span(0, 1),) if speaker else (), speaker=speaker)


def person(name: str) -> Mention:
    return Mention(Span(0, 0), name, MentionKind.PERSON)


def body(name: str) -> Mention:
    return Mention(Span(0, 0), name, MentionKind.ORGANISATION)


def said(
    key: str,
    words: str,
    speaker: str | None,
    kind: QuoteKind = QuoteKind.DIRECT,
    *,
    around: str = "{}",
    hours: float = 0,
    language: str = "en",
    others: tuple[Mention, ...] = (),
) -> Report:
    """A report of one quotation. `around` has the sentence that it stands in, "{}" for the words.

    A speaker of two words with capitals is a person.
    """
    text = around.format(words.replace(" … ", " (a cue) "))
    is_person = speaker is not None and len(speaker.split()) == 2 and speaker.istitle()
    mentions = (person(speaker), *others) if is_person and speaker else others
    return report(
        key, text, hours=hours, language=language, mentions=mentions, quotes=(quote(text, words, speaker, kind),)
    )


def story(*reports: Report) -> Story:
    return Story("s", tuple(r.article.id for r in reports))
