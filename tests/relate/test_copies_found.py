"""The floor under finding copies: edits of the bundled sample's texts, and texts that are no copies."""

from __future__ import annotations

from scripts.quality_copies import measured, texts_of

RECALL_MIN, PRECISION_MIN = 0.98, 0.99
TEXTS, STRANGERS = 14, 50


def test_copies_are_found_however_they_were_edited_and_nothing_else_is() -> None:
    texts = dict(list(texts_of(None).items())[:TEXTS])
    result = measured(texts, strangers=STRANGERS)
    assert sum(result.tried.values()) >= 50
    assert result.recall >= RECALL_MIN, result.notes
    assert result.precision >= PRECISION_MIN, result.notes
