from __future__ import annotations

from newsloom.analyse import analyse
from newsloom.model import Analysis, Article, MentionKind, Span

TEXT = (
    "At least 14 people died when the ferry Asterlin sank off Tamsey on Monday, the coast guard said.\n"
    "“We had a calm sea,” said Commander Isolde Fennimar. She would not speak of the cause."
)


def test_an_analysis_holds_quotations_figures_names_and_times() -> None:
    found = analyse(Article(id="1", page="p", text=TEXT, language="en"))
    assert [quote.speaker for quote in found.quotes] == ["coast guard", "Isolde Fennimar"]
    assert [figure.value for figure in found.figures] == [14]
    people = [mention.name for mention in found.mentions if mention.kind is MentionKind.PERSON]
    assert people == ["Isolde Fennimar"]


def test_an_empty_article_has_an_empty_analysis() -> None:
    found = analyse(Article(id="1", page="p", text="", language=None))
    assert found == Analysis()


def test_words_in_a_sub_heading_are_no_quotation() -> None:
    body = "“The ship was full,” said Orsa Lindqvane. “Everybody knew.”\n‘We are waiting’\nThe pilots met on Friday."
    start = body.index("‘We")
    article = Article("a", "a.html", body, language="en", subheads=(Span(start, start + len("‘We are waiting’")),))
    said = [span.of(body) for quote in analyse(article).quotes for span in quote.content]
    assert said
    assert "We are waiting" not in said
