"""Lays the claims of a sentence beside those of the passages that it cites: each, and how they hang together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from newsloom.compare.claims import Claim, Claims, Kind, Link, is_time_of
from newsloom.model import Reason
from newsloom.text.lang import rules
from newsloom.text.lang.claims_rules import ClaimsRules
from newsloom.text.lang.speech_rules import SpeechRules

CLAIMS_MIN = 2
LEFT_OUT_MAX = 2  # claims of a passage that may be left out between two that the sentence puts side by side
APPOSED_MAX = 3  # the same, between a name and the words that stand in apposition to it
BRACKETED_MAX = 10  # the same, where all of it stands between commas
LINK_REACH = 2  # claims behind a link ("because") among which the one that it ties must be
NEAR_MAX = 4  # claims of the sentence on either side that one without a bond may belong to
_AGENT = "by"


def laid(sentence: Claims, passages: Sequence[Claims], language: str | None) -> Reason | None:
    """Why the claims of a sentence are not those of the passages; None where they are."""
    return _Laying(sentence, passages, language).doubt()


class _Laying:
    def __init__(self, sentence: Claims, passages: Sequence[Claims], language: str | None) -> None:
        self._row = sentence.row
        self._links = sentence.links
        self._chain = [one for one in sentence.row if one.kind is not Kind.TIME]
        self._passages = [one.row for one in passages]
        self._chains = [[one for one in row if one.kind is not Kind.TIME] for row in self._passages]
        self._passage_links = [one.links for one in passages]
        self._keys = frozenset(one.key for one in sentence.row)
        self._keys_told = frozenset(one.key for row in self._passages for one in row)
        told = [one for row in (self._row, *self._passages) for one in row]
        self._cues = frozenset(key for one in told for speaker in one.speakers for key in speaker.cue)
        self._told = rules("claims", language, ClaimsRules)
        self._speech = rules("speech", language, SpeechRules)

    def doubt(self) -> Reason | None:
        if len(self._row) < CLAIMS_MIN:
            return Reason.of("no-plain-sentence")
        return self._untold() or self._unbound() or self._untimed() or self._unlinked()

    # -- each claim by itself --------------------------------------------------------------------------------------

    def _untold(self) -> Reason | None:
        for one in self._row:
            told = [other for row in self._passages for other in row if _same(one, other)]
            if not told:
                return Reason.of(f"{one.kind.value}-not-told", told=one.told)
            if not any(self._speakers_agree(one, other) for other in told):
                return Reason.of("told-by-another", told=one.told)
            if not any(self._alike(one, other, turned_round=True) for other in told):
                return Reason.of("told-otherwise", told=one.told)
        return None

    def _alike(self, one: Claim, other: Claim, *, turned_round: bool = False) -> bool:
        """Whether a claim of the sentence and one of a passage are changed by the same words and said by the same."""
        if one.kind is not Kind.NAME and one.changed != other.changed:
            return False
        turned = {one.turned, other.turned}
        if len(turned) > 1 and not (turned_round and turned == {None, _AGENT}):
            return False
        if one.number and other.number and one.number != other.number:
            return False
        return not self._other_number(one.told, other.told) and self._speakers_agree(one, other)

    def _other_number(self, a: str, b: str) -> bool:
        """Whether two forms of a word differ in nothing but that one means several."""
        return any(_differ(a, b, many, single) or _differ(b, a, many, single) for many, single in self._told.plurals)

    def _speakers_agree(self, one: Claim, other: Claim) -> bool:
        """Whether a claim is given to the same speaker. Where a verb that tells more than that something is said ("A
        accused B of ...") stands in both, it is held to like any other word, and by its bonds the speaker with it."""
        if one.is_source or other.is_source:
            return True
        mine = [s for s in one.speakers if not (s.cue and s.cue <= self._keys_told)]
        theirs = [o for o in other.speakers if not (o.cue and o.cue <= self._keys)]
        if not mine and not theirs:
            return True
        return bool(other.speakers and one.speakers) and all(
            any(s.is_same(o) for s in one.speakers) for o in theirs or other.speakers
        )

    # -- what stands together --------------------------------------------------------------------------------------

    def _unbound(self) -> Reason | None:
        """Each claim must hang together with one before it, or open a clause of its own."""
        bound: set[int] = set()
        for place, one in enumerate(self._chain):
            before = next((b for b in self._before(place) if self._bonded(b, place)), None)
            if before is not None:
                bound |= {before, place}
            elif place and not self._opens(place):
                return Reason.of("not-told-of-this", told=one.told, of=self._chain[place - 1].told)
        for place, one in enumerate(self._chain):
            if place not in bound and not one.is_source and not self._near_any(place):
                return Reason.of("not-told-of-this", told=one.told)
        return None

    def _before(self, place: int) -> Iterator[int]:
        """The claims before the one at `place` that it may belong to, the nearest first."""
        if place:
            yield place - 1
        one = self._chain[place]
        if one.breaks:  # behind what stands between commas
            yield from (m for m in range(place - 2, -1, -1) if self._chain[m + 1].breaks)
        if one.joined and one.joined[-1] in self._speech.conjunctions:  # "... and left": the subject is the first one's
            yield 0
            if self._chain[0].kind is Kind.NAME:
                yield from (m for m in range(1, place - 1) if self._chain[m].kind is Kind.NAME and m < NEAR_MAX)

    def _opens(self, place: int) -> bool:
        """Whether the claim opens a clause, a member of a list, or what somebody says: it need not hang on the last."""
        one, last = self._chain[place], self._chain[place - 1]
        if one.is_source != last.is_source and one.key not in self._cues:
            return True
        if one.clause == last.clause or any(word in self._speech.prepositions for word in one.joined):
            return False
        new_subject = one.kind is not Kind.WORD or bool(one.joined and one.joined[-1] in self._speech.determiners)
        is_joined = one.breaks or any(word in self._speech.conjunctions for word in one.joined)
        is_subordinate = any(word in self._speech.subordinators for word in one.joined)
        return new_subject and (is_joined or is_subordinate)

    def _bonded(self, first: int, second: int) -> bool:
        """Whether some passage puts two claims of the sentence together as the sentence does."""
        a, b = self._chain[first], self._chain[second]
        own = {one.key for one in self._chain[max(0, first - NEAR_MAX) : second + NEAR_MAX + 1]}
        return any(self._together(a, b, x, y, row, own) for row in self._chains for x, y in self._pairs(a, b, row))

    def _pairs(self, a: Claim, b: Claim, row: Sequence[Claim]) -> Iterator[tuple[int, int]]:
        first = [place for place, one in enumerate(row) if _same(a, one)]
        second = [place for place, one in enumerate(row) if _same(b, one)]
        return ((x, y) for x in first for y in second if x != y)

    def _together(self, a: Claim, b: Claim, x: int, y: int, row: Sequence[Claim], own: Set[str]) -> bool:
        turned_round = (a.passive or b.passive) != (row[x].passive or row[y].passive)
        turned_round |= {b.turned, row[y].turned} == {None, _AGENT}
        if not (self._alike(a, row[x], turned_round=True) and self._alike(b, row[y], turned_round=turned_round)):
            return False
        if self._divides(b) and not self._divides(row[y]) and self._is_adjunct(row[y]):
            return False  # "accused her of hiding" is not "accused her, who hid"
        if self._is_adjunct(b) and self._is_adjunct(row[y]):
            # "was arrested in Kelm", "arrested her in Kelm": only subject and object change places
            turned_round = False
        if (x < y) != turned_round:
            return self._reaches(min(x, y), max(x, y), row, own, crosses=a.clause != b.clause)
        return not turned_round and self._apposed(a, b, x, y, row)

    def _is_adjunct(self, one: Claim) -> bool:
        """Whether a preposition stands before it; that of who did it does not count."""
        prepositions = self._speech.prepositions
        return any(w in prepositions and (w not in self._told.agents or one.kind is Kind.NUMBER) for w in one.joined)

    def _reaches(self, low: int, high: int, row: Sequence[Claim], own: Set[str], *, crosses: bool) -> bool:
        """Whether nothing that matters stands between two claims of a passage; `own` are keys of the sentence's."""
        stretch = _without_brackets(row[low + 1 : high + 1])
        if not crosses and any(one.breaks or self._divides(one) for one in stretch):
            return False
        ends = {row[low].at, row[high].at}  # a name that stands short is read with all of its words
        between = [one for one in stretch[:-1] if one.key not in own and one.at not in ends]
        if self._is_adjunct(stretch[-1]) and {row[low].kind, row[high].kind} == {Kind.WORD}:
            between = [one for one in between if not (one.kind is Kind.NUMBER and self._is_adjunct(one))]
        named = 0  # a name right behind a word belongs to it ("ferry Anneline") and may be left out
        if row[low].kind is Kind.WORD:
            named = next((n for n, one in enumerate(between) if not _continues(one)), len(between))
        return len(between) <= LEFT_OUT_MAX and all(one.kind is Kind.WORD for one in between[named:])

    def _divides(self, one: Claim) -> bool:
        """Whether a clause begins right before the claim."""
        dividing = self._speech.subordinators | self._speech.conjunctions
        relative = self._speech.relatives - self._speech.determiners
        return any(word in dividing or word in relative for word in one.joined)

    def _apposed(self, a: Claim, b: Claim, x: int, y: int, row: Sequence[Claim]) -> bool:
        """Whether a name and what its bearer is stand the other way round: "mayor Venn" and "Venn, the mayor"."""
        if (a.kind is Kind.NAME) == (b.kind is Kind.NAME) or abs(x - y) - 1 > APPOSED_MAX:
            return False
        low, high = min(x, y), max(x, y)
        stretch = row[low + 1 : high + 1]
        if a.kind is Kind.NAME:
            return self._begins_apposition(b) and not any(one.joined or one.breaks for one in stretch)
        broken = [one for one in stretch if one.breaks]
        is_run = not any(one.joined for one in stretch if not one.breaks)
        return not b.joined and not b.breaks and is_run and len(broken) == 1 and self._begins_apposition(broken[0])

    def _begins_apposition(self, one: Claim) -> bool:
        return one.breaks and all(word in self._speech.determiners for word in one.joined)

    def _near_any(self, place: int) -> bool:
        one = self._chain[place]
        near = [m for m in range(max(0, place - NEAR_MAX), min(len(self._chain), place + NEAR_MAX + 1)) if m != place]
        return any(
            self._alike(one, row[x]) and self._reaches(min(x, y), max(x, y), row, frozenset(), crosses=False)
            for m in near
            for row in self._chains
            for x, y in self._pairs(one, self._chain[m], row)
        )

    # -- when, and why ---------------------------------------------------------------------------------------------

    def _untimed(self) -> Reason | None:
        """Each time must be told of the claim beside it."""
        for place, one in enumerate(self._row):
            if one.kind is not Kind.TIME:
                continue
            others = [*reversed(self._row[:place]), *self._row[place + 1 :]]
            beside = next((other for other in others if other.kind is not Kind.TIME), None)
            if beside is None or not any(_timed(beside, one, row) for row in self._passages):
                return Reason.of("time-not-told-of-this", told=one.told)
        return None

    def _unlinked(self) -> Reason | None:
        """What the sentence ties together by "because" or "after" must be tied so in one passage."""
        for link in self._links:
            target = self._row[link.to]
            other = self._row[link.to - 1] if link.to else self._behind(link)
            if not any(
                _linked(link, target, other, row, links)
                for row, links in zip(self._passages, self._passage_links, strict=True)
            ):
                return Reason.of("link-not-told", told=link.kind)
        return None

    def _behind(self, link: Link) -> Claim | None:
        clause = self._row[link.to].clause
        return next((one for one in self._row[link.to :] if one.clause != clause), None)


def _same(one: Claim, other: Claim) -> bool:
    """Whether both name the same; a time also where the sentence tells it less exactly."""
    if one.kind is not Kind.TIME or other.kind is not Kind.TIME:
        return one.key == other.key
    return is_time_of(one.key, other.key)


def _without_brackets(stretch: Sequence[Claim]) -> Sequence[Claim]:
    """`stretch` without what stands between two commas, if its last claim is not among it."""
    broken = [place for place, one in enumerate(stretch) if one.breaks]
    if len(broken) != 2 or broken[1] - broken[0] > BRACKETED_MAX:
        return stretch
    closing = replace(stretch[broken[1]], breaks=False)
    return [*stretch[: broken[0]], closing, *stretch[broken[1] + 1 :]]


def _continues(one: Claim) -> bool:
    return one.kind is Kind.NAME and not one.joined and not one.breaks


def _differ(a: str, b: str, many: str, single: str) -> bool:
    return a != b and a.endswith(many) and b.endswith(single) and a[: len(a) - len(many)] == b[: len(b) - len(single)]


def _timed(beside: Claim, time: Claim, row: Sequence[Claim]) -> bool:
    """Whether a passage tells `time` of `beside`: it is the time of its clause, or without one the nearest."""
    times = [place for place, one in enumerate(row) if one.kind is Kind.TIME]
    for place, one in enumerate(row):
        if one.key == beside.key and times:
            within = [at for at in times if row[at].clause == one.clause] or times
            nearest = min(abs(at - place) for at in within)
            if any(abs(at - place) == nearest and _same(time, row[at]) for at in within):
                return True
    return False


def _linked(link: Link, target: Claim, other: Claim | None, row: Sequence[Claim], links: Sequence[Link]) -> bool:
    if other is not None and not any(_same(other, one) for one in row):
        return False
    ties = (told.to for told in links if told.kind == link.kind)
    return any(_same(target, one) for to in ties for one in row[to : to + LINK_REACH])
