from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newsloom.model import Span
from newsloom.present.web.marks import DEPTH_MAX, Mark, html, paragraphs
from tests.timing import within_seconds

LETTERS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")) | st.sampled_from("\n <>&\"'é中")
TEXTS = st.text(LETTERS, max_size=80)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark], list[Span]]:
    text = draw(TEXTS)
    places = st.integers(0, len(text) + 5)
    spans = draw(st.lists(st.tuples(places, places).map(lambda ab: Span(min(ab), max(ab))), max_size=8))
    marks = [Mark(span, "quote", f"m{number}", f'note "{number}"') for number, span in enumerate(spans)]
    cuts = sorted(set(draw(st.lists(places, max_size=5))))
    sentences = [Span(a, b) for a, b in pairwise(cuts)]
    return text, marks, sentences


def rendered(text: str, marks: list[Mark], sentences: list[Span]) -> list[str]:
    return [html(paragraph.stretches) for paragraph in paragraphs(text, marks, sentences)]


@given(marked())
def test_the_text_content_of_the_marked_page_is_the_text(case: tuple[str, list[Mark], list[Span]]) -> None:
    text, marks, sentences = case
    lines = []
    for line in rendered(text, marks, sentences):
        tree = LexborHTMLParser(f"<!doctype html><body><p>{line}</p>")
        paragraph = tree.css_first("p")
        assert paragraph is not None
        lines.append(paragraph.text())
    assert "\n".join(lines) == text


@given(marked())
def test_every_character_carries_just_the_marks_that_cover_it(case: tuple[str, list[Mark], list[Span]]) -> None:
    text, marks, sentences = case
    at = 0
    for paragraph in paragraphs(text, marks, sentences):
        for stretch in paragraph.stretches:
            for piece in stretch.pieces:
                for place in range(at, at + len(piece.text)):
                    covering = {mark for mark in marks if mark.at.start <= place < mark.at.end}
                    if len(covering) <= DEPTH_MAX and not _deep(marks):
                        assert set(piece.marks) == covering
                at += len(piece.text)
        at += 1


def _deep(marks: list[Mark]) -> bool:
    return any(sum(m.at.start <= o.at.start < m.at.end for m in marks) > DEPTH_MAX for o in marks)


@given(marked())
def test_an_id_stands_once_on_the_page(case: tuple[str, list[Mark], list[Span]]) -> None:
    whole = "".join(rendered(*case))
    for number in range(len(case[1])):
        assert whole.count(f'id="m{number}"') <= 1


def test_marks_that_overlap_are_split_where_they_cross() -> None:
    text = "one two three"
    (line,) = rendered(text, [Mark(Span(0, 7), "a", "x", "A"), Mark(Span(4, 13), "b", "y", "B")], [])
    assert line == (
        '<mark class="a" id="x" title="A" data-note="A">one </mark>'
        '<mark class="a" title="A"><mark class="b" id="y" title="B" data-note="B">two</mark></mark>'
        '<mark class="b" title="B"> three</mark>'
    )


def test_a_sentence_has_an_anchor_made_of_its_offsets() -> None:
    (line,) = rendered("A b. C d.", [], [Span(0, 4), Span(5, 9)])
    assert line == '<span class="sentence" id="s-0-4">A b.</span> <span class="sentence" id="s-5-9">C d.</span>'


def test_a_mark_over_a_line_end_goes_on_in_the_next_paragraph() -> None:
    first, second = rendered("ab\ncd", [Mark(Span(1, 4), "quote", "x", "n")], [])
    assert first == 'a<mark class="quote" id="x" title="n" data-note="n">b</mark>'
    assert second == '<mark class="quote" title="n">c</mark>d'


def test_markup_in_text_and_notes_is_escaped() -> None:
    text = "<script>x</script>"
    (line,) = rendered(text, [Mark(Span(0, 8), "quote", "x", '"><img src=x onerror=alert(1)>')], [])
    assert "<script" not in line
    assert "<img" not in line
    paragraph = LexborHTMLParser(line).body
    assert paragraph is not None
    assert paragraph.text() == text


def test_subheads_are_told_by_where_they_begin() -> None:
    cut = paragraphs("lead\nHead\nbody", [], [], [Span(5, 9)])
    assert [paragraph.is_subhead for paragraph in cut] == [False, True, False]


def test_many_marks_over_one_place_take_no_longer_than_their_number() -> None:
    text = "word " * 6_000
    marks = [Mark(Span(0, len(text) - number), "quote", None, "n") for number in range(2000)]
    marks += [Mark(Span(number * 5, number * 5 + 4), "figure", None, "n") for number in range(2000)]
    sentences = [Span(number * 5, number * 5 + 5) for number in range(6_000)]
    with within_seconds(3):
        rendered(text, marks, sentences)
