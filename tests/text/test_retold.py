"""Values given before are told from those given now; pairs stand beside each other."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.text.retold import is_retold

BEFORE_AND_NOW = [
    ("en", "the police said, correcting the earlier [12]", "Two were hurt in the earlier [12 attacks]"),
    ("en", "They had earlier spoken of [12 dead].", "The blast had killed [12 people] who had not spoken of it."),
    ("en", "Officers had put the toll at [12].", "The storm had put [12 villages] under water."),
    ("en", "after they had put the dead at [12].", "The man who had put on a mask shot [two guards]."),
    ("en", "The police had said that [12 people] died.", "The police said that [12 people] had died."),
    ("en", "An earlier version of this page gave the dead as [12].", "A page of Monday gave the dead as [12]."),
    ("en", "three fewer than the [12 deaths] initially reported", "[12 deaths] were reported on Monday."),
    ("en", "Officials initially put the dead at [12].", "The ship initially carried [12 passengers]."),
    ("en", "down from a previous count of [12]", "They trusted the previous count and [12 people] came."),
    ("de", "Die zunächst genannten [zwölf] sind falsch.", "Die zunächst [zwölf Zelte] reichten nicht."),
    ("de", "Sie hatte zunächst von [zwölf Toten] gesprochen.", "Sie sprach zunächst von [zwölf Toten]."),
    ("de", "nachdem sie zuvor [zwölf Tote] gemeldet hatte", "nachdem zuvor [zwölf Menschen] gestorben waren"),
    ("de", "Zunächst war von [zwölf Toten] die Rede gewesen.", "Am Montag war von [zwölf Toten] die Rede."),
    ("de", "In einer früheren Fassung war von [zwölf] die Rede.", "Im Gesetz ist von [zwölf Monaten] die Rede."),
    ("de", "Sie hatten die Zahl mit [zwölf] angegeben.", "Sie haben die Zahl mit [zwölf] angegeben."),
    ("de", "Die ursprüngliche Schätzung von [zwölf Millionen]", "Nach einer ersten Schätzung [zwölf Millionen]"),
    ("fr", "Un précédent bilan faisait état de [douze morts].", "Un nouveau bilan fait état de [douze morts]."),
    ("fr", "La police avait d'abord annoncé [douze morts].", "La police a annoncé [douze morts]."),
    ("fr", "contre les [douze morts] annoncés précédemment", "contre les [douze morts] de lundi"),
]  # fmt: skip


def retold(language: str, clause: str) -> bool:
    before, told, behind = re.split(r"[\[\]]", clause)
    return is_retold(before.split(",")[-1], told, behind, language)


@pytest.mark.parametrize(("language", "before", "now"), BEFORE_AND_NOW)
def test_what_was_given_before_is_told_from_what_is_given_now(language: str, before: str, now: str) -> None:
    assert (retold(language, before), retold(language, now)) == (True, False)


def test_a_language_without_words_tells_nothing_as_given_before() -> None:
    assert not retold("und", "The police had earlier spoken of [12 dead].")


@given(st.text(alphabet="had said earlier put at 12,", max_size=300), st.text(max_size=300))
def test_any_words_can_be_read(before: str, behind: str) -> None:
    assert is_retold(before, "12", behind, "en") in {True, False}
