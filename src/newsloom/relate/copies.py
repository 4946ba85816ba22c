"""Finding the article that a text was copied from, among the recent ones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from newsloom.model import Copy, Placement, Reason, Repeated, Report
from newsloom.relate.alignment import Alignment, align, passages
from newsloom.relate.changes import Side, changes
from newsloom.relate.fillings import is_filled_in, open_places
from newsloom.relate.holders import Holders, sketch, sketch_size
from newsloom.relate.kept_texts import Kept, KeptTexts
from newsloom.relate.sequence import Flags, WordSequence
from newsloom.relate.setting import Setting
from newsloom.relate.sources import Source, source_of
from newsloom.relate.state import State, Told

_CANDIDATES_MAX = 5
# Two texts are compared word by word from this part of the shorter one's sketch on. Low, since a shingle that a third
# article held first does not count for the second.
_SKETCHED_SHARE = 0.1
# From so many finds to be expected of a copy on, a single one is taken for chance.
_EXPECTED_SURE = 6.0
# A further article that text was taken from makes up this part of it at least; less is furniture or a quotation.
_FURTHER_SHARE = 0.1
# So many changed words in a row leave a sentence the other text's.
_CHANGED_MAX = 2
_OWN_WORDS_MIN = 20
# What was copied once is often copied again soon.
_OPENED_MAX = 128


@dataclass(frozen=True, slots=True)
class Kin:
    """What a report's text has to do with those known: the copy that it is, or the earlier arrivals that copied it."""

    copy: Copy | None = None
    repeated: tuple[Repeated, ...] = ()

    @property
    def articles(self) -> tuple[str, ...]:
        """The other articles."""
        return (*(() if self.copy is None else (self.copy.of,)), *(told.article for told in self.repeated))


@dataclass(frozen=True, slots=True)
class _Text:
    """An article that is compared: where it was kept, None for the newcomer."""

    id: str
    source: Source
    side: Side
    kept: Kept | None = None


@dataclass(frozen=True, slots=True)
class _Likeness:
    """A text that shares words with the newcomer; `through` is the copy of it by which it was found, if one was."""

    other: _Text
    alignment: Alignment
    through: str | None = None

    @property
    def share(self) -> float:
        return max(self.alignment.share_here, self.alignment.share_there)


@dataclass(frozen=True, slots=True)
class _Shares:
    """Of a text, the part (0..1) that another one has: of the whole, and of what is not in quotation marks.

    What somebody said, two reporters can have heard: of a text of little else, the second is 0.
    """

    whole: float
    own: float


class Copies:
    """The recent articles' texts and an index of their word sequences. Bounded in number, bytes and age."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._holders = Holders(setting.holder_buckets_max)
        self._texts = KeptTexts(setting.texts_max, setting.text_bytes_max, setting.copy_days_max)

    def state(self) -> Told:
        """The texts and the index."""
        yield from self._texts.state()
        yield from self._holders.state()

    def restore(self, state: State) -> None:
        """Go on from what `state` gave."""
        self._texts.restore(state)
        self._holders.restore(state)

    def kin_of(self, report: Report, words: WordSequence) -> Kin:
        """Which known text `report` repeats, or which ones repeat it."""
        article = report.article
        newcomer = _Text(article.id, source_of(report), Side(words, article.title, article.text, article.language))
        shares = [_Likeness(text, align(words, text.side.words)) for text in self._candidates(article.id, words)]
        whole = self._from_roots(newcomer, [found for found in shares if self._is_copy(newcomer, found)])
        earlier = [found for found in whole if not newcomer.source.was_first(found.other.source)]
        if earlier:
            return Kin(_copy(newcomer, earlier[0], self._further(newcomer, earlier[0], shares)))
        if whole:
            return Kin(repeated=tuple(Repeated(found.other.id, _repeated(found.other, newcomer)) for found in whole))
        return Kin(self._compiled(newcomer, shares))

    def take(self, report: Report, words: WordSequence, days: float, placement: Placement) -> None:
        """Keep an article, so that later ones can be found to be copies of it."""
        article = report.article
        if not article.text or article.id in self._texts:
            return
        root = article.id if placement.copy is None else placement.copy.of
        number = self._texts.keep(report, source_of(report), days, root, len(words.shingles))
        self._holders.hold(sketch(words.shingles), number, self._texts.oldest)
        for repeated in placement.repeated:
            self._texts.reroot(repeated.article, repeated.copy.of)
        self._texts.forget(days)

    def _candidates(self, article: str, words: WordSequence) -> list[_Text]:
        """The articles that were first to hold much of this text or have much of theirs in it, best first.

        Of an article that is kept already, those kept before it.
        """
        numbers, counts = self._holders.find(words.shingles, self._texts.oldest)
        best = np.lexsort((numbers, -counts))
        itself = self._texts.with_id(article)
        found: list[_Text] = []
        for number, count in zip(numbers[best].tolist(), counts[best].tolist(), strict=True):
            kept = self._texts.numbered(number)
            if kept is None or (itself is not None and number >= itself.number):
                continue
            if count >= _count_min(len(words.shingles), kept.shingles):
                found.append(_opened(kept))
            if len(found) == _CANDIDATES_MAX:
                break
        return found

    def _is_copy(self, newcomer: _Text, found: _Likeness) -> bool:
        setting, alignment = self._setting, found.alignment
        here = _taken_over(newcomer.side.words, alignment.covered_here)
        there = _taken_over(found.other.side.words, alignment.covered_there)
        if alignment.words < setting.copy_words_min:
            alike = (
                alignment.words >= setting.copy_words_least and min(here.whole, there.whole) >= setting.copy_share_short
            )
        else:
            alike = any(self._is_enough(shares) for shares in (here, there))
        if not alike:
            return False
        if here.whole >= there.whole:
            return not is_filled_in(newcomer.side.words, alignment.covered_here)
        return not is_filled_in(found.other.side.words, alignment.covered_there)

    def _is_enough(self, shares: _Shares) -> bool:
        setting = self._setting
        own_words = shares.own >= setting.copy_share_own and shares.whole >= setting.copy_share_min
        return own_words or shares.whole >= setting.copy_share_short

    def _from_roots(self, newcomer: _Text, found: list[_Likeness]) -> list[_Likeness]:
        """The texts that `found` go back to, each once, the origin first: credited, then the earliest of the likest."""
        roots: dict[str, _Likeness] = {}
        for likeness in found:
            root = self._root(newcomer, likeness)
            if root.other.id not in roots or root.through is not None:
                roots[root.other.id] = root
        best = max((likeness.share for likeness in roots.values()), default=0.0)

        def rank(likeness: _Likeness) -> tuple[bool, bool, float, int]:
            close = likeness.share >= best - self._setting.copy_share_tie
            kept = likeness.other.kept
            assert kept is not None
            since = likeness.other.source.published
            return (
                not (newcomer.source.is_of(likeness.other.source) and close),
                not close,
                kept.days if since is None else since,
                kept.number,
            )

        return sorted(roots.values(), key=rank)

    def _root(self, newcomer: _Text, likeness: _Likeness) -> _Likeness:
        """What the text found goes back to, where the newcomer is a copy of that, too, if of fewer words."""
        kept = likeness.other.kept
        assert kept is not None
        root = self._texts.root(kept)
        if root is kept or root.id == newcomer.id:
            return likeness
        opened = _opened(root)
        alignment = align(newcomer.side.words, opened.side.words)
        through = kept.id if likeness.alignment.words > alignment.words else None
        origin = _Likeness(opened, alignment, through)
        return origin if self._is_copy(newcomer, origin) else likeness

    def _further(self, newcomer: _Text, origin: _Likeness, shares: list[_Likeness]) -> tuple[Copy, ...]:
        """Other articles, published before, that text was taken from which the origin does not have."""
        words = newcomer.side.words
        covered = origin.alignment.covered_here.copy()
        least = max(self._setting.copy_words_min, _FURTHER_SHARE * float(words.sizes.sum()))
        found: list[Copy] = []
        for likeness in sorted(shares, key=lambda likeness: -likeness.alignment.words):
            new = float(words.sizes[likeness.alignment.covered_here & ~covered].sum())
            if new >= least and not newcomer.source.was_first(likeness.other.source):
                covered |= likeness.alignment.covered_here
                found.append(_plain_copy(newcomer, likeness))
        return tuple(found)

    def _compiled(self, newcomer: _Text, shares: list[_Likeness]) -> Copy | None:
        """A text put together from several that make up enough of it only when taken together."""
        before = [found for found in shares if not newcomer.source.was_first(found.other.source)]
        if not before:
            return None
        origin = max(before, key=lambda found: found.alignment.words)
        if origin.alignment.words < self._setting.copy_words_min:
            return None
        further = self._further(newcomer, origin, before)
        words = newcomer.side.words
        covered = origin.alignment.covered_here | _covered(words, further)
        if not further or float(words.sizes[covered].sum()) < self._setting.copy_share_min * float(words.sizes.sum()):
            return None
        return _copy(newcomer, origin, further)


def _count_min(ours: int, theirs: int) -> float:
    """How much of the sketch of a text of `theirs` shingles must be found in one of `ours` to make it a candidate."""
    expected = sketch_size(theirs) * min(1.0, ours / max(1, theirs))
    return 1.0 if expected < _EXPECTED_SURE else max(2.0, _SKETCHED_SHARE * expected)


def _taken_over(words: WordSequence, covered: Flags) -> _Shares:
    """How much of a text another has, with the single words that were changed in it."""
    taken = (covered | open_places(covered, _CHANGED_MAX)) * words.sizes
    own = ~words.quoted
    whole, of_own = float(taken.sum()), float(taken[own].sum())
    enough = of_own >= _OWN_WORDS_MIN
    return _Shares(
        whole / max(1.0, float(words.sizes.sum())),
        of_own / float(words.sizes[own].sum()) if enough else 0.0,
    )


@lru_cache(maxsize=_OPENED_MAX)
def _opened(kept: Kept) -> _Text:
    title, text = kept.title_and_text()
    return _Text(kept.id, kept.source, Side(WordSequence(text), title, text, kept.language), kept)


def _covered(words: WordSequence, copies: tuple[Copy, ...]) -> Flags:
    covered = np.zeros(len(words), bool)
    for copy in copies:
        for passage in copy.passages:
            begin, end = np.searchsorted(words.begins, (passage.here.start, passage.here.end))
            covered[begin:end] = True
    return covered


def _copy(here: _Text, origin: _Likeness, further: tuple[Copy, ...] = ()) -> Copy:
    """That `here` is a copy, with what was changed."""
    elsewhere = _covered(here.side.words, further)
    found = changes(origin.alignment, here.side, origin.other.side, elsewhere)
    copy = _plain_copy(here, origin)
    several = (Reason.of("several-origins", 0.0, number=str(len(further) + 1)),) if further else ()
    return replace(copy, changes=found, reasons=(*copy.reasons, *several), further=further)


def _repeated(copy: _Text, origin: _Text) -> Copy:
    return _copy(copy, _Likeness(origin, align(copy.side.words, origin.side.words)))


def _plain_copy(here: _Text, origin: _Likeness) -> Copy:
    alignment = origin.alignment
    facts = {
        "words": f"{alignment.words:.0f}",
        "percent_here": f"{alignment.share_here:.0%}",
        "percent_there": f"{alignment.share_there:.0%}",
    }
    reasons = [Reason.of("same-text", origin.share, **facts)]
    if origin.through is not None:
        reasons.append(Reason.of("copied-through", 0.0, article=origin.through))
    if here.source.wire:
        reasons.append(Reason.of("wire-credit", 0.0, wire=here.source.wire))
    return Copy(
        of=origin.other.id,
        share_here=alignment.share_here,
        share_there=alignment.share_there,
        passages=passages(alignment, here.side.words, origin.other.side.words),
        reasons=tuple(reasons),
    )
