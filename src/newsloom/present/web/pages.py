"""Rendering: every page goes through `page`, which adds what all of them show."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language, get_language_info

THEME_COOKIE = "newsloom_theme"
THEMES = ("auto", "light", "dark")


def theme_of(request: HttpRequest) -> str:
    """The theme that the reader chose; "auto" follows the system."""
    told = request.COOKIES.get(THEME_COOKIE, "auto")
    return told if told in THEMES else "auto"


def page(request: HttpRequest, template: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """The page `template` (a name below templates/newsloom) with `context`."""
    theme = theme_of(request)
    common: dict[str, Any] = {
        "theme": theme,
        "nav": request.resolver_match.url_name if request.resolver_match else "",
        "interface_language": get_language() or settings.LANGUAGE_CODE,
        "interface_languages": [get_language_info(code) for code, _name in settings.LANGUAGES],
        "here": request.get_full_path(),
        "query": "",
    }
    return render(request, f"newsloom/{template}", common | context, status=status)
