import contextlib
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.extract import feed_xml, feeds
from newsloom.extract.feed_dates import stamp
from newsloom.extract.feed_entries import Draft, Kept
from newsloom.extract.feed_text import language, person, plain, web_link
from newsloom.extract.feeds import feed
from newsloom.model import Capture, ExtractError, Feed, FeedEntry, Media, Precision
from tests.timing import within_seconds

ADDRESS = "https://ellery.example/feeds/news.xml"

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
     xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
  <title>Ellery Post &amp;amp; Gull</title>
  <link>https://ellery.example/</link>
  <atom:link href="https://ellery.example/feeds/news.xml" rel="self"/>
  <language>en-GB</language>
  <image><title>Logo</title><link>https://ellery.example/logo</link><url>x.png</url></image>
  <item>
    <title><![CDATA[Harbour &#8216;open&#8217; <em>again</em>]]></title>
    <media:title>Another title</media:title>
    <link>/2026/harbour</link>
    <guid isPermaLink="false">post-17</guid>
    <pubDate>Wed, 04 Mar 2026 08:15:00 +0200</pubDate>
    <dc:creator>Ida Brandt</dc:creator>
    <source url="https://wire.example/">Nordwire</source>
    <description>&lt;p&gt;It is open.&lt;/p&gt;</description>
    <content:encoded><![CDATA[<p>The harbour is open.</p>]]></content:encoded>
  </item>
  <item>
    <title>Fog at 5 &lt; 6 degrees</title>
    <guid>https://ellery.example/2026/fog</guid>
    <author>desk@ellery.example (Tom Vale)</author>
    <dc:date>2026-03-03</dc:date>
  </item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="/blog/">
  <title type="html">Ellerier &amp;lt;b&amp;gt;Bote&amp;lt;/b&amp;gt;</title>
  <link href="/"/><link rel="self" href="atom.xml"/>
  <entry>
    <id>tag:ellery.example,2026:1</id>
    <title>5 &lt; 6 &amp; 7</title>
    <link rel="enclosure" href="/x.mp3"/><link href="hafen"/>
    <author><name>Ida Brandt</name></author><author><name>Tom Vale</name><email>t@x.example</email></author>
    <published>2026-03-04T08:15:00+02:00</published><updated>2026-03-04T09:00:00Z</updated>
    <summary>kalt &lt; warm</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der <a href="/h">Hafen &amp; Kai</a></p></div>
    </content>
    <source><id>tag:wire</id><title>Nordwire</title><updated>2001-01-01T00:00:00Z</updated></source>
  </entry>
  <entry xml:lang="fr"><id>https://ellery.example/f</id><title type="html">Le &lt;i&gt;port&lt;/i&gt;</title>
    <content type="image/png">iVBORw0KGgo=</content></entry>
</feed>"""

RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://ellery.example/"><title>Ellery Post</title><link>https://ellery.example/</link></channel>
  <item rdf:about="https://ellery.example/1"><title>Harbour open</title><link>https://ellery.example/1</link>
    <dc:creator>Ida Brandt</dc:creator><dc:creator>Tom Vale</dc:creator><dc:date>2026-03-04T06:15Z</dc:date></item>
</rdf:RDF>"""


def parsed(body: str | bytes, content_type: str | None = None, address: str = ADDRESS) -> Feed:
    data = body.encode() if isinstance(body, str) else body
    return feed(Capture(address, Media.FEED, data, content_type))


def refusal(body: str | bytes) -> str:
    with within_seconds(3), pytest.raises(ExtractError) as error:
        parsed(body)
    return error.value.cause


def rss(*items: str) -> str:
    told = "".join(f"<item>{item}</item>" for item in items)
    return f"<rss version='2.0'><channel><title>Ellery Post</title>{told}</channel></rss>"


def test_rss_with_all_that_belongs_to_an_entry() -> None:
    read = parsed(RSS)
    assert (read.title, read.home, read.language) == ("Ellery Post & Gull", "https://ellery.example/", "en")
    first, second = read.entries
    assert first == FeedEntry(
        key="post-17",
        link="https://ellery.example/2026/harbour",
        title="Harbour ‘open’ again",
        author="Ida Brandt",
        published=stamp("Wed, 04 Mar 2026 08:15:00 +0200"),
        updated=None,
        summary="<p>It is open.</p>",
        content="<p>The harbour is open.</p>",
        source_title="Nordwire",
    )
    assert (second.key, second.link) == ("https://ellery.example/2026/fog", "https://ellery.example/2026/fog")
    assert (second.title, second.author) == ("Fog at 5 < 6 degrees", "Tom Vale")


def test_atom_with_its_bases_languages_and_kinds_of_text() -> None:
    read = parsed(ATOM)
    assert (read.title, read.home, read.language) == ("Ellerier Bote", "https://ellery.example/", "de")
    first, second = read.entries
    assert first.link == "https://ellery.example/blog/hafen"
    assert (first.title, first.author) == ("5 < 6 & 7", "Ida Brandt, Tom Vale")
    assert first.summary == "kalt &lt; warm"
    assert first.content == '<div><p>Der <a href="/h">Hafen &amp; Kai</a></p></div>'
    assert (first.source_title, first.language) == ("Nordwire", "de")
    assert first.updated is not None
    assert first.updated.at == datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
    assert (second.title, second.language, second.link) == ("Le port", "fr", "https://ellery.example/f")
    assert second.content is None


def test_rdf() -> None:
    read = parsed(RDF)
    (entry,) = read.entries
    assert (read.title, entry.title, entry.author) == ("Ellery Post", "Harbour open", "Ida Brandt, Tom Vale")
    assert entry.key == "https://ellery.example/1"
    assert entry.published is not None
    assert entry.published.precision is Precision.MINUTE


@pytest.mark.parametrize("version", ["1", "1.1"])
def test_json_feed(version: str) -> None:
    person_told = {"name": "Ida Brandt"}
    items: list[object] = [
        {"id": 7, "url": "/1", "title": "5 < 6", "content_text": "a < b", "date_published": "2026-03-04T08:15:00Z"},
        {"id": "x", "external_url": "https://gull.example/", "content_html": "<p>y</p>", "summary": "s & t"}
        | ({"author": person_told} if version == "1" else {"authors": [person_told]}),
        "nonsense",
        {"title": None, "id": []},
    ]
    about = {"version": f"https://jsonfeed.org/version/{version}", "title": "Post", "home_page_url": "/"}
    value = {**about, "items": items}

    read = parsed(json.dumps(value))

    assert (read.title, read.home) == ("Post", "https://ellery.example/")
    first, second = read.entries
    assert (first.key, first.link, first.title) == ("7", "https://ellery.example/1", "5 < 6")
    assert first.content == "a &lt; b"
    assert (second.author, second.summary) == ("Ida Brandt", "s &amp; t")


@pytest.mark.parametrize(
    "breach",
    [
        lambda text: "Warning: cache is full in <b>x.php</b>\n" + text,
        lambda text: text + "<!-- served in 3 ms --><script>",
        lambda text: text.replace("It is open.", "It&nbsp;is open & well\x08"),
        lambda text: text.replace("&lt;p&gt;It is open.&lt;/p&gt;", "<p>It is open.<br>"),
        lambda text: text.replace("<guid isPermaLink", "<geo:lat>1</geo:lat><guid isPermaLink"),
        lambda text: text[: text.index("<title>Fog")],
        lambda text: text.replace("</channel></rss>", ""),
        lambda text: text.replace("<dc:creator>", "<dc:creator >").replace("Gull</title>", "Gull & <b></title>"),
        lambda text: "\ufeff\n\n" + text,
    ],
)
def test_broken_feeds_give_what_is_left_of_them(breach) -> None:  # type: ignore[no-untyped-def]
    read = parsed(breach(RSS))
    first = read.entries[0]
    assert read.title is not None
    assert read.title.startswith("Ellery Post")
    assert (first.key, first.link) == ("post-17", "https://ellery.example/2026/harbour")
    assert (first.title, first.author) == ("Harbour ‘open’ again", "Ida Brandt")
    assert first.content == "<p>The harbour is open.</p>"
    assert first.published is not None
    assert first.published.at == datetime(2026, 3, 4, 6, 15, tzinfo=UTC)


def test_a_broken_atom_feed_is_read_field_by_field() -> None:
    read = parsed(ATOM.replace("<p>Der", "<p>Der<br>"))
    first = read.entries[0]
    assert (first.title, first.author) == ("5 < 6 & 7", "Ida Brandt, Tom Vale")
    assert first.content is not None
    assert "Der<br>" in first.content


@pytest.mark.parametrize(
    ("charset", "declared", "header"),
    [
        ("utf-8", "", None),
        ("utf-16", "", None),
        ("utf-16-be", ' encoding="utf-16"', None),
        ("windows-1252", ' encoding="ISO-8859-1"', None),
        ("windows-1251", ' encoding="windows-1251"', None),
        ("shift_jis", "", "text/xml; charset=shift_jis"),
        ("iso-2022-jp", ' encoding="iso-2022-jp"', None),
        ("utf-8", ' encoding="ISO-8859-1"', "text/xml; charset=latin-1"),
    ],
)
def test_charsets(charset: str, declared: str, header: str | None) -> None:
    words = {"windows-1251": "Порт открыт", "shift_jis": "港が開いた", "iso-2022-jp": "港が開いた"}
    title = words.get(charset, "Hafen geöffnet")
    body = f"<?xml version='1.0'{declared}?>" + rss(f"<title>{title}</title><link>https://e.example/</link>")
    assert parsed(body.encode(charset), header).entries[0].title == title


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("", "empty"),
        ("<html><body>no feed</body></html>", "is no feed"),
        ('{"title": "no feed"}', "no JSON Feed"),
        ('{"version": "https://jsonfeed.org/version/1"', "is not JSON"),
        ("[" * 100_000, "is no feed"),
        ("<opml><body/></opml>", "is no feed"),
        ("<rss>" + "<a>" * 100_000, "nests its elements"),
        ("<rss><channel>" + "<" * 1_000_000, "is no feed"),
        ("<rss><channel><item>" + "<title " * 200_000, "is no feed"),
        ("<rss><channel></x><item>" + "<title>" * 200_000, "is no feed"),
        ("<rss>" + "<![CDATA[" * 200_000, "is no feed"),
        ("<rss><item>" + "<!--" * 200_000, "is no feed"),
        ("<rss>" + "&" * 1_000_000, "is no feed"),
        ("<rss><!DOCTYPE " + "[" * 1_000_000, "is no feed"),
    ],
)
def test_what_is_no_feed_is_refused_soon(body: str, words: str) -> None:
    assert words in refusal(body)


def _laughs() -> str:
    lines = ['<!ENTITY l0 "ha">'] + [f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10)]
    return f"<!DOCTYPE rss [{''.join(lines)}]><rss><channel><title>&l9;</title></channel></rss>"


def _repeated(value: str, count: int) -> str:
    return f'<!DOCTYPE rss [<!ENTITY a "{value}">]><rss><channel><title>{"&a;" * count}</title></channel></rss>'


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (_laughs(), "made to grow"),
        (_laughs().replace("</rss>", ""), "made to grow"),
        (_repeated("A" * 50_000, 50_000), "made to grow"),
        (_repeated("A" * 1_900, 400_000), "grows without end"),
    ],
)
def test_entity_bombs_are_refused_at_once(body: str, words: str) -> None:
    assert words in refusal(body)


def test_entities_from_outside_are_never_asked_for() -> None:
    body = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + rss("<title>a&x;b</title>")
    assert parsed(body).entries[0].title == "ab"


def test_plain_entities_of_a_feed_are_written_out() -> None:
    entities = '<!DOCTYPE rss [<!ENTITY nbsp "&#160;"><!ENTITY post "Ellery Post">]>'
    assert parsed(entities + rss("<title>The&nbsp;&post;</title>")).entries[0].title == "The Ellery Post"


@pytest.mark.parametrize("breach", ["", "<br>"])
def test_of_a_very_long_feed_only_so_many_items_are_read(monkeypatch: pytest.MonkeyPatch, breach: str) -> None:
    for module in (feeds, feed_xml):
        monkeypatch.setattr(module, "ITEMS_READ_MAX", 30)
    read = parsed(rss(*(f"<guid>g{n}</guid><title>t{breach}</title>" for n in range(100))))
    assert [entry.key for entry in read.entries] == [f"g{n}" for n in range(30)]
    assert read.left_out == 70


def test_the_newest_entries_are_kept_in_the_feeds_order() -> None:
    kept = Kept(entries_max=10)
    for n in range(100):
        kept.add(Draft(id=f"g{n}", title="t", published=stamp(f"{n * 37 % 28 + 1} Feb 2026")).entry())
    found = kept.entries()
    assert (len(found), kept.left_out) == (10, 90)
    assert min(entry.published.at for entry in found if entry.published and entry.published.at).day > 24
    assert [int(entry.key[1:]) for entry in found] == sorted(int(entry.key[1:]) for entry in found)


def test_entries_keep_the_feeds_order_and_each_key_once() -> None:
    kept = Kept(entries_max=3)
    one, two = "https://e/1", "https://e/2"
    for key, link in [("a", one), ("a", one), ("a", two), ("a", two), ("b", None)]:
        kept.add(Draft(id=key, link=link, title="t").entry())
    kept.add(Draft(id="c").entry())
    assert [entry.key for entry in kept.entries()] == ["a", "https://e/2", "b"]
    assert kept.left_out == 0


@pytest.mark.parametrize(
    ("told", "iso", "offset"),
    [
        ("Wed, 04 Mar 2026 08:15:30 +0200", "2026-03-04T08:15:30+02:00", 120),
        ("Wed, 4 Mar 26 08:15 GMT", "2026-03-04T08:15:00+00:00", 0),
        ("4 Mar 2026 08:15:30 EST", "2026-03-04T08:15:30-05:00", -300),
        ("Mi, 04 Mär 2026 08:15:30 +0100", "2026-03-04T08:15:30+01:00", 60),
        ("mer., 04 févr. 2026 08:15:30 +0100", "2026-02-04T08:15:30+01:00", 60),
        ("March 4, 2026", "2026-03-04", None),
        ("Wed Mar  4 08:15:30 UTC 2026", "2026-03-04T08:15:30+00:00", 0),
        ("2026-03-04T08:15:30.123+05:30", "2026-03-04T08:15:30+05:30", 330),
        ("2026-03-04T08:15Z", "2026-03-04T08:15:00+00:00", 0),
        ("2026-03-04 08:15:30", "2026-03-04T08:15:30+00:00", None),
        ("2026-03-04T24:00:00Z", "2026-03-05T00:00:00+00:00", 0),
        ("2026-03-04", "2026-03-04", None),
        ("2026-03", "2026-03", None),
        ("2026", "2026", None),
        ("0001-01-01T00:00:00Z", None, None),
        ("Wed, 31 Feb 2026 08:15:30 GMT", None, None),
        ("yesterday", None, None),
    ],
)
def test_dates_as_feeds_write_them(told: str, iso: str | None, offset: int | None) -> None:
    read = stamp(told)
    assert read is not None
    assert (read.iso(), read.utc_offset_minutes, read.read_from) == (iso, offset, "feed")
    assert read.told == " ".join(told.split())


@given(st.text(max_size=200))
def test_any_date_gives_a_stamp_or_nothing(told: str) -> None:
    read = stamp(told)
    assert (read is None) == (not told[:100].split())


@given(st.integers(31_536_000, 7_000_000_000))
def test_dates_go_round(seconds: int) -> None:
    at = datetime.fromtimestamp(seconds, UTC)
    for told in (at.isoformat(), at.strftime("%a, %d %b %Y %H:%M:%S GMT"), at.strftime("%Y-%m-%dT%H:%M:%SZ")):
        read = stamp(told)
        assert read is not None
        assert read.at == at


def test_small_values() -> None:
    assert plain("A&amp;B &amp;lt;i&amp;gt; <br>C") == "A&B &lt;i&gt; C"
    assert plain("  ") is None
    assert web_link("javascript:alert(1)", ADDRESS) is None
    assert web_link("//cdn.example/x y", ADDRESS) == "https://cdn.example/x%20y"
    assert web_link("/a", "news.xml", None) is None
    assert web_link("http://[", ADDRESS) is None
    assert person("Ida Brandt <ida@ellery.example>") == "Ida Brandt"
    assert person("ida@ellery.example") is None
    assert [language(told) for told in ("en-GB", "pt_BR", "EN", "", "x")] == ["en", "pt", "en", None, None]


@given(st.binary(max_size=400), st.integers(0, len(RSS)))
def test_any_damage_ends_in_a_feed_or_in_words(noise: bytes, cut: int) -> None:
    data = RSS.encode()
    for body in (noise, b"<rss>" + noise, data[:cut] + noise + data[cut:]):
        with contextlib.suppress(ExtractError):
            assert isinstance(parsed(body), Feed)
