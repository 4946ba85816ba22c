"""Numbers in running text: figures and words, scales, ranges, per cent and amounts of money.

One pass collects the pieces that belong to numbers (figures, number words, scales), pieces that stand together are
added and multiplied up, then marks of currency and per cent and ranges are put to them. All steps are linear in the
length of the text. What a number counts is not told here; see `analyse.figures`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from newsloom.model import Span
from newsloom.text.lang import rules
from newsloom.text.lang.numbers_rules import CURRENCY_MARKS, NumberRules
from newsloom.text.number_figures import VALUE_MAX, figure_value, run_pattern
from newsloom.text.number_pieces import Kind, Piece, added_up

NUMBERS_MAX = 50_000  # a text with more is a table of data, not a report; the rest is left unread
PERCENT = "%"
PERCENTAGE_POINTS = "percentage points"

_PIECES_MAX = 40  # of one number in words
_MARK_BACK_MAX = 6  # characters before a number in which a mark of currency can stand
_VAGUE_WIDTH = 10  # "hundreds" reaches up to a thousand
_AFTER_CODE = "".join(rf"|(?<={re.escape(mark)})" for mark in CURRENCY_MARKS if mark[-1].isalpha())
_MINUS_BEFORE = re.compile(r"(?<![\w-])([^\W\d_]{5,8})[\s-]$")
_HELPERS = frozenset({Kind.ARTICLE, Kind.LINK, Kind.SOME, Kind.SHORT_SCALE})  # make no number by themselves
_PARTS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_CHANGE_BACK_MAX = 60  # characters before a range in which a word of change makes two numbers of it
_RANGE_GAP_MAX = 6  # characters between the ends of a range
_WORD = re.compile(r"[^\W\d_]+")
_LETTER_SCALE = re.compile(r"\s(m|b)\b(?![.'’])")  # £5 m
_SCALE_WORD = re.compile(r"\s([^\W\d_]{2,12})")


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text. `at` covers figures, scale words, and the marks of currency or per cent beside them.

    `value` is in units; `high` is the upper end of a range, or of what "hundreds" can mean. `unit` is "%",
    "percentage points" or an ISO 4217 code where the mark stands with the number. `ordinal` numbers rank, they do not
    count. `fraction` is a part of a whole ("a third": 0.333). `vague` tells a size only ("dozens"). `in_words` has no
    figures. `attached` are letters written onto the figures that are no scale: a unit ("80km"), or part of a name.
    """

    at: Span
    value: float
    high: float | None = None
    unit: str | None = None
    ordinal: bool = False
    fraction: bool = False
    vague: bool = False
    in_words: bool = False
    attached: str = ""


@dataclass(frozen=True, slots=True)
class _Patterns:
    rules: NumberRules
    item: re.Pattern[str]
    unit_behind: re.Pattern[str]
    half_behind: re.Pattern[str] | None
    lexicon: dict[str, tuple[Kind, float]]


@cache
def _patterns(language: str | None) -> _Patterns:
    told = rules("numbers", language, NumberRules)
    marks = "|".join(re.escape(mark) for mark in sorted(CURRENCY_MARKS, key=len, reverse=True))
    words = [("points", told.points), ("percent", told.percent), ("money", tuple(told.currencies))]
    named = "|".join(
        rf"(?P<{name}>{'|'.join(_phrase(word) for word in sorted(group, key=len, reverse=True))})\b"
        for name, group in words
        if group
    )
    behind = rf"[\s-]?(?P<sign>%|٪)|[\s-]{{0,2}}(?:{named})" if named else r"\s?(?P<sign>%|٪)"
    halves = "|".join(_phrase(half) for half in told.halves)
    return _Patterns(
        told,
        re.compile(
            rf"(?P<run>(?=[.\d])(?:(?<!\w){_AFTER_CODE})[.]?{run_pattern(told)})(?P<suffix>[^\W\d_]*)|(?P<half>[½¼¾])|[^\W\d_]+"
        ),
        re.compile(rf"{behind}|\s?(?P<mark>{marks})(?!\w)", re.IGNORECASE),
        re.compile(rf"\s?(?:{halves})\b", re.IGNORECASE) if halves else None,
        _lexicon(told),
    )


def _phrase(words: str) -> str:
    return re.escape(words).replace(r"\ ", r"\s")


@dataclass(frozen=True, slots=True)
class _Single:
    """A number before ranges are looked for. `scaled` is what its figures were multiplied by."""

    number: Number
    scaled: float = 1


@lru_cache(maxsize=8)
def numbers(text: str, language: str | None) -> tuple[Number, ...]:
    """All numbers in `text`, in order, without overlap; a range is one number.

    A language without rules gives figures only. Values beyond 1e18 and runs of more than 24 figures are left
    out: they are ids; so is what follows the first 50,000 numbers. Years, dates and times of
    day are numbers too: the caller sets them apart.
    """
    patterns = _patterns(language)
    single: list[_Single] = []
    for one in (_marked(text, one, patterns) for one in _singles(text, patterns)):
        if single and one.number.at.start < single[-1].number.at.end:
            continue  # a word that was already taken as a mark: "pour cent"
        if abs(one.number.high or one.number.value) <= VALUE_MAX:
            single.append(one)
        if len(single) >= NUMBERS_MAX:
            break
    return tuple(_ranged(text, single, patterns.rules))


def _singles(text: str, patterns: _Patterns) -> Iterator[_Single]:
    run: list[Piece] = []
    for piece in _pieces(text, patterns):
        if run and (len(run) >= _PIECES_MAX or not _stands_with(text, run[-1], piece)):
            yield from _made(text, run, patterns)
            run = []
        run.append(piece)
    yield from _made(text, run, patterns)


def _made(text: str, run: list[Piece], patterns: _Patterns) -> Iterator[_Single]:
    if all(piece.kind in _HELPERS for piece in run):
        return
    for total in added_up(run):
        at, value = Span(total.start, total.end), total.value
        worded = _letter_behind(text, at.end)
        half = patterns.half_behind.match(text, at.end) if patterns.half_behind and worded else None
        if half is not None and not total.vague and not total.attached and not total.ordinal:
            at, value = Span(at.start, half.end()), value + total.last_scale / 2
            scale = _scale_behind(text, at.end, patterns.rules)
            if scale is not None:
                at, value = Span(at.start, scale[0]), value * scale[1]
        high = value * _VAGUE_WIDTH if total.vague else None
        yield _Single(
            Number(at, value, high, None, total.ordinal, total.fraction, total.vague, total.in_words, total.attached),
            total.scaled,
        )


def _letter_behind(text: str, at: int) -> bool:
    """Whether a word or sign follows, so that the costlier patterns are worth trying."""
    behind = text[at : at + 3].lstrip(" -\u00a0\u202f")
    return bool(behind) and not behind[0].isdigit()


def _scale_behind(text: str, at: int, told: NumberRules) -> tuple[int, int] | None:
    word = _SCALE_WORD.match(text, at)
    scale = told.scales.get(word[1].lower()) if word else None
    return (word.end(), scale) if word and scale else None


def _stands_with(text: str, before: Piece, after: Piece) -> bool:
    gap = text[before.end : after.start]
    return len(gap) <= 2 and (gap.isspace() or gap in {"-", "", ". ", "'", "’"}) and gap != "\n"


def _pieces(text: str, patterns: _Patterns) -> Iterator[Piece]:
    told = patterns.rules
    for found in patterns.item.finditer(text):
        if found["run"]:
            piece = _figures(text, found, told)
        elif found["half"]:
            piece = Piece(found.start(), found.end(), Kind.PART, _PARTS[found["half"]])
        else:
            piece = _word(found, patterns)
        if piece is not None:
            yield piece


def _figures(text: str, found: re.Match[str], told: NumberRules) -> Piece | None:
    run, start, end = found["run"], found.start("run"), found.end("run")
    value = (
        float(f"0{run}")
        if run.startswith(".") and run[1:].isascii() and run[1:].isdigit()
        else figure_value(run.lstrip("."), told)
    )
    if value is None or (start and text[start - 1] in "#@_/\\"):
        return None
    if start and text[start - 1] in "-−" and (start == 1 or text[start - 2] in " (\u00a0\n$€£"):
        value, start = -value, start - 1
    elif (
        told.minus
        and (sign := _MINUS_BEFORE.search(text[max(0, start - 10) : start])) is not None
        and sign[1].lower() in told.minus
    ):
        value, start = -value, start - len(sign.group())
    suffix = found["suffix"]
    lower = suffix.lower()
    if suffix in _PARTS:
        return Piece(start, found.end(), Kind.FIGURES, value + _PARTS[suffix])
    if not suffix:
        if "." in text[end : end + 1] and _is_ordinal(text, start, end, told):
            return Piece(start, end + 1, Kind.ORDINAL, value)
        return Piece(start, end, Kind.FIGURES, value)
    if lower in told.ordinal_marks:
        return Piece(start, found.end(), Kind.ORDINAL, value)
    scale = told.short_scales.get(lower) or told.scales.get(lower)
    if scale and (lower not in told.money_scales or suffix in {"M", "B"} or _money_before(text, start) is not None):
        return Piece(start, found.end(), Kind.FIGURES, value * scale, scaled=scale)
    return Piece(start, end, Kind.FIGURES, value, attached=suffix)


def _is_ordinal(text: str, start: int, end: int, told: NumberRules) -> bool:
    """German "der 12. Spieltag": a full stop that does not close the sentence."""
    if not told.ordinal_before or end - start > 3 or not re.match(r"\.\s[^\W\d_]", text[end : end + 3]):
        return False
    before = re.findall(r"[^\W\d_]+", text[max(0, start - 12) : start])
    return bool(before) and before[-1].lower() in told.ordinal_before


def _word(found: re.Match[str], patterns: _Patterns) -> Piece | None:
    word = found.group().lower()
    known = patterns.lexicon.get(word)
    told = patterns.rules
    if known is None:
        if told.compound is None or (value := told.compound(word)) is None:
            return None
        return Piece(found.start(), found.end(), Kind.WORD, value)
    kind, value = known
    if kind is Kind.VAGUE and word in told.vague_with_link and not _linked(found, told):
        return None
    dot = kind is Kind.SHORT_SCALE and found.string[found.end() : found.end() + 1] == "."
    return Piece(found.start(), found.end() + dot, kind, value)


def _lexicon(told: NumberRules) -> dict[str, tuple[Kind, float]]:
    """What each number word is; where it could be several, the first of these."""
    known: dict[str, tuple[Kind, float]] = {}
    for kind, words in (
        (Kind.WORD, told.words),
        (Kind.SCALE, told.scales),
        (Kind.VAGUE, told.vague),
        (Kind.ARTICLE, dict.fromkeys(told.ones, 1)),
        (Kind.LINK, dict.fromkeys(told.links | told.vague_links, 0)),
        (Kind.SOME, dict.fromkeys(told.some, 1)),
        (Kind.PART, told.fractions),
        (Kind.SHORT_SCALE, {word: scale for word, scale in told.short_scales.items() if len(word) > 1}),
    ):
        for word, value in words.items():
            known.setdefault(word, (kind, value))
    return known


def _linked(found: re.Match[str], told: NumberRules) -> bool:
    behind = _WORD.match(found.string, found.end() + 1)
    return behind is not None and behind.group().lower() in told.vague_links


def _money_before(text: str, start: int) -> tuple[int, str] | None:
    """The mark of currency before `start`: where it begins, and its code."""
    before = text[max(0, start - _MARK_BACK_MAX) : start]
    bare = before.rstrip(" \u00a0")
    if not bare or len(before) - len(bare) > 1:
        return None
    for length in (4, 3, 2, 1):
        mark = bare[-length:]
        if len(mark) == length and mark in CURRENCY_MARKS:
            begin = start - len(before) + len(bare) - length
            if mark[0].isalpha() and begin and text[begin - 1].isalpha():
                continue
            nation = re.search(r"(?:^|[^\w])(US|AU|CA|NZ|HK)\s?$", text[max(0, begin - 4) : begin])
            if mark == "$" and nation:
                return begin - (len(nation.group()) - nation.group().find(nation[1])), CURRENCY_MARKS[f"{nation[1]}$"]
            return begin, CURRENCY_MARKS[mark]
    return None


def _marked(text: str, single: _Single, patterns: _Patterns) -> _Single:
    """The number with the marks of currency or per cent beside it."""
    one = single.number
    if one.attached.lower() in patterns.rules.percent:
        at = Span(one.at.start, one.at.end + len(one.attached))
        return _Single(replace(one, at=at, unit=PERCENT, attached=""), single.scaled)
    if one.ordinal or one.attached:
        return single
    before = None if one.in_words else _money_before(text, one.at.start)
    if before is not None:
        at = Span(before[0], one.at.end)
        scale = _LETTER_SCALE.match(text, at.end)
        if scale is None:
            return _Single(replace(one, at=at, unit=before[1]), single.scaled)
        size = 10**6 if scale[1] == "m" else 10**9
        return _Single(replace(one, at=Span(at.start, scale.end()), unit=before[1], value=one.value * size), size)
    behind = patterns.unit_behind.match(text, one.at.end) if _letter_behind(text, one.at.end) else None
    unit = _unit_of(behind, patterns.rules) if behind else None
    if behind is None or unit is None:
        return single
    return _Single(replace(one, at=Span(one.at.start, behind.end()), unit=unit), single.scaled)


def _unit_of(behind: re.Match[str], told: NumberRules) -> str | None:
    fields = behind.groupdict()
    if fields.get("sign") or fields.get("percent"):
        return PERCENT
    if fields.get("points"):
        return PERCENTAGE_POINTS
    if fields.get("money"):
        return told.currencies[re.sub(r"\s", " ", fields["money"].lower())]
    return CURRENCY_MARKS.get(fields.get("mark") or "")


def _ranged(text: str, single: list[_Single], told: NumberRules) -> list[Number]:
    kept: list[_Single] = []
    for one in single:
        both = _range(text, kept[-1], one, told) if kept else None
        if both is not None:
            kept[-1] = _Single(both)
            continue
        if kept and _changes(text, kept[-1].number, one.number, told):
            kept[-1] = _Single(replace(kept[-1].number, unit=one.number.unit), kept[-1].scaled)
        kept.append(one)
    return [one.number for one in kept]


def _range(text: str, first: _Single, second: _Single, told: NumberRules) -> Number | None:
    """Two numbers as the ends of one range, None where they are not: "10 to 12", "between 3 and 5"."""
    low, high = first.number, second.number
    if not _joinable(low, high) or not _range_words(text, low.at, high.at, told):
        return None
    value = low.value
    if first.scaled == 1 and second.scaled > 1 and value * second.scaled < high.value:
        value *= second.scaled  # "10 to 12 million"
    if not value < high.value:
        return None
    return replace(
        high,
        at=Span(low.at.start, high.at.end),
        value=value,
        high=high.value,
        unit=high.unit or low.unit,
        in_words=low.in_words and high.in_words,
    )


def _changes(text: str, low: Number, high: Number, told: NumberRules) -> bool:
    """ "from 5.1 to 4.8 per cent": two numbers, of one unit."""
    if low.unit or not high.unit or low.attached or high.at.start - low.at.end > _RANGE_GAP_MAX:
        return False
    before = _WORD.findall(text[max(0, low.at.start - 8) : low.at.start])
    return (
        text[low.at.end : high.at.start].strip().lower() in told.range_marks
        and bool(before)
        and before[-1].lower() in told.from_words
    )


def _joinable(low: Number, high: Number) -> bool:
    if low.ordinal or high.ordinal or low.fraction or high.fraction or low.high or high.high:
        return False
    if low.attached and low.attached != high.attached:
        return False
    return not (low.unit and high.unit and low.unit != high.unit)


def _range_words(text: str, low: Span, high: Span, told: NumberRules) -> bool:
    mark = text[low.end : high.start].strip().lower() if high.start - low.end <= _RANGE_GAP_MAX else ""
    if mark not in told.and_words and mark not in told.range_marks:
        return False
    before = [word.lower() for word in _WORD.findall(text[max(0, low.start - _CHANGE_BACK_MAX) : low.start])]
    opener = before[-1] if before else ""
    if mark in told.and_words:
        return opener in told.between
    return opener not in told.from_words or not any(word.startswith(told.changes) for word in before[-7:-1])
