"""Who said what, on a story's page."""

from __future__ import annotations

from dataclasses import replace

from django.test import Client

from newsloom.model import (
    Attribution,
    EditKind,
    Excerpt,
    QuoteKind,
    Reason,
    Span,
    ToldQuote,
    Utterance,
    Variant,
    Voice,
    WordChange,
)
from tests.web.coverage import FIRST_TEXT, spot
from tests.web.memory import MemoryShelf
from tests.web.reading import Page, flat, get


def shown(desk: Client, shelf: MemoryShelf, *voices: Voice) -> Page:
    page = shelf.pages[1]
    shelf.pages[1] = replace(page, dossier=replace(page.dossier, voices=voices))
    return get(desk, "/story/1/")


def halvane(shelf: MemoryShelf, variant: Variant = Variant.REWORDED, speaker: str = "Dorit Halvane") -> list[ToldQuote]:
    """Her words in the first report, and in the copy with another word for "crack" and without "breaking"."""
    first, copy = (shelf.pages[1].reports[key].article for key in ("a1", "a2"))
    quotes = [shelf.pages[1].reports[key].analysis.quotes[0] for key in ("a1", "a2")]
    end = spot(copy.text, "ship").end
    changes = (
        WordChange(EditKind.WORDING, spot(copy.text, "crack"), spot(first.text, "dust")),
        WordChange(EditKind.WORDING, Span(end, end), spot(first.text, "breaking")),
    )
    reason = Reason.of("same-meaning", words=("crack", "ship"))
    told = ToldQuote("a2", quotes[1], speaker, variant, changes if variant is Variant.REWORDED else (), (reason,))
    return [ToldQuote("a1", quotes[0], "Dorit Halvane"), told]


def test_a_wording_shows_what_it_has_and_what_it_has_not(desk: Client, shelf: MemoryShelf) -> None:
    page = shown(desk, shelf, Voice("Dorit Halvane", (Utterance(tuple(halvane(shelf))),)))
    assert page.texts(".variants ins") == ["crack"]
    assert page.texts(".variants del") == ["dust", "breaking"]
    assert page.texts(".variants .source") == ["worded otherwise Vale Post"]


def test_the_same_words_are_not_told_twice(desk: Client, shelf: MemoryShelf) -> None:
    page = shown(desk, shelf, Voice("Dorit Halvane", (Utterance(tuple(halvane(shelf, Variant.SAME))),)))
    assert not page.all(".variants")
    assert [flat(a) for a in page.all(".voice figcaption a")] == ["The Lantern", "Vale Post"]


def test_other_words_are_shown_whole_with_what_they_have_in_common(desk: Client, shelf: MemoryShelf) -> None:
    page = shown(desk, shelf, Voice("Dorit Halvane", (Utterance(tuple(halvane(shelf, Variant.PARAPHRASED))),)))
    assert not page.all(".variants ins, .variants del")
    assert page.texts(".variants .ground") == ["Both name: crack and ship."]


def test_two_speakers_of_one_utterance_are_named_with_their_outlets(desk: Client, shelf: MemoryShelf) -> None:
    told = tuple(halvane(shelf, speaker="Aven Torrel"))
    page = shown(desk, shelf, Voice("Dorit Halvane", (Utterance(told, 0, Attribution.TWO),)))
    assert page.texts(".givings strong") == ["Given to two speakers"]
    assert page.texts(".givings li") == ["Dorit Halvane – The Lantern", "Aven Torrel – Vale Post"]


def test_what_is_reported_is_folded_and_says_so(desk: Client, shelf: MemoryShelf) -> None:
    first = halvane(shelf)[0]
    reported = replace(first, quote=replace(first.quote, kind=QuoteKind.INDIRECT))
    page = shown(desk, shelf, Voice("Dorit Halvane", (Utterance((first,)), Utterance((reported,)))))
    assert page.texts(".voice > details > summary") == ["Reported, not word for word 1"]
    assert page.texts("nav.jump a[href='#quotations'] span") == ["1"]


def test_words_in_marks_throughout_have_marks_and_others_only_their_own(desk: Client, shelf: MemoryShelf) -> None:
    first = halvane(shelf)[0]
    within = replace(first, quote=replace(first.quote, kind=QuoteKind.MIXED))
    sentence = spot(FIRST_TEXT, '"Then the dust took everything."')
    around = replace(first, quote=replace(first.quote, kind=QuoteKind.MIXED, content=(sentence,)))
    page = shown(desk, shelf, Voice("Dorit Halvane", (Utterance((within,)), Utterance((around,)))))
    assert page.texts(".uttered.direct blockquote") == [
        "We heard a crack like a ship breaking, … Then the dust took everything."
    ]
    assert page.texts(".uttered.mixed blockquote") == ['"Then the dust took everything."']


def test_role_and_other_names_stand_beside_the_speaker(desk: Client, shelf: MemoryShelf) -> None:
    reason = Reason.of("name-is-short-for", names=("Halvane",), name="Dorit Halvane")
    role = Excerpt("a1", spot(FIRST_TEXT, "a crane driver"))
    page = shown(desk, shelf, Voice("Dorit Halvane", (Utterance((halvane(shelf)[0],)),), ("Halvane",), role, (reason,)))
    assert page.texts(".voice h3") == ["Dorit Halvane a crane driver"]
    assert page.texts(".voice .also li") == ["Halvane can only be short for Dorit Halvane here."]
