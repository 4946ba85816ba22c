"""Bytes to characters: what is believed of a declaration, and what of the bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.extract.charset import decoded

TURKISH = "Kurul başkanı Orla Venn, onarımın dört milyon krona mal olacağını söyledi; rıhtım ağır hasarlı."
CZECH = (
    "Přístavní rada rozhodla, že východní molo zůstane přes zimu zavřené, řekla předsedkyně Orla Vennová. Žádné lodě."
)
WESTERN = "Le quai est reste fermé jusqu’à l’été, a précisé la présidente du port à Hemmel, où l’on répare déjà."
RUSSIAN = "Портовый совет решил закрыть восточный причал на всю зиму."


@pytest.mark.parametrize(
    ("text", "charset", "declared", "language"),
    [
        (WESTERN, "cp1252", "iso-8859-1", "fr"),
        (WESTERN, "cp1252", "windows-1252", "fr"),
        (WESTERN, "cp1252", "utf-8", "fr"),
        (WESTERN, "utf-8", "iso-8859-1", "fr"),
        (WESTERN, "cp1252", "us-ascii", "fr"),
        (TURKISH, "cp1254", "iso-8859-1", "tr"),
        (TURKISH, "cp1254", "iso-8859-9", "tr"),
        (RUSSIAN, "cp1251", "iso-8859-1", "ru"),
        (RUSSIAN, "cp1251", "x-cp1251", "ru"),
        (RUSSIAN, "koi8-r", "windows-1252", "ru"),
        (RUSSIAN, "cp1251", "rot13", "ru"),
        (RUSSIAN, "utf-16-le", "utf-16", "ru"),
        (CZECH, "cp1250", "windows-1250", "cs"),
        (CZECH, "utf-16-be", "windows-1250", "cs"),
    ],
)
def test_pages_whatever_they_declare(text: str, charset: str, declared: str, language: str) -> None:
    page = f"<html lang='{language}'><head><meta charset='{declared}'></head><body><p>{text * 3}</p></body></html>"
    assert decoded(page.encode(charset)) == page


def test_the_header_goes_before_the_page_but_not_where_it_says_western_by_habit() -> None:
    page = f"<html><head><meta charset='windows-1251'></head><body><p>{RUSSIAN}</p></body></html>"
    assert decoded(page.encode("cp1251"), "text/html; charset=ISO-8859-1") == page
    assert decoded(page.encode("koi8-r"), "text/html; charset=koi8-r") == page


@pytest.mark.parametrize("label", ["windows-874", "x-sjis", "iso-8859-8-i", "x-gbk", "windows-949", "X-EUC-JP"])
def test_labels_that_python_does_not_know(label: str) -> None:
    told = {
        "windows-874": "ท่าเรือปิดตลอดฤดูหนาว",
        "iso-8859-8-i": "הרציף המזרחי נסגר לחורף",
        "windows-949": "동쪽 부두 폐쇄",
    }
    codec = {
        "windows-874": "cp874",
        "x-sjis": "cp932",
        "iso-8859-8-i": "cp1255",
        "x-gbk": "gbk",
        "windows-949": "cp949",
    }
    text = told.get(label, "東埠頭閉鎖")
    page = f"<meta charset={label}><p>{text}</p>"
    assert decoded(page.encode(codec.get(label, "euc-jp"))) == page


def test_seven_bits_are_japanese_only_where_they_say_so() -> None:
    page = "<meta charset=iso-2022-jp><p>東埠頭は冬の間閉鎖される。</p>"
    assert decoded(page.encode("iso-2022-jp")) == page
    assert decoded(page.replace("iso-2022-jp", "utf-8").encode("iso-2022-jp")) == page.replace("iso-2022-jp", "utf-8")
    assert decoded(b"costs \x1b$5 and ~{5}") == "costs \x1b$5 and ~{5}"


def test_a_broken_place_does_not_spoil_the_rest() -> None:
    page = "<p>Käthe fährt: größer als zuvor, für alle, über den Kai</p>" * 9
    spoilt = page.encode() + b"\xe2\x80"
    assert decoded(spoilt) == page + "\ufffd"


@given(st.binary(max_size=300), st.one_of(st.none(), st.text(max_size=30)))
def test_any_bytes_give_a_text(body: bytes, content_type: str | None) -> None:
    assert isinstance(decoded(body, content_type), str)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff\ufffe"), max_size=200))
def test_utf8_is_read_as_such(text: str) -> None:
    if not {"Ã", "Â", "Ð"} & set(text) and "â€" not in text and "\x1b$" not in text and "~{" not in text:
        assert decoded(text.encode(), "text/html; charset=latin-1") == text
