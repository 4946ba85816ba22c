"""One utterance in several reports: pairs that are one, beside pairs that only look so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.compare.grouping import grouped
from newsloom.compare.voices import voices
from newsloom.model import Attribution, Copy, QuoteKind, Reason, Report, Span, Utterance, Variant, Voice
from tests.compare.builders import person, quote, report, said
from tests.timing import assert_linear

DIRECT, MIXED, INDIRECT = QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT
RUHL = "Anna Ruhl"


def told(*reports: Report, copies: dict[str, Copy] | None = None) -> tuple[Voice, ...]:
    ordered = sorted(reports, key=lambda one: (one.article.published_at is None, one.article.published_at))
    return voices(ordered, grouped(ordered, copies or {}), "en")


def one(*reports: Report) -> Utterance:
    (utterance,) = [utterance for voice in told(*reports) for utterance in voice.utterances]
    return utterance


def variants(utterance: Utterance) -> list[Variant]:
    return [each.variant for each in utterance.told]


WHOLE = "The harbour will stay closed until every buoy has been checked twice, and nobody will hurry us"

ONE_UTTERANCE = {
    "marks and spelling": (
        (WHOLE, DIRECT, "{}"),
        ("The harbor will stay closed until every buoy has been checked twice; and nobody will hurry us", DIRECT, "{}"),
        Variant.SAME,
    ),
    "the end cut off": (
        (WHOLE, DIRECT, "{}"),
        ("The harbour will stay closed until every buoy has been checked twice", DIRECT, "{}"),
        Variant.CUT,
    ),
    "the middle left out": (
        (WHOLE, DIRECT, "{}"),
        ("The harbour will stay closed … and nobody will hurry us", DIRECT, "{}"),
        Variant.CUT,
    ),
    "an ellipsis": (
        (WHOLE, DIRECT, "{}"),
        ("The harbour will stay closed … nobody will hurry us", DIRECT, "{}"),
        Variant.CUT,
    ),
    "words put in by the editor": (
        ("It will stay closed until every buoy has been checked twice", DIRECT, "{}"),
        ("[The harbour] will stay closed until every buoy has been checked twice", DIRECT, "{}"),
        Variant.CUT,
    ),
    "one word changed": (
        (WHOLE, DIRECT, "{}"),
        ("The harbour will stay shut until every buoy has been checked twice, and nobody will hurry us", DIRECT, "{}"),
        Variant.REWORDED,
    ),
    "some words of it in marks": (
        (WHOLE, DIRECT, "{}"),
        ("that the pilots would wait “until every buoy has been checked twice”", MIXED, "Ruhl said {}."),
        Variant.CUT,
    ),
    "two words in marks": (
        ("What we found on the ledge was wilful neglect, and we shall say so in court", DIRECT, "{}"),
        ("the state of the ledge “wilful neglect”", MIXED, "Ruhl called {}."),
        Variant.CUT,
    ),
    "told in other words": (
        (WHOLE, DIRECT, "{}"),
        ("that the harbour would stay closed until all buoys had been checked twice", INDIRECT, "Ruhl said {}."),
        Variant.PARAPHRASED,
    ),
    "reported by both": (
        ("that two pilots had refused to leave the harbour on Monday night", INDIRECT, "Ruhl said {}."),
        ("two pilots refused on Monday night to leave harbour", INDIRECT, "{}, Ruhl said."),
        Variant.PARAPHRASED,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("first", "second", "variant"), ONE_UTTERANCE.values(), ids=ONE_UTTERANCE)
def test_one_utterance_is_known_in_two_wordings(
    first: tuple[str, QuoteKind, str], second: tuple[str, QuoteKind, str], variant: Variant
) -> None:
    reports = [
        said(key, words, RUHL, kind, around=around, hours=hours)
        for key, hours, (words, kind, around) in (("gazette", 0, first), ("courier", 2, second))
    ]
    assert sorted(variants(one(*reports))) == sorted([Variant.FULLEST, variant])


TWO_UTTERANCES = {
    "another thing of the same harbour": (
        (WHOLE, DIRECT, "{}"),
        ("The harbour will open when every lamp on the mole burns again, and we shall hurry", DIRECT, "{}"),
    ),
    "the contrary": (
        ("that the council would pay for the new light on the ledge", INDIRECT, "Ruhl said {}."),
        ("that the council would not pay for the new light on the ledge", INDIRECT, "Ruhl said {}."),
    ),
    "other numbers": (
        ("that 14 pilots had left the service of the harbour in March", INDIRECT, "Ruhl said {}."),
        ("that 22 pilots had left the service of the harbour in April", INDIRECT, "Ruhl said {}."),
    ),
    "a saying of few words": (
        ("We do what we can here", DIRECT, "{}"),
        ("We do what we must here", DIRECT, "{}"),
    ),
    "one word in marks": (
        ("the plan “reckless” and the timing poor", MIXED, "Ruhl called {}."),
        ("the skipper “reckless” for leaving at night", MIXED, "Ruhl called {}."),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("first", "second"), TWO_UTTERANCES.values(), ids=TWO_UTTERANCES)
def test_two_utterances_of_one_speaker_are_kept_apart(
    first: tuple[str, QuoteKind, str], second: tuple[str, QuoteKind, str]
) -> None:
    reports = [
        said(key, words, RUHL, kind, around=around, hours=hours)
        for key, hours, (words, kind, around) in (("gazette", 0, first), ("courier", 2, second))
    ]
    (voice,) = told(*reports)
    assert len(voice.utterances) == 2


def test_the_words_that_differ_are_told() -> None:
    a = said("gazette", "We counted 14 boats at the mole before the light went out", RUHL)
    b = said("courier", "We counted 15 boats at the mole, before the lights went out", RUHL, hours=1)
    utterance = one(a, b)
    texts = {"gazette": a.article.text, "courier": b.article.text}
    (changed,) = [each for each in utterance.told if each.variant is not Variant.FULLEST]
    fullest = texts[utterance.told[utterance.fullest].article]
    assert [
        (change.kind.value, change.here.of(texts[changed.article]), change.there.of(fullest))
        for change in changed.changes
    ] == [("figure", "15", "14"), ("wording", "lights", "light")]


def test_the_fullest_wording_stands_for_all_and_parts_need_not_be_like_each_other() -> None:
    first, second = "Nobody saw the beacon that night", "the letter to the ministry was never answered"
    reports = [
        said("gazette", first, RUHL),
        said("courier", second, RUHL, hours=1),
        said("herald", f"{first}, and {second}", RUHL, hours=2),
    ]
    utterance = one(*reports)
    assert [each.article for each in utterance.told] == ["gazette", "courier", "herald"]
    assert variants(utterance) == [Variant.CUT, Variant.CUT, Variant.FULLEST]


def test_what_is_reported_stands_behind_what_is_in_marks() -> None:
    text = (
        "“We saw no light at all,” Anna Ruhl said. She warned that the old beacon would fail again before the winter."
    )
    quotes = (
        quote(text, "that the old beacon would fail again before the winter", RUHL, INDIRECT),
        quote(text, "We saw no light at all,", RUHL),
    )
    (voice,) = told(report("gazette", text, quotes=quotes, mentions=(person(RUHL),)))
    assert [utterance.told[0].quote.kind for utterance in voice.utterances] == [DIRECT, INDIRECT]


def test_words_in_marks_inside_a_reported_clause_are_one_thing_said() -> None:
    text = "Anna Ruhl sagte, die Arbeiten am Leuchtfeuer seien „ohne jede Not“ verschoben worden."
    quotes = (
        quote(text, "die Arbeiten am Leuchtfeuer seien „ohne jede Not“ verschoben worden", RUHL, MIXED),
        quote(text, "ohne jede Not", RUHL, MIXED),
    )
    (voice,) = told(report("bote", text, quotes=quotes, mentions=(person(RUHL),), language="de"))
    assert len(voice.utterances) == 1


def test_a_quotation_within_a_quotation_is_not_the_speakers_own() -> None:
    inner = "I was looking for the light and there was no light"
    a = said("gazette", f"Everyone on that coast knew. The captain told me, “{inner}.”", RUHL)
    b = said("courier", inner, "Per Holt", hours=1)
    assert {voice.speaker for voice in told(a, b)} == {RUHL, "Per Holt"}


def test_one_utterance_given_to_two_people_is_flagged() -> None:
    utterance = one(said("gazette", WHOLE, RUHL), said("courier", WHOLE, "Per Holt", hours=1))
    assert utterance.attribution is Attribution.TWO
    assert set(utterance.reasons[0].fact("names")) == {RUHL, "Per Holt"}


def test_a_family_name_alone_may_be_meant_for_either() -> None:
    """The report that says "Ruhl" may be taken to mean Jonas Ruhl, whom it names elsewhere."""
    text = f"Jonas Ruhl listened. “{WHOLE},” Ruhl said."
    other = report(
        "courier", text, hours=1, mentions=(person("Jonas Ruhl"),),
        quotes=(replace(quote(text, WHOLE, "Jonas Ruhl"), source=(Span(len(text) - 10, len(text) - 6),)),),
    )  # fmt: skip
    assert one(said("gazette", WHOLE, RUHL), other).attribution is Attribution.ONE


def test_nobody_is_contradicted_by_what_only_a_pronoun_tells() -> None:
    first = said("gazette", WHOLE, RUHL)
    (told_by_her,) = first.analysis.quotes
    inferred = replace(told_by_her, reasons=(Reason.of("pronoun"),))
    first = replace(first, analysis=replace(first.analysis, quotes=(inferred,)))
    assert one(first, said("courier", WHOLE, "Per Holt", hours=1)).attribution is Attribution.ONE


def test_officials_are_less_precise_and_no_contradiction() -> None:
    utterance = one(said("gazette", WHOLE, RUHL), said("courier", WHOLE, "officials", hours=1))
    assert utterance.attribution is Attribution.VAGUE
    assert utterance.reasons[0].fact("others") == ("officials",)


def test_a_copy_contradicts_nobody() -> None:
    a, b = said("gazette", WHOLE, RUHL), said("echo", WHOLE, "Per Holt", hours=1)
    (voice,) = told(a, b, copies={"echo": Copy("gazette", 1.0, 1.0)})
    assert voice.utterances[0].attribution is Attribution.ONE


def test_people_may_say_the_same_few_words() -> None:
    a = said("gazette", "Our thoughts are with them", RUHL)
    b = said("courier", "Our thoughts are with them", "Per Holt", hours=1)
    assert len(told(a, b)) == 2


def test_what_nobody_is_named_for_is_kept_in_marks_and_left_out_without() -> None:
    a = said("gazette", "There is no light on the ledge at all", None)
    b = said("courier", "that the whole council had known of the ledge for years", None, INDIRECT)
    (voice,) = told(a, b)
    assert voice.speaker is None
    assert len(voice.utterances) == 1


WORDS = st.lists(st.sampled_from(WHOLE.split()), min_size=1, max_size=14).map(" ".join)
SPEAKERS = st.sampled_from([RUHL, "Per Holt", "officials", None])


@given(st.lists(st.tuples(WORDS, SPEAKERS, st.sampled_from([DIRECT, INDIRECT])), min_size=1, max_size=6))
def test_spans_lie_in_their_quotations_and_the_order_of_the_reports_makes_no_difference(
    rows: list[tuple[str, str | None, QuoteKind]],
) -> None:
    reports = [said(f"r{i}", words, speaker, kind, hours=i) for i, (words, speaker, kind) in enumerate(rows)]
    found = told(*reports)
    assert found == told(*reversed(reports))
    for utterance in (utterance for voice in found for utterance in voice.utterances):
        there = utterance.told[utterance.fullest].quote.content
        for each in utterance.told:
            for change in each.changes:
                assert any(span.covers(change.here) for span in each.quote.content)
                assert any(span.covers(change.there) for span in there)


def compared(text: str) -> None:
    """Brings together the words of `text` as if each stretch of it was quoted by a report of its own."""
    stretches = [f"{text[at : at + 900]} {at}" for at in range(0, len(text), 900)]
    told(*(said(f"r{number}", words, RUHL, hours=number / 10) for number, words in enumerate(stretches)))


@pytest.mark.parametrize("junk", ["light ", "no light on the ledge ", "alpha beta gamma delta epsilon zeta eta "])
def test_words_over_and_over_are_compared_in_linear_time(junk: str) -> None:
    assert_linear(compared, junk, 120_000)
