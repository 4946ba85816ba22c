"""`newsloom stories --write`: the language model of the settings retells stories on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.acquire.language_model import Answered, Model, answering, completion, sentences
from tests.present.running import called
from tests.present.test_writer import FIRST, SECOND

TRUE = "The ferry Anneline ran aground off Port Velm on Sunday, killing at least 14 people."


@pytest.fixture
def articles(tmp_path: Path) -> str:
    told = tmp_path / "articles.jsonl"
    rows = [
        {"id": key, "title": "Ferry Anneline aground off Port Velm", "text": text, "published": at, "publisher": key,
         "language": "en"}
        for key, text, at in (("a", FIRST, "2026-03-09T08:00:00Z"), ("b", SECOND, "2026-03-09T09:00:00Z"))
    ]  # fmt: skip
    told.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return str(told)


def named(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("NEWSLOOM_WRITER_ADDRESS", address)
    monkeypatch.setenv("NEWSLOOM_WRITER_MODEL", "tide-7b")


def one_true(model: Model) -> Answered:
    ground = next(int(one["passage"]) for one in model.material if "killing at least 14" in one["text"])
    return sentences((TRUE, [ground]), ("The pilot was drunk when it ran aground.", [ground]))


def test_dossiers_have_what_is_supported(articles: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(one_true) as model:
        named(monkeypatch, model.address)
        ran = called("stories", articles, "--format", "json", "--write")
    assert ran.status == 0, ran.stderr
    (story,) = json.loads(ran.stdout)
    assert [one["text"] for one in story["retelling"]["sentences"]] == [TRUE]
    assert story["retelling"]["sentences"][0]["cites"][0]["text"] == TRUE
    assert (story["retelling"]["model"], story["retelling"]["dropped"]) == ("tide-7b", 1)


def test_for_reading_the_outlets_stand_beside(articles: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(one_true) as model:
        named(monkeypatch, model.address)
        ran = called("stories", articles, "--write")
    told = " ".join(ran.stdout.split())
    assert "Written by tide-7b, each sentence checked; 1 sentence was dropped" in told
    assert f"{TRUE} [a]" in told


def test_an_answer_that_cannot_be_used_is_told(articles: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(lambda model: completion("No.")) as model:
        named(monkeypatch, model.address)
        ran = called("stories", articles, "--write")
    assert "tide-7b gave no answer that can be used: it answered with no list of sentences in JSON" in " ".join(
        ran.stdout.split()
    )


def test_a_model_that_refuses_costs_the_retelling_only(articles: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(lambda model: Answered(b"", 401)) as model:
        named(monkeypatch, model.address)
        ran = called("stories", articles, "--format", "json", "--write")
    assert ran.status == 1
    assert "does not take the key (401)" in ran.stderr
    (story,) = json.loads(ran.stdout)
    assert story["retelling"] is None
    assert story["summary"]


def test_without_a_model_it_is_told_which_setting_is_missing(articles: str) -> None:
    ran = called("stories", articles, "--write")
    assert (ran.status, ran.stdout) == (1, "")
    assert "writer_address" in ran.stderr


def test_rows_of_articles_have_no_place_for_it(articles: str) -> None:
    ran = called("stories", articles, "--write", "--format", "jsonl")
    assert (ran.status, ran.stdout) == (2, "")


def test_without_the_option_nobody_is_asked(articles: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(one_true) as model:
        named(monkeypatch, model.address)
        ran = called("stories", articles, "--format", "json")
    assert model.asked == []
    assert "retelling" not in json.loads(ran.stdout)[0]
