"""Putting a story's reports right: what can be chosen, and the stories that they may belong to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from newsloom.model import Reason
from newsloom.present.web import reasons
from newsloom.present.web.sheets.cards import Card, card
from newsloom.present.web.sheets.reports import Ref, Reports
from newsloom.store import StoryCard, StoryPage
from newsloom.text.words import normal, stop_words, words

LIKELY_MAX = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """A report that can be chosen. `copies` are chosen with it, and can be chosen alone."""

    id: int
    by: Ref
    chosen: bool
    grounds: tuple[str, ...]
    copies: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class SortingSheet:
    card: Card
    language: str
    choices: tuple[Choice, ...]
    others: tuple[Card, ...]


def sorting_sheet(
    page: StoryPage,
    why: Mapping[int, tuple[Reason, ...]],
    others: Iterable[StoryCard],
    chosen: Collection[int],
    now: datetime,
) -> SortingSheet:
    """The sheet of `page`; `chosen` are reports by the store's id, `others` the stories to choose from."""
    reports = Reports(page.reports, now)
    head = reports.get(page.dossier.headline)

    def choice(article: str, copies: tuple[Choice, ...] = ()) -> Choice | None:
        stored, by = reports.get(article), reports.ref(article)
        if stored is None or by is None:
            return None
        return Choice(stored.id, by, stored.id in chosen, reasons.sentences(why.get(stored.id, ())), copies)

    copies: dict[str, list[Choice]] = {}
    for article, of in _origins(page).items():
        if (found := choice(article)) is not None:
            copies.setdefault(of, []).append(found)
    origins = (article for article in page.reports if article not in _origins(page))
    choices = (choice(article, tuple(copies.get(article, ()))) for article in origins)
    language = (head.article.language if head else None) or ""
    shown = tuple(found for found in choices if found is not None)
    return SortingSheet(card(page.card, now), language, shown, tuple(card(other, now) for other in others))


def with_copies(chosen: Collection[int], page: StoryPage) -> tuple[str, ...]:
    """The ids of the articles chosen by the store's ids, with the copies of each, in the story's order."""
    taken = {article for article, stored in page.reports.items() if stored.id in chosen}
    taken |= {copy for copy, origin in _origins(page).items() if origin in taken}
    return tuple(article for article in page.reports if article in taken)


def _origins(page: StoryPage) -> dict[str, str]:
    """The origin of each copy, where the story holds both. (Of a copy only the first holder is told: one level.)"""
    copies = {article: stored.copy.of for article, stored in page.reports.items() if stored.copy is not None}
    return {copy: of for copy, of in copies.items() if of in page.reports and of not in copies}


def likely(page: StoryPage, recent: Iterable[StoryCard]) -> tuple[StoryCard, ...]:
    """The stories that reports of this one may belong to: those it goes back to, then those of `recent` most like it.

    Likeness is the sum of shared words of headline and lead, each by how few of the stories have it.
    """
    back = {link.earlier_id for link in page.thread.links if link.story_id == page.card.id}
    earlier = [told for told in page.thread.stories if told.id in back]
    passed = {page.card.id, *(told.id for told in earlier)}
    others = {told.id: told for told in recent if told.id not in passed}
    told = {ident: _words(other) for ident, other in others.items()}
    ours, common = _words(page.card), Counter(word for found in told.values() for word in found)
    likeness = {ident: sum(1 / common[word] for word in ours & found) for ident, found in told.items()}
    ranked = sorted((ident for ident in others if likeness[ident]), key=lambda ident: -likeness[ident])
    return (*earlier, *(others[ident] for ident in ranked))[:LIKELY_MAX]


def _words(told: StoryCard) -> frozenset[str]:
    language = told.languages[0] if told.languages else None
    text = f"{told.headline} {told.lead}"
    found = (text[at.start : at.end].casefold() for at in words(text, language))
    return frozenset(normal(word, language) for word in found if word not in stop_words(language))
