"""Reports that arrive in another order than they were published in."""

import random
from collections.abc import Iterable
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from newsloom.model import Report
from newsloom.relate import Relater, Setting, Settled, in_order, settled
from tests.relate.material import BRIDGE, invented_text, report

HOUR = Setting(second_look_days=1 / 24)


def headlines(seed: int) -> list[Report]:
    """Headlines of one hour, of five happenings that have words in common."""
    chance = random.Random(seed)
    common = invented_text(seed, 12).replace(".", "").split()
    subjects = [chance.sample(common, 5) + invented_text(seed + at, 6).replace(".", "").split() for at in range(5)]
    return [
        report(f"{number:02}", title=" ".join(chance.sample(chance.choice(subjects), 6)), hours=number / 20)
        for number in range(16)
    ]


def told(reports: Iterable[Report], setting: Setting) -> Settled:
    relater = Relater(setting)
    found = settled(map(relater.add, reports))
    held = {article: story.id for story in relater.stories() for article in story.articles}
    assert held == found.story_of
    return found


def together(found: Settled) -> set[tuple[str, str]]:
    home = found.story_of
    return {pair for pair in combinations(sorted(home), 2) if home[pair[0]] == home[pair[1]]}


def changed(setting: Setting) -> float:
    """The share of pairs that another order of arrival changes, over many hours."""
    differing = either = 0
    for seed in range(5):
        reports = headlines(seed)
        one = together(told(reports, setting))
        random.Random(seed).shuffle(reports)
        other = together(told(reports, setting))
        differing += len(one ^ other)
        either += len(one | other)
    return differing / either


def test_no_order_of_arrival_within_an_hour_changes_more_than_one_pair_in_a_hundred() -> None:
    assert changed(HOUR) <= 0.01
    assert changed(Setting()) > 0.05


def test_reports_in_order_are_placed_as_without_a_second_look() -> None:
    reports = headlines(3)
    assert told(reports, HOUR) == told(reports, Setting())


@given(seed=st.integers(0, 1_000), chance=st.randoms(use_true_random=False))
@settings(max_examples=6, deadline=None)
def test_what_is_told_of_moves_gives_the_stories_that_are_held(seed: int, chance: random.Random) -> None:
    reports = headlines(seed)
    chance.shuffle(reports)
    found = told(reports, HOUR)
    assert found.placements.keys() == {one.article.id for one in reports}


def test_the_story_is_opened_by_the_report_published_first_whichever_arrives_first() -> None:
    early = report("early", BRIDGE, hours=0.0)
    late = report("late", BRIDGE, hours=0.5)
    relater = Relater(HOUR)
    first = relater.add(late)
    second = relater.add(early)
    assert [now.article for now in second.moved] == ["late"]
    assert second.moved[0].story == second.story != first.story
    assert second.moved[0].copy is not None
    assert second.moved[0].copy.of == "early"
    assert second.moved[0].reasons[0].key == "copy-of"
    assert told(in_order([late, early]), HOUR).story_of == {"early": second.story, "late": second.story}


def test_what_was_published_long_before_is_placed_as_it_comes() -> None:
    relater = Relater(HOUR)
    first = relater.add(report("late", BRIDGE, hours=5.0))
    second = relater.add(report("early", BRIDGE, hours=0.0))
    assert second.moved == ()
    assert second.story == first.story


def test_no_more_are_placed_anew_than_the_setting_allows() -> None:
    reports = headlines(1)[::-1]
    few = Setting(second_look_days=1 / 24, second_look_most=3)
    relater = Relater(few)
    assert all(len(relater.add(one).moved) <= 3 for one in reports)


def test_after_stories_were_let_go_or_remembered_nothing_before_is_placed_anew() -> None:
    relater = Relater(HOUR)
    placed = relater.add(report("late", BRIDGE, hours=0.5))
    relater.let_go(["late"])
    relater.remember(report("late", BRIDGE, hours=0.5), placed)
    second = relater.add(report("early", BRIDGE, hours=0.0))
    assert second.moved == ()
    assert second.story == placed.story
