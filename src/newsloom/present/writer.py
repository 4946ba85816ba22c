"""The language model that the owner named, if any. Apart from `service`, so that writing needs no Django."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from newsloom.acquire.address import AddressError
from newsloom.acquire.chat import Chat, ChatPolicy
from newsloom.analyse import analyse
from newsloom.compare.retelling import Question, question
from newsloom.model import Dossier, Report, SettingsError
from newsloom.present.config import Config

_NEAR = (".local", ".lan", ".internal", ".home.arpa")


def language_model(settings: Config) -> Chat | None:
    """What asks the language model; None where none is named. Raises SettingsError."""
    if not settings.writer_address:
        return None
    if not settings.writer_model:
        raise SettingsError("writer_model", "is missing: writer_address names a server, and it may know several models")
    key = _key(settings)
    if key and not _is_private(settings.writer_address):
        raise SettingsError("writer_address", "is to begin with https://: the key would be sent in the open")
    policy = ChatPolicy(settings.writer_address, settings.writer_model, key, settings.writer_seconds)
    try:
        return Chat(policy)
    except AddressError as error:
        raise SettingsError("writer_address", str(error)) from error


def ask(dossier: Dossier, reports: Mapping[str, Report]) -> Question | None:
    """The question about a story; its answer is read as any article is."""
    return question(dossier, reports, analyse)


def _key(settings: Config) -> str | None:
    if not settings.writer_key_file:
        return settings.writer_key or None
    file = Path(settings.writer_key_file).expanduser()
    try:
        told = file.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError("writer_key_file", f"{file} cannot be read as a key") from error
    if not told or not told.isprintable():
        raise SettingsError("writer_key_file", f"{file} holds no key")
    return told


def _is_private(address: str) -> bool:
    """Whether what is sent to `address` is sealed, or stays in the house."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.scheme == "https":
        return True
    try:
        place = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(_NEAR)
    return place.is_private or place.is_loopback
