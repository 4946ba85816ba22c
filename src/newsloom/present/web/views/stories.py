"""The front page, and the page of a story."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from newsloom.present.web import ports
from newsloom.present.web.addresses import number
from newsloom.present.web.pages import page
from newsloom.present.web.sheets.cards import days
from newsloom.present.web.sheets.story import story_sheet
from newsloom.present.web.sheets.thread import whole_sheet
from newsloom.present.web.sheets.timeline import thread_rail
from newsloom.present.web.views.moved import moved

STORIES_A_PAGE = 30
THREAD_STORIES_MAX = 12  # whose happenings are shown on one rail


@require_safe
def front(request: HttpRequest) -> HttpResponse:
    shelf = ports.shelf()
    found = shelf.front_page(request.GET.get("after") or None, STORIES_A_PAGE)
    several = [card.id for card in found.items if card.reports > 1]
    context = {
        "days": days(found.items, shelf.flows(several), shelf.lead_outlets(several), timezone.now()),
        "after": found.after,
        "continued": "after" in request.GET,
        "counts": None if found.items else shelf.counts(),
    }
    return page(request, "front.html", context)


@require_safe
def story(request: HttpRequest, story_id: int) -> HttpResponseBase:
    shelf = ports.shelf()
    found = shelf.story(story_id)
    if found is None:
        return moved("story", story_id)
    sheet = story_sheet(found, shelf.why(story_id), timezone.now())
    return page(request, "story.html", {"story": sheet, "ruled": number(request.GET.get("ruled", ""))})


@require_safe
def thread(request: HttpRequest, story_id: int) -> HttpResponseBase:
    """All stories of the thread that a story is part of."""
    shelf = ports.shelf()
    found = shelf.story(story_id)
    if found is None:
        return moved("thread", story_id)
    near = [card.id for card in found.thread.stories][-THREAD_STORIES_MAX:]
    pages = [told for told in map(shelf.story, near) if told is not None]
    context = {
        "rail": thread_rail(pages, timezone.now()),
        "thread": whole_sheet(found.thread, story_id, timezone.now()),
        "headline": found.card.headline,
        "href": reverse("story", args=[story_id]),
    }
    return page(request, "thread.html", context)
