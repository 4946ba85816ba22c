"""A killed import loses nothing: a real process, a real database, SIGKILL at moments of all kinds."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from newsloom import store
from newsloom.run.pipeline import Pipeline
from newsloom.store.rows import ArticleRow, CaptureRow, DossierRow, PlacementRow
from tests.conftest import Database
from tests.run.fakes import STAGES, page

ROOT = Path(__file__).parents[2]
NUMBER = 150
# The process kills itself a little after the moment, in the midst of the next batch: whoever waits for what it tells is
# late by as much as the machine is busy.
IMPORT = f"""
import os, signal, sys, threading
import django; django.setup()
from newsloom import store
from newsloom.run.pipeline import Pipeline
from tests.run.fakes import STAGES, page

class Spoken:
    def unreadable(self, problem): pass
    def progress(self, step, done):
        if sys.argv[1] == f"{{step}} {{done}}":
            threading.Timer(0.003, os.kill, (os.getpid(), signal.SIGKILL)).start()

Pipeline(STAGES, store.DatabaseShelf(), Spoken()).take(
    page(f"a{{n}}", "The ferry. " * 40, hours=n / 10, story=f"s{{n % 5}}") for n in range({NUMBER})
)
"""


@pytest.mark.parametrize("moment", ["read 64", "read 128", "relate 100", "compare 5"])
def test_a_killed_import_resumes_where_it_was(sqlite_database: Database, moment: str) -> None:
    _killed_and_resumed(sqlite_database, moment)


@pytest.mark.postgres
@pytest.mark.parametrize("moment", ["read 64", "relate 100"])
def test_so_it_does_on_a_server(postgres_database: Database, moment: str) -> None:
    _killed_and_resumed(postgres_database, moment)


def _killed_and_resumed(database: Database, moment: str) -> None:
    _killed_at(database, moment)
    seen = ArticleRow.objects.count()
    if moment.startswith("read"):
        assert 0 < seen < NUMBER
    assert CaptureRow.objects.count() == seen  # a capture is marked with its articles or not at all
    shelf = store.DatabaseShelf()
    outcome = Pipeline(STAGES, shelf).take(
        page(f"a{n}", "The ferry. " * 40, hours=n / 10, story=f"s{n % 5}") for n in range(NUMBER)
    )
    assert outcome.known == seen
    assert outcome.new == NUMBER - seen
    assert ArticleRow.objects.count() == PlacementRow.objects.count() == NUMBER
    assert DossierRow.objects.count() == 5
    assert store.counts() == store.Counts(articles=NUMBER, stories=5, sources=0, waiting=0)
    assert shelf.stale(1) == ()


def _killed_at(database: Database, moment: str) -> None:
    """An import by a process of its own, which is killed a little after `moment`."""
    environment = database.environment | {
        "DJANGO_SETTINGS_MODULE": "newsloom.present.settings", "PYTHONPATH": f"{ROOT}/src:{ROOT}"
    }  # fmt: skip
    done = subprocess.run([sys.executable, "-c", IMPORT, moment], env=environment, timeout=120, cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
