"""Where reports differ: what is a contradiction, what a change, and what is neither."""

from __future__ import annotations

import pytest

from newsloom.model import Contrast, ContrastKind
from tests.compare.test_points import compared, read

LEAD = "A dam above the village of Ormsk in the Velda valley broke in the night to Wednesday."


def found(*texts: str, hours: float = 0, languages: tuple[str, str] = ("en", "en")) -> tuple[Contrast, ...]:
    reports = [
        read(f"outlet{number}", text, hours=number * hours, language=language)
        for number, (text, language) in enumerate(zip(texts, languages, strict=True))
    ]
    return compared(*reports).contrasts


def marked(contrast: Contrast, *texts: str) -> list[list[str]]:
    by_id = {f"outlet{number}": text for number, text in enumerate(texts)}
    return [[at.of(by_id[side.passage.article]) for at in side.marks] for side in (contrast.one, contrast.other)]


def test_two_counts_at_one_time_differ_and_the_numbers_are_marked() -> None:
    texts = ("Eleven people died when the dam of Ormsk broke.", "Seven people died when the dam of Ormsk broke.")
    (contrast,) = found(*texts)
    assert (contrast.kind, contrast.changed) == (ContrastKind.NUMBER, False)
    assert marked(contrast, *texts) == [["Eleven people"], ["Seven people"]]


def test_a_count_that_rose_by_a_later_report_changed() -> None:
    texts = ("Seven people died when the dam of Ormsk broke.", "Eleven people died when the dam of Ormsk broke.")
    (contrast,) = found(*texts, hours=20)
    assert contrast.changed


def test_two_sources_in_one_report_differ() -> None:
    text = (
        "Seven people died when the dam of Ormsk broke, the police said.\n"
        "At least eleven people died when the dam broke, the miners' union said."
    )
    (contrast,) = found(text, LEAD)
    assert {contrast.one.passage.article, contrast.other.passage.article} == {"outlet0"}
    assert contrast.one.by != contrast.other.by


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # "More than" leaves room for it.
        ("More than 400 people were injured in the flood of Ormsk.", "In the flood of Ormsk 527 people were injured."),
        # A word for many is no number.
        ("Dozens of people were injured in the flood of Ormsk.", "In the flood of Ormsk 527 people were injured."),
        # Another event, told for comparison.
        ("Seven people died in the flood of Ormsk.", "In March 1991 a flood in Ormsk killed 40 people."),
        # A part of them.
        ("Eleven people died in the flood of Ormsk.", "Three of the dead in the flood of Ormsk are children."),
    ],
)
def test_numbers_that_can_both_be_right_are_no_contrast(one: str, other: str) -> None:
    assert found(one, other) == ()


def test_a_part_of_the_dead_told_by_another_source_is_no_contrast() -> None:
    text = (
        "Eleven people died when the dam of Ormsk broke, the police said.\n"
        "Two engineers also died when the dam of Ormsk broke, the miners' union said."
    )
    assert not found(text, LEAD)


def test_two_sources_that_cannot_be_told_apart_only_tell_what_changed() -> None:
    """ "Officials" may be anybody: the later one knows of more."""
    texts = (
        "Seven people died when the dam of Ormsk broke, the mayor Pavel Drun said.",
        "Eleven people died when the dam of Ormsk broke, officials said.",
    )
    (contrast,) = found(*texts, hours=20)
    assert contrast.changed


def test_the_same_number_with_and_without_a_bound_is_no_contrast() -> None:
    texts = (
        "The repair of the dam of Ormsk will cost more than 121 million dollars, the Velda company said.",
        "The repair of the dam of Ormsk will cost 121 million dollars, the Velda company said.",
    )
    assert not found(*texts, hours=20)


def test_a_denial_is_set_against_what_it_denies() -> None:
    texts = (
        "The operator was warned of cracks in the Ormsk dam by its engineers last autumn.",
        "The operator was not warned of cracks in the Ormsk dam by its engineers last autumn.",
    )
    (contrast,) = found(*texts)
    assert contrast.kind is ContrastKind.NEGATION
    assert marked(contrast, *texts) == [[], ["not"]]


def test_two_names_for_one_deed_are_set_beside_each_other() -> None:
    texts = (
        "The alarm at the upper gate of the dam was raised by the watchman Pavel Drenov.",
        "The alarm at the upper gate of the dam was raised by the watchman Milan Sorke.",
    )
    (contrast,) = found(*texts)
    assert contrast.kind is ContrastKind.NAME
    assert marked(contrast, *texts) == [["Pavel Drenov"], ["Milan Sorke"]]


def test_one_name_with_another_kind_of_space_is_no_other_name() -> None:
    text = "Pavel{}Drun ordered the old gate of the dam of Ormsk to be opened at dawn."
    assert not found(text.format(" "), text.format("\N{NO-BREAK SPACE}"))


def test_two_days_for_one_event_are_set_beside_each_other() -> None:
    texts = (
        "The new bridge at Ormsk was opened on Tuesday by the mayor of the town with a brass band.",
        "The new bridge at Ormsk was opened on Friday by the mayor of the town with a brass band.",
    )
    (contrast,) = found(*texts)
    assert contrast.kind is ContrastKind.TIME
    assert marked(contrast, *texts) == [["Tuesday"], ["Friday"]]


def test_every_mark_stands_in_its_passage() -> None:
    texts = ("Eleven people died when the dam of Ormsk broke.", "Seven people died when the dam of Ormsk broke.")
    for contrast in found(*texts):
        for side in (contrast.one, contrast.other):
            assert all(side.passage.at.covers(mark) for mark in side.marks)
