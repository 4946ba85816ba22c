"""What cannot be seen is taken out of a text; what shapes its letters stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.extract.characters import seen


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("har\u00adbour", "harbour"),
        ("\ufeffThe quay", "The quay"),
        ("the\u200b quay\u2060", "the quay"),
        ("\u202eyauq eht\u202c", "yauq eht"),
        ("\u2067הרציף\u2069 נסגר\u200f.", "הרציף נסגר."),
        ("a\x07b\x1b[31m\x7f\x9f", "ab[31m"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200cष", "क्\u200cष"),
        ("Auf\u200clage", "Auflage"),
        ("👩\u200d🚀 starts", "👩\u200d🚀 starts"),
        ("one\ttwo\nthree\u00a0four", "one\ttwo\nthree\u00a0four"),
    ],
)
def test_unseen_characters(text: str, shown: str) -> None:
    assert seen(text) == shown


@given(st.text())
def test_taking_out_twice_changes_nothing_more(text: str) -> None:
    once = seen(text)
    assert set(once) <= set(text)
    assert seen(once) == once or "\u200c" in once
