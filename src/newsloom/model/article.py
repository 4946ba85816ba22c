"""An article as taken out of a page."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

from newsloom.model.span import Span


class Precision(StrEnum):
    """The smallest unit that a time was told in."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Stamp:
    """A point in time that a page tells, beside the words it was told in.

    `at` is aware and in UTC, or None where the words give no point ("3 days ago" on a page of unknown date).
    `told` is what the page said, as it stands there. `read_from` names the place: "json-ld", "meta", "time-element",
    "url", "text", "feed", "archive", "input". `utc_offset_minutes` keeps the page's own zone where it gave one.
    """

    at: datetime | None
    told: str
    precision: Precision | None
    read_from: str
    utc_offset_minutes: int | None = None

    def __post_init__(self) -> None:
        if self.at is not None and self.at.utcoffset() != timedelta(0):
            raise ValueError(f"a stamp is held in UTC: got {self.at!r}")

    @property
    def day(self) -> date | None:
        """The day by the page's own calendar, in UTC where it told no zone; None without a point in time."""
        return None if self.at is None else self.at.astimezone(self._zone()).date()

    def _zone(self) -> timezone:
        return UTC if self.utc_offset_minutes is None else timezone(timedelta(minutes=self.utc_offset_minutes))

    def iso(self) -> str | None:
        """ISO 8601 cut to the precision, in the page's own zone where it gave one; None without a point in time."""
        if self.at is None:
            return None
        local = self.at.astimezone(self._zone())
        match self.precision:
            case Precision.YEAR:
                return f"{local:%Y}"
            case Precision.MONTH:
                return f"{local:%Y-%m}"
            case Precision.DAY:
                return f"{local:%Y-%m-%d}"
            case _:
                return local.isoformat(timespec="seconds")


class ArticleKind(StrEnum):
    MAIN = "main"  # what the page is about
    RELATED = "related"  # told on the page as a further article, in full or in part


class FurnitureKind(StrEnum):
    """What a stretch of a page is that stands in or around an article without being its text."""

    SIGN_UP = "sign-up"
    PROMOTION = "promotion"  # cross-promotion of another article: "Also read", "Read more"
    ADVERT = "advert"
    CAPTION = "caption"
    PULL_QUOTE = "pull-quote"
    COMMENTS = "comments"
    BYLINE = "byline"
    NAVIGATION = "navigation"
    DISCLAIMER = "disclaimer"
    OTHER = "other"
    RECURRING = "recurring"  # what the site shows on unrelated articles too: see `SiteHabits`


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a piece was taken out of a finished text, so that it can be put back.

    `at` counts in the text as it was with all such pieces in it; `before` and `behind` are the white space that was
    taken along.
    """

    at: int
    before: str = ""
    behind: str = ""
    is_subhead: bool = False


@dataclass(frozen=True, slots=True)
class Furniture:
    """A piece of a page set apart; `cut` where it was taken out because it recurs, and none of its wording or place."""

    kind: FurnitureKind
    text: str
    cut: Cut | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture that a page shows with its article: an absolute address, never fetched by extraction."""

    url: str
    caption: str | None = None
    credit: str | None = None  # who made it or gave it, as told: "Ana Prell/Meridian News Agency"


@dataclass(frozen=True, slots=True)
class LiveEntry:
    """One dated piece of a live blog: its paragraphs in the article's text, and what stands over them."""

    at: Span
    published: Stamp | None = None
    title: str | None = None  # also a paragraph of `at`, where it has one
    byline: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article. `text` is never altered after extraction: everything found in it is a Span into it.

    `id` is stable for the same article read again (see `extract`). `page` is the address of the capture.
    `publisher` is who published it first, as far as the page tells; `republished_by` who shows it here, if another.
    `wire` is the agency credited ("Reuters", "dpa"). `dateline` is the place that the report was filed from.
    Paragraphs of `text` are separated by one line feed; a sub-heading is a paragraph, its span in `subheads`.
    `language` is an ISO 639-1 code. `cut_off` marks a text that its page shows in part (a paywall, a teaser).
    `entries` are those of a live blog, in the order of the text and apart from each other; of other articles there are
    none.
    """

    id: str
    page: str
    text: str
    kind: ArticleKind = ArticleKind.MAIN
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    republished_by: str | None = None
    wire: str | None = None
    byline: str | None = None
    dateline: str | None = None
    published: Stamp | None = None
    modified: Stamp | None = None
    language: str | None = None
    subheads: tuple[Span, ...] = ()
    furniture: tuple[Furniture, ...] = field(default=())
    cut_off: bool = False
    picture: Picture | None = None
    entries: tuple[LiveEntry, ...] = ()

    @property
    def published_on(self) -> date | None:
        """The day of publication by the page's own calendar."""
        return self.published.day if self.published else None

    @property
    def published_at(self) -> datetime | None:
        """The time of publication in UTC, where the page gives a point in time."""
        return self.published.at if self.published else None
