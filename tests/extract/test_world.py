"""Pages in many languages, scripts and charsets: text, title, date and language are right in each."""

import pytest

from newsloom.extract import articles
from newsloom.model import Article, Capture, Media
from tests.extract.world import WORLD, Telling, page_of

ADDRESS = "https://sallow-post.example/news/quay"
# What declares the charset: the page, the response's header, nothing, or both wrongly.
DECLARING = ("page", "header", "nothing", "wrongly-western", "wrongly-utf-8")


def article(page: bytes, content_type: str | None = None) -> Article:
    (found,) = articles(Capture(ADDRESS, Media.HTML, page, content_type))
    return found


def right(found: Article, told: Telling) -> None:
    assert found.text == told.text
    assert found.title == told.title
    assert found.language == told.language
    assert found.published is not None
    assert found.published.iso() == "2026-02-03T08:30:00+02:00"


@pytest.mark.parametrize("declaring", DECLARING)
@pytest.mark.parametrize(
    ("told", "charset"),
    [(told, charset) for told in WORLD for charset in ("utf-8", *told.charsets)],
    ids=lambda value: value.name if isinstance(value, Telling) else value,
)
def test_charsets_and_their_declarations(told: Telling, charset: str, declaring: str) -> None:
    named = {"page": charset, "wrongly-western": "iso-8859-1", "wrongly-utf-8": "utf-8"}.get(declaring)
    page = page_of(told, named).encode(charset, "xmlcharrefreplace")
    right(article(page, f"text/html; charset={charset}" if declaring == "header" else None), told)


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("told", WORLD, ids=lambda told: told.name)
def test_unicode_with_and_without_a_mark(told: Telling, charset: str) -> None:
    right(article(page_of(told, None).encode(charset)), told)


@pytest.mark.parametrize("told", WORLD, ids=lambda told: told.name)
@pytest.mark.parametrize("form", ["<br><br>", "div", "table"])
def test_paragraphs_however_they_are_marked(told: Telling, form: str) -> None:
    match form:
        case "<br><br>":
            body = "<br><br>".join(told.paragraphs)
        case "div":
            body = "".join(f"<div><span>{paragraph}</span></div>" for paragraph in told.paragraphs)
        case _:
            cells = "".join(f"<tr><td><p>{paragraph}</p></td></tr>" for paragraph in told.paragraphs)
            body = f"<table>{cells}</table>"
    right(article(page_of(told, body=body).encode()), told)


@pytest.mark.parametrize("told", WORLD, ids=lambda told: told.name)
def test_a_page_that_was_encoded_twice(told: Telling) -> None:
    page = page_of(told)
    # As a machine does it that takes UTF-8 for windows-1252: bytes that this lacks become controls.
    twice = "".join(_as_windows_1252(byte) for byte in page.encode())
    right(article(twice.encode()), told)


def _as_windows_1252(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


@pytest.mark.parametrize(
    ("told", "lines"),
    [(told, [told.title, *told.paragraphs]) for told in WORLD],
    ids=lambda value: value.name if isinstance(value, Telling) else "",
)
def test_plain_text(told: Telling, lines: list[str]) -> None:
    capture = "\n".join([" ".join(told.menu), *lines, told.related, *told.others, told.footer])
    (found, *_) = articles(Capture("capture.txt", Media.TEXT, capture.encode()))
    assert all(paragraph in found.text for paragraph in told.paragraphs)
    assert not any(entry in found.text for entry in told.others)
