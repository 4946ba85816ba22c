"""What a number counts, in the text's words, and whether it counts anything at all."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from newsloom.analyse.figure_grammar import FigureGrammar
from newsloom.analyse.figure_named import (
    counted_by_head,
    counted_by_noun,
    counted_by_predicate,
    counted_by_subject,
    counted_by_toll,
)
from newsloom.analyse.figure_phrases import (
    Compared,
    Phrase,
    outcome_before,
    outcome_behind,
    outcome_of_people,
    outcome_opening,
)
from newsloom.analyse.figure_worth import is_address_or_model, is_called, is_known_small, is_name, is_pronoun, is_year
from newsloom.model import FigureKind, Span
from newsloom.text.numbers import Number

_BARE_MIN = 13  # a bare whole number in figures that counts something named elsewhere
_BARE_SURE = 100_000  # a bare number of this size is no name
_WORDS_SURE = 100  # the same in words
_BARE_BACK_MAX = 90  # characters before a bare number in which the toll it tells is looked for
_AMOUNT_BACK_MAX = 60  # characters before an amount in which the noun that it is of is looked for
_AMOUNT_WORDS_MAX = 3
_CHANGE_BACK_MAX = 48  # characters before a part in which the verb of its change ends
_RANK_BACK_MAX = 12  # characters before a half in which its rank stands


@dataclass(frozen=True, slots=True)
class Place:
    """Where a number stands: its comparator, its sentence, and `low`, where the number before it ends.

    `names` are the places where the text's names begin.
    """

    text: str
    before: Compared
    sentence: Span
    low: int
    names: Collection[int] = ()

    @property
    def edge(self) -> int:
        """Where the number begins, with its comparator."""
        return self.before.edge


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted, None where the text does not say, and the kind of figure that makes."""

    words: str | None
    kind: FigureKind = FigureKind.COUNT


def counted(
    number: Number, unit: str | None, phrase: Phrase | None, place: Place, told: FigureGrammar
) -> Counted | None:
    """What `number` counts; `phrase` is the noun phrase behind it. None for what is part of a name, or a year."""
    words = phrase.words if phrase else None
    if unit is not None:
        return Counted(words or _amount_of(place, told) or _named(place, told))
    end = phrase.end if phrase else number.at.end
    behind = outcome_behind(place.text, end, place.sentence.end, told)
    outcome = behind or outcome_before(place.text, place.edge, place.low, told)
    if outcome is None and words is not None and words.lower().split()[-1] in told.rules.plurals:
        outcome = outcome_of_people(place.text, place.sentence.start, place.edge, told)
    if place.before.comparator is None and (
        (number.at.start > place.sentence.start and is_name(place.text, number, told, words, fate=outcome is not None))
        or is_address_or_model(place.text, number, told, words)
        or is_called(place.text, number, told, words)
        or is_year(place.text, number, told, words, outcome is not None)
        or (outcome is None and is_pronoun(place.text, number, told, words))
    ):
        return None
    if is_known_small(place.text, number, told, outcome is not None, words) or _one_of_many(number, place.text, told):
        return Counted(words, FigureKind.PASSING)
    kind = FigureKind.SHARE if number.fraction else FigureKind.COUNT
    if words is not None:
        return Counted(_with_outcome(words, outcome, told), kind)
    if outcome is None or number.fraction or outcome != behind:
        head = counted_by_head(place.text, place.sentence, place.edge, told)
        if head is not None:
            return Counted(head)
    if outcome is None or number.fraction:
        return _bare(number, place, told)
    is_plain = number.in_words and not number.vague and place.before.comparator is None
    is_told = outcome in told.rules.plain_outcomes or not is_plain
    return Counted(outcome, kind if is_told else FigureKind.PASSING)


def is_ordinal_part(text: str, number: Number, before: Compared, phrase: Phrase | None, told: FigureGrammar) -> bool:
    """Whether words of a part tell a rank or nothing ("a third attempt"): a part has a whole, or is compared."""
    if not number.fraction:
        return False
    start = number.at.start
    if number.value == 1 / 2 and told.rank_back.search(text[max(0, start - _RANK_BACK_MAX) : start]):
        return True  # "the second half of the year"
    if phrase is None and _is_change(text[max(0, before.edge - _CHANGE_BACK_MAX) : before.edge], told):
        return False  # "costs rose by a third."
    if number.value == 1 / 2 and told.beside.whole_behind.match(text, number.at.end):
        return False  # "half its houses"
    if told.of.match(text, number.at.end) or told.trends.apart_behind.match(text, number.at.end):
        return False
    is_sure = number.value in {1 / 2, 1 / 4, 3 / 4} or 1 / number.value % 1 != 0
    return phrase is None or not (is_sure or before.comparator is not None or not number.in_words)


def _is_change(before: str, told: FigureGrammar) -> bool:
    """Whether a part is by how much something rose or fell: "fell in May by", "sank der Gewinn um"."""
    return told.trends.by_back.search(before) is not None and told.trends.turn.search(before) is not None


def _with_outcome(words: str, outcome: str | None, told: FigureGrammar) -> str:
    if outcome is None or any(word in told.rules.outcomes for word in words.lower().split()):
        return words
    return f"{words} {outcome}"


def _one_of_many(number: Number, text: str, told: FigureGrammar) -> bool:
    """ "One of the survivors said": a person, not a count."""
    return number.in_words and number.value == 1 and told.of.match(text, number.at.end) is not None


def _amount_of(place: Place, told: FigureGrammar) -> str | None:
    """The noun that an amount is of, where it stands before it: "losses of $3m"."""
    before = place.text[max(place.low, place.edge - _AMOUNT_BACK_MAX) : place.edge].rstrip()
    link = next((link for link in told.rules.amount_of if before.endswith(f" {link}")), None)
    if link is None:
        return None
    taken: list[str] = []
    for word in reversed(before[: -len(link)].split()[-_AMOUNT_WORDS_MAX:]):
        if word.lower() in told.rules.stops or not word[-1].isalpha() or told.trends.turn.fullmatch(word):
            break
        if told.rules.noun_capital and not taken and not word[0].isupper():
            break
        taken.insert(0, word)
    return " ".join(taken) or None


def _bare(number: Number, place: Place, told: FigureGrammar) -> Counted:
    """A number with nothing behind it tells something only beside a toll, as a share, as a subject, or by its size."""
    if number.fraction:
        return Counted(None, FigureKind.SHARE)
    outcome = outcome_opening(place.text, place.sentence.start, place.edge, told)
    if outcome is not None:
        return Counted(outcome)
    predicate = counted_by_predicate(place.text, place.sentence, place.edge, number.at.end, told)
    if predicate is not None and number.value > 1:
        return Counted(predicate)
    kind = FigureKind.COUNT if _is_telling(number, place, told) else FigureKind.PASSING
    return Counted(None, kind)


def _named(place: Place, told: FigureGrammar) -> str | None:
    """The noun before a number that an amount is of, or the subject that it is told of."""
    where = (place.text, place.sentence, place.edge)
    return (
        counted_by_noun(*where, told.antecedents.linked_back, told)
        or counted_by_subject(*where, place.names, told)
        or counted_by_toll(place.text, max(place.low, place.edge - _AMOUNT_BACK_MAX), place.edge, told)
    )


def _is_telling(number: Number, place: Place, told: FigureGrammar) -> bool:
    if told.of_them.match(place.text, number.at.end) or (number.vague and number.value >= 100):
        return True
    written = number.at.of(place.text)
    compared = place.before.comparator is not None
    is_whole = number.value == int(number.value)
    if number.in_words and number.value >= _WORDS_SURE:
        return True
    if number.in_words or (number.value < 10 and not compared and is_whole):
        return False
    if number.value >= _BARE_MIN and is_whole and written.isdigit():
        return True
    if number.value >= _BARE_SURE or (number.high is not None and written.count(" ") > 1):
        return True
    last = place.text[max(place.sentence.start, place.edge - _BARE_BACK_MAX) : place.edge].split()
    reached = bool(last) and last[-1].lower() in told.rules.reached
    return reached and (compared or "," in written or not is_whole)
