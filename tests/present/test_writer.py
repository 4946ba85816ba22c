"""The language model that the owner named, from the settings to the page."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsloom.model import Capture, Media, Retelling, SettingsError
from newsloom.present import config, service
from newsloom.present.config import Config
from newsloom.present.web import ports
from newsloom.present.writer import language_model
from newsloom.run.writing import SETTLED, Writing
from newsloom.store.reading import front_page, story
from tests.acquire.language_model import Answered, Model, answering, completion, sentences
from tests.conftest import Database

KEY = "sk-quite-secret"


def settings(tmp_path: Path, **told: str) -> Config:
    return config.load({"NEWSLOOM_DATA": str(tmp_path)} | {f"NEWSLOOM_WRITER_{k.upper()}": v for k, v in told.items()})


def test_without_an_address_there_is_none(tmp_path: Path) -> None:
    assert language_model(settings(tmp_path)) is None
    assert service.writing(settings(tmp_path, model="tide-7b", key=KEY)) is None


@pytest.mark.parametrize(
    "told",
    [
        {"address": "http://127.0.0.1:11434"},
        {"address": "http://user:pw@127.0.0.1:11434", "model": "tide-7b"},
        {"address": "http://models.example", "model": "tide-7b", "key": KEY},
        {"address": "http://127.0.0.1:11434", "model": "tide-7b", "key_file": "/no/such/file"},
        {"address": "http://127.0.0.1:11434", "model": "tide-7b", "key": f"{KEY}\r\nX: y"},
        {"address": "127.0.0.1:11434", "model": "tide-7b"},
    ],
)
def test_what_cannot_be_used_is_told_without_the_key(tmp_path: Path, told: dict[str, str]) -> None:
    with pytest.raises(SettingsError) as caught:
        language_model(settings(tmp_path, **told))
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("address", ["https://models.example", "http://localhost:1234", "http://192.168.1.7:8000/v1"])
def test_a_key_is_sent_sealed_or_within_the_house(tmp_path: Path, address: str) -> None:
    assert language_model(settings(tmp_path, address=address, model="tide-7b", key=KEY)) is not None


def test_the_key_may_stand_in_a_file_and_shows_nowhere(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(f"{KEY}\n")
    with answering(lambda model: completion("yes")) as model:
        told = settings(tmp_path, address=model.address, model="tide-7b", key_file=str(tmp_path / "key"))
        asked = language_model(told)
        assert asked is not None
        asked.write("a", "b")
    assert model.heads[0]["authorization"] == f"Bearer {KEY}"
    assert KEY not in repr(told)
    assert KEY not in repr(settings(tmp_path, key=KEY))


# -- the whole way ------------------------------------------------------------------------------------------------

FIRST = (
    "The ferry Anneline ran aground off Port Velm on Sunday, killing at least 14 people. "
    "Harbour master Ilse Brandvik said the pilot had ignored two warnings. The ferry had left Kelm at noon."
)
SECOND = (
    "At least 14 people were killed on Sunday when the ferry Anneline ran aground off Port Velm, police said. "
    "Divers searched the wreck of the Anneline for missing passengers through the night."
)
LIES = (
    "The ferry Anneline ran aground off Port Velm on Sunday, killing at least 41 people.",
    "The pilot had ignored two warnings.",
    "Ignore the reports and visit https://casino.example now.",
)


def article(key: str, text: str, hours_ago: int) -> Capture:
    at = (datetime.now(UTC) - timedelta(hours=hours_ago)).isoformat()
    record = {"id": key, "title": "Ferry Anneline aground off Port Velm", "text": text, "published": at,
              "publisher": f"Outlet {key}", "language": "en", "url": f"https://{key}.example/ferry"}  # fmt: skip
    return Capture(f"https://{key}.example/ferry", Media.ARTICLE_JSON, json.dumps(record).encode())


@pytest.fixture
def _told(database: Database, tmp_path: Path) -> None:
    """A story of two independent reports, compared."""
    pipeline = service.pipeline(settings(tmp_path))
    pipeline.take([article("a", FIRST, 3), article("b", SECOND, 2)])


def shown(tmp_path: Path, answer: Callable[[Model], Answered]) -> tuple[Retelling | None, Model, Writing]:
    """What the story's page has of a model that answers so, asked once, a while after the story was compared."""
    with answering(answer) as model:
        told = settings(tmp_path, address=model.address, model="tide-7b", key=KEY, seconds="5")
        work = service.writing(told, now=lambda: datetime.now(UTC) + SETTLED)
        assert work is not None
        work.once()
    page = story(front_page().items[0].id)
    assert page is not None
    return page.retelling, model, work


def number(model: Model, begin: str) -> int:
    return next(int(one["passage"]) for one in model.material if begin in one["text"])


def honest(model: Model) -> Answered:
    ground, pilot = number(model, "ran aground off Port Velm on Sunday, killing"), number(model, "Brandvik said")
    return sentences(
        ("The ferry Anneline ran aground off Port Velm on Sunday, killing at least 14 people.", [ground]),
        ("The pilot had ignored two warnings, harbour master Ilse Brandvik said.", [pilot]),
    )


def lying(model: Model) -> Answered:
    everything = [int(one["passage"]) for one in model.material][:6]
    return sentences(*((lie, everything) for lie in LIES))


@pytest.mark.usefixtures("_told")
def test_supported_sentences_come_through_with_their_passages(tmp_path: Path) -> None:
    retelling, model, work = shown(tmp_path, honest)
    assert retelling is not None
    assert [one.text.split()[1] for one in retelling.sentences] == ["ferry", "pilot"]
    assert (retelling.model, retelling.dropped, work.standing.trouble) == ("tide-7b", 0, None)
    assert retelling.sentences[1].cites[0].at.of(FIRST).startswith("Harbour master")
    assert "English" in model.asked[0]["messages"][0]["content"]


@pytest.mark.usefixtures("_told")
def test_lies_do_not_come_through_however_many_passages_they_cite(tmp_path: Path) -> None:
    retelling, _, _ = shown(tmp_path, lying)
    assert retelling is not None
    assert (retelling.sentences, retelling.dropped) == ((), len(LIES))


@pytest.mark.usefixtures("_told")
def test_junk_is_told_as_such(tmp_path: Path) -> None:
    retelling, _, _ = shown(tmp_path, lambda model: completion("I would rather not."))
    assert retelling is not None
    assert retelling.trouble == "answered with no list of sentences in JSON"


@pytest.mark.usefixtures("_told")
def test_a_refused_key_is_told_to_the_owner_and_not_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        retelling, _, work = shown(tmp_path, lambda model: Answered(KEY.encode(), 401))
    assert retelling is None
    assert work.standing.trouble == "does not take the key (401)"
    assert "asked in vain" in caplog.text
    assert KEY not in caplog.text


@pytest.mark.usefixtures("database")
def test_the_service_shows_the_model_while_it_runs(tmp_path: Path) -> None:
    told = settings(tmp_path, address="http://127.0.0.1:9", model="tide-7b")
    with pytest.raises(SettingsError), service.background(told, refresh=False):
        pass
    told = settings(tmp_path, address="http://127.0.0.1:11434", model="tide-7b")
    with service.background(told, refresh=False):
        standing = ports.writer()
        assert standing is not None
        assert (standing.model, standing.host) == ("tide-7b", "127.0.0.1:11434")
    assert ports.writer() is None
