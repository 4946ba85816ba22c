"""What was done to a sentence."""

from __future__ import annotations

import pytest

from newsloom.model import ChangeKind, EditKind
from newsloom.relate import Relater
from tests.relate.material import report

REST = (
    " The quay at Lower Fenwick was closed to lorries for the rest of the week while masons looked for cracks in the "
    "wall. Nobody was hurt, and the ferry to Quillmouth went on from the northern pier."
)


def edited(before: str, after: str, language: str = "en") -> list[tuple[EditKind, str, str]]:
    """(kind, words in the origin, words in the copy) of the edits that are told of a sentence."""
    relater = Relater()
    relater.add(report("origin", before + REST, language=language))
    text = after + REST
    copy = relater.add(report("copy", text, hours=1, language=language)).copy
    assert copy is not None
    assert copy.of == "origin"
    return [
        (edit.kind, edit.there.of(before + REST) if edit.there else "", edit.here.of(text) if edit.here else "")
        for change in copy.changes
        if change.kind is ChangeKind.CHANGED
        for edit in change.edits
    ]


SENTENCE = "The storm sank eleven boats in the old harbour of Varnholm, the fire brigade said on Monday."


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("eleven boats", "twelve boats", EditKind.FIGURE),
        ("eleven boats", "14 boats", EditKind.FIGURE),
        ("eleven boats", "boats", EditKind.FIGURE),
        (", the fire brigade said on Monday", " on Monday", EditKind.ATTRIBUTION),
        ("Varnholm", "Ostermouth", EditKind.NAME),
        ("Varnholm", "Varnhoulm", EditKind.SPELLING),
        ("harbour", "harbor", EditKind.SPELLING),
        ("eleven boats", "11 boats", EditKind.SPELLING),
        ("sank", "destroyed", EditKind.WORDING),
        ("the old harbour", "the harbour", EditKind.WORDING),
    ],
)
def test_an_edit_is_told_for_what_it_is(before: str, after: str, kind: EditKind) -> None:
    assert [told for told, *_ in edited(SENTENCE, SENTENCE.replace(before, after))] == [kind]


def test_an_edit_points_at_the_words() -> None:
    after = SENTENCE.replace("eleven", "nine").replace("on Monday", "on Tuesday")
    assert edited(SENTENCE, after) == [
        (EditKind.FIGURE, "eleven", "nine"),
        (EditKind.NAME, "Monday", "Tuesday"),
    ]


def test_marks_and_capitals_are_no_edits() -> None:
    before = "“The storm,” Mayor Pell said, “sank eleven boats – all of them old – in the harbour.”"
    assert edited(before, before.replace("“", '"').replace("”", '"').replace("–", "—").upper()) == []


def test_in_german_too() -> None:
    before = "Der Sturm versenkte elf Boote im alten Hafen von Varnholm, sagte ein Sprecher der Feuerwehr am Montag."
    assert edited(before, before.replace("elf", "zwölf"), "de")[0] == (EditKind.FIGURE, "elf", "zwölf")
    after = before.replace(", sagte ein Sprecher der Feuerwehr am Montag", "")
    assert [kind for kind, *_ in edited(before, after, "de")] == [EditKind.ATTRIBUTION]
