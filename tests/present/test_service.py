"""The whole service as a user starts it: `import`, `add`, `sources`, `serve`."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from newsloom import sample

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>The Test Courier</title><link>/</link>
<item><title>Harbour reopens after storm</title><guid>1</guid><pubDate>Mon, 09 Mar 2026 08:00:00 GMT</pubDate>
<description>The harbour of Port Ellisar reopened on Monday after four days of storm.</description></item>
</channel></rss>"""


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "newsloom.present.cli.main", *arguments]


def newsloom(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "NEWSLOOM_DATA": str(data), "NEWSLOOM_ALLOW_PRIVATE": "yes"}
    environment.pop("NEWSLOOM_DATABASE", None)
    done = subprocess.run(command(*arguments), capture_output=True, text=True, timeout=120, env=environment, check=False)
    assert "Traceback" not in done.stderr, done.stderr
    return done


@contextmanager
def serving(data: Path, *options: str) -> Iterator[str]:
    """A running service; gives its address. Ended by SIGTERM, which it must obey at once."""
    environment = {**os.environ, "NEWSLOOM_DATA": str(data), "NEWSLOOM_ALLOW_PRIVATE": "yes"}
    environment.pop("NEWSLOOM_DATABASE", None)
    process = subprocess.Popen(
        command("serve", "--port", "0", *options), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )
    try:
        assert process.stdout
        line = process.stdout.readline()
        address = re.search(r"http://\S+", line)
        assert address, line or process.communicate()[1]
        yield address[0]
    finally:
        process.send_signal(signal.SIGTERM)
        _out, errors = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "Traceback" not in errors


@contextmanager
def site() -> Iterator[str]:
    """A site on loopback whose front page names a feed."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # noqa: N802 - the standard library's name
            page = '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>'
            body = (FEED if self.path == "/feed.xml" else page).encode()
            kind = "application/rss+xml" if self.path == "/feed.xml" else "text/html"
            self.send_response(200 if self.path in {"/", "/feed.xml"} else 404)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the standard library's name
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def fetched(address: str) -> str:
    with urllib.request.urlopen(address, timeout=20) as answer:
        return str(answer.read().decode())


def test_serve_shows_the_sample_and_stops_when_told(tmp_path: Path) -> None:
    with serving(tmp_path, "--sample", "--no-refresh") as address:
        assert "Newsloom" in fetched(address + "/")
        assert "/story/" in fetched(address + "/")


def test_an_import_called_again_reads_nothing_twice(tmp_path: Path) -> None:
    page = str(sample.pages()[0])
    first, second = newsloom(tmp_path, "import", page), newsloom(tmp_path, "import", page)
    assert "1 new article," in first.stderr
    assert "0 new articles" in second.stderr
    assert "1 page known already" in second.stderr


def test_a_site_is_added_by_its_feed_listed_paused_removed_restored_and_exported(tmp_path: Path) -> None:
    with site() as address:
        added = newsloom(tmp_path, "add", address)
        assert added.returncode == 0, added.stderr
        assert "The Test Courier" in added.stdout
    assert "The Test Courier" in newsloom(tmp_path, "sources", "list").stdout
    assert newsloom(tmp_path, "sources", "pause", "1").returncode == 0
    assert "paused" in newsloom(tmp_path, "sources", "list").stdout
    assert "restore 1" in newsloom(tmp_path, "sources", "remove", "1").stdout
    assert "The Test Courier" not in newsloom(tmp_path, "sources", "list").stdout
    assert newsloom(tmp_path, "sources", "restore", "1").returncode == 0
    assert f'xmlUrl="{address}/feed.xml"' in newsloom(tmp_path, "sources", "export").stdout


def test_a_running_service_reads_what_is_added(tmp_path: Path) -> None:
    with site() as address:
        newsloom(tmp_path, "add", address + "/feed.xml")
        with serving(tmp_path) as service:
            for _ in range(100):
                if "Harbour reopens" in fetched(service + "/"):
                    break
                threading.Event().wait(0.2)
            else:
                pytest.fail("the feed's entry never came up")


def test_a_port_in_use_is_told_with_what_to_do(tmp_path: Path) -> None:
    with serving(tmp_path, "--no-refresh") as address:
        port = address.rsplit(":", 1)[1]
        done = newsloom(tmp_path / "other", "serve", "--port", port)
    assert done.returncode == 1
    assert "--port" in done.stderr


def test_a_source_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = newsloom(tmp_path, "sources", "pause", "7")
    assert done.returncode == 1
    assert "7" in done.stderr
