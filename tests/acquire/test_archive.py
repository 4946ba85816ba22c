import gzip
import io
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.acquire.archive import archived
from newsloom.acquire.files import captures
from newsloom.acquire.limits import Limits
from newsloom.acquire.stream import Opened
from newsloom.model import Capture, Media, Unreadable

PAGE = b"<html><body><p>The harbour of Port Ellery is open again.</p></body></html>"
DATE = "2026-03-04T05:06:07Z"


def record(kind: str, block: bytes, **headers: str) -> bytes:
    told = {"WARC-Type": kind, "WARC-Date": DATE, "WARC-Record-ID": "<urn:uuid:1>", **headers}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in told.items()]
    head = "\r\n".join(["WARC/1.0", *lines, f"Content-Length: {len(block)}", "", ""])
    return head.encode() + block + b"\r\n\r\n"


def response(body: bytes = PAGE, uri: str = "https://ellery.example/1", status: str = "200 OK", **http: str) -> bytes:
    fields = {"Content_Type": "text/html; charset=utf-8", **http}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
    head = "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""])
    about = {"WARC_Target_URI": uri, "Content_Type": "application/http; msgtype=response"}
    return record("response", head.encode() + body, **about)


def info() -> bytes:
    return record("warcinfo", b"software: hand\r\n", Content_Type="application/warc-fields")


def read(data: bytes, limits: Limits | None = None) -> list[Capture | Unreadable]:
    limits = limits or Limits()
    return list(archived("crawl.warc", Opened(io.BytesIO(data), limits), limits))


def packed(*records: bytes) -> bytes:
    return b"".join(map(gzip.compress, records))


@pytest.mark.parametrize("pack", [b"".join, lambda parts: packed(*parts), lambda parts: gzip.compress(b"".join(parts))])
def test_pages_come_out_with_address_type_and_time(pack) -> None:  # type: ignore[no-untyped-def]
    parts = [
        info(),
        response(),
        record("request", b"GET / HTTP/1.1\r\n\r\n"),
        response(uri="<https://ellery.example/2>"),
    ]

    found = read(pack(parts))

    at = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
    assert found == [
        Capture("https://ellery.example/1", Media.HTML, PAGE, "text/html; charset=utf-8", at),
        Capture("https://ellery.example/2", Media.HTML, PAGE, "text/html; charset=utf-8", at),
    ]


def test_extracted_texts_of_wet_files_are_texts() -> None:
    text = "Der Hafen ist wieder geöffnet.".encode()
    about = {"WARC_Target_URI": "https://ellery.example/de", "Content_Type": "text/plain"}
    (found,) = read(info() + record("conversion", text, **about))
    assert isinstance(found, Capture)
    assert (found.media, found.body, found.address) == (Media.TEXT, text, "https://ellery.example/de")


def test_feeds_in_an_archive_are_feeds() -> None:
    rss, feed = b"<rss version='2.0'><channel></channel></rss>", b'{"version": "https://jsonfeed.org/version/1"}'
    found = read(
        response(rss, Content_Type="application/rss+xml")
        + response(feed, Content_Type="application/feed+json")
        + response(b'{"other": 1}', Content_Type="application/json")
    )
    assert [item.body for item in found if isinstance(item, Capture) and item.media is Media.FEED] == [rss, feed]


def test_what_is_no_page_is_passed_over() -> None:
    parts = [
        response(b"gone", status="404 Not Found"),
        response(b"", status="301 Moved", Location="/"),
        response(b"\x89PNG\r\n\x1a\n", Content_Type="image/png"),
        response(b"body { color: red }", Content_Type="text/css"),
        record("revisit", b"", WARC_Target_URI="https://ellery.example/"),
        record("response", b"20260304 1.2.3.4", WARC_Target_URI="dns:ellery.example", Content_Type="text/dns"),
    ]
    assert read(b"".join(parts)) == [Unreadable("crawl.warc", "holds no page, text or feed (records: 6)")]


def test_a_record_without_address_is_named_by_its_number() -> None:
    page = record("resource", PAGE, Content_Type="text/html")
    (found,) = read(info() + page)
    assert isinstance(found, Capture)
    assert found.address == "crawl.warc#2"


@pytest.mark.parametrize(
    ("stored", "fields"),
    [
        (gzip.compress(PAGE, mtime=0), {"Content_Encoding": "gzip"}),
        (PAGE, {"Content_Encoding": "gzip"}),  # unpacked by the archiver, its header left as it was
        (b"%x\r\n" % len(PAGE) + PAGE + b"\r\n0\r\n\r\n", {"Transfer_Encoding": "chunked"}),
        (PAGE, {"Transfer_Encoding": "chunked"}),
    ],
)
def test_codings_of_http_are_undone(stored: bytes, fields: dict[str, str]) -> None:
    (found,) = read(response(stored, **fields))
    assert isinstance(found, Capture)
    assert found.body == PAGE


def test_brotli_and_zstd_are_undone() -> None:
    from fastwarc.stream_io import BrotliWriter, ZstdWriter

    for writer, name in ((BrotliWriter, "br"), (ZstdWriter, "zstd")):
        store = io.BytesIO()
        with writer(store) as out:
            out.write(PAGE)
            out.flush()
            out.close()
            stored = store.getvalue()
        (found,) = read(response(stored, Content_Encoding=name))
        assert isinstance(found, Capture), found
        assert found.body == PAGE


def test_an_archive_cut_off_gives_its_whole_records_and_says_where_it_ends() -> None:
    parts = [info(), response(), response(uri="https://ellery.example/2"), response(uri="https://ellery.example/3")]
    for archive in (b"".join(parts), packed(*parts)):
        found = read(archive[:-60])
        assert [item.address for item in found if isinstance(item, Capture)] == [
            "https://ellery.example/1",
            "https://ellery.example/2",
        ]
        last = found[-1]
        assert isinstance(last, Unreadable)
        assert "is cut off" in last.cause
        assert "record 4; the 3 records before it were read" in last.cause


def test_damage_in_the_middle_costs_only_what_is_damaged() -> None:
    found = read(response() + b"spilled coffee\r\n\r\n" + response(uri="https://ellery.example/2"))
    assert [type(item) for item in found] == [Capture, Unreadable, Capture]
    assert found[1] == Unreadable("crawl.warc", "is damaged after record 1; reading went on at the next record")


def test_an_archive_of_nothing_but_damage_is_given_up() -> None:
    found = read(b"WARC/1.0\r\nContent-Length: none\r\n\r\njunk\r\n" * 1_000)
    assert len(found) <= 21
    assert found[-1] == Unreadable("crawl.warc", "is damaged after record 20; the rest was not read")


def test_a_record_that_is_too_large_is_named_and_passed_over() -> None:
    limits = Limits(page_bytes_max=5_000)
    big = response(b"<html>" + b"x" * 9_000, uri="https://ellery.example/big")
    packed_page = gzip.compress(b"<html>" + b"x" * 500_000)
    bomb = response(packed_page, uri="https://ellery.example/bomb", Content_Encoding="gzip")
    found = read(big + bomb + response(), limits)
    assert found[:2] == [
        Unreadable("https://ellery.example/big", "is larger than 5 KB (record 1 of crawl.warc)"),
        Unreadable("https://ellery.example/bomb", "unpacks to more than 5 KB (record 2 of crawl.warc)"),
    ]
    assert isinstance(found[2], Capture)


def test_a_long_archive_is_read_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "long.warc"
    one = response(PAGE + b"<!-- " + b"x" * 100_000 + b" -->")
    with path.open("wb") as file:
        for _ in range(400):
            file.write(one)
    tracemalloc.start()
    count = sum(isinstance(item, Capture) for item in captures([path]))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 400
    assert peak < 5_000_000


@given(st.binary(max_size=2000), st.integers(0, 500))
def test_any_damage_ends_in_words(noise: bytes, cut: int) -> None:
    whole = info() + response()
    for data in (b"WARC/1.0\r\n" + noise, whole[:cut], whole[:cut] + noise + whole[cut:], packed(whole)[:cut] + noise):
        for item in read(data):
            assert isinstance(item, Capture | Unreadable)


@given(st.lists(st.binary(max_size=300), max_size=6))
def test_every_record_comes_out_as_it_was_put_in(bodies: list[bytes]) -> None:
    pages = [b"<html>" + body for body in bodies]
    parts = [response(page, uri=f"https://ellery.example/{n}") for n, page in enumerate(pages)]
    for data in (b"".join(parts), packed(*parts)):
        found = read(data)
        assert [item.body for item in found if isinstance(item, Capture)] == pages
