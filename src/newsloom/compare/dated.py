"""The statements of a story's reports that tell when something happened, with what they tell of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from newsloom.compare.statements import Statement
from newsloom.model import Precision, Report, Span, TimeExpression, TimeOf, ToldTime
from newsloom.text.crossing import crossing_form
from newsloom.text.happenings import dates_a_noun, is_of_writing, kinds_of_happening
from newsloom.text.words import normal, words

LONGEST = timedelta(days=400)  # what is longer dates no happening
RUNNING_MAX = timedelta(days=8)  # "this year" around the article's own day is no date of what it tells
_SAID_PLACES = 3  # sentences of a report in which that something was said is news
_STOPS = (".", "!", "?", "…")  # what has no verb that is known and no stop is a heading or the foot of a post
_OPENS_MAX = 16  # characters before a time that opens its clause
_CROSSING_MIN = 4  # letters of a word that is compared across languages
_RANK = {TimeOf.HAPPENED: 0, TimeOf.AHEAD: 1, TimeOf.SINCE: 2, TimeOf.UNTIL: 3, TimeOf.SAID: 4}


@dataclass(frozen=True, slots=True, eq=False)
class Dated:
    """A statement with the time that it tells of, and what it tells, without the words of that time.

    `terms` are words in one language, `crossing` words and names in the form that all languages share, `kinds` the
    kinds of happening, `values` those of its figures.
    """

    statement: Statement
    time: TimeExpression
    of: TimeOf
    kinds: frozenset[str]
    terms: frozenset[str]
    crossing: frozenset[str]
    values: frozenset[tuple[float, float]]
    begin: datetime  # of the time by the clock of the place, as is `end`
    end: datetime
    ahead_by: timedelta  # how long after the report it begins; 0 where that is not ahead

    @property
    def has_clock(self) -> bool:
        return self.time.precision in (Precision.HOUR, Precision.MINUTE)

    @property
    def length(self) -> timedelta:
        return self.end - self.begin

    def told(self) -> ToldTime:
        return ToldTime(self.statement.article, self.statement.sentence.at, self.time)


def dated(statements: Mapping[str, Sequence[Statement]], reports: Sequence[Report]) -> Iterator[Dated]:
    """The statements with a time, in order; each with the one that its clause is dated by."""
    several = len({report.article.language for report in reports}) > 1
    for report in reports:
        own = statements.get(report.article.id, ())
        times = [time for time in report.analysis.times if _can_date(time, report)]
        starts = [time.at.start for time in times]
        for place, statement in enumerate(own):
            first = bisect_left(starts, statement.at.start)
            inside = times[first : bisect_left(starts, statement.at.end)]
            states = statement.has_verb or statement.sentence.at.of(report.article.text).endswith(_STOPS)
            found = _dated(report, own, place, inside, several=several) if inside and states else None
            if found is not None:
                yield found


def _dated(
    report: Report, own: Sequence[Statement], place: int, inside: Sequence[TimeExpression], *, several: bool
) -> Dated | None:
    """The statement at `place` with one of the times `inside` it; `several`: there are reports in several languages."""
    statement, text, language = own[place], report.article.text, report.article.language
    clear = [one for one in inside if not dates_a_noun(text, one.at.start, one.at.end, language)]
    time = min(clear or inside, key=lambda one: (_RANK[one.of], one.end - one.begin, one.at.start))
    if time.of is TimeOf.SAID and statement.place >= _SAID_PLACES:
        return None
    parts = [statement, *_leant_on(own, place, time)]
    kinds = frozenset(kind for part in parts for kind in kinds_of_happening(part.at.of(text), language))
    if not clear and not kinds:
        return None
    of_time = _words_of([one.at for one in inside], text, language)
    published, published_on = report.article.published_at, report.article.published_on
    crossing = frozenset(name for part in parts for name in part.names)
    if several:
        crossing |= frozenset(word for part in parts for word in _crossing(part.at.of(text), language))
    begin, end = time.clock
    ahead = published_on is not None and begin.date() > published_on
    return Dated(
        statement=statement,
        time=time,
        of=TimeOf.AHEAD if ahead and time.of in (TimeOf.SINCE, TimeOf.UNTIL) else time.of,
        kinds=kinds,
        terms=frozenset(term for part in parts for term in part.terms) - of_time,
        crossing=crossing - of_time,
        values=frozenset(figure.now for part in parts for figure in part.figures if figure.tells),
        begin=begin,
        end=end,
        ahead_by=begin - published if ahead and published is not None else timedelta(),
    )


def _leant_on(own: Sequence[Statement], place: int, time: TimeExpression) -> Iterator[Statement]:
    """The statements without which this one does not tell what is dated: the clause before a time that stands apart
    ("..., since dawn on Wednesday"), and for "the police said so on Tuesday" the sentence before."""
    statement = own[place]
    before = own[place - 1] if place else None
    if before is None:
        return
    if before.sentence is statement.sentence:
        if time.at.start - statement.at.start <= _OPENS_MAX and time.of is not TimeOf.SAID:
            yield before
        return
    if statement.sentence.leans and time.of is TimeOf.SAID:
        yield from (one for one in own[max(0, place - 4) : place] if one.sentence is before.sentence)


def _words_of(spans: Iterable[Span], text: str, language: str | None) -> frozenset[str]:
    """The words of times in every form that words are compared in."""
    found: set[str] = set()
    for span in spans:
        written = span.of(text)
        for word in words(written, language):
            low = word.of(written).casefold()
            found |= {normal(low, language), crossing_form(low, language), f"#{crossing_form(low)}"}
    return frozenset(found)


def _crossing(text: str, language: str | None) -> Iterator[str]:
    for word in words(text, language):
        for part in word.of(text).split("-"):
            if len(part) >= _CROSSING_MIN and part[0].isalpha():
                yield crossing_form(part, language)


def _can_date(time: TimeExpression, report: Report) -> bool:
    """Whether it is no length of time, not still running, no end long past, and no time of writing."""
    if is_of_writing(report.article.text, time.at.start, report.article.language):
        return False
    if time.of is TimeOf.SPAN or time.end - time.begin > LONGEST:
        return False
    published = report.article.published_at
    if published is None:
        return True
    if time.of is TimeOf.UNTIL and time.end <= published:
        return False
    return time.end - time.begin <= RUNNING_MAX or not time.begin <= published < time.end
