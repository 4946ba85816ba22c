import gzip
import itertools
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from newsloom.acquire.web import Fetcher, FetchError, FetchPolicy
from newsloom.model import AcquireError, Capture, Media
from tests.acquire.server import Answer, Server, moved, ok, serving

PAGE = b"<html><body><p>The harbour of Port Ellery is open again.</p></body></html>"
RSS = b"<?xml version='1.0'?><rss version='2.0'><channel><title>Ellery Post</title></channel></rss>"
NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
HANGS_SECONDS = 30.0  # long enough that a busy machine is not taken for it
AT_HOME = {"allow_private": True, "host_delay_seconds": 0.0}


def fetcher(**policy: Any) -> Fetcher:
    quick = {"connect_seconds_max": 2.0, "read_seconds_max": 1.0, "total_seconds_max": 2.0}
    return Fetcher(FetchPolicy(**{**AT_HOME, **quick, **policy}), now=lambda: NOW)


def always(answer: Answer) -> Callable[[str, str], Answer]:
    return lambda path, _: ok(b"", status="404 Not Found") if path == "/robots.txt" else answer


def failure(server: Server, path: str = "/", **policy: Any) -> FetchError:
    with pytest.raises(FetchError) as error:
        fetcher(**policy).fetch(server.address(path))
    return error.value


def test_a_page_comes_with_what_the_next_request_needs() -> None:
    fields = {"ETag": '"v1"', "Last_Modified": "Tue, 03 Mar 2026 00:00:00 GMT", "Cache_Control": "public, max-age=900"}
    with serving(always(ok(PAGE, content_type="text/html; charset=utf-8", **fields))) as server:
        fetched = fetcher().fetch(server.address("/a?b=c#d"))

    assert fetched.capture == Capture(server.address("/a?b=c"), Media.HTML, PAGE, "text/html; charset=utf-8", NOW)
    assert (fetched.etag, fetched.last_modified) == ('"v1"', "Tue, 03 Mar 2026 00:00:00 GMT")
    assert fetched.fresh_seconds == 900
    assert fetched.permanent_address is None
    request = server.requests[-1].lower()
    assert "user-agent: newsloom/" in request
    assert "accept-encoding: gzip, deflate\r\n" in request
    assert "cookie" not in request


def test_a_feed_is_told_by_its_content() -> None:
    with serving(always(ok(RSS, content_type="text/html"))) as server:
        capture = fetcher().fetch(server.address("/feed")).capture
    assert capture is not None
    assert capture.media is Media.FEED


def test_what_was_not_changed_is_not_sent_again() -> None:
    with serving(always(ok(b"", status="304 Not Modified"))) as server:
        fetched = fetcher().fetch(server.address(), etag='"v1"', last_modified="Tue, 03 Mar 2026 00:00:00 GMT")
    assert fetched.capture is None
    assert fetched.etag == '"v1"'
    assert 'If-None-Match: "v1"\r\n' in server.requests[-1]
    assert "If-Modified-Since: Tue, 03 Mar 2026 00:00:00 GMT\r\n" in server.requests[-1]


def test_a_stored_etag_cannot_smuggle_headers() -> None:
    with serving(always(ok(PAGE))) as server:
        fetcher().fetch(server.address(), etag='"v1"\r\nX-Other: 1')
    assert "X-Other" not in server.requests[-1]


@pytest.mark.parametrize(
    ("status", "retry", "gone", "words"),
    [
        ("404 Not Found", False, False, "is not there (404)"),
        ("410 Gone", False, True, "is gone for good (410)"),
        ("403 Forbidden", False, False, "refuses access (403)"),
        ("429 Slow Down", True, False, "asks for fewer requests (429)"),
        ("503 Unavailable", True, False, "out of service"),
        ("500 Oops", True, False, "status 500"),
        ("304 Not Modified", False, False, "not asked"),
    ],
)
def test_refusals_say_whether_to_come_again(status: str, retry: bool, gone: bool, words: str) -> None:
    with serving(always(ok(b"x", status=status))) as server:
        error = failure(server)
    assert isinstance(error, AcquireError)
    assert (error.retry_may_help, error.gone) == (retry, gone)
    assert words in error.cause


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ("120", 120),
        ("Wed, 04 Mar 2026 05:16:07 GMT", 600),
        ("Wed, 04 Mar 2020 05:16:07 GMT", 0),
        ("99999999999", 604_800),
        ("soon", None),
        ("-5", None),
    ],
)
def test_a_server_may_say_how_long_to_wait(told: str, seconds: float | None) -> None:
    with serving(always(ok(b"", status="503 Unavailable", Retry_After=told))) as server:
        assert failure(server).retry_after_seconds == seconds


def test_redirects_are_followed_and_permanent_ones_told() -> None:
    answers = {"/old": moved("/older", "301 Moved"), "/older": moved("new?x=1", "308 Moved"), "/new?x=1": ok(PAGE)}
    with serving(lambda path, _: answers.get(path, ok(b"", status="404 No"))) as server:
        fetched = fetcher().fetch(server.address("/old"))
    assert fetched.address == fetched.permanent_address == server.address("/new?x=1")


def test_behind_a_temporary_redirect_nothing_is_permanent() -> None:
    answers = {"/a": moved("/b", "301 Moved"), "/b": moved("/c"), "/c": moved("/d", "301 Moved"), "/d": ok(PAGE)}
    with serving(lambda path, _: answers.get(path, ok(b"", status="404 No"))) as server:
        fetched = fetcher().fetch(server.address("/a"))
    assert fetched.address == server.address("/d")
    assert fetched.permanent_address == server.address("/b")


def test_redirects_end() -> None:
    with serving(always(moved("/round"))) as server:
        assert "circle" in failure(server, "/round").cause
    count = itertools.count()
    answer = lambda path, _: ok(b"", status="404 No") if path == "/robots.txt" else moved(f"/{next(count)}")  # noqa: E731
    with serving(answer) as server:
        assert failure(server).cause == "redirects more than 5 times"
        assert len(server.requests) == 7  # robots.txt, the first and five more


@pytest.mark.parametrize(
    "to",
    ["file:///etc/passwd", "gopher://x/", "http://user:hunter2@127.0.0.1/", "http://127.0.0.1:25/", "http://xn--/"],
)
def test_redirects_lead_to_web_addresses_only(to: str) -> None:
    with serving(always(moved(to))) as server:
        error = failure(server)
    assert error.cause.startswith("redirects to an address that")
    assert "hunter2" not in str(error)


@pytest.mark.parametrize(
    "address",
    [
        "http://{}/", "http://localhost:{port}/", "http://2130706433:{port}/", "http://0x7f.1:{port}/",
        "http://0.0.0.0:{port}/", "http://[::1]:{port}/", "http://[::ffff:127.0.0.1]:{port}/",
        "http://[64:ff9b::7f00:1]:{port}/", "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/",
        "http://100.64.0.1/", "http://[fe80::1]/", "http://[fd00::1]/", "http://224.0.0.1/",
    ],
)  # fmt: skip
def test_private_addresses_are_never_asked(address: str) -> None:
    with serving(always(ok(PAGE))) as server:
        told = address.format(f"127.0.0.1:{server.port}", port=server.port)
        with pytest.raises(FetchError) as error:
            fetcher(allow_private=False).fetch(told)
        assert server.requests == []
    assert "private or special network" in error.value.cause
    assert not error.value.retry_may_help


def test_a_public_page_cannot_lead_into_the_private_network() -> None:
    """The first name stands for the public server; the redirect names the private one."""
    with serving(always(moved("http://router.example/"))) as server:
        policy = FetchPolicy(host_delay_seconds=0.0, hosts_allowed_private=frozenset({"news.example"}))
        asked = Fetcher(policy, resolver=lambda host, _: ["127.0.0.1" if host == "news.example" else "192.168.1.1"])
        with pytest.raises(FetchError) as error:
            asked.fetch(server.address("/", "news.example"))
    assert "router.example is in a private or special network" in error.value.cause


def test_a_name_is_resolved_once_and_every_address_counts() -> None:
    answers = iter([["93.184.215.14", "127.0.0.1"], ["127.0.0.1"]])
    asked = Fetcher(FetchPolicy(host_delay_seconds=0.0), resolver=lambda *_: next(answers))
    with serving(always(ok(PAGE))) as server:
        with pytest.raises(FetchError, match="private"):
            asked.fetch(server.address("/", "rebind.example"), heed_robots=False)
        assert server.requests == []


def test_the_owner_may_allow_a_host() -> None:
    policy = FetchPolicy(host_delay_seconds=0.0, hosts_allowed_private=frozenset({"wiki.example"}))
    with serving(always(ok(PAGE))) as server:
        asked = Fetcher(policy, resolver=lambda *_: ["127.0.0.1"])
        assert asked.fetch(server.address("/", "wiki.example")).capture is not None
        with pytest.raises(FetchError, match="private"):
            asked.fetch(server.address("/", "other.example"))
    assert "Host: wiki.example:" in server.requests[-1]


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("ftp://ellery.example/", "no http or https"),
        ("ellery.example", "no http or https"),
        ("http://", "names no host"),
        ("http://jo:secret@ellery.example/", "user name or password"),
        ("http://ellery.example:22/", "port 22"),
        ("http://[::1/", "no valid address"),
        ("http://0177.0.0.1/", "no valid address"),
        ("http://ellery.example/" + "x" * 9000, "too long"),
    ],
)
def test_only_proper_addresses_are_asked(address: str, words: str) -> None:
    with pytest.raises(FetchError) as error:
        fetcher().fetch(address)
    assert words in error.value.cause
    assert "secret" not in str(error.value)
    assert len(str(error.value)) < 400


def test_messages_hold_no_tokens() -> None:
    with serving(always(ok(b"", status="404 No"))) as server:
        assert failure(server, "/feed?key=abcdef").subject == server.address("/feed?…")


def test_a_name_that_cannot_be_resolved_may_be_tried_again() -> None:
    def unknown(*_: object) -> list[str]:
        raise OSError("no such name")

    with pytest.raises(FetchError) as error:
        Fetcher(FetchPolicy(), resolver=unknown).fetch("http://nowhere.example/", heed_robots=False)
    assert error.value.retry_may_help
    assert "nowhere.example cannot be resolved" in error.value.cause


def test_a_resolver_that_hangs_is_given_up() -> None:
    given_up = threading.Event()

    def slow(*_: object) -> list[str]:
        given_up.wait(HANGS_SECONDS)
        return ["127.0.0.1"]

    begin = time.perf_counter()
    with pytest.raises(FetchError, match="did not answer in time"):
        Fetcher(FetchPolicy(connect_seconds_max=0.1), resolver=slow).fetch("http://slow.example/", heed_robots=False)
    assert time.perf_counter() - begin < HANGS_SECONDS / 2
    given_up.set()


def drip(head: bytes, piece: bytes, seconds: float = 0.05) -> Iterator[bytes]:
    yield head
    for _ in range(int(HANGS_SECONDS / seconds)):
        time.sleep(seconds)
        yield piece


@pytest.mark.parametrize(
    ("head", "piece"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"),
        (b"", b"H"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
    ],
)
def test_a_server_that_drips_is_cut_off(head: bytes, piece: bytes) -> None:
    with serving(lambda *_: drip(head, piece)) as server:
        begin = time.perf_counter()
        with pytest.raises(FetchError) as error:
            fetcher(total_seconds_max=0.3).fetch(server.address(), heed_robots=False)
        assert time.perf_counter() - begin < HANGS_SECONDS / 2
    assert error.value.retry_may_help


def test_a_server_that_says_nothing_is_left() -> None:
    with serving(lambda *_: drip(b"", b"", 0.05)) as server, pytest.raises(FetchError, match="did not answer in time"):
        fetcher(read_seconds_max=0.1).fetch(server.address(), heed_robots=False)


def test_an_endless_body_is_cut_off() -> None:
    def endless(*_: str) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
        yield from itertools.repeat(b"<p>more</p>" * 1000)

    with serving(endless) as server, pytest.raises(FetchError, match="is larger than 1 MB"):
        fetcher(body_bytes_max=1_000_000).fetch(server.address(), heed_robots=False)


@pytest.mark.parametrize(
    ("body", "coding", "words"),
    [
        (gzip.compress(bytes(3_000_000), mtime=0), "gzip", "unpacks to more than 1 MB"),
        (gzip.compress(gzip.compress(bytes(3_000_000), mtime=0), mtime=0), "gzip, gzip", "unpacks to more than 1 MB"),
        (b"no gzip at all", "gzip", "packed data is damaged"),
        (gzip.compress(PAGE, mtime=0)[:-9], "gzip", "packed data is cut off"),
        (PAGE, "compress", "unknown content coding"),
    ],
)
def test_a_hostile_or_broken_packing_is_told(body: bytes, coding: str, words: str) -> None:
    with serving(always(ok(body, Content_Encoding=coding))) as server:
        assert words in failure(server, body_bytes_max=1_000_000).cause


def test_packed_bodies_are_unpacked() -> None:
    packed = gzip.compress(PAGE)
    with serving(lambda path, _: ok(packed, Content_Encoding="gzip" if path == "/a" else "identity")) as server:
        for path in ("/a", "/page.html.gz"):
            capture = fetcher().fetch(server.address(path), heed_robots=False).capture
            assert capture is not None
            assert capture.body == PAGE


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.0\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: %s\r\n" % (n, b"y" * 1000) for n in range(500)),
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 500_000,
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort",
        b"",
    ],
)
def test_what_is_no_proper_http_is_told(answer: bytes) -> None:
    with serving(lambda *_: answer) as server, pytest.raises(FetchError) as error:
        fetcher().fetch(server.address(), heed_robots=False)
    assert error.value.retry_may_help


@pytest.mark.parametrize(
    ("body", "content_type", "words"),
    [
        (b"", "text/html", "the answer is empty"),
        (b"%PDF-1.7", "application/pdf", "is a PDF"),
        (bytes(range(256)) * 20, "application/octet-stream", "is not text"),
        (b"WARC/1.0\r\n", "application/warc", "save it and read it as a file"),
    ],
)
def test_what_is_no_page_or_feed_is_told(body: bytes, content_type: str, words: str) -> None:
    with serving(always(ok(body, content_type=content_type))) as server:
        assert words in failure(server).cause


def test_robots_txt_is_asked_once_and_heeded() -> None:
    rules = b"User-agent: Newsloom\nDisallow: /private\n\nUser-agent: *\nDisallow: /"
    with serving(lambda path, _: ok(rules, content_type="text/plain") if path == "/robots.txt" else ok(PAGE)) as server:
        asked = fetcher()
        assert asked.fetch(server.address("/open")).capture is not None
        assert asked.fetch(server.address("/open2")).capture is not None
        with pytest.raises(FetchError, match="asks not to fetch"):
            asked.fetch(server.address("/private/x"))
        assert asked.fetch(server.address("/private/feed"), heed_robots=False).capture is not None
        assert server.paths == ["/robots.txt", "/open", "/open2", "/private/feed"]


def test_robots_txt_holds_behind_a_redirect_too() -> None:
    answers = {"/robots.txt": ok(b"User-agent: *\nDisallow: /no"), "/yes": moved("/no")}
    with serving(lambda path, _: answers.get(path, ok(PAGE))) as server:
        assert "asks not to fetch" in failure(server, "/yes").cause
        assert server.paths == ["/robots.txt", "/yes"]


def test_a_site_whose_robots_txt_fails_is_left_alone() -> None:
    answer = ok(b"", status="500 Oops")
    with serving(lambda path, _: answer if path == "/robots.txt" else ok(PAGE)) as server:
        error = failure(server)
        assert server.paths == ["/robots.txt"]
    assert error.retry_may_help


def test_hosts_are_given_time_between_two_requests() -> None:
    slept: list[float] = []
    clock = itertools.count(100.0, 0.0)
    asked = Fetcher(
        FetchPolicy(allow_private=True, host_delay_seconds=2.0), clock=lambda: next(clock), sleep=slept.append
    )
    rules = ok(b"User-agent: *\nCrawl-delay: 7", content_type="text/plain")
    with serving(lambda path, _: rules if path == "/robots.txt" else ok(PAGE)) as server:
        for _ in range(3):
            asked.fetch(server.address(), heed_robots=False)
        assert slept == [2.0, 4.0]
        asked.fetch(server.address())
        asked.fetch(server.address())
    assert slept == [2.0, 4.0, 6.0, 13.0]


def test_nobody_waits_longer_than_the_bound() -> None:
    policy = FetchPolicy(allow_private=True, host_delay_seconds=50.0, wait_seconds_max=60.0)
    asked = Fetcher(policy, sleep=lambda _: None)
    with serving(always(ok(PAGE))) as server:
        asked.fetch(server.address(), heed_robots=False)
        asked.fetch(server.address(), heed_robots=False)
        with pytest.raises(FetchError, match="waiting already") as error:
            asked.fetch(server.address(), heed_robots=False)
    assert error.value.retry_may_help


def test_a_host_that_is_down_is_told_as_such() -> None:
    with serving(always(ok(PAGE))) as server:
        address = server.address()
    with pytest.raises(FetchError, match="cannot be reached") as error:
        fetcher().fetch(address)
    assert error.value.retry_may_help


def test_names_in_other_scripts_are_asked_by_their_ascii_form() -> None:
    asked: list[str] = []

    def resolver(host: str, _: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    with serving(always(ok(PAGE))) as server:
        fetched = Fetcher(FetchPolicy(allow_private=True), resolver=resolver).fetch(
            server.address("/häfen und kais", "müller.example"), heed_robots=False
        )
    assert asked == ["xn--mller-kva.example"]
    assert server.paths == ["/h%C3%A4fen%20und%20kais"]
    assert fetched.address.isascii()


def test_the_time_in_all_holds_for_all_redirects_together() -> None:
    def slowly(path: str, _: str) -> Iterator[bytes]:
        time.sleep(0.2)
        yield moved(path + "x")

    with serving(slowly) as server:
        with pytest.raises(FetchError, match="did not answer in time"):
            fetcher(total_seconds_max=0.3).fetch(server.address(), heed_robots=False)
        assert len(server.paths) <= 2
