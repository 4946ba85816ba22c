"""Headers that keep a page to itself, and errors of ours turned into pages."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from newsloom.model import StoreError
from newsloom.present.web.pages import page
from newsloom.store import WrongCursor

log = logging.getLogger(__name__)

# Pages need nothing from elsewhere, and nothing written into the page itself may run or style.
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Robots-Tag": "noindex, nofollow",
}

Answer = Callable[[HttpRequest], HttpResponse]


class SecurityHeaders:
    """Sets HEADERS on every response that does not set them itself."""

    def __init__(self, get_response: Answer) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self._get_response(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """A wrong cursor is a wrong request (400); a store that cannot answer is told as such (503)."""
        if isinstance(error, WrongCursor):
            context = {
                "heading": _("This address does not lead anywhere"),
                "cause": _("The mark of where to go on reading is not one of ours."),
            }
            return page(request, "error.html", context, status=400)
        if isinstance(error, StoreError):
            log.error("store: %s", error)
            context = {"heading": _("The database cannot answer"), "cause": error.cause}
            response = page(request, "error.html", context, status=503)
            if error.retry_may_help:
                response.headers["Retry-After"] = "5"
            return response
        return None
