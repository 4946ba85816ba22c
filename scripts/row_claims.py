"""What the offsets in JSON rows of the command line claim: used by `quality_spans` and by the tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.span_claims import Finding


def row_findings(
    row: Any, texts: Mapping[str, str], article: str | None = None, other: str | None = None
) -> Iterator[Finding]:
    """All pairs of offsets of a JSON row, by the key that they stand under.

    `texts` are the texts by article id. A row with its own "text" and "at" or "content" repeats the text between them.
    "there" is of the article `other`, whose wording others are laid beside; there and "here" may be empty.
    """
    if isinstance(row, list):
        for part in row:
            yield from row_findings(part, texts, article, other)
        return
    if not isinstance(row, dict):
        return
    inside = row["article"] if isinstance(row.get("article"), str) else article
    other = row["told"][row["fullest"]]["article"] if "fullest" in row else other
    told = row.get("text") if inside is not None and isinstance(row.get("text"), str) else None
    for key, value in row.items():
        pairs = _pairs(value)
        of = other if key == "there" else inside
        if pairs and inside is not None and of is not None:
            slices = [texts[of][a:b] for a, b in pairs]
            least = 0 if key in {"here", "there"} else 1
            sound = all(0 <= a <= b - least and b <= len(texts[of]) for a, b in pairs) and all(
                s == s.strip() for s in slices
            )
            same = key not in {"at", "content"} or told is None or " … ".join(slices) == told
            yield Finding(f"row: {key}", None if sound and same else f"{value} of {of}: {slices}, told {told!r}")
        elif isinstance(value, list | dict):
            yield from row_findings(value, texts, inside, other)


def _pairs(value: Any) -> list[list[int]]:
    """`value` as pairs of offsets, empty where it is something else."""
    candidates = [value] if isinstance(value, list) and value and not isinstance(value[0], list) else value
    if not isinstance(candidates, list):
        return []
    fits = all(isinstance(pair, list) and len(pair) == 2 and all(type(n) is int for n in pair) for pair in candidates)
    return candidates if fits else []
