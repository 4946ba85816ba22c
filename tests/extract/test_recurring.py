"""Lines that a site shows on unrelated articles are taken out of their texts, and can be put back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.extract import restored, set_apart, site_of
from newsloom.model import Article, FurnitureKind, LiveEntry, SiteHabits, Span, Verdict
from tests.extract.coverage import APPEAL, AUTHOR, REPORTS, SIGN_UP, report, taught


def recurring(article: Article) -> list[str]:
    return [one.text for one in article.furniture if one.kind is FurnitureKind.RECURRING]


def test_a_line_on_three_unrelated_articles_is_furniture() -> None:
    shown = [report(i, after=[AUTHOR]) for i in range(3)]
    clean = set_apart(shown[0], taught(*shown))
    assert clean.text == report(0).text
    assert recurring(clean) == [AUTHOR]


def test_two_articles_are_not_enough() -> None:
    shown = [report(i, after=[AUTHOR]) for i in range(2)]
    assert set_apart(shown[0], taught(*shown)) == shown[0]


def test_a_sentence_is_taken_out_of_the_middle_of_a_paragraph() -> None:
    shown = [report(i, inside=SIGN_UP) for i in range(4)]
    site = taught(*shown)
    for i, article in enumerate(shown):
        assert set_apart(article, site).text == report(i).text


def test_sentences_beside_each_other_go_as_one_short_ones_with_them() -> None:
    appeal = f"No ads. {APPEAL} Thank you."
    shown = [report(i, inside=appeal) for i in range(4)]
    clean = set_apart(shown[1], taught(*shown))
    assert clean.text == report(1).text
    assert recurring(clean) == [appeal]


def test_short_sentences_that_recur_stay() -> None:
    shown = [report(i, inside="Nobody was hurt.") for i in range(4)]
    assert set_apart(shown[0], taught(*shown)) == shown[0]


def test_a_line_known_from_elsewhere_is_taken_out_where_it_runs_on_into_the_text() -> None:
    pointer = "Our evening letter from the estuary Subscribe here"
    site = taught(*(report(i, after=[pointer]) for i in range(3)))
    glued = report(3, inside=pointer)
    assert set_apart(glued, site).text == report(3).text


def test_the_articles_own_title_in_a_line_does_not_hide_that_it_recurs() -> None:
    shown = [report(i, after=[f"The post {REPORTS[i][0]} appeared first on Velmere Courier."]) for i in range(3)]
    assert set_apart(shown[2], taught(*shown)).text == report(2).text


def test_numbers_of_labels_differ_those_of_sentences_are_facts() -> None:
    labels = [report(i, before=[f"Reading time for members: {i + 3} minutes"]) for i in range(3)]
    assert set_apart(labels[0], taught(*labels)).text == report(0).text
    facts = [report(i, after=[f"The fund paid out {i + 3} million crowns for this."]) for i in range(3)]
    assert set_apart(facts[0], taught(*facts)) == facts[0]


def test_offsets_of_what_stays_fit_the_new_text() -> None:
    shown = [report(i, before=[APPEAL], after=["What comes next", SIGN_UP]) for i in range(4)]
    text = shown[0].text
    head, entry = text.index("What comes next"), text.index("Sprinklers")
    article = replace(
        shown[0],
        subheads=(Span(head, head + len("What comes next")),),
        entries=(LiveEntry(Span(entry, text.index("\n", entry))),),
    )
    clean = set_apart(article, taught(*shown))
    assert clean.text == report(0).text, "a heading with nothing left under it goes too"
    assert clean.subheads == ()
    assert clean.entries[0].at.of(clean.text).startswith("Sprinklers ran")
    assert restored(clean) == article


def test_the_id_stays() -> None:
    shown = [report(i, after=[AUTHOR]) for i in range(3)]
    assert set_apart(shown[0], taught(*shown)).id == shown[0].id


def test_an_article_of_nothing_else_stays_as_it_is() -> None:
    site = taught(*(report(i, after=[AUTHOR, APPEAL]) for i in range(3)))
    only = replace(report(4), text=f"{AUTHOR}\n{APPEAL}")
    assert set_apart(only, site) == only


def test_a_line_about_what_the_article_is_about_stays_while_few_have_shown_it() -> None:
    line = "Orchard growers around Velmere ask for insurance against frost."
    site = taught(*(report(i, after=[line]) for i in (1, 2, 3)))
    own = report(0, after=[line])
    assert set_apart(own, site) == own
    assert set_apart(report(4, after=[line]), site).text == report(4).text


@pytest.mark.parametrize(("verdict", "text"), [(Verdict.KEEP, AUTHOR), (Verdict.DROP, SIGN_UP)])
def test_the_owner_has_the_last_word(verdict: Verdict, text: str) -> None:
    learned = [*(report(i, after=[AUTHOR]) for i in range(2)), report(2, after=[AUTHOR, SIGN_UP])]
    site = taught(*learned, report(3, after=[SIGN_UP]))
    key = next(habit.key for habit in site.habits if habit.text == text)
    article = report(5, after=[AUTHOR, SIGN_UP])
    before, decided = set_apart(article, site), replace(site, verdicts=((key, verdict),))
    after = set_apart(article, decided)
    assert (text in before.text) is (verdict is Verdict.DROP)
    assert (text in after.text) is (verdict is Verdict.KEEP)
    assert set_apart(after, site) == before, "taken back, all is as it was"


FURNITURE = (SIGN_UP, APPEAL, AUTHOR, "Read our corrections policy in full on this page")
KNOWN = taught(*(report(i, after=FURNITURE) for i in range(6)))
lines = st.lists(st.sampled_from([*FURNITURE, *REPORTS[0][1], "Short one.", f"{SIGN_UP} {APPEAL}"]), min_size=1)


@given(lines, st.lists(st.sampled_from([" ", "  "]), min_size=1, max_size=3))
def test_what_is_taken_out_is_put_back_exactly(chosen: list[str], gaps: list[str]) -> None:
    text = "\n".join(gaps[i % len(gaps)].join([line, FURNITURE[i % 4]]) if i % 3 else line
                     for i, line in enumerate(chosen))  # fmt: skip
    article = replace(report(0), text=text, subheads=(Span(0, text.find("\n")),) if "\n" in text else ())
    clean = set_apart(article, KNOWN)
    assert restored(clean) == article
    assert set_apart(clean, KNOWN) == clean
    assert len(clean.text) <= len(text)


@given(st.text(max_size=300))
def test_any_text_comes_back(text: str) -> None:
    article = Article("x", "https://velmere-courier.example/x", f"{text}\n{AUTHOR}\n{text}")
    assert restored(set_apart(article, KNOWN)) == article


@pytest.mark.parametrize(
    ("page", "url", "site"),
    [
        ("https://www.velmere-courier.example/a", None, "velmere-courier.example"),
        ("https://amp.velmere-courier.example/a", "https://elsewhere.example/a", "velmere-courier.example"),
        ("pages/a.html", "https://m.velmere-courier.example/a", "velmere-courier.example"),
        ("pages/a.txt", None, None),
        ("https://[broken", None, None),
    ],
)
def test_a_site_is_known_by_its_host(page: str, url: str | None, site: str | None) -> None:
    assert site_of(Article("x", page, "text", url=url)) == site


def test_nothing_is_taken_out_before_anything_is_known() -> None:
    article = report(0, after=[AUTHOR])
    assert set_apart(article, SiteHabits("velmere-courier.example")) is article
