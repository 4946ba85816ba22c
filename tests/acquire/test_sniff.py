import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.acquire.sniff import Kind, Refusal, hint, sniff
from tests.timing import within_seconds


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"<!DOCTYPE html><html><body>", Kind.HTML),
        (b"\xef\xbb\xbf\n  <html lang='en'>", Kind.HTML),
        (b"<!-- made by hand --><!-- twice --><p class=x>Harbour open again", Kind.HTML),
        (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html xmlns='http://www.w3.org/1999/xhtml'>", Kind.HTML),
        ("<html><head><title>Größe".encode("utf-16"), Kind.HTML),
        ("<html><head><title>Size".encode("utf-16-le"), Kind.HTML),
        (b"Skip to content\n<html><body>Harbour</body>", Kind.HTML),
        (b"<html>\0\0\0<body>stray control characters\0\0</body>", Kind.HTML),
        (b"<?xml version='1.0'?><rss version='2.0'><channel>", Kind.FEED),
        (b"<!-- cached --><feed xmlns='http://www.w3.org/2005/Atom'>", Kind.FEED),
        (b"<a:feed xmlns:a='http://www.w3.org/2005/Atom'>", Kind.FEED),
        (b"<rdf:RDF xmlns='http://purl.org/rss/1.0/' xmlns:rdf='x'>", Kind.FEED),
        (b"<b>Warning</b>: cache is full\n<rss version='2.0'>", Kind.HTML),
        (b"WARC/1.1\r\nWARC-Type: warcinfo\r\n", Kind.ARCHIVE),
        (b'{"version": "https://jsonfeed.org/version/1.1"', Kind.JSON),
        (b'  {"title": "Harbour", "text": "It is open."}\n', Kind.JSON),
        ("Der Hafen ist wieder geöffnet.\n".encode("windows-1252"), Kind.TEXT),
        ("Порт снова открыт.\n".encode("windows-1251"), Kind.TEXT),
        (b"The editor writes <b>in bold</b> at times.", Kind.TEXT),
        (b"[Photo: the harbour at dawn]\nThe harbour is open.", Kind.TEXT),
    ],
)
def test_bytes_tell_what_they_are_without_a_name(head: bytes, kind: Kind) -> None:
    assert sniff(head) == kind


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("page.txt", b"<!doctype html><html><body>", Kind.HTML),
        ("page.html", b"No markup at all, but named a page.", Kind.HTML),
        ("page.html", b'{"not": "json for us"}', Kind.HTML),
        ("list.jsonl", b"not json, which the reader will say by line", Kind.LINES),
        ("feed.xml", b"<rss version='0.91'>", Kind.FEED),
        ("feed.rss", b"<b>Warning</b>: cache is full\n<rss version='2.0'>", Kind.HTML),
        ("note.txt", b"Speaks of <html> once only.", Kind.TEXT),
    ],
)
def test_a_name_decides_where_bytes_do_not(name: str, head: bytes, kind: Kind) -> None:
    assert sniff(head, name) == kind


@pytest.mark.parametrize(
    ("head", "name", "cause"),
    [
        (b"%PDF-1.7\n", "a.txt", "PDF"),
        (b"PK\x03\x04zzz", "a.html", "zip"),
        (b"\x89PNG\r\n\x1a\n", "", "image"),
        (bytes(range(256)) * 50, "", "is not text, a page, a feed or an archive"),
        (b"\0" * 5000, "", "is not text, a page, a feed or an archive"),
        (b"<?xml version='1.0'?><urlset>", "sitemap.xml", "sitemap"),
        (b"<?xml version='1.0'?><opml version='2.0'>", "list.xml", "OPML"),
        (b"<project><name>x</name></project>", "pom.xml", "neither a feed nor a page"),
        (b"plain words", "feed.rss", "neither XML nor a feed"),
        (b"plain words", "crawl.warc", "WARC"),
        (b"plain words", "data.json", "not JSON"),
    ],
)
def test_what_is_not_read_is_refused_with_its_reason(head: bytes, name: str, cause: str) -> None:
    refused = sniff(head, name)
    assert isinstance(refused, Refusal)
    assert cause in refused.cause


def test_a_header_decides_like_a_name() -> None:
    assert sniff(b"bare words", content_type="text/html; charset=utf-8") == Kind.HTML
    assert sniff(b"bare words", content_type="text/plain") == Kind.TEXT


def test_hints_look_through_gz() -> None:
    assert hint("a/page.HTML.gz") is Kind.HTML
    assert hint("CC-MAIN.warc.wet.gz") is Kind.ARCHIVE
    assert hint("README") is None
    assert hint("a.py") is None


@given(st.binary(max_size=3000), st.sampled_from(["", "a.txt", "b.html", "c.xml", "d.json", "e.jsonl", "f.warc"]))
def test_any_bytes_get_an_answer(head: bytes, name: str) -> None:
    assert isinstance(sniff(head, name), Kind | Refusal)


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=500))
def test_text_in_utf8_is_never_taken_for_binary(text: str) -> None:
    body = text.encode()
    assert body.startswith((b"BZh", b"GIF8", b"%PDF")) or not isinstance(sniff(body, "note.txt"), Refusal)


def test_random_bytes_are_never_text() -> None:
    import random

    for seed in range(30):
        noise = random.Random(seed).randbytes(4096)
        assert isinstance(sniff(noise), Refusal)
        assert isinstance(sniff(gzip.compress(noise)), Refusal)


@pytest.mark.parametrize("junk", [b"<!--" * 16_000, b"<" * 64_000, b"<? " * 20_000, b"<html " * 10_000, b" " * 64_000])
def test_hostile_markup_costs_no_time(junk: bytes) -> None:
    with within_seconds(1):
        sniff(junk)
