"""Threads: stories of one affair by their links, and the articles related to one. Reads only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from newsloom.model import Dossier, Excerpt, LinkKind, Reason
from newsloom.store import mapping
from newsloom.store.faults import guarded
from newsloom.store.listing import article_line, card
from newsloom.store.rows import ArticleRow, CopyRow, DossierRow, StoryRow
from newsloom.store.story_links import StoryLink, links_of
from newsloom.store.views import RelatedArticle, StoryCard, Thread, ThreadLink

STORIES_MAX = 40
RELATED_MAX = 6
_STEPS_MAX = 4  # of links from the story that was asked for
_SAME_STORY_MAX = 3  # while there are linked stories to tell of too


@guarded
def thread(story_id: int) -> Thread:
    """The stories that a story is linked with, and those that they are linked with, a few steps far."""
    stories, frontier = {story_id}, {story_id}
    links: dict[int, StoryLink] = {}
    for _ in range(_STEPS_MAX):
        found = links_of(frontier, 2 * STORIES_MAX)
        links |= {link.id: link for link in found}
        reached = [end for link in found for end in (link.later, link.earlier)]
        frontier = set(list(dict.fromkeys(end for end in reached if end not in stories))[: STORIES_MAX - len(stories)])
        stories |= frontier
        if not frontier:
            break
    held = StoryRow.objects.filter(id__in=stories, absorbed_into=None, reports__gt=0)
    cards = {row.id: card(row) for row in held}
    told = tuple(
        ThreadLink(link.later, link.earlier, LinkKind(link.kind), mapping.reasons_of(link.reasons))
        for link in sorted(links.values())
        if link.later in cards and link.earlier in cards
    )
    return Thread(_in_order(cards, told), told)


def _in_order(cards: Mapping[int, StoryCard], links: Iterable[ThreadLink]) -> tuple[StoryCard, ...]:
    """The stories in order of their first days; of one day those come first that others of it go back to, as many
    reports tell no hour."""
    day = {story_id: card.first_at.date() for story_id, card in cards.items()}
    back = Counter(link.story_id for link in links if day[link.story_id] == day[link.earlier_id])
    return tuple(sorted(cards.values(), key=lambda card: (day[card.id], back[card.id], card.first_at, card.id)))


@guarded
def related(article_id: int) -> tuple[RelatedArticle, ...]:
    """Articles for a reader of this one, RELATED_MAX at most, the best first: independent reports of its story that
    tell what others do not, and the heads of linked stories. None of them is a copy of it or of another."""
    row = ArticleRow.objects.filter(id=article_id, story__isnull=False).only("id", "key", "story_id").first()
    if row is None or row.story_id is None:
        return ()
    same = list(_of_story(row.key, row.story_id))
    linked = list(_of_linked(row.story_id))
    kept = same[: max(_SAME_STORY_MAX, RELATED_MAX - len(linked))]
    chosen = [*kept, *linked][:RELATED_MAX]
    wanted = {key for key, _, _ in chosen}
    lines = ArticleRow.objects.filter(key__in=wanted).exclude(id=row.id).defer("value", "analysis")
    rows = _no_copies(row.id, {line.key: line for line in lines})
    return tuple(
        RelatedArticle(article_line(rows[key]), _with_words(reasons, told, rows[key]))
        for key, reasons, told in chosen
        if key in rows
    )


def _no_copies(article_id: int, rows: Mapping[str, ArticleRow]) -> Mapping[str, ArticleRow]:
    """The rows without copies of the article or of one another, and without what it is a copy of."""
    ids = {article_id, *(row.id for row in rows.values())}
    copied = CopyRow.objects.filter(article__in=ids, origin__in=ids).values_list("article_id", "origin_id")
    dropped = {origin if copy == article_id else copy for copy, origin in copied}
    return {key: row for key, row in rows.items() if row.id not in dropped}


Chosen = tuple[str, tuple[Reason, ...], Excerpt | None]


def _of_story(key: str, story_id: int) -> Iterator[Chosen]:
    """The origins of the story's other independent groups, those first that tell most alone."""
    kept = DossierRow.objects.filter(story_id=story_id).values_list("value", flat=True).first()
    if kept is None:
        return
    dossier = mapping.dossier_of(kept)
    own = {member for group in _groups(dossier) if key in group for member in group}
    alone = {mapping.key_of(one.article): one.told for one in dossier.alone if one.told}
    others = [group[0] for group in _groups(dossier) if group[0] not in own]
    for other in sorted(others, key=lambda other: -len(alone.get(other, ()))):
        if other in alone:
            yield other, (Reason.of("tells-more"),), alone[other][0]
        else:
            yield other, (Reason.of("another-report"),), None


def _groups(dossier: Dossier) -> Iterable[tuple[str, ...]]:
    return [tuple(mapping.key_of(member) for member in group.articles) for group in dossier.groups]


def _of_linked(story_id: int) -> Iterator[Chosen]:
    """The heads of the stories that this one is linked with, the newest first."""
    links = links_of([story_id], RELATED_MAX)
    ends = {end for link in links for end in (link.later, link.earlier)} - {story_id}
    others = StoryRow.objects.filter(id__in=ends).select_related("headline_article")
    heads = {other.id: other.headline_article for other in others}
    for link in links:
        is_later = link.earlier == story_id
        head = heads[link.later if is_later else link.earlier]
        if head is not None:
            key = f"{'later' if is_later else 'earlier'}-{link.kind}"
            yield head.key, (Reason.of(key), *mapping.reasons_of(link.reasons)[:1]), None


def _with_words(reasons: tuple[Reason, ...], told: Excerpt | None, row: ArticleRow) -> tuple[Reason, ...]:
    if told is None:
        return reasons
    return (Reason.of(reasons[0].key, told=told.at.of(row.text)), *reasons[1:])
