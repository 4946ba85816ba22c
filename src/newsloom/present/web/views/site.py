"""What stands around the news: about, the theme, health, robots, and pages for what goes wrong."""

from __future__ import annotations

import logging

from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from newsloom.present.web import ports
from newsloom.present.web.pages import THEME_COOKIE, THEMES, page

log = logging.getLogger(__name__)

YEAR_SECONDS = 365 * 24 * 3600
HOST_TOLD_MAX = 100
ROBOTS = "User-agent: *\nDisallow: /\n"


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    return page(request, "about.html", {"counts": ports.shelf().counts(), "writer": ports.writer()})


@require_POST
def theme(request: HttpRequest) -> HttpResponseBase:
    """Keeps the chosen theme in a cookie and goes back to where the reader was."""
    back = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(back, allowed_hosts=None) or not back.startswith("/"):
        back = reverse("front")
    response = HttpResponseRedirect(back)
    chosen = request.POST.get("theme")
    if chosen in THEMES:
        response.set_cookie(
            THEME_COOKIE, chosen, max_age=YEAR_SECONDS, httponly=True, samesite="Lax", secure=request.is_secure()
        )
    return response


@require_safe
@never_cache
def healthz(request: HttpRequest) -> HttpResponse:
    """200 while the database answers; a StoreError becomes 503."""
    ports.shelf().counts()
    return HttpResponse("ok\n", content_type="text/plain; charset=utf-8")


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    return HttpResponse(ROBOTS, content_type="text/plain; charset=utf-8")


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Also shown where the service is asked under a host name that is not among the owner's."""
    if isinstance(exception, DisallowedHost):
        name = request.META.get("HTTP_HOST", "")[:HOST_TOLD_MAX]
        log.warning("asked as %r, which is not among the hosts (setting `hosts`)", name)
        context = {
            "heading": _("This service does not answer to that name"),
            "cause": _("Its owner can add the host name to the setting “hosts” (NEWSLOOM_HOSTS)."),
        }
        return page(request, "error.html", context, status=400)
    context = {
        "heading": _("This request cannot be read"),
        "cause": _("Something in the address or the form is not right."),
    }
    return page(request, "error.html", context, status=400)


def forbidden(request: HttpRequest, exception: Exception | None = None, reason: str = "") -> HttpResponse:
    """Also shown where a form comes without its token."""
    context = {
        "heading": _("The form was not accepted"),
        "cause": _(
            "It was sent from elsewhere, or your browser keeps no cookies. Go back, load the page again and repeat it."
        ),
    }
    return page(request, "error.html", context, status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    context = {"heading": _("There is nothing here"), "cause": _("The address is wrong, or what stood here is gone.")}
    return page(request, "error.html", context, status=404)


def broken(request: HttpRequest) -> HttpResponse:
    context = {"heading": _("Something went wrong here"), "cause": _("The cause is in the service's log.")}
    return page(request, "error.html", context, status=500)
