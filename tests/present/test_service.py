"""The whole service as a user starts it: `import`, `add`, `sources`, `serve`."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from newsloom import sample
from tests.conftest import Database
from tests.present.running import called, command

AT_HOME = {"NEWSLOOM_ALLOW_PRIVATE": "yes", "NEWSLOOM_HOST_DELAY_SECONDS": "0"}
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>The Test Courier</title><link>/</link>
<item><title>Harbour reopens after storm</title><guid>1</guid><pubDate>Mon, 09 Mar 2026 08:00:00 GMT</pubDate>
<description>The harbour of Port Ellisar reopened on Monday after four days of storm.</description></item>
</channel></rss>"""


def environment(data: Path) -> dict[str, str]:
    return {**AT_HOME, "NEWSLOOM_DATA": str(data), "NEWSLOOM_DATABASE": ""}


@pytest.fixture
def at_home(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands called in this process work on this test's own database, and may fetch from it."""
    for variable, value in (database.environment | AT_HOME).items():
        monkeypatch.setenv(variable, value)


@contextmanager
def serving(data: Path, *options: str, **settings: str) -> Iterator[str]:
    """A running service; gives its address. Ended by SIGTERM, which it must obey at once."""
    arguments = command("serve", "--port", "0", *options)
    pipe = subprocess.PIPE
    variables = {**os.environ, **environment(data), **settings}
    process = subprocess.Popen(arguments, stdout=pipe, stderr=pipe, text=True, env=variables)
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


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


@contextmanager
def site() -> Iterator[str]:
    """A site on loopback whose front page names a feed."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
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
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def fetched(address: str) -> str:
    with urllib.request.urlopen(address, timeout=20) as answer:
        return str(answer.read().decode())


@pytest.fixture(scope="module")
def sample_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(tmp_path_factory.mktemp("service"), "--sample", "--no-refresh") as address:
        yield address


def test_serve_shows_the_sample(sample_service: str) -> None:
    front = fetched(sample_service + "/")
    assert "Newsloom" in front
    assert "/story/" in front


@pytest.mark.usefixtures("at_home")
def test_an_import_called_again_reads_nothing_twice() -> None:
    page = str(sample.pages()[0])
    first, second = called("import", page), called("import", page)
    assert "1 new article," in first.stderr
    assert "0 new articles" in second.stderr
    assert "1 page known already" in second.stderr


@pytest.mark.usefixtures("at_home")
def test_a_site_is_added_by_its_feed_listed_paused_removed_restored_and_exported() -> None:
    with site() as address:
        added = called("add", address)
        assert added.status == 0, added.stderr
        assert "The Test Courier" in added.stdout
    listed = called("sources", "list").stdout
    assert "The Test Courier" in listed
    number = listed.splitlines()[1].split()[0]
    assert called("sources", "pause", number).status == 0
    assert "paused" in called("sources", "list").stdout
    assert f"restore {number}" in called("sources", "remove", number).stdout
    assert "The Test Courier" not in called("sources", "list").stdout
    assert called("sources", "restore", number).status == 0
    assert f'xmlUrl="{address}/feed.xml"' in called("sources", "export").stdout


def test_a_running_service_reads_what_is_added_and_stops_when_told(
    sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable, value in environment(sqlite_database.data).items():
        monkeypatch.setenv(variable, value)
    with site() as address:
        assert called("add", address + "/feed.xml").status == 0
        with serving(sqlite_database.data) as service:
            for _ in range(400):
                if "Harbour reopens" in fetched(service + "/"):
                    break
                threading.Event().wait(0.05)
            else:
                pytest.fail("the feed's entry never came up")


@pytest.mark.usefixtures("at_home")
def test_a_port_in_use_is_told_with_what_to_do() -> None:
    with site() as taken:
        done = called("serve", "--port", taken.rsplit(":", 1)[1])
    assert done.status == 1
    assert "--port" in done.stderr


@pytest.mark.usefixtures("at_home")
def test_a_source_that_is_not_there_is_named() -> None:
    done = called("sources", "pause", "7")
    assert done.status == 1
    assert "7" in done.stderr


def test_forms_are_accepted_behind_a_proxy_that_speaks_https(sqlite_database: Database) -> None:
    token = "a" * 32
    proxied = {
        "Host": "news.example", "Origin": "https://news.example", "X-Forwarded-Proto": "https",
        "Cookie": f"newsloom_csrf={token}",
    }  # fmt: skip
    https = {"NEWSLOOM_HTTPS": "yes", "NEWSLOOM_HOSTS": "news.example"}
    with serving(sqlite_database.data, "--no-refresh", **https) as address:
        form = f"csrfmiddlewaretoken={token}&theme=dark".encode()
        asked = urllib.request.Request(address + "/theme/", form, proxied)
        with pytest.raises(urllib.error.HTTPError) as answered:
            urllib.request.build_opener(NoRedirect()).open(asked, timeout=20)
    assert answered.value.code == 302
    assert "newsloom_theme=dark" in str(answered.value.headers["Set-Cookie"])
