"""How ids stand in our addresses."""

from __future__ import annotations

ID_DIGITS_MAX = 18  # an id is a 64-bit integer; more digits could overflow the database's type


def number(told: str) -> int | None:
    """The id that a form or an address tells; None where it is none."""
    return int(told) if told.isascii() and told.isdigit() and len(told) <= ID_DIGITS_MAX else None


class Id:
    """A path converter: a plain number that fits 64 bits."""

    regex = f"[0-9]{{1,{ID_DIGITS_MAX}}}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)
