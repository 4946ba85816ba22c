"""From an address to a story in the database, with the real stages, over a server of our own on the loopback."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from newsloom import store
from newsloom.acquire.discover import common_feed_addresses
from newsloom.acquire.opml import read_opml
from newsloom.acquire.web import Fetcher, FetchPolicy
from newsloom.analyse import analyse
from newsloom.compare import dossier
from newsloom.extract import article_of_entry, articles, feed, feed_links, listing
from newsloom.present.habits import RECURRENCE
from newsloom.relate import Relater, in_order
from newsloom.run.pipeline import Pipeline
from newsloom.run.ports import Stages
from newsloom.run.refresh import FeedReading, Refresher
from newsloom.run.schedule import Schedule
from newsloom.run.subscribe import Discovery, Subscriber
from newsloom.store.subscriptions import DatabaseSources
from tests.conftest import Database

STAGES = Stages(articles, analyse, Relater, in_order, dossier, RECURRENCE)
REPORT = (
    "The ferry Hilda Marsk ran aground on a sandbank off Port Velm on Monday morning with 212 people aboard, the "
    "harbour office said.",
    "“Nobody was left in the hold,” said harbour master Ilse Brandvik. “We counted every passenger twice before the "
    "tugs were called.”",
    "The ferry links Port Velm with the island of Aerskov four times a day. Its operator, Velm Line, said that the "
    "afternoon crossings were cancelled.",
)
OTHER = "The council of Aerskov has voted for a new school roof. The work begins in June and costs 40,000 crowns."
PARAGRAPHS = "".join(f"<p>{paragraph}</p>" for paragraph in REPORT)
PAGES = {
    "/": '<html><head><title>Tidewatch</title><link rel="alternate" type="application/rss+xml" href="/news.xml">'
    "</head><body><p>The paper of Port Velm.</p></body></html>",
    "/robots.txt": "User-agent: *\nDisallow: /closed\n",
    "/ferry": f"<html lang=en><head><title>Ferry runs aground off Port Velm</title></head><body><nav>Home</nav>"
    f"<article><h1>Ferry runs aground off Port Velm</h1>{PARAGRAPHS}</article></body></html>",
}
FEED = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Tidewatch</title><link>HOST/</link>
<item><guid>1</guid><title>Ferry runs aground off Port Velm</title><link>HOST/ferry</link>
<pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><description>A ferry ran aground.</description></item>
<item><guid>2</guid><title>New roof for the school of Aerskov</title><link>HOST/closed/roof</link>
<pubDate>Mon, 02 Mar 2026 09:00:00 GMT</pubDate><description>{OTHER}</description></item>
</channel></rss>"""


class Site(ThreadingHTTPServer):
    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, int]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Site)
        is_feed = self.path == "/news.xml"
        body = FEED.replace("HOST", self.server.address) if is_feed else PAGES.get(self.path)
        unchanged = is_feed and self.headers.get("If-None-Match") == '"v1"'
        status = 304 if unchanged else 404 if body is None else 200
        self.server.asked.append((self.path, status))
        self.send_response(status)
        if is_feed:
            self.send_header("ETag", '"v1"')
        kind = "application/rss+xml" if is_feed else "text/plain" if self.path.endswith(".txt") else "text/html"
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.end_headers()
        if status == 200:
            self.wfile.write((body or "").encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        pass


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()


def test_an_address_becomes_stories_and_is_kept_up_politely(database: Database, site: Site) -> None:
    fetcher = Fetcher(FetchPolicy(allow_private=True, host_delay_seconds=0))
    sources = DatabaseSources()
    discovery = Discovery(feed, listing, feed_links, common_feed_addresses, read_opml)
    added = Subscriber(fetcher, discovery, store.add_source).add(site.address)
    assert [source.title for source in added.added] == ["Tidewatch"]

    later = datetime.now(UTC) + timedelta(days=2)
    pipeline = Pipeline(STAGES, store.DatabaseShelf())
    refresher = Refresher(fetcher, FeedReading(feed, article_of_entry), STAGES, sources.new_entries)
    assert Schedule(pipeline, sources, refresher).once() == 1

    source = store.sources()[0]
    assert (source.trouble, source.failures, source.etag) == (None, 0, '"v1"')
    hits = store.search("ferry").items
    assert [hit.title for hit in hits] == ["Ferry runs aground off Port Velm"]
    found = store.article(hits[0].article_id)
    assert found is not None
    assert found.article.text.split("\n") == list(REPORT)
    assert found.article.published_at == datetime(2026, 3, 2, 8, tzinfo=UTC)
    # The page that robots.txt closes is not fetched; what the feed itself says of it is told.
    assert ("/closed/roof", 200) not in site.asked
    assert [hit.title for hit in store.search("school roof").items] == ["New roof for the school of Aerskov"]
    page = store.story(found.story_id or 0)
    assert page is not None
    assert page.dossier.articles == (found.article.id,)

    site.asked.clear()
    assert Schedule(pipeline, sources, refresher, now=lambda: later).once() == 1
    assert site.asked == [("/news.xml", 304)]
    assert store.counts().articles == 2
