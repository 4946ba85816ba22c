"""Furniture inside running text, and pull quotes."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsloom.extract.furniture import cut_inline, is_attribution, pull_quotes
from newsloom.extract.wording import AT_START, announcing, is_late, wording
from newsloom.model import FurnitureKind
from newsloom.text.lang import LANGUAGES, rules
from newsloom.text.lang.pages_rules import PagesRules

EN, DE, FR = wording("en"), wording("de"), wording("fr")


@pytest.mark.parametrize(
    ("before", "piece", "after"),
    [
        (
            "The quay is shut.",
            "ALSO READ: Ferry timetable changes again in March",
            "The board meets on Friday.",
        ),
        (
            "The quay is shut.",
            "Sign up to get the harbour news and other Sallow newsletters",
            "‘We wait,’ she said.",
        ),
        (
            "The quay is shut.",
            "Fleet stays in port for a third week Read More »",
            "The board meets on Friday.",
        ),
        ("The quay is shut.", "Follow us on the Sallow Post WhatsApp channel.", "The board meets on Friday."),
    ],
)
def test_cut_between_sentences(before: str, piece: str, after: str) -> None:
    text, taken = cut_inline(f"{before} {piece} {after}", EN)
    assert text == f"{before} {after}"
    assert [one.text for one in taken] == [piece]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Residents can sign up to the scheme by telephone, the council said.",
        "He told them to read more and to write less. Nobody did.",
        "She had watched: nothing moved. Then the lights came back.",
        "« Toute la ville attend », a-t-il dit. « Nous aussi », a répondu le maire.",
        "The paper's newsletter had told of it first, she said, and nobody had listened.",
    ],
)
def test_ordinary_sentences_stay_whole(paragraph: str) -> None:
    for words in (EN, DE, FR):
        assert cut_inline(paragraph, words) == (paragraph, [])


def test_a_line_known_from_elsewhere_on_the_page_is_cut() -> None:
    text, taken = cut_inline(
        "The quay is shut. The Evening Tide in your hands at seven The board meets.",
        EN,
        {"The Evening Tide in your hands at seven"},
    )
    assert text == "The quay is shut. The board meets."
    assert taken[0].kind is FurnitureKind.SIGN_UP


def test_german_and_french_pointers() -> None:
    assert (
        cut_inline("Der Kai ist zu. Lesen Sie auch: Fähre fährt wieder nach Hemmel. Der Rat tagt am Freitag.", DE)[0]
        == "Der Kai ist zu. Der Rat tagt am Freitag."
    )
    assert (
        cut_inline(
            "Le quai est fermé. À lire aussi : Le ferry repart vers Hemmel. Le conseil se réunit vendredi.",
            FR,
        )[0]
        == "Le quai est fermé. Le conseil se réunit vendredi."
    )


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Photo: Maren Holt", FurnitureKind.CAPTION),
        ("Foto: Maren Holt", FurnitureKind.CAPTION),
        ("Advertisement", FurnitureKind.ADVERT),
        ("Subscribe to our newsletter and stay updated", FurnitureKind.SIGN_UP),
        ("Inscrivez-vous à notre infolettre", FurnitureKind.SIGN_UP),
        ("No comments yet...", FurnitureKind.COMMENTS),
        ("All rights reserved.", FurnitureKind.DISCLAIMER),
        ("Lesen Sie auch: Fähre fährt wieder", FurnitureKind.PROMOTION),
        ("The board meets on Friday.", None),
        ("Crews left waiting", None),
    ],
)
def test_kinds_by_wording(line: str, kind: FurnitureKind | None) -> None:
    assert wording(None).kind_of(line) is kind


LATE = [
    (code, entry)
    for code in sorted(LANGUAGES)
    for field in AT_START.values()
    for entry in getattr(rules("pages", code, PagesRules), field)
    if is_late(entry)
]


@pytest.mark.parametrize(("code", "entry"), LATE, ids=lambda it: it[:40])
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_what_stands_late_in_a_line_is_announced_by_a_word_of_its_entry(
    code: str, entry: str, data: st.DataObject
) -> None:
    words = announcing(entry, rules("pages", code, PagesRules).late_words)
    line = data.draw(st.from_regex(entry, fullmatch=True)).lower()
    assert any(word in line for word in words)


def test_pull_quotes_repeat_another_block() -> None:
    blocks = [
        "“Nobody should be tying up there until we know more,” said the chair, Orla Venn.",
        "Nobody should be tying up there until we know more",
        "A third block.",
    ]
    assert pull_quotes(blocks, [None, 0.75, None]) == {1}
    assert pull_quotes(blocks, [None, None, None]) == set()


def test_attribution_under_a_pull_quote() -> None:
    assert is_attribution("- Orla Venn, harbour board")
    assert not is_attribution("The board meets on Friday.")
