"""The reader's word: kept through later arrivals, any order and a new beginning; taken back without a trace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from newsloom.model import Placement, Regrouping, Report, Ruling, RulingKind
from newsloom.relate import Relater, regrouped
from tests.relate.material import BEGIN, BRIDGE, BRIDGE_TOLD_ANEW, OTHER_BRIDGE, report

FALLEN = report("fallen", BRIDGE, "Footbridge collapses in Varnholm")
ANEW = report("anew", BRIDGE_TOLD_ANEW, "Varnholm bridge fall hurts eleven", hours=4)
STRUCK = report("struck", OTHER_BRIDGE, "Barge strikes bridge near Quillmouth", hours=5)
COPY = report("copy", BRIDGE, "Varnholm: footbridge gives way", hours=6)
LATER = report("later", BRIDGE_TOLD_ANEW + " The council meets on Thursday.", "Varnholm bridge: council meets", hours=7)
COVERAGE = (FALLEN, ANEW, STRUCK, COPY, LATER)


def ruling(id_: int, moved: str, joined: str = "", left: str = "") -> Ruling:
    return Ruling(id_, BEGIN, tuple(moved.split()), tuple(joined.split()), tuple(left.split()))


def placed(reports: Sequence[Report], *rulings: Ruling) -> dict[str, str]:
    """The story of each report at the end."""
    relater = Relater()
    relater.rule(rulings)
    for told in reports:
        relater.add(told)
    return {article: story.id for story in relater.stories() for article in story.articles}


def shape(told: Mapping[str, str]) -> set[frozenset[str]]:
    """Which reports are together, whatever their stories are called."""
    return {frozenset(article for article, at in told.items() if at == story) for story in told.values()}


def sets(*groups: str) -> set[frozenset[str]]:
    return {frozenset(group.split()) for group in groups}


def test_a_ruling_is_a_split_a_move_or_a_merger_by_what_it_tells() -> None:
    told = (ruling(1, "a", left="b"), ruling(2, "a", joined="c", left="b"), ruling(3, "a", joined="c"))
    assert [one.kind for one in told] == [RulingKind.SPLIT, RulingKind.MOVE, RulingKind.MERGE]
    assert told[1].articles == ("a", "c", "b")


# -- placing as reports arrive -------------------------------------------------------------------------------------


def test_without_a_ruling_evidence_decides() -> None:
    assert shape(placed(COVERAGE)) == sets("fallen anew copy later", "struck")


def test_what_was_split_off_stays_apart_when_all_is_related_anew_and_takes_later_reports() -> None:
    told = placed(COVERAGE, ruling(1, "anew", left="fallen copy"))
    assert told["anew"] != told["fallen"] == told["copy"]
    assert told["later"] == told["anew"]  # it is more like this one


def test_a_merger_holds_from_the_first_of_its_reports_on_and_names_the_reader_as_its_reason() -> None:
    relater = Relater()
    relater.rule([ruling(1, "struck", joined="fallen anew")])
    last = [relater.add(told) for told in COVERAGE][2]
    assert [reason.key for reason in last.reasons] == ["reader-said"]
    assert len(relater.stories()) == 1


def test_a_moved_report_is_where_the_reader_put_it_in_whatever_order_reports_come() -> None:
    moved = ruling(1, "anew", joined="struck", left="fallen copy")
    for order in (COVERAGE, COVERAGE[::-1], (*COVERAGE[2:], *COVERAGE[:2])):
        told = placed(order, moved)
        assert told["anew"] == told["struck"] != told["fallen"] == told["copy"]


def test_a_copy_leaves_the_story_of_its_origin_when_the_reader_says_so() -> None:
    told = placed(COVERAGE, ruling(1, "copy", left="fallen anew"))
    assert told["copy"] not in (told["fallen"], told["anew"])


def test_reports_that_fit_both_do_not_make_stories_one_that_the_reader_split() -> None:
    both = [
        report(f"more-{n}", f"{BRIDGE_TOLD_ANEW} {BRIDGE}", "Footbridge collapses in Varnholm", hours=8 + n)
        for n in range(4)
    ]
    told = placed((*COVERAGE, *both), ruling(1, "anew", left="fallen"))
    assert told["anew"] != told["fallen"]


def test_of_two_rulings_that_contradict_each_other_the_newer_holds() -> None:
    apart, together = ruling(1, "anew", left="fallen copy"), ruling(2, "anew", joined="fallen copy")
    assert placed(COVERAGE, apart, together)["anew"] == placed(COVERAGE)["anew"]
    again = ruling(3, "anew", left="fallen copy")
    told = placed(COVERAGE, again, together, apart)
    assert told["anew"] != told["fallen"]


def test_reports_let_go_are_told_again_as_they_belong_now_and_counted_once() -> None:
    told, plain = Relater(), Relater()
    placements = [(one, told.add(one)) for one in COVERAGE]
    for one in COVERAGE:
        plain.add(one)
    told.let_go(["fallen", "struck"])
    assert told.stories() == ()
    for one, placement in placements:
        told.remember(one, placement)
    assert shape({a: s.id for s in told.stories() for a in s.articles}) == shape(placed(COVERAGE))
    late = report("late", BRIDGE_TOLD_ANEW, "Varnholm bridge fall", hours=9)
    assert told.add(late).reasons == plain.add(late).reasons


def test_a_report_placed_anew_is_not_a_copy_of_itself_or_of_what_was_copied_from_it() -> None:
    relater = Relater()
    first = [relater.add(told) for told in COVERAGE]
    relater.let_go(["fallen"])
    anew = [relater.add(told) for told in (FALLEN, ANEW, COPY, LATER)]
    assert anew[0].copy is None
    assert [told.copy for told in anew] == [first[number].copy for number in (0, 1, 3, 4)]


# -- regrouping what is placed -------------------------------------------------------------------------------------

HOMES = {"a1": "A", "a2": "A", "a3": "A", "b1": "B", "b2": "B", "c1": "C"}


def stories(*rulings: Ruling, homes: Mapping[str, str] = HOMES) -> dict[str, str]:
    return regrouped(homes, rulings).articles


def test_a_split_makes_a_story_that_is_called_after_it_and_leaves_the_other_its_name() -> None:
    told = regrouped(HOMES, [ruling(7, "a1 a2", left="a3")])
    assert (told.articles["a1"], told.articles["a2"], told.articles["a3"]) == ("ruling-7", "ruling-7", "A")
    assert told.stories["A"] == "A"  # what came to it since stays with what was left


def test_a_merger_takes_reports_along_that_came_since() -> None:
    told = regrouped(HOMES, [ruling(1, "b1 b2", joined="a1 a2 a3")])
    assert told.stories == {"A": "A", "B": "A", "C": "C"}
    assert set(told.articles.values()) == {"A", "C"}


def test_a_moved_report_does_not_take_its_story_along() -> None:
    told = regrouped(HOMES, [ruling(1, "a1", joined="b1 b2", left="a2 a3")])
    assert (told.articles["a1"], told.articles["a2"], told.stories["A"]) == ("B", "A", "A")


def test_the_last_report_of_a_story_can_be_moved_there_and_back() -> None:
    there = ruling(1, "c1", joined="b1 b2")
    back = ruling(2, "c1", left="b1 b2")
    assert stories(there)["c1"] == "B"
    assert stories(there, back)["c1"] == "C"


def test_a_split_of_a_split_makes_a_third_story() -> None:
    told = stories(ruling(1, "a1 a2", left="a3"), ruling(2, "a1", left="a2"))
    assert (told["a1"], told["a2"], told["a3"]) == ("ruling-2", "ruling-1", "A")


def test_what_came_to_a_story_of_the_readers_stays_in_it() -> None:
    since = HOMES | {"n1": "ruling-1"}
    told = stories(ruling(1, "a1", left="a2 a3"), ruling(2, "n1 a1", joined="b1 b2"), homes=since)
    assert told["a1"] == told["n1"] == told["b1"]


def test_two_reports_split_off_one_by_one_make_two_stories() -> None:
    told = stories(ruling(1, "a1", left="a2"), ruling(2, "a3", left="a2"))
    assert len({told["a1"], told["a2"], told["a3"]}) == 3


def test_taking_back_the_split_under_a_later_move_scatters_nothing() -> None:
    told = stories(ruling(2, "a1", joined="c1", left="a2 a3"), homes={"a1": "A", "a2": "A", "a3": "A", "c1": "A"})
    assert told["a1"] == told["c1"] != told["a2"] == told["a3"]


NAMES = tuple(HOMES)


@st.composite
def told_rulings(draw: st.DrawFn) -> list[Ruling]:
    found = []
    for number in range(1, draw(st.integers(1, 8)) + 1):
        deal = draw(st.permutations(NAMES))
        first, second = sorted(draw(st.tuples(st.integers(1, 6), st.integers(1, 6))))
        found.append(Ruling(number, BEGIN, tuple(deal[:first]), tuple(deal[first:second]), tuple(deal[second:])))
    return found


@given(told_rulings())
def test_whatever_is_ruled_each_report_is_in_one_story_and_the_newest_word_holds(rulings: list[Ruling]) -> None:
    told = stories(*rulings)
    assert told.keys() == HOMES.keys()
    newest = rulings[-1]
    here = {told[article] for article in (*newest.moved, *newest.joined)}
    assert len(here) == 1
    assert here.isdisjoint(told[article] for article in newest.left)


@given(told_rulings(), st.randoms(use_true_random=False))
def test_the_order_of_telling_changes_nothing_and_without_rulings_all_is_as_it_was(
    rulings: list[Ruling], chance: object
) -> None:
    shuffled = sorted(rulings, key=lambda _: chance.random())  # type: ignore[attr-defined]
    assert regrouped(HOMES, shuffled) == regrouped(HOMES, rulings)
    assert regrouped(HOMES, []) == Regrouping(HOMES, {"A": "A", "B": "B", "C": "C"})


@given(told_rulings())
def test_regrouping_what_was_regrouped_changes_nothing(rulings: list[Ruling]) -> None:
    once = stories(*rulings)
    assert shape(stories(*rulings, homes=once)) == shape(once)


@given(told_rulings(), st.permutations(range(6)))
def test_placing_anew_from_the_start_keeps_the_newest_word(rulings: list[Ruling], order: list[int]) -> None:
    reports = [report(name, BRIDGE_TOLD_ANEW, "Varnholm bridge", hours=n) for n, name in enumerate(NAMES)]
    relater = Relater()
    relater.rule(rulings)
    made: list[Placement] = [relater.add(reports[number]) for number in order]
    told = {article: story.id for story in relater.stories() for article in story.articles}
    assert told.keys() == HOMES.keys()
    assert len(made) == len(told)
    newest = rulings[-1]
    here = {told[article] for article in (*newest.moved, *newest.joined)}
    assert len(here) == 1
    assert here.isdisjoint(told[article] for article in newest.left)
