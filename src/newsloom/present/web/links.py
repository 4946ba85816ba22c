"""Addresses from outside: what may become a link, and how it is shown."""

from __future__ import annotations

from urllib.parse import urlsplit

SHOWN_LENGTH_MAX = 80


def outward(address: str | None) -> str | None:
    """`address` if it may be linked: absolute, http or https, with a host and without credentials; else None."""
    if address is None or any(ch.isspace() or ord(ch) < 32 for ch in address):
        return None
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host or "@" in parts.netloc:
        return None
    return address


def host(address: str | None) -> str | None:
    """The host that an address names, without "www."; None where there is none."""
    if outward(address) is None:
        return None
    assert address is not None
    name = urlsplit(address).hostname
    return name.removeprefix("www.") if name else None


def shown(address: str) -> str:
    """An address short enough to stand in a line: without the scheme, cut in the end."""
    bare = address.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
    return bare if len(bare) <= SHOWN_LENGTH_MAX else bare[: SHOWN_LENGTH_MAX - 1] + "…"
