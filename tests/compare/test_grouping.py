from __future__ import annotations

from newsloom.compare.grouping import grouped
from newsloom.model import Copy, CopyGroup
from tests.compare.builders import report


def test_a_report_without_copies_is_a_group_of_its_own() -> None:
    groups = grouped([report("a", "Text."), report("b", "Other text.")], {})
    assert groups.all == (CopyGroup("a"), CopyGroup("b"))
    assert groups.independent(["a", "b"]) == 2


def test_copies_of_copies_go_with_the_first_origin() -> None:
    reports = [report(key, "Text.") for key in "abc"]
    groups = grouped(reports, {"b": Copy("a", 1, 1), "c": Copy("b", 1, 1)})
    assert groups.all == (CopyGroup("a", ("b", "c")),)


def test_copies_of_a_text_that_is_not_in_the_story_stand_together() -> None:
    reports = [report(key, "Text.") for key in "ab"]
    groups = grouped(reports, {"a": Copy("elsewhere", 1, 1), "b": Copy("elsewhere", 1, 1)})
    assert groups.all == (CopyGroup("a", ("b",)),)


def test_copies_in_a_circle_end() -> None:
    reports = [report(key, "Text.") for key in "ab"]
    assert len(grouped(reports, {"a": Copy("b", 1, 1), "b": Copy("a", 1, 1)}).origin) == 2
