"""Placements in the tables: which article is in which story, and what a list shows of the story."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime

from django.db.models import Count, F, Max, Min, Q
from django.db.models.functions import Greatest

from newsloom.model import Article, Background, Copy, Dossier, Placement, Repeated, Report, Story
from newsloom.store import mapping, timekey
from newsloom.store.headline import LEAD_MAX, first_words
from newsloom.store.rows import ArticleRow, BackgroundRow, CopyRow, DossierRow, PlacementRow, RetellingRow, StoryRow
from newsloom.store.story_links import links_from

_MOVES_MAX = 20
REMEMBERED_MAX = 20_000  # articles that a relater is told again: a single misdated one must not call up all years


def report(row: ArticleRow) -> Report:
    return Report(mapping.article_of(row.text, row.value), mapping.analysis_of(row.analysis))


def place(placements: Sequence[Placement], now: datetime) -> int:
    """Write `placements`; the id of the last placement. To be called within a transaction."""
    batch = _Batch(_articles(placements), _stories(placements))
    made: list[PlacementRow] = []
    for placement in placements:
        row = batch.articles.get(mapping.key_of(placement.article))
        if row is None or row.story_id is not None or row.id in batch.into:
            continue  # gone, or placed by another process
        story = batch.story(placement.story, row)
        for ident in placement.absorbed:
            batch.absorb(mapping.key_of(ident), story)
        batch.into[row.id] = story
        reasons = mapping.reasons_column(placement.reasons)
        made.append(PlacementRow(article=row, made_at=now, reasons=reasons, made=mapping.made_column(placement)))
        if placement.copy is not None:
            batch.copy(placement.copy, row)
        batch.repeated(placement.repeated)
        batch.link(story, placement.background, row)
    batch.write()
    PlacementRow.objects.bulk_create(made)
    return PlacementRow.objects.order_by("-id").values_list("id", flat=True).first() or 0


def _articles(placements: Iterable[Placement]) -> dict[str, ArticleRow]:
    keys = {mapping.key_of(placement.article) for placement in placements}
    keys |= {mapping.key_of(placement.copy.of) for placement in placements if placement.copy}
    keys |= {mapping.key_of(told.article) for placement in placements for told in placement.repeated}
    rows = ArticleRow.objects.filter(key__in=keys).defer("value", "analysis")
    return {row.key: row for row in rows}


class _Batch:
    """Placements on their way to the tables. `into` tells for each article's id where it goes."""

    def __init__(self, articles: dict[str, ArticleRow], stories: dict[str, StoryRow]) -> None:
        self.articles = articles
        self.into: dict[int, StoryRow] = {}
        self._stories = stories
        self._copies: dict[int, CopyRow] = {}
        self._changed: set[int] = set()

    def story(self, ident: str, first: ArticleRow) -> StoryRow:
        """The row of a story, made where it is new; of one that was absorbed, the story that it is now part of."""
        key = mapping.key_of(ident)
        if key not in self._stories:
            self._stories[key] = new_story(ident, first)
        return self._stories[key]

    def absorb(self, key: str, into: StoryRow) -> None:
        absorbed = StoryRow.objects.filter(key=key, absorbed_into=None).exclude(id=into.id).first()
        if absorbed is None:
            return
        _absorb(absorbed, into)
        self._stories = {key: into if at.id == absorbed.id else at for key, at in self._stories.items()}
        self._stories[key] = into
        self.into = {row_id: into if at.id == absorbed.id else at for row_id, at in self.into.items()}

    def copy(self, copy: Copy, row: ArticleRow) -> None:
        origin = self.articles.get(mapping.key_of(copy.of))
        if origin is not None and origin.id != row.id:
            self._copies[row.id] = CopyRow(
                article=row, origin=origin, article_version=row.version, origin_version=origin.version,
                value=mapping.copy_column(copy),
            )  # fmt: skip

    def repeated(self, found: Iterable[Repeated]) -> None:
        """Copies that were placed before this arrival showed them to be copies."""
        for told in found:
            row = self.articles.get(mapping.key_of(told.article))
            if row is not None:
                self.copy(told.copy, row)
                if row.story_id is not None:
                    self._changed.add(row.story_id)

    def link(self, story: StoryRow, background: Iterable[Background], shown_by: ArticleRow) -> None:
        for link in background:
            key = mapping.key_of(link.story)
            earlier = self._stories.get(key) or StoryRow.objects.filter(key=key).first()
            if earlier is not None and earlier.absorbed_into is not None:
                earlier = earlier.absorbed_into
            if earlier is not None and earlier.id != story.id:
                told = {"kind": link.kind.value, "reasons": mapping.reasons_column(link.reasons), "article": shown_by}
                BackgroundRow.objects.update_or_create(story=story, earlier=earlier, defaults=told)

    def write(self) -> None:
        of_story: dict[int, list[int]] = {}
        for row_id, story in self.into.items():
            of_story.setdefault(story.id, []).append(row_id)
        for story_id, row_ids in of_story.items():
            ArticleRow.objects.filter(id__in=row_ids).update(story=story_id)
        CopyRow.objects.bulk_create(
            self._copies.values(),
            update_conflicts=True,
            unique_fields=["article"],
            update_fields=["origin", "article_version", "origin_version", "value"],
        )
        recount(of_story.keys() | self._changed)


def _stories(placements: Iterable[Placement]) -> dict[str, StoryRow]:
    """The stories that are there already, by key; for an absorbed one, the story that it is now part of."""
    keys = {mapping.key_of(placement.story) for placement in placements}
    found = {}
    for story in StoryRow.objects.filter(key__in=keys).select_related("absorbed_into"):
        key = story.key
        for _ in range(_MOVES_MAX):
            if story.absorbed_into is None:
                break
            story = story.absorbed_into
        found[key] = story
    return found


def new_story(ident: str, first: ArticleRow) -> StoryRow:
    return StoryRow.objects.create(
        key=mapping.key_of(ident),
        ident=mapping.ident_column(ident),
        headline=first.title or first_words(first.text),
        headline_is_ours=not first.title,
        headline_article=first,
        lead=first_words(first.text, LEAD_MAX),
        outlets=[], languages=[], reports=0, independent=0,
        first_at=first.ordered_at, last_at=first.ordered_at,
    )  # fmt: skip


def _absorb(absorbed: StoryRow, into: StoryRow) -> None:
    ArticleRow.objects.filter(story=absorbed).update(story=into)
    PlacementRow.objects.filter(home=absorbed).update(home=into)
    StoryRow.objects.filter(absorbed_into=absorbed).update(absorbed_into=into)
    StoryRow.objects.filter(id=absorbed.id).update(absorbed_into=into, emptied=False, reports=0, changes=0)
    DossierRow.objects.filter(story=absorbed).delete()
    RetellingRow.objects.filter(story=absorbed).delete()
    _move_links(absorbed, into)


def _move_links(absorbed: StoryRow, into: StoryRow) -> None:
    # A link that would double one, or lead from the story to itself, goes.
    for link in BackgroundRow.objects.filter(story=absorbed):
        _move_link(link, into.id, link.earlier_id)
    for link in BackgroundRow.objects.filter(earlier=absorbed):
        _move_link(link, link.story_id, into.id)
    BackgroundRow.objects.filter(story=into, earlier=into).delete()


def _move_link(link: BackgroundRow, story_id: int, earlier_id: int) -> None:
    if story_id != earlier_id:
        told = {"kind": link.kind, "reasons": link.reasons, "article_id": link.article_id}
        BackgroundRow.objects.get_or_create(story_id=story_id, earlier_id=earlier_id, defaults=told)
    link.delete()


def recount(ids: Iterable[int]) -> None:
    """What can be told of the stories before they are compared, so that nothing placed is ever missing."""
    dated = Q(ordered_at=F("published_at"))
    counted = (
        ArticleRow.objects.filter(story__in=ids)
        .values("story")
        .annotate(
            number=Count("id"),
            copied=Count("copy"),
            first=Min("ordered_at", filter=dated),
            last=Max("ordered_at", filter=dated),
            first_read=Min("ordered_at"),
            last_read=Max("ordered_at"),
        )
    )
    for found in counted:
        told = ArticleRow.objects.filter(story=found["story"]).order_by("time_key")
        publishers, languages = zip(*told.values_list("publisher", "language"), strict=True)
        StoryRow.objects.filter(id=found["story"]).update(
            reports=found["number"],
            independent=max(1, found["number"] - found["copied"]),
            # An undated report read today does not make an old story new.
            first_at=found["first"] or found["first_read"],
            last_at=found["last"] or found["last_read"],
            outlets=_distinct(publishers),
            languages=_distinct(languages),
            changes=F("changes") + 1,
        )


def _distinct(values: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(value for value in values if value))


def telling(ident: str, story_id: int, changes: int) -> tuple[Story, tuple[Report, ...], Mapping[str, Copy], int]:
    """A story as comparing needs it: (story, reports in order of time, copies by article id, `changes`)."""
    columns = ("id", "text", "value", "analysis")
    rows = ArticleRow.objects.filter(story=story_id).order_by("time_key").values_list(*columns)
    reports = {
        row_id: Report(mapping.article_of(text, value), mapping.analysis_of(analysis))
        for row_id, text, value, analysis in rows
    }
    background = _background([story_id]).get(story_id, ())
    idents = {row_id: report.article.id for row_id, report in reports.items()}
    story = Story(ident, tuple(idents.values()), background)
    return story, tuple(reports.values()), _copies(story_id, idents), changes


def _copies(story_id: int, idents: Mapping[int, str]) -> dict[str, Copy]:
    rows = CopyRow.objects.filter(article__story=story_id).values_list(
        "article_id", "value", "article_version", "article__version", "origin_version", "origin__version"
    )
    return {
        idents[article_id]: mapping.copy_of(value, fits=(here, there) == (here_now, there_now))
        for article_id, value, here, here_now, there, there_now in rows
        if article_id in idents
    }


def tell(dossier: Dossier, articles: Mapping[str, Article], changes: int) -> None:
    """Write a dossier and what the list shows of its story. To be called within a transaction."""
    found = StoryRow.objects.filter(key=mapping.key_of(dossier.story), absorbed_into=None)
    story_id = found.select_for_update().values_list("id", flat=True).first()
    if story_id is None:
        return
    row = DossierRow(story_id=story_id, value=mapping.dossier_column(dossier), made_at=datetime.now(UTC))
    DossierRow.objects.bulk_create(
        [row], update_conflicts=True, unique_fields=["story"], update_fields=["value", "made_at"]
    )
    StoryRow.objects.filter(id=story_id).update(
        **_shown(dossier, articles),
        independent=max(1, len(dossier.groups)),
        changes=Greatest(F("changes") - changes, 0),
    )


def _shown(dossier: Dossier, articles: Mapping[str, Article]) -> dict[str, object]:
    shown: dict[str, object] = {}
    headed = articles.get(dossier.headline)
    if headed is not None:
        shown["headline"] = mapping.plain(headed.title) if headed.title else first_words(mapping.plain(headed.text))
        shown["headline_is_ours"] = not headed.title
        heading = ArticleRow.objects.filter(key=mapping.key_of(headed.id)).values_list("id", flat=True)
        shown["headline_article"] = heading.first()
    if dossier.summary and dossier.summary[0].passage.article in articles:
        passage = dossier.summary[0].passage
        shown["lead"] = mapping.plain(passage.at.of(articles[passage.article].text))[: LEAD_MAX * 2]
    return shown


def placed(begin: int | None, after: int, most: int) -> list[tuple[int, Report, Placement]]:
    """(mark, report, placement) of what was placed after mark `after`, in that order.

    Stories and links are told as they were at that time, so that who follows all placements has the same stories as
    who made them; those that the reader's word has touched, as they are now.

    `begin`: only articles from that time key on.
    """
    rows = ArticleRow.objects.filter(placement__id__gt=after)
    if begin is not None:
        rows = rows.filter(time_key__gte=begin)
    rows = rows.select_related("placement", "story").order_by("placement__id")[:most]
    copies = {copy.article_id: copy for copy in CopyRow.objects.filter(article__in=[row.id for row in rows])}
    background = _background({row.story_id for row in rows if row.story_id is not None})
    return [(row.placement.id, report(row), _placement(row, copies.get(row.id), background)) for row in rows]


def horizon(since: datetime) -> int:
    """The time key from which on articles are told again: that of `since`, or of the latest REMEMBERED_MAX."""
    keys = ArticleRow.objects.filter(story__isnull=False).order_by("-time_key").values_list("time_key", flat=True)
    return max(timekey.base(since), next(iter(keys[REMEMBERED_MAX - 1 : REMEMBERED_MAX]), -(2**63)))


def _background(stories: Collection[int]) -> Mapping[int, tuple[Background, ...]]:
    links = links_from(stories)
    idents = dict(StoryRow.objects.filter(id__in={link.earlier for link in links}).values_list("id", "ident"))
    found: dict[int, tuple[Background, ...]] = {}
    for link in links:
        told = mapping.link_of(idents[link.earlier], link.reasons, link.kind)
        found[link.later] = (*found.get(link.later, ()), told)
    return found


def _placement(row: ArticleRow, copy: CopyRow | None, background: Mapping[int, tuple[Background, ...]]) -> Placement:
    assert row.story is not None
    now = Placement(
        article=mapping.article_of(row.text, row.value).id,
        story=mapping.ident_of(row.story.ident),
        copy=mapping.copy_of(copy.value, fits=copy.article_version == row.version) if copy else None,
        background=background.get(row.story.id, ()),
        reasons=mapping.reasons_of(row.placement.reasons),
    )
    return mapping.as_made(now, row.placement.made) if row.placement.made else now
