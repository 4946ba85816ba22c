"""A headline of our own, for an article that has none: the first words of its text."""

from __future__ import annotations

LENGTH_MAX = 110
LEAD_MAX = 320


def first_words(text: str, most: int = LENGTH_MAX) -> str:
    """The first paragraph of `text`, cut between words to `most` characters and marked where it is cut."""
    line = next((line.strip() for line in text[: most * 20].split("\n") if line.strip()), "")
    if len(line) <= most:
        return line
    cut = line.rfind(" ", most // 2, most)
    return line[: cut if cut > 0 else most].rstrip(" ,;:–-") + "…"
