import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.acquire.guard import is_public


@pytest.mark.parametrize(
    "address",
    ["93.184.215.14", "8.8.8.8", "2606:4700::1111", "2a00:1450:4001::1", "::ffff:8.8.8.8", "64:ff9b::808:808"],
)
def test_addresses_of_the_internet_are_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0", "0.1.2.3", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.8.8.8", "169.254.169.254",
        "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.0.1", "198.18.0.1", "203.0.113.5",
        "224.0.0.1",
        "239.255.255.250", "240.0.0.1", "255.255.255.255",
        "::", "::1", "::127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "64:ff9b::a00:1", "64:ff9b:1::a00:1",
        "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "2002:a00:1::1", "fc00::1", "fd12:3456::1", "fe80::1",
        "fec0::1", "ff02::1", "4000::1",
    ],
)  # fmt: skip
def test_private_and_special_addresses_are_not(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_cannot_hide_in_ipv6(address: ipaddress.IPv4Address) -> None:
    public = is_public(address)
    number = int(address)
    assert is_public(ipaddress.IPv6Address((0xFFFF << 32) | number)) == public
    assert is_public(ipaddress.IPv6Address((0x64FF9B << 96) | number)) == public
    assert is_public(ipaddress.IPv6Address((0x2002 << 112) | (number << 80))) == public


@given(st.ip_addresses())
def test_nothing_that_python_holds_private_is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    if is_public(address) and address.version == 4:
        told = [address.is_private, address.is_loopback, address.is_multicast, address.is_reserved]
        assert not any(told)
