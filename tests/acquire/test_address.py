import contextlib

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.acquire.address import AddressError, shown, web_address


@given(
    st.text(max_size=200),
    st.sampled_from(["", "http://", "https://ellery.example/", "http://a:b@", "//", "http://[", "http://[fe80::1%25"]),
)
def test_any_text_gives_a_web_address_or_is_refused(text: str, start: str) -> None:
    base = httpx.URL("https://ellery.example/a/")
    for given_base in (None, base):
        with contextlib.suppress(AddressError):
            url = web_address(start + text, given_base)
            assert url.scheme in ("http", "https")
            assert url.host
            assert not url.userinfo
            assert str(url).isascii()
            assert url.netloc


@pytest.mark.parametrize("port", [65_536, 99_999])
def test_a_port_that_cannot_be_is_refused(port: int) -> None:
    with pytest.raises(AddressError, match="cannot be"):
        web_address(f"http://ellery.example:{port}/")
    assert web_address("http://ellery.example:65535/").port == 65_535


def test_a_zone_outside_ascii_is_refused() -> None:
    with pytest.raises(AddressError, match="no valid address"):
        web_address("http://[fe80::1%25l\xff]/")


@given(st.text(max_size=400))
def test_what_is_shown_is_short_and_without_query(text: str) -> None:
    told = shown(f"https://jo:hunter2@ellery.example/{text}?token=secret")
    assert "hunter2" not in told
    assert "token=secret" not in told
    assert len(told) <= 200


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://ellery.example/feed?key=1#x", "https://ellery.example/feed?…"),
        ("https://jo:pw@ellery.example/a@b", "https://ellery.example/a@b"),
        ("https://ellery.example", "https://ellery.example"),
        ("https://jo:p/w@ellery.example/", "https://…"),
    ],
)
def test_addresses_in_messages(address: str, told: str) -> None:
    assert shown(address) == told
