"""The reader's word: sorting the reports of a story, merging stories, and taking back what was said."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from newsloom.model import Ruling
from newsloom.present.web import ports
from newsloom.present.web.addresses import number
from newsloom.present.web.pages import page
from newsloom.present.web.sheets.rulings import ruling_sheets
from newsloom.present.web.sheets.sorting import likely, sorting_sheet, with_copies
from newsloom.present.web.views.moved import moved
from newsloom.run.rulings import RulingError
from newsloom.store import StoryCard, StoryPage

RECENT_LOOKED_AT = 100
FOUND_MAX = 12
HITS_LOOKED_AT = 60
QUERY_LENGTH_MAX = 300
CHOSEN_MAX = 5000


@require_http_methods(["GET", "HEAD", "POST"])
def sort(request: HttpRequest, story_id: int) -> HttpResponseBase:
    """Which reports are chosen comes with the request; what to do with them only by POST."""
    found = ports.shelf().story(story_id)
    if found is None:
        return moved("sort-story", story_id)
    told = request.POST if request.method == "POST" else request.GET
    chosen = [at for text in told.getlist("chosen")[:CHOSEN_MAX] if (at := number(text)) is not None]
    query = " ".join(told.get("q", "").replace("\x00", " ").split())[:QUERY_LENGTH_MAX]
    what, _mark, into = told.get("do", "").partition(":")
    if request.method != "POST" or what == "find":
        return _sorting(request, found, chosen, query)
    try:
        ruling = _ruled(what, with_copies(chosen, found), found, number(into))
    except RulingError:
        return _sorting(request, found, chosen, query, trouble=_trouble(what))
    return _at(ruling, f"?ruled={ruling.id}")


def _ruled(what: str, articles: Sequence[str], found: StoryPage, into: int | None) -> Ruling:
    """Do `what` the reader asks for. Raises RulingError where it would change nothing, Http404 for anything else."""
    if what == "split":
        return ports.rulings().split(articles)
    other = ports.shelf().story(into) if into is not None else None
    if other is None:
        raise Http404
    if what == "merge":
        return ports.rulings().merge(found.dossier.story, other.dossier.story)
    if what == "move":
        return ports.rulings().move(articles, other.dossier.story)
    raise Http404


def _trouble(what: str) -> str:
    return {
        "split": _("Choose the reports that tell another story: at least one, and not all of them."),
        "move": _("Choose the reports that belong to the other story."),
    }.get(what, _("Choose another story than this one."))


def _at(ruling: Ruling, mark: str = "") -> HttpResponseBase:
    """To the story where the reports of a ruling are now."""
    story_id = ports.shelf().story_of(ruling.moved[0])
    return redirect(reverse("front") if story_id is None else reverse("story", args=[story_id]) + mark)


def _sorting(
    request: HttpRequest, found: StoryPage, chosen: Collection[int], query: str, trouble: str = ""
) -> HttpResponse:
    shelf = ports.shelf()
    others = _found(found, query) if query else likely(found, shelf.front_page(None, RECENT_LOOKED_AT).items)
    context = {
        "story": sorting_sheet(found, shelf.why(found.card.id), others, chosen, timezone.now()),
        "sought": query,
        "trouble": trouble,
    }
    return page(request, "sorting.html", context, status=400 if trouble else 200)


def _found(found: StoryPage, query: str) -> tuple[StoryCard, ...]:
    """The stories of the newest reports that have the words."""
    hits = ports.shelf().search(query, None, HITS_LOOKED_AT).items
    ids = dict.fromkeys(hit.story_id for hit in hits if hit.story_id not in (None, found.card.id))
    return tuple(ports.shelf().cards([at for at in ids if at is not None][:FOUND_MAX]))


@require_safe
def rulings(request: HttpRequest) -> HttpResponse:
    sheets = ruling_sheets(ports.shelf().rulings_told(), timezone.now())
    return page(request, "rulings.html", {"rulings": sheets})


@require_POST
def undo(request: HttpRequest, ruling_id: int) -> HttpResponseBase:
    try:
        ruling = ports.rulings().undo(ruling_id)
    except RulingError:
        messages.info(request, _("That was taken back already."))
        return redirect("rulings")
    messages.success(request, _("Taken back. Reports that came since are placed by their evidence again."))
    if request.POST.get("next") == "rulings":
        return redirect("rulings")
    return _at(ruling)
