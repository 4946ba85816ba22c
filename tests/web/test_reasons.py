from __future__ import annotations

from django.utils import translation

from newsloom.model import Reason
from newsloom.present.web import reasons


def test_a_known_reason_is_told_in_the_readers_language() -> None:
    reason = Reason.of("rival-sources", sources=("Harbour office", "crew union"))
    with translation.override("en"):
        told = reasons.sentence(reason)
    assert told == "Sources give values that do not fit together: Harbour office and crew union."
    with translation.override("de"):
        assert reasons.sentence(reason).startswith("Quellen nennen Werte")


def test_an_unknown_reason_is_told_in_its_own_words() -> None:
    with translation.override("en"):
        assert reasons.sentence(Reason.of("shared-tide-table", ports=("Lisk", "Karrow"))) == (
            "Shared tide table: Lisk and Karrow."
        )
        assert reasons.sentence(Reason.of("")) == "Reason."


def test_a_known_reason_without_the_facts_of_its_sentence_is_told_by_its_key() -> None:
    assert reasons.sentence(Reason.of("rival-sources")) == "Rival sources."
    assert reasons.sentence(Reason.of("rival-sources", others=("x",))) == "Rival sources: x."


def test_facts_with_braces_and_percent_signs_stay_as_they_are() -> None:
    assert "{facts} %s" in reasons.sentence(Reason.of("rival-sources", sources=("{facts} %s",)))


def test_the_weightiest_reason_comes_first_and_each_once() -> None:
    told = reasons.sentences([Reason.of("b-ground", 1.0), Reason.of("a-ground", 3.0), Reason.of("b-ground", 1.0)])
    assert told == ("A ground.", "B ground.")


def test_long_lists_end_in_their_number() -> None:
    with translation.override("en"):
        assert reasons.listed([str(n) for n in range(12)], 3) == "0, 1, 2 and 9 more"
        assert reasons.listed([]) == ""
