"""One utterance, many reports: the quotations of a story's reports brought together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsloom.compare.matching import Entry, Match, Rarity, match
from newsloom.compare.speakers import Speaker
from newsloom.compare.wordings import wording
from newsloom.model import Quote, QuoteKind, Report
from newsloom.text.quotation_marks import marked

QUOTES_PER_REPORT_MAX = 80
QUOTES_MAX = 4000
REPORTED_TERMS_MIN = 3  # what is reported in fewer words that tell something says too little by itself
RARE_TERMS = 10  # the terms of a quotation that are looked up
POSTINGS_MAX = 200  # a term that more utterances have finds none
CANDIDATES_MAX = 12
_RANK = {QuoteKind.DIRECT: 0, QuoteKind.MIXED: 1, QuoteKind.INDIRECT: 2}


@dataclass(frozen=True, slots=True, eq=False)  # each is its own: compared by identity
class Group:
    """One utterance: the fullest wording, and the others with how they are worded of it."""

    fullest: Entry
    others: tuple[tuple[Entry, Match], ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All in order of publication."""
        return tuple(sorted((self.fullest, *(entry for entry, _ in self.others)), key=lambda entry: entry.place))


def entries(reports: Sequence[Report], told: Mapping[tuple[str, str], Speaker]) -> list[Entry]:
    """The quotations of the reports (in order of publication), each passage of a report once for each speaker.

    Left out is what is reported without marks and without a speaker, or in so few words that nothing is said.
    """
    found: list[Entry] = []
    for report in reports:
        marks = [stretch.outer for stretch in marked(report.article.text)] if report.analysis.quotes else []
        for quote, speaker in _once(report, told):
            words = wording(report, quote, marks)
            says = words.said > 0 or (speaker is not None and len(words.terms) >= REPORTED_TERMS_MIN)
            if says and words.keys:
                found.append(Entry(words, speaker, len(found)))
            if len(found) == QUOTES_MAX:
                return found
    return found


def _once(report: Report, told: Mapping[tuple[str, str], Speaker]) -> Iterator[tuple[Quote, Speaker | None]]:
    """The quotations of one report in order, without those that lie within another one of the same speaker.

    A reported clause and the words in marks inside it are one thing said, though both may be found.
    """
    spoken = [
        (quote, told.get((report.article.id, quote.speaker)) if quote.speaker else None)
        for quote in report.analysis.quotes[:QUOTES_PER_REPORT_MAX]
    ]
    ordered = sorted(spoken, key=lambda one: (_RANK[one[0].kind], -sum(map(len, one[0].content))))
    kept: list[tuple[Quote, Speaker | None]] = []
    for quote, speaker in ordered:
        inside = (other for other, by in kept if speaker is None or by is speaker)
        if not any(a.overlaps(b) for other in inside for a in other.content for b in quote.content):
            kept.append((quote, speaker))
    yield from sorted(kept, key=lambda one: one[0].content)


def grouped(told: Sequence[Entry]) -> list[Group]:
    """The utterances, in order of the places of their fullest wordings.

    Each quotation is laid beside the fuller ones, words in marks before what is reported, and joins the one that it is
    likest to, if any: so that two that are parts of a third do not have to be like each other. The result does not
    depend on the order of `told`. Found by rare words: only those that share some are compared.
    """
    rarity = Rarity(told)
    with_term: dict[str, list[int]] = defaultdict(list)
    heads: list[Entry] = []
    members: list[list[tuple[Entry, Match]]] = []
    for entry in sorted(told, key=_fullness):
        best = _best(entry, heads, with_term, rarity)
        if best is not None:
            home, how = best
            members[home].append((entry, how))
            continue
        for term in entry.wording.terms:
            with_term[term].append(len(heads))
        heads.append(entry)
        members.append([])
    groups = [Group(head, tuple(found)) for head, found in zip(heads, members, strict=True)]
    return sorted(groups, key=lambda group: group.fullest.place)


def _fullness(entry: Entry) -> tuple[bool, int, int, int]:
    """Words in marks first, the more the fuller; of equals the first published."""
    words = entry.wording
    return words.said == 0, -words.said, -len(words.keys), entry.place


def _best(
    entry: Entry, heads: Sequence[Entry], with_term: Mapping[str, Sequence[int]], rarity: Rarity
) -> tuple[int, Match] | None:
    found: tuple[int, Match] | None = None
    for home in _candidates(entry, with_term, rarity):
        how = match(entry, heads[home], rarity)
        if how is not None and (found is None or how.score > found[1].score):
            found = home, how
    return found


def _candidates(entry: Entry, with_term: Mapping[str, Sequence[int]], rarity: Rarity) -> Iterable[int]:
    """Those that share most of the rare terms, and of equals those that are fullest."""
    rare = sorted(entry.wording.terms, key=lambda term: (rarity.often[term], term))[:RARE_TERMS]
    shared: Counter[int] = Counter()
    for term in rare:
        homes = with_term.get(term, ())
        if len(homes) <= POSTINGS_MAX:
            shared.update(homes)
    return sorted(shared, key=lambda home: (-shared[home], home))[:CANDIDATES_MAX]
