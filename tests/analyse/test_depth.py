"""Full and fast analysis: the same but for who says what, which is told by rules alone where it is to be fast."""

from __future__ import annotations

import pytest

from newsloom.analyse import analyse
from newsloom.model import Article, Depth, QuoteKind

ENGLISH = (
    "At least 14 people died when the ferry Asterlin sank off Tamsey on 3 March 2025, the coast guard said.\n"
    "“We had a calm sea,” said Commander Isolde Fennimar. She said the ministry had told her that the hull was old."
)
GERMAN = (
    "Mindestens 14 Menschen starben am 3. März 2025 vor Hafenrode.\n"
    "„Das Licht war eine Woche lang aus“, sagte Ada Ruhl. Es habe keine Ersatzteile gegeben."
)


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (GERMAN, "de")])
def test_figures_names_and_times_are_the_same_in_both(text: str, language: str) -> None:
    article = Article("1", "page", text, language=language)
    full, fast = analyse(article), analyse(article, Depth.FAST)
    assert [figure.at for figure in fast.figures] == [figure.at for figure in full.figures]
    assert (fast.mentions, fast.times) == (full.mentions, full.times)
    assert fast.figures
    assert fast.times


@pytest.mark.parametrize(("text", "language", "speaker"), [
    (ENGLISH, "en", "Isolde Fennimar"), (GERMAN, "de", "Ada Ruhl"),
])  # fmt: skip
def test_words_in_marks_are_found_by_rules_alone(text: str, language: str, speaker: str) -> None:
    quotes = analyse(Article("1", "page", text, language=language), Depth.FAST).quotes
    assert [quote.speaker for quote in quotes if quote.kind is QuoteKind.DIRECT] == [speaker]


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (GERMAN, "de")])
def test_less_reported_speech_is_found_without_weights(text: str, language: str) -> None:
    article = Article("1", "page", text, language=language)
    assert len(analyse(article, Depth.FAST).quotes) < len(analyse(article).quotes)
