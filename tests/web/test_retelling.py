"""What readers see of a language model: its sentences with what they rest on, or one line on why there are none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from django.test import Client

from newsloom.model import Excerpt, Retelling, Retold
from newsloom.present.web import ports
from newsloom.run.writing import Standing
from tests.web.coverage import FIRST_TEXT, GERMAN_TEXT, spot
from tests.web.memory import NOW, MemoryShelf
from tests.web.reading import flat, get

FIRST = Excerpt("a1", spot(FIRST_TEXT, FIRST_TEXT.split(". ")[0]))
GERMAN = Excerpt("a3", spot(GERMAN_TEXT, GERMAN_TEXT.split(". ")[0]))


def retold(shelf: MemoryShelf, *sentences: Retold, dropped: int = 0, trouble: str | None = None) -> None:
    told = Retelling("tide-7b <x>", NOW - timedelta(minutes=5), sentences, dropped, trouble)
    shelf.pages[1] = replace(shelf.pages[1], retelling=told)


@dataclass
class Writing:
    standing: Standing


@pytest.fixture
def named() -> Iterator[Writing]:
    """A language model that the owner named."""
    writing = Writing(Standing("tide-7b", "127.0.0.1:8080"))
    ports.use_writing(writing)
    yield writing
    ports.use_writing(None)


def test_each_sentence_leads_to_the_very_sentences_that_it_rests_on(desk: Client, shelf: MemoryShelf) -> None:
    retold(shelf, Retold("A quarry wall came down.", (FIRST, GERMAN)), Retold("Nobody <b>was</b> hurt.", (FIRST,)))
    page = get(desk, "/story/1/")
    lines = page.all(".retold-line")
    assert flat(lines[0]).startswith("A quarry wall came down.")
    assert "Nobody <b>was</b> hurt." in flat(lines[1])
    links = [a.attributes["href"] or "" for a in lines[0].css(".cites a")]
    assert [href.split("#")[0] for href in links] == ["/article/1/", "/article/3/"]
    for href in links:
        address, _hash, anchor = href.partition("#")
        assert len(get(desk, address).all(f'[id="{anchor}"]')) == 1


def test_it_says_who_wrote_it_that_it_was_checked_and_what_was_dropped(desk: Client, shelf: MemoryShelf) -> None:
    retold(shelf, Retold("A quarry wall came down.", (FIRST,)), dropped=1)
    told = flat(get(desk, "/story/1/").one(".retelling .hint"))
    assert told.startswith("Written by the language model tide-7b <x> from the passages")
    assert "each sentence was checked" in told
    assert "1 sentence was dropped. 5 minutes ago" in told


def test_the_reports_own_sentences_stand_below_it(desk: Client, shelf: MemoryShelf) -> None:
    before = get(desk, "/story/1/").texts("#summary > .summary .passage")
    retold(shelf, Retold("A quarry wall came down.", (FIRST,)))
    page = get(desk, "/story/1/")
    assert page.texts("#summary > .own-words .summary .passage") == before
    assert flat(page.one(".own-words > summary")).startswith("In the reports’ own sentences")


def test_without_a_retelling_nothing_is_said_of_one(desk: Client) -> None:
    page = get(desk, "/story/1/")
    assert not page.all(".retelling, .own-words")
    assert "language model" not in flat(page.one("main"))


def test_a_sentence_whose_report_is_not_held_is_not_shown(desk: Client, shelf: MemoryShelf) -> None:
    retold(shelf, Retold("A quarry wall came down.", (Excerpt("gone", FIRST.at), FIRST)))
    assert not get(desk, "/story/1/").all(".retelling")


@pytest.mark.parametrize(
    ("dropped", "trouble", "told"),
    [
        (0, "answered with no words", "its answer cannot be used: it answered with no words"),
        (1, None, "its 1 sentence is not supported by the reports."),
        (4, None, "none of its 4 sentences is supported by the reports."),
    ],
)
def test_why_there_is_none_is_told_in_one_line(
    desk: Client, shelf: MemoryShelf, dropped: int, trouble: str | None, told: str
) -> None:
    retold(shelf, dropped=dropped, trouble=trouble)
    page = get(desk, "/story/1/")
    assert told in flat(page.one("#summary > .hint"))
    assert page.all("#summary > .summary .passage")


def test_the_owner_sees_how_asking_the_model_goes(desk: Client, named: Writing) -> None:
    assert "not asked yet" in flat(get(desk, "/sources/").one(".writer"))
    named.standing = replace(named.standing, asked_at=NOW)
    assert "answers last asked just now" in flat(get(desk, "/sources/").one(".writer"))
    named.standing = replace(named.standing, trouble="does not take the key (401)", again_at=NOW + timedelta(hours=1))
    told = flat(get(desk, "/sources/").one(".writer"))
    assert "cannot be asked" in told
    assert "not asked again before 12 March 2026, 19:00" in told
    assert "does not take the key (401)" in told


def test_readers_are_told_where_passages_are_sent(desk: Client, named: Writing) -> None:
    assert "tide-7b at 127.0.0.1:8080" in flat(get(desk, "/about/").one("main"))


def test_where_no_model_is_named_none_is_spoken_of(desk: Client) -> None:
    for address in ("/sources/", "/about/"):
        assert "language model" not in flat(get(desk, address).one("main")).lower()
