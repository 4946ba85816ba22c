"""How much work analysing puts into a text."""

from __future__ import annotations

from enum import StrEnum


class Depth(StrEnum):
    """What analysing may cost: a value that is passed down to it, from a setting or a command."""

    FULL = "full"
    FAST = "fast"  # without learned weights: who says what is told by rules alone
