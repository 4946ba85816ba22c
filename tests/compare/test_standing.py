"""How values stand to one another: agreement, revision and contradiction are three things."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from newsloom.compare.figures import compared, superseded
from newsloom.compare.grouping import grouped
from newsloom.model import (
    Analysis,
    Comparator,
    ComparedFigure,
    Figure,
    FigureKind,
    Mention,
    MentionKind,
    Precision,
    Quote,
    QuoteKind,
    Report,
    Span,
    Standing,
    Trend,
)
from tests.compare.builders import figure, report

LEAST = Comparator.AT_LEAST


def row(*reports: Report) -> ComparedFigure:
    (found,) = compared(reports, grouped(reports, {}))
    return found


def toll(
    key: str, value: int, hours: float | None, by: str | None = None, *, language: str = "en",
    comparator: Comparator = Comparator.EXACT, as_of: date | None = None, kind: str = "people dead",
) -> Report:  # fmt: skip
    text = f"{value} people are told of by {key}, {by} and others."
    counted = {"en": kind, "de": "Tote", "fr": "morts"}[language]
    told = figure(text, str(value), value, counted, given_by=by, comparator=comparator)
    return report(key, text, hours=hours, language=language, figures=(_of(told, as_of),))


def _of(told: Figure, as_of: date | None) -> Figure:
    return Figure(told.at, told.comparator, told.value, counted=told.counted, given_by=told.given_by, as_of=as_of)


def by_day(told: Report) -> Report:
    """`told` as of a page that tells no more than the day of its publication."""
    stamp = told.article.published
    assert stamp is not None
    return replace(told, article=replace(told.article, published=replace(stamp, precision=Precision.DAY)))


def values(found: ComparedFigure) -> list[tuple[float, bool]]:
    return [(step.told.figure.value, step.corrects) for step in found.steps]


def test_a_value_that_rises_is_revised_step_by_step() -> None:
    found = row(toll("a", 3, 0), toll("b", 9, 6), toll("c", 9, 8), toll("d", 14, 30))
    assert found.standing is Standing.REVISED
    assert values(found) == [(3, False), (9, False), (14, False)]


def test_a_toll_that_falls_is_a_correction() -> None:
    found = row(toll("a", 14, 0), toll("b", 17, 24), toll("c", 16, 48))
    assert values(found) == [(14, False), (17, False), (16, True)]


def test_a_count_of_the_missing_may_fall() -> None:
    found = row(toll("a", 35, 0, kind="people missing"), toll("b", 22, 24, kind="people missing"))
    assert values(found) == [(35, False), (22, False)]


def test_an_outlet_that_lags_behind_revises_nothing() -> None:
    found = row(toll("a", 9, 0), toll("b", 14, 6), toll("c", 9, 8), toll("d", 14, 20))
    assert found.standing is Standing.REVISED
    assert values(found) == [(9, False), (14, False)]


def test_values_are_in_order_of_the_day_that_they_hold_for() -> None:
    early, late = date(2026, 3, 7), date(2026, 3, 9)
    found = row(toll("a", 14, 0, as_of=late), toll("b", 9, 6, as_of=early))
    assert values(found) == [(9, False), (14, False)]


def test_two_sources_that_contradict_at_one_time_are_rivals() -> None:
    found = row(toll("a", 16, 0, "harbour office"), toll("b", 19, 1, "hospital"), toll("c", 16, 2, "harbour office"))
    assert found.standing is Standing.DISPUTED
    assert [(t.figure.given_by, t.figure.value) for t in found.rivals] == [("harbour office", 16), ("hospital", 19)]


def test_one_source_in_two_languages_does_not_contradict_itself() -> None:
    found = row(
        toll("a", 9, 0, "coast guard"), toll("b", 14, 2, "Angaben der Küstenwache der Inseln", language="de"),
        toll("c", 9, 4, "garde-côtes", language="fr"), toll("d", 14, 5, "spokeswoman for the coast guard"),
    )  # fmt: skip
    assert found.standing is Standing.REVISED


def test_a_source_that_told_an_earlier_state_is_no_rival() -> None:
    found = row(toll("a", 9, 0, "police"), toll("b", 14, 24, "hospital"))
    assert found.standing is Standing.REVISED


def test_at_least_so_many_leaves_room_for_more() -> None:
    least = Comparator.AT_LEAST
    found = row(toll("a", 16, 0, "police"), toll("b", 14, 1, "hospital", comparator=least), toll("c", 16, 2, "police"))
    assert found.rivals == ()


def test_who_may_speak_for_a_body_is_not_its_rival() -> None:
    """Somebody whose part is told by another report speaks for that body; of an unknown part, for any."""
    text = "Commander Isa Kern said so."
    speaks = Quote(QuoteKind.DIRECT, (Span(20, 22),), speaker="Isa Kern", role=Span(0, 9))
    person = Mention(Span(10, 18), "Isa Kern", MentionKind.PERSON)
    other = report("z", text, hours=3)
    other = Report(other.article, Analysis(quotes=(speaks,), mentions=(person,)))
    found = row(toll("a", 9, 0, "police"), toll("b", 14, 1, "Isa Kern"), toll("c", 9, 2, "police"), other)
    assert found.rivals == ()


def test_rivals_in_one_report_are_told_though_nobody_else_tells_them() -> None:
    text = "The organisers counted 900, the police 400."
    theirs = figure(text, "900", 900, "marchers", given_by="organisers")
    figures = (theirs, figure(text, "400", 400, "marchers", given_by="police"))
    found = row(report("a", text, figures=figures))
    assert found.standing is Standing.DISPUTED


def test_two_sources_that_follow_each_other_at_once_contradict() -> None:
    """What is fixed does not change within half a day; a count that goes on may within two hours."""
    fixed = (
        toll("a", 187, 0, "harbour office", kind="people aboard"),
        toll("b", 212, 6, "union", kind="people aboard"),
    )
    assert row(*fixed).standing is Standing.DISPUTED
    goes_on = (toll("a", 9, 0, "harbour office"), toll("b", 14, 2, "hospital"))
    assert row(*goes_on).standing is Standing.REVISED
    at_once = (toll("a", 9, 0, "harbour office"), toll("b", 14, 0.5, "hospital"))
    assert row(*at_once).standing is Standing.DISPUTED


def test_who_tells_that_a_value_is_new_contradicts_nobody() -> None:
    later = toll("b", 212, 6, "union", kind="people aboard")
    (figure_told,) = later.analysis.figures
    rose = Report(later.article, Analysis(figures=(replace(figure_told, trend=Trend.UP),)))
    found = row(toll("a", 187, 0, "harbour office", kind="people aboard"), rose)
    assert found.standing is Standing.REVISED


def test_a_part_is_no_rival_of_the_whole() -> None:
    found = row(toll("a", 80, 0, "prosecutor"), toll("b", 20, 0.5, "ministry"), toll("c", 80, 1, "prosecutor"))
    assert found.standing is Standing.DISPUTED
    found = row(toll("a", 80, 0, "prosecutor"), toll("b", 16, 0.5, "ministry"), toll("c", 80, 1, "prosecutor"))
    assert found.rivals == ()


def test_of_one_day_a_toll_is_taken_to_rise_and_anything_else_has_no_order() -> None:
    dead = row(by_day(toll("a", 84, 2)), by_day(toll("b", 77, 4)))
    assert values(dead) == [(77, False), (84, False)]
    marchers = row(by_day(toll("a", 4000, 2, kind="marchers")), by_day(toll("b", 6000, 4, kind="marchers")))
    assert (marchers.standing, marchers.steps) == (Standing.DIFFER, ())


def test_the_same_words_for_what_is_counted_do_not_make_two_values_one_that_changed() -> None:
    first = "Davis hit a long drive in the fourth and the visitors scored two runs."
    second = "A misplay in the opening inning allowed them three runs."
    found = row(
        report("a", first, hours=0, figures=(figure(first, "two", 2, "runs"),)),
        report("b", second, hours=20, figures=(figure(second, "three", 3, "runs"),)),
    )
    assert (found.standing, found.steps) == (Standing.DIFFER, ())
    assert [reason.key for reason in found.reasons] == ["may-count-other-things"]


def test_what_one_report_tells_far_down_revises_nothing() -> None:
    aside = "Rain fell. " * 6 + "An earlier crash there left 9 people dead."
    told = report("b", aside, hours=20, figures=(figure(aside, "9", 9, "people dead"),))
    assert row(toll("a", 14, 0), told).steps == ()


def test_almost_so_many_corrects_no_toll() -> None:
    found = row(toll("a", 84, 0), toll("b", 80, 30, comparator=Comparator.NEARLY))
    assert found.steps == ()


def test_at_least_eight_is_no_fall_from_twelve() -> None:
    found = row(toll("a", 12, 0, kind="people aboard"), toll("b", 8, 30, kind="people aboard", comparator=LEAST))
    assert found.steps == ()


def test_what_one_source_says_of_another_ones_value_corrects_nothing() -> None:
    text = "The union counts 231, not 212, people aboard."
    denied = figure(text, "212", 212, "people aboard")
    holds = replace(figure(text, "231", 231, "people aboard", given_by="union"), instead_of=denied.at)
    union = report("b", text, hours=3, figures=(holds, replace(denied, kind=FigureKind.DENIED)))
    found = row(toll("a", 212, 0, "coast guard", kind="people aboard"), union)
    assert values(found) == [(212, False), (231, False)]
    assert found.told[-1].instead_of is not None


def test_bodies_found_on_two_days_are_two_finds() -> None:
    reports = (toll("a", 5, 0, kind="bodies"), toll("b", 3, 24, kind="bodies"))
    assert len(compared(reports, grouped(reports, {}))) == 2


def test_a_value_told_again_long_after_another_one_has_no_course() -> None:
    undated = toll("mirror", 40, None)
    found = row(toll("gazette", 40, 0), toll("courier", 52, 20), toll("herald", 40, 70), undated)
    assert (found.standing, found.steps) == (Standing.DIFFER, ())
    assert [reason.key for reason in found.reasons] == ["older-value-told-again"]


def corrected(key: str, hours: float, earlier: str = "They had earlier spoken of 12 people dead.") -> Report:
    """A report of nine dead that goes on with `earlier`."""
    text = f"The police told of 9 people dead. {earlier}"
    told = (figure(text, "9", 9, "people dead"), figure(text, "12", 12, "people dead"))
    return report(key, text, hours=hours, figures=told)


def test_a_value_told_as_given_before_is_not_the_newest() -> None:
    found = row(toll("a", 12, 0), corrected("b", 8))
    assert [(t.figure.value, t.earlier) for t in found.told] == [(12, False), (9, False), (12, True)]
    assert (found.standing, values(found)) == (Standing.REVISED, [(12, False), (9, True)])


def test_a_value_of_the_same_words_that_is_given_now_is_another_quantity() -> None:
    both = corrected("b", 8, "They also spoke of 12 people dead.")
    assert len(compared((both,), grouped((both,), {}))) == 2


def test_reports_that_agree_on_what_holds_now_tell_what_held_before() -> None:
    found = row(corrected("a", 0), corrected("b", 3))
    assert (found.standing, values(found)) == (Standing.REVISED, [(12, False), (9, True)])


def test_a_value_given_before_is_no_rival_of_another_source() -> None:
    text = "The hospital had put the number at 12 people dead."
    told = report("b", text, hours=1, figures=(figure(text, "12", 12, "people dead", given_by="hospital"),))
    found = row(toll("a", 9, 0, "police"), told, toll("c", 9, 2, "police"))
    assert (found.standing, found.rivals) == (Standing.AGREE, ())


def test_what_a_report_says_is_past_is_so_wherever_it_tells_it() -> None:
    text = "It is 16, not 17, people dead. The printed edition of Wednesday has 17 people dead."
    denied = replace(figure(text, "17", 17, "people dead"), kind=FigureKind.DENIED)
    holds = replace(figure(text, "16", 16, "people dead"), instead_of=denied.at)
    again = replace(holds, at=Span(text.rindex("17"), text.rindex("17") + 2), value=17, instead_of=None)
    found = row(toll("a", 17, 0), report("b", text, hours=20, figures=(holds, denied, again)))
    assert [(t.figure.value, t.earlier) for t in found.told] == [(17, False), (16, False), (17, True)]
    assert values(found) == [(17, False), (16, True)]


def test_a_sentence_with_a_value_given_before_is_superseded_but_where_it_tells_what_holds_now() -> None:
    first, apart = toll("a", 12, 0), corrected("b", 8)
    together = replace(apart.article, text=apart.article.text.replace(". They", ", they"), id="c")
    reports = (first, apart, replace(apart, article=together))
    old = superseded(compared(reports, grouped(reports, {})))
    assert sorted(article for article, _at in old) == ["a", "b"]


def test_the_day_that_a_value_holds_for_is_that_of_the_pages_own_calendar() -> None:
    """Half past one on Monday in Sydney is Sunday elsewhere: what holds for that Monday is told then, not at noon."""
    told = toll("a", 9, -14.5, as_of=date(2026, 3, 9))
    stamp = told.article.published
    assert stamp is not None
    in_sydney = replace(told, article=replace(told.article, published=replace(stamp, utc_offset_minutes=600)))
    later = toll("b", 14, 1)
    assert values(row(in_sydney, later)) == [(9, False), (14, False)]
    assert values(row(told, later)) == [(14, False), (9, True)]
