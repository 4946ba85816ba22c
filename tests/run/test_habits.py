"""What sites repeat is learned with the articles, taken out of them, and mended in those that came before."""

from __future__ import annotations

from dataclasses import replace

from newsloom.extract import articles
from newsloom.model import Capture, Media, Report, SiteHabits, Verdict
from newsloom.present.habits import RECURRENCE
from newsloom.run.habits import Habits
from newsloom.run.pipeline import BATCH_CAPTURES, Pipeline
from newsloom.run.ports import Taken
from newsloom.run.refresh import FeedReading, Refresher
from tests.extract.coverage import AT, AUTHOR, REPORTS, SIGN_UP, report
from tests.run.fakes import (
    MORNING,
    STAGES,
    MemorySources,
    Web,
    article_of_entry,
    entry,
    feed,
    feed_page,
    page,
)
from tests.run.memory import MemoryShelf

SITE = "tidewatch.example"
FEED = "https://tidewatch.example/feed"


def pipeline(shelf: MemoryShelf) -> Pipeline:
    return Pipeline(STAGES, shelf, now=lambda: MORNING)


def test_a_batch_is_learned_from_before_any_of_it_is_kept() -> None:
    shelf = MemoryShelf()
    pipeline(shelf).read([page("a1", "Ferry aground.\nSign up."), page("a2", "Sign up.\nHarbour shut.\nSign up.")])
    assert {ident: told.article.text for ident, told in shelf.reports.items()} == {
        "a1": "Ferry aground.", "a2": "Harbour shut."
    }  # fmt: skip
    assert [habit.text for habit in shelf.sites[SITE].habits] == ["Sign up."]


def test_what_is_known_holds_for_later_batches_and_for_another_run() -> None:
    shelf = MemoryShelf()
    pipeline(shelf).read([page("a1", "Ferry aground.\nSign up.")])
    pipeline(shelf).read([page("a2", "Sign up.\nHarbour shut.\nBye.")])
    assert shelf.reports["a2"].article.text == "Harbour shut."


def test_captures_read_again_teach_nothing() -> None:
    shelf = MemoryShelf()
    for _ in range(3):
        pipeline(shelf).read([page("a1", "Ferry aground.\nSign up.")])
    assert shelf.sites[SITE].articles == 1


def test_articles_held_from_before_are_read_again_when_a_line_is_found_to_recur() -> None:
    shelf = MemoryShelf()
    first = [page(f"a{number}", f"Sign up.\nReport {number}.\nBye {number}.") for number in range(BATCH_CAPTURES)]
    pipeline(shelf).take(first)
    assert "Sign up." in shelf.reports["a0"].article.text
    pipeline(shelf).take([page("b1", "Last report.\nSign up.")])
    assert all("Sign up." not in told.article.text for told in shelf.reports.values())
    assert not any(shelf.stale_sites.values())


def test_what_the_owner_keeps_is_put_back() -> None:
    shelf = MemoryShelf()
    pipeline(shelf).take([page("a1", "Ferry aground.\nSign up.")])
    shelf.sites[SITE] = replace(shelf.sites[SITE], verdicts=(("Sign up.", Verdict.KEEP),))
    shelf.stale_sites[SITE] = 1
    assert pipeline(shelf).revise() == 1
    assert shelf.reports["a1"].article.text == "Ferry aground.\nSign up."


def test_articles_that_come_as_such_stay_as_they_are() -> None:
    shelf = MemoryShelf()
    told = page("a1", "Ferry aground.\nSign up.")
    pipeline(shelf).read([page("a2", "Harbour shut.\nSign up."), replace(told, media=Media.ARTICLE_JSON)])
    assert shelf.reports["a1"].article.text == "Ferry aground.\nSign up."
    assert shelf.sites[SITE].articles == 1


def test_what_is_read_elsewhere_is_learned_from_when_it_is_kept() -> None:
    shelf = MemoryShelf()
    found = STAGES.extract(page("a1", "Ferry aground.\nSign up."))
    pipeline(shelf).keep([Taken("d1", "https://tidewatch.example/a1", None, tuple(Report(one) for one in found))])
    assert shelf.sites[SITE].articles == 1


def test_only_so_many_sites_are_held() -> None:
    habits = Habits(RECURRENCE, sites_max=2)
    for number in range(5):
        habits.learn([replace(report(0), page=f"https://site-{number}.example/a")], AT)
    assert [known.site for known in habits.changed] == ["site-3.example", "site-4.example"]


def test_a_mistake_in_learning_costs_no_article() -> None:
    def fail(site: SiteHabits, *_: object) -> SiteHabits:
        raise ValueError("a span runs forwards")

    habits = Habits(replace(RECURRENCE, learn=fail, set_apart=fail))  # type: ignore[arg-type]
    habits.learn([report(0)], AT)
    assert habits.set_apart(report(0)) == report(0)
    assert habits.changed == ()


def test_growth_is_told_once_a_line_begins_to_recur() -> None:
    habits = Habits(RECURRENCE)
    habits.learn([report(i, after=[AUTHOR, SIGN_UP]) for i in range(2)], AT)
    assert not habits.grown
    habits.learn([report(2, after=[AUTHOR])], AT)
    assert habits.grown == {"velmere-courier.example"}


def test_an_unknown_place_has_no_habits() -> None:
    habits = Habits(RECURRENCE)
    loose = replace(report(0), page="a.txt", url=None)
    habits.learn([loose], AT)
    assert habits.set_apart(loose) is loose
    assert habits.changed == ()


def test_entries_of_a_feed_are_read_by_what_is_known_and_by_each_other() -> None:
    known = STAGES.recurrence.learn(SiteHabits(SITE), STAGES.extract(page("a0", "Told before.\nSign up.")), MORNING)
    sources = MemorySources()
    web = Web({FEED: feed_page(FEED, entry("a1", content="Sign up.\nFerry aground.\nThe post appeared first here."))})
    refresher = Refresher(
        web, FeedReading(feed, article_of_entry), STAGES, sources.new_entries, load_habits=lambda sites: {SITE: known}
    )
    refreshed = refresher.refresh(sources.follow(FEED))
    assert [report.article.text for taken in refreshed.taken for report in taken.reports] == ["Ferry aground."]


def test_the_closing_line_of_a_feeds_entries_names_each_ones_title_and_still_recurs() -> None:
    items = "".join(
        f"<item><title>{title}</title><link>https://velmere-courier.example/{number}</link>"
        f"<description>{'&lt;p&gt;'.join(lines)}&lt;p&gt;The post {title} appeared first on Velmere Courier."
        "</description></item>"
        for number, (title, lines) in enumerate(REPORTS)
    )
    rss = f"<rss version='2.0'><channel><title>Velmere Courier</title>{items}</channel></rss>"
    told = articles(Capture("https://velmere-courier.example/feed", Media.FEED, rss.encode()))
    assert all("appeared first on" in article.text for article in told)
    habits = Habits(RECURRENCE)
    habits.learn(told, AT)
    assert not any("appeared first on" in habits.set_apart(article).text for article in told)
