from newsloom.relate import in_order
from tests.relate.material import report


def test_reports_stand_in_order_of_publication_and_undated_ones_come_last_as_they_came_in() -> None:
    given = [report("late", hours=5), report("x", hours=None), report("early", hours=1), report("y", hours=None)]
    assert [told.article.id for told in in_order(given)] == ["early", "late", "x", "y"]


def test_equal_times_keep_the_order_of_the_input() -> None:
    given = [report(name, hours=2) for name in "cab"]
    assert [told.article.id for told in in_order(given)] == ["c", "a", "b"]
