"""Search: a GET form, hits newest first."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from newsloom.present.web import ports
from newsloom.present.web.pages import page
from newsloom.present.web.sheets.hits import hit_lines

HITS_A_PAGE = 30
QUERY_LENGTH_MAX = 300


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    query = " ".join(request.GET.get("q", "").replace("\x00", " ").split())
    context: dict[str, object] = {"query": query, "hits": (), "after": None, "too_long": False}
    if len(query) > QUERY_LENGTH_MAX:
        context["too_long"] = True
        context["query"] = query[:QUERY_LENGTH_MAX]
        return page(request, "search.html", context, status=400)
    if query:
        found = ports.shelf().search(query, request.GET.get("after") or None, HITS_A_PAGE)
        context |= {
            "hits": hit_lines(found.items, timezone.now()),
            "after": found.after,
            "continued": "after" in request.GET,
        }
    return page(request, "search.html", context)
