import contextlib
import gzip
import io
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.acquire.limits import Limits, in_words
from newsloom.acquire.packed import CodingError, Gunzipped, unchunked, unpacked

LIMITS = Limits()


def gunzipped(data: bytes, step: int = 1000, limits: Limits = LIMITS) -> tuple[bytes, str | None]:
    stream = Gunzipped(io.BytesIO(data), limits)
    parts = []
    while part := stream.read(step):
        parts.append(part)
    return b"".join(parts), stream.trouble


@given(st.lists(st.binary(max_size=5000), min_size=1, max_size=4), st.integers(1, 9000), st.binary(max_size=20))
def test_members_are_joined_whatever_the_step(parts: list[bytes], step: int, junk: bytes) -> None:
    data = b"".join(map(gzip.compress, parts))
    assert gunzipped(data, step) == (b"".join(parts), None)
    if not junk.lstrip(b"\0").startswith(b"\x1f"):
        assert gunzipped(data + b"\0\0" + junk, step)[0] == b"".join(parts)


@given(st.binary(min_size=1, max_size=5000), st.data())
def test_a_cut_gives_what_came_before_it(body: bytes, data: st.DataObject) -> None:
    packed = gzip.compress(body)
    cut = data.draw(st.integers(2, len(packed) - 1))
    given_back, trouble = gunzipped(packed[:cut])
    assert body.startswith(given_back)
    assert trouble == "its gzip data is cut off"


def test_a_bomb_is_given_up() -> None:
    bomb = gzip.compress(bytes(30_000_000))
    given_back, trouble = gunzipped(bomb, 65536, Limits(unpacked_bytes_free=1_000_000))
    assert trouble == "unpacks to more than 100 times its size"
    assert len(given_back) < 20_000_000


@given(st.binary(max_size=3000))
def test_codings_are_undone(body: bytes) -> None:
    raw_deflate = zlib.compressobj(wbits=-15)
    assert unpacked(body, None, 3000) == body
    assert unpacked(body, "identity", 3000) == body
    assert unpacked(gzip.compress(body), "x-gzip", 3000) == body
    assert unpacked(zlib.compress(body), "deflate", 3000) == body
    assert unpacked(raw_deflate.compress(body) + raw_deflate.flush(), "deflate", 3000) == body
    assert unpacked(gzip.compress(zlib.compress(body)), "deflate, gzip", 4000) == body


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
@given(noise=st.binary(min_size=1, max_size=300))
def test_noise_is_refused_or_bounded(coding: str, noise: bytes) -> None:
    with contextlib.suppress(CodingError):
        assert len(unpacked(noise, coding, 1000)) <= 1000


@pytest.mark.parametrize(
    ("body", "coding", "cause"),
    [
        (gzip.compress(bytes(2000), mtime=0), "gzip", "unpacks to more than 1 KB"),
        (gzip.compress(b"words " * 50, mtime=0)[:-4], "gzip", "is packed, but the packed data is cut off"),
        (b"no gzip", "gzip", "is packed, but the packed data is damaged"),
        (b"x", "compress", 'is in an unknown content coding ("compress")'),
        (b"x", "gzip," * 9, "is packed too many times over"),
    ],
)
def test_refusals_say_why(body: bytes, coding: str, cause: str) -> None:
    with pytest.raises(CodingError) as error:
        unpacked(body, coding, 1000)
    assert str(error.value) == cause


def test_chunks_are_joined() -> None:
    assert unchunked(b"5\r\nHello\r\n6;x=y\r\n again\r\n0\r\n\r\n") == b"Hello again"
    assert unchunked(b"5\nHello\n0\n\n") == b"Hello"
    for damaged in (b"5\r\nHel", b"5\r\nHello\r\n", b"5\r\nHello\r\nzz\r\n", b"", b"-5\r\nHello"):
        with pytest.raises(CodingError):
            unchunked(damaged)


@given(st.lists(st.binary(min_size=1, max_size=50), max_size=5), st.binary(max_size=60))
def test_chunks_go_round(parts: list[bytes], noise: bytes) -> None:
    coded = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"
    assert unchunked(coded) == b"".join(parts)
    with contextlib.suppress(CodingError):
        assert len(unchunked(noise)) <= len(noise)


def test_sizes_in_words() -> None:
    assert [in_words(size) for size in (1, 17, 512_000, 20_000_000)] == ["1 byte", "17 bytes", "512 KB", "20 MB"]
