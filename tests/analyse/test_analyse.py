from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsloom.analyse import analyse
from newsloom.model import Analysis, Article, MentionKind, Precision, Span, Stamp

TEXT = (
    "At least 14 people died when the ferry Asterlin sank off Tamsey on Monday, the coast guard said.\n"
    "“We had a calm sea,” said Commander Isolde Fennimar. She would not speak of the cause."
)

TOLD = {
    "en": "Six weeks earlier, at half past three on Easter Monday, the death toll rose to more than 12 dead plus two "
    "missing, twenty million euros and 300 hectares; one in six, aged 34 years. “It sank,” Ada Holt’s ʼs aide said.",
    "de": "Vor drei Wochen, am Karfreitag um Viertel nach sieben morgens, stieg die Zahl auf mindestens 12 Tote, 34 "
    "Jahre alt und sechs Millionen Euro, ist gestorben. „Es sank“, sagte Ada Holt demnach am Mittwochmorgen.",
    "fr": "Il y a six semaines, à trois heures et demie du matin, le bilan est passé à plus de 12 morts et dix "
    "millions d’euros, plus de six semaines après samedi saint. « Il a coulé », a dit Ada Holt mardi soir, selon lui.",
}
ODD_LETTERS = {
    "s": "ſ",
    "i": "İı",
    "k": "\u212a",
    " ": "\u00a0\u2009\u2028",
    "’": "'ʼ",
    "t": "t\u0301",
    "1": "١²",
    "o": "\ud800",
}


def test_an_analysis_holds_quotations_figures_names_and_times() -> None:
    found = analyse(Article(id="1", page="p", text=TEXT, language="en"))
    assert [quote.speaker for quote in found.quotes] == ["coast guard", "Isolde Fennimar"]
    assert [figure.value for figure in found.figures] == [14]
    people = [mention.name for mention in found.mentions if mention.kind is MentionKind.PERSON]
    assert people == ["Isolde Fennimar"]


def test_an_empty_article_has_an_empty_analysis() -> None:
    found = analyse(Article(id="1", page="p", text="", language=None))
    assert found == Analysis()


def test_a_language_without_rules_is_read_as_one_that_is_not_known() -> None:
    unknown, other = (analyse(Article("1", "p", TEXT, language=language)) for language in (None, "xx"))
    assert other == unknown
    assert other.figures


def test_words_in_a_sub_heading_are_no_quotation() -> None:
    body = "“The ship was full,” said Orsa Lindqvane. “Everybody knew.”\n‘We are waiting’\nThe pilots met on Friday."
    start = body.index("‘We")
    article = Article("a", "a.html", body, language="en", subheads=(Span(start, start + len("‘We are waiting’")),))
    said = [span.of(body) for quote in analyse(article).quotes for span in quote.content]
    assert said
    assert "We are waiting" not in said


@given(
    st.sampled_from(sorted(TOLD)),
    st.lists(st.sampled_from([(a, b) for a, all_b in ODD_LETTERS.items() for b in all_b])),
)
@settings(max_examples=60, deadline=None)
def test_no_way_of_writing_stops_the_analysis(language: str, swaps: list[tuple[str, str]]) -> None:
    text = TOLD[language]
    for plain, odd in swaps:
        text = text.replace(plain, odd)
    found = analyse(Article("1", "p", text, language=language))
    assert all(0 <= quote.content[0].start < quote.content[0].end <= len(text) for quote in found.quotes)


@pytest.mark.parametrize("year", [1, 1582, 9999])
@pytest.mark.parametrize("language", sorted(TOLD))
def test_no_day_of_the_calendar_stops_the_analysis(language: str, year: int) -> None:
    for day in (datetime(year, 1, 1, tzinfo=UTC), datetime(year, 12, 31, 23, 59, tzinfo=UTC)):
        found = analyse(
            Article("1", "p", TOLD[language], language=language, published=Stamp(day, "", Precision.MINUTE, "meta"))
        )
        assert found.figures
