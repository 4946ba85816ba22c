"""Connections to public addresses only, each within its time.

A name is resolved once; every address that it has is checked, and the connection is made to a checked address. So a
name that answers differently the second time (DNS rebinding) gains nothing. Names such as "2130706433" or "0x7f.1"
are resolved like any other and judged by the address that comes out.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import httpcore

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolver = Callable[[str, int], Sequence[str]]

_PUBLIC_V6 = ipaddress.ip_network("2000::/3")  # the only global unicast space handed out (RFC 4291, IANA)
_NAT64 = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address
_SIX_TO_FOUR = ipaddress.ip_network("2002::/16")  # RFC 3056: bits 16 to 48 are one
_NEVER = tuple(
    ipaddress.ip_network(block)
    for block in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
        "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
        "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "2001::/23", "2001:db8::/32", "3fff::/20",
    )
)  # fmt: skip
_TRIED_MAX = 4


class GuardError(Exception):
    """A connection was refused by us; the message says why."""


def is_public(address: Address) -> bool:
    """Whether `address` is one that anybody on the internet could mean; False for private, local and special ones."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = _inner(address)
        if inner is not None:
            return is_public(inner)
        if address not in _PUBLIC_V6:
            return False
    return not any(address in block for block in _NEVER if block.version == address.version)


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for, so that it cannot hide behind it."""
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    if address in _SIX_TO_FOUR:
        return ipaddress.IPv4Address((int(address) >> 80) & 0xFFFFFFFF)
    return None


def resolve(host: str, port: int) -> list[str]:
    """The addresses of `host`, in the system's order of preference. Raises OSError where it has none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(place[0]) for *_, place in found))


def _resolved_within(resolver: Resolver, host: str, port: int, seconds: float) -> Sequence[str]:
    """`getaddrinfo` knows no time-out: it waits in a thread of its own, which is left behind if it takes too long."""
    answers: list[Sequence[str] | OSError | UnicodeError] = []

    def ask() -> None:
        try:
            answers.append(resolver(host, port))
        except (OSError, UnicodeError) as error:
            answers.append(error)

    thread = threading.Thread(target=ask, name="newsloom-resolve", daemon=True)
    thread.start()
    thread.join(seconds)
    if not answers:
        raise httpcore.ConnectTimeout("the name was not resolved in time")
    if isinstance(answers[0], Exception):
        raise httpcore.ConnectError(f"the name {host} cannot be resolved") from answers[0]
    return answers[0]


class Deadline:
    """A point in time by which an exchange must be over."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self, seconds_max: float | None) -> float:
        """How long the next step may wait. Raises ReadTimeout when the time is used up."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("took too long in all")
        return left if seconds_max is None else min(left, seconds_max)


class _TimedStream(httpcore.NetworkStream):
    """A stream whose single steps cannot add up to more than the deadline: a server that drips is cut off."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return _TimedStream(inner, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class GuardedBackend(httpcore.NetworkBackend):
    """Opens connections for httpcore. `may_be_private` tells for which hosts any address will do."""

    def __init__(self, deadline: Deadline, may_be_private: Callable[[str], bool], resolver: Resolver = resolve) -> None:
        self._deadline = deadline
        self._may_be_private = may_be_private
        self._resolver = resolver
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        addresses = self._checked(host, port, timeout)
        for place, address in enumerate(addresses, start=1):
            try:
                stream = self._inner.connect_tcp(
                    address, port, self._deadline.left(timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if place == len(addresses):
                    raise
            else:
                return _TimedStream(stream, self._deadline)
        raise httpcore.ConnectError(f"the name {host} has no address")

    def _checked(self, host: str, port: int, timeout: float | None) -> list[str]:
        found = _resolved_within(self._resolver, host, port, self._deadline.left(timeout))
        addresses = [ipaddress.ip_address(told.partition("%")[0]) for told in found]
        if not self._may_be_private(host) and not all(map(is_public, addresses)):
            raise GuardError(
                f"{host} is in a private or special network, where nothing is fetched unless the owner allows it"
            )
        return [str(address) for address in addresses[:_TRIED_MAX]]

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        raise GuardError("nothing is fetched from local sockets")
