"""Databases for the tests: a fresh SQLite file or a fresh PostgreSQL database, never the user's own.

`database` runs a test on both; `sqlite_database` on SQLite alone. Both give real files and real transactions, so that
threads and other processes can be part of a test. pytest-django's `db` works too, on SQLite.
"""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings as hypothesis_settings

if TYPE_CHECKING:
    from pytest_django.plugin import DjangoDbBlocker

# Settings are read before this file is; whatever a test starts (a process, a secret key) uses this folder.
os.environ["NEWSLOOM_DATA"] = tempfile.mkdtemp(prefix="newsloom-tests-")
for _variable in ("NEWSLOOM_DATABASE", "NEWSLOOM_SETTINGS"):
    os.environ.pop(_variable, None)
os.environ["LANGUAGE"] = "en"  # the command line speaks the user's language; the tests read English


# Enough for every run to find what is commonly wrong; NEWSLOOM_TEST_EXAMPLES=2000 looks for what is rarely wrong.
# A loaded machine is slow at times: no single example has a deadline, the tests of speed measure for themselves.
hypothesis_settings.register_profile(
    "newsloom", deadline=None, max_examples=int(os.environ.get("NEWSLOOM_TEST_EXAMPLES", "30"))
)
hypothesis_settings.load_profile("newsloom")


def pytest_configure(config: pytest.Config) -> None:
    from django.conf import settings

    from newsloom.present import config as newsloom_config

    ours = newsloom_config.load()
    settings.NEWSLOOM = ours
    settings.SECRET_KEY = "only-for-tests-" + "x" * 40
    settings.DATABASES = {"default": newsloom_config.database(ours)}
    settings.DATABASES["default"]["TEST"] = {"NAME": str(ours.data / "django-test.sqlite3")}


def pytest_collection_finish() -> None:
    # Thousands of collected tests live until the end: no collection of garbage has to look through them again.
    gc.collect()
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(os.environ["NEWSLOOM_DATA"], ignore_errors=True)


@dataclass(frozen=True)
class Database:
    """A database made for one test. `environment` makes another process use the same one."""

    vendor: str
    data: Path
    environment: dict[str, str]


# -- PostgreSQL ---------------------------------------------------------------------------------------------------


def _postgres_programs() -> Path | None:
    """The folder that holds initdb and pg_ctl, the newest version first."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: -float(path.parent.name))
    on_path = shutil.which("initdb")
    if on_path:
        folders.append(Path(on_path).parent)
    return next((f for f in folders if (f / "initdb").exists() and (f / "pg_ctl").exists()), None)


def _as_other_user(folder: Path) -> list[str]:
    """How to start a program as somebody but root, whom PostgreSQL refuses; `folder` is given to that user."""
    if os.geteuid() != 0:
        return []
    import pwd

    for name in ("postgres", "nobody"):
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        os.chown(folder, user.pw_uid, user.pw_gid)
        return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
    pytest.skip("PostgreSQL does not run as root and there is no other user to run it as")


@pytest.fixture(scope="session")
def postgres_cluster() -> Iterator[str]:
    """The folder of the socket of a throw-away PostgreSQL, which is also its host name in an address."""
    programs = _postgres_programs()
    if programs is None:
        pytest.skip("PostgreSQL's initdb and pg_ctl are not on this machine")
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    # A short path: that of a socket may have some hundred characters only.
    folder = Path(tempfile.mkdtemp(prefix="nl-pg-", dir="/tmp"))
    folder.chmod(0o755)
    prefix = _as_other_user(folder)
    cluster, log = folder / "c", folder / "log"
    options = f"-c listen_addresses= -k {folder} -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    options += " -c autovacuum=off -c jit=off -c max_connections=40"

    def run(*command: str) -> None:
        done = subprocess.run([*prefix, *command], capture_output=True, text=True, timeout=120, cwd="/")
        if done.returncode:
            shown = log.read_text(errors="replace")[-2000:] if log.exists() else ""
            pytest.fail(f"{command[0]} failed: {done.stdout}{done.stderr}{shown}")

    try:
        run(str(programs / "initdb"), "-D", str(cluster), "-U", "newsloom", "-A", "trust", "-E", "UTF8",
            "--locale=C.UTF-8", "--no-sync")  # fmt: skip
        run(str(programs / "pg_ctl"), "-D", str(cluster), "-l", str(log), "-w", "-o", options, "start")
        yield str(folder)
    finally:
        subprocess.run(
            [*prefix, str(programs / "pg_ctl"), "-D", str(cluster), "-m", "immediate", "stop"],
            capture_output=True, timeout=60, cwd="/",
        )  # fmt: skip
        shutil.rmtree(folder, ignore_errors=True)


def _address(cluster: str, name: str) -> str:
    return f"postgresql://newsloom@/{name}?host={cluster}"


def _on_cluster(cluster: str, statement: str) -> None:
    import psycopg

    with psycopg.connect(_address(cluster, "postgres"), autocommit=True) as connection:
        connection.execute(statement.encode())


@pytest.fixture(scope="session")
def postgres_migrated(postgres_cluster: str, django_db_blocker: DjangoDbBlocker) -> str:
    """The name of a migrated PostgreSQL database."""
    _on_cluster(postgres_cluster, "CREATE DATABASE newsloom")
    with django_db_blocker.unblock():
        _migrated(_settings(_address(postgres_cluster, "newsloom")))
    return "newsloom"


# -- both ---------------------------------------------------------------------------------------------------------


def _settings(address: str = "", data: Path | None = None) -> dict[str, object]:
    from newsloom.present import config

    told = {"NEWSLOOM_DATABASE": address, "NEWSLOOM_DATA": str(data or os.environ["NEWSLOOM_DATA"])}
    return config.database(config.load(told))


def _migrated(settings: dict[str, object]) -> None:
    from newsloom import store

    before = _swapped(settings)
    try:
        store.migrate()
    finally:
        _swapped(before)


def _swapped(settings: dict[str, Any]) -> dict[str, Any]:
    """Make `settings` those of the default connection, in every thread from now on; what they were."""
    from django.db import connections

    # A plain description gets the parts that Django adds to one that it reads from the settings.
    fresh = connections.configure_settings({"default": dict(settings)})["default"]
    before = connections.settings["default"]
    connections["default"].close()
    connections.settings["default"] = fresh
    connections["default"] = connections.create_connection("default")
    return dict(before)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory, django_db_blocker: DjangoDbBlocker) -> Path:
    """A migrated SQLite file to make others of."""
    data = tmp_path_factory.mktemp("template")
    with django_db_blocker.unblock():
        _migrated(_settings(data=data))
    return data / "newsloom.sqlite3"


@pytest.fixture
def sqlite_database(sqlite_template: Path, tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[Database]:
    """A fresh SQLite file as the default database."""
    shutil.copy(sqlite_template, tmp_path / "newsloom.sqlite3")
    environment = os.environ | {"NEWSLOOM_DATA": str(tmp_path), "NEWSLOOM_DATABASE": ""}
    with django_db_blocker.unblock():
        before = _swapped(_settings(data=tmp_path))
        try:
            yield Database("sqlite", tmp_path, environment)
        finally:
            _swapped(before)


@pytest.fixture
def postgres_database(
    postgres_cluster: str, postgres_migrated: str, tmp_path: Path, django_db_blocker: DjangoDbBlocker
) -> Iterator[Database]:
    """An empty PostgreSQL database as the default database."""
    # Emptied after each test: a database of its own for each would take ten times as long.
    address = _address(postgres_cluster, postgres_migrated)
    environment = os.environ | {"NEWSLOOM_DATA": str(tmp_path), "NEWSLOOM_DATABASE": address}
    with django_db_blocker.unblock():
        before = _swapped(_settings(address))
        try:
            yield Database("postgresql", tmp_path, environment)
        finally:
            _emptied()
            _swapped(before)


def _emptied() -> None:
    from django.apps import apps
    from django.db import connection

    connection.close()  # a test may have left it in the middle of a transaction
    tables = [model._meta.db_table for model in apps.get_app_config("store").get_models()]
    with connection.cursor() as cursor:
        # Quicker than TRUNCATE, which makes new files; as a replica the order of the tables does not matter.
        cursor.execute("SET session_replication_role = replica")
        for table in tables:
            cursor.execute(f"DELETE FROM {table}")
        cursor.execute("SET session_replication_role = DEFAULT")


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> Database:
    """The test runs once on each kind of database."""
    found = request.getfixturevalue(f"{request.param}_database")
    assert isinstance(found, Database)
    return found
