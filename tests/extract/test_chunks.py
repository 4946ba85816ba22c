"""A page cut into chunks: stretches of text between the boundaries of blocks."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newsloom.extract.chunks import Chunk, chunks_of


def chunks(markup: str, *, hidden: bool = False) -> list[Chunk]:
    body = LexborHTMLParser(markup).body
    assert body is not None
    return chunks_of(body, hidden=hidden).chunks


def texts(markup: str, *, hidden: bool = False) -> list[str]:
    return [chunk.text for chunk in chunks(markup, hidden=hidden)]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>One <b>two</b>\n three<p>four", ["One two three", "four"]),
        ("before<div>in<div>deeper</div>still</div>after", ["before", "in", "deeper", "still", "after"]),
        ("a<br>b<br><br>c<hr>d", ["a b", "c", "d"]),
        ("<p>1 &lt; 2 &amp;amp; 3&nbsp;&nbsp;4", ["1 < 2 &amp; 3 4"]),
        ("<p>soft\u00adhyphen\u200b", ["softhyphen"]),
        ("<my-card>own<my-title>tag</my-title></my-card>", ["own", "tag"]),
        ("<p>text<select><option>no<option>no</select><textarea><p>no</textarea> goes on", ["text goes on"]),
        ('<p title="1 > 0 < 2">text', ["text"]),
        ("<p>one<!-- <p>no</p> -->two<?php <p>three", ["onetwothree"]),
        ('<div class="a"<p>text</p></div>after', ["text", "after"]),
        ("</div></p><p>text</div></section><div>after", ["text", "after"]),
    ],
)
def test_text_is_cut_at_blocks(markup: str, expected: list[str]) -> None:
    assert texts(markup) == expected


@pytest.mark.parametrize(
    "hiding", ["hidden", 'style="color: red; display : none"', 'hidden="hidden" class="x"'], ids=lambda it: it[:12]
)
def test_hidden_elements_are_left_out_unless_asked_for(hiding: str) -> None:
    markup = f"<p>before<div {hiding}>one<div>two</div>three<div>four</div></div>after"
    assert texts(markup) == ["before", "after"]
    assert texts(markup, hidden=True) == ["before", "one", "two", "three", "four", "after"]
    assert texts("<p hidden=until-found>found by searching") == ["found by searching"]


def test_links_and_bold_type_are_counted_in_characters() -> None:
    first, second = chunks("<p>Read <a href=/x><b>this piece</b></a> or <a href=/y>that</a><p><strong>Bold")
    assert (first.links, first.link_chars, first.bold_chars) == (2, len("this piece") + len("that"), len("this piece"))
    assert (second.links, second.link_chars, second.bold_chars) == (0, 0, len("Bold"))


def test_a_chunk_knows_what_stands_around_it() -> None:
    body = LexborHTMLParser("<body class=comment><article class='Post-Content'><ul><li>item</ul></article>end").body
    assert body is not None
    page = chunks_of(body)
    item, end = page.chunks
    around = [page.frames[item.frame]]
    while around[-1].parent >= 0:
        around.append(page.frames[around[-1].parent])
    assert [frame.tag for frame in around] == ["li", "ul", "article", "body"]
    assert [frame.depth for frame in around] == [3, 2, 1, 0]
    assert around[0].hints == around[2].own_hints != 0
    assert page.frames[end.frame].tag == "body"
    assert page.frames[end.frame].hints == 0, "what a body is called tells nothing of its parts"


@given(st.lists(st.text(alphabet="ab<>&;\"'-! /", min_size=1, max_size=12), min_size=1, max_size=8))
def test_whatever_is_written_in_paragraphs_is_read_back(lines: list[str]) -> None:
    markup = "".join(f"<p title='{escape(line)}' x<y>{escape(line)}</p>" for line in lines)
    assert texts(markup) == [said for line in lines if (said := " ".join(line.split()))]
