"""Taking articles in: what is read twice is held once, and an older version is kept beside the newer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from urllib.parse import urlsplit

from django.db.models import F, Max

from newsloom.model import Article, Report
from newsloom.store import mapping, timekey
from newsloom.store.rows import ArticleRow, DossierRow, StoryRow, VersionRow

_SOON = timedelta(days=1)  # a publisher's clock may run ahead by a time zone
_ASKED_AT_ONCE = 500  # keys in one query: SQLite takes a bounded number of values


class Kept(NamedTuple):
    """What became of articles taken in, as numbers."""

    new: int = 0
    changed: int = 0
    same: int = 0


def keep_reports(reports: Sequence[tuple[Report, int | None]], now: datetime) -> Kept:
    """Hold (report, source id) pairs read at `now`. To be called within a transaction."""
    rows = _held([report.article for report, _ in reports])
    fresh: dict[str, ArticleRow] = {}
    new = changed = same = 0
    for report, source_id in reports:
        key = mapping.key_of(report.article.id)
        row = rows.get(key)
        if row is None:
            rows[key] = fresh[key] = _new_row(key, report, source_id, now)
            new += 1
        elif key in fresh:
            # Twice in one batch: the database has not seen the first yet.
            if _supersedes(report.article, source_id, row):
                _fill(row, report)
            same += 1
        elif _supersedes(report.article, source_id, row):
            _replace(row, report, now)
            changed += 1
        else:
            same += 1
    _number(list(fresh.values()))
    ArticleRow.objects.bulk_create(fresh.values())
    return Kept(new, changed, same)


def _held(articles: Sequence[Article]) -> dict[str, ArticleRow]:
    keys = list({mapping.key_of(article.id) for article in articles})
    held: dict[str, ArticleRow] = {}
    for start in range(0, len(keys), _ASKED_AT_ONCE):
        rows = ArticleRow.objects.filter(key__in=keys[start : start + _ASKED_AT_ONCE])
        held.update((row.key, row) for row in rows)
    return held


def _supersedes(article: Article, source_id: int | None, row: ArticleRow) -> bool:
    """Whether `article` is a new version of what is held, and not the same or a shorter showing of it."""
    text = mapping.plain(article.text)
    if text == row.text:
        return False
    if source_id not in (None, row.source_id) and not _is_at_home(article):
        return False  # else any feed that is followed could put its own words under another outlet's address
    if row.text.startswith(text.rstrip(" .…\n")):
        return False
    return not article.cut_off or mapping.article_of(row.text, row.value).cut_off


def _is_at_home(article: Article) -> bool:
    """Whether it was read on the site that its address belongs to. A feed's entry and a page's canonical link may
    name any address."""
    return article.url is not None and _site(article.page) == _site(article.url)


def _site(address: str) -> str | None:
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _new_row(key: str, report: Report, source_id: int | None, now: datetime) -> ArticleRow:
    published_at = report.article.published_at
    ordered_at = now if published_at is None or published_at > now + _SOON else published_at
    row = ArticleRow(key=key, source_id=source_id, read_at=now, ordered_at=ordered_at)
    _fill(row, report)
    return row


def _fill(row: ArticleRow, report: Report) -> None:
    article = report.article
    row.text, row.value = mapping.article_columns(article)
    row.analysis = mapping.analysis_column(report.analysis, f"article {article.id}")
    row.kind = article.kind.value
    row.url = mapping.plain_or_none(article.url)
    row.title = mapping.plain_or_none(article.title)
    row.publisher = mapping.plain_or_none(article.publisher)
    row.language = mapping.plain_or_none(article.language, 16)
    row.published_at = article.published_at


def revise_row(before: Article, report: Report) -> bool:
    """Hold `report` in the place of `before`: the same version of it, read better. Not where another is held by now.

    To be called within a transaction that has the articles for itself; whether it was done, or there is none any more.
    """
    row = ArticleRow.objects.filter(key=mapping.key_of(before.id)).first()
    if row is not None and row.text == mapping.plain(before.text):
        _rewrite(row, report)
        return True
    return row is None


def _replace(row: ArticleRow, report: Report, now: datetime) -> None:
    VersionRow.objects.create(
        article=row, number=row.version, replaced_at=now, text=row.text, value=row.value, analysis=row.analysis
    )
    _rewrite(row, report)


def _rewrite(row: ArticleRow, report: Report) -> None:
    row.version += 1  # the passages of copies no longer fit
    _fill(row, report)
    row.save()
    if row.story_id is not None:
        # Its spans fit the version before: until the story is compared again it is shown without.
        DossierRow.objects.filter(story_id=row.story_id).delete()
        StoryRow.objects.filter(id=row.story_id).update(changes=F("changes") + 1)


def _number(rows: Sequence[ArticleRow]) -> None:
    bases = [timekey.base(row.ordered_at) for row in rows]
    newest: dict[int, int] = {}
    wanted = sorted(set(bases))
    for start in range(0, len(wanted), _ASKED_AT_ONCE):
        taken = ArticleRow.objects.filter(time_key__in=wanted[start : start + _ASKED_AT_ONCE])
        for base in taken.values_list("time_key", flat=True):
            within = ArticleRow.objects.filter(time_key__range=(base, timekey.last(base)))
            newest[base] = within.aggregate(newest=Max("time_key"))["newest"]
    for row, key in zip(rows, timekey.numbered(bases, newest), strict=True):
        row.time_key = key
