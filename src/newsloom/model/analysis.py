"""What is found in an article's text. Everything is a span of that text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from newsloom.model.article import Article, Precision
from newsloom.model.reason import Reason
from newsloom.model.span import Span, Spans


class QuoteKind(StrEnum):
    DIRECT = "direct"  # in quotation marks, whole
    INDIRECT = "indirect"  # reported, without marks
    MIXED = "mixed"  # reported, with words in marks


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that a text gives to somebody.

    `content` covers the words said (for a direct quotation without the marks); several spans where the cue breaks it.
    `source` is the span that tells who speaks, beside the quotation: a pronoun where the text has one; empty
    where nobody is named. `cue` is the verb or phrase of speech. `speaker` is the name, description or document
    that the source stands for, written out; None where it cannot be told. `reasons` say how the speaker was found.
    `role` covers the words, anywhere in the text, that tell the speaker's part or body: "the harbour master of Kelm".
    """

    kind: QuoteKind
    content: Spans
    source: Spans = ()
    cue: Spans = ()
    speaker: str | None = None
    reasons: tuple[Reason, ...] = ()
    role: Span | None = None


class Comparator(StrEnum):
    """How the text relates the true number to the value told."""

    EXACT = "="
    ABOUT = "~"
    MORE_THAN = ">"
    AT_LEAST = ">="
    LESS_THAN = "<"
    AT_MOST = "<="
    NEARLY = "<~"


class FigureKind(StrEnum):
    """What a number is. Reports are compared, and readers shown, what `Figure.tells` something; all is kept."""

    COUNT = "count"  # a count or an amount
    SHARE = "share"  # a part of a whole: "half of them", "one in three"
    CHANGE = "change"  # by how much something rose or fell: "rose by 3", "up 5 per cent"
    MOVE = "move"  # from one value to another: "from 12 to 15"
    AGE = "age"
    TIME = "time"  # a length of time that tells when: "in the past two years"
    DENIED = "denied"  # told as what does not hold: the 17 of "16, not 17"
    PASSING = "passing"  # told in passing: "the two sides", "one of the best", or nothing tells what is counted


class Trend(StrEnum):
    """Which way the text says that a value went."""

    UP = "up"
    DOWN = "down"


_TELLING = frozenset({FigureKind.COUNT, FigureKind.SHARE, FigureKind.CHANGE, FigureKind.MOVE})


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity that a text tells: "at least 31 islanders".

    `at` covers comparator, number and what is counted, as far as they stand together. `value` is in units
    (not thousands or millions); `high` is the upper end of a range, never below `value`. Of a move ("from 15 to 12")
    they are the lower and the higher value, and `trend` tells which of the two holds now; see `now`. `trend` of
    another figure is how it came to its value ("rose to 12") or which way a change went, None where the text is silent.
    `unit` is a unit of measure or an ISO 4217
    currency code or "%"; None for a plain count. `counted` is what is counted, in the text's words
    ("islanders killed"). `given_by` names who gives the figure, None for the outlet itself, and
    `source` is the span that tells so. `as_of` is the day for which it holds, where the text says.
    `period` is the span of the time that it counts over ("in the first quarter"), `where` that of the place it
    counts at.
    `total` is the span of the figure of which this one is a part ("31, including 8 children"), `instead_of` that of
    a figure that the text says does not hold where this one does ("16, not 17").
    """

    at: Span
    comparator: Comparator
    value: float
    high: float | None = None
    unit: str | None = None
    counted: str | None = None
    given_by: str | None = None
    source: Spans = ()
    as_of: date | None = None
    total: Span | None = None
    reasons: tuple[Reason, ...] = ()
    kind: FigureKind = FigureKind.COUNT
    trend: Trend | None = None
    period: Span | None = None
    where: Span | None = None
    instead_of: Span | None = None

    @property
    def tells(self) -> bool:
        """Whether it counts or measures something: no age, no length of time that tells when, nothing in passing."""
        return self.kind in _TELLING

    @property
    def now(self) -> tuple[float, float]:
        """The lowest and the highest value told for the time of writing: of a move, where it has come to."""
        high = self.value if self.high is None else self.high
        if self.kind is not FigureKind.MOVE:
            return self.value, high
        return (self.value, self.value) if self.trend is Trend.DOWN else (high, high)


class MentionKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text. `name` is the fullest form that this article uses for the same bearer."""

    at: Span
    name: str
    kind: MentionKind


class DayPart(StrEnum):
    """A part of the day, by words. The hours that it is taken to cover are those of the place."""

    EARLY = "early"  # midnight to 6
    MORNING = "morning"  # 6 to 12
    NOON = "noon"  # 11 to 14
    AFTERNOON = "afternoon"  # 12 to 18
    EVENING = "evening"  # 18 to midnight
    LATE = "late"  # 20 to midnight
    NIGHT = "night"  # 20 to 6 of the next day


class TimeOf(StrEnum):
    """What a time told in a text is the time of."""

    HAPPENED = "happened"
    SAID = "said"  # when somebody said what the text reports
    AHEAD = "ahead"  # something announced, or due
    SINCE = "since"  # the beginning of what lasted until the time of writing
    UNTIL = "until"  # an end or a deadline
    SPAN = "span"  # a length of time up to the article, over which something is counted


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time told in the text, resolved against the article's date: `[begin, end)` in UTC.

    A time of day is that of the article's zone, or of the one told beside it. Days and what is longer have no zone:
    they are days of UTC by the name that the text gives them, and so are parts of the day (`part`).
    `utc_offset_minutes` is the zone of a time of day, None where neither article nor text tells it, and for all else.
    `about` marks what is told roughly ("about 6 a.m.", "in recent weeks").
    """

    at: Span
    begin: datetime
    end: datetime
    precision: Precision
    of: TimeOf = TimeOf.HAPPENED
    about: bool = False
    part: DayPart | None = None
    utc_offset_minutes: int | None = None

    @property
    def clock(self) -> tuple[datetime, datetime]:
        """Begin and end by the clock of the place, held as if they were in UTC: what a calendar there showed."""
        shift = timedelta(minutes=self.utc_offset_minutes or 0)
        return self.begin + shift, self.end + shift


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time that the text tells without saying when: "for three hours". `length` as in ISO 8601: "PT3H"."""

    at: Span
    length: str
    about: bool = False


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that was found in one article; each tuple in order of the text."""

    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
    mentions: tuple[Mention, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    durations: tuple[Duration, ...] = ()

    @property
    def counts(self) -> tuple[Figure, ...]:
        """The figures that tell something, without ages, lengths of time and what is told in passing."""
        return tuple(figure for figure in self.figures if figure.tells)


@dataclass(frozen=True, slots=True)
class Report:
    """An article together with what was found in it: the unit that stories are made of."""

    article: Article
    analysis: Analysis = Analysis()
