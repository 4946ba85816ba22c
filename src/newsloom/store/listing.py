"""Rows of stories and articles as the values that lists show."""

from __future__ import annotations

from newsloom.store.headline import first_words
from newsloom.store.rows import ArticleRow, StoryRow
from newsloom.store.views import ArticleLine, StoryCard


def card(row: StoryRow) -> StoryCard:
    return StoryCard(
        id=row.id, headline=row.headline, headline_is_ours=row.headline_is_ours,
        headline_article_id=row.headline_article_id or 0, lead=row.lead,
        outlets=tuple(row.outlets), languages=tuple(row.languages), reports=row.reports, independent=row.independent,
        first_at=row.first_at, last_at=row.last_at,
    )  # fmt: skip


def article_line(row: ArticleRow) -> ArticleLine:
    return ArticleLine(
        id=row.id, story_id=row.story_id, title=row.title or first_words(row.text), title_is_ours=not row.title,
        publisher=row.publisher, at=row.ordered_at, language=row.language,
    )  # fmt: skip
