"""Addresses of stories that are part of another one by now."""

from __future__ import annotations

from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect

from newsloom.present.web import ports


def moved(view: str, story_id: int) -> HttpResponseBase:
    """To `view` of the story that this one is now part of. Raises Http404 where it is part of none.

    Not for good: what the reader has merged can be taken apart again.
    """
    story = ports.shelf().story_moved_to(story_id)
    if story is None:
        raise Http404
    return redirect(view, story)
