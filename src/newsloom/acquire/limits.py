"""How much one input may cost."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for what is read.

    `page_bytes_max` holds for one page, feed or record, `line_bytes_max` for one line of JSON Lines, both unpacked.
    Gzip data of which `unpacked_bytes_free` bytes came out is given up once they are more than `unpacked_ratio_max`
    times what went in: news packs ten to thirty times, a bomb two hundred to 1,032 times.
    """

    page_bytes_max: int = 20_000_000
    line_bytes_max: int = 20_000_000
    unpacked_ratio_max: int = 100
    unpacked_bytes_free: int = 64_000_000


def in_words(count: int) -> str:
    """A number of bytes for a message: "20 MB", "512 KB", "17 bytes"."""
    if count >= 1_000_000:
        return f"{count / 1_000_000:.4g} MB"
    if count >= 1_000:
        return f"{count / 1_000:.3g} KB"
    return f"{count} byte" if count == 1 else f"{count} bytes"
