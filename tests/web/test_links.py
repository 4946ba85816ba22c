from __future__ import annotations

import pytest

from newsloom.present.web import links


@pytest.mark.parametrize(
    "address", ["https://lantern.example/a?b=c#d", "http://[::1]:80/", "https://zeitung.example/ä"]
)
def test_web_addresses_may_be_linked(address: str) -> None:
    assert links.outward(address) == address


@pytest.mark.parametrize(
    "address",
    [
        None, "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "//lantern.example/", "/etc/passwd",
        "pages/a.html", "https://", "https://user:word@lantern.example/", " javascript:alert(1)", "java\nscript:x",
        "https://lantern.example/\u0000", "http://[::1", "ftp://lantern.example/", "https:lantern.example",
    ],
)  # fmt: skip
def test_anything_else_may_not(address: str | None) -> None:
    assert links.outward(address) is None


def test_an_address_is_shown_without_its_scheme_and_cut() -> None:
    assert links.shown("https://www.lantern.example/") == "lantern.example"
    assert len(links.shown("https://lantern.example/" + "a" * 500)) == links.SHOWN_LENGTH_MAX


def test_the_host_stands_for_an_outlet_without_a_name() -> None:
    assert links.host("https://www.lantern.example/a") == "lantern.example"
    assert links.host("pages/a.html") is None
