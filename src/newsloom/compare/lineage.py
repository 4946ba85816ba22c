"""What each report of a story goes back to: the text that it copies, the agency it credits, the outlet it cites.

Each report goes back to one origin at most. A credit says more than a copy (two outlets that print one agency's
report do not copy each other), a copy more than a citation (it copies the citation too).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from newsloom.compare.sourcing import Source, Weight, sources
from newsloom.model import Copy, Derivation, DerivationKind, Reason, Report
from newsloom.text.outlets import Outlets

CREDITED_SHARE_MIN = 0.5  # of a copy's words, for its credit to hold for the text that it was found to copy
WEIGHED = {
    Weight.HEADLINE: "cited-in-headline",
    Weight.LEAD: "cited-in-lead",
    Weight.MOSTLY: "cited-mostly",
}
_LAST = datetime.max.replace(tzinfo=UTC)


def lineage(reports: Iterable[Report], copies: Mapping[str, Copy]) -> dict[str, Derivation]:
    """The derivation of each of `reports` that has one, by id; they form no circle.

    `copies` are by the id of the copy, also of copies whose origin is not among the reports. The order of `reports`
    does not matter: who was first is told by the times of publication, undated reports being the last.
    """
    ordered = sorted(reports, key=lambda report: (report.article.published_at or _LAST, report.article.id))
    found = _Lineage(ordered, copies)
    derived = {d.article: d for report in ordered if (d := found.of(report)) is not None}
    closing = _closing(ordered, {key: step.of for key, step in derived.items()})
    return {key: step for key, step in derived.items() if key not in closing}


class _Lineage:
    def __init__(self, ordered: Sequence[Report], copies: Mapping[str, Copy]) -> None:
        self._place = {report.article.id: place for place, report in enumerate(ordered)}
        self._by_id = {report.article.id: report for report in ordered}
        self._outlets = _outlets(ordered)
        self._own = {report.article.id: self._names_of(report) for report in ordered}
        copied = _copied(ordered, copies)
        self._credited = self._credits(ordered, copied)
        self._copied = {key: copy for key, copy in copied.items() if not self._is_agencys(key, copy)}
        told = {report.article.id: sources(report, self._own[report.article.id], self._outlets) for report in ordered}
        usual = _one_name_each({source.outlet for found in told.values() for source in found}, self._outlets)
        self._sources = {key: tuple(replace(s, outlet=usual[s.outlet]) for s in found) for key, found in told.items()}

    def of(self, report: Report) -> Derivation | None:
        """What `report` goes back to."""
        article = report.article.id
        copied = self._copied.get(article)
        wire, by = self._credited.get(article, (None, None))
        if copied and (wire is None or self._is_republished(report, copied.of)):
            return Derivation(
                article, DerivationKind.COPY, copied.of,
                repeats=copied.of, share=copied.share_here, reasons=copied.reasons,
            )  # fmt: skip
        if wire is not None and wire not in self._own[article]:
            return self._of_wire(article, wire, by, copied)
        return self._of_source(article)

    def _of_wire(self, article: str, wire: str, by: str | None, copied: Copy | None) -> Derivation:
        held = self._held(wire, article)
        if copied and wire in self._own[copied.of]:
            held = copied.of
        reason = Reason.of("wire-credit", wire=wire)
        if by is not None:
            reason = Reason.of("wire-credited-by-copy", wire=wire, outlet=self._outlet_of(by))
        if copied is None:
            return Derivation(article, DerivationKind.WIRE, held, wire, reasons=(reason,))
        return Derivation(
            article, DerivationKind.WIRE, held, wire,
            repeats=copied.of, share=copied.share_here, reasons=(reason, *copied.reasons),
        )  # fmt: skip

    def _of_source(self, article: str) -> Derivation | None:
        told = self._sources[article]
        if not told:
            return None
        first, *others = told
        reasons = [_reason(first), *(Reason.of("cites-as-well", outlet=other.outlet) for other in others)]
        held = self._held(first.outlet, article)
        return Derivation(
            article, DerivationKind.CITES, held, first.outlet, said=first.said, reasons=tuple(reasons)
        )  # fmt: skip

    def _held(self, outlet: str, article: str) -> str | None:
        """The report of `outlet` that `article` can go back to: its newest before that one, else its first."""
        own = [key for key, names in self._own.items() if outlet in names and key != article]
        before = [key for key in own if self._place[key] < self._place[article]]
        return before[-1] if before else next(iter(own), None)

    def _is_republished(self, report: Report, of: str) -> bool:
        """Whether `report` shows what the outlet of the report `of` published, and says so."""
        article = report.article
        return article.republished_by is not None and not self._own[article.id].isdisjoint(self._own[of])

    def _is_agencys(self, article: str, copied: Copy) -> bool:
        """Whether a report taken for a copy is the agency's own, which its customers had published before."""
        wire, _ = self._credited.get(copied.of, (None, None))
        return wire in self._own[article]

    def _credits(self, ordered: Sequence[Report], copies: Mapping[str, Copy]) -> dict[str, tuple[str, str | None]]:
        """The agency behind each report's text, and the copy that credits it where the report itself does not."""
        found: dict[str, tuple[str, str | None]] = {}
        for report in ordered:
            if report.article.wire:
                found[report.article.id] = (self._usual(report.article.wire), None)
        for report in ordered:
            copied = copies.get(report.article.id)
            credit = found.get(report.article.id)
            if not copied or not credit or copied.of in found or self._is_republished(report, copied.of):
                continue
            if copied.share_here >= CREDITED_SHARE_MIN:
                found[copied.of] = (credit[0], report.article.id)
        return found

    def _names_of(self, report: Report) -> frozenset[str]:
        told = (report.article.publisher, report.article.republished_by)
        return frozenset(self._usual(name) for name in told if name)

    def _usual(self, name: str) -> str:
        return self._outlets.known(name) or name

    def _outlet_of(self, article: str) -> str:
        return self._by_id[article].article.publisher or article


def _outlets(ordered: Sequence[Report]) -> Outlets:
    """The story's own outlets, and the agencies that they credit ("Meridian" is "Meridian News Agency" where it is)."""
    articles = [report.article for report in sorted(ordered, key=lambda report: report.article.id)]
    outlets = Outlets(name for article in articles for name in (article.publisher, article.republished_by) if name)
    for wire in sorted({article.wire for article in articles if article.wire}, key=lambda name: (-len(name), name)):
        if outlets.known(wire) is None:
            outlets.add(wire)
    return outlets


def _one_name_each(names: Iterable[str], outlets: Outlets) -> dict[str, str]:
    """For each name its usual form: that of the story's own outlets, else the longest that it can be short for."""
    usual: dict[str, str] = {}
    outside = Outlets()
    for name in sorted(names, key=lambda name: (-len(name), name)):
        known = outlets.known(name) or outside.known(name)
        if known is None:
            outside.add(name)
        usual[name] = known or name
    return usual


def _reason(source: Source) -> Reason:
    key = WEIGHED[source.weight]
    return Reason.of(key, outlet=source.outlet, sentences=str(source.often))


def _copied(ordered: Sequence[Report], copies: Mapping[str, Copy]) -> dict[str, Copy]:
    """The copies among `ordered`, each of a report that is there.

    A copy whose origin is not there is one of the origin's own origin, or of the first report that shares it.
    """
    here = {report.article.id for report in ordered}
    stand_in: dict[str, str] = {}
    found: dict[str, Copy] = {}
    for report in ordered:
        article = report.article.id
        if article not in copies:
            continue
        of = _nearest(article, copies, here)
        if of not in here:
            of = stand_in.setdefault(of, article)
        if of != article:
            found[article] = replace(copies[article], of=of)
    closing = _closing(ordered, {article: copy.of for article, copy in found.items()})
    return {article: copy for article, copy in found.items() if article not in closing}


def _nearest(article: str, copies: Mapping[str, Copy], here: Collection[str]) -> str:
    """The next report `here` that `article` was copied from, through others; the last one where none is here."""
    at, seen = article, {article}
    while at in copies and copies[at].of not in seen:
        at = copies[at].of
        seen.add(at)
        if at in here:
            break
    return at


def _closing(ordered: Sequence[Report], back: Mapping[str, str | None]) -> frozenset[str]:
    """The reports whose step `back` closes a circle: of each circle the earliest, which is its origin."""
    closing: set[str] = set()
    for report in ordered:
        at: str | None = report.article.id
        passed: set[str] = set()
        while at is not None and at in back and at not in passed and at not in closing:
            passed.add(at)
            at = back[at]
        if passed and at == report.article.id:
            closing.add(at)
    return frozenset(closing)
