"""What an article says: quotations with speakers, figures, names and times, each a span of its text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsloom.analyse.figures import figures
from newsloom.analyse.speech import speech
from newsloom.analyse.times import times
from newsloom.analyse.zones import zone_of
from newsloom.model import Analysis, Article, Depth, Duration, Figure, FigureKind, Quote, Span, Spans
from newsloom.text.lang import LANGUAGES
from newsloom.text.names import names
from newsloom.text.sentences import sentences as sentences_of

__all__ = ["analyse"]


def analyse(article: Article, depth: Depth = Depth.FULL) -> Analysis:
    """Everything found in `article.text`; each tuple in order of the text, all offsets into it.

    `depth` tells how much work that may be. The language's rules are those of `article.language`; where that is None
    or has none, those that hold everywhere.
    """
    # What is made for a language is kept: one that has no rules is None, however many of them a source may tell.
    text, language = article.text, article.language if article.language in LANGUAGES else None
    sentences = sentences_of(text, language)
    mentions = names(text, language, sentences)
    quotes = tuple(_spoken(speech(text, language, sentences, mentions, depth), article.subheads))
    told = times(text, language, article.published, sentences, quotes, zone_of(article))
    counted = figures(text, language, sentences, quotes, told.placed, mentions)
    return Analysis(
        quotes=quotes,
        figures=counted,
        mentions=mentions,
        times=told.placed,
        durations=tuple(_lengths(told.durations, counted)),
    )


def _lengths(durations: Iterable[Duration], counted: Iterable[Figure]) -> Iterator[Duration]:
    """The lengths of time that are nobody's age."""
    ages = [figure.at for figure in counted if figure.kind is FigureKind.AGE]
    starts = [at.start for at in ages]
    for duration in durations:
        place = bisect_right(starts, duration.at.start)
        if not any(at.overlaps(duration.at) for at in ages[max(0, place - 1) : place + 1]):
            yield duration


def _spoken(quotes: Iterable[Quote], subheads: Spans) -> Iterator[Quote]:
    """The quotations without words that stand in one of `subheads` (in order): the text below tells those again."""
    starts = [head.start for head in subheads]

    def in_subhead(span: Span) -> bool:
        place = bisect_right(starts, span.start) - 1
        return place >= 0 and subheads[place].covers(span)

    for quote in quotes:
        content = tuple(span for span in quote.content if not in_subhead(span))
        if content:
            yield quote if content == quote.content else replace(quote, content=content)
