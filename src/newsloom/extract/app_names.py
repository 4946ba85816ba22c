"""The site or app that shows a page, by the adverts for its own app."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from newsloom.extract.wording import Wording

_NO_NAMES = frozenset(
    {"Our", "The", "Your", "This", "Now", "Free", "New", "Google", "Apple", "Mobile", "Android", "News"}
)


def app_name(lines: Iterable[str], words: Wording) -> str | None:
    """The name of the site or app that shows the page, from the adverts for its own app: the one told most often."""
    told: Counter[str] = Counter()
    for line in lines:
        if len(line) <= 300 and ("pp" in line or " AI" in line):
            for pattern in words.app_names:
                told.update(found[1] for found in pattern.finditer(line) if found[1] not in _NO_NAMES)
    return told.most_common(1)[0][0] if told else None
