"""The owner's settings: from the environment, from a file, or as usual; and what Django makes of them."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from newsloom.model import SettingsError
from newsloom.present import config
from newsloom.present.config import OPTIONS, Config


def _load(tmp_path: Path, **told: str) -> Config:
    return config.load({"NEWSLOOM_DATA": str(tmp_path)} | told)


def test_every_option_is_a_field_and_has_a_meaning() -> None:
    assert [option.key for option in OPTIONS] == [field.name for field in fields(Config)]
    assert all(option.meaning.endswith(".") for option in OPTIONS)


def test_without_any_setting_all_is_as_usual(tmp_path: Path) -> None:
    usual = config.load({"XDG_DATA_HOME": str(tmp_path)})
    assert usual.data == tmp_path / "newsloom"
    assert usual.database == ""
    assert (usual.debug, usual.allow_private, usual.refresh) == (False, False, True)
    assert usual.hosts == ("localhost", "127.0.0.1", "[::1]")


def test_a_data_home_that_is_not_absolute_is_ignored() -> None:
    assert config.load({"XDG_DATA_HOME": "relative"}).data == Path("~/.local/share/newsloom").expanduser()


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    (tmp_path / "newsloom.toml").write_text('workers = 5\nhosts = ["a.example", "b.example"]\nallow_private = true\n')
    told = _load(tmp_path, NEWSLOOM_WORKERS="2")
    assert (told.workers, told.hosts, told.allow_private) == (2, ("a.example", "b.example"), True)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("WORKERS", "many"), ("WORKERS", "0"), ("WORKERS", "1e3"), ("DEBUG", "perhaps"), ("TIME_ZONE", "Velm/Port"),
        ("TIME_ZONE", "../etc"), ("TIMEOUT_SECONDS", "nan"), ("TIMEOUT_SECONDS", "-1"), ("DATABASE", "mysql://x/y"),
        ("PAGE_BYTES_MAX", "1"), ("ANALYSIS", "slow"),
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_used_is_named(tmp_path: Path, variable: str, value: str) -> None:
    with pytest.raises(SettingsError):
        _load(tmp_path, **{f"NEWSLOOM_{variable}": value})


@pytest.mark.parametrize("text", ["workers = [1]", "no_such = 1", "workers = ", "\x00", "workers = {a = 1}"])
def test_a_settings_file_with_mistakes_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "newsloom.toml").write_text(text)
    with pytest.raises(SettingsError):
        _load(tmp_path)


def test_a_settings_file_that_was_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="is not there"):
        _load(tmp_path, NEWSLOOM_SETTINGS=str(tmp_path / "other.toml"))


def test_a_postgresql_address_is_taken_apart(tmp_path: Path) -> None:
    told = config.database(
        _load(tmp_path, NEWSLOOM_DATABASE="postgresql://me:p%40ss@db.example:5433/news?sslmode=require")
    )
    assert (told["USER"], told["PASSWORD"], told["HOST"], told["PORT"], told["NAME"]) == (
        "me", "p@ss", "db.example", "5433", "news"
    )  # fmt: skip
    assert told["OPTIONS"] == {"sslmode": "require"}
    for wrong in ("postgresql://me@db.example/", "postgresql://db.example:port/x"):
        with pytest.raises(SettingsError):
            config.database(_load(tmp_path, NEWSLOOM_DATABASE=wrong))


def test_the_secret_is_made_once_and_is_the_owners_alone(tmp_path: Path) -> None:
    file = tmp_path / "new" / "secret-key"
    made = config.secret(file)
    assert config.secret(file) == made
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [found.name for found in file.parent.iterdir()] == ["secret-key"]
    assert config.secret(tmp_path / "other") != made


def test_a_secret_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "short").write_text("x")
    with pytest.raises(SettingsError, match="no usable secret"):
        config.secret(tmp_path / "short")
    with pytest.raises(SettingsError, match="cannot be kept"):
        config.secret(tmp_path / "short" / "below")


def test_loading_the_settings_writes_nothing(tmp_path: Path) -> None:
    code = (
        "import django; django.setup(); from django.conf import settings; from pathlib import Path; import sys;"
        "assert not settings.DEBUG; assert not Path(sys.argv[1]).exists();"
        "assert len(str(settings.SECRET_KEY)) > 40; assert (Path(sys.argv[1]) / 'secret-key').exists()"
    )
    environment = os.environ | {
        "NEWSLOOM_DATA": str(tmp_path / "d"), "DJANGO_SETTINGS_MODULE": "newsloom.present.settings"
    }  # fmt: skip
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "d")], env=environment, check=True, timeout=60)


def test_the_store_can_be_imported_without_django_set_up() -> None:
    code = "import sys, newsloom.store, newsloom.run.pipeline; assert 'django' not in sys.modules, 'loaded'"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_a_database_address_that_cannot_be_used_is_not_repeated(tmp_path: Path) -> None:
    for told in ("postgresql://me:hunter2@[x/news", "mysql://me:hunter2@host/news"):
        with pytest.raises(SettingsError) as caught:
            _load(tmp_path, NEWSLOOM_DATABASE=told)
        assert "hunter2" not in str(caught.value)


def test_origins_are_whole_addresses(tmp_path: Path) -> None:
    assert _load(tmp_path, NEWSLOOM_ORIGINS="https://news.example/").origins == ("https://news.example",)
    with pytest.raises(SettingsError, match="are addresses such as"):
        _load(tmp_path, NEWSLOOM_ORIGINS="news.example")
