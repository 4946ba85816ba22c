"""Texts that a web crawl extracted (WET records) are read as articles, from the archive on."""

import gzip
from pathlib import Path

from newsloom.acquire.files import captures
from newsloom.extract import articles
from newsloom.model import Capture
from tests.extract.pages import PARAGRAPHS

TITLE = "Port Sallow closes its east quay for the winter"
PAGE = [
    f"{TITLE} | Sallow Post",
    "Home",
    "Sea",
    "Letters",
    "Subscribe",
    TITLE,
    "By Maren Holt",
    "3 May 2026, 14:05",
    *PARAGRAPHS,
    "Most read",
    "Ice road to Hemmel opens late",
    "© 2026 Sallow Post. All rights reserved.",
]


def record(kind: str, block: str, **headers: str) -> bytes:
    told = {"WARC-Type": kind, "WARC-Date": "2026-05-04T06:00:00Z", **headers}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in told.items()]
    body = block.encode()
    return "\r\n".join(["WARC/1.0", *lines, f"Content-Length: {len(body)}", "", ""]).encode() + body + b"\r\n\r\n"


def test_a_wet_record_is_read_as_an_article(tmp_path: Path) -> None:
    address = "https://sallow-post.example/news/quay"
    about = {"WARC_Target_URI": f"{address}?utm_source=feed", "Content_Type": "text/plain"}
    archive = tmp_path / "CC-MAIN-0001.warc.wet.gz"
    parts = (record("warcinfo", "isPartOf: CC"), record("conversion", "\n".join(PAGE), **about))
    archive.write_bytes(b"".join(map(gzip.compress, parts)))

    (found,) = captures([archive])

    assert isinstance(found, Capture)
    (main,) = articles(found)
    assert main.text == "\n".join(PARAGRAPHS)
    assert (main.title, main.publisher, main.byline) == (TITLE, "Sallow Post", "Maren Holt")
    assert main.url == address
    assert main.published is not None
    assert (main.published.iso() or "").startswith("2026-05-03T14:05")
