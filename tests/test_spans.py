"""Every span in every output slices back to the text it claims: in the sample, and in texts made to break it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scripts.quality_sample import read_sample
from scripts.quality_spans import SETS, articles_of, findings
from scripts.row_claims import row_findings
from scripts.span_claims import report_findings

from newsloom.analyse import analyse
from newsloom.model import Analysis, Article, Precision, Quote, QuoteKind, Report, Span, Stamp

TOLD = (
    "At least 31 islanders, including 8 children, were killed on Monday in Tamsey, the coast guard said.",
    "“We had a calm sea,” said Commander Isolde Fennimar, the harbour master of Kelm. “Nobody knew.”",
    'Fennimar, 34, told the Harrow Gazette that "the hull was sound. Nobody doubted it.',
    "Tolls rose from 12 to 15 per cent in the first quarter, or £2.5 million, a letter read.",
    "One in three boats, half of them old, had been checked since 12 March 2024.",
    "Mindestens 31 Menschen starben am Mittwoch in Hafenrode, teilte der Sprecher Jon Vale mit.",
    "„Wir haben 1.200 Euro verloren“, sagte Ada Ruhl. Sie sei seit zwei Jahren dort.",
    "Laut Hafenamt stieg die Zahl der Boote um 3 auf 12 Prozent.",
    "« Nous avons perdu trois bateaux », a déclaré la ministre Ana Prell lundi.",
)
PIECES = st.one_of(
    st.sampled_from([word for sentence in TOLD for word in sentence.split()]),
    st.sampled_from(["said", "told", "sagte", "who", "that", "of", "and", "to", "from", "Dr.", "U.S.", "ages", "the"]),
)
GAPS = st.sampled_from([
    " ", " ", " ", "\n", "\r\n", "\u2028", "\u00a0", "\t", "  ", ". ", ", ", ": ", "", "\u200b", "\u202e", "\u0301",
    "\ud800", "\x00", "\x85", '"', " “", "” ", "‘", "’ ", " „", " «\u00a0", "\u00a0» ", "–", " - ", "…", "½", "²", "٣",
    "１２", "İ", "ß", "ﬁ", "#", "$", "%", "(", ") ",
])  # fmt: skip
BROKEN = st.lists(st.tuples(PIECES, GAPS), max_size=60).map(lambda row: "".join(part for pair in row for part in pair))
WHOLE = st.lists(st.tuples(st.sampled_from(TOLD), GAPS), max_size=8).map(
    lambda row: "".join(part for pair in row for part in pair)
)
TEXTS = st.one_of(BROKEN, WHOLE)
LANGUAGES = st.sampled_from(["en", "de", "fr", None])
SOME = 4  # articles of each data set; all of them by `make quality`
DAY = datetime(2025, 3, 14, 9, tzinfo=UTC)


def read(text: str, language: str | None, number: int = 1) -> Report:
    at = DAY + timedelta(hours=number)
    article = Article(str(number), "page", text, language=language, published=Stamp(at, "", Precision.HOUR, "input"))
    return Report(article, analyse(article))


def test_spans_of_the_sample_its_stories_and_its_rows_are_what_they_claim() -> None:
    found = list(findings([report for report in read_sample().found if report]))
    assert [finding for finding in found if finding.wrong] == []
    assert len(found) > 5_000


@pytest.mark.shared
@pytest.mark.parametrize("name", [*SETS, "figures"])
def test_spans_of_some_of_each_data_set_are_what_they_claim(name: str) -> None:
    some = list(islice(articles_of(name), SOME))
    if not some:
        pytest.skip(f"the data set {name} is not beside the checkout")
    assert [finding for finding in findings([Report(one, analyse(one)) for one in some]) if finding.wrong] == []


@given(text=TEXTS, language=LANGUAGES)
def test_spans_found_in_any_text_are_what_they_claim(text: str, language: str | None) -> None:
    assert [finding for finding in report_findings(read(text, language)) if finding.wrong] == []


@given(texts=st.lists(TEXTS.filter(lambda text: len(text) > 40), min_size=2, max_size=3), language=LANGUAGES)
def test_spans_of_stories_of_any_texts_are_what_they_claim(texts: list[str], language: str | None) -> None:
    reports = [read(f"{TOLD[0]}\n{text}", language, number) for number, text in enumerate(texts)]
    assert [finding for finding in findings(reports) if finding.wrong] == []


SAID = "“We are late,” said Mara Venn.\nAt least 120 boats sank on Monday."
WRONG = {
    "white space at an end": Quote(QuoteKind.INDIRECT, (Span(3, 6),)),
    "outside the text": Quote(QuoteKind.INDIRECT, (Span(1, 900),)),
    "empty": Quote(QuoteKind.INDIRECT, (Span(3, 3),)),
    "not between quotation marks": Quote(QuoteKind.DIRECT, (Span(4, 10),)),
    "not within one sentence": Quote(QuoteKind.DIRECT, (Span(1, 13),), source=(Span(20, 39),)),
    "not behind the one before": Quote(QuoteKind.INDIRECT, (Span(20, 29), Span(1, 13))),
    "among the words said": Quote(QuoteKind.DIRECT, (Span(1, 13),), source=(Span(1, 3),)),
    "without a source": Quote(QuoteKind.DIRECT, (Span(1, 13),), speaker="Mara Venn"),
    "is not in the text": Quote(QuoteKind.DIRECT, (Span(1, 13),), source=(Span(20, 29),), speaker="Ada Ruhl"),
    "no reason is given": Quote(QuoteKind.DIRECT, (Span(1, 13),), source=(Span(20, 29),), speaker="boats"),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_quotation_that_claims_what_is_not_so_is_found(wrong: str) -> None:
    report = Report(Article("1", "p", SAID, language="en"), Analysis(quotes=(WRONG[wrong],)))
    assert any(wrong in (finding.wrong or "") for finding in report_findings(report))


TURNS = "Ada Ruhl was on air.\nHOST: What went wrong?\nRUHL: The light was out.\nHOST: Since when?"


def test_lines_of_a_transcript_need_no_marks() -> None:
    report = read(TURNS, "en")
    assert [quote.content[0].of(TURNS) for quote in report.analysis.quotes if quote.kind is QuoteKind.DIRECT] == [
        "What went wrong?",
        "The light was out.",
        "Since when?",
    ]
    assert [finding for finding in report_findings(report) if finding.wrong] == []
    first = report.analysis.quotes[0]
    cut = replace(first, content=(Span(first.content[0].start, first.content[0].end - 4),))
    told = report_findings(replace(report, analysis=replace(report.analysis, quotes=(cut,))))
    assert any("not between quotation marks" in (finding.wrong or "") for finding in told)


def test_a_measure_of_one_and_a_part_is_what_its_words_say() -> None:
    report = read("They waited a year and a half for the ferry.", "en")
    assert [figure.value for figure in report.analysis.figures] == [1.5]
    assert [finding for finding in report_findings(report) if finding.wrong] == []


def test_a_figure_whose_words_tell_another_value_is_found() -> None:
    report = read(SAID, "en")
    assert [figure.value for figure in report.analysis.figures] == [120]
    changed = replace(report.analysis, figures=(replace(report.analysis.figures[0], value=13.0),))
    told = [finding.wrong for finding in report_findings(replace(report, analysis=changed)) if finding.wrong]
    assert len(told) == 1
    assert "told as [13.0], its words say [120.0]" in str(told[0])


def test_a_row_whose_words_are_not_at_its_offsets_is_found() -> None:
    right, wrong = ({"article": "1", "at": [1, 3], "text": text} for text in ("We", "No"))
    assert [bool(finding.wrong) for finding in row_findings([right, wrong], {"1": SAID})] == [False, True]
