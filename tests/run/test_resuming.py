"""A killed import loses nothing: a real process, a real database, SIGKILL at moments of all kinds."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsloom import store
from newsloom.run.pipeline import Pipeline
from newsloom.store.rows import ArticleRow, CaptureRow, DossierRow, PlacementRow
from tests.conftest import Database
from tests.run.fakes import STAGES, page

ROOT = Path(__file__).parents[2]
NUMBER = 150
IMPORT = f"""
import django; django.setup()
from newsloom import store
from newsloom.run.pipeline import Pipeline
from tests.run.fakes import STAGES, page

class Spoken:
    def unreadable(self, problem): pass
    def progress(self, step, done): print(step, done, flush=True)

Pipeline(STAGES, store.DatabaseShelf(), Spoken()).take(
    page(f"a{{n}}", "The ferry. " * 40, hours=n / 10, story=f"s{{n % 5}}") for n in range({NUMBER})
)
print("done", flush=True)
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
    """Start an import as a process of its own and kill it a little after it has told `moment`."""
    environment = database.environment | {
        "DJANGO_SETTINGS_MODULE": "newsloom.present.settings", "PYTHONPATH": f"{ROOT}/src:{ROOT}"
    }  # fmt: skip
    with subprocess.Popen(
        [sys.executable, "-c", IMPORT], env=environment, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        told = []
        for line in process.stdout:
            told.append(line.strip())
            if told[-1] == moment:
                time.sleep(0.003)  # into the next batch
                break
        process.kill()
    assert told[-1] == moment, told
