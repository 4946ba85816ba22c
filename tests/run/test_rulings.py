"""The reader's word, with the real relater and on each kind of database: done at once, kept, taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import timedelta
from itertools import chain
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsloom import store
from newsloom.analyse import analyse
from newsloom.compare import dossier
from newsloom.extract import articles
from newsloom.model import Analysis, Placement, Report, Ruling
from newsloom.present.habits import RECURRENCE
from newsloom.relate import Relater, in_order, regrouped
from newsloom.run.pipeline import Pipeline
from newsloom.run.ports import Stages, Taken
from newsloom.run.rulings import RulingError, Rulings
from newsloom.store.rows import ArticleRow, CopyRow, PlacementRow, StoryRow
from tests.relate.material import BRIDGE, BRIDGE_TOLD_ANEW, OTHER_BRIDGE
from tests.store.samples import MORNING, article

pytestmark = pytest.mark.usefixtures("database")
STAGES = Stages(articles, analyse, Relater, in_order, dossier, RECURRENCE)


def report(ident: str, text: str, title: str, hours: float = 0) -> Report:
    told = article(ident, text, hours, title=title, publisher=ident.title())
    return Report(told, Analysis())


FALLEN = report("fallen", BRIDGE, "Footbridge collapses in Varnholm")
ANEW = report("anew", BRIDGE_TOLD_ANEW, "Varnholm bridge fall hurts eleven", hours=4)
STRUCK = report("struck", OTHER_BRIDGE, "Barge strikes bridge near Quillmouth", hours=5)
COPY = report("copy", BRIDGE, "Varnholm: footbridge gives way", hours=6)
LATER = report("later", BRIDGE_TOLD_ANEW, "Varnholm bridge: eleven hurt", hours=7)
LATE = report("late", BRIDGE, "Footbridge in Varnholm collapses", hours=1)


def pipeline() -> Pipeline:
    return Pipeline(STAGES, store.DatabaseShelf(), now=lambda: MORNING + timedelta(days=1))


def arrive(at: Pipeline, *reports: Report) -> None:
    at.keep([Taken(f"digest-{told.article.id}", told.article.id, None, (told,)) for told in reports])
    at.settle()


def rulings(at: Pipeline) -> Rulings:
    shelf = store.DatabaseShelf()
    return Rulings(store.RulingsShelf(), shelf.placing, regrouped, at.compare_these, at.settle)


def shape() -> set[frozenset[str]]:
    """Which reports are together."""
    pages = (store.story(card.id) for card in store.front_page().items)
    return {frozenset(page.reports) for page in pages if page is not None}


def sets(*groups: str) -> set[frozenset[str]]:
    return {frozenset(group.split()) for group in groups}


def story_of(article: str) -> str:
    """The story's own id."""
    return store.RulingsShelf().homes([article])[article]


def number_of(article: str) -> int:
    """The number in the address of the story that an article is in."""
    found = (page for card in store.front_page().items if (page := store.story(card.id)) and article in page.reports)
    return next(found).card.id


@pytest.fixture
def desk() -> Pipeline:
    """A pipeline that has read two stories: one of three reports, one of one."""
    made = pipeline()
    arrive(made, FALLEN, ANEW, STRUCK, COPY)
    assert shape() == sets("fallen anew copy", "struck")
    return made


def test_a_split_is_shown_at_once_with_counts_and_dossiers_and_taken_back_whole(desk: Pipeline) -> None:
    before = number_of("fallen")
    split = rulings(desk).split(["anew"])
    assert shape() == sets("anew", "fallen copy", "struck")
    page = store.story(number_of("anew"))
    assert page is not None
    assert (page.card.reports, page.card.headline, page.dossier.articles) == (
        1, "Varnholm bridge fall hurts eleven", ("anew",)
    )  # fmt: skip
    left = store.story(before)
    assert left is not None
    assert (left.card.reports, left.card.independent, left.dossier.articles) == (2, 1, ("fallen", "copy"))
    made = page.card.id
    rulings(desk).undo(split.id)
    assert shape() == sets("fallen anew copy", "struck")
    assert store.story_moved_to(made) == before
    assert store.counts().waiting == 0


def test_the_grounds_say_that_the_reader_put_it_there_until_that_is_taken_back(desk: Pipeline) -> None:
    def keys() -> list[str]:
        page = store.story(number_of("anew"))
        assert page is not None
        return [reason.key for reason in store.why(page.card.id)[page.reports["anew"].id]]

    before = keys()
    moved = rulings(desk).move(["anew"], story_of("struck"))
    assert keys() == ["reader-said"]
    rulings(desk).undo(moved.id)
    assert keys() == before


def test_merged_stories_stay_one_when_more_arrives_and_old_addresses_lead_there(desk: Pipeline) -> None:
    struck = number_of("struck")
    merged = rulings(desk).merge(story_of("struck"), story_of("fallen"))
    assert shape() == sets("fallen anew copy struck")
    assert store.story_moved_to(struck) == number_of("fallen")
    more = report("more", OTHER_BRIDGE + " The pier is being repaired.", "Quillmouth bridge pier", hours=8)
    arrive(desk, more)
    assert shape() == sets("fallen anew copy struck more")
    rulings(desk).undo(merged.id)  # what came since goes where the evidence puts it
    assert shape() == sets("fallen anew copy", "struck more")
    assert number_of("struck") == struck


def test_what_was_split_stays_apart_for_later_and_late_arrivals(desk: Pipeline) -> None:
    rulings(desk).split(["anew"])
    arrive(desk, LATER)
    arrive(desk, LATE)
    assert shape() == sets("anew later", "fallen copy late", "struck")


def test_another_process_hears_of_a_ruling(desk: Pipeline) -> None:
    other = pipeline()
    arrive(other, report("else", "The town of Ambry Cross has a new clock.", "A clock for Ambry Cross", hours=2))
    rulings(desk).split(["anew"])
    arrive(other, LATER)
    assert shape() == sets("anew later", "fallen copy", "struck", "else")


def test_a_process_begun_anew_keeps_the_word(desk: Pipeline) -> None:
    rulings(desk).split(["anew"])
    arrive(pipeline(), LATER, LATE)
    assert shape() == sets("anew later", "fallen copy late", "struck")


def test_the_word_holds_when_all_is_related_anew_and_can_be_taken_back_then(desk: Pipeline) -> None:
    split = rulings(desk).split(["anew"])
    merged = rulings(desk).merge(story_of("struck"), story_of("fallen"))
    PlacementRow.objects.all().delete()
    ArticleRow.objects.update(story=None)
    StoryRow.objects.update(reports=0, absorbed_into=None)
    again = pipeline()
    again.settle()
    assert shape() == sets("fallen copy struck", "anew")
    rulings(again).undo(merged.id)
    assert shape() == sets("fallen copy", "struck", "anew")
    rulings(again).undo(split.id)
    assert shape() == sets("fallen anew copy", "struck")


def test_taking_back_a_split_places_anew_what_came_since_and_keeps_copies(desk: Pipeline) -> None:
    split = rulings(desk).split(["anew"])
    arrive(desk, LATER)
    copies = CopyRow.objects.count()
    rulings(desk).undo(split.id)
    assert shape() == sets("fallen anew copy later", "struck")
    assert CopyRow.objects.count() == copies
    assert store.front_page().items[0].reports == 4


def test_rulings_taken_back_in_another_order_leave_no_trace(desk: Pipeline) -> None:
    first = rulings(desk).split(["anew"])
    second = rulings(desk).merge(story_of_now("anew"), story_of("struck"))
    third = rulings(desk).move(["fallen"], story_of("struck"))
    assert shape() == sets("anew struck fallen", "copy")
    rulings(desk).undo(second.id)
    rulings(desk).undo(first.id)
    rulings(desk).undo(third.id)
    assert shape() == sets("fallen anew copy", "struck")
    assert store.RulingsShelf().rulings() == ()


def story_of_now(article: str) -> str:
    """The story's own id where the reader has put the article elsewhere."""
    page = store.story(number_of(article))
    assert page is not None
    return page.dossier.story


def test_what_the_evidence_has_found_to_be_one_since_stays_one_until_the_split_before_it_is_taken_back(
    desk: Pipeline,
) -> None:
    split = rulings(desk).split(["anew"])
    desk.keep([Taken("digest-pier", "pier", None, (report("pier", OTHER_BRIDGE, "The pier", hours=8),))])
    found = Placement("pier", story_of("struck"), absorbed=(story_of_now("anew"),))
    store.DatabaseShelf().place([found])
    assert shape() == sets("anew struck pier", "fallen copy")
    rulings(desk).split(["copy"])
    assert shape() == sets("anew struck pier", "fallen", "copy")
    rulings(desk).undo(split.id)
    assert shape() == sets("fallen anew", "copy", "struck pier")


def test_what_would_change_nothing_is_refused_and_changes_nothing(desk: Pipeline) -> None:
    ruled = rulings(desk)
    wrong: list[Callable[[], object]] = [
        lambda: ruled.split(["fallen", "anew", "copy"]),
        lambda: ruled.split([]),
        lambda: ruled.split(["nowhere"]),
        lambda: ruled.move(["anew"], story_of("fallen")),
        lambda: ruled.move(["anew"], "nowhere"),
        lambda: ruled.merge(story_of("fallen"), story_of("fallen")),
        lambda: ruled.merge(story_of("fallen"), "nowhere"),
        lambda: ruled.undo(99),
    ]
    for ask in wrong:
        with pytest.raises(RulingError):
            ask()
    assert shape() == sets("fallen anew copy", "struck")
    assert store.RulingsShelf().rulings() == ()


def test_a_ruling_comes_back_equal(desk: Pipeline) -> None:
    made: Sequence[Ruling] = [rulings(desk).split(["anew"]), rulings(desk).merge(story_of("struck"), story_of("copy"))]
    assert store.RulingsShelf().rulings() == tuple(made)


ASKED = st.lists(
    st.tuples(st.sampled_from(["split", "move", "merge", "undo"]), st.integers(0, 99), st.integers(0, 99)), max_size=6
)


@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ASKED, st.randoms(use_true_random=False))
def test_whatever_is_ruled_and_taken_back_each_report_is_in_one_story_and_in_the_end_all_is_as_before(
    desk: Pipeline, asked: list[tuple[str, int, int]], chance: Random
) -> None:
    before = shape()
    ruled = Rulings(store.RulingsShelf(), store.DatabaseShelf().placing, regrouped, lambda _: None, desk.settle)
    held: list[int] = []
    for what, one, other in asked:
        pages = [page for card in store.front_page().items if (page := store.story(card.id))]
        here, there = pages[one % len(pages)], pages[other % len(pages)]
        some = [article for number, article in enumerate(here.reports) if one >> number & 1]
        with suppress(RulingError):
            match what:
                case "split":
                    held.append(ruled.split(some).id)
                case "move":
                    held.append(ruled.move(some, there.dossier.story).id)
                case "merge":
                    held.append(ruled.merge(here.dossier.story, there.dossier.story).id)
                case _ if held:
                    ruled.undo(held.pop(one % len(held)))
        assert sorted(chain.from_iterable(shape())) == ["anew", "copy", "fallen", "struck"]
        assert sum(card.reports for card in store.front_page().items) == 4
    chance.shuffle(held)
    for ruling in held:
        ruled.undo(ruling)
    assert shape() == before
