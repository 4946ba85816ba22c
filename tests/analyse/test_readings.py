"""Choosing among the readings of cues: one for each, none twice, and what stands inside of another's words is surer."""

from __future__ import annotations

import pytest

from newsloom.analyse.quotations import Draft, drafts
from newsloom.analyse.reading_columns import COLUMNS, is_inside
from newsloom.analyse.readings import Reader, chosen, spoken
from newsloom.analyse.report_columns import Report
from newsloom.model import Span
from newsloom.text.lang import rules
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.sentences import sentences
from newsloom.text.trees import trees
from newsloom.text.weights import weights

TOLD: SpeechRules = rules("speech", "en", SpeechRules)
NESTED = "Ada Ruhl said the ministry had told her that the light was out."


@pytest.fixture(scope="module")
def reader() -> Reader:
    learned, judging = weights("reported", "en"), trees("readings", "en")
    assert learned is not None
    assert judging is not None
    return Reader(TOLD, learned, judging)


def found(reader: Reader, text: str) -> list[Report]:
    own = sentences(text, "en")
    return reader.readings(text, own, spoken(drafts(text, TOLD, own)))[0]


def told(text: str, one: Draft) -> str:
    return " … ".join(span.of(text) for span in one.content)


def test_each_reading_has_a_row_of_numbers(reader: Reader) -> None:
    own = sentences(NESTED, "en")
    readings, rows = reader.readings(NESTED, own, [])
    assert rows.shape == (len(readings), COLUMNS)
    assert reader.trees.columns == COLUMNS
    assert reader.drafts("", (), []) == []


def test_a_cue_has_one_reading(reader: Reader) -> None:
    text = "The officer said witnesses had seen that the boat was low, and that the crew had left it."
    readings = found(reader, text)
    assert len([one for one in readings if one.draft.cue and one.draft.cue.of(text) == "said"]) == 2
    taken = chosen(readings, [0.9] * len(readings), [])
    assert len([one for one in taken if one.cue and one.cue.of(text) == "said"]) == 1


@pytest.mark.parametrize(("likely", "count"), [(0.6, 2), (0.45, 1)])
def test_a_report_inside_another_one_has_to_be_likelier(reader: Reader, likely: float, count: int) -> None:
    readings = found(reader, NESTED)
    probable = [0.9 if told(NESTED, one.draft).startswith("the ministry") else likely for one in readings]
    assert len(chosen(readings, probable, [])) == count


def test_a_report_inside_a_direct_quotation_has_to_be_likelier_still(reader: Reader) -> None:
    readings = [one for one in found(reader, NESTED) if told(NESTED, one.draft).startswith("that")]
    assert len(chosen(readings, [0.6], [])) == 1
    assert chosen(readings, [0.6], [Span(0, len(NESTED))]) == []


def test_a_report_ends_at_a_semicolon_where_it_can(reader: Reader) -> None:
    text = "She said that she did not blame the pilot; her letter, however, names the lamp as one of three causes."
    contents = [told(text, one) for one in reader.drafts(text, sentences(text, "en"), [])]
    assert contents[0] == "that she did not blame the pilot"
    assert not any(";" in content for content in contents)


def test_a_relative_clause_is_not_what_somebody_found(reader: Reader) -> None:
    assert found(reader, "Oil was found in the boat that burned down in Kelm.") == []


def test_a_place_is_inside_of_spans_in_order() -> None:
    spans = [Span(2, 5), Span(8, 9)]
    assert [at for at in range(11) if is_inside(at, spans)] == [2, 3, 4, 8]
    assert not is_inside(3, [])
