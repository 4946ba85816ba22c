"""Fetching pages and feeds from the web: politely, within bounds, and from public addresses only."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import httpcore
import httpx

from newsloom import __version__
from newsloom.acquire.address import AddressError, shown, web_address
from newsloom.acquire.guard import Deadline, GuardedBackend, GuardError, Resolver, resolve
from newsloom.acquire.limits import in_words
from newsloom.acquire.pace import Pace
from newsloom.acquire.packed import GZIP_MAGIC, CodingError, unpacked
from newsloom.acquire.retry_after import LATER_SECONDS_MAX, retry_after_seconds
from newsloom.acquire.robots import ROBOTS_BYTES_MAX, Robots, RobotsAnswer
from newsloom.acquire.sniff import Kind, Refusal, sniff
from newsloom.acquire.stream import HEAD_BYTES
from newsloom.model import AcquireError, Capture, Media

AGENT = "Newsloom"
_MEDIA = {Kind.HTML: Media.HTML, Kind.TEXT: Media.TEXT, Kind.FEED: Media.FEED, Kind.JSON: Media.FEED}
_REDIRECTS = (301, 302, 303, 307, 308)
_PERMANENT = (301, 308)
_WORTH_RETRYING = (408, 425, 429)
_ACCEPT = b"text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,*/*;q=0.5"


@dataclass(frozen=True, slots=True)
class FetchPolicy:
    """How fetching behaves. `hosts_allowed_private` are host names whose addresses may be private ones."""

    user_agent: str = f"{AGENT}/{__version__} (self-hosted news reader)"
    connect_seconds_max: float = 10.0
    read_seconds_max: float = 20.0
    total_seconds_max: float = 60.0
    body_bytes_max: int = 20_000_000
    redirects_max: int = 5
    allow_private: bool = False
    hosts_allowed_private: frozenset[str] = frozenset()
    host_delay_seconds: float = 1.0
    crawl_delay_seconds_max: float = 30.0
    wait_seconds_max: float = 120.0
    robots_kept_seconds: float = 86_400.0


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer. `capture` is None where the server said that nothing changed since the `etag` or date sent.

    `address` is where it was found after redirects; `permanent_address` is where the server wants to be asked from
    now on, if elsewhere. `etag` and `last_modified` are for the next request. `fresh_seconds` is how long the
    server holds its answer good, None where it does not say.
    """

    capture: Capture | None
    address: str
    permanent_address: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    fresh_seconds: float | None = None


class FetchError(AcquireError):
    """A fetch failed. `status` is the server's, if it answered; `retry_after_seconds` what it asked us to wait.

    `gone` is True where the server says that there will never be anything again (410): do not ask again.
    """

    def __init__(
        self,
        subject: str,
        cause: str,
        *,
        retry_may_help: bool = False,
        status: int | None = None,
        retry_after_seconds: float | None = None,
    ) -> None:
        super().__init__(subject, cause, retry_may_help=retry_may_help)
        self.status = status
        self.retry_after_seconds = retry_after_seconds
        self.gone = status == 410


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes


class Fetcher:
    """Fetches under one policy; one is enough for a program, and it may be used by several threads.

    Proxies named in the environment are not used, cookies are not kept, and no credentials are ever sent.
    """

    def __init__(
        self,
        policy: FetchPolicy | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        resolver: Resolver = resolve,
    ) -> None:
        self.policy = policy or FetchPolicy()
        self._now = now
        self._resolver = resolver
        self._pace = Pace(clock, sleep)
        self._robots = Robots(self._robots_txt, AGENT, self.policy.robots_kept_seconds, clock=clock)
        self._tls: ssl.SSLContext = httpx.create_ssl_context()

    def fetch(
        self, address: str, *, etag: str | None = None, last_modified: str | None = None, heed_robots: bool = True
    ) -> Fetched:
        """What is at `address`, unpacked, its redirects followed.

        With `etag` or `last_modified` (of the answer before) the server may answer that nothing changed.
        robots.txt is for crawlers, and feeds are published to be read by readers: pass `heed_robots=False` for a feed
        that the owner added. Raises FetchError, which says whether trying again may help.
        """
        conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        sent = {name: value for name, value in conditions.items() if value and _is_field_value(value)}
        url, permanent, answer = self._followed(address, sent, heed_robots)
        moved = str(permanent) if str(permanent) != str(_checked_address(address)) else None
        if answer.status == 304 and sent:
            return self._fetched(None, url, moved, answer, etag, last_modified)
        if answer.status not in range(200, 300):
            raise _refused(url, answer, self._now())
        return self._fetched(self._capture(url, answer), url, moved, answer, None, None)

    def _fetched(
        self,
        capture: Capture | None,
        url: httpx.URL,
        moved: str | None,
        answer: _Answer,
        etag: str | None,
        last_modified: str | None,
    ) -> Fetched:
        headers = answer.headers
        return Fetched(
            capture,
            str(url),
            moved,
            headers.get("etag") or etag,
            headers.get("last-modified") or last_modified,
            _max_age(headers.get("cache-control", "")),
        )

    def _followed(
        self, address: str, sent: Mapping[str, str], heed_robots: bool
    ) -> tuple[httpx.URL, httpx.URL, _Answer]:
        """The last address, the one that permanent redirects alone led to, and the answer."""
        url = permanent = _checked_address(address)
        left_seconds = self.policy.total_seconds_max  # of asking; waiting for a turn is bounded by itself
        seen: set[str] = set()
        only_permanent = True
        for _ in range(self.policy.redirects_max + 1):
            seen.add(str(url))
            self._take_turn(url, heed_robots)
            begin = time.monotonic()
            answer = self._asked(url, sent, Deadline(left_seconds), self.policy.body_bytes_max)
            left_seconds -= time.monotonic() - begin
            if answer.status not in _REDIRECTS:
                return url, permanent, answer
            only_permanent = only_permanent and answer.status in _PERMANENT
            url = self._next(url, answer)
            permanent = url if only_permanent else permanent
            if str(url) in seen:
                raise FetchError(shown(address), "redirects in a circle")
        raise FetchError(shown(address), f"redirects more than {self.policy.redirects_max} times")

    def _next(self, url: httpx.URL, answer: _Answer) -> httpx.URL:
        told = answer.headers.get("location")
        if not told:
            raise FetchError(shown(url), "redirects without saying where to", status=answer.status)
        try:
            return web_address(told, url)
        except AddressError as error:
            raise FetchError(shown(url), f"redirects to an address that {error}", status=answer.status) from error

    def _take_turn(self, url: httpx.URL, heed_robots: bool) -> None:
        delay = self.policy.host_delay_seconds
        if heed_robots:
            rules = self._robots.rules(_origin(url))
            if rules.closed:
                cause = "the site's robots.txt cannot be read at present, so its pages are left alone"
                raise FetchError(shown(url), cause, retry_may_help=True)
            if not self._robots.allows(rules, str(url)):
                raise FetchError(shown(url), "the site's robots.txt asks not to fetch this page")
            delay = max(delay, min(self._robots.delay_seconds(rules), self.policy.crawl_delay_seconds_max))
        if not self._pace.wait(url.host, delay, self.policy.wait_seconds_max):
            cause = "too many requests to this host are waiting already"
            raise FetchError(shown(url), cause, retry_may_help=True)

    def _robots_txt(self, address: str) -> RobotsAnswer:
        url = web_address(address)
        deadline = Deadline(self.policy.total_seconds_max)
        try:
            for _ in range(self.policy.redirects_max + 1):
                answer = self._asked(url, {}, deadline, ROBOTS_BYTES_MAX, cut=True)
                if answer.status not in _REDIRECTS:
                    return RobotsAnswer(answer.status, answer.body)
                url = self._next(url, answer)
        except FetchError as error:
            if error.retry_may_help or isinstance(error.__cause__, GuardError):
                raise  # the host itself cannot be asked
        return RobotsAnswer(404)  # RFC 9309, 2.3.1.2 and 2.3.1.3: what cannot be had counts as not there

    def _asked(
        self, url: httpx.URL, sent: Mapping[str, str], deadline: Deadline, size_max: int, *, cut: bool = False
    ) -> _Answer:
        backend = GuardedBackend(deadline, self._may_be_private, self._resolver)
        try:
            # A pool for each request: its connections share one deadline, and none is left open behind it.
            with (
                httpcore.ConnectionPool(ssl_context=self._tls, network_backend=backend, max_connections=1) as pool,
                pool.stream("GET", str(url), headers=self._headers(url, sent), extensions=self._timeouts()) as response,
            ):
                headers = _read_headers(response.headers)
                body = b"" if response.status in _REDIRECTS else _body(response, headers, size_max, cut)
                return _Answer(response.status, headers, body)
        except GuardError as error:
            raise FetchError(shown(url), str(error)) from error
        except CodingError as error:
            raise FetchError(shown(url), f"the body {error}") from error
        except httpcore.TimeoutException as error:
            raise FetchError(shown(url), "did not answer in time", retry_may_help=True) from error
        except httpcore.NetworkError as error:
            raise FetchError(shown(url), _network_cause(error), retry_may_help=True) from error
        except (httpcore.ProtocolError, httpcore.UnsupportedProtocol) as error:
            raise FetchError(shown(url), "sent an answer that is no proper HTTP", retry_may_help=True) from error

    def _headers(self, url: httpx.URL, sent: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
        fixed = [
            (b"Host", url.netloc),
            (b"User-Agent", self.policy.user_agent.encode("latin-1", "replace")),
            (b"Accept", _ACCEPT),
            (b"Accept-Encoding", b"gzip, deflate"),
            (b"Connection", b"close"),
        ]
        return fixed + [(name.encode("ascii"), value.encode("latin-1")) for name, value in sent.items()]

    def _timeouts(self) -> dict[str, dict[str, float]]:
        read = self.policy.read_seconds_max
        connect = self.policy.connect_seconds_max
        return {"timeout": {"connect": connect, "read": read, "write": read, "pool": connect}}

    def _may_be_private(self, host: str) -> bool:
        return self.policy.allow_private or host.lower() in self.policy.hosts_allowed_private

    def _capture(self, url: httpx.URL, answer: _Answer) -> Capture:
        if not answer.body.strip():
            raise FetchError(shown(url), "the answer is empty", status=answer.status, retry_may_help=True)
        content_type = answer.headers.get("content-type")
        kind = sniff(answer.body[:HEAD_BYTES], url.path, content_type)
        if isinstance(kind, Refusal):
            raise FetchError(shown(url), f"what is there {kind.cause}", status=answer.status)
        if kind not in _MEDIA:
            cause = "what is there is an archive or a list of articles: save it and read it as a file"
            raise FetchError(shown(url), cause, status=answer.status)
        return Capture(str(url), _MEDIA[kind], answer.body, content_type, self._now())


def _checked_address(address: str) -> httpx.URL:
    try:
        return web_address(address)
    except AddressError as error:
        raise FetchError(shown(address), str(error)) from error


def _origin(url: httpx.URL) -> str:
    return f"{url.scheme}://{url.netloc.decode('ascii')}"


def _is_field_value(value: str) -> bool:
    return value.isprintable() and value.isascii()


def _read_headers(raw: list[tuple[bytes, bytes]]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for name, value in raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        if key in headers and key == "content-encoding":
            text = f"{headers[key]}, {text}"
        headers[key] = headers[key] if key in headers and key != "content-encoding" else text
    return headers


def _body(response: httpcore.Response, headers: Mapping[str, str], size_max: int, cut: bool) -> bytes:
    """The body, unpacked. Raises CodingError where it is larger than `size_max`, packed or unpacked.

    With `cut` the rest of a body that is too large is left out instead.
    """
    parts: list[bytes] = []
    size = 0
    for part in response.iter_stream():
        parts.append(part)
        size += len(part)
        if size > size_max:
            if cut:
                break
            raise CodingError(f"is larger than {in_words(size_max)}")
    body = unpacked(b"".join(parts), headers.get("content-encoding"), size_max)
    if body.startswith(GZIP_MAGIC):  # a packed file sent as it lies there
        body = unpacked(body, "gzip", size_max)
    return body


def _network_cause(error: httpcore.NetworkError) -> str:
    if isinstance(error.__cause__, OSError) or isinstance(error, httpcore.ConnectError):
        return f"cannot be reached ({str(error)[:200]})"
    return "broke the connection off"


def _refused(url: httpx.URL, answer: _Answer, now: datetime) -> FetchError:
    status = answer.status
    causes = {
        304: "says that nothing changed, though it was not asked that",
        401: "wants a login (401)",
        402: "wants to be paid (402)",
        403: "refuses access (403)",
        404: "is not there (404)",
        410: "is gone for good (410)",
        429: "asks for fewer requests (429)",
        503: "is out of service at present (503)",
    }
    return FetchError(
        shown(url),
        causes.get(status, f"the server answered with status {status}"),
        retry_may_help=status >= 500 or status in _WORTH_RETRYING,
        status=status,
        retry_after_seconds=retry_after_seconds(answer.headers.get("retry-after", ""), now),
    )


def _max_age(told: str) -> float | None:
    """How long a Cache-Control header holds an answer good (RFC 9111, 5.2.2.1); at most a week."""
    directives = [part.strip().lower() for part in told.split(",")]
    if "no-store" in directives or "no-cache" in directives:
        return 0.0
    for directive in directives:
        name, _, value = directive.partition("=")
        value = value.strip('" ')
        if name == "max-age" and value.isascii() and value.isdigit():
            return min(float(value[:12]), LATER_SECONDS_MAX)
    return None
