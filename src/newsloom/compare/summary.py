"""A summary made of the reports' own sentences: what most of them tell, first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from newsloom.compare.links import Links
from newsloom.compare.points import Point
from newsloom.compare.statements import Statement
from newsloom.compare.witnesses import Witnesses
from newsloom.model import Excerpt, Sentence, Span

SUMMARY_SENTENCES_MAX = 5
FILLED_UP_TO = 3  # sentences, where less is told by several; by what stands at a report's beginning
FILLING_POSITIONS = 3
TERMS_OF_ONE_MATTER = 2
LEAD_POSITIONS = 12  # news tells the weightiest first; beyond this, position says nothing more
SHOWN_CHARACTERS_MIN, SHOWN_CHARACTERS_MAX = 40, 420
SAME_TERMS_SHARE = 0.5  # of the shorter sentence's terms: above it, it was said before
TOLD_SHARE_MIN = 0.6  # of a sentence that a report must tell, to be named beside it; or else its first clause,
FIRST_SHARE_MIN = 0.3  # which is the main one unless it is short


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A sentence by its statements, and the points that these belong to."""

    statements: tuple[Statement, ...]
    points: frozenset[Point]
    terms: frozenset[str]

    @property
    def first(self) -> Statement:
        return self.statements[0]

    @property
    def at(self) -> Span:
        return self.first.sentence.at


def summary(
    statements: Mapping[str, Sequence[Statement]],
    points: Sequence[Point],
    linked: Links,
    witnesses: Witnesses,
    superseded: Collection[tuple[str, Span]] = (),
) -> tuple[Sentence, ...]:
    """Up to five sentences of the reports of `statements` (all in one language), each told once.

    The first is a lead. Each further one adds what several origins tell and no sentence before told; where nothing is
    left of that, leads fill up to three. Sentences that cannot be read alone, that quote, or that tell a figure which
    was revised since (`superseded`, by article and span) are left out where others are there.
    """
    candidates = _candidates(statements, points, superseded)
    newness = {article: place / len(statements) for place, article in enumerate(statements, 1)}
    central = _centrality(candidates)
    chosen: list[_Candidate] = []
    said: set[Point] = set()
    while candidates and len(chosen) < SUMMARY_SENTENCES_MAX:
        open_now = [c for c in candidates if not _said_before(c, chosen, said)]
        if not chosen:
            open_now = [c for c in open_now if c.first.place == 0] or open_now
        if not open_now:
            break
        best = max(open_now, key=lambda c: _worth(c, said) + newness[c.first.article] + (0 if chosen else central[c]))
        if chosen and best.points <= said:
            leads = [c for c in open_now if c.first.place < FILLING_POSITIONS and _is_about(c, chosen[0])]
            if not leads or len(chosen) >= FILLED_UP_TO:
                break
            best = max(leads, key=lambda c: _worth(c, said) + newness[c.first.article])
        chosen.append(best)
        said |= best.points
    return tuple(_with_sources(c.statements, linked, witnesses) for c in chosen)


def _candidates(
    statements: Mapping[str, Sequence[Statement]], points: Sequence[Point], superseded: Collection[tuple[str, Span]]
) -> list[_Candidate]:
    points_of: dict[Statement, set[Point]] = {}
    for point in points:
        for statement in point.said:
            points_of.setdefault(statement, set()).add(point)
    found: list[_Candidate] = []
    for told in statements.values():
        by_sentence: dict[Span, list[Statement]] = {}
        for statement in told:
            by_sentence.setdefault(statement.sentence.at, []).append(statement)
        for parts in by_sentence.values():
            about = frozenset(point for part in parts for point in points_of.get(part, ()))
            terms = frozenset(term for part in parts for term in part.terms)
            found.append(_Candidate(tuple(parts), about, terms))
    alone = [c for c in found if _reads_alone(c)]
    newest = [c for c in alone if (c.first.article, c.at) not in superseded]
    return newest or alone or found


def _centrality(candidates: Sequence[_Candidate]) -> Mapping[_Candidate, float]:
    """How much of each sentence the reports' first sentences have in common, 0..1: there stands what happened."""
    leads = [candidate for candidate in candidates if candidate.first.place == 0]
    often = Counter(term for lead in leads for term in lead.terms)
    most = max(1, len(leads) - 1)
    return {
        candidate: sum(max(0, often[term] - 1) for term in candidate.terms) / (most * max(1, len(candidate.terms)))
        for candidate in candidates
    }


def _reads_alone(candidate: _Candidate) -> bool:
    sentence = candidate.first.sentence
    return not sentence.leans and not sentence.is_quotation and any(part.has_verb for part in candidate.statements)


def _is_about(candidate: _Candidate, first: _Candidate) -> bool:
    """Whether a sentence shares words with the first one: what fills a summary must be of the same matter."""
    return len(candidate.terms & first.terms) >= TERMS_OF_ONE_MATTER


def _said_before(candidate: _Candidate, chosen: Iterable[_Candidate], said: Collection[Point]) -> bool:
    if candidate.points and candidate.points <= set(said):
        return True
    return any(
        len(candidate.terms & other.terms) >= SAME_TERMS_SHARE * max(1, min(len(candidate.terms), len(other.terms)))
        for other in chosen
    )


def _worth(candidate: _Candidate, said: Collection[Point]) -> float:
    """What it adds: the outlets besides its own, for each point not told yet; then how early and readable it is."""
    adds = sum(point.backing - 1 for point in candidate.points if point not in said)
    early = 1.0 - min(candidate.first.place, LEAD_POSITIONS) / LEAD_POSITIONS
    fits = SHOWN_CHARACTERS_MIN <= len(candidate.at) <= SHOWN_CHARACTERS_MAX
    leads = candidate.first.place == 0
    quotes = any(part.quotes for part in candidate.statements)
    return adds + early + (0.5 if leads else 0.0) - (0.0 if fits else 2.0) - (1.0 if quotes else 0.0)


def _with_sources(parts: Sequence[Statement], linked: Links, witnesses: Witnesses) -> Sentence:
    """The sentence with the passage of each other report that tells what it tells first, or most of it."""
    length = sum(len(part.at) for part in parts)
    first = parts[0] if len(parts[0].at) >= FIRST_SHARE_MIN * length else None
    told: dict[str, dict[Statement, int]] = {}
    for part in parts:
        for other in _best_by_report(part, linked):
            held = told.setdefault(other.article, {})
            held[other] = held.get(other, 0) + len(part.at)
    tells_first = linked.near.get(first, set()) if first is not None else set()
    also = [
        max(held, key=lambda s: (held[s], -s.at.start)).excerpt()
        for held in told.values()
        if sum(held.values()) >= TOLD_SHARE_MIN * length or not tells_first.isdisjoint(held)
    ]
    article = parts[0].article
    backing = witnesses.count([article, *(excerpt.article for excerpt in also)])
    return Sentence(Excerpt(article, parts[0].sentence.at), tuple(also), backing)


def _best_by_report(part: Statement, linked: Links) -> list[Statement]:
    alike = linked.whole.get(part, {})
    best: dict[str, Statement] = {}
    for other in sorted(linked.near.get(part, ()), key=lambda s: (-alike.get(s, 0.0), s.at)):
        best.setdefault(other.article, other)
    return list(best.values())
