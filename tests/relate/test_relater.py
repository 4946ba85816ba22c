"""Stories, as an editor would tell them apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from newsloom.model import Placement, Precision, Report, Span, TimeExpression
from newsloom.relate import Relater, Setting
from tests.relate.material import BEGIN, BRIDGE, BRIDGE_TOLD_ANEW, OTHER_BRIDGE, invented_text, report, streams


def placed(reports: Sequence[Report], setting: Setting | None = None) -> list[Placement]:
    relater = Relater(setting)
    return [relater.add(told) for told in reports]


def test_one_event_in_other_words_is_one_story_and_the_reasons_name_what_is_shared() -> None:
    first, second = placed(
        [
            report("a", BRIDGE, "Footbridge collapses in Varnholm"),
            report("b", BRIDGE_TOLD_ANEW, "Varnholm bridge fall hurts eleven", hours=4),
        ]
    )
    assert first.story == second.story
    names = next(reason for reason in second.reasons if reason.key == "shared-names").fact("names")
    assert "Corvin Ashdale" in names
    assert [reason.weight for reason in second.reasons[:-1]] == sorted(
        (reason.weight for reason in second.reasons[:-1]), reverse=True
    )


def test_a_like_event_elsewhere_is_another_story() -> None:
    first, second = placed(
        [
            report("a", BRIDGE, "Bridge collapses in Varnholm"),
            report("b", OTHER_BRIDGE, "Bridge closed near Quillmouth"),
        ]
    )
    assert first.story != second.story
    assert [reason.key for reason in second.reasons] == ["no-story-like-it"]


def test_two_fires_in_two_towns_stay_apart() -> None:
    told = [
        report(
            "a",
            "A fire destroyed a timber warehouse in Harrowgate Quay on Sunday night. Forty firefighters fought the "
            "blaze until dawn. The owner, Bettan Lisk, put the damage at three million crowns.",
            "Fire destroys warehouse in Harrowgate Quay",
        ),
        report(
            "b",
            "Flames tore through a furniture store in Ostrava Mills before dawn on Tuesday. Police arrested a man of "
            "34. Perrin Holt, who runs the place, said nothing was insured and that sofas worth a fortune are gone.",
            "Man of 34 arrested after blaze at Ostrava Mills furniture store",
            hours=24,
        ),
    ]
    first, second = placed(told)
    assert first.story != second.story


def test_headlines_alone_are_enough() -> None:
    titles = [
        "Quorra Motors recalls 40,000 Plover vans over brakes",
        "Brake fault: Quorra recalls Plover vans",
        "Striker Abel Munro leaves Tarn Rovers for Castelmar",
        "Plover vans recalled by Quorra Motors for brake fault",
    ]
    stories = [placement.story for placement in placed([report(str(n), "", t) for n, t in enumerate(titles)])]
    assert stories[0] == stories[1] == stories[3] != stories[2]


def test_one_event_in_two_languages_is_one_story() -> None:
    french = report(
        "fr",
        "Un pont s'est effondré lundi à Varnholm. Selon la maire, Idony Pell, la réparation avait été repoussée. "
        "L'ingénieur Corvin Ashdale avait prévenu.",
        "Un pont s'effondre à Varnholm sur l'Ostle",
        hours=4,
        language="fr",
    )
    stories = {told.story for told in placed([report("en", BRIDGE, "Footbridge collapses in Varnholm"), french])}
    assert len(stories) == 1


def test_a_ship_in_quotation_marks_and_its_captain_carry_a_story_across_languages() -> None:
    told = [
        report(
            "en",
            "The trawler Ostara sank off Quillmouth on Monday with fourteen people aboard, the harbour master Perrin "
            "Holt said. Her owner, Dunmarrow Fisheries, lost contact at dawn. Holt said the Ostara had been inspected.",
            "Trawler Ostara sinks off Quillmouth",
        ),
        report(
            "de",
            "Vor Quillmouth ist am Montag die „Ostara“ gesunken. Hafenmeister Perrin Holt sagte, an Bord seien 14 "
            "Menschen gewesen. Die Reederei Dunmarrow verlor den Kontakt bei Tagesanbruch.",
            "Kutter „Ostara“ vor Quillmouth gesunken",
            hours=3,
            language="de",
        ),
        report(
            "other",
            "In Quillmouth hat am Montag der Neubau der Stadtbücherei begonnen. Der Architekt Hanno Drest rechnet mit "
            "zwei Jahren Bauzeit und Kosten von sechs Millionen.",
            "Quillmouth baut neue Bücherei",
            hours=4,
            language="de",
        ),
    ]
    english, german, library = placed(told)
    assert english.story == german.story != library.story
    names = next(reason for reason in german.reasons if reason.key == "shared-names").fact("names")
    assert "Ostara" in names


def told_at(told: Report, words: str, day: int) -> Report:
    """`told` with the day that its analysis found for `words`."""
    begin = told.article.text.index(words)
    midnight = BEGIN.replace(hour=0) + timedelta(days=day)
    time = TimeExpression(Span(begin, begin + len(words)), midnight, midnight + timedelta(days=1), Precision.DAY)
    return replace(told, analysis=replace(told.analysis, times=(time,)))


def test_leads_that_tell_of_one_day_are_a_reason() -> None:
    first = told_at(report("a", BRIDGE, "Footbridge collapses in Varnholm"), "Monday", 0)
    second = told_at(
        report("b", BRIDGE_TOLD_ANEW, "Varnholm bridge fall hurts eleven", hours=4), "start of the week", 0
    )
    reasons = {reason.key: reason for reason in placed([first, second])[1].reasons}
    assert reasons["same-event-time"].fact("times") == ("start of the week",)


def test_a_story_ends_by_silence() -> None:
    setting = Setting(silence_days=10)
    told = [report("a", BRIDGE, "Bridge falls"), report("b", BRIDGE_TOLD_ANEW, "Bridge falls", hours=24 * 30)]
    relater = Relater(setting)
    first, second = (relater.add(one) for one in told)
    assert first.story != second.story
    assert [story.articles for story in relater.stories()] == [("b",)]


def test_a_story_lists_its_articles_in_order_of_publication() -> None:
    relater = Relater()
    relater.add(report("late", BRIDGE, "Bridge falls in Varnholm", hours=9))
    relater.add(report("early", BRIDGE_TOLD_ANEW, "Bridge falls in Varnholm", hours=1))
    relater.add(report("undated", BRIDGE, "Bridge falls in Varnholm", hours=None))
    assert [story.articles for story in relater.stories()] == [("early", "late", "undated")]


def test_an_article_told_twice_keeps_its_place() -> None:
    relater = Relater()
    first = relater.add(report("a", BRIDGE, "Bridge falls"))
    again = relater.add(report("a", OTHER_BRIDGE, "Bridge falls"))
    assert again.story == first.story
    assert relater.stories()[0].articles == ("a",)


def test_a_copy_joins_the_story_of_its_origin() -> None:
    first, second = placed([report("a", BRIDGE, "Footbridge falls"), report("b", BRIDGE, "Eleven hurt", hours=2)])
    assert second.story == first.story
    assert second.reasons[0].key == "copy-of"


EARLIER = report(
    "earlier",
    "The ferrymen of Lake Sorrel and the Tolland Harbour Trust quarrelled again on Friday over mooring fees. Their "
    "speaker, Wenna Brackley, left the hearing in Tolland early and spoke of blackmail.",
    "Ferrymen leave hearing over mooring fees",
    hours=-24 * 20,
)
LATER = report(
    "later",
    "A strike stopped all boats to the islands on Monday, and schools and shops there stayed closed. Wenna Brackley "
    "said nobody would sail before the Tolland Harbour Trust withdrew its dismissal of nine deckhands.",
    "Islands cut off as crews strike",
)


def test_a_story_with_the_same_rare_actors_and_another_event_has_the_earlier_one_as_background() -> None:
    earlier, later = placed([EARLIER, LATER])
    assert earlier.story != later.story
    assert [link.story for link in later.background] == [earlier.story]
    assert later.background[0].reasons[0].key == "shared-rare-names"


def test_an_earlier_story_does_not_go_back_to_a_later_one() -> None:
    later = replace(EARLIER, article=replace(EARLIER.article, id="again", published=LATER.article.published))
    first, second, third = placed([EARLIER, LATER, later])
    assert first.story == third.story
    assert [link.story for link in second.background] == [first.story]
    assert third.background == ()


def test_background_is_never_the_story_itself_nor_one_without_shared_actors() -> None:
    for placement in placed([report("a", BRIDGE, "Bridge"), report("b", BRIDGE_TOLD_ANEW, "Bridge", hours=3), LATER]):
        assert placement.background == ()


@settings(max_examples=40, deadline=None)
@given(stream=streams(), split=st.integers(0, 10))
def test_remembering_what_was_placed_makes_the_same_state_as_placing_it(stream: list[Report], split: int) -> None:
    whole = Relater()
    expected = [whole.add(told) for told in stream]
    resumed = Relater()
    for told, placement in list(zip(stream, expected, strict=True))[:split]:
        resumed.remember(told, placement)
    assert [resumed.add(told) for told in stream[split:]] == expected[split:]
    assert resumed.stories() == whole.stories()


@settings(max_examples=15, deadline=None)
@given(stream=streams())
def test_the_same_input_in_the_same_order_gives_the_same_stories(stream: list[Report]) -> None:
    assert placed(stream) == placed(stream)


def test_the_state_is_bounded() -> None:
    setting = Setting(stories_max=5, texts_max=5)
    relater = Relater(setting)
    for number in range(40):
        relater.add(report(str(number), invented_text(100 + number), hours=number))
    assert len(relater.stories()) <= setting.stories_max


def test_a_story_that_is_not_among_the_latest_is_kept_in_short_and_still_found() -> None:
    told = [
        report("a", BRIDGE, "Footbridge collapses in Varnholm"),
        *(report(str(n), invented_text(n), invented_text(n, 7), hours=1) for n in range(5)),
        report("b", BRIDGE_TOLD_ANEW, "Varnholm bridge fall hurts eleven", hours=4),
    ]
    placements = placed(told, Setting(stories_awake=2))
    assert placements[-1].story == placements[0].story


def test_where_too_many_articles_are_the_oldest_are_no_longer_known_by_name() -> None:
    relater = Relater(Setting(articles_max=2))
    for ident, text in (("a", BRIDGE), ("b", BRIDGE_TOLD_ANEW), ("c", BRIDGE)):
        relater.add(report(ident, text, "Varnholm bridge fall hurts eleven"))
    assert [story.articles for story in relater.stories()] == [("b", "c")]
    assert relater.add(report("a", BRIDGE)).reasons[0].key != "known-article"
    assert relater.add(report("c", BRIDGE)).reasons[0].key == "known-article"
