"""Finding the article that a text was copied from, among the recent ones."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

import numpy as np

from newsloom.model import Copy, Reason, Report
from newsloom.relate.alignment import Alignment, align, passages
from newsloom.relate.changes import changes
from newsloom.relate.setting import Setting
from newsloom.relate.shingles import Holders, WordSequence
from newsloom.relate.state import State, Told, listed, packed, unlisted, unpacked
from newsloom.relate.tokens import Tokens
from newsloom.text.sentences import sentences

_CANDIDATES_MAX = 4
# From this part of the shorter text's sample on, two texts are compared word by word. Low, since a sequence that a
# third article held first does not count for the second.
_SAMPLED_SHARE = 0.15


@dataclass(frozen=True, slots=True)
class _Held:
    """What is kept of an article as long as it can be copied from."""

    number: int
    id: str
    title: str | None
    text: str
    language: str | None
    days: float
    root: str
    sampled: int


class Copies:
    """The recent articles' texts and an index of their word sequences. Bounded in number, characters and age."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._holders = Holders(setting.holder_buckets_max)
        self._by_number: OrderedDict[int, _Held] = OrderedDict()
        self._by_id: dict[str, _Held] = {}
        self._characters = 0
        self._next = 0

    def state(self) -> Told:
        """The texts and the index."""
        yield "copies.next", packed(self._next)
        yield from listed("copies.held", self._by_number.values())
        yield from self._holders.state()

    def restore(self, state: State) -> None:
        """Go on from what `state` gave."""
        self._next = unpacked(state["copies.next"], int)
        for held in unlisted(state, "copies.held", _Held):
            self._by_number[held.number] = self._by_id[held.id] = held
            self._characters += len(held.text)
        self._holders.restore(state)

    def origin_of(self, report: Report, words: WordSequence) -> Copy | None:
        """The copy relation of `report` to the earliest known holder of its text; None for a text of its own."""
        found: list[tuple[float, _Held, WordSequence, Alignment]] = []
        for held in self._candidates(words, self._by_id.get(report.article.id)):
            theirs = WordSequence(Tokens(held.text, held.language))
            alignment = align(words, theirs)
            if self._is_copy(alignment):
                found.append((max(alignment.share_here, alignment.share_there), held, theirs, alignment))
        if not found:
            return None
        best = max(share for share, *_ in found)
        close = [entry for entry in found if entry[0] >= best - self._setting.copy_share_tie]
        _, held, theirs, alignment = min(close, key=lambda entry: entry[1].number)
        root = self._by_id.get(held.root)
        if held.root == held.id or root is None:
            return self._copy(report, words, held, theirs, alignment)
        theirs = WordSequence(Tokens(root.text, root.language))
        return self._copy(report, words, root, theirs, align(words, theirs), through=held.id)

    def take(self, report: Report, words: WordSequence, days: float, copy: Copy | None) -> None:
        """Keep an article, so that later ones can be found to be copies of it."""
        article = report.article
        if not article.text or article.id in self._by_id:
            return
        root = article.id if copy is None else copy.of
        sample = words.sample()
        held = _Held(self._next, article.id, article.title, article.text, article.language, days, root, len(sample))
        self._next += 1
        self._by_number[held.number] = self._by_id[held.id] = held
        self._characters += len(held.text)
        self._holders.hold(sample, held.number, self._oldest())
        self._forget(days)

    def _oldest(self) -> int:
        return next(iter(self._by_number), self._next)

    def _forget(self, now: float) -> None:
        while self._by_number:
            first = next(iter(self._by_number.values()))
            too_many = len(self._by_number) > self._setting.texts_max or self._characters > self._setting.characters_max
            if not too_many and now - first.days <= self._setting.copy_days_max:
                return
            del self._by_number[first.number], self._by_id[first.id]
            self._characters -= len(first.text)

    def _candidates(self, words: WordSequence, itself: _Held | None) -> list[_Held]:
        """The articles that were first to hold most of this text's sampled word sequences, best first.

        Of a text that is held already (`itself`), those held before it.
        """
        sample = words.sample()
        numbers, counts = np.unique(self._holders.holders(sample, self._oldest()), return_counts=True)
        ranked = sorted(zip((-counts).tolist(), numbers.tolist(), strict=True))
        found: list[_Held] = []
        for count, number in ranked:
            held = self._by_number.get(number)
            if held is None or (itself is not None and held.number >= itself.number):
                continue
            if -count >= _SAMPLED_SHARE * min(len(sample), held.sampled):
                found.append(held)
            if len(found) == _CANDIDATES_MAX:
                break
        return found

    def _is_copy(self, alignment: Alignment) -> bool:
        setting = self._setting
        here, there = alignment.share_here, alignment.share_there
        if alignment.words < setting.copy_words_min:
            return alignment.words >= setting.copy_words_least and min(here, there) >= setting.copy_share_short
        return max(here, there) >= setting.copy_share_min

    def _copy(
        self,
        report: Report,
        words: WordSequence,
        origin: _Held,
        theirs: WordSequence,
        alignment: Alignment,
        through: str | None = None,
    ) -> Copy:
        article = report.article
        here, there = alignment.share_here, alignment.share_there
        facts = {
            "words": str(alignment.words),
            "percent_here": f"{here:.0%}",
            "percent_there": f"{there:.0%}",
        }
        reasons = [Reason.of("same-text", max(here, there), **facts)]
        if through is not None:
            reasons.append(Reason.of("copied-through", 0.0, article=through))
        if article.wire:
            reasons.append(Reason.of("wire-credit", 0.0, wire=article.wire))
        return Copy(
            of=origin.id,
            share_here=here,
            share_there=there,
            passages=passages(alignment, words, theirs),
            changes=changes(
                alignment,
                (words, sentences(article.text, article.language)),
                (theirs, sentences(origin.text, origin.language)),
                other_title=_plain_title(article.title) != _plain_title(origin.title),
            ),
            reasons=tuple(reasons),
        )


def _plain_title(title: str | None) -> str:
    return " ".join((title or "").casefold().split())
