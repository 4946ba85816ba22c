"""Which outlet a page is of."""

from __future__ import annotations

from newsloom.extract.linked_data import text
from newsloom.extract.metadata import Sources


def publisher(at: Sources) -> str | None:
    """The site's name as it gives it itself."""
    organisation = text(at.ld.get("publisher"))
    told = at.head.first(
        "og:site_name",
        "application-name",
        "al:android:app_name",
        "citation_journal_title",
        "dc.publisher",
        "twitter:app:name:iphone",
    )
    by_site = next(
        (
            text(node.get("name"))
            for node in at.all_ld
            if "WebSite" in str(node.get("@type")) and isinstance(node.get("name"), str)
        ),
        None,
    )
    for one in (organisation, told, by_site):
        if one and not one.startswith("http") and len(one) <= 120:
            return one
    return None
