"""What a number counts, told before it in its sentence: "the number of survivors is 176", "put the damage at 3m"."""

from __future__ import annotations

import re
from collections.abc import Collection

from newsloom.analyse.figure_grammar import FigureGrammar
from newsloom.analyse.figure_phrases import noun_phrase, outcome_behind
from newsloom.model import Span
from newsloom.text.word_patterns import as_listed

_HEAD_MAX = 240  # characters between a head ("the number of") and the number that it belongs to
_TOLL_MAX = 160  # the same of a toll
_LINKED_MAX = 90  # characters before a number in which the noun stands that it is linked to
_SUBJECT_MAX = 160
_SUBJECT_WORDS_MAX = 3
_PREDICATE_WORDS_MAX = 5
_WORD_MAX = 64  # characters before a place in which the last word is looked for
_OPENERS = ',;:–—("“„«»'
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def counted_by_head(text: str, sentence: Span, edge: int, told: FigureGrammar) -> str | None:
    """What the last "number of …" or toll before `edge` counts: "the number of people known to have died rose to"."""
    begin = max(sentence.start, edge - _HEAD_MAX)
    heads = list(told.antecedents.head.finditer(text, begin, edge))
    for head in reversed(heads):
        words = _complement(text, head.end(), edge, told)
        if words is not None:
            return words
    return counted_by_toll(text, max(sentence.start, edge - _TOLL_MAX), edge, told)


def counted_by_toll(text: str, begin: int, edge: int, told: FigureGrammar) -> str | None:
    """What the last noun in `[begin, edge)` counts that tells a count by itself: "the death toll", "turnout"."""
    tolls = list(told.whole.finditer(text, begin, edge))
    return told.rules.whole[as_listed(tolls[-1]["word"])] if tolls else None


def _complement(text: str, start: int, edge: int, told: FigureGrammar) -> str | None:
    """The noun phrase at `start` with what became of those it names, or that alone: "the number aboard"."""
    phrase = noun_phrase(text, start, edge, told)
    outcome = outcome_behind(text, phrase.end if phrase else start, edge, told)
    if phrase is None or outcome is None:
        return phrase.words if phrase else outcome
    known = any(word in told.rules.outcomes for word in phrase.words.lower().split())
    return phrase.words if known else f"{phrase.words} {outcome}"


def counted_by_noun(
    text: str, sentence: Span, edge: int, linked_back: re.Pattern[str], told: FigureGrammar
) -> str | None:
    """The noun with its determiner that a preposition links to what begins at `edge`: "put the damage at".

    A noun that itself stands behind a preposition is none: "rose in the last quarter to".
    """
    begin = max(sentence.start, edge - _LINKED_MAX)
    found = linked_back.search(text[begin:edge])
    if found is None:
        return None
    last = _last_word(text, sentence.start, begin + found.start())
    if last in told.antecedents.prepositions or last in told.antecedents.rules.owners_before:
        return None
    return _as_name(found["words"].split(), told)


def counted_by_subject(text: str, sentence: Span, edge: int, names: Collection[int], told: FigureGrammar) -> str | None:
    """The subject of the clause that tells the amount at `edge`: "revenue rose 6 per cent in the quarter to".

    `names` are where names begin: who has an amount is not what it is of.
    """
    begin = max(sentence.start, edge - _SUBJECT_MAX)
    last = _last_word(text, begin, edge)
    if not _links(last, told):
        return None
    for opener in reversed(list(told.antecedents.opener.finditer(text, begin, edge))):
        found = _subject(text, opener.end(), edge, names, told)
        if found is not None:
            return found
    return _subject(text, begin, edge, names, told) if begin == sentence.start else None


def counted_by_predicate(text: str, sentence: Span, edge: int, end: int, told: FigureGrammar) -> str | None:
    """What is told of a number in `[edge, end)` that is itself the subject of its clause: "seven are in hospital"."""
    last = _last_word(text, sentence.start, edge)
    if last and last[-1] not in _OPENERS and last not in told.antecedents.rules.openers:
        return None
    found = told.antecedents.predicate.match(text, end, sentence.end)
    if found is None:
        return None
    words = found["words"].split()
    while words and words[0].lower() in told.rules.stops:
        words.pop(0)
    words = words[:_PREDICATE_WORDS_MAX]
    while words and words[-1].lower() in told.rules.stops:
        words.pop()
    return " ".join(words) or None


def _last_word(text: str, begin: int, edge: int) -> str:
    """The word, with its marks, that ends before `edge`, in small letters; "" where none begins at `begin` or later."""
    near = text[max(begin, edge - _WORD_MAX) : edge].rsplit(maxsplit=1)
    return near[-1].lower() if near else ""


def _subject(text: str, start: int, edge: int, names: Collection[int], told: FigureGrammar) -> str | None:
    """The noun phrase that a clause begins with at `start`, None where it begins otherwise or has no verb behind."""
    determiner = told.antecedents.determiner.match(text, start, edge)
    at = determiner.end() if determiner else start
    words: list[str] = []
    while (found := _WORD.match(text, at, edge)) is not None and len(words) <= _SUBJECT_WORDS_MAX:
        word = found.group()
        if word.lower() in told.rules.stops or told.trends.turn.fullmatch(word) or found.start() in names:
            break
        words.append(word)
        at = found.end() + 1
        if told.rules.noun_capital and word[0].isupper():
            break
    if not words or len(words) > _SUBJECT_WORDS_MAX or (determiner is None and not _may_stand_alone(words, told)):
        return None
    name = _as_name(words, told)
    if name is None or not _is_subject(text[at - 1 : edge], told):
        return None
    further = told.antecedents.complement.match(text, at - 1, edge)
    if further is None or further["noun"].lower() in told.rules.stops:
        return name
    return f"{name}{further.group()}" if further["noun"].islower() or told.rules.noun_capital else name


def _is_subject(behind: str, told: FigureGrammar) -> bool:
    """Whether a verb that links a subject to its amount follows a noun, with a phrase of place or object between."""
    words = behind.lower().split()
    if not words:
        return False
    verb = words[1] if len(words) > 1 and words[0] in told.givers.rules.helpers else words[0]
    return words[0] in told.antecedents.prepositions or _links(verb, told)


def _links(word: str, told: FigureGrammar) -> bool:
    return word in told.antecedents.rules.linking or told.trends.turn.fullmatch(word) is not None


def _may_stand_alone(words: list[str], told: FigureGrammar) -> bool:
    """Whether a subject needs no article: "turnout was", "Net profit fell"."""
    return told.rules.noun_capital or all(word.islower() for word in words[1:])


def _as_name(words: list[str], told: FigureGrammar) -> str | None:
    """The words without those in front that are no part of the noun's name, None where they name no quantity."""
    while words and words[0].lower() in told.rules.stops:
        words = words[1:]
    words = words[: next((i for i, word in enumerate(words) if word.lower() in told.rules.stops), len(words))]
    if not words or words[-1].lower() in told.rules.stops or words[-1].lower() in told.antecedents.rules.empty:
        return None
    if told.rules.noun_capital:
        return " ".join(words) if words[-1][0].isupper() else None
    first = words[0].lower() if words[0].istitle() else words[0]
    return " ".join([first, *words[1:]]) if words[-1].islower() or len(words) == 1 else None
