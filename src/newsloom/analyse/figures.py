"""Figures: the quantities that a text tells, with comparator, unit, what is counted, and who gives them.

Rules, not a model: numbers come from `text.numbers`, times are set apart by `text.dates`, and what stands around a
number decides what it is (`figure_worth`, `text.ages`), what it counts (`figure_counted`), where it comes from and
goes to (`figure_trends`) and who says so (`figure_sources`). What it counts may be told before it in its sentence
(`figure_named`) or by another figure (`figure_ellipsis`, `figure_denied`). Each figure carries the reasons for what
was taken from afar.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsloom.analyse.figure_counted import Counted, Place, counted, is_ordinal_part
from newsloom.analyse.figure_denied import denied
from newsloom.analyse.figure_ellipsis import completed
from newsloom.analyse.figure_grammar import FigureGrammar, figure_grammar
from newsloom.analyse.figure_halves import halves
from newsloom.analyse.figure_phrases import Compared, Phrase, compared_before, compared_behind, noun_phrase, unit_behind
from newsloom.analyse.figure_setting import period_of, place_of, places_told
from newsloom.analyse.figure_shares import shares
from newsloom.analyse.figure_sources import Giver, Openings, QuoteIndex, day_of, giver
from newsloom.analyse.figure_trends import followed, joined, parted, share, spanned, turned, with_shared_unit
from newsloom.analyse.figure_worth import (
    is_date_part,
    is_lettered_name,
    is_long_name,
    is_phone_or_id,
    is_score,
    is_time,
)
from newsloom.model import Comparator, Figure, FigureKind, Mention, Quote, Reason, Span, TimeExpression
from newsloom.text.ages import Age, age
from newsloom.text.dates import expressions
from newsloom.text.lang.figures_rules import LENGTHS_OF_TIME
from newsloom.text.numbers import Number, numbers

__all__ = ["figures"]

_PARTS_MAX = 8  # parts of one whole
_NUMBERS_MAX = 20_000  # what has more is a table of data, not a report
_LETTERS_MAX = 4  # written onto a number that are still its unit
_YEAR_MIN = 1000  # what is less is written as no year
_PART_GAP_MAX = 160  # characters between a whole and its part
_PART_WORD_MAX = 40  # of these, the last ones in which the word stands that opens the part


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one text's figures are read with."""

    text: str
    told: FigureGrammar
    openings: Openings
    times: tuple[TimeExpression, ...]
    time_spans: tuple[Span, ...]
    places: tuple[Span, ...]
    names: frozenset[int]


def figures(
    text: str,
    language: str | None,
    sentences: Sequence[Span],
    quotes: Sequence[Quote],
    times: Sequence[TimeExpression] = (),
    mentions: Sequence[Mention] = (),
) -> tuple[Figure, ...]:
    """The figures of `text` in order, without overlap; `sentences` are its sentences, in order.

    `quotes`, `times` and `mentions` are what was found in the same text; the times are for the day or period that a
    figure holds for. A language without rules gives amounts with a sign or symbol only.
    """
    found_shares = sorted((*shares(text, language), *halves(text, language)), key=lambda figure: figure.at.start)
    found_numbers = [one for one in numbers(text, language)[:_NUMBERS_MAX] if not _within(one.at, found_shares)]
    if not found_numbers and not found_shares:
        return ()
    reading = _reading(text, language, quotes, times, mentions)
    starts = [span.start for span in sentences]
    told: list[Figure] = []
    previous_end = 0
    for place, number in enumerate(found_numbers):
        if number.at.start < previous_end:
            continue  # part of a unit: "421 parts per million"
        sentence = _sentence(number.at, sentences, starts, len(text))
        following = found_numbers[place + 1].at.start if place + 1 < len(found_numbers) else len(text)
        low = max(sentence.start, previous_end)
        previous_end = number.at.end
        figure = _figure(reading, number, sentence, low, min(sentence.end, following))
        if figure is not None:
            _take(reading, told, figure, number.at, sentence)
            previous_end = figure.at.end
    told += [_sourced(reading, one, one.at, _sentence(one.at, sentences, starts, len(text))) for one in found_shares]
    return tuple(sorted(told, key=lambda figure: figure.at.start))


def _reading(
    text: str,
    language: str | None,
    quotes: Sequence[Quote],
    times: Sequence[TimeExpression],
    mentions: Sequence[Mention],
) -> _Reading:
    grammar = figure_grammar(language)
    return _Reading(
        text,
        grammar,
        Openings(text, QuoteIndex(quotes), grammar),
        tuple(times),
        tuple(one.at for one in expressions(text, language)),
        places_told(text, mentions, grammar),
        frozenset(one.at.start for one in mentions),
    )


def _within(at: Span, found: Sequence[Figure]) -> bool:
    place = bisect_right(found, at.start, key=lambda figure: figure.at.start)
    return any(figure.at.overlaps(at) for figure in found[max(0, place - 1) : place + 1])


def _take(reading: _Reading, told: list[Figure], figure: Figure, number: Span, sentence: Span) -> None:
    """Puts `figure` to those told: as the end of a move or range, or with what it shares with the one before."""
    last = told[-1] if told and told[-1].at.start >= sentence.start else None
    if last is not None:
        pair = reading.text, last, figure, reading.told
        both = share(*pair) or joined(*pair) or spanned(*pair)
        if both is not None:
            told[-1] = _sourced(reading, both, number, sentence)
            return
        figure = followed(reading.text, last, figure, reading.told)
        figure = parted(reading.text, told, figure, reading.told)
        corrected = denied(reading.text, last, figure, reading.told)
        if corrected is not None:
            told[-1] = corrected[0] if last.tells else _sourced(reading, corrected[0], last.at, sentence)
            told.append(_sourced(reading, corrected[1], number, sentence))
            return
    figure = completed(reading.text, told, figure, sentence, reading.told)
    figure = _sourced(reading, figure, number, sentence)
    with_shared_unit(reading.text, told, figure, reading.told)
    told.append(_part_of_whole(reading, figure, told, sentence))


def _sentence(at: Span, sentences: Sequence[Span], starts: list[int], length: int) -> Span:
    place = bisect_right(starts, at.start) - 1
    if place < 0:
        return Span(0, length)
    found = sentences[place]
    return found if found.end >= at.end else Span(found.start, min(length, at.end + 200))


def _figure(reading: _Reading, number: Number, sentence: Span, low: int, high: int) -> Figure | None:
    """The figure that a number tells, None where it is a date, a rank, a result, or part of a name or an id."""
    text, told = reading.text, reading.told
    if number.ordinal or is_phone_or_id(text, number) or told.clock_behind.match(text, number.at.end):
        return None
    unit, end = _unit(text, number, sentence.end, told)
    before = compared_before(text, number.at.start, low, told, is_whole=not number.fraction)
    if is_time(number.at, reading.time_spans) and not _is_measured(number, unit):
        return _plain(number, FigureKind.TIME, unit, Span(before.edge, end)) if unit in LENGTHS_OF_TIME else None
    found_age = age(text, number, sentence, told.language)
    if found_age is not None:
        return _aged(reading, number, found_age, low)
    if is_score(text, number, told) or is_long_name(text, number, unit) or is_lettered_name(text, number, told):
        return None
    if unit is None and is_date_part(text, number, reading.time_spans, told):
        return None
    if number.attached and unit is None:
        return _lettered(text, number, told)
    unit_end = end
    behind = compared_behind(text, end, sentence.end, told)
    phrase = _counted_phrase(reading, unit, behind.edge, _until(reading, behind.edge, high, sentence))
    if unit is None and is_ordinal_part(text, number, before, phrase, told):
        return None
    what = counted(number, unit, phrase, Place(text, before, sentence, low, reading.names), told)
    if what is None:
        return None
    if phrase is not None and behind.comparator is None:
        behind = compared_behind(text, phrase.end, sentence.end, told)
    end = max(end, behind.edge, phrase.end if phrase else end)
    begin = before.edge if before.comparator is not None else number.at.start
    if unit in LENGTHS_OF_TIME and told.when_behind.match(text, end):
        what = Counted(None, FigureKind.TIME)
    figure = _made(reading, number, unit, (before, behind), what, Span(begin, end))
    return turned(text, figure, before.edge, unit_end, low, told)


def _is_measured(number: Number, unit: str | None) -> bool:
    """Whether a number that looks like a year has a unit of measure behind it: "the 1900 sq m hall"."""
    return number.unit is None and unit is not None and unit not in LENGTHS_OF_TIME and number.value >= _YEAR_MIN


def _made(
    reading: _Reading, number: Number, unit: str | None, compared: tuple[Compared, Compared], what: Counted, at: Span
) -> Figure:
    before, behind = compared
    comparator = before.comparator
    if comparator is None or (comparator is Comparator.EXACT and behind.comparator):
        comparator = behind.comparator or Comparator.EXACT
    kind = what.kind
    is_round = _is_round(reading, number)
    if (number.vague or is_round) and comparator is Comparator.EXACT:
        comparator = Comparator.ABOUT
    if is_round and kind is FigureKind.PASSING:
        kind = FigureKind.COUNT
    return Figure(at, comparator, number.value, number.high, unit, what.words, kind=kind)


def _is_round(reading: _Reading, number: Number) -> bool:
    """Whether the word for the number tells a size: "une soixantaine"."""
    words = reading.told.rules.approximate
    return bool(words) and number.in_words and number.at.of(reading.text).split()[-1].lower() in words


def _sourced(reading: _Reading, figure: Figure, number: Span, sentence: Span) -> Figure:
    """The figure with who gives it and the day that it holds for; what tells nothing needs neither."""
    if not figure.tells:
        return figure
    if figure.given_by is not None:
        found = Giver(figure.given_by, figure.source, None)
    else:
        edge = figure.at.start
        found = giver(reading.text, number, edge, sentence, reading.openings, reading.time_spans, reading.told)
    return replace(
        figure,
        given_by=found.name,
        source=found.source,
        as_of=day_of(reading.text, sentence, reading.times, reading.told),
        reasons=(*figure.reasons, found.reason) if found.reason else figure.reasons,
        period=period_of(reading.text, figure.at, sentence, reading.times, reading.told),
        where=place_of(reading.text, figure.at, sentence, reading.places),
    )


def _plain(
    number: Number, kind: FigureKind, unit: str | None, at: Span, comparator: Comparator | None = None
) -> Figure:
    return Figure(at, comparator or Comparator.EXACT, number.value, number.high, unit, kind=kind)


def _lettered(text: str, number: Number, told: FigureGrammar) -> Figure | None:
    """A number with letters that are no known unit: "5G"; None for plurals (737s) and longer codes."""
    end = number.at.end + len(number.attached)
    if len(number.attached) > _LETTERS_MAX or text[end : end + 1].isalnum():
        return None
    if number.attached in told.rules.written_plurals:
        return None
    return _plain(number, FigureKind.PASSING, number.attached, Span(number.at.start, end))


def _aged(reading: _Reading, number: Number, found: Age, low: int) -> Figure:
    before = compared_before(reading.text, found.at.start, low, reading.told, is_whole=False)
    at = Span(before.edge if before.comparator else found.at.start, found.at.end)
    return _plain(number, FigureKind.AGE, found.unit, at, before.comparator)


def _unit(text: str, number: Number, limit: int, told: FigureGrammar) -> tuple[str | None, int]:
    """The unit of a number and where number and unit end, before `limit`."""
    if number.unit:
        return number.unit, number.at.end
    found = unit_behind(text, number.at.end, limit, told)
    return found if found else (None, number.at.end)


def _until(reading: _Reading, end: int, high: int, sentence: Span) -> int:
    """How far a noun phrase may reach: to the next number or time of the sentence."""
    spans = reading.time_spans
    place = bisect_right(spans, end, key=lambda span: span.start)
    limit = max(end, high)
    return max(end, min(limit, spans[place].start)) if place < len(spans) else limit


def _counted_phrase(reading: _Reading, unit: str | None, end: int, high: int) -> Phrase | None:
    if unit is None:
        return noun_phrase(reading.text, end, high, reading.told)
    linked = reading.told.of.match(reading.text, end)
    if linked is None:
        found = noun_phrase(reading.text, end, high, reading.told) if reading.told.rules.noun_capital else None
        return found if found and found.words[0].isupper() else None  # "drei Kilo Kokain"
    return noun_phrase(
        reading.text, linked.end() - 1 if linked.group().endswith(" ") else linked.end(), high, reading.told
    )


def _part_of_whole(reading: _Reading, figure: Figure, before: list[Figure], sentence: Span) -> Figure:
    """The figure with the span of the whole that it is a part of: "115, including 80 children and 12 women"."""
    if not before or figure.unit != before[-1].unit:
        return figure
    whole = before[-1]
    gap = reading.text[whole.at.end : figure.at.start]
    if len(gap) > _PART_GAP_MAX or "\n" in gap:
        return figure
    opens = reading.told.part.search(gap[-_PART_WORD_MAX:]) is not None
    goes_on = whole.total is not None and reading.told.trends.row.fullmatch(gap) is not None
    if whole.total is not None and whole.at.start >= sentence.start:
        first = next((one for one in before[: -_PARTS_MAX - 1 : -1] if one.at == whole.total), None)
        if first is None:
            return figure
        whole = first
    if figure.value > whole.value or not (opens or goes_on):
        return figure
    return replace(
        figure, total=whole.at, reasons=(*figure.reasons, Reason.of("part-of", whole=whole.at.of(reading.text)))
    )
