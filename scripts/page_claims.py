"""What the web pages of articles and stories show, and whether it stands in the texts: used by `quality_spans`.

The text of an article's page is the article's, every quotation and figure beside it leads to its mark, every link of a
story's page to a sentence of the article that it names, and what a passage there is said to say stands in that article.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime
from html import unescape

import django
from scripts.span_claims import Finding

from newsloom.model import Dossier
from newsloom.present.cli.storybook import Storybook

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsloom.present.settings")
django.setup()  # what follows can be imported only then

from newsloom.present.web.sheets.article import article_sheet  # noqa: E402
from newsloom.present.web.sheets.reports import Ref  # noqa: E402
from newsloom.present.web.sheets.story import story_sheet  # noqa: E402
from newsloom.store import StoredArticle, StoryCard, StoryPage  # noqa: E402

NOW = datetime(2030, 1, 1, tzinfo=UTC)
_TAG = re.compile(r"<[^>]*>")
_ID = re.compile(r' id="([^"]*)"')


@dataclass(frozen=True, slots=True)
class _Shown:
    """An article's page: its text with single spaces, and what can be linked to on it."""

    words: str
    anchors: frozenset[str]


def page_findings(book: Storybook, dossiers: Iterable[Dossier]) -> Iterator[Finding]:
    """What the pages of all articles of `book` and of its stories, whose dossiers these are, show."""
    held = {
        key: StoredArticle(number, report.article, report.analysis, story_id=1)
        for number, (key, report) in enumerate(book.reports.items(), 1)
    }
    shown: dict[int, _Shown] = {}
    for stored in held.values():
        yield from _article_page(stored, shown)
    for dossier in dossiers:
        page = StoryPage(_card(dossier, held), dossier, {key: held[key] for key in dossier.articles})
        yield from _links(story_sheet(page, {}, NOW), shown)


def _article_page(stored: StoredArticle, shown: dict[int, _Shown]) -> Iterator[Finding]:
    sheet = article_sheet(stored, None, NOW)
    text = "\n".join(unescape(_TAG.sub("", line.html)) for line in sheet.lines)
    yield Finding("page: text", None if text == stored.article.text else f"another than that of {stored.article.id}")
    anchors = frozenset(unescape(found) for line in sheet.lines for found in _ID.findall(line.html))
    for finding in (*sheet.quotes, *sheet.figures):
        yield Finding("page: mark", None if finding.href[1:] in anchors else f"{finding.href} of {stored.article.id}")
    shown[stored.id] = _Shown(" ".join(stored.article.text.split()), anchors)


def _links(value: object, shown: Mapping[int, _Shown]) -> Iterator[Finding]:
    """The links to sentences, and the passages with whose they are, anywhere in the sheet of a story."""
    if isinstance(value, Ref):
        _page, _hash, anchor = value.href.partition("#")
        if anchor:
            yield Finding("page: link to a sentence", None if anchor in shown[value.id].anchors else value.href)
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _links(part, shown)
    elif is_dataclass(value) and not isinstance(value, type):
        by, text = getattr(value, "by", None), getattr(value, "text", None)
        if isinstance(by, Ref) and isinstance(text, str):
            stands = " ".join(text.split()) in shown[by.id].words
            yield Finding("page: passage", None if stands else f"{text!r} is not in {by.href}")
        for field in fields(value):
            yield from _links(getattr(value, field.name), shown)


def _card(dossier: Dossier, held: Mapping[str, StoredArticle]) -> StoryCard:
    lead = held[dossier.headline].article
    return StoryCard(
        id=1,
        headline=lead.title or "",
        headline_is_ours=False,
        headline_article_id=held[dossier.headline].id,
        lead="",
        outlets=(),
        languages=(),
        reports=len(dossier.articles),
        independent=len(dossier.groups),
        first_at=NOW,
        last_at=NOW,
    )
