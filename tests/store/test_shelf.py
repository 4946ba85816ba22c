"""What the pipeline puts into the store comes out again, on each kind of database."""

from __future__ import annotations

from datetime import timedelta

import pytest

from newsloom import store
from newsloom.model import Analysis, Background, Copy, Passage, Reason, Repeated, Report, Span
from newsloom.store.rows import VersionRow
from tests.store.samples import MORNING, TEXT, Taken, article, dossier, placement, report

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture
def shelf() -> store.DatabaseShelf:
    return store.DatabaseShelf()


def _kept(shelf: store.DatabaseShelf, *reports: Report, digest: str = "d1") -> None:
    shelf.keep([Taken(digest, reports)])


def _ids(reports: tuple[Report, ...]) -> list[str]:
    return [report.article.id for report in reports]


def _id_of(ident: str) -> int:
    hits = store.front_page().items
    pages = [store.story(card.id) for card in hits]
    return next(page.reports[ident].id for page in pages if page is not None and ident in page.reports)


def test_what_is_kept_waits_to_be_placed_in_order_of_publication(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, report("late", hours=5), report("early", hours=1))
    assert _ids(shelf.waiting(10)) == ["early", "late"]


def test_articles_of_one_moment_keep_the_order_in_which_they_came(shelf: store.DatabaseShelf) -> None:
    idents = [f"a{number}" for number in range(30)]
    _kept(shelf, *(report(ident) for ident in idents[:20]))
    _kept(shelf, *(report(ident) for ident in idents[20:]), digest="d2")
    assert _ids(shelf.waiting(50)) == idents


def test_an_undated_article_counts_as_read_now(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, report("undated", hours=None), report("dated"))
    assert _ids(shelf.waiting(10)) == ["dated", "undated"]


def test_an_undated_report_does_not_make_an_old_story_new(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, report("dated"), report("undated", hours=None), report("alone", hours=None))
    shelf.place([placement("dated"), placement("undated"), placement("alone", "s2")])
    newest, older = store.front_page().items
    assert (older.first_at, older.last_at, older.reports) == (MORNING, MORNING, 2)
    assert newest.last_at > MORNING


def test_a_date_in_the_future_does_not_put_an_article_ahead_of_all_news(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, report("tomorrow's", hours=24 * 365 * 50))
    shelf.place([placement("tomorrow's")])
    card = store.front_page().items[0]
    assert card.last_at < MORNING + timedelta(days=365 * 40)


def test_a_report_comes_back_equal(shelf: store.DatabaseShelf) -> None:
    put = report("whole", wire="Coastwire", byline="Runa Oake", cut_off=True)
    _kept(shelf, put)
    assert shelf.waiting(10) == (put,)


def test_ids_of_any_shape_and_texts_with_nul_come_back_equal(shelf: store.DatabaseShelf) -> None:
    odd = [report("ü" * 3000), report("a\0b", TEXT.replace("Velm", "V\0lm"), title="N\0L"), report("~" * 33)]
    _kept(shelf, *odd)
    assert shelf.waiting(10) == tuple(odd)
    shelf.place([placement(put.article.id, f"story-{put.article.id}") for put in odd])
    assert sorted(shelf.stale(10)) == sorted(f"story-{put.article.id}" for put in odd)


def test_captures_are_known_by_their_digest_once_kept(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, report(), digest="seen")
    shelf.keep([Taken("failed", (), trouble="is no page")])
    assert shelf.known(["seen", "unseen", "failed"]) == {"seen", "failed"}


def test_the_same_article_read_again_changes_nothing(shelf: store.DatabaseShelf) -> None:
    assert shelf.keep([Taken("d1", (report(),))])[:3] == (1, 0, 0)
    assert shelf.keep([Taken("d2", (report(title="Another headline"),))])[:3] == (0, 0, 1)
    assert shelf.waiting(10) == (report(),)


def test_another_text_becomes_the_newest_version_and_the_older_is_kept(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, report())
    shelf.place([placement("a1")])
    shelf.tell(dossier("s1", "a1"), [report()], changes=shelf.telling("s1")[3])  # type: ignore[index]
    longer = report("a1", TEXT + "\nThe master was questioned.")
    assert shelf.keep([Taken("d2", (longer,))]) == (0, 1, 0)
    assert store.article(_id_of("a1")).article == longer.article  # type: ignore[union-attr]
    assert VersionRow.objects.get().text == TEXT
    assert shelf.stale(10) == ("s1",)
    # The old dossier's spans fit the old text: it is not shown with the new one.
    page = store.story(store.front_page().items[0].id)
    assert page is not None
    assert page.dossier.summary == ()


def test_a_teaser_does_not_replace_the_full_text(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, report())
    assert shelf.keep([Taken("d2", (report("a1", TEXT[:40] + "…"),))]) == (0, 0, 1)
    assert (
        shelf.keep([Taken("d3", (report("a1", "Quite another 212 Nobody was left in it.", cut_off=True),))]).changed
        == 0
    )


def test_a_feed_cannot_put_its_own_words_under_anothers_address(shelf: store.DatabaseShelf) -> None:
    own, other = (
        store.add_source("https://tidewatch.example/feed").id,
        store.add_source("https://mimic.example/feed").id,
    )
    shelf.keep([Taken("d1", (report("a1"),), source=own)])
    words = report("a1", "Quite another text.", page="https://mimic.example/feed", publisher="Mimic")
    shelf.keep([Taken("d2", (words,), source=other)])
    assert [one.article.text for one in shelf.waiting(5)] == [TEXT]
    # The page itself may have changed, whoever led us there; so may the outlet's own feed, wherever it stands.
    shelf.keep([Taken("d3", (report("a1", "Corrected text."),), source=other)])
    assert [one.article.text for one in shelf.waiting(5)] == ["Corrected text."]
    shelf.keep([Taken("d4", (report("a1", "Newest text.", page="https://feeds.example/tide"),), source=own)])
    assert [one.article.text for one in shelf.waiting(5)] == ["Newest text."]


def test_an_article_twice_in_one_batch_is_held_once_in_its_fuller_form(shelf: store.DatabaseShelf) -> None:
    longer = report("a1", TEXT + "\nMore was not known.")
    assert shelf.keep([Taken("d1", (report(),)), Taken("d2", (longer, report()))]) == (1, 0, 2)
    assert shelf.waiting(10) == (longer,)


def test_placing_takes_articles_off_the_waiting_list(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, report("a1"), report("a2", hours=2))
    shelf.place([placement("a1")])
    assert _ids(shelf.waiting(10)) == ["a2"]


def test_placing_can_be_undone_as_a_whole(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, report("a1"))

    def placed_halfway() -> None:
        with shelf.placing():
            shelf.place([placement("a1")])
            raise KeyError

    with pytest.raises(KeyError):
        placed_halfway()
    assert _ids(shelf.waiting(10)) == ["a1"]
    assert store.counts().stories == 0


def test_what_was_placed_can_be_remembered_in_order(shelf: store.DatabaseShelf) -> None:
    first, second = report("a1"), report("a2", hours=2)
    _kept(shelf, second, first)
    copy = Copy("a1", 1.0, 0.9, (Passage(Span(0, 5), Span(0, 5)),), (), (Reason.of("same-text"),))
    shelf.place([placement("a1")])
    mark = shelf.newest_mark()
    put = placement("a2", copy=copy)
    shelf.place([put])
    assert [(got.article.id, at) for _, got, at in shelf.placed(MORNING)] == [("a1", placement("a1")), ("a2", put)]
    assert [got.article.id for _, got, _ in shelf.placed(MORNING, after=mark)] == ["a2"]
    assert [got.article.id for _, got, _ in shelf.placed(MORNING + timedelta(hours=1))] == ["a2"]


def test_an_article_turns_out_to_be_a_copy_when_its_origin_arrives(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, report("a1", hours=2), report("a2"))
    shelf.place([placement("a1")])
    copy = Copy("a2", 1.0, 0.9)
    for _ in range(2):  # what is known of a copy can be told anew
        shelf.place([placement("a2", repeated=(Repeated("a1", copy),))])
    told = {got.article.id: at.copy for _, got, at in shelf.placed(MORNING)}
    assert told == {"a1": copy, "a2": None}
    assert [card.independent for card in store.front_page().items] == [1]


def test_an_article_is_placed_once(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, report("a1"))
    shelf.place([placement("a1", "s1")])
    shelf.place([placement("a1", "s2")])
    assert [card.reports for card in store.front_page().items] == [1]


def test_an_absorbed_story_moves_with_all_that_hangs_on_it(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, *(report(f"a{number}", hours=number) for number in range(5)))
    earlier = (Background("s0", (Reason.of("shared-names", names=("Velm",)),)),)
    shelf.place([placement("a0", "s0"), placement("a1", "s1"), placement("a2", "s2", background=earlier)])
    ids = {card.first_at.hour: card.id for card in store.front_page().items}
    shelf.place([placement("a3", "s1", absorbed=("s2",))])
    assert store.story(ids[10]) is None
    assert store.story_moved_to(ids[10]) == ids[9]
    page = store.story(ids[9])
    assert page is not None
    assert list(page.reports) == ["a1", "a2", "a3"]
    assert [(link.earlier_id, link.reasons[0].key) for link in page.thread.links] == [(ids[8], "shared-names")]
    # A later article may still be given to the absorbed story, by a relater that was not told.
    shelf.place([placement("a4", "s2")])
    assert store.front_page().items[0].reports == 4


def test_a_story_absorbed_and_named_again_in_one_batch_is_one_story(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, *(report(f"a{number}", hours=number) for number in range(5)))
    shelf.place([
        placement("a0", "s0"), placement("a1", "s1"), placement("a2", "s1", absorbed=("s0",)),
        placement("a3", "s0", copy=Copy("a0", 1.0, 1.0)), placement("a4", "s4", background=(Background("s0"),)),
    ])  # fmt: skip
    newest, joined = store.front_page().items
    assert (joined.reports, joined.independent, newest.reports) == (4, 3, 1)
    page = store.story(newest.id)
    assert page is not None
    assert [(link.story_id, link.earlier_id) for link in page.thread.links] == [(newest.id, joined.id)]


def test_absorbing_makes_no_story_its_own_background(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, *(report(f"a{number}", hours=number) for number in range(3)))
    shelf.place([placement("a0", "s0"), placement("a1", "s1", background=(Background("s0"),))])
    shelf.place([placement("a2", "s1", absorbed=("s0",))])
    page = store.story(store.front_page().items[0].id)
    assert page is not None
    assert page.thread.links == ()


def test_chains_of_absorbed_stories_lead_to_the_last(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, *(report(f"a{number}", hours=number) for number in range(5)))
    shelf.place([placement(f"a{number}", f"s{number}") for number in range(3)])
    ids = [card.id for card in reversed(store.front_page().items)]
    shelf.place([placement("a3", "s1", absorbed=("s0",)), placement("a4", "s2", absorbed=("s1",))])
    assert [store.story_moved_to(ident) for ident in ids] == [ids[2], ids[2], None]
    assert store.story_moved_to(10**9) is None


def test_a_story_is_told_with_its_reports_copies_and_background(shelf: store.DatabaseShelf) -> None:
    reports = [report(f"a{number}", hours=number) for number in range(3)]
    _kept(shelf, *reports)
    copy = Copy("a1", 1.0, 1.0)
    links = (Background("s0", (Reason.of("shared-names"),)),)
    shelf.place([placement("a0", "s0"), placement("a1", background=links), placement("a2", copy=copy)])
    telling = shelf.telling("s1")
    assert telling is not None
    story, told, copies, changes = telling
    assert (story.id, story.articles, story.background) == ("s1", ("a1", "a2"), links)
    assert told == tuple(reports[1:])
    assert copies == {"a2": copy}
    assert changes > 0


def test_a_story_that_changed_while_it_was_compared_stays_stale(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, report("a1"), report("a2", hours=1))
    shelf.place([placement("a1")])
    story, reports, _, changes = shelf.telling("s1")  # type: ignore[misc]
    shelf.place([placement("a2")])
    shelf.tell(dossier(story.id, "a1"), reports, changes)
    assert shelf.stale(10) == ("s1",)
    story, reports, _, changes = shelf.telling("s1")  # type: ignore[misc]
    shelf.tell(dossier(story.id, "a1", "a2"), reports, changes)
    assert shelf.stale(10) == ()


def test_passages_are_shown_only_with_the_versions_that_they_fit(shelf: store.DatabaseShelf) -> None:
    _kept(shelf, report("a1"), report("a2", hours=1))
    copy = Copy("a1", 1.0, 0.9, (Passage(Span(0, 5), Span(0, 5)),))
    shelf.place([placement("a1"), placement("a2", copy=copy)])
    assert shelf.telling("s1")[2]["a2"].passages  # type: ignore[index]
    _kept(shelf, Report(article("a1", "Rewritten from the first word to the last."), Analysis()), digest="d2")
    assert shelf.telling("s1")[2]["a2"] == Copy("a1", 1.0, 0.9)  # type: ignore[index]
    stored = store.article(_id_of("a2"))
    assert stored is not None
    assert stored.copy == Copy("a1", 1.0, 0.9)
    assert stored.copy_of_id == _id_of("a1")
