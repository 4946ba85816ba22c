import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.acquire.opml import OpmlEntry, read_opml, write_opml
from newsloom.model import AcquireError
from tests.timing import within_seconds

LIST = b"""<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.0"><head><title>Mine</title></head><body>
  <outline text="Coast"><outline text="Ports">
    <outline type="rss" text="Ellery Post" title="The Ellery Post" xmlUrl="https://ellery.example/feed?a=1&amp;b=2"
             htmlUrl="https://ellery.example/"/></outline>
    <outline text="Gull" xmlurl="feed://gull.example/rss"/>
  </outline>
  <outline text="Again" xmlUrl="https://ellery.example/feed?a=1&amp;b=2"/>
  <outline text="Mail" xmlUrl="mailto:jo@gull.example"/>
  <outline text="A note without a feed"/>
</body></opml>"""


def test_feeds_come_out_with_their_folders_each_once() -> None:
    assert read_opml(LIST) == (
        OpmlEntry(
            "https://ellery.example/feed?a=1&b=2", "The Ellery Post", "https://ellery.example/", ("Coast", "Ports")
        ),
        OpmlEntry("http://gull.example/rss", "Gull", None, ("Coast",)),
    )


def test_loose_ampersands_do_not_cost_the_list() -> None:
    data = b"<opml><body><outline text='Fish & Ships&nbsp;' xmlUrl='http://a.example/?x=1&y=2'/></body></opml>"
    (entry,) = read_opml(data)
    assert entry.address == "http://a.example/?x=1&y=2"


def _nested(depth: int) -> bytes:
    return b"<opml><body>" + b"<outline text='x'>" * depth


BOMB = b'<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "not well-formed"),
        (b"<opml><body><outline", "not well-formed"),
        (b"<rss version='2.0'></rss>", "is no OPML list"),
        (b"<opml version='2.0'><body/></opml>", "lists no feed"),
        (BOMB + b"<opml><body><outline text='&b;' xmlUrl='http://a.example/'/></body></opml>", "declares entities"),
        (b'<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml>&x;</opml>', "declares entities"),
        (_nested(100_000), "nests its folders"),
        (b" " * 10_000_001, "is larger than 10 MB"),
        (b"<opml>" + b"&" * 500_000, "not well-formed"),
    ],
)
def test_what_is_no_list_is_refused_soon(data: bytes, cause: str) -> None:
    with within_seconds(2), pytest.raises(AcquireError) as error:
        read_opml(data, "subscriptions.opml")
    assert error.value.subject == "subscriptions.opml"
    assert cause in error.value.cause


names = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1).map(
    lambda text: " ".join(text.split()) or "x"
)
entries = st.builds(
    OpmlEntry,
    st.integers(0, 10_000).map(lambda n: f"https://ellery.example/{n}?a=1&b=%22"),
    names,
    st.none() | st.just("https://ellery.example/"),
    st.lists(names, max_size=3).map(tuple),
)


@given(st.lists(entries, min_size=1, max_size=8, unique_by=lambda entry: entry.address))
def test_a_list_goes_round(listed: list[OpmlEntry]) -> None:
    assert read_opml(write_opml(listed)) == tuple(listed)
