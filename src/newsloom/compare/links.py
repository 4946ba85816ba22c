"""Which statements of a story's reports tell the same, from all that speaks for it, and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import combinations

from newsloom.compare.alike import Weights, pairs_by_words
from newsloom.compare.clashes import clash
from newsloom.compare.moments import apart
from newsloom.compare.statements import Statement
from newsloom.model import ComparedFigure, ContrastKind, Figure, Report, Span, Utterance, Voice
from newsloom.text.quantities import quantity

SAME_WORDS_SAID = 0.9  # how alike two statements count that tell one utterance, or that begin two reports
SAME_LEAD = 0.5
NEARLY_THE_SAME = 0.72  # how alike statements are that contradict each other in one thing only
TERMS_OF_CLASH_MIN = 4
LEADS_APART_MAX = timedelta(hours=30)
TELLING_DIGITS_MIN = 2


@dataclass(slots=True)
class Links:
    """Statements of different reports that tell the same.

    `whole` has, for a statement, those that tell all that it tells, with how alike they are; both ways. `figures` are
    groups of statements that tell one figure, whatever else each of them tells. `clashing` are worded nearly alike and
    contradict each other.
    """

    whole: dict[Statement, dict[Statement, float]] = field(default_factory=dict)
    figures: list[tuple[Statement, ...]] = field(default_factory=list)
    near: dict[Statement, set[Statement]] = field(default_factory=dict)  # by either
    clashing: list[tuple[Statement, Statement, ContrastKind]] = field(default_factory=list)

    def join(self, a: Statement, b: Statement, score: float) -> None:
        if a.article == b.article:
            return
        for one, other in ((a, b), (b, a)):
            alike = self.whole.setdefault(one, {})
            alike[other] = max(score, alike.get(other, 0.0))
            self.near.setdefault(one, set()).add(other)

    def gather(self, told: Sequence[Statement]) -> None:
        self.figures.append(tuple(told))
        for statement in told:
            self.near.setdefault(statement, set()).update(s for s in told if s.article != statement.article)


def links(
    statements: Mapping[str, Sequence[Statement]],
    reports: Sequence[Report],
    figures: Sequence[ComparedFigure],
    voices: Sequence[Voice],
) -> Links:
    """Links between `statements` (by article), from their words and from what was compared before."""
    found = Links()
    every = [statement for told in statements.values() for statement in told]
    weights = Weights(every)
    for a, b, score in pairs_by_words(every, weights):
        against = clash(a, b)
        if against is None:
            found.join(a, b, score)
            continue
        besides = weights.alike_but_for_names(a, b) if against is ContrastKind.NAME else score
        if besides >= NEARLY_THE_SAME and len(a.content & b.content) >= TERMS_OF_CLASH_MIN:
            found.clashing.append((a, b, against))
    for row in figures:
        for told in _telling_one_figure(row, statements):
            found.gather(told)
    for voice in voices:
        for utterance in voice.utterances:
            for a, b in _telling_one_utterance(utterance, statements):
                found.join(a, b, SAME_WORDS_SAID)
    for a, b in _leads(statements, reports):
        found.join(a, b, SAME_LEAD)
    return found


def statement_at(told: Sequence[Statement], at: Span) -> Statement | None:
    """The statement, of one report's, that `at` begins in."""
    return next((statement for statement in told if statement.at.start <= at.start < statement.at.end), None)


def _telling_one_figure(
    row: ComparedFigure, statements: Mapping[str, Sequence[Statement]]
) -> Iterator[list[Statement]]:
    """The statements with a figure of one row, those with one value together.

    "At least 14" and "14" are one value, "more than 200" and "212" are not: who tells the one does not tell the other.
    Nor does who says that 17 were told of before tell that there are 17.
    """
    by_value: dict[tuple[tuple[float, float], bool], list[list[_Held]]] = {}
    for told in row.told:
        statement = statement_at(statements.get(told.article, ()), told.figure.at)
        if statement is None:
            continue
        held = _Held(statement, told.figure, quantity(told.figure.counted or "", statement.language).kind)
        gathered = by_value.setdefault((told.figure.now, told.earlier), [])
        home = next((one for one in gathered if all(_counts_one_thing(held, other) for other in one)), None)
        if home is None:
            gathered.append([held])
        else:
            home.append(held)
    for gathered in by_value.values():
        for held_together in gathered:
            if len({held.statement.article for held in held_together}) > 1:
                yield list(dict.fromkeys(held.statement for held in held_together))


@dataclass(frozen=True, slots=True)
class _Held:
    statement: Statement
    figure: Figure
    kind: str | None


def _counts_one_thing(a: _Held, b: _Held) -> bool:
    """Whether it is no chance that two statements have one number.

    A kind of count that is known ("dead") is enough. Else a number of two digits that matter needs a word in common,
    where words can be compared, and a rounder one ("dozens", "two") two words.
    """
    if a.kind is not None and a.kind == b.kind:
        return True
    telling = len(f"{a.figure.value:.12g}".replace(".", "").strip("0")) >= TELLING_DIGITS_MIN
    if a.statement.language != b.statement.language:
        return telling
    value = {f"#{number:g}" for number in a.figure.now}
    return len((a.statement.terms & b.statement.terms) - value) >= (1 if telling else 2)


def _telling_one_utterance(
    utterance: Utterance, statements: Mapping[str, Sequence[Statement]]
) -> Iterator[tuple[Statement, Statement]]:
    """Pairs of statements in two languages that quote one utterance; in one language their words tell.

    Only where each quotation stands in one statement: of a longer one it is not known which part matches which.
    """
    found: list[Statement] = []
    for told in utterance.told:
        at = told.quote.content[0] if len(told.quote.content) == 1 else None
        statement = statement_at(statements.get(told.article, ()), at) if at is not None else None
        if at is not None and statement is not None and at.end <= statement.sentence.at.end:
            found.append(statement)
    yield from ((a, b) for a, b in combinations(found, 2) if a.language != b.language)


def _leads(
    statements: Mapping[str, Sequence[Statement]], reports: Sequence[Report]
) -> Iterator[tuple[Statement, Statement]]:
    """Pairs of first sentences in two languages, of one day, that share a name and a day, or a name and a figure."""
    published = {report.article.id: report.article.published for report in reports}
    first = {key: [s for s in told if s.place == 0] for key, told in statements.items()}
    for one, other in combinations([key for key in first if first[key]], 2):
        a, b = first[one], first[other]
        between = apart(published[one], published[other])
        if a[0].language == b[0].language or between is None or between > LEADS_APART_MAX:
            continue
        if _names(a).isdisjoint(_names(b)):
            continue
        yield from _on_one_day(a, b)


def _names(told: Sequence[Statement]) -> frozenset[str]:
    return frozenset(name for statement in told for name in statement.names)


def _on_one_day(told: Sequence[Statement], others: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    for a in told:
        for b in others:
            if any(t.begin < u.end and u.begin < t.end for t in a.times.values() for u in b.times.values()):
                yield a, b
                return
