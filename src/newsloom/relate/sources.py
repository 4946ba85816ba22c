"""Who tells a text, and which of two that tell the same had it first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from newsloom.model import Article, Report
from newsloom.relate.order import days_of, slack_days
from newsloom.text.lang.agency_names import AGENCIES


@dataclass(frozen=True, slots=True)
class Source:
    """What decides who copied from whom.

    `shown_by` is the outlet; `credits` are those named as the text's source, an agency or its first publisher.
    `wire` is the agency credited, as written. The article was published between `published` and `until`, days since
    1970, None where that is not known.
    """

    shown_by: str | None
    credits: frozenset[str]
    wire: str | None
    published: float | None
    until: float | None

    def is_of(self, other: Source) -> bool:
        """Whether this names the other as where its text is from."""
        return other.shown_by in self.credits and self.shown_by not in other.credits

    def was_first(self, other: Source) -> bool:
        """Whether this had a text before `other`: by what they credit, else by time; false where that is unknown."""
        if self.is_of(other) or other.is_of(self):
            return other.is_of(self)
        return self.until is not None and other.published is not None and self.until < other.published


def source_of(report: Report) -> Source:
    """Who tells `report` and when."""
    article = report.article
    moment = article.published_at
    published = None if moment is None else days_of(moment)
    until = None if published is None else published + slack_days(report)
    return Source(_name(article.republished_by or article.publisher), _credits(article), article.wire, published, until)


def _credits(article: Article) -> frozenset[str]:
    named = (article.wire, article.publisher if article.republished_by else None)
    return frozenset(name for name in map(_name, named) if name)


def _name(written: str | None) -> str | None:
    """A name by which credits and outlets are compared: agencies go by many."""
    low = " ".join((written or "").casefold().split())
    return _agencies().get(low, low) or None


@cache
def _agencies() -> dict[str, str]:
    return {form.casefold(): agency for agency, forms in AGENCIES.items() for form in (agency, *forms)}
