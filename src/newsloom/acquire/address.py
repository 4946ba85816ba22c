"""Web addresses: which may be asked, and how they are written in messages."""

from __future__ import annotations

import httpx

_LENGTH_MAX = 8_000
_SHOWN_CHARACTERS_MAX = 200
_LOW_PORTS = (80, 443)  # other ports below this bound belong to mail, shells and the like
_LOW_PORT_BOUND = 1024
_PORT_MAX = 65_535


class AddressError(ValueError):
    """An address cannot be asked; the message says why, without repeating it."""


def web_address(told: str, base: httpx.URL | None = None) -> httpx.URL:
    """`told` as an absolute http(s) address without fragment, resolved against `base`.

    Raises AddressError for anything else: other schemes, no host, credentials, ports of other services.
    """
    if len(told) > _LENGTH_MAX:
        raise AddressError("the address is too long")
    try:
        url = base.join(told.strip()) if base else httpx.URL(told.strip())
        host = url.host  # some names are found to be none only here,
        url.netloc.decode("ascii")  # and some zones of IPv6 addresses here
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise AddressError("is no valid address") from error
    if url.scheme not in ("http", "https"):
        raise AddressError("is no http or https address")
    if url.userinfo:
        raise AddressError("holds a user name or password, which would be stored in the open: leave them out")
    if not host:
        raise AddressError("names no host")
    if url.port is not None and url.port < _LOW_PORT_BOUND and url.port not in _LOW_PORTS:
        raise AddressError(f"names port {url.port}, which is not a web server's")
    if url.port is not None and url.port > _PORT_MAX:  # httpx takes any number, the system's socket raises
        raise AddressError(f"names port {url.port}, which there cannot be")
    return url.copy_with(fragment=None)


def shown(address: str | httpx.URL) -> str:
    """`address` for a message or log: without credentials, and without the query, which may hold a token."""
    text = str(address)
    scheme, mark, rest = text.partition("://")
    if not mark:
        scheme, rest = "", text
    rest = rest.partition("#")[0]
    place, query, _ = rest.partition("?")
    host, slash, path = place.partition("/")
    host = host.rpartition("@")[2]
    if not host.startswith("[") and not host.partition(":")[2].isdigit() and ":" in host:
        return f"{scheme}{mark}…"  # no port: the beginning of a password with a slash in it
    text = f"{scheme}{mark}{host}{slash}{path}{'?…' if query else ''}"
    return text if len(text) <= _SHOWN_CHARACTERS_MAX else text[: _SHOWN_CHARACTERS_MAX - 1] + "…"
