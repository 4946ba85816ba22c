"""The bundled sample coverage, page by page, against its gold file."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from newsloom.extract import articles
from newsloom.model import Article, Capture, Media

COVERAGE = Path(__file__).parents[2] / "src" / "newsloom" / "sample" / "coverage"
GOLD = COVERAGE / "gold.json"
ARTICLES: list[dict[str, Any]] = json.loads(GOLD.read_text(encoding="utf-8"))["articles"] if GOLD.is_file() else []
PAGES = sorted({one["page"] for one in ARTICLES})


def even(text: str | None) -> str | None:
    """Without the difference between kinds of spaces, which is lost with all white space."""
    return text.replace("\xa0", " ").replace("\u202f", " ") if text else None


@pytest.mark.parametrize("page", PAGES)
def test_page(page: str) -> None:
    found = articles(Capture(page, Media.HTML, (COVERAGE / page).read_bytes()))
    told = [one for one in ARTICLES if one["page"] == page]
    assert [even(one.title) for one in found] == [even(one["title"]) for one in told]
    for one, gold in zip(found, told, strict=True):
        check(one, gold)


def check(one: Article, gold: dict[str, Any]) -> None:
    for name in ("url", "kind", "publisher", "republished_by", "byline", "wire", "dateline", "language"):
        assert even(getattr(one, name)) == even(gold[name]), name
    assert even(one.text) == even(gold["text"])
    assert [even(span.of(one.text)) for span in one.subheads] == [even(text) for text in gold["subheads"]]
    iso = one.published.iso() if one.published else None
    assert (iso is None) == (gold["published"] is None)
    if iso and gold["published"]:
        assert datetime.fromisoformat(iso) == datetime.fromisoformat(gold["published"])
    kept = [even(piece.text) or "" for piece in one.furniture]
    for piece in gold["furniture"]:
        assert piece not in one.text
        assert any((even(piece) or "") in text for text in kept), piece
    for piece in gold["pull_quotes"]:
        assert even(piece) not in (even(one.text) or "").split("\n")
