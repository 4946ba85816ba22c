import gzip
import io
import json
import os
import random
import tracemalloc
from collections.abc import Iterable
from pathlib import Path

import pytest

from newsloom.acquire.files import captures
from newsloom.acquire.limits import Limits
from newsloom.model import Capture, Media, Unreadable
from tests.timing import within_seconds

PAGE = b"<!doctype html><html><body><p>The harbour of Port Ellery is open again.</p></body></html>"
RSS = b"<?xml version='1.0'?><rss version='2.0'><channel><title>Ellery Post</title></channel></rss>"
JSON_FEED = {"version": "https://jsonfeed.org/version/1.1", "title": "Ellery Post", "items": []}
ARTICLE = {"id": "a1", "title": "Harbour open", "text": "The harbour is open."}


def read(*inputs: str | Path, limits: Limits | None = None, stdin: bytes | None = None) -> list[Capture | Unreadable]:
    return list(captures(inputs, io.BytesIO(stdin) if stdin is not None else None, limits or Limits()))


def only(found: list[Capture | Unreadable]) -> Capture:
    (capture,) = found
    assert isinstance(capture, Capture), capture
    return capture


def refusal(found: list[Capture | Unreadable]) -> str:
    (unreadable,) = found
    assert isinstance(unreadable, Unreadable), unreadable
    return unreadable.cause


def told(found: Iterable[Capture | Unreadable]) -> list[str]:
    return [Path(item.address).name if isinstance(item, Capture) else f"!{Path(item.subject).name}" for item in found]


def write(path: Path, body: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return path


@pytest.mark.parametrize(
    ("name", "body", "media"),
    [
        ("page.html", PAGE, Media.HTML),
        ("page.txt", PAGE, Media.HTML),
        ("page", PAGE, Media.HTML),
        ("note.txt", b"The harbour is open.\n", Media.TEXT),
        ("latin.txt", "Gr\xfc\xdfe aus \xd6lk\xf6ping".encode("latin-1"), Media.TEXT),
        ("broken.html", b"<html><body>\xff\xfe\xc3(</body></html>", Media.HTML),
        ("feed.xml", RSS, Media.FEED),
        ("feed.json", json.dumps(JSON_FEED).encode(), Media.FEED),
        ("pretty.json", json.dumps(JSON_FEED, indent=2).encode(), Media.FEED),
        ("nameless-feed", json.dumps(JSON_FEED, indent=2).encode(), Media.FEED),
    ],
)
@pytest.mark.parametrize("packing", ["plain", "gz", "gz without suffix", "twice"])
def test_every_kind_is_told_by_its_content(tmp_path: Path, name: str, body: bytes, media: Media, packing: str) -> None:
    packed = {"plain": body, "twice": gzip.compress(gzip.compress(body))}.get(packing, gzip.compress(body))
    path = write(tmp_path / (f"{name}.gz" if packing == "gz" else name), packed)

    capture = only(read(path))

    assert (capture.address, capture.media, capture.body) == (str(path), media, body)
    assert capture.captured_at is None


def test_standard_input_is_told_by_its_content_too() -> None:
    assert only(read("-", stdin=PAGE)).media is Media.HTML
    assert only(read("-", stdin=gzip.compress(RSS))).media is Media.FEED
    assert only(read("-", stdin=json.dumps(ARTICLE).encode())).address == "-#1"
    assert only(read("-", stdin=b"The harbour is open.")).address == "-"


def test_articles_come_out_line_by_line(tmp_path: Path) -> None:
    lines = [json.dumps({**ARTICLE, "id": str(n)}).encode() for n in range(3)]
    path = write(tmp_path / "articles.jsonl", b"\xef\xbb\xbf" + b"\r\n".join([lines[0], b"", lines[1], lines[2]]))

    found = read(path)

    assert told(found) == ["articles.jsonl#1", "articles.jsonl#3", "articles.jsonl#4"]
    assert [json.loads(item.body)["id"] for item in found if isinstance(item, Capture)] == ["0", "1", "2"]
    assert all(isinstance(item, Capture) and item.media is Media.ARTICLE_JSON for item in found)


def test_a_damaged_line_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    good = json.dumps(ARTICLE).encode()
    lines = [good, b'{"text": "cut', b"[1, 2]", b"[" * 100_000, b"x" * 5_000, good]
    path = write(tmp_path / "a.jsonl", b"\n".join(lines))

    found = read(path, limits=Limits(line_bytes_max=200_000))

    assert told(found) == ["a.jsonl#1", "!a.jsonl#2", "!a.jsonl#3", "!a.jsonl#4", "!a.jsonl#5", "a.jsonl#6"]
    causes = [item.cause for item in found if isinstance(item, Unreadable)]
    assert causes[0].startswith("is not a JSON object (unterminated string")
    assert causes[1] == "is not a JSON object (it is a list)"


def test_a_line_that_is_too_long_is_named_and_passed_over(tmp_path: Path) -> None:
    good = json.dumps(ARTICLE).encode()
    path = write(tmp_path / "a.jsonl", b"\n".join([b'{"text": "' + b"x" * 5_000 + b'"}', good]))

    found = read(path, limits=Limits(line_bytes_max=1_000))

    assert found[0] == Unreadable(f"{path}#1", "is a line longer than 1 KB")
    assert told(found) == ["!a.jsonl#1", "a.jsonl#2"]


def test_articles_cut_off_come_out_up_to_the_cut(tmp_path: Path) -> None:
    lines = [json.dumps({"id": n, "text": random.Random(n).randbytes(3_000).hex()}).encode() for n in range(3)]
    path = write(tmp_path / "a.jsonl.gz", gzip.compress(b"\n".join(lines))[:-100])
    found = read(path)
    assert told(found) == ["a.jsonl.gz#1", "a.jsonl.gz#2", "!a.jsonl.gz"]
    assert found[-1] == Unreadable(str(path), "its gzip data is cut off at line 3")


def test_a_bad_byte_costs_its_character_not_the_article(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", b'{"text": "caf\xe9 \\ud800 open", "score": NaN}')
    assert json.loads(only(read(path)).body)["text"] == "caf\ufffd \ud800 open"


def test_one_article_written_over_several_lines(tmp_path: Path) -> None:
    path = write(tmp_path / "article.json", json.dumps(ARTICLE, indent=1).encode())
    capture = only(read(path))
    assert (capture.media, capture.address) == (Media.ARTICLE_JSON, f"{path}#1")


def test_json_of_another_kind_is_told_when_named(tmp_path: Path) -> None:
    path = write(tmp_path / "settings.json", b'{\n "colour": "blue"\n}')
    assert refusal(read(path)) == "is JSON, but neither a JSON Feed nor articles, one a line"


def test_a_folder_is_read_in_order_without_what_is_not_meant_for_us(tmp_path: Path) -> None:
    for name in ("b.html", "a/z.txt", "a/b/page.htm.gz", ".hidden/x.html", ".x.html", "c.py", "d.png", "e.txt.gz"):
        body = gzip.compress(PAGE) if name.endswith(".gz") else PAGE
        write(tmp_path / name, body)
    write(tmp_path / "settings.json", b'{"text": "blue"}')
    write(tmp_path / "list.json", b"[1, 2]")
    write(tmp_path / "sitemap.xml", b"<?xml version='1.0'?><urlset></urlset>")
    write(tmp_path / "feed.json", json.dumps(JSON_FEED).encode())
    write(tmp_path / "y.html", b"")

    found = read(tmp_path)

    assert told(found) == ["page.htm.gz", "z.txt", "b.html", "e.txt.gz", "feed.json", "!y.html"]


def test_a_folder_with_nothing_to_read_is_named(tmp_path: Path) -> None:
    write(tmp_path / "x.py", b"print()")
    assert refusal(read(tmp_path)) == "holds no page, text, feed or archive"


def test_links_that_run_in_circles_end(tmp_path: Path) -> None:
    write(tmp_path / "in" / "page.html", PAGE)
    (tmp_path / "in" / "loop").symlink_to(tmp_path)
    (tmp_path / "in" / "self").symlink_to(tmp_path / "in" / "self")
    (tmp_path / "dangling.html").symlink_to(tmp_path / "nowhere")
    found = read(tmp_path)
    assert "page.html" in told(found)
    assert len(found) <= 2


def test_pipes_in_a_folder_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    write(tmp_path / "page.html", PAGE)
    assert told(read(tmp_path)) == ["page.html"]


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        (b"", "is empty"),
        (gzip.compress(b"", mtime=0), "is empty"),
        (b" \n\t ", "holds only white space"),
        (gzip.compress(PAGE * 40, mtime=0)[:-20], "its gzip data is cut off"),
        (b"\x1f\x8bnot gzip at all", "its gzip data is damaged"),
        (PAGE * 2000, "is larger than 100 KB"),
        (gzip.compress(PAGE * 2000, mtime=0), "unpacks to more than 100 KB"),
    ],
)
def test_an_unusable_file_is_told_with_its_reason(tmp_path: Path, body: bytes, cause: str) -> None:
    path = write(tmp_path / "page.html", body)
    assert refusal(read(path, limits=Limits(page_bytes_max=100_000))) == cause


def test_missing_and_forbidden_files_do_not_stop_the_others(tmp_path: Path) -> None:
    page = write(tmp_path / "page.html", PAGE)
    found = read(tmp_path / "nowhere.html", "bad\0name.html", page, "https://ellery.example/")
    assert told(found)[2] == "page.html"
    assert [item.cause for item in found if isinstance(item, Unreadable)] == [
        "does not exist",
        "cannot be opened (embedded null byte)",
        "is a web address; only files are read here",
    ]


def test_a_file_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = write(tmp_path / "page.html", PAGE)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(read(page)) == "may not be read (permission denied)"


def test_fifty_megabytes_of_noise_are_refused_at_once(tmp_path: Path) -> None:
    path = write(tmp_path / "noise", random.Random(1).randbytes(1_000_000) * 50)
    with within_seconds(1):
        assert refusal(read(path)) == "is not text, a page, a feed or an archive"


@pytest.mark.parametrize("start", [b"<html>", b'{"a":\n', b"WARC/1.0\r\nContent-Length: 900000000000\r\n\r\n", b""])
def test_a_gzip_bomb_ends_soon_and_in_little_memory(tmp_path: Path, start: bytes) -> None:
    bomb = gzip.compress(start + b" " * 60_000_000, compresslevel=1)
    path = write(tmp_path / "bomb.gz", bomb)
    del bomb
    tracemalloc.start()
    with within_seconds(5):
        found = read(path, limits=Limits(2_000_000, 2_000_000, unpacked_ratio_max=100, unpacked_bytes_free=8_000_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found
    assert all(isinstance(item, Unreadable) for item in found)
    assert peak < 15_000_000
