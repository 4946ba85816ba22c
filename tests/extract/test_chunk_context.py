"""What stands around a chunk and what looks like it, in numbers."""

import numpy as np
import pytest

from newsloom.extract.character_counts import character_counts
from newsloom.extract.chunks import Chunks, chunks_of
from newsloom.extract.containers import looks
from newsloom.extract.features import Evidence, features
from newsloom.extract.markup import parsed
from newsloom.extract.measured import Numbers, measured
from newsloom.extract.surroundings import edges, headings, windows
from newsloom.extract.vocabulary import vocabulary
from newsloom.extract.wording import wording
from tests.extract.pages import PARAGRAPHS

STORY = "".join(f"<p class=t>{text}</p>" for text in PARAGRAPHS)
CARDS = "".join(f"<div class=card><a href='/{i}'>Letters of week {i}</a></div>" for i in range(5))


def chunks_in(body: str) -> Chunks:
    tree = parsed(f"<html><body>{body}</body></html>").tree
    assert tree.body is not None
    return chunks_of(tree.body)


def sentence_ends(page: Chunks) -> Numbers:
    return character_counts([chunk.text for chunk in page.chunks]).ends_sentence.astype(np.float64)


def test_running_text_is_that_of_chunks_that_are_neither_short_nor_links() -> None:
    link = f"<p><a href='/x'>{PARAGRAPHS[3]}</a></p>"
    told = measured(chunks_in(f"<p>{PARAGRAPHS[3]}</p><p>By Maren Holt</p>{link}"))
    assert told.prose.tolist() == [len(PARAGRAPHS[3].split()), 0, 0]


def test_sums_in_an_element_are_those_of_all_it_holds() -> None:
    page = chunks_in("<main><p>One two</p><section><p>three</p></section></main><p>four</p>")
    told = measured(page)
    by_tag = dict(zip((frame.tag for frame in page.frames), told.inside(told.sizes).tolist(), strict=True))
    assert (by_tag["body"], by_tag["main"], by_tag["section"]) == (4, 3, 1)


def test_elements_of_one_tag_and_class_are_taken_together_wherever_they_stand() -> None:
    page = chunks_in(f"<main>{STORY}</main><section>{CARDS}</section>")
    told = measured(page)
    share_of_prose, density = (looks(told, page.frames, sentence_ends(page))[:, i] for i in (1, 2))
    assert share_of_prose.tolist() == [1.0] * len(PARAGRAPHS) + [0.0] * 5
    assert density.tolist() == [0.0] * len(PARAGRAPHS) + [1.0] * 5


def test_windows_reach_over_the_ends_of_a_page_without_harm() -> None:
    page = chunks_in("<p>Alone.</p>")
    assert np.isfinite(windows(measured(page), sentence_ends(page))).all()


def test_the_heading_above_is_known_by_its_level_and_by_what_it_announces() -> None:
    page = chunks_in("<h2>The board</h2><p>It met.</p><h3>Related articles</h3><p>Ice road opens</p>")
    words = wording("en")
    over = np.array([words.is_section(chunk.text) for chunk in page.chunks], dtype=np.float64)
    told = headings(measured(page), page.chunks, over)
    levels, announced = told[:, 0].tolist(), told[:, 1].tolist()
    assert levels == [0, 2, 2, 3]
    assert announced == [0, 0, 0, 1]


def test_edges_count_from_the_first_and_last_paragraph_of_the_text() -> None:
    page = chunks_in(f"<nav>Home</nav><main>{STORY}</main><p>Contact</p>")
    told = edges(measured(page))
    assert told[:, 0].tolist() == [-1, 0, 1, 2, 3, 4]
    assert told[:, 1].tolist() == [-4, -3, -2, -1, 0, 1]


def test_words_of_furniture_of_the_head_and_names_are_counted() -> None:
    page = chunks_in("<p>Please subscribe to our newsletter</p><p>Maren Holt writes about the closed harbour quay</p>")
    told = vocabulary(
        measured(page), page.chunks, frozenset({"please", "subscribe"}), "harbour closed", ["maren holt"], "sallow post"
    )
    assert told[:, 0].tolist() == [2, 0]
    assert told[:, 2].tolist() == [0, pytest.approx(2 / 5)]
    assert told[:, 5:8].tolist() == [[0, 0, 0], [1, 1, 0]]


@pytest.mark.parametrize("body", ["<p>x</p>", "<h1>Harbour</h1>", f"<main>{STORY}</main>", "<p>…</p><p>?</p>", CARDS])
def test_every_page_has_finite_numbers_and_as_many_columns(body: str) -> None:
    page = chunks_in(body)
    told = features(page, wording(None), Evidence(title="harbour", people=("maren holt",)))
    assert told.shape == (len(page.chunks), features(chunks_in("<p>y</p>"), wording("en"), Evidence()).shape[1])
    assert np.isfinite(told).all()
