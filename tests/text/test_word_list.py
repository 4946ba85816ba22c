from __future__ import annotations

from newsloom.text.lang.word_list import in_order, listed


def test_a_list_in_order_keeps_order_and_underscores() -> None:
    assert in_order("""
        td  ul
        mc_cid
    """) == ("td", "ul", "mc_cid")


def test_an_underscore_in_a_word_list_stands_for_a_space() -> None:
    assert listed("harbour_master mayor") == {"harbour master", "mayor"}
