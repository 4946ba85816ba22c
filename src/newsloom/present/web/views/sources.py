"""Sources: what is followed and how that goes; adding, pausing, removing, undoing."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from newsloom.model import NewsloomError, Source, StoreError, Verdict
from newsloom.present.web import links, ports
from newsloom.present.web.addresses import number
from newsloom.present.web.pages import page
from newsloom.present.web.sheets.habits import habits_sheet, sites_of
from newsloom.present.web.sheets.hits import article_lines
from newsloom.present.web.sheets.retelling import writer_sheet
from newsloom.present.web.sheets.sources import source_sheet
from newsloom.run.subscribe import Subscribed

ADDRESS_LENGTH_MAX = 2000
LIST_BYTES_MAX = 2_000_000
FAILURES_TOLD_MAX = 10
ARTICLES_A_PAGE = 30


class AddForm(forms.Form):
    """An address, or a file with a list of them."""

    address = forms.CharField(
        required=False, max_length=ADDRESS_LENGTH_MAX, label=gettext_lazy("Address of a feed or a site")
    )
    file = forms.FileField(required=False, label=gettext_lazy("or a list of feeds (OPML file)"))

    def clean(self) -> dict[str, object]:
        told = super().clean() or {}
        upload = told.get("file")
        if not told.get("address") and not upload:
            if not self.errors:
                raise forms.ValidationError(_("Give an address, or choose an OPML file."))
        elif isinstance(upload, UploadedFile) and (upload.size or 0) > LIST_BYTES_MAX:
            raise forms.ValidationError(_("The file is too large for a list of feeds (2 MB at most)."))
        return told


@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    return _sources_page(request, AddForm())


def _sources_page(request: HttpRequest, form: AddForm, status: int = 200) -> HttpResponse:
    now = timezone.now()
    context = {
        "sources": [source_sheet(source, now) for source in ports.shelf().sources()],
        "removed": _removed(request),
        "form": form,
        "writer": writer_sheet(ports.writer(), now),
    }
    return page(request, "sources.html", context, status=status)


def _removed(request: HttpRequest) -> int | None:
    """The id of the source just removed, so that this can be undone."""
    return number(request.GET.get("removed", ""))


@require_safe
def source(request: HttpRequest, source_id: int) -> HttpResponse:
    shelf = ports.shelf()
    found = shelf.source(source_id)
    if found is None:
        raise Http404
    now = timezone.now()
    articles = shelf.articles_of_source(source_id, request.GET.get("after") or None, ARTICLES_A_PAGE)
    context = {
        "source": source_sheet(found, now),
        "articles": article_lines(articles.items, now),
        "after": articles.after,
        "lines_shown": "lines" in request.GET,
        "habits": habits_sheet(known for site in sites_of(found) if (known := shelf.site_habits(site)) is not None),
    }
    return page(request, "source.html", context)


@require_POST
def decide(request: HttpRequest, source_id: int) -> HttpResponseBase:
    """The owner's decision on a line of one of the source's sites; an empty verdict takes it back."""
    site, told = request.POST.get("site", ""), request.POST.get("verdict", "")
    if site not in sites_of(_known(source_id)) or told not in ("", *Verdict):
        raise Http404
    if not ports.shelf().decide(site, request.POST.get("key", ""), Verdict(told) if told else None):
        raise Http404
    ports.decided()
    messages.success(request, _("Noted. It holds from now on; the last articles of this site are read again by it."))
    return redirect(f"{reverse('source', args=[source_id])}?lines=shown#habits")


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest) -> HttpResponseBase:
    if request.method != "POST":
        return redirect("sources")  # a form that was not accepted stands at this address, and may be loaded again
    form = AddForm(request.POST, request.FILES)
    if not form.is_valid():
        return _sources_page(request, form, status=400)
    upload = form.cleaned_data["file"]
    try:
        if isinstance(upload, UploadedFile):
            outcome = ports.subscriber().add_list(upload.read(), upload.name or "")
        else:
            outcome = ports.subscriber().add(form.cleaned_data["address"].strip())
    except StoreError:
        raise
    except NewsloomError as error:
        form.add_error(None, f"{links.shown(error.subject)}: {error.cause}")
        return _sources_page(request, form, status=422)
    _tell(request, outcome)
    return redirect("sources")


def _tell(request: HttpRequest, outcome: Subscribed) -> None:
    added = len(outcome.added)
    if added == 1:
        first = outcome.added[0]
        messages.success(request, _("Added: %(title)s") % {"title": first.title or links.shown(first.address)})
    elif added:
        told = ngettext("Added %(count)d source.", "Added %(count)d sources.", added)
        messages.success(request, told % {"count": added})
    for failed in outcome.failed[:FAILURES_TOLD_MAX]:
        messages.error(request, f"{links.shown(failed.subject)}: {failed.cause}")
    over = len(outcome.failed) - FAILURES_TOLD_MAX
    if over > 0:
        messages.error(request, ngettext("and %(count)d more", "and %(count)d more", over) % {"count": over})
    if not added and not outcome.failed:
        messages.info(request, _("Nothing new: all of it is followed already."))


@require_POST
def pause(request: HttpRequest, source_id: int) -> HttpResponseBase:
    _known(source_id)
    ports.shelf().pause_source(source_id)
    return redirect("sources")


@require_POST
def resume(request: HttpRequest, source_id: int) -> HttpResponseBase:
    _known(source_id)
    ports.shelf().resume_source(source_id)
    return redirect("sources")


@require_POST
def remove(request: HttpRequest, source_id: int) -> HttpResponseBase:
    messages.success(request, _("Removed: %(title)s. What it brought stays.") % {"title": _known(source_id).title})
    ports.shelf().remove_source(source_id)
    return redirect(f"{reverse('sources')}?removed={source_id}")


@require_POST
def restore(request: HttpRequest, source_id: int) -> HttpResponseBase:
    if ports.shelf().restore_source(source_id) is None:
        raise Http404
    return redirect("sources")


def _known(source_id: int) -> Source:
    found = ports.shelf().source(source_id)
    if found is None:
        raise Http404
    return found
