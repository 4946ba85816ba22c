"""Threads of stories, and the articles related to one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsloom import store
from newsloom.model import (
    Background,
    Copy,
    Derivation,
    DerivationKind,
    Difference,
    Excerpt,
    LinkKind,
    OriginGroup,
    Reason,
    Span,
)
from tests.store.samples import Taken, dossier, placement, report

pytestmark = pytest.mark.usefixtures("database")

BACK = (Reason.of("refers-back", sentence="After the strike"),)


@pytest.fixture
def shelf() -> store.DatabaseShelf:
    held = store.DatabaseShelf()
    held.keep([Taken("d1", tuple(report(f"a{number}", hours=number) for number in range(6)))])
    return held


def test_a_thread_leads_both_ways_in_order_of_time_with_its_kinds(shelf: store.DatabaseShelf) -> None:
    shelf.place([
        placement("a0", "s0"),
        placement("a1", "s1", background=(Background("s0", BACK, LinkKind.FOLLOW_UP),)),
        placement("a2", "s2", background=(Background("s1", BACK, LinkKind.REACTION),)),
        placement("a3", "s3"),
    ])  # fmt: skip
    ids = [card.id for card in reversed(store.front_page().items)]
    for asked in ids[:3]:
        found = store.thread(asked)
        assert [card.id for card in found.stories] == ids[:3]
        assert {(link.story_id, link.earlier_id, link.kind) for link in found.links} == {
            (ids[1], ids[0], LinkKind.FOLLOW_UP), (ids[2], ids[1], LinkKind.REACTION),
        }  # fmt: skip
    assert store.thread(ids[3]).links == ()
    page = store.story(ids[1])
    assert page is not None
    assert page.thread == store.thread(ids[1])
    telling = shelf.telling("s1")
    assert telling is not None
    assert telling[0].background[0].kind is LinkKind.FOLLOW_UP


def _copy(article: str, of: str) -> Derivation:
    return Derivation(article, DerivationKind.COPY, of, repeats=of, share=1.0)


def test_related_articles_are_other_origins_that_tell_more_and_heads_of_linked_stories(
    shelf: store.DatabaseShelf,
) -> None:
    shelf.place([
        placement("a0", "s0"),
        placement("a1", "s1", background=(Background("s0", BACK),)), placement("a2", "s1", copy=Copy("a1", 1.0, 1.0)),
        placement("a3", "s1"), placement("a4", "s1", copy=Copy("a3", 1.0, 1.0)), placement("a5", "s1"),
    ])  # fmt: skip
    told = replace(
        dossier("s1", "a1", "a2", "a3", "a4", "a5"),
        groups=(OriginGroup("a1", (_copy("a2", "a1"),)), OriginGroup("a3", (_copy("a4", "a3"),)), OriginGroup("a5")),
        alone=(Difference("a5", (Excerpt("a5", Span(0, 9)),)),),
    )
    shelf.tell(told, [], 0)
    ids: dict[str, int] = {}
    for card in store.front_page().items:
        page = store.story(card.id)
        assert page is not None
        ids |= {key: stored.id for key, stored in page.reports.items()}
    found = store.related(ids["a2"])
    assert [line.line.id for line in found] == [ids[key] for key in ("a5", "a3", "a0")]
    assert [line.reasons[0].key for line in found] == ["tells-more", "another-report", "earlier-background"]
