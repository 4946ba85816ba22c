"""What stands around a number: its comparator, its unit, and the noun phrase that it counts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsloom.analyse.figure_grammar import FigureGrammar
from newsloom.model import Comparator
from newsloom.text.unit_symbols import unit_symbol
from newsloom.text.word_patterns import as_listed

BACK_MAX = 48  # characters looked at before a number
_OUTCOME_MAX = 70  # characters behind those counted in which their fate is looked for
_CARRIED_MAX = 32  # characters before people in which the verb stands that carries them
_OPENING_MAX = 90  # characters before people in which their clause begins
_RELATIVE_MAX = 60  # characters of a clause that tells what is counted
_WORDS_MAX = 6  # of a noun phrase
_WORD_CHARACTERS_MAX = 160  # more is no word
_BEYOND = frozenset({Comparator.MORE_THAN, Comparator.LESS_THAN})
_NAME_BEHIND = re.compile(r"\s[^\W\d_a-z][a-z]")
_SPACES = frozenset({"", " ", "\u00a0", "\u202f"})
_WORD = re.compile(r"(?P<gap>[\s-]?[\s\"“”‘’'«»]{0,2})(?P<word>[^\W\d_][\w\u00ad\u0300-\u036f]*(?:[-'’.][^\W_]+)*)")
_CLAUSE_END = re.compile(r"[.;:!?\n]")
_DIGIT = re.compile(r"\d")
_ASIDE = re.compile(r"\s?(?:,[^,.;\n]{1,120},|\([^()\n]{1,80}\)|[–—][^–—.\n]{1,100}[–—])")


@dataclass(frozen=True, slots=True)
class Compared:
    """The comparator of a number, and where its phrase and the number's fillers begin or end."""

    comparator: Comparator | None
    edge: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase that is counted: its words, and `[start, end)`. `relative` is one that opens with "who"."""

    words: str
    start: int
    end: int
    relative: bool = False


def compared_before(text: str, start: int, low: int, told: FigureGrammar, *, is_whole: bool = True) -> Compared:
    """The comparator before a number at `start`, looked for from `low` on; fillers are stepped over.

    "More than the 12 boats" compares with 12, it does not tell how many there are: nothing is said of the 12 itself.
    An age or a part is no such whole: "over the age of 12", "gut die Hälfte".
    """
    edge = start
    known = False
    for _ in range(3):
        before = text[max(low, edge - BACK_MAX) : edge]
        found = told.before_back.search(before)
        if found is not None:
            comparator = Comparator(told.rules.before[as_listed(found["word"])])
            if known and comparator in _BEYOND:
                break
            if not is_whole and text[start].isalpha() and found["word"].split()[-1].lower() in told.rules.definite:
                break  # "um die Hälfte": by half, but "um die 40 Jahre alt"
            if comparator is Comparator.AT_MOST and told.trends.going_back.search(before[: found.start()]):
                break  # "went up to 55": it tells where a value came to, no bound
            return Compared(comparator, edge - len(before) + found.start())
        filler = told.filler_back.search(before)
        if filler is None:
            break
        known = known or (is_whole and before[filler.start() :].strip().lower() in told.rules.definite)
        edge -= len(before) - filler.start()
    return Compared(None, start)


def compared_behind(text: str, end: int, limit: int, told: FigureGrammar) -> Compared:
    """The comparator behind a number or its noun, before `limit`: "or more", "plus"."""
    found = told.behind.match(text, end, limit)
    if found is None or told.beside.sum_behind.match(text, end):
        return Compared(None, end)  # "50 per cent plus one vote"
    return Compared(Comparator(told.rules.behind[as_listed(found["word"])]), found.end())


def unit_behind(text: str, end: int, limit: int, told: FigureGrammar) -> tuple[str, int] | None:
    """The symbol of the unit of measure that follows at `end` and before `limit`, and where its word ends."""
    found = told.unit.match(text, end, limit)
    symbol = unit_symbol(text, end, limit)
    if symbol is not None and (found is None or symbol[1] >= found.end()):
        return symbol
    if found is None:
        return None
    word = found["word"]
    unit = told.rules.units[as_listed(word)]
    if _in_name(text, found, told):
        return None
    if len(word) == 1 and word != "°" and not _is_symbol(word, unit, text[end : found.start("word")]):
        return None
    return unit, found.end()


def _in_name(text: str, found: re.Match[str], told: FigureGrammar) -> bool:
    """Whether the word for a unit, in the singular and written large, opens a name: "20 Foot Locker stores"."""
    word = found["word"]
    if (
        told.rules.noun_capital
        or len(word) < len("Foot")
        or not word.istitle()
        or word.endswith(told.rules.noun_plural)
    ):
        return False
    return _NAME_BEHIND.match(text, found.end()) is not None and text[found.start()].isspace()


def _is_symbol(word: str, unit: str, gap: str) -> bool:
    """Whether a single letter is a unit: as it is written ("W", "m", "200p"), not a word or an initial."""
    if word == unit[1:] and unit.startswith("°"):
        return gap in _SPACES  # "32C", not "class 3c"
    return (word == unit and gap in _SPACES) or (gap == "" and word.islower())


def noun_phrase(text: str, end: int, high: int, told: FigureGrammar) -> Phrase | None:
    """The noun phrase that begins at `end`, behind a number, as far as it goes before `high`.

    Rules of thumb without a tagger: it runs to the first function word, finite verb or mark. Where nouns are
    written large it runs to the first of these.
    """
    relative = told.who.match(text, end)
    if relative is not None and not told.rules.noun_capital:
        return _relative(text, relative.end(), high, told)
    start = end
    linked = told.of.match(text, end)
    if linked is not None and as_listed(linked["word"]) not in told.rules.of_place:
        start = linked.end()
    found = _nouns(text, start, high, told)
    if found is None:
        return None
    more = told.of.match(text, found.end)
    if more is None or as_listed(more["word"]) not in told.rules.of_more:
        return found
    further = _nouns(text, more.end(), high, told) if more.end() <= high else None
    if further is None or len(found.words.split()) > 2:
        return found
    return Phrase(text[found.start : further.end], found.start, further.end)


def _relative(text: str, start: int, high: int, told: FigureGrammar) -> Phrase | None:
    high = min(high, start + _RELATIVE_MAX)
    stop = told.relative_end.search(text, start, high)
    clause = text[start : stop.start() if stop else high].rstrip()
    words = clause.split()
    return Phrase(" ".join(words[:_WORDS_MAX]), start, start + len(clause), relative=True) if words else None


def _nouns(text: str, start: int, high: int, told: FigureGrammar) -> Phrase | None:
    taken: list[re.Match[str]] = []
    lead = told.lead.match(text, start, high)
    at = lead.end() if lead else start
    while len(taken) < _WORDS_MAX and (found := _next_word(text, at)) is not None and found.end() <= high:
        word = found["word"]
        is_acronym = word.isupper() and len(word) > 1
        if word.lower() in told.rules.stops and not is_acronym and (taken or not _is_adjective(text, found, told)):
            break
        if taken and _is_predicate(word, taken, told):
            break
        if taken and _begins_clause(word, taken, told):
            break
        if taken and any(mark in found["gap"] for mark in '"“”«»\n'):
            break
        if told.rules.noun_capital and taken and taken[-1]["word"][0].isupper() and not word[0].isupper():
            break
        taken.append(found)
        at = found.end()
    if told.rules.noun_capital:
        while taken and not taken[-1]["word"][0].isupper():
            taken.pop()
    while taken and _is_adverb(taken[-1]["word"], told):
        taken.pop()
    if not taken:
        return None
    first = taken[0].start("word")
    return Phrase(re.sub(r"\s+", " ", text[first : taken[-1].end()]), first, taken[-1].end())


def _is_adverb(word: str, told: FigureGrammar) -> bool:
    return word.islower() and (word.endswith("ly") or word in told.rules.adverbs)


def _next_word(text: str, at: int) -> re.Match[str] | None:
    """The word that begins at `at`, with the space before it; None for none, or for what is too long to be one."""
    found = _WORD.match(text, at, at + _WORD_CHARACTERS_MAX)
    return found if found is not None and found.end() < at + _WORD_CHARACTERS_MAX else None


def _is_adjective(text: str, found: re.Match[str], told: FigureGrammar) -> bool:
    """Whether a form in -ed or -ing stands before a plural: "300 recorded songs"."""
    word = found["word"].lower()
    following = _next_word(text, found.end())
    return (
        word.endswith(("ed", "ing"))
        and following is not None
        and following["word"].lower() not in told.rules.stops
        and following["word"].lower().endswith((*told.rules.noun_plural, *told.rules.plurals))
    )


def _begins_clause(word: str, taken: list[re.Match[str]], told: FigureGrammar) -> bool:
    """Whether a name or adverb follows a plural: "jobs Perez talks about", "directors abruptly resigned"."""
    last = taken[-1]["word"]
    if told.rules.noun_capital or not last.islower() or not last.endswith(told.rules.noun_plural):
        return False
    return word[0].isupper() or word.endswith("ly")


def _is_predicate(word: str, taken: list[re.Match[str]], told: FigureGrammar) -> bool:
    """Whether a form in -ed or -ing follows a plural: "250 people gathered", not "12 armed men"."""
    last = taken[-1]["word"].lower()
    if word.endswith("ing") and word.islower() and len(word) > 5:
        return not told.rules.noun_capital
    plural = last.endswith(told.rules.noun_plural) or last in told.rules.plurals
    return plural and len(word) > 4 and word.islower() and word.endswith(("ed", "ing"))


def outcome_behind(text: str, end: int, high: int, told: FigureGrammar) -> str | None:
    """What became of those counted, told in the same clause behind them: "have been killed", "died of hunger"."""
    at = end
    aside = _ASIDE.match(text, at, high)
    if aside is not None and (text[at - 1].isalpha() or not _DIGIT.search(aside.group())):
        at = aside.end()
    high = min(high, at + _OUTCOME_MAX)
    stop = _CLAUSE_END.search(text, at, high)
    clause = text[at : stop.start() if stop else high]
    comma = clause.find(",", 1)
    clause = clause if comma < 0 else clause[:comma]
    found = told.outcome.search(clause)
    if found is None or _last_word(clause[: found.start()]) in told.nouns_behind:
        return None  # "the rescue service"
    link = told.fate_link_back.search(clause[: found.start()])
    until = link.start() if link else found.start()
    if _DIGIT.search(clause, 0, until) or told.other_fate.search(clause, 0, until):
        return None
    told_as = told.rules.outcomes[as_listed(found["word"])]
    if told_as == "died":
        cause = re.match(r"\s(?:of|from)\s[^\W\d_]{3,20}", clause[found.end() :])
        return told_as + re.sub(r"\s+", " ", cause.group()) if cause else told_as
    return told_as


def _last_word(before: str) -> str:
    words = before.split()
    return words[-1].lower() if words else ""


def outcome_before(text: str, start: int, low: int, told: FigureGrammar) -> str | None:
    """What became of those counted, told by the verb before them: "killing at least 12 people"."""
    found = told.outcome_back.search(text[max(low, start - 32) : start])
    return told.rules.outcomes[as_listed(found["word"])] if found else None


def outcome_of_people(text: str, begin: int, edge: int, told: FigureGrammar) -> str | None:
    """What is told of people by the verb that carries them, or by the words that open their clause."""
    if told.carried_back.search(text[max(begin, edge - _CARRIED_MAX) : edge]):
        return told.rules.carried
    return outcome_opening(text, begin, edge, told)


def outcome_opening(text: str, begin: int, edge: int, told: FigureGrammar) -> str | None:
    """What became of those counted, told by the words that open their clause: "missing are another 17"."""
    begin = max(begin, edge - _OPENING_MAX)
    stops = list(_CLAUSE_END.finditer(text, begin, edge))
    at = stops[-1].end() if stops else begin
    found = told.outcome.match(text, at + text[at : at + 1].isspace(), edge)
    return told.rules.outcomes[as_listed(found["word"])] if found else None
