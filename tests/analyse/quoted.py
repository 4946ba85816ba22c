"""What tests of quotations share: how one is shown, and where its spans must lie."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from newsloom.model import Quote


def shown(text: str, quotes: Iterable[Quote]) -> list[tuple[str, str]]:
    """What is told and the words that name its source; parts of one quotation with " … " between them."""
    return [
        (" … ".join(span.of(text) for span in quote.content), " ".join(span.of(text) for span in quote.source))
        for quote in quotes
    ]


def assert_spans(text: str, quote: Quote) -> None:
    for spans in (quote.content, quote.source, quote.cue):
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(one.end <= other.start for one, other in pairwise(spans))
