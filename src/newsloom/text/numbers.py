"""Numbers in running text: figures and words, scales, ranges, per cent and amounts of money.

One pass collects the pieces that belong to numbers (figures, number words, scales), pieces that stand together are
added and multiplied up, then marks of currency and per cent and ranges are put to them. All steps are linear in the
length of the text. What a number counts is not told here; see `analyse.figures`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from newsloom.model import Span
from newsloom.text.lang import rules
from newsloom.text.lang.numbers_rules import CURRENCY_MARKS, NumberRules
from newsloom.text.number_figures import POWER, VALUE_MAX, figure_value, power_of_ten, run_pattern
from newsloom.text.number_marks import MARKS_BEFORE, in_name, is_negative, money_before
from newsloom.text.number_pieces import Kind, Piece, added_up
from newsloom.text.number_places import NumberPlace, number_places
from newsloom.text.number_ranges import ranged
from newsloom.text.number_values import Number, Single
from newsloom.text.trigger_words import lowered, trigger_pattern
from newsloom.text.word_patterns import any_of, as_listed

__all__ = ["NUMBERS_MAX", "PERCENT", "PERCENTAGE_POINTS", "Number", "numbers"]

NUMBERS_MAX = 50_000  # a text with more is a table of data, not a report; the rest is left unread
PERCENT = "%"
PERCENTAGE_POINTS = "percentage points"

_PIECES_MAX = 40  # of one number in words
_VAGUE_WIDTH = 10  # "hundreds" reaches up to a thousand
_AFTER_CODE = "".join(rf"|(?<={re.escape(mark)})" for mark in MARKS_BEFORE if mark[-1].isalpha())
_SIGN_BEFORE = re.compile(r"(?:^|[ (\u00a0\n$€£])[-−]$|(?:^|(?<!\d)[ (\u00a0\n])–$")
_MINUS_BEFORE = re.compile(r"(?<![\w-])(?<!\bor )(?<!\boder )([^\W\d_]{5,8})[\s-]$")  # not "plus or minus"
_MONEY_MIN = 100_000  # pounds from here on are money
_IN_OTHER_MONEY = re.compile(r"\s(?:sterling|\((?:[A-Z]{1,3}\s?)?[$€¥])")
_HELPERS = frozenset({Kind.ARTICLE, Kind.LINK, Kind.SOME, Kind.SHORT_SCALE})  # make no number by themselves
_PARTS = {sign: unicodedata.numeric(sign) for sign in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}
_WORD = re.compile(r"[^\W\d_]+")
_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_LETTER_SCALE = re.compile(r"\s([mb])\b(?![.'’])", re.IGNORECASE)  # £5 m
_FIGURES_BACK = re.compile(r"(?<!\d)[\d.,]+\s$")
_FIGURES_MAX = 20  # characters of figures before a scale
_SCALE_WORD = re.compile(r"\s([^\W\d_]{2,12})")


@dataclass(frozen=True, slots=True)
class _Patterns:
    rules: NumberRules
    item: re.Pattern[str]
    unit_behind: re.Pattern[str]
    part_behind: re.Pattern[str]
    lexicon: dict[str, tuple[Kind, float]]
    telling: re.Pattern[str]  # the words that make a number by themselves

    def belongs(self, word: str) -> bool:
        """Whether a word, in small letters, can stand in a number."""
        compound = self.rules.compound
        return word in self.lexicon or (compound is not None and compound(word) is not None)


@cache
def _patterns(language: str | None) -> _Patterns:
    told = rules("numbers", language, NumberRules)
    words = [("points", told.points), ("percent", told.percent), ("money", tuple(told.currencies))]
    named = "|".join(rf"(?P<{name}>{any_of(group)})\b" for name, group in words if group)
    behind = rf"[\s-]?(?P<sign>%|٪)|[\s-]{{0,2}}(?:{named})" if named else r"\s?(?P<sign>%|٪)"
    lexicon = _lexicon(told)
    return _Patterns(
        told,
        re.compile(
            rf"{_ratio(told)}|(?P<run>(?=[.\d])(?:(?<!\w){_AFTER_CODE})[.]?{run_pattern(told)})(?P<power>{POWER})?(?P<suffix>[^\W\d_]*)|(?P<half>[{''.join(_PARTS)}])|[^\W\d_]+"
        ),
        re.compile(rf"{behind}|\s?(?P<mark>{any_of(CURRENCY_MARKS)})(?!\w)", re.IGNORECASE),
        re.compile(rf"\s?(?P<part>{any_of(told.added_parts)})\b", re.IGNORECASE),
        lexicon,
        trigger_pattern(word for word, (kind, _) in lexicon.items() if kind not in _HELPERS),
    )


def _ratio(told: NumberRules) -> str:
    """A fraction in figures: 1⁄32; with a plain slash, which dates have too, "1/10 of" and "3/4 inch"."""
    linked = rf"|/\d{{1,4}}(?=\s{any_of(told.vague_links)}\b)" if told.vague_links else ""
    binary = r"|/(?:2|3|4|8|16|32|64)(?=[\s-][^\W\d_])"
    return rf"(?<![\w.,/⁄])(?P<ratio>\d{{1,3}}(?:⁄\d{{1,4}}{linked}{binary}))(?![\w/⁄])"


@lru_cache(maxsize=8)
def numbers(text: str, language: str | None) -> tuple[Number, ...]:
    """All numbers in `text`, in order, without overlap; a range is one number.

    A language without rules gives figures only. Values beyond 1e18 and runs of more than 24 figures are left
    out: they are ids; so is what follows the first 50,000 numbers. Years, dates and times of
    day are numbers too: the caller sets them apart.
    """
    patterns = _patterns(language)
    found: list[Number] = []
    places = number_places(lowered(text), patterns.telling, patterns.rules.compound_parts, patterns.belongs)
    at = 0
    for line in _LINE.finditer(text):
        first = at
        while at < len(places) and places[at].at < line.end():
            at += 1
        if at > first:
            found += _in_line(line, places[first:at], patterns, NUMBERS_MAX - len(found))
        if len(found) >= NUMBERS_MAX:
            break
    return tuple(found)


def _in_line(line: re.Match[str], places: Sequence[NumberPlace], patterns: _Patterns, most: int) -> list[Number]:
    """The first `most` numbers of a line, which no number runs out of; they stand at `places` of the text."""
    text, start = line.group(), line.start()
    single: list[Single] = []
    inside = [NumberPlace(max(0, place.begin - start), place.at - start) for place in places]
    for one in (_marked(text, one, patterns) for one in _singles(text, inside, patterns)):
        if single and one.number.at.start < single[-1].number.at.end:
            continue  # a word that was already taken as a mark: "pour cent"
        if abs(one.number.high or one.number.value) <= VALUE_MAX:
            single.append(one)
        if len(single) >= most:
            break
    found = ranged(text, single, patterns.rules)
    if start == 0:
        return found
    return [one._replace(at=Span(one.at.start + start, one.at.end + start)) for one in found]


def _singles(text: str, places: Sequence[NumberPlace], patterns: _Patterns) -> Iterator[Single]:
    run: list[Piece] = []
    for piece in _pieces(text, places, patterns):
        if run and (len(run) >= _PIECES_MAX or not _stands_with(text, run[-1], piece)):
            yield from _made(text, run, patterns)
            run = []
        run.append(piece)
    yield from _made(text, run, patterns)


def _made(text: str, run: list[Piece], patterns: _Patterns) -> Iterator[Single]:
    if all(piece.kind in _HELPERS for piece in run):
        return
    for total in added_up(run):
        at, value = Span(total.start, total.end), total.value
        worded = _letter_behind(text, at.end)
        part = patterns.part_behind.match(text, at.end) if worded else None
        if part is not None and not total.vague and not total.attached and not total.ordinal:
            added = patterns.rules.added_parts[as_listed(part["part"])]
            at, value = Span(at.start, part.end()), value + total.last_scale * added
            scale = _scale_behind(text, at.end, patterns.rules)
            if scale is not None:
                at, value = Span(at.start, scale[0]), value * scale[1]
        if total.in_words and (start := _minus_before(text, at.start, patterns.rules)) is not None:
            at, value = Span(start, at.end), -value
        high = value * _VAGUE_WIDTH if total.vague else None
        yield Single(
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
    return len(gap) <= 2 and (gap.isspace() or gap in {"-", "", "'", "’"})


def _pieces(text: str, places: Sequence[NumberPlace], patterns: _Patterns) -> Iterator[Piece]:
    """The pieces of numbers in order, from each place as far as they stand together."""
    end = 0
    for place in places:
        if place.at < end:
            continue
        found = None
        for found in patterns.item.finditer(text, max(end, place.begin)):
            piece = _piece(text, found, patterns)
            end = found.end()
            if piece is not None:
                yield piece
            elif end > place.at:
                break
        if found is None:
            return  # no later place need be read to the end of the text again


def _piece(text: str, found: re.Match[str], patterns: _Patterns) -> Piece | None:
    match found.lastgroup:
        case None:
            return _word(found, found.group().lower(), patterns)
        case "ratio":
            return _part(found)
        case "half":
            return Piece(found.start(), found.end(), Kind.PART, _PARTS[found["half"]])
        case _:
            return _figures(text, found, patterns.rules)


def _part(found: re.Match[str]) -> Piece | None:
    part, whole = (int(run) for run in re.split("[/⁄]", found["ratio"]))
    return Piece(found.start(), found.end(), Kind.RATIO, part / whole) if 0 < part < whole else None


def _figures(text: str, found: re.Match[str], told: NumberRules) -> Piece | None:
    run, start, end = found["run"], found.start("run"), found.start("suffix")
    value = (
        float(f"0{run}")
        if run.startswith(".") and run[1:].isascii() and run[1:].isdigit()
        else figure_value(run.lstrip("."), told)
    )
    if value is None or (start and text[start - 1] in "#@_/\\") or in_name(text, start):
        return None
    value *= power_of_ten(found["power"])
    if _SIGN_BEFORE.search(text[max(0, start - 4) : start]):
        value, start = -value, start - 1
    elif (minus := _minus_before(text, start, told)) is not None:
        value, start = -value, minus
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
    if scale and (
        lower not in told.money_scales
        or suffix in {"M", "B"}
        or money_before(text, start) is not None
        or _counts_behind(text, found.end(), told)
    ):
        return Piece(start, found.end(), Kind.FIGURES, value * scale, scaled=scale)
    return Piece(start, end, Kind.FIGURES, value, attached=suffix)


def _counts_behind(text: str, end: int, told: NumberRules) -> bool:
    """Whether what follows is counted, not measured: "5m people", not "5m wide"."""
    word = _WORD.match(text, end + 1) if text[end : end + 1].isspace() else None
    return word is not None and (word.group().lower() in told.scaled_nouns or word.group().lower() in told.currencies)


def _minus_before(text: str, start: int, told: NumberRules) -> int | None:
    """Where a word for minus before a number begins, None where there is none."""
    found = _MINUS_BEFORE.search(text[max(0, start - 16) : start]) if told.minus else None
    return start - len(found.group()) if found and found[1].lower() in told.minus else None


def _is_ordinal(text: str, start: int, end: int, told: NumberRules) -> bool:
    """German "der 12. Spieltag": a full stop that does not close the sentence."""
    if not told.ordinal_before or end - start > 3 or not re.match(r"\.\s[^\W\d_]", text[end : end + 3]):
        return False
    before = re.findall(r"[^\W\d_]+", text[max(0, start - 12) : start])
    return bool(before) and before[-1].lower() in told.ordinal_before


def _word(found: re.Match[str], word: str, patterns: _Patterns) -> Piece | None:
    known = patterns.lexicon.get(word)
    told = patterns.rules
    if known is None:
        if told.compound is None or (value := told.compound(word)) is None:
            return None
        return Piece(found.start(), found.end(), Kind.WORD, value)
    kind, value = known
    if kind is Kind.VAGUE and word in told.vague_with_link and not _linked(found, told):
        return None
    if kind is Kind.SHORT_SCALE and word in told.money_scales and not _scales_money(found, told):
        return None
    dot = kind is Kind.SHORT_SCALE and found.string[found.end() : found.end() + 1] == "."
    return Piece(found.start(), found.end() + dot, kind, value)


def _scales_money(found: re.Match[str], told: NumberRules) -> bool:
    """Whether a short word for a scale stands in an amount: "$12 mm", "12 mm shares", not "12 mm of rain"."""
    if _counts_behind(found.string, found.end(), told):
        return True
    figures = _FIGURES_BACK.search(found.string, max(0, found.start() - _FIGURES_MAX), found.start())
    return figures is not None and money_before(found.string, figures.start()) is not None


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


def _marked(text: str, single: Single, patterns: _Patterns) -> Single:
    """The number with the marks of currency or per cent beside it."""
    one = single.number
    if one.attached.lower() in patterns.rules.percent:
        at = Span(one.at.start, one.at.end + len(one.attached))
        return Single(one._replace(at=at, unit=PERCENT, attached=""), single.scaled)
    if one.ordinal:
        return single
    if one.attached:
        return _with_attached(text, single, patterns)
    before = None if one.in_words else money_before(text, one.at.start)
    if before is not None:
        at = Span(before[0], one.at.end)
        if is_negative(text, at.start):
            one, at = one._replace(value=-one.value), Span(at.start - 1, at.end)
        scale = _LETTER_SCALE.match(text, at.end)
        if scale is None:
            return Single(one._replace(at=at, unit=before[1]), single.scaled)
        size = 10**6 if scale[1] in "mM" else 10**9
        return Single(one._replace(at=Span(at.start, scale.end()), unit=before[1], value=one.value * size), size)
    behind = patterns.unit_behind.match(text, one.at.end) if _letter_behind(text, one.at.end) else None
    unit = _unit_of(behind, patterns.rules) if behind else None
    if behind is None or unit is None or _is_weight(text, one, behind, patterns.rules):
        return single
    return Single(one._replace(at=Span(one.at.start, behind.end()), unit=unit), single.scaled)


def _with_attached(text: str, single: Single, patterns: _Patterns) -> Single:
    """The number whose letters are a currency: 20USD, 100yen."""
    one = single.number
    end = one.at.end + len(one.attached)
    behind = patterns.unit_behind.match(text, one.at.end)
    if behind is None or behind.end() != end:
        return single
    return Single(one._replace(at=Span(one.at.start, end), unit=_unit_of(behind, patterns.rules), attached=""))


def _is_weight(text: str, one: Number, behind: re.Match[str], told: NumberRules) -> bool:
    """Whether a word that names a currency and a weight names a weight: "208 pounds", not "2 million pounds"."""
    if (behind.groupdict().get("money") or "").lower() not in told.weights:
        return False
    return one.value < _MONEY_MIN and _IN_OTHER_MONEY.match(text, behind.end()) is None


def _unit_of(behind: re.Match[str], told: NumberRules) -> str | None:
    fields = behind.groupdict()
    if fields.get("sign") or fields.get("percent"):
        return PERCENT
    if fields.get("points"):
        return PERCENTAGE_POINTS
    if fields.get("money"):
        return told.currencies[as_listed(fields["money"])]
    return CURRENCY_MARKS.get(fields.get("mark") or "")
