"""What an HTML page is, with its articles or links."""

from __future__ import annotations

from newsloom.extract.charset import decoded
from newsloom.extract.chunks import Chunks
from newsloom.extract.listing import listed
from newsloom.extract.outline import outline
from newsloom.extract.page_articles import articles_of_page
from newsloom.extract.page_reading import VISIBLE_CHARS_MIN, read_page, shown, shown_size
from newsloom.extract.walls import wall
from newsloom.extract.xhtml import as_html, is_served_as_xml
from newsloom.model import Capture, Page, PageKind


def page_of_html(capture: Capture) -> Page:
    """What an HTML page is, with its articles or links."""
    html = decoded(capture.body, capture.content_type)
    if is_served_as_xml(capture.content_type):
        html = as_html(html)
    markup, page = shown(html)
    if not page.chunks:
        return Page(_without_text(html, page))
    read = read_page(capture, markup, page)
    at = read.at
    seen = outline(page, read.chosen)
    kept_out = wall(page, read.chosen, seen, at.head.title)
    if kept_out is not None:
        return Page(kept_out, language=at.language)
    if found := listed(page.chunks, seen, at):
        return Page(PageKind.LIST, links=found, title=at.head.title, language=at.language)
    made = articles_of_page(read)
    return Page(PageKind.ARTICLE if made else _without_text(html, page), made, language=at.language)


def _without_text(html: str, page: Chunks) -> PageKind:
    """What a page without running text is: one that hardly says anything, but has scripts, waits for these."""
    scripted = "<script" in html and shown_size(page) < VISIBLE_CHARS_MIN
    return PageKind.NEEDS_SCRIPTS if scripted else PageKind.EMPTY
