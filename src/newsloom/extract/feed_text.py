"""Small values of feeds brought into shape: titles, links, authors, languages."""

from __future__ import annotations

import html
import re
from urllib.parse import urljoin, urlsplit

from newsloom.extract.characters import seen

_TAG = re.compile(r"<(?:/?[A-Za-z][^<>]{0,2000}|!--[^<>]{0,2000}--)>")
_BREAKING_TAG = re.compile(r"</?(?:br|p|div|li|h[1-6])\b[^<>]{0,2000}>", re.IGNORECASE)
_MAIL_WITH_NAME = re.compile(r"\S{1,200}@\S{1,200}\s{1,9}\(([^()]{1,300})\)")
_NAME_WITH_MAIL = re.compile(r"\s{0,9}[<(]?(?:mailto:)?\S{1,200}@[^\s<>()]{1,200}[>)]?")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_].{0,30})?")
_CONTROL = re.compile(r"[\x00-\x1f]")
_TITLE_CHARACTERS_MAX = 2_000
_LINK_CHARACTERS_MAX = 8_000


def plain(markup: str | None, *, has_tags: bool = True) -> str | None:
    """`markup` as one line of text: tags left out, entities written out; None where nothing is left.

    Titles are sent escaped once or twice, so entities are written out even where no tags are meant (`has_tags`).
    """
    text = (markup or "")[: _TITLE_CHARACTERS_MAX * 4]
    if has_tags:
        text = _TAG.sub("", _BREAKING_TAG.sub(" ", text))
    text = html.unescape(text)
    if has_tags and "<" in text:
        text = _TAG.sub("", text)
    return " ".join(seen(text).split())[:_TITLE_CHARACTERS_MAX] or None


def web_link(told: str | None, *bases: str | None) -> str | None:
    """`told` as an http(s) address, resolved against the first of `bases` that is one; None for anything else."""
    link = "".join((told or "").split("\n")).strip()
    if not link or len(link) > _LINK_CHARACTERS_MAX or _CONTROL.search(link):
        return None
    base = next((base for base in bases if base and base.startswith(("http://", "https://"))), None)
    try:
        link = urljoin(base, link) if base else link
        parts = urlsplit(link)
    except ValueError:
        return None
    return link.replace(" ", "%20") if parts.scheme in ("http", "https") and parts.netloc else None


def person(told: str | None) -> str | None:
    """The name in an author field: "jo@example.org (Jo Bloggs)" and "Jo Bloggs <jo@example.org>" give "Jo Bloggs"."""
    text = plain(_MAIL_WITH_NAME.sub(r"\1", _without_brackets(told or "")))
    return (_NAME_WITH_MAIL.sub("", text).strip() or None) if text else None


def _without_brackets(told: str) -> str:
    """Angle brackets around a mail address would be taken for a tag."""
    return re.sub(r"<([^<>\s]{1,200}@[^<>\s]{1,200})>", r" \1", told)


def language(told: str | None) -> str | None:
    """The primary subtag of a language tag (RFC 5646), in lower case: "en" of "en-GB"."""
    found = _LANGUAGE.fullmatch((told or "").strip())
    return found.group(1).lower() if found else None
