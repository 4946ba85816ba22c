"""A story's summary as an outside language model wrote it, as far as its sentences were found to be supported."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from newsloom.model.excerpt import Excerpt


@dataclass(frozen=True, slots=True)
class Retold:
    """One sentence of a language model's, and the passages of reports that it is supported by."""

    text: str
    cites: tuple[Excerpt, ...]


@dataclass(frozen=True, slots=True)
class Retelling:
    """What is left of a language model's summary once each sentence was checked against the passages that it cites.

    `model` is its name as the settings give it, `dropped` the number of sentences that were not supported. Where
    nothing is left, `trouble` says in a few words why.
    """

    model: str
    written_at: datetime
    sentences: tuple[Retold, ...]
    dropped: int = 0
    trouble: str | None = None
