"""Text from outside that wants to be markup, on every page that shows it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.test import Client

from newsloom.model import (
    Analysis,
    Comparator,
    ComparedFigure,
    Copy,
    Difference,
    Excerpt,
    Figure,
    Furniture,
    FurnitureKind,
    LinkKind,
    Quote,
    QuoteKind,
    Reason,
    Sentence,
    Source,
    Span,
    Standing,
    ToldFigure,
    ToldQuote,
    Utterance,
    Voice,
)
from newsloom.store import ArticleLine, RelatedArticle, Thread, ThreadLink
from tests.web.memory import NOW, MemoryShelf
from tests.web.reading import get

EVIL = (
    "\"'><script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&gt;{{ 7|add:7 }}"
    '{% now "Y" %}\u202e\u0000</p></main>'
)
HERE = ["/", "/story/1/", "/article/1/", "/article/2/", "/search/?q=script", "/sources/", "/sources/1/"]


@pytest.fixture
def hostile(shelf: MemoryShelf) -> MemoryShelf:
    whole = Span(0, len(EVIL))
    figure = Figure(Span(3, 20), Comparator.ABOUT, 1, None, EVIL, EVIL, EVIL, reasons=(Reason.of(EVIL, x=EVIL),))
    quote = Quote(QuoteKind.INDIRECT, (whole,), (), (), EVIL, (Reason.of("a", x=EVIL),))
    for number in (1, 2):
        stored = shelf.articles[number]
        article = replace(
            stored.article, text=EVIL, title=EVIL, publisher=EVIL, republished_by=EVIL + "2", byline=EVIL, wire=EVIL,
            dateline=EVIL, url="javascript:" + EVIL, page=EVIL, language=EVIL, subheads=(),
            furniture=(Furniture(FurnitureKind.OTHER, EVIL),),
        )  # fmt: skip
        copy = Copy("a1", 1.0, 1.0, (), (), (Reason.of(EVIL),)) if number == 2 else None
        shelf.articles[number] = replace(stored, article=article, analysis=Analysis((quote,), (figure,)), copy=copy)
    page = shelf.pages[1]
    told = ToldFigure("a1", figure, whole, NOW)
    sentence = Sentence(Excerpt("a1", whole), (Excerpt("a2", whole),))
    dossier = replace(
        page.dossier, summary=(sentence,), agreed=(sentence,), alone=(Difference("a1", (Excerpt("a1", whole),)),),
        figures=(ComparedFigure(EVIL, EVIL, (told,) * 4, Standing.DIFFER, (Reason.of(EVIL),)),),
        voices=(Voice(EVIL, (Utterance((ToldQuote("a1", quote),)),)),),
    )  # fmt: skip
    card = replace(page.card, headline=EVIL, lead=EVIL, outlets=(EVIL, "x"), languages=(EVIL,))
    reports = page.reports | {"a1": shelf.articles[1], "a2": shelf.articles[2]}  # type: ignore[operator]
    other = replace(card, id=2)
    thread = Thread((card, other), (ThreadLink(1, 2, LinkKind.REACTION, (Reason.of(EVIL),)),))
    shelf.pages[1] = replace(page, card=card, dossier=dossier, reports=reports, thread=thread)
    line = ArticleLine(2, 1, EVIL, False, EVIL, NOW, EVIL)
    shelf.beside = {1: (RelatedArticle(line, (Reason.of(EVIL),)),)}
    shelf.followed[1] = Source(1, EVIL, EVIL, "javascript:" + EVIL, False, None, None, NOW, NOW, 3, EVIL)
    return shelf


@pytest.mark.parametrize("address", HERE)
def test_text_from_outside_stays_text(desk: Client, hostile: MemoryShelf, address: str) -> None:
    page = get(desk, address)
    assert page.status == 200
    assert all((script.attributes.get("src") or "").startswith("/static/") for script in page.all("script"))
    assert not page.all("img, main script, [onerror]")
    assert len(page.all("main")) == 1
    assert "{{ 7|add:7 }}" in page.source
    assert not [a for a in page.all("a[href]") if (a.attributes["href"] or "").lower().startswith("javascript")]


@pytest.mark.parametrize("address", HERE)
def test_text_from_right_to_left_keeps_to_its_place(desk: Client, hostile: MemoryShelf, address: str) -> None:
    """Every element that shows text of a source settles its own direction."""
    page = get(desk, address)
    for node in page.all("main *"):
        own = node.text(deep=False)
        if "alert(1)" not in own:
            continue
        at: object = node
        while at is not None and getattr(at, "tag", "main") != "main":
            if {"dir"} & set(getattr(at, "attributes", {})):
                break
            at = getattr(at, "parent", None)
        assert getattr(at, "tag", "main") != "main" or node.tag in {"title", "caption", "bdi"}, node.html
