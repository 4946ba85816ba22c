"""The owner's settings: from the environment first, then from a TOML file, then what is usual.

Every setting is declared once, in OPTIONS; the documentation and its test read that table. Nothing here touches
the disk but `load`, which reads the settings file, and `secret`, which makes the secret key at the first start.
"""

from __future__ import annotations

import os
import secrets
import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit
from zoneinfo import ZoneInfo

from newsloom.model import Depth, SettingsError

Value = str | int | float | bool | tuple[str, ...] | Path


@dataclass(frozen=True, slots=True)
class Option:
    """One setting: `key` in the settings file, `variable` in the environment; `usual` is told as it would be typed."""

    key: str
    read: Callable[[str, str], Value]
    usual: str
    meaning: str

    @property
    def variable(self) -> str:
        return f"NEWSLOOM_{self.key.upper()}"


@dataclass(frozen=True, slots=True)
class Config:
    """All settings, checked. `database` is a postgresql:// address, or empty for the SQLite file in `data`."""

    data: Path
    database: str
    hosts: tuple[str, ...]
    origins: tuple[str, ...]
    https: bool
    debug: bool
    time_zone: str
    refresh: bool
    workers: int
    new_pages_max: int
    relate_days: int
    analysis: Depth
    timeout_seconds: float
    page_bytes_max: int
    host_delay_seconds: float
    allow_private: bool
    private_hosts: tuple[str, ...]
    contact: str
    writer_address: str
    writer_model: str
    writer_key: str = field(repr=False)
    writer_key_file: str
    writer_seconds: float

    @property
    def database_file(self) -> Path:
        """Where the SQLite database is kept."""
        return self.data / "newsloom.sqlite3"

    @property
    def relater_file(self) -> Path:
        """Where what was learned of earlier articles is kept; made anew from the database where it is not there."""
        return self.data / "relater-state.zip"

    @property
    def secret_file(self) -> Path:
        return self.data / "secret-key"


def _text(_name: str, told: str) -> str:
    return told.strip()


def _web_address(name: str, told: str) -> str:
    if told.strip() and not told.strip().startswith(("http://", "https://")):
        raise SettingsError(name, "is an address such as http://127.0.0.1:11434, or empty")
    return told.strip()


def _key(name: str, told: str) -> str:
    if told.strip() and not (told.strip().isascii() and told.strip().isprintable()):
        raise SettingsError(name, "holds something that no key holds")  # what was told is not repeated
    return told.strip()


def _list(_name: str, told: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in told.split(",") if part.strip())


def _yes(name: str, told: str) -> bool:
    match told.strip().lower():
        case "1" | "yes" | "true" | "on":
            return True
        case "0" | "no" | "false" | "off" | "":
            return False
        case _:
            raise SettingsError(name, f"is yes or no, not {told!r}")


def _number(least: int, most: int) -> Callable[[str, str], int]:
    def read(name: str, told: str) -> int:
        try:
            number = int(told.replace("_", ""))
        except ValueError:
            raise SettingsError(name, f"is a whole number, not {told!r}") from None
        if not least <= number <= most:
            raise SettingsError(name, f"is from {least} to {most}, not {number}")
        return number

    return read


def _depth(name: str, told: str) -> Depth:
    try:
        return Depth(told.strip().lower())
    except ValueError:
        raise SettingsError(name, f"is {' or '.join(Depth)}, not {told!r}") from None


def _seconds(name: str, told: str) -> float:
    try:
        number = float(told)
    except ValueError:
        raise SettingsError(name, f"is a number of seconds, not {told!r}") from None
    if not 0 <= number <= 3600:
        raise SettingsError(name, f"is from 0 to 3600 seconds, not {told}")
    return number


def _folder(_name: str, told: str) -> Path:
    return Path(told).expanduser().absolute()


def _zone(name: str, told: str) -> str:
    try:
        ZoneInfo(told)
    except (OSError, ValueError, KeyError):  # an unknown zone is a KeyError, a path out of the folder a ValueError
        raise SettingsError(name, f"no time zone is called {told!r}") from None
    return told


def _origins(name: str, told: str) -> tuple[str, ...]:
    for origin in (origins := _list(name, told)):
        if not origin.startswith(("http://", "https://")):
            raise SettingsError(name, f"are addresses such as https://news.example.org, not {origin!r}")
    return tuple(origin.rstrip("/") for origin in origins)


def _database(name: str, told: str) -> str:
    try:
        scheme = urlsplit(told).scheme
    except ValueError:  # brackets that hold no IPv6 address
        scheme = "none"
    if told and scheme not in {"postgresql", "postgres"}:
        # What was told is not repeated: it may hold a password.
        raise SettingsError(name, "is an address postgresql://user:password@host:port/name, or empty for SQLite")
    return told


OPTIONS: tuple[Option, ...] = (
    Option(
        "data", _folder, "~/.local/share/newsloom", "The folder of the database, the secret key and the settings file."
    ),
    Option(
        "database",
        _database,
        "",
        "A PostgreSQL database, postgresql://user:password@host:port/name; empty: SQLite in the data folder.",
    ),
    Option(
        "hosts",
        _list,
        "localhost,127.0.0.1,[::1]",
        "The host names under which the service may be asked, with commas between.",
    ),
    Option(
        "origins",
        _origins,
        "",
        "The web addresses from which forms may be sent (https://news.example.org), behind a proxy.",
    ),
    Option(
        "https", _yes, "no", "Whether visitors come by https (through a proxy): cookies are then sent that way only."
    ),
    Option("debug", _yes, "no", "Whether errors are shown to visitors with their insides. For developers only."),
    Option("time_zone", _zone, "UTC", "The time zone in which times are shown."),
    Option("refresh", _yes, "yes", "Whether the service reads its sources by itself."),
    Option("workers", _number(1, 16), "3", "How many sources are read at one time."),
    Option("new_pages_max", _number(0, 1000), "20", "How many new pages one refresh of one source fetches at most."),
    Option("relate_days", _number(1, 366), "14", "How many days back an article is compared with others."),
    Option(
        "analysis",
        _depth,
        "full",
        "How much work is put into each article: full; or fast, where who says what is told by rules alone.",
    ),
    Option("timeout_seconds", _seconds, "30", "How long one request may take in all."),
    Option("page_bytes_max", _number(10_000, 500_000_000), "20000000", "How large a page may be, unpacked."),
    Option("host_delay_seconds", _seconds, "1", "How long to wait between two requests to one host."),
    Option("allow_private", _yes, "no", "Whether sources may stand at private addresses (in the home network)."),
    Option("private_hosts", _list, "", "The hosts at private addresses that may be read, with commas between."),
    Option("contact", _text, "", "An address by which a site can reach the owner, told with each request."),
    Option(
        "writer_address",
        _web_address,
        "",
        "A language model that may write summaries: an OpenAI-compatible server (http://127.0.0.1:11434); empty: none.",
    ),
    Option("writer_model", _text, "", "The name of the language model, as its server knows it."),
    Option("writer_key", _key, "", "The key that the language model's server wants, if it wants one."),
    Option("writer_key_file", _text, "", "A file that holds this key, instead of the key itself."),
    Option("writer_seconds", _seconds, "120", "How long the language model may take for one summary."),
)

SETTINGS_FILE = "NEWSLOOM_SETTINGS"


def load(environ: Mapping[str, str] | None = None) -> Config:
    """The settings that hold now.

    The settings file is `newsloom.toml` in the data folder, or the one that NEWSLOOM_SETTINGS names.
    Raises SettingsError for a value that cannot be used, an unknown key, or a settings file that cannot be read.
    """
    told = os.environ if environ is None else environ
    data = _folder("NEWSLOOM_DATA", told.get("NEWSLOOM_DATA") or str(_usual_data(told)))
    named = told.get(SETTINGS_FILE)
    kept = _kept(Path(named).expanduser() if named else data / "newsloom.toml", must_be=named is not None)
    values: dict[str, Value] = {"data": data}
    for option in OPTIONS[1:]:
        if option.variable in told:
            values[option.key] = option.read(option.variable, told[option.variable])
        elif option.key in kept:
            values[option.key] = option.read(option.key, _as_typed(option.key, kept[option.key]))
        else:
            values[option.key] = option.read(option.key, option.usual)
    return Config(**values)  # type: ignore[arg-type]  # each reader gives its field's type


def _usual_data(told: Mapping[str, str]) -> Path:
    base = told.get("XDG_DATA_HOME")
    # The XDG base directory specification: a path there that is not absolute is to be ignored.
    home = Path(base) if base and Path(base).is_absolute() else Path("~/.local/share").expanduser()
    return home / "newsloom"


def _kept(file: Path, *, must_be: bool) -> Mapping[str, object]:
    try:
        kept = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        if must_be:
            raise SettingsError(str(file), "the settings file is not there") from None
        return {}
    except OSError as error:
        raise SettingsError(str(file), f"cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(str(file), f"is not TOML: {error}") from error
    known = {option.key for option in OPTIONS} - {"data"}
    for key in kept:
        if key not in known:
            raise SettingsError(str(file), f"{key!r} is no setting; settings are: {', '.join(sorted(known))}")
    return kept


def _as_typed(key: str, value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case str() | int() | float():
            return str(value)
        case list() if all(isinstance(part, str) for part in value):
            return ",".join(value)
        case _:
            raise SettingsError(key, f"cannot be {value!r}")


def secret(file: Path) -> str:
    """The secret key kept in `file`, made at the first start with mode 0600. Raises SettingsError."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not file.exists():
            _make_secret(file)
        kept = file.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(str(file), f"the secret key cannot be kept there: {error}") from error
    if len(kept) < 40:
        raise SettingsError(str(file), "holds no usable secret key; remove the file and a new one is made")
    return kept


def _make_secret(file: Path) -> None:
    # Written beside and linked into place: of two first starts at one time, both take the same key.
    fresh = file.with_name(f".{file.name}-{secrets.token_hex(8)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w") as out:
            out.write(secrets.token_urlsafe(64))
        with suppress(FileExistsError):
            file.hardlink_to(fresh)
    finally:
        fresh.unlink()


def database(config: Config) -> dict[str, object]:
    """Django's description of the database. Raises SettingsError for an address without a database's name."""
    return _postgres(config.database) if config.database else sqlite(config.database_file)


def sqlite(file: Path) -> dict[str, object]:
    """The SQLite database in `file`: readers are not held up by the one writer, and writers queue."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(file),
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "timeout": 20,
            # A transaction that reads before it writes would else fail at once, without waiting its turn.
            "transaction_mode": "IMMEDIATE",
            "init_command": (
                "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA foreign_keys=ON;"
                "PRAGMA temp_store=MEMORY;PRAGMA cache_size=-32000;PRAGMA journal_size_limit=67108864"
            ),
        },
    }


def _postgres(address: str) -> dict[str, object]:
    parts = urlsplit(address)
    name = unquote(parts.path.lstrip("/"))
    if not name:
        raise SettingsError("NEWSLOOM_DATABASE", "names no database: postgresql://user:password@host:port/name")
    try:
        port = str(parts.port or "")
    except ValueError:
        raise SettingsError("NEWSLOOM_DATABASE", "the port is not a number") from None
    options: dict[str, object] = {key: value for key, value in parse_qsl(parts.query) if key != "host"}
    socket_folder = dict(parse_qsl(parts.query)).get("host")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": socket_folder or unquote(parts.hostname or ""),
        "PORT": port,
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options,
    }
