"""Passages of reports, which everything that is told of a story stands on."""

from __future__ import annotations

from dataclasses import dataclass

from newsloom.model.span import Span


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A span of one report's text. `article` is the report's id."""

    article: str
    at: Span
