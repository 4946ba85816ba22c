"""Which numbers are no quantities at all (names, addresses, results, phone numbers), and which tell nothing new."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from newsloom.analyse.figure_grammar import FigureGrammar
from newsloom.model import Span
from newsloom.text.lang.figures_rules import LENGTHS_OF_TIME
from newsloom.text.numbers import Number

_LAST_WORD = re.compile(r"([\w&]+(?:[-'’]\w+)*)[.\s\"“‘(]{0,3}$")
_SMALL_MAX = 12  # written-out numbers up to here need a reason to be told
_BARE_DIGITS_MAX = 12  # figures without marks of thousands that can still be a count
_LISTED = re.compile(r"[.)]\s")
_PARAGRAPH_OF_LAW = re.compile(r"\([a-z]\)")
_DAYS_MAX = 31
_NAME_BEHIND = re.compile(r"\s[^\W\d_a-z]")
_YEAR = re.compile(r"(?:19|20|21)\d\d")
_WORD_JOINED = re.compile(r"-([^\W\d_]+)")
_VERSION = re.compile(r"\d{1,2}\.\d")
_POSTCODE = re.compile(r"\d{5}")
_RESULT_BEHIND = re.compile(r",?\s(\d{1,2})[-–](\d{1,2})(?!\d)")
_RESULT_BACK = re.compile(r"(?<!\d)(\d{1,2})[-–](\d{1,2}),?\s$")
_RESULT_MAX = 8  # characters of the result before
_SIZE_BACK_MAX = 8  # characters before a number in which the size before it ends
_CALLED_BACK_MAX = 24  # characters before a number in which the verb of calling stands
_SCORE_WORD = re.compile(r"-[^\W\d_]{1,3}-\d")
_LETTERED = re.compile(r"\d{1,4}[A-Z](?!\w)")
_NAME_MAX = 10_000  # numbers in names are small


def is_time(at: Span, times: Sequence[Span]) -> bool:
    """Whether a span overlaps one of the times, which are in order and do not overlap."""
    place = bisect_right(times, at.start, key=lambda span: span.start)
    return any(span.overlaps(at) for span in times[max(0, place - 1) : place + 1])


def is_lettered_name(text: str, number: Number, told: FigureGrammar) -> bool:
    """Whether a letter makes the number part of a name, no unit and no scale: "Row 21C", "Long March 3B"."""
    lettered = _LETTERED.match(text, number.at.start)
    last = _LAST_WORD.search(text[max(0, number.at.start - 28) : number.at.start].rstrip("-")) if lettered else None
    return last is not None and _names(last[1], told)


def is_name(text: str, number: Number, told: FigureGrammar, counted: str | None, *, fate: bool) -> bool:
    """Whether the number is part of a name or an order: flight 370, Row 21, iPhone 11, No. 3, +44 20 …

    `fate` is whether something is told of those counted: "Altogether 45 were hurt", but "Bus 42 was late".
    """
    start = number.at.start
    if number.unit:
        return False
    before = text[max(0, start - 28) : start]
    is_decimal = number.value != int(number.value)  # "a magnitude-7.1 quake"
    if before[-1:] in {"#", "+", "/", "@", "№", "§"} or (re.search(r"[\w][-–]$", before) and not is_decimal):
        return True
    last = _LAST_WORD.search(before)
    if last is None:
        return False
    word = last[1]
    if number.in_words and text[start].isupper() and not told.rules.noun_capital:
        begins = start - len(before) + last.start(1)
        is_beside = before.endswith((f"{word} ", f"{word}-"))
        if is_beside and word[0].isupper():
            return not _leads(word, told) and not _opens_sentence(text, begins)  # Channel One
        return is_beside and _NAME_BEHIND.match(text, number.at.end) is not None  # the Seven Network
    if before[-1:] in {" ", ".", "-", "\u00a0"} and _names(word, told):
        return True
    if _VERSION.fullmatch(text, start, number.at.end) and word.isupper() and len(word) > 1:
        return before[-1:] == " "  # USB 3.2
    if _POSTCODE.fullmatch(text, start, number.at.end) and counted is None:
        return word.isupper() and len(word) == len("NY") and before[-1:] == " "  # NY 10001
    if number.in_words or number.value >= _NAME_MAX or not number.at.of(text).isdigit():
        return False
    return (
        not before.endswith("(")
        and word[0].isupper()
        and not _leads(word, told)
        and (not _opens_sentence(text, start - len(before) + last.start(1)) or (counted is None and not fate))
        and not _plural(counted, told)
    )


def _names(word: str, told: FigureGrammar) -> bool:
    lower = word.lower()
    return lower in told.rules.names_before or (word[0].isupper() and lower in told.rules.names_large)


def is_called(text: str, number: Number, told: FigureGrammar, counted: str | None) -> bool:
    """Whether the number is one to be called: "called 911", "a 911 dispatcher"."""
    start, end = number.at.start, number.at.end
    if number.unit or number.at.of(text) not in told.rules.called_numbers:
        return False
    if told.beside.called_behind.match(text, end):
        return True
    return (
        counted is None and told.beside.called_back.search(text[max(0, start - _CALLED_BACK_MAX) : start]) is not None
    )


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip(" \"“‘'«(")
    return not before or before[-1] in ".!?:\n"


def _leads(word: str, told: FigureGrammar) -> bool:
    """Whether a word written large is no name but leads to a number: "In 12", "Nearly 12", "Killed 12"."""
    lower = word.lower()
    if lower in told.rules.stops or lower in told.rules.before or lower in told.rules.outcomes:
        return True
    ends = told.before_back.ends | told.filler_back.ends | told.rules.adverbs
    return lower in ends or lower.endswith("ly")


def _plural(counted: str | None, told: FigureGrammar) -> bool:
    if not counted:
        return False
    last = counted.split()[-1]
    as_noun = counted[0].islower() or told.rules.noun_capital
    return last.lower() in told.rules.plurals or (as_noun and last.lower().endswith(told.rules.noun_plural))


def is_address_or_model(text: str, number: Number, told: FigureGrammar, counted: str | None) -> bool:
    """A number before a name that is no plural: "49 Harbour Road", "11 Pro Max", "787 Dreamliner"."""
    if number.in_words or number.unit or counted is None or told.rules.noun_capital:
        return False
    if number.value >= _NAME_MAX or "," in number.at.of(text) or number.value != int(number.value):
        return False
    words = counted.split()
    return words[0][0].isupper() and words[-1][0].isupper() and not words[-1].endswith(told.rules.noun_plural)


def is_year(text: str, number: Number, told: FigureGrammar, counted: str | None, outcome: bool) -> bool:
    """Four bare figures before a noun that they date rather than count: "2018 sales"; but "2000 people"."""
    written = number.at.of(text)
    if number.unit or outcome or _YEAR.fullmatch(written) is None:
        return False
    if counted is None or written.startswith("21"):
        return counted is None
    last = counted.split()[-1].lower()
    if last in told.rules.plurals or last.removesuffix("s") in told.rules.people:
        return False
    return number.value % 50 != 0 or not counted[0].islower() or not last.endswith(told.rules.noun_plural)


def is_score(text: str, number: Number, told: FigureGrammar) -> bool:
    """Results of games: 3-2, 21:19, "a 2-1 win"."""
    if number.unit or number.in_words:
        return False
    start, end = number.at.start, number.at.end
    around = text[max(0, start - 4) : start], text[end : end + 5]
    if re.search(r"\d\s?[-–:]$", around[0]) or re.match(r"[-–:]\d", around[1]):
        return True
    worded = _WORD_JOINED.match(text, end)
    if worded is not None and worded[1].lower() in told.rules.scores:
        return True  # "4-all"
    if told.beside.size_behind.match(text, end) or told.beside.size_back.search(
        text[max(0, start - _SIZE_BACK_MAX) : start]
    ):
        return False  # "4-by-6 prints"
    if _SCORE_WORD.match(text, end) or re.search(r"\d-[^\W\d_]{1,3}-$", text[max(0, start - 6) : start]):
        return True  # "a 5-to-4 vote"
    if number.high is None or not re.fullmatch(r"\d{1,3}[-–]\d{1,3}", number.at.of(text)):
        return False
    if any(
        _is_falling(pair)
        for pair in (_RESULT_BEHIND.match(text, end), _RESULT_BACK.search(text[max(0, start - _RESULT_MAX) : start]))
    ):
        return True
    behind = re.match(r"\s([^\W\d_]+)", text[end : end + 24])
    if number.value == 0 and (behind is None or behind[1].lower() in told.rules.stops):
        return True  # "0-5 since", not "0-60 mph"
    before = _LAST_WORD.search(text[max(0, start - 20) : start])
    return bool(
        (behind and behind[1].lower() in told.rules.scores)
        or (before and before[1].lower() in told.rules.scores - told.rules.scores_behind)
    )


def _is_falling(pair: re.Match[str] | None) -> bool:
    """Whether two figures of a result can be no range: "7-5" beside "3-6"."""
    return pair is not None and int(pair[1]) > int(pair[2])


def is_phone_or_id(text: str, number: Number) -> bool:
    """Several bare groups of figures in a row, one too long to count anything, or the number of a list's entry."""
    if number.unit or number.in_words:
        return False
    start, end = number.at.start, number.at.end
    if number.at.of(text).isdigit() and end - start > _BARE_DIGITS_MAX:
        return True
    if _PARAGRAPH_OF_LAW.match(text, end):
        return True  # "a 401(k)", "under 501(c)(3)"
    if _LISTED.match(text, end) and not text[max(0, start - 24) : start].rpartition("\n")[2].strip():
        return start == 0 or text[start - 1].isspace()
    if text[end : end + 1] == ")" and number.value <= _DAYS_MAX and text[max(0, start - 1) : start] in {" ", "("}:
        return True  # "for two reasons: 1) …", "Herrera (4)"
    return bool(
        re.match(r"[\s/.-]\d", text[end : end + 2]) or re.search(r"\d[\s/]$|\d[.-]$", text[max(0, start - 2) : start])
    )


def is_date_part(text: str, number: Number, times: Sequence[Span], told: FigureGrammar) -> bool:
    """A further day of a date: "on 8 July and 9", "July 8 and 9"."""
    if number.in_words or number.unit or number.value > _DAYS_MAX or not number.at.of(text).isdigit():
        return False
    place = bisect_right(times, number.at.start, key=lambda span: span.start)
    before = times[place - 1] if place else None
    if before is None or not text[before.end - 1].isdigit():
        return False
    between = text[before.end : number.at.start]
    return between.strip() in {"-", "–"} or told.trends.row.fullmatch(between) is not None


def is_long_name(text: str, number: Number, unit: str | None) -> bool:
    """A length of time or a part as an adjective, in words: "five-year plan", "third-party"."""
    is_named = unit in LENGTHS_OF_TIME or number.fraction
    return number.in_words and is_named and text[number.at.end : number.at.end + 1] == "-"


def is_pronoun(text: str, number: Number, told: FigureGrammar, counted: str | None) -> bool:
    """A "one" that stands for a noun or anyone ("the same one", "one another"), a place in an order ("the top ten")."""
    if number.in_words and told.fixed_behind.match(text, number.at.end):
        return True  # "a two-way street"
    if number.in_words and number.value == 1 and told.one_behind.match(text, number.at.end):
        return True
    if not number.in_words or number.value > _SMALL_MAX or counted is not None or number.fraction:
        return False
    last = _LAST_WORD.search(text[max(0, number.at.start - 20) : number.at.start])
    if last is None:
        return False
    word = last[1].lower()
    return word in told.rules.ranks_before or (number.value == 1 and word in told.rules.ones_before)


def is_known_small(text: str, number: Number, told: FigureGrammar, outcome: bool, counted: str | None) -> bool:
    """Small numbers in words that tell nothing new: "the two countries", "one of the", "one day"."""
    if not number.in_words or number.value > _SMALL_MAX or number.unit or number.vague or number.fraction:
        return False
    if outcome:
        return False
    last = _LAST_WORD.search(text[max(0, number.at.start - 20) : number.at.start])
    if last and last[1].lower() in told.rules.holders and text[number.at.start - 1].isspace():
        return True
    if number.value == 0:
        return True
    if number.value == 1:
        noun = counted.split()[-1].lower() if counted else ""
        return noun not in told.rules.people
    return False
