from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.compare.grouping import Groups, grouped
from newsloom.model import Copy, DerivationKind, Report
from tests.compare.builders import report

OWN = "The quay at Harrow was closed on Monday after a crane fell into the basin, the harbour office said. "
ROUTES = "Buses will run along the quay road until the crane has been lifted out of the basin again. "


def tree(groups: Groups) -> dict[str, str]:
    """What each derived report goes back to: kind, and the id of a report or the name of an outlet."""
    steps = (step for group in groups.all for step in group.derived)
    return {step.article: f"{step.kind} {step.of or step.outlet}" for step in steps}


def partition(groups: Groups) -> set[frozenset[str]]:
    return {frozenset(group.articles) for group in groups.all}


def test_reports_that_go_back_to_no_other_are_groups_of_one() -> None:
    groups = grouped([report("a", OWN), report("b", ROUTES)], {})
    assert [group.articles for group in groups.all] == [("a",), ("b",)]
    assert groups.independent(["a", "b"]) == 2


def test_a_copy_goes_back_to_its_origin_with_the_share_of_its_words() -> None:
    groups = grouped([report("a", OWN), report("b", OWN, hours=1)], {"b": Copy("a", 0.92, 0.8)})
    [group] = groups.all
    [step] = group.derived
    assert (group.origin, step.kind, step.of, step.repeats, step.share) == ("a", DerivationKind.COPY, "a", "a", 0.92)


def test_copies_of_a_text_that_is_not_in_the_story_stand_together() -> None:
    reports = [report(key, OWN) for key in "ab"]
    groups = grouped(reports, {"a": Copy("elsewhere", 1, 1), "b": Copy("elsewhere", 1, 1)})
    assert tree(groups) == {"b": "copy a"}


def test_a_copy_of_a_copy_that_is_not_in_the_story_goes_back_to_that_ones_origin() -> None:
    groups = grouped([report("a", OWN), report("c", OWN)], {"c": Copy("b", 1, 1), "b": Copy("a", 1, 1)})
    assert tree(groups) == {"c": "copy a"}


def test_of_copies_in_a_circle_the_earliest_is_the_origin() -> None:
    reports = [report("a", OWN, hours=2), report("b", OWN, hours=1)]
    assert tree(grouped(reports, {"a": Copy("b", 1, 1), "b": Copy("a", 1, 1)})) == {"a": "copy b"}


def test_reports_that_credit_one_agency_have_one_origin_though_it_is_not_held_and_they_share_no_sentence() -> None:
    groups = grouped([report("a", OWN, wire="Meridian"), report("b", ROUTES, wire="Meridian")], {})
    [group] = groups.all
    assert (group.outside, tree(groups)) == ("Meridian", {"a": "wire Meridian", "b": "wire Meridian"})


def test_the_agencys_own_report_is_the_origin_of_those_that_credit_it() -> None:
    reports = [
        report("daily", OWN, hours=1, wire="Meridian"),
        report("agency", OWN, hours=2, publisher="Meridian News Agency"),  # dated after its customer's page
    ]
    groups = grouped(reports, {"agency": Copy("daily", 1, 1)})
    assert tree(groups) == {"daily": "wire agency"}


def test_two_names_of_one_agency_are_one() -> None:
    reports = [report("a", OWN, wire="AP"), report("b", ROUTES, publisher="Associated Press", hours=-1)]
    assert tree(grouped(reports, {})) == {"a": "wire b"}


def test_two_outlets_that_print_one_agencys_text_do_not_copy_each_other() -> None:
    reports = [report("a", OWN, wire="kdn"), report("b", OWN, wire="kdn", hours=1)]
    groups = grouped(reports, {"b": Copy("a", 0.9, 0.9)})
    assert tree(groups) == {"a": "wire kdn", "b": "wire kdn"}
    assert groups.text["b"] == "a"


def test_an_aggregator_shows_what_it_took_the_report_from_and_not_the_agency() -> None:
    reports = [
        report("radio", OWN, publisher="Harrow Radio", wire="kdn"),
        report("brief", OWN, publisher="Harrow Radio", republished_by="Brief", wire="kdn", hours=1),
    ]
    assert tree(grouped(reports, {"brief": Copy("radio", 1, 1)})) == {"radio": "wire kdn", "brief": "copy radio"}


def test_the_credit_in_a_copy_tells_whose_text_the_uncredited_one_is() -> None:
    reports = [report("early", OWN), report("late", OWN, hours=1, wire="kdn"), report("other", ROUTES, wire="kdn")]
    groups = grouped(reports, {"late": Copy("early", 0.95, 0.9)})
    assert tree(groups) == {"early": "wire kdn", "late": "wire kdn", "other": "wire kdn"}


LEADS = [
    ("en", "Two cranes at Harrow were never inspected, the Vale Post reported on Monday. ", "Vale Post"),
    ("en", "“The crane was not safe,” the union's secretary, Ada Venn, told the Vale Post. ", "Vale Post"),
    ("en", "The crane at Harrow had failed its last inspection, according to Reuters and the union. ", "Reuters"),
    ("en", "The crane at Harrow was never safe, the mayor of the town said in an interview with CNN. ", "CNN"),
    ("de", "Der Kran in Harrow sei nie geprüft worden, sagte Hafenmeisterin Ada Venn der Vale-Zeitung am Montag. ",
     "Vale-Zeitung"),
    ("de", "Der Kran im Hafen von Harrow ist nach Informationen der Süddeutschen Zeitung nie geprüft worden. ",
     "Süddeutschen Zeitung"),
    ("de", "Wie die dpa unter Berufung auf die Gewerkschaft meldet, wurde der Kran in Harrow nie geprüft. ", "dpa"),
    ("fr", "La grue du port de Harrow n'avait jamais été contrôlée, a déclaré la syndicaliste Venn à l'AFP. ", "AFP"),
    ("fr", "Selon le quotidien La Gazette de Vale, la grue du port de Harrow n'avait jamais été contrôlée. ",
     "La Gazette de Vale"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lead", "outlet"), LEADS)
def test_a_report_whose_lead_comes_from_another_outlet_goes_back_to_that_outlet(
    language: str, lead: str, outlet: str
) -> None:
    [group] = grouped([report("a", lead, language=language)], {}).all
    [step] = group.derived
    assert (step.kind, step.of) == (DerivationKind.CITES, None)
    assert group.outside == outlet
    assert step.said is not None
    assert outlet.split()[-1] in step.said.of(lead)


def test_the_cited_outlets_own_report_is_the_origin() -> None:
    text = "The crane at Harrow was never inspected by anyone, Ada Venn of the union told the Post. "
    reports = [report("post", OWN, publisher="The Vale Post"), report("echo", text, hours=1, publisher="Echo")]
    assert tree(grouped(reports, {})) == {"echo": "cites post"}


def test_a_headline_that_names_its_source_is_enough() -> None:
    [group] = grouped([report("a", ROUTES, title="Vale Post: crane never inspected")], {}).all
    assert (group.outside, group.derived[0].said) == ("Vale Post", None)


def test_one_cited_sentence_does_not_make_an_own_report_dependent() -> None:
    text = (
        OWN + ROUTES + "“We saw it lean,” Ida Marl said. “It fell slowly,” Tom Brack said. Venn told the Vale Post so."
    )
    assert tree(grouped([report("a", text, quotes=())], {})) == {}


def test_what_another_outlet_told_before_is_no_source_of_what_happened_since() -> None:
    text = "The harbour master of Harrow resigned on Monday after the Vale Post reported that no crane was inspected. "
    assert tree(grouped([report("a", text)], {})) == {}


def test_an_outlet_that_speaks_of_itself_cites_nobody() -> None:
    text = "The crane was never inspected by anyone at Harrow, Ada Venn of the union told the Post on Monday. "
    assert tree(grouped([report("a", text, publisher="The Vale Post")], {})) == {}


def test_most_of_what_is_given_to_anybody_counts_like_a_lead() -> None:
    text = OWN + ROUTES + "Venn told Reuters that she had warned them. She told the agency that nobody answered."
    [group] = grouped([report("a", text)], {}).all
    assert group.outside == "Reuters"


def test_of_two_cited_outlets_the_weightier_one_is_the_origin_and_the_other_is_told() -> None:
    text = OWN.replace("the harbour office said", "CNN reported") + "It had leaned, according to the Vale Post. "
    [group] = grouped([report("a", text, title="Crane had leaned for days, Vale Post reports")], {}).all
    assert group.outside == "Vale Post"
    assert [reason.fact("outlet") for reason in group.derived[0].reasons[1:]] == [("CNN",)]


def test_of_two_outlets_that_cite_each_other_the_earlier_is_the_origin() -> None:
    text = "The crane at Harrow had been leaning for many days before it fell, according to the {} on Monday. "
    reports = [
        report("post", text.format("Harrow Echo"), publisher="Vale Post", hours=2),
        report("echo", text.format("Vale Post"), publisher="Harrow Echo", hours=1),
    ]
    assert tree(grouped(reports, {})) == {"post": "cites echo"}


def test_a_copy_of_a_report_that_cites_goes_back_to_the_cited_outlet_through_it() -> None:
    text = "The crane at Harrow had been leaning for many days before it fell, according to Reuters on Monday. "
    groups = grouped([report("a", text), report("b", text, hours=1)], {"b": Copy("a", 1, 1)})
    assert tree(groups) == {"a": "cites Reuters", "b": "copy a"}
    assert [group.outside for group in groups.all] == ["Reuters"]


NAMES = ("Vale Post", "Harrow Echo", "Brack Courier", "Marl Gazette", "Tarn Herald")
_cited = st.one_of(st.none(), st.sampled_from((*NAMES, "Reuters")))
_wire = st.one_of(st.none(), st.sampled_from(("kdn", "Reuters")))
_copied, _hours = st.one_of(st.none(), st.integers(0, 4)), st.one_of(st.none(), st.integers(0, 3))
_relations = st.lists(st.tuples(_cited, _wire, _copied, _hours), min_size=1, max_size=5)


@given(_relations)
def test_any_relations_give_each_report_one_place_in_a_tree_whatever_their_order(
    relations: list[tuple[str | None, str | None, int | None, int | None]],
) -> None:
    reports: list[Report] = []
    copies: dict[str, Copy] = {}
    for number, (cited, wire, copied, hours) in enumerate(relations):
        text = OWN + f"It had been leaning for many days before, according to the {cited}. " if cited else OWN
        key = str(number)
        reports.append(report(key, text, publisher=NAMES[number], wire=wire, hours=hours))
        if copied is not None and copied != number:
            copies[key] = Copy(str(copied), 1.0, 1.0)
    groups = grouped(reports, copies)
    told = sorted(article for group in groups.all for article in group.articles)
    assert told == sorted(r.article.id for r in reports)
    assert groups.independent(told) == len(groups.all)
    for group in groups.all:
        for step in group.derived:
            climbed = {step.article: step.of for step in group.derived}
            at: str | None = step.article
            for _ in group.articles:
                at = climbed.get(at, at) if at is not None else None
            assert at == (None if group.outside else group.origin)
    for order in list(permutations(reports))[:6]:
        assert partition(grouped(order, copies)) == partition(groups)
