"""Which stories wait to be retold, and that a retelling is shown of the very reports that it was written of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from newsloom import store
from newsloom.model import Excerpt, Retelling, Retold, Span
from tests.store.samples import MORNING, TEXT, Taken, dossier, placement, report

pytestmark = pytest.mark.usefixtures("database")

LONG_AGO = MORNING - timedelta(days=30)
SOON = datetime(2100, 1, 1, tzinfo=UTC)  # whatever was compared by now counts as settled
MODEL = "tide-7b"


def retelling(*told: str, **more: object) -> Retelling:
    sentences = tuple(Retold(text, (Excerpt("a1", Span(0, 67)),)) for text in told)
    return Retelling(MODEL, MORNING, sentences, **more)  # type: ignore[arg-type]


@pytest.fixture
def shelf() -> store.DatabaseShelf:
    return store.DatabaseShelf()


@pytest.fixture
def retellings() -> store.DatabaseRetellings:
    return store.DatabaseRetellings()


def grown(shelf: store.DatabaseShelf, story: str, *idents: str, of: tuple[str, ...] = (), hours: float = 0) -> None:
    """New reports in a story, which is then compared with all that it has."""
    reports = [report(ident, hours=hours + n) for n, ident in enumerate(idents)]
    shelf.keep([Taken(f"d-{'-'.join(idents)}", tuple(reports))])
    shelf.place([placement(ident, story) for ident in idents])
    compared(shelf, story, *of, *idents)


def compared(shelf: store.DatabaseShelf, story: str, *idents: str) -> None:
    told = shelf.telling(story)
    assert told is not None
    with shelf.placing():
        shelf.tell(dossier(story, *idents), told[1], told[3])


def retold(
    shelf: store.DatabaseShelf, retellings: store.DatabaseRetellings, text: str = "A ferry ran aground."
) -> None:
    """A story of two reports, and its retelling."""
    grown(shelf, "s1", "a1", "a2")
    due = retellings.due(MODEL, SOON, LONG_AGO)
    assert due is not None
    assert retellings.keep("s1", due.state, retelling(text))


def page() -> store.StoryPage:
    found = store.story(store.front_page().items[0].id)
    assert found is not None
    return found


def test_the_story_with_the_newest_report_waits_first(
    shelf: store.DatabaseShelf, retellings: store.DatabaseRetellings
) -> None:
    grown(shelf, "older", "a1", "a2")
    grown(shelf, "newer", "b1", "b2", hours=9)
    due = retellings.due(MODEL, SOON, LONG_AGO)
    assert due is not None
    assert (due.story, list(due.reports), due.dossier.articles) == ("newer", ["b1", "b2"], ("b1", "b2"))
    assert due.reports["b1"].article.text == TEXT


def test_stories_that_are_to_come_last_wait_behind_all_others_in_their_order(
    shelf: store.DatabaseShelf, retellings: store.DatabaseRetellings
) -> None:
    for number, story in enumerate(("oldest", "older", "newer")):
        grown(shelf, story, f"{story}1", f"{story}2", hours=3 * number)

    def first(*last: str) -> str:
        due = retellings.due(MODEL, SOON, LONG_AGO, last)
        assert due is not None
        return due.story

    assert first("unknown") == "newer"
    assert first("newer", "older") == "oldest"
    assert first("newer", "oldest", "older") == "newer"


def test_what_is_single_old_unsettled_or_not_compared_does_not_wait(
    shelf: store.DatabaseShelf, retellings: store.DatabaseRetellings
) -> None:
    grown(shelf, "single", "a1")
    assert retellings.due(MODEL, SOON, LONG_AGO) is None
    grown(shelf, "several", "b1", "b2")
    assert retellings.due(MODEL, SOON, MORNING + timedelta(days=1)) is None
    assert retellings.due(MODEL, LONG_AGO, LONG_AGO) is None
    shelf.keep([Taken("d9", (report("b3"),))])
    shelf.place([placement("b3", "several")])
    assert retellings.due(MODEL, SOON, LONG_AGO) is None


def test_a_retelling_is_shown_and_the_story_waits_no_more(
    shelf: store.DatabaseShelf, retellings: store.DatabaseRetellings
) -> None:
    grown(shelf, "s1", "a1", "a2")
    due = retellings.due(MODEL, SOON, LONG_AGO)
    assert due is not None
    assert page().retelling is None
    told = retelling("A ferry ran aground.", dropped=2)
    assert retellings.keep("s1", due.state, told)
    assert page().retelling == told
    assert retellings.due(MODEL, SOON, LONG_AGO) is None


def test_a_further_report_makes_it_stale_and_the_story_wait_again(
    shelf: store.DatabaseShelf, retellings: store.DatabaseRetellings
) -> None:
    grown(shelf, "s1", "a1", "a2")
    first = retellings.due(MODEL, SOON, LONG_AGO)
    assert first is not None
    retellings.keep("s1", first.state, retelling("A ferry ran aground."))
    grown(shelf, "s1", "a3", of=("a1", "a2"), hours=4)
    assert page().retelling is None
    second = retellings.due(MODEL, SOON, LONG_AGO)
    assert second is not None
    assert second.state != first.state


def test_a_new_version_of_a_report_makes_it_stale(
    shelf: store.DatabaseShelf, retellings: store.DatabaseRetellings
) -> None:
    retold(shelf, retellings)
    shelf.keep([Taken("d2", (report("a1", text="Nobody was aboard.\n" + TEXT),))])
    compared(shelf, "s1", "a1", "a2")
    assert page().retelling is None


def test_a_story_compared_again_with_the_same_reports_keeps_its_retelling(
    shelf: store.DatabaseShelf, retellings: store.DatabaseRetellings
) -> None:
    retold(shelf, retellings)
    compared(shelf, "s1", "a1", "a2")
    assert page().retelling is not None
    assert retellings.due(MODEL, SOON, LONG_AGO) is None


def test_another_model_writes_its_own(shelf: store.DatabaseShelf, retellings: store.DatabaseRetellings) -> None:
    retold(shelf, retellings)
    assert retellings.due("tide-70b", SOON, LONG_AGO) is not None


def test_what_was_written_of_reports_that_changed_meanwhile_is_not_kept(
    shelf: store.DatabaseShelf, retellings: store.DatabaseRetellings
) -> None:
    grown(shelf, "s1", "a1", "a2")
    due = retellings.due(MODEL, SOON, LONG_AGO)
    assert due is not None
    grown(shelf, "s1", "a3", of=("a1", "a2"), hours=4)
    assert not retellings.keep("s1", due.state, retelling("A ferry ran aground."))
    assert not retellings.keep("gone", due.state, retelling("A ferry ran aground."))
    assert page().retelling is None


def test_a_story_made_part_of_another_leaves_no_retelling(
    shelf: store.DatabaseShelf, retellings: store.DatabaseRetellings
) -> None:
    retold(shelf, retellings, "A ferry\0 ran aground.")
    shelf.keep([Taken("d9", (report("b1"),))])
    shelf.place([placement("b1", "s2", absorbed=("s1",))])
    compared(shelf, "s2", "a1", "a2", "b1")
    assert page().retelling is None
