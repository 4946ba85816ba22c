"""The page of an article."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from newsloom.present.web import ports
from newsloom.present.web.pages import page
from newsloom.present.web.sheets.article import article_sheet
from newsloom.present.web.sheets.thread import related_lines


@require_safe
def article(request: HttpRequest, article_id: int) -> HttpResponse:
    shelf = ports.shelf()
    stored = shelf.article(article_id)
    if stored is None:
        raise Http404
    origin = shelf.article(stored.copy_of_id) if stored.copy_of_id is not None else None
    why = shelf.why(stored.story_id).get(stored.id, ()) if stored.story_id is not None else ()
    now = timezone.now()
    context = {
        "article": article_sheet(stored, origin, now, why),
        "related": related_lines(shelf.related(article_id), now),
    }
    return page(request, "article.html", context)
