"""Lists, pages and search as the faces ask for them, on each kind of database."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytest_django import DjangoAssertNumQueries

from newsloom import store
from newsloom.model import Analysis, Copy, Reason, Report
from tests.store.samples import MORNING, TEXT, Taken, article, dossier, placement, report

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture
def shelf() -> store.DatabaseShelf:
    return store.DatabaseShelf()


def _stories(shelf: store.DatabaseShelf, number: int) -> None:
    """`number` stories of one report each, one an hour, two at each of the hours."""
    reports = [report(f"a{at}", hours=at // 2, publisher=f"Outlet {at}") for at in range(number)]
    shelf.keep([Taken("d1", tuple(reports))])
    shelf.place([placement(f"a{at}", f"s{at}") for at in range(number)])


def _words(shelf: store.DatabaseShelf, *texts: str, title: str | None = None) -> None:
    articles = [article(f"w{at}", text, at, title=title) for at, text in enumerate(texts)]
    shelf.keep([Taken("words", tuple(Report(one, Analysis()) for one in articles))])


def _found(typed: str) -> list[str]:
    return ["".join(piece for piece, _ in hit.snippet) for hit in store.search(typed).items]


def test_an_empty_store_has_an_empty_front_page() -> None:
    assert store.front_page() == store.Slice(())
    assert store.counts() == store.Counts(0, 0, 0, 0)
    assert store.story(1) is None
    assert store.article(1) is None


def test_the_front_page_shows_the_newest_story_first_and_every_story_once(shelf: store.DatabaseShelf) -> None:
    _stories(shelf, 25)
    seen, after = [], None
    for _ in range(10):
        page = store.front_page(after, 4)
        seen += [card.outlets[0] for card in page.items]
        after = page.after
        if after is None:
            break
    assert len(seen) == len(set(seen)) == 25
    assert seen[0] == "Outlet 24"
    assert seen[-1] in {"Outlet 0", "Outlet 1"}


def test_a_story_arriving_between_two_pages_shifts_nothing(shelf: store.DatabaseShelf) -> None:
    _stories(shelf, 6)
    first = store.front_page(limit=3)
    shelf.keep([Taken("d2", (report("new", hours=99),))])
    shelf.place([placement("new", "new")])
    rest = store.front_page(first.after, 3)
    assert len({card.id for card in (*first.items, *rest.items)}) == 6


@pytest.mark.parametrize("cursor", ["", "x", "f.", "f.1", "s.1.1", "f.1.1.1", "f.zz.1", "f.1.1;--", "f." + "f" * 99])
def test_a_wrong_cursor_is_refused(cursor: str) -> None:
    with pytest.raises(store.WrongCursor):
        store.front_page(cursor)


def test_a_cursor_beyond_all_time_is_an_empty_page() -> None:
    assert store.front_page("f.7fffffffffffffff.1").items == ()


def test_a_card_tells_what_comparing_found(shelf: store.DatabaseShelf) -> None:
    reports = (report("a1"), report("a2", hours=3, publisher="The Velm Letter", title="Toll rises", language="de"))
    shelf.keep([Taken("d1", reports)])
    shelf.place([placement("a1"), placement("a2")])
    before = store.front_page().items[0]
    assert (before.reports, before.headline, before.first_at) == (2, "Ferry runs aground off Port Velm", MORNING)
    shelf.tell(dossier("s1", "a1", "a2", headline="a2"), reports, 99)
    card = store.front_page().items[0]
    assert card.headline == "Toll rises"
    assert not card.headline_is_ours
    assert card.lead == TEXT[:67]
    assert card.outlets == ("Tidewatch", "The Velm Letter")
    assert card.languages == ("en", "de")
    stored = store.article(card.headline_article_id)
    assert stored is not None
    assert (stored.article.id, stored.story_id) == ("a2", card.id)


def test_without_a_title_the_headline_is_ours(shelf: store.DatabaseShelf) -> None:
    shelf.keep([Taken("d1", (report(title=None),))])
    shelf.place([placement("a1")])
    card = store.front_page().items[0]
    assert card.headline_is_ours
    assert card.headline == "A ferry with 212 people aboard ran aground off Port Velm on Monday."
    assert store.search("ferry").items[0].title_is_ours


def test_a_story_page_holds_all_its_reports_even_before_they_are_compared(shelf: store.DatabaseShelf) -> None:
    shelf.keep([Taken("d1", (report("a2", hours=3), report("a1")))])
    shelf.place([placement("a1"), placement("a2")])
    page = store.story(store.front_page().items[0].id)
    assert page is not None
    assert page.dossier.articles == tuple(page.reports) == ("a1", "a2")
    assert page.reports["a1"].analysis == report().analysis


def test_articles_of_a_source_come_newest_first_in_pages(shelf: store.DatabaseShelf) -> None:
    source = store.add_source("https://tidewatch.example/feed")
    other = store.add_source("https://velm.example/feed")
    for number in range(5):
        whose = other if number == 3 else source
        shelf.keep([Taken(f"d{number}", (report(f"a{number}", hours=number),), source=whose.id)])
    first = store.articles_of_source(source.id, limit=3)
    rest = store.articles_of_source(source.id, first.after, 3)
    hours = [line.at.hour - MORNING.hour for line in (*first.items, *rest.items)]
    assert hours == [4, 2, 1, 0]
    assert rest.after is None


# -- what a list shows beside its cards ---------------------------------------------------------------------------


def _ids(number: int) -> list[int]:
    return [card.id for card in store.front_page(limit=number).items]


def test_the_flow_of_a_story_is_its_dated_reports_in_order_of_time(shelf: store.DatabaseShelf) -> None:
    later = report("a2", hours=3, publisher="The Velm Letter")
    undated = report("a3", hours=None)
    shelf.keep([Taken("d1", (later, undated, report("a1"), report("b1", hours=9, publisher=None)))])
    shelf.place([placement("a1"), placement("a2", copy=Copy("a1", 1.0, 1.0)), placement("a3"), placement("b1", "s2")])
    of_other, of_first = _flows_in_order_of_last()
    assert of_first == (
        store.Appearance("Tidewatch", MORNING, is_copy=False),
        store.Appearance("The Velm Letter", MORNING + timedelta(hours=3), is_copy=True),
    )
    assert of_other == (store.Appearance(None, MORNING + timedelta(hours=9), is_copy=False),)


def _flows_in_order_of_last() -> list[tuple[store.Appearance, ...]]:
    ids = _ids(9)
    flows = store.flows(ids)
    return [flows[story_id] for story_id in ids]


def test_a_story_without_dated_reports_has_no_flow(shelf: store.DatabaseShelf) -> None:
    shelf.keep([Taken("d1", (report("a1", hours=None),))])
    shelf.place([placement("a1")])
    assert store.flows([*_ids(1), 10**9]) == {}
    assert store.flows([]) == {}


def test_the_lead_outlet_is_that_of_the_report_which_the_lead_is_taken_from(shelf: store.DatabaseShelf) -> None:
    reports = (report("a1"), report("a2", hours=3, publisher="The Velm Letter"))
    nameless = report("b1", hours=5, publisher=None)
    uncompared = report("c1", hours=7)
    shelf.keep([Taken("d1", (*reports, nameless, uncompared))])
    shelf.place([placement("a1"), placement("a2"), placement("b1", "s2"), placement("c1", "s3")])
    shelf.tell(dossier("s1", "a2", "a1", headline="a1"), reports, 2)
    shelf.tell(dossier("s2", "b1"), [nameless], 1)
    *_others, first = _ids(9)
    assert store.lead_outlets(_ids(9)) == {first: "The Velm Letter"}
    assert store.lead_outlets([]) == {}


def test_the_lead_outlet_follows_a_report_whose_id_is_long(shelf: store.DatabaseShelf) -> None:
    ident = "https://tidewatch.example/" + "long/" * 30
    told = report(ident)
    shelf.keep([Taken("d1", (told,))])
    shelf.place([placement(ident)])
    shelf.tell(dossier("s1", ident), [told], 1)
    assert store.lead_outlets(_ids(1)) == {_ids(1)[0]: "Tidewatch"}


def test_why_tells_the_grounds_of_each_report_of_one_story(shelf: store.DatabaseShelf) -> None:
    grounds = (Reason.of("shared-names", 2.0, names=("Port Velm", "Ilse Brandvik")), Reason.of("near-in-time"))
    shelf.keep([Taken("d1", (report("a1"), report("a2", hours=3), report("b1", hours=5)))])
    shelf.place([placement("a1"), placement("a2", reasons=grounds), placement("b1", "s2")])
    story = store.story(_ids(9)[1])
    assert story is not None
    first, second = (story.reports[ident].id for ident in ("a1", "a2"))
    assert store.why(story.card.id) == {first: (Reason.of("first"),), second: grounds}
    assert store.why(10**9) == {}


def test_a_list_asks_as_often_for_many_stories_as_for_one(
    shelf: store.DatabaseShelf, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    _stories(shelf, 8)
    for number in range(8):
        shelf.tell(dossier(f"s{number}", f"a{number}"), [report(f"a{number}")], 1)
    ids = _ids(8)
    with django_assert_num_queries(1):
        assert len(store.flows(ids)) == 8
    with django_assert_num_queries(2):
        assert len(store.lead_outlets(ids)) == 8
    with django_assert_num_queries(1):
        assert len(store.why(ids[0])) == 1


# -- search -------------------------------------------------------------------------------------------------------


def test_search_finds_words_in_text_and_title_newest_first(shelf: store.DatabaseShelf) -> None:
    _words(shelf, "The ferry sank.", "A tram stopped.", "Another ferry came.", title="News from Velm")
    assert _found("ferry") == ["Another ferry came.", "The ferry sank."]
    assert len(_found("velm")) == 3
    assert _found("ferry tram") == []


def test_search_knows_phrases_prefixes_and_what_is_not_wanted(shelf: store.DatabaseShelf) -> None:
    _words(shelf, "the red boat and a harbour", "a boat, red; harbourmaster", "the red tram")
    assert _found('"red boat"') == ["the red boat and a harbour"]
    assert _found("harb*") == ["a boat, red; harbourmaster", "the red boat and a harbour"]
    assert _found("red -boat") == ["the red tram"]
    assert _found('the -"red tram"') == ["the red boat and a harbour"]


def test_search_ignores_case_and_diacritics(shelf: store.DatabaseShelf) -> None:
    _words(shelf, "Die FÄHRE nach Ærøvik", "la cérémonie à Besançon")
    assert _found("fahre") == _found("Fähre") == ["Die FÄHRE nach Ærøvik"]
    assert _found("CEREMONIE besancon") == ["la cérémonie à Besançon"]


def test_search_finds_the_parts_of_names_of_hosts_and_numbers(shelf: store.DatabaseShelf) -> None:
    _words(shelf, "see velm.example/ferry for the 1,250 names of the Port-Velm line")
    for typed in ("velm.example", "ferry", "1,250", "Port-Velm", "velm", "250"):
        assert len(_found(typed)) == 1, typed


def test_search_finds_languages_without_latin_letters(shelf: store.DatabaseShelf) -> None:
    _words(shelf, "Паром сел на мель у порта Вельм", "غرقت العبارة قبالة الميناء")
    assert len(_found("паром")) == 1
    assert len(_found("العبارة")) == 1


TYPED = (
    "", "   ", '"', '""', "*", "-", "-ferry", "AND", "ferry OR", "NEAR(", "title:ferry", "a'b", "'; DROP TABLE", "^x",
    "(((((", "\\", "ferry & !", "%", "\0", "x" * 10_000, '"a" ' * 3000, "store_search:", "{a b}: c", "𝔘𝔫𝔦", "\ud800",
)  # fmt: skip


def test_whatever_is_typed_never_fails(shelf: store.DatabaseShelf) -> None:
    _words(shelf, "The ferry sank.")
    for typed in TYPED:
        store.search(typed)


def test_search_gives_each_hit_once_over_all_pages(shelf: store.DatabaseShelf) -> None:
    _words(shelf, *(f"ferry number {number}" for number in range(23)))
    seen, after = [], None
    while True:
        page = store.search("ferry", after, 5)
        seen += [hit.article_id for hit in page.items]
        after = page.after
        if after is None:
            break
    assert len(seen) == len(set(seen)) == 23
    with pytest.raises(store.WrongCursor):
        store.search("ferry", "nonsense")


def test_search_finds_the_newest_version_only(shelf: store.DatabaseShelf) -> None:
    shelf.keep([Taken("d1", (Report(article("a1", "The mayor was seen.")),))])
    shelf.keep([Taken("d2", (Report(article("a1", "The minister was seen.")),))])
    assert _found("mayor") == []
    assert _found("minister") == ["The minister was seen."]


def test_a_very_long_text_is_held_and_found_by_its_beginning(shelf: store.DatabaseShelf) -> None:
    words = " ".join(f"wort{number}" for number in range(150_000))
    _words(shelf, "ferry " + words)
    assert len(store.search("ferry").items) == 1
