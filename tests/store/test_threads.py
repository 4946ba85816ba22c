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
    Passage,
    Reason,
    Regrouping,
    Report,
    Span,
)
from newsloom.store.rows import ArticleRow
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


def _story_of(article: str) -> int:
    found = store.story_of(article)
    assert found is not None
    return found


def _ties(article: str) -> set[tuple[int, int]]:
    """The links of the thread of an article's story, by the stories' numbers."""
    return {(link.story_id, link.earlier_id) for link in store.thread(_story_of(article)).links}


def test_a_link_goes_with_the_report_that_showed_it_and_comes_back_with_it(shelf: store.DatabaseShelf) -> None:
    shelf.place([
        placement("a0", "s0"),
        placement("a1", "s1"),
        placement("a2", "s1", background=(Background("s0", BACK, LinkKind.FOLLOW_UP),)),
    ])  # fmt: skip
    first, second = _story_of("a0"), _story_of("a1")
    assert _ties("a1") == {(second, first)}
    rulings = store.RulingsShelf()
    with shelf.placing():
        rulings.regroup(Regrouping({"a2": "s9"}, {}), ("a2",))
    assert _ties("a1") == set()
    assert store.related(_number("a1")) == ()
    assert _ties("a2") == {(_story_of("a2"), first)}
    telling = shelf.telling("s9")
    assert telling is not None
    assert [link.story for link in telling[0].background] == ["s0"]
    with shelf.placing():
        rulings.regroup(Regrouping({"a2": "s1"}, {}), ("a2",))
    assert _ties("a2") == {(second, first)}


def test_a_story_that_was_emptied_stands_in_no_thread_and_leads_to_none(shelf: store.DatabaseShelf) -> None:
    shelf.place([
        placement("a0", "s0"),
        placement("a1", "s1", background=(Background("s0", BACK),)),
        placement("a2", "s2", background=(Background("s1", BACK),)),
        placement("a3", "s3"),
    ])  # fmt: skip
    assert len(_ties("a2")) == 2
    rulings = store.RulingsShelf()
    with shelf.placing():
        rulings.regroup(Regrouping({"a1": "s3"}, {}), ("a1",))
    assert _ties("a2") == set(), "the report that it went back to is in another story"
    assert [card.id for card in store.thread(_story_of("a2")).stories] == [_story_of("a2")]
    assert _ties("a3") == {(_story_of("a3"), _story_of("a0"))}
    with shelf.placing():
        rulings.regroup(Regrouping({"a1": "s1"}, {}), ("a1",))
    assert len(_ties("a2")) == 2


def test_a_link_to_the_story_that_its_report_has_come_to_is_none(shelf: store.DatabaseShelf) -> None:
    shelf.place([placement("a0", "s0"), placement("a1", "s1", background=(Background("s0", BACK),))])
    with shelf.placing():
        store.RulingsShelf().regroup(Regrouping({"a1": "s0"}, {}), ("a1",))
    assert _ties("a0") == set()


def test_the_further_articles_that_a_text_is_put_together_from_are_told_where_they_are_held(
    shelf: store.DatabaseShelf,
) -> None:
    further = tuple(Copy(of, 0.3, 0.5, (Passage(Span(0, 4), Span(0, 4)),)) for of in ("a0", "gone"))
    shelf.place([
        placement("a0", "s0"),
        placement("a1", "s1"),
        placement("a2", "s1", copy=Copy("a1", 0.5, 0.6, further=further)),
    ])  # fmt: skip
    stored = store.article(_number("a2"))
    assert stored is not None
    assert [(one.line.id, one.share) for one in stored.taken_from] == [(_number("a0"), 0.3)]
    plain = store.article(_number("a1"))
    assert plain is not None
    assert plain.taken_from == ()
    shelf.keep([Taken("d2", (replace_text("a2"),))])
    changed = store.article(_number("a2"))
    assert changed is not None
    assert changed.copy is not None
    assert [one.passages for one in changed.copy.further] == [(), ()], (
        "of another version nothing is shown to the letter"
    )


def replace_text(ident: str) -> Report:
    newer = report(ident, hours=2)
    return replace(newer, article=replace(newer.article, text=f"{newer.article.text} Another sentence of it is new."))


def _number(article: str) -> int:
    return ArticleRow.objects.get(key=article).id
