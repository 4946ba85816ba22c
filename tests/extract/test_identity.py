"""What makes an article the same: canonical addresses, whatever the address that a page was reached by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.extract import articles
from newsloom.extract.identity import TRACKING, canonical_address
from newsloom.model import Capture, Media
from tests.extract.pages import paragraphs


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ("https://A.example:443/x?utm_source=a&id=1#top", "https://a.example/x?id=1"),
        ("/x", "https://base.example/x"),
        ("../y/./z", "https://base.example/y/z"),
        ("//b.example/x", "https://b.example/x"),
        ("https://a.example/x?fbclid=1&b=2&a=1&mc_cid=3&at_medium=x", "https://a.example/x?b=2&a=1"),
        ("https://a.example/x?ref=home&ref=12&cid=99&cid=mail", "https://a.example/x?ref=12&cid=99"),
        ("https://a.example/x?p&q=", "https://a.example/x?p&q="),
        ("https://a.example/x?q=a+b&r=%E9", "https://a.example/x?q=a+b&r=%E9"),
        ("https://a.example/x;jsessionid=4F?PHPSESSID=1", "https://a.example/x"),
        ("https://a.example/%7equay/%c3%a4%2F", "https://a.example/~quay/%C3%A4%2F"),
        ("https://a.example/Fähre 1", "https://a.example/F%C3%A4hre%201"),
        ("https://FÄHRE.example/", "https://xn--fhre-loa.example/"),
        ("https://a.example./x/", "https://a.example/x/"),
        ("http://a.example:443/x", "http://a.example:443/x"),
        ("https://maren:secret@a.example/x", "https://a.example/x"),
        ("https://[::1]:8080/x", "https://[::1]:8080/x"),
        ("javascript:alert(1)", None),
        ("mailto:a@b.example", None),
        ("http://[broken", None),
        (None, None),
        ("https://a.example:99999999/x", None),
        ("https://a.example/" + "x" * 3000, None),
    ],
)
def test_canonical_addresses(told: str | None, address: str | None) -> None:
    assert canonical_address(told, "https://base.example/a/b") == address


@given(st.text(max_size=60))
def test_any_address_is_safe(told: str) -> None:
    found = canonical_address(told)
    assert found is None or canonical_address(found) == found


@given(
    path=st.text("aZ9/.-_~%;=é ", max_size=20),
    query=st.lists(st.tuples(st.text("aé+%=2F", max_size=6), st.text("b1&%é", max_size=6)), max_size=4),
    tracked=st.sampled_from(sorted(TRACKING)),
)
def test_an_address_is_the_same_with_and_without_trackers(
    path: str, query: list[tuple[str, str]], tracked: str
) -> None:
    plain = f"https://a.example/{path}?" + "&".join(f"{name}={value}" for name, value in query)
    found = canonical_address(plain)
    assert found is not None
    assert canonical_address(found) == found
    assert canonical_address(f"{plain}&{tracked}=x&UTM_Source=y#top") == found


def url_of(head: str, fetched: str, html: str = "<html>") -> str | None:
    page = f"{html}<head><title>x</title>{head}</head><body><h1>Quay</h1>{paragraphs()}</body></html>"
    return articles(Capture(fetched, Media.HTML, page.encode()))[0].url


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("<link rel=canonical href='/quay'>", "https://m.sallow.example/quay"),
        ("<link rel=canonical href='https://sallow.example/quay'>", "https://sallow.example/quay"),
        ("<base href='https://cdn.example/b/'><link rel=canonical href='quay'>", "https://cdn.example/b/quay"),
        ("<link rel=canonical href='https://sallow.example/'>", "https://m.sallow.example/n/1"),
        ("<link rel=canonical href='https://sallow.example/?p=71'>", "https://sallow.example/?p=71"),
        ("<link rel=canonical href='http://localhost:3000/quay'>", "https://m.sallow.example/n/1"),
        ("<link rel=canonical href='https://origin.example/quay'>", "https://origin.example/quay"),
        ("<meta property='og:url' content='https://sallow.example/quay?fbclid=2'>", "https://sallow.example/quay"),
        ("", "https://m.sallow.example/n/1"),
    ],
)
def test_what_a_page_declares_goes_before_where_it_was_fetched(head: str, url: str) -> None:
    assert url_of(head, "https://m.sallow.example/n/1?utm_medium=mail") == url


@pytest.mark.parametrize(
    ("fetched", "url"),
    [
        ("https://sallow.example/quay/amp", "https://sallow.example/quay"),
        ("https://sallow.example/quay/amp/?utm_source=a", "https://sallow.example/quay/"),
        ("https://sallow.example/quay.amp.html", "https://sallow.example/quay.html"),
        ("https://sallow.example/quay?amp=1", "https://sallow.example/quay"),
    ],
)
def test_pages_in_amp_have_the_articles_address(fetched: str, url: str) -> None:
    assert url_of("", fetched, "<html amp>") == url
    assert (
        url_of("<link rel=canonical href=/harbour/quay>", fetched, "<html ⚡>") == "https://sallow.example/harbour/quay"
    )


def test_amp_in_the_address_of_other_pages_is_kept() -> None:
    assert url_of("", "https://sallow.example/words/amp") == "https://sallow.example/words/amp"
