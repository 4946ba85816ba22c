"""Floors for quotations on the data sets kept beside the checkout; lower them only with a reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsloom.analyse.speech import speech

SHARED = Path(__file__).resolve().parents[2].parent / "shared"

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SHARED.is_dir(), reason="../shared is not there: its quotations are not scored"),
]


def test_the_seeds_quotations_have_their_speakers() -> None:
    gold = json.loads((SHARED / "seeds" / "gold.json").read_text(encoding="utf-8"))
    right = 0
    for number, article in enumerate(gold["articles"]):
        offset = article["body_starts_at"]
        page = (SHARED / "seeds" / article["page"]).read_text(encoding="utf-8")
        found = speech(page[offset : article["body_ends_at"]], article["language"])
        for quote in (q for q in gold["quotes"] if q["article"] == number):
            a, b = quote["span"][0] - offset, quote["span"][1] - offset
            holders = [q.speaker or "" for q in found if any(s.start < b and a < s.end for s in q.content)]
            last_words = {speaker.rpartition(" ")[2] for speaker in holders}
            right += any(word and word in quote["speaker"] for word in (*last_words, *holders))
    assert right >= 12
