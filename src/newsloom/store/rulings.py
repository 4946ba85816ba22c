"""The reader's word in the tables: rulings, the stories that come of them, and how they were before.

A placement keeps the story that the evidence gave (`home`) while the reader's word has put its article elsewhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from django.db.models import Q, QuerySet

from newsloom.model import Regrouping, Ruling
from newsloom.store import listing, mapping, placing
from newsloom.store.faults import guarded
from newsloom.store.rows import ArticleRow, BackgroundRow, DossierRow, PlacementRow, RulingRow, StoryRow
from newsloom.store.views import RulingLine

SHOWN_MAX = 200
MOVED_SHOWN_MAX = 3
_ASKED_AT_ONCE = 500


class RulingsShelf:
    """Rulings and where articles are by them. What writes is to be called within `DatabaseShelf.placing`."""

    @guarded
    def rulings(self) -> tuple[Ruling, ...]:
        """All that hold, oldest first."""
        return loaded()

    @guarded
    def note(self, moved: Sequence[str], joined: Sequence[str], left: Sequence[str]) -> Ruling:
        """Keep a new ruling."""
        value = mapping.ruling_column(moved, joined, left)
        row = RulingRow.objects.create(made_at=datetime.now(UTC), value=value)
        return mapping.ruling_of(row.id, row.made_at, value)

    @guarded
    def withdraw(self, ruling: int) -> Ruling | None:
        """Let a ruling hold no longer; None where there is none."""
        row = RulingRow.objects.filter(id=ruling).first()
        if row is None:
            return None
        gone = mapping.ruling_of(row.id, row.made_at, row.value)
        row.delete()
        return gone

    @guarded
    def articles_of(self, story: str) -> tuple[str, ...]:
        """The articles of a story in order of time; none where it is not there, or now part of another."""
        row = StoryRow.objects.filter(key=mapping.key_of(story)).first()
        return () if row is None else _articles_of(row.id)

    @guarded
    def beside(self, articles: Collection[str]) -> tuple[str, ...]:
        """The other articles of the stories that hold these."""
        ours = set(articles)
        found = (article for story in sorted(_holding(articles)) for article in _articles_of(story))
        return tuple(article for article in found if article not in ours)

    @guarded
    def homes(self, articles: Collection[str]) -> Mapping[str, str]:
        """The story that the evidence gave each article, of those that are placed."""
        by_key = {mapping.key_of(article): article for article in articles}
        found: dict[str, str] = {}
        for rows in _asked(articles):
            columns = ("key", "story__ident", "placement__home__ident")
            for key, story, home in rows.filter(story__isnull=False).values_list(*columns):
                found[by_key[key]] = mapping.ident_of(home or story)
        return found

    @guarded
    def release(self, ruling: Ruling) -> int:
        """Take out of the ruling's stories what was placed since it was made, to be placed anew; how many.

        Copies stay copies; links that these reports showed go, their new places tell them again.
        """
        stories = _holding(ruling.articles)
        since = ArticleRow.objects.filter(story__in=stories, placement__made_at__gt=ruling.made_at)
        ids = list(since.values_list("id", flat=True))
        for some in _chunks(ids):
            PlacementRow.objects.filter(article__in=some).delete()
            BackgroundRow.objects.filter(article__in=some).delete()
            ArticleRow.objects.filter(id__in=some).update(story=None)
        if ids:
            _settle(stories, {})
        return len(ids)

    @guarded
    def regroup(self, found: Regrouping, about: Collection[str]) -> tuple[str, ...]:
        """Put articles where they belong; the ids of the stories of all that moved, and of those `about`.

        All articles of these stories get new marks, so that every relater hears of it.
        """
        moves = list(_moves(_resolved(found)))
        rows = {row.key: row for row in StoryRow.objects.filter(key__in={mapping.key_of(move.to) for move in moves})}
        went: dict[int, Counter[int]] = {}
        for move in moves:
            key = mapping.key_of(move.to)
            if key not in rows:
                rows[key] = placing.new_story(move.to, ArticleRow.objects.get(id=move.article))
            _put(move, rows[key])
            went.setdefault(move.at, Counter())[rows[key].id] += 1
        changed = {*went, *(row.id for row in rows.values())}
        if changed:
            _settle(changed, {at: into.most_common(1)[0][0] for at, into in went.items()})
        touched = changed | _holding(about)
        _mark_anew(touched)
        kept = StoryRow.objects.filter(id__in=touched, reports__gt=0).order_by("id").values_list("ident", flat=True)
        return tuple(mapping.ident_of(ident) for ident in kept)


def loaded() -> tuple[Ruling, ...]:
    """All rulings, oldest first."""
    rows = RulingRow.objects.order_by("id").values_list("id", "made_at", "value")
    return tuple(mapping.ruling_of(*row) for row in rows)


@guarded
def rulings_told(limit: int = SHOWN_MAX) -> tuple[RulingLine, ...]:
    """What the reader said about which reports tell one story, newest first."""
    shown = loaded()[: -limit - 1 : -1]
    asked = {article for ruling in shown for article in (*ruling.moved[:MOVED_SHOWN_MAX], *ruling.left[:1])}
    rows = {row.key: row for some in _asked(asked) for row in some.select_related("story").defer("value", "analysis")}
    return tuple(_line(ruling, rows) for ruling in shown)


def _line(ruling: Ruling, rows: Mapping[str, ArticleRow]) -> RulingLine:
    moved, left = (
        [row for article in some if (row := rows.get(mapping.key_of(article))) is not None]
        for some in (ruling.moved[:MOVED_SHOWN_MAX], ruling.left[:1])
    )
    here, there = (
        next((listing.card(row.story) for row in some if row.story is not None), None) for some in (moved, left)
    )
    lines = tuple(listing.article_line(row) for row in moved)
    return RulingLine(ruling.id, ruling.kind, ruling.made_at, lines, len(ruling.moved), here, there)


def _resolved(found: Regrouping) -> Regrouping:
    """The same, where a story that the evidence has found to be part of another one since is that one."""
    keys = {mapping.key_of(story) for story in (*found.articles.values(), *found.stories.values())}
    now: dict[str, str] = {}
    for key in sorted(keys):
        story = StoryRow.objects.filter(key=key, absorbed_into__isnull=False, emptied=False).first()
        while story is not None and story.absorbed_into is not None and not story.emptied:
            story = story.absorbed_into
            now[key] = mapping.ident_of(story.ident)
    if not now:
        return found

    def at_last(told: Mapping[str, str]) -> dict[str, str]:
        return {what: now.get(mapping.key_of(story), story) for what, story in told.items()}

    return Regrouping(at_last(found.articles), at_last(found.stories))


class _Move(NamedTuple):
    """That an article goes from a story (its row) to another (its own id); `home` is the row of where it was first,
    None where it goes back there."""

    article: int
    at: int
    to: str
    home: int | None


def _moves(found: Regrouping) -> Iterator[_Move]:
    wanted = {mapping.key_of(article): story for article, story in found.articles.items()}
    for rows in _asked(found.articles):
        yield from _differing(rows, wanted)
    for story, to in found.stories.items():
        home = StoryRow.objects.filter(key=mapping.key_of(story)).values_list("id", flat=True).first()
        if home is not None:
            came = Q(story=home, placement__home=None) | Q(placement__home=home)
            yield from _differing(ArticleRow.objects.filter(came), wanted, others=to)


def _differing(rows: QuerySet[ArticleRow], wanted: Mapping[str, str], others: str | None = None) -> Iterator[_Move]:
    """What of `rows` is not where it is wanted: by its key, or else, for all that are not in `wanted`, in `others`."""
    columns = ("id", "key", "story", "story__ident", "placement__home", "placement__home__ident")
    for row_id, key, at, ident, home, home_ident in rows.filter(story__isnull=False).values_list(*columns):
        if (key in wanted) == (others is not None):
            continue
        to = wanted[key] if others is None else others
        if mapping.ident_of(ident) != to:
            is_back = mapping.ident_of(home_ident or ident) == to
            yield _Move(row_id, at, to, None if is_back else home or at)


def _put(move: _Move, story: StoryRow) -> None:
    ArticleRow.objects.filter(id=move.article).update(story=story)
    PlacementRow.objects.filter(article=move.article).update(home=move.home)


def _settle(stories: Iterable[int], into: Mapping[int, int]) -> None:
    """Make true what is told of stories whose articles have changed. An empty one leads to the one in `into`."""
    ids = set(stories)
    DossierRow.objects.filter(story__in=ids).delete()
    full = set(ArticleRow.objects.filter(story__in=ids).values_list("story", flat=True).distinct())
    StoryRow.objects.filter(id__in=full).update(absorbed_into=None, emptied=False)
    for empty in ids - full:
        StoryRow.objects.filter(id=empty).update(reports=0, changes=0, absorbed_into=into.get(empty), emptied=True)
    placing.recount(full)


def _mark_anew(stories: Collection[int]) -> None:
    rows = list(PlacementRow.objects.filter(article__story__in=stories).order_by("id"))
    for some in _chunks([row.id for row in rows]):
        PlacementRow.objects.filter(id__in=some).delete()
    for row in rows:
        row.id = None
        row.made = ""  # what was decided at first holds no more
    PlacementRow.objects.bulk_create(rows)


def _holding(articles: Collection[str]) -> set[int]:
    """The rows of the stories that hold these articles."""
    found = (story for rows in _asked(articles) for story in rows.values_list("story", flat=True))
    return {story for story in found if story is not None}


def _articles_of(story: int) -> tuple[str, ...]:
    rows = ArticleRow.objects.filter(story=story).order_by("time_key").values_list("text", "value")
    return tuple(mapping.article_of(text, value).id for text, value in rows)


def _asked(articles: Collection[str]) -> Iterator[QuerySet[ArticleRow]]:
    """The rows of articles by their own ids, a number at a time."""
    for some in _chunks(sorted({mapping.key_of(article) for article in articles})):
        yield ArticleRow.objects.filter(key__in=some)


def _chunks(values: Sequence[object]) -> Iterator[Sequence[object]]:
    for start in range(0, len(values), _ASKED_AT_ONCE):
        yield values[start : start + _ASKED_AT_ONCE]
