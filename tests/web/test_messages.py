from __future__ import annotations

import gettext
import io
import re

import pytest
from scripts import messages


def test_every_message_is_translated_none_is_left_over_and_the_catalogues_are_compiled() -> None:
    assert list(messages.faults()) == []


CATALOGUES = [file for face in messages.FACES for file in messages.files(face)]


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: "/".join(file.parts[-3::2]))
def test_translations_keep_the_places_for_what_is_filled_in(file: object) -> None:
    _header, entries = messages.read_po(file.read_text("utf-8"))  # type: ignore[attr-defined]
    for (_context, message, plural), entry in entries.items():
        wanted = set(re.findall(r"%\(\w+\)[sd]|\{\w+\}", message + (plural or "")))
        for told in entry.told:
            assert set(re.findall(r"%\(\w+\)[sd]|\{\w+\}", told)) == wanted, message


def test_messages_are_found_in_python_and_in_templates() -> None:
    python = 'a = _("One")\nb = ngettext("%(n)d item", "%(n)d items", n)\nc = pgettext("place", "From")\nd = _(name)'
    assert list(messages.in_python(python)) == [
        (None, "One", None), (None, "%(n)d item", "%(n)d items"), ("place", "From", None),
    ]  # fmt: skip
    template = (
        '{% load i18n %}<a>{% translate "To (the) front" %}</a>{% translate "Light" context "theme" %}'
        "{% blocktranslate count n=x %}{{ n }} copy{% plural %}{{ n }} copies{% endblocktranslate %}"
    )
    assert list(messages.in_template(template)) == [
        (None, "To (the) front", None), ("theme", "Light", None), (None, "%(n)s copy", "%(n)s copies"),
    ]  # fmt: skip


def test_what_is_compiled_reads_as_gnu_gettext_reads_it() -> None:
    entries = {
        (None, 'a "quoted"\nline', None): messages.Entry((None, 'a "quoted"\nline', None), told=["x\ty"]),
        ("ctx", "one", "many"): messages.Entry(("ctx", "one", "many"), told=["eins", "viele"]),
        (None, "empty", None): messages.Entry((None, "empty", None), told=[""]),
    }
    header = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"
    again_header, again = messages.read_po(messages.po(header, entries))
    assert again_header == header
    assert {key: entry.told for key, entry in again.items()} == {key: entry.told for key, entry in entries.items()}
    catalogue = gettext.GNUTranslations(io.BytesIO(messages.mo(header, entries)))
    assert catalogue.gettext('a "quoted"\nline') == "x\ty"
    assert catalogue.npgettext("ctx", "one", "many", 2) == "viele"
    assert catalogue.gettext("empty") == "empty"
