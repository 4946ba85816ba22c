"""The database: values in, values out. Works on SQLite and on PostgreSQL.

The value types can be imported at any time; the functions need Django to be set up and are loaded when they are
first asked for (Django loads this package itself before its models may be touched).

Every function raises StoreError when the database cannot do what is asked.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from newsloom.store.views import (
    Appearance,
    ArticleLine,
    Counts,
    RelatedArticle,
    RulingLine,
    SearchHit,
    Slice,
    StoredArticle,
    StoryCard,
    StoryPage,
    TakenFrom,
    Thread,
    ThreadLink,
    Unwritten,
    WrongCursor,
)

if TYPE_CHECKING:
    from newsloom.store.habits import decide, site_habits, sites_known
    from newsloom.store.migrating import migrate
    from newsloom.store.reading import (
        article,
        articles_of_source,
        cards,
        counts,
        flows,
        front_page,
        lead_outlets,
        search,
        story,
        story_moved_to,
        story_of,
        why,
    )
    from newsloom.store.retellings import DatabaseRetellings
    from newsloom.store.rulings import RulingsShelf, rulings_told
    from newsloom.store.shelf import DatabaseShelf
    from newsloom.store.subscriptions import (
        add_source,
        pause_source,
        remove_source,
        restore_source,
        resume_source,
        source,
        sources,
    )
    from newsloom.store.threads import related, thread

_HOMES = {
    "habits": ("decide", "site_habits", "sites_known"),
    "migrating": ("migrate",),
    "reading": (
        "article", "articles_of_source", "cards", "counts", "flows", "front_page", "lead_outlets", "search", "story",
        "story_moved_to", "story_of", "why",
    ),
    "retellings": ("DatabaseRetellings",),
    "rulings": ("RulingsShelf", "rulings_told"),
    "shelf": ("DatabaseShelf",),
    "subscriptions": (
        "add_source", "pause_source", "remove_source", "restore_source", "resume_source", "source", "sources",
    ),
    "threads": ("related", "thread"),
}  # fmt: skip
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Appearance",
    "ArticleLine",
    "Counts",
    "DatabaseRetellings",
    "DatabaseShelf",
    "RelatedArticle",
    "RulingLine",
    "RulingsShelf",
    "SearchHit",
    "Slice",
    "StoredArticle",
    "StoryCard",
    "StoryPage",
    "TakenFrom",
    "Thread",
    "ThreadLink",
    "Unwritten",
    "WrongCursor",
    "add_source",
    "article",
    "articles_of_source",
    "cards",
    "counts",
    "decide",
    "flows",
    "front_page",
    "lead_outlets",
    "migrate",
    "pause_source",
    "related",
    "remove_source",
    "restore_source",
    "resume_source",
    "rulings_told",
    "search",
    "site_habits",
    "sites_known",
    "source",
    "sources",
    "story",
    "story_moved_to",
    "story_of",
    "thread",
    "why",
]  # fmt: skip


def __getattr__(name: str) -> object:
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value
