"""What happened when: told by several, in any order and language, and kept apart where it is two things."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsloom.analyse import analyse
from newsloom.compare import dossier
from newsloom.compare.timeline import HAPPENINGS_MAX
from newsloom.model import Article, Happening, Precision, Report, Stamp, Story, TimeOf
from newsloom.text.happenings import dates_a_noun, is_of_writing, kinds_of_happening

TUESDAY = datetime(2026, 3, 10, 15, tzinfo=UTC)


def report(key: str, text: str, *, language: str = "en", at: datetime = TUESDAY, offset: int = 0) -> Report:
    stamp = Stamp(at, at.isoformat(), Precision.MINUTE, "input", offset)
    article = Article(key, f"{key}.html", text, title=None, publisher=key, published=stamp, language=language)
    return Report(article, analyse(article))


def timeline(*reports: Report) -> tuple[Happening, ...]:
    return dossier(Story("s", tuple(one.article.id for one in reports)), reports, {}).timeline


def told(happenings: tuple[Happening, ...]) -> list[tuple[str, tuple[str, ...]]]:
    return [(f"{one.begin:%d %H:%M}", tuple(sorted(t.article for t in one.told))) for one in happenings]


DAM = "The Kelder dam burst at 4.40 a.m. on Monday and flooded the lower town of Marn."


def test_a_happening_told_in_other_words_of_time_is_one() -> None:
    other = "Two bridges are gone. The Kelder dam burst early on Monday after a week of rain."
    assert told(timeline(report("Courier", DAM), report("Ledger", other))) == [("09 04:40", ("Courier", "Ledger"))]


def test_a_happening_told_in_another_language_is_one() -> None:
    german = "In Orvane ist am Montag ein Lagerhaus abgebrannt. Der Schaden ist groß."
    english = "A warehouse in Orvane burned down on Monday, the fire service said."
    french = "Un entrepôt a brûlé lundi matin à Orvane, selon les pompiers."
    (one,) = timeline(
        report("Courier", english), report("Tagblatt", german, language="de"), report("Vigie", french, language="fr")
    )
    assert (one.witnesses, one.precision, one.part and one.part.value) == (3, Precision.DAY, "morning")


def test_two_happenings_of_one_day_stay_two() -> None:
    text = "The Kelder dam burst on Monday. Voters in Marn elected a new council on Monday."
    assert len(timeline(report("Courier", text), report("Ledger", DAM))) == 2


def test_of_one_year_words_in_common_are_not_enough() -> None:
    first = "The couple married in 2014 after a long friendship. The Kelder dam burst on Monday."
    second = "The couple met in 2014 and married later after a long friendship."
    assert len(timeline(report("Courier", first), report("Ledger", second))) == 3


def test_when_a_page_or_a_post_was_written_is_no_happening() -> None:
    page = "The Kelder dam burst and flooded the town. Updated: March 10, 2026 13:14 by agencies."
    post = "The Kelder dam burst and flooded the town. — Ada Holt (@adaholt) March 9, 2026"
    assert timeline(report("Courier", page), report("Ledger", post)) == ()


def test_the_order_is_that_of_the_happenings() -> None:
    text = "The mayor resigned on Tuesday. The Kelder dam had burst on Monday. On Sunday the alarm had failed."
    assert [one.begin.day for one in timeline(report("Courier", text))] == [8, 9, 10]


def test_times_that_cannot_both_be_true_are_told_as_differing() -> None:
    other = "The Kelder dam burst at 5.20 a.m. on Monday and flooded the lower town of Marn."
    (one,) = timeline(report("Courier", DAM), report("Ledger", other))
    assert one.differ
    assert not timeline(report("Courier", DAM), report("Ledger", DAM + " Nobody slept."))[0].differ


def test_what_is_announced_is_told_so_until_a_report_says_that_it_happened() -> None:
    ahead = report("Courier", "The court will rule on the Kelder dam on Thursday.")
    (one,) = timeline(ahead)
    assert one.of is TimeOf.AHEAD
    later = datetime(2026, 3, 13, 9, tzinfo=UTC)
    (two,) = timeline(ahead, report("Ledger", "The court ruled on the Kelder dam on Thursday.", at=later))
    assert (two.of, two.witnesses) == (TimeOf.HAPPENED, 2)


def test_what_lasts_since_a_day_is_not_announced_where_the_page_has_that_day_already() -> None:
    """Half past one on Monday by the page's own clock, ten hours ahead of UTC."""
    early = datetime(2026, 3, 8, 15, 30, tzinfo=UTC)
    (one,) = timeline(report("Courier", "The Kelder dam has been shut since Monday.", at=early, offset=600))
    assert (f"{one.begin:%d}", one.of) == ("09", TimeOf.HAPPENED)


def test_what_was_over_long_before_is_background() -> None:
    found = timeline(report("Courier", DAM + " The dam was built in 1961. It was repaired in August last year."))
    assert [(one.begin.year, one.background) for one in found] == [(1961, True), (2025, True), (2026, False)]


def test_that_somebody_said_something_is_no_happening_further_down() -> None:
    text = DAM + " Rain is expected. The council knew of the cracks. Nobody acted, the engineer said on Tuesday."
    assert [one.of for one in timeline(report("Courier", text))] == [TimeOf.HAPPENED]


def test_copies_do_not_bear_each_other_out() -> None:
    assert timeline(report("Courier", DAM), report("Courier", DAM + " Nobody slept."))[0].witnesses == 1


@pytest.mark.parametrize(
    ("text", "language"), [("the ferry sank", "en"), ("die Fähre ist gekentert", "de"), ("le ferry a chaviré", "fr")]
)
def test_the_kinds_of_happening_are_the_same_in_all_languages(text: str, language: str) -> None:
    assert kinds_of_happening(text, language) == {"sink"}
    assert kinds_of_happening(text, "xx") == frozenset()


def test_a_time_can_date_a_noun() -> None:
    for text, language in (("Monday's vote", "en"), ("das Unglück vom Montag", "de"), ("He came on Monday", "en")):
        start = text.index("Mon")
        assert dates_a_noun(text, start, start + 6, language) == (not text.startswith("He"))


def test_labels_of_pages_are_known_in_their_language() -> None:
    assert is_of_writing("Updated: 10 March", 9, "en")
    assert not is_of_writing("The list was updated on 10 March", 22, "en")


def test_of_very_many_happenings_the_most_told_are_kept() -> None:
    ships = [f"{first}{second}rn" for second in "aeo" for first in "BCDFGHJKLMNPRSTVWXYZ"] + ["Ulm", "Eld", "Isk"]
    text = " ".join(f"{ship} sank off Marn on {1 + n % 28} March {1990 + n // 28}." for n, ship in enumerate(ships))
    found = timeline(report("Courier", text), report("Ledger", "The Isk sank off Marn on 7 March 1992."))
    assert len(found) == HAPPENINGS_MAX < len(ships)
    assert [one.begin.year for one in found if one.witnesses > 1] == [1992]
