"""What is measured on the words of a chunk: whether they are the article's, or those of furniture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from newsloom.extract.chunks import Chunk
from newsloom.extract.measured import Matrix, Measured

# Long words alone: they carry the topic, and no list of little words is needed for any language.
_LONG = re.compile(r"\w{5,}")
_CHARS_MAX = 2000
_WORDS_MIN = 5
_FREQUENT = 3  # chunks of running text
_FURNITURE_MAX = 8


def vocabulary(
    page: Measured, chunks: Sequence[Chunk], furniture: frozenset[str], head: str, people: Sequence[str], site: str
) -> Matrix:
    """How many of a chunk's long words are in `furniture`, in the `head`'s title and description, or frequent in the
    page's running text; then whether a name of the writers begins it or stands in it, and the site's name.

    All in small letters; -1 where the chunk has no long words.
    """
    topic = frozenset(_LONG.findall(head))
    lowered = [chunk.text[:_CHARS_MAX].lower() for chunk in chunks]
    words = [
        frozenset(_LONG.findall(text)) if size >= _WORDS_MIN else frozenset()
        for text, size in zip(lowered, page.sizes.tolist(), strict=True)
    ]
    counts = Counter([word for own, prose in zip(words, page.prose.tolist(), strict=True) if prose for word in own])
    frequent = frozenset(word for word, count in counts.items() if count >= _FREQUENT)
    rows = np.array(
        [(len(own), len(own & furniture), len(own & topic), len(own & frequent)) for own in words], dtype=np.float32
    )
    some = np.maximum(rows[:, 0], 1)
    named = [_named(text, people, site) for text in lowered]
    columns = [
        np.minimum(rows[:, 1], _FURNITURE_MAX),
        *(np.where(rows[:, 0] > 0, rows[:, i] / some, -1) for i in (1, 2, 3)),
        np.full(len(chunks), len(topic)),
    ]
    return np.concatenate([np.stack(columns, axis=1), np.array(named)], axis=1).astype(np.float32)


def _named(text: str, people: Sequence[str], site: str) -> tuple[bool, bool, bool]:
    return text.startswith(tuple(people)), any(name in text for name in people), bool(site) and site in text
