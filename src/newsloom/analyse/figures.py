"""Figures: the quantities that a text tells, with comparator, unit, what is counted, and who gives them.

Rules, not a model: numbers come from `text.numbers`, times are set apart by `text.dates`, and what stands around a
number decides whether it is worth telling (`figure_worth`), what it counts (`figure_phrases`) and who says so
(`figure_sources`). Each figure carries the reasons for what was taken from afar.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsloom.analyse.figure_grammar import FigureGrammar, figure_grammar
from newsloom.analyse.figure_phrases import (
    Compared,
    Phrase,
    compared_before,
    compared_behind,
    noun_phrase,
    outcome_before,
    outcome_behind,
    unit_behind,
)
from newsloom.analyse.figure_sources import Openings, QuoteIndex, day_of, giver
from newsloom.analyse.figure_worth import (
    is_address_or_model,
    is_age,
    is_known_small,
    is_long_name,
    is_name,
    is_phone_or_id,
    is_score,
    is_time,
    is_year,
)
from newsloom.model import Comparator, Figure, Quote, Reason, Span, Stamp, TimeExpression
from newsloom.text.dates import as_local, dates, expressions
from newsloom.text.numbers import Number, numbers

__all__ = ["figures"]

_PARTS_MAX = 8  # parts of one whole
_NUMBERS_MAX = 20_000  # what has more is a table of data, not a report
_OF_THEM = re.compile(r"\s(?:of\s(?:whom|them|which)|von\sihnen|davon|d['’]entre\s(?:eux|elles))(?!\w)", re.IGNORECASE)
_BARE_SURE = 100_000  # a bare number of this size is no name
_BARE_BACK_MAX = 90  # characters before a bare number in which the toll it tells is looked for


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one text's figures are read with."""

    text: str
    told: FigureGrammar
    openings: Openings
    times: tuple[TimeExpression, ...]
    time_spans: tuple[Span, ...]


def figures(
    text: str,
    language: str | None,
    sentences: Sequence[Span],
    quotes: Sequence[Quote],
    published: Stamp | None,
) -> tuple[Figure, ...]:
    """The figures of `text` in order, without overlap; `sentences` are its sentences, in order.

    `quotes` are the quotations found in the same text; `published` is the article's date, for the day that a
    figure holds for. A language without rules gives amounts with a sign or symbol only.
    """
    found_numbers = numbers(text, language)
    if not found_numbers:
        return ()
    reference = as_local(published) if published else None
    grammar = figure_grammar(language)
    reading = _Reading(
        text,
        grammar,
        Openings(text, QuoteIndex(quotes), grammar),
        dates(text, language, reference),
        tuple(one.at for one in expressions(text, language)),
    )
    starts = [span.start for span in sentences]
    told: list[Figure] = []
    previous_end = 0
    for place, number in enumerate(found_numbers[:_NUMBERS_MAX]):
        sentence = _sentence(number.at, sentences, starts, len(text))
        following = found_numbers[place + 1].at.start if place + 1 < len(found_numbers) else len(text)
        low = max(sentence.start, previous_end)
        previous_end = number.at.end
        figure = _figure(reading, number, sentence, low, min(sentence.end, following))
        if figure is not None:
            told.append(_part_of_whole(reading, figure, told, sentence))
            previous_end = figure.at.end
    return tuple(told)


def _sentence(at: Span, sentences: Sequence[Span], starts: list[int], length: int) -> Span:
    place = bisect_right(starts, at.start) - 1
    if place < 0:
        return Span(0, length)
    found = sentences[place]
    return found if found.end >= at.end else Span(found.start, min(length, at.end + 200))


def _figure(reading: _Reading, number: Number, sentence: Span, low: int, high: int) -> Figure | None:
    text, told = reading.text, reading.told
    if number.ordinal or is_time(number.at, reading.time_spans) or is_age(text, number, told):
        return None
    if is_score(text, number, told) or is_phone_or_id(text, number):
        return None
    unit, end = _unit(text, number, told)
    if (number.attached and unit is None) or is_long_name(text, number, unit):
        return None
    before = compared_before(text, number.at.start, low, told)
    behind = compared_behind(text, end, told)
    end = behind.edge
    phrase = _counted_phrase(reading, unit, end, _until(reading, end, high, sentence))
    if unit is None and number.fraction and (phrase is None or not told.of.match(text, end)):
        return None
    counted, worth = _counted(reading, number, unit, phrase, before, sentence, low)
    if not worth:
        return None
    if phrase is not None and behind.comparator is None:
        behind = compared_behind(text, phrase.end, told)
    return _made(reading, number, unit, (before, behind), phrase, end, counted, sentence)


def _made(
    reading: _Reading,
    number: Number,
    unit: str | None,
    compared: tuple[Compared, Compared],
    phrase: Phrase | None,
    end: int,
    counted: str | None,
    sentence: Span,
) -> Figure:
    before, behind = compared
    begin = before.edge if before.comparator is not None else number.at.start
    at = Span(begin, max(end, phrase.end if phrase else end, behind.edge))
    found = giver(reading.text, number.at, sentence, reading.openings, reading.time_spans, reading.told)
    comparator = before.comparator
    if comparator is None or (comparator is Comparator.EXACT and behind.comparator):
        comparator = behind.comparator or Comparator.EXACT
    if number.vague and comparator is Comparator.EXACT:
        comparator = Comparator.ABOUT
    return Figure(
        at=at,
        comparator=comparator,
        value=number.value,
        high=number.high,
        unit=unit,
        counted=counted,
        given_by=found.name,
        source=found.source,
        as_of=day_of(reading.text, sentence, reading.times, reading.told),
        reasons=(found.reason,) if found.reason else (),
    )


def _unit(text: str, number: Number, told: FigureGrammar) -> tuple[str | None, int]:
    """The unit of a number and where number and unit end."""
    if number.unit:
        return number.unit, number.at.end
    found = unit_behind(text, number.at.end, told)
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
        return None
    return noun_phrase(
        reading.text, linked.end() - 1 if linked.group().endswith(" ") else linked.end(), high, reading.told
    )


def _counted(
    reading: _Reading,
    number: Number,
    unit: str | None,
    phrase: Phrase | None,
    before: Compared,
    sentence: Span,
    low: int,
) -> tuple[str | None, bool]:
    """What is counted, in words, and whether the number is worth telling at all."""
    text, told = reading.text, reading.told
    words = phrase.words if phrase else None
    if unit is not None:
        return words or _amount_of(reading, before.edge, low), True
    edge = before.edge
    outcome = outcome_behind(text, phrase.end if phrase else number.at.end, sentence.end, told)
    outcome = outcome or outcome_before(text, edge, low, told)
    if before.comparator is None and (
        is_name(text, number, told, words)
        or is_address_or_model(text, number, told, words)
        or is_year(text, number, told, words, outcome is not None)
    ):
        return None, False
    if is_known_small(text, number, told, outcome is not None, words) or _one_of_many(reading, number):
        return None, False
    if words is not None:
        if outcome is not None and not any(word in told.rules.outcomes for word in words.lower().split()):
            words = f"{words} {outcome}"
        return words, True
    if outcome is not None and not number.fraction:
        return outcome, (outcome in told.rules.plain_outcomes or before.comparator is not None or not number.in_words)
    return _bare(reading, number, before, sentence)


def _one_of_many(reading: _Reading, number: Number) -> bool:
    """ "One of the survivors said": a person, not a count."""
    return number.in_words and number.value == 1 and reading.told.of.match(reading.text, number.at.end) is not None


def _amount_of(reading: _Reading, edge: int, low: int) -> str | None:
    """The noun that an amount is of, where it stands before it: "losses of $3m"."""
    before = reading.text[max(low, edge - 60) : edge].rstrip()
    for link in ("of", "worth", "totalling", "totaling", "von", "in Höhe von", "de"):
        if not before.endswith(f" {link}"):
            continue
        words = before[: -len(link)].split()
        taken: list[str] = []
        for word in reversed(words[-3:]):
            if word.lower() in reading.told.rules.stops or not word[-1].isalpha():
                break
            taken.insert(0, word)
        return " ".join(taken) or None
    return None


def _bare(reading: _Reading, number: Number, before: Compared, sentence: Span) -> tuple[str | None, bool]:
    """A number with nothing behind it tells something only beside a toll, or with a comparator."""
    text, told = reading.text, reading.told
    begin = max(sentence.start, before.edge - _BARE_BACK_MAX)
    tolls = list(told.whole.finditer(text, begin, before.edge))
    if tolls:
        return told.rules.whole[tolls[-1]["word"].lower()], True
    last = text[begin : before.edge].split()
    if _OF_THEM.match(text, number.at.end):
        return None, True
    reached = bool(last) and last[-1].lower() in told.rules.reached
    if number.vague and number.value >= 100:
        return None, True
    if number.in_words or (number.value < 10 and before.comparator is None and number.value == int(number.value)):
        return None, False
    if number.value >= _BARE_SURE or (number.high is not None and number.at.of(text).count(" ") > 1):
        return None, True
    marked = before.comparator is not None or "," in number.at.of(text) or number.value != int(number.value)
    return None, reached and marked


def _part_of_whole(reading: _Reading, figure: Figure, before: list[Figure], sentence: Span) -> Figure:
    """The figure with the span of the whole that it is a part of, where "including" stands between them."""
    if not before or figure.unit != before[-1].unit:
        return figure
    whole = before[-1]
    gap = reading.text[whole.at.end : figure.at.start]
    if len(gap) > 160 or "\n" in gap:
        return figure
    if whole.total is not None and whole.at.start >= sentence.start:
        first = next((one for one in before[: -_PARTS_MAX - 1 : -1] if one.at == whole.total), None)
        if first is None:
            return figure
        whole = first
    if figure.value > whole.value or not reading.told.part.search(gap[-40:]):
        return figure
    return replace(
        figure, total=whole.at, reasons=(*figure.reasons, Reason.of("part-of", whole=whole.at.of(reading.text)))
    )
