"""What is shown: stories, articles, search. Reads only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from django.db import connection
from django.db.models import Q, QuerySet

from newsloom.model import Dossier, OriginGroup, Reason
from newsloom.store import cursor, mapping, query, snippet
from newsloom.store.faults import guarded
from newsloom.store.headline import first_words
from newsloom.store.listing import article_line, card
from newsloom.store.retellings import retelling_of
from newsloom.store.rows import ArticleRow, CopyRow, DossierRow, PlacementRow, SourceRow, StoryRow
from newsloom.store.threads import thread
from newsloom.store.views import (
    Appearance,
    ArticleLine,
    Counts,
    SearchHit,
    Slice,
    StoredArticle,
    StoryCard,
    StoryPage,
    TakenFrom,
)

LIMIT_MAX = 200
REPORTS_MAX = 1000  # of one story that are read for its page
APPEARANCES_MAX = 6000  # of all stories of one list together
_MOVES_MAX = 20
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


@guarded
def front_page(after: str | None = None, limit: int = 30) -> Slice[StoryCard]:
    """Stories by their newest report, newest first. Raises WrongCursor."""
    limit = _bounded(limit)
    rows = _stories()
    if after is not None:
        moment, story_id = cursor.read("f", after, 2)
        try:
            last_at = _EPOCH + moment * _MICROSECOND
        except OverflowError:
            return Slice(())
        # The first condition alone is what the index is entered by.
        rows = rows.filter(last_at__lte=last_at).filter(Q(last_at__lt=last_at) | Q(id__lt=story_id))
    found = list(rows.order_by("-last_at", "-id")[: limit + 1])
    cards = tuple(card(row) for row in found[:limit])
    if len(found) <= limit:
        return Slice(cards)
    return Slice(cards, cursor.made("f", (cards[-1].last_at - _EPOCH) // _MICROSECOND, cards[-1].id))


@guarded
def story(story_id: int) -> StoryPage | None:
    """A story with all that is shown of it; None where there is none, or it is now part of another."""
    row = _stories().filter(id=story_id).first()
    if row is None:
        return None
    articles = list(ArticleRow.objects.filter(story_id=story_id).order_by("time_key")[:REPORTS_MAX])
    reports = {stored.article.id: stored for stored in _stored(articles)}
    kept = DossierRow.objects.filter(story_id=story_id).first()
    told = mapping.dossier_of(kept.value) if kept else _bare(row, reports)
    return StoryPage(card(row), told, reports, thread(story_id), retelling_of(story_id) if kept else None)


def _bare(row: StoryRow, reports: dict[str, StoredArticle]) -> Dossier:
    """What can be shown of a story before its reports are compared."""
    idents = tuple(reports)
    headed = next((key for key, stored in reports.items() if stored.id == row.headline_article_id), idents[0])
    return Dossier(
        story=mapping.ident_of(row.ident), headline=headed, articles=idents,
        groups=tuple(OriginGroup(ident) for ident in idents),
        summary=(), figures=(), voices=(), timeline=(), agreed=(), alone=(), background=(),
    )  # fmt: skip


@guarded
def cards(story_ids: Sequence[int]) -> tuple[StoryCard, ...]:
    """Those of the stories that are there, in this order."""
    rows = {row.id: row for row in _stories().filter(id__in=story_ids)}
    return tuple(card(rows[ident]) for ident in dict.fromkeys(story_ids) if ident in rows)


@guarded
def story_of(article: str) -> int | None:
    """The id of the story that an article, by its own id, is in; None where it waits, or is not there."""
    return ArticleRow.objects.filter(key=mapping.key_of(article)).values_list("story_id", flat=True).first()


@guarded
def story_moved_to(story_id: int) -> int | None:
    """The id of the story that `story_id` is now part of; None where it has not moved, or never was."""
    at = story_id
    for _ in range(_MOVES_MAX):
        into = StoryRow.objects.filter(id=at).values_list("absorbed_into_id", flat=True).first()
        if into is None:
            break
        at = into
    return at if at != story_id else None


@guarded
def flows(story_ids: Sequence[int]) -> Mapping[int, tuple[Appearance, ...]]:
    """The dated reports of stories in order of time, by the story's id; of very many the earliest APPEARANCES_MAX."""
    rows = (
        ArticleRow.objects.filter(story_id__in=story_ids, published_at__isnull=False)
        .order_by("time_key")
        .values_list("story_id", "publisher", "published_at", "copy__id")
    )
    found: dict[int, list[Appearance]] = {}
    for story_id, publisher, at, copy in rows[:APPEARANCES_MAX]:
        assert story_id is not None  # both are asked for above
        assert at is not None
        found.setdefault(story_id, []).append(Appearance(publisher, at, copy is not None))
    return {story_id: tuple(reports) for story_id, reports in found.items()}


@guarded
def lead_outlets(story_ids: Sequence[int]) -> Mapping[int, str]:
    """Who published the report that the lead of a story is taken from, by the story's id.

    Nothing of a story that is not compared yet, and of a report that names no publisher.
    """
    taken_from: dict[int, str] = {}
    for story_id, value in DossierRow.objects.filter(story_id__in=story_ids).values_list("story_id", "value"):
        summary = mapping.dossier_of(value).summary
        if summary:
            taken_from[story_id] = mapping.key_of(summary[0].passage.article)
    rows = ArticleRow.objects.filter(key__in=set(taken_from.values())).values_list("key", "publisher")
    publishers = {key: publisher for key, publisher in rows if publisher}
    return {story_id: publishers[key] for story_id, key in taken_from.items() if key in publishers}


@guarded
def why(story_id: int) -> Mapping[int, tuple[Reason, ...]]:
    """On what grounds each report of a story was put there, by StoredArticle.id; of very many the earliest placed."""
    rows = PlacementRow.objects.filter(article__story_id=story_id).order_by("id")
    columns = rows.values_list("article_id", "reasons", "home")
    # The evidence that is kept of a report that the reader has moved speaks for another story.
    return {
        article_id: mapping.reasons_of(told) if home is None else (Reason.of("reader-said"),)
        for article_id, told, home in columns[:APPEARANCES_MAX]
    }


@guarded
def article(article_id: int) -> StoredArticle | None:
    """An article in its newest version."""
    return next(_stored(ArticleRow.objects.filter(id=article_id)), None)


def _stored(rows: Iterable[ArticleRow]) -> Iterator[StoredArticle]:
    rows = list(rows)
    columns = ("article_id", "origin_id", "value", "article_version", "origin_version", "origin__version")
    copies = CopyRow.objects.filter(article_id__in=[row.id for row in rows]).values_list(*columns)
    of = {article_id: told for article_id, *told in copies}
    versions = {row.id: row.version for row in rows}
    read = {
        article_id: mapping.copy_of(value, fits=(here, there) == (versions[article_id], there_now))
        for article_id, (_origin, value, here, there, there_now) in of.items()
    }
    lines = _lines_of(further.of for copy in read.values() for further in copy.further)
    for row in rows:
        copy = read.get(row.id)
        yield StoredArticle(
            id=row.id,
            article=mapping.article_of(row.text, row.value),
            analysis=mapping.analysis_of(row.analysis),
            story_id=row.story_id,
            copy=copy,
            copy_of_id=of[row.id][0] if copy else None,
            taken_from=tuple(
                TakenFrom(lines[key], further.share_here)
                for further in (copy.further if copy else ())
                if (key := mapping.key_of(further.of)) in lines
            ),
        )


def _lines_of(articles: Iterable[str]) -> Mapping[str, ArticleLine]:
    """The articles as lists show them, by their keys."""
    keys = {mapping.key_of(article) for article in articles}
    if not keys:
        return {}
    return {row.key: article_line(row) for row in ArticleRow.objects.filter(key__in=keys).defer("value", "analysis")}


@guarded
def search(typed: str, after: str | None = None, limit: int = 30) -> Slice[SearchHit]:
    """Articles that hold what `typed` asks for (see `query`), newest first. Raises WrongCursor."""
    limit = _bounded(limit)
    before = cursor.read("s", after, 1)[0] if after is not None else 2**63 - 1
    asked = query.parsed(typed)
    if not asked.wanted:
        return Slice(())
    keys = _found(asked, before, limit + 1)
    rows = ArticleRow.objects.filter(time_key__in=keys[:limit]).order_by("-time_key").defer("value", "analysis")
    hits = tuple(_hit(row, asked) for row in rows)
    return Slice(hits, cursor.made("s", keys[limit - 1]) if len(keys) > limit else None)


_SQLITE_SEARCH = (
    "SELECT rowid FROM store_search WHERE store_search MATCH %s AND rowid < %s ORDER BY rowid DESC LIMIT %s"
)
_POSTGRESQL_SEARCH = (
    "SELECT time_key FROM store_article WHERE search @@ to_tsquery('simple', %s) AND time_key < %s"
    " ORDER BY time_key DESC LIMIT %s"
)


def _found(asked: query.Query, before: int, most: int) -> list[int]:
    with connection.cursor() as database:
        if connection.vendor == "sqlite":
            database.execute(_SQLITE_SEARCH, [query.fts5(asked), before, most])
        else:
            database.execute(_POSTGRESQL_SEARCH, [query.tsquery(asked, snippet.folded), before, most])
        return [key for (key,) in database.fetchall()]


def _hit(row: ArticleRow, asked: query.Query) -> SearchHit:
    return SearchHit(
        article_id=row.id, story_id=row.story_id,
        title=row.title or first_words(row.text), title_is_ours=not row.title,
        publisher=row.publisher, published_at=row.published_at, snippet=snippet.snippet(row.text, asked),
    )  # fmt: skip


@guarded
def articles_of_source(source_id: int, after: str | None = None, limit: int = 30) -> Slice[ArticleLine]:
    """What came from one source, newest first. Raises WrongCursor."""
    limit = _bounded(limit)
    rows = ArticleRow.objects.filter(source_id=source_id).order_by("-time_key").defer("value", "analysis")
    if after is not None:
        rows = rows.filter(time_key__lt=cursor.read("a", after, 1)[0])
    found = list(rows[: limit + 1])
    lines = tuple(article_line(row) for row in found[:limit])
    return Slice(lines, cursor.made("a", found[limit - 1].time_key) if len(found) > limit else None)


@guarded
def counts() -> Counts:
    """How much is held."""
    return Counts(
        articles=ArticleRow.objects.count(),
        stories=_stories().count(),
        sources=SourceRow.objects.filter(removed_at=None).count(),
        waiting=ArticleRow.objects.filter(story=None).count(),
    )


def _stories() -> QuerySet[StoryRow]:
    return StoryRow.objects.filter(absorbed_into=None, reports__gt=0)


def _bounded(limit: int) -> int:
    return max(1, min(limit, LIMIT_MAX))
