"""Text that was encoded twice is mended, and nothing else is touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.extract.mojibake import may_be_encoded_twice, mended


def twice(text: str) -> str:
    """As a machine spoils it that takes UTF-8 for windows-1252; bytes that this lacks become controls."""
    return "".join(_character(byte) for byte in text.encode())


def _character(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


@pytest.mark.parametrize(
    "text",
    [
        "“Nobody knows,” she said – but it’s closed.",
        "Käthe Möllerström fährt, größer als zuvor",
        "Le quai est fermé dès l’été à Hemmel",
        "Портовый совет закрывает причал",
        "東埠頭は冬の間閉鎖される",
    ],
)
def test_a_text_encoded_twice_is_mended(text: str) -> None:
    assert mended(twice(text)) == text


def test_single_sequences_are_mended_among_right_characters() -> None:
    right = "Käthe Möllerström sagte: „Der Kai ist zu“."
    wrong = twice("It’s shut – we don’t know why…")
    assert mended(f"{right} {wrong}") == f"{right} It’s shut – we don’t know why…"


@pytest.mark.parametrize(
    "text",
    [
        "Der FPÖ–Chef und der ÖVP–Chef, ÖBB–Chef, DAS MENÜ” und CAFÉ”",
        "The sign read “cafÃ©”, a slip of the printer's machine.",
        "The FPÖ’s men met the FPÖ’s women at the FPÖ’s house.",
        "SÃO TOMÉ, São Paulo, Ângela, Äänekoski, ÐÝRA",
        "Â Ã â €",
        "plain",
        "",
    ],
)
def test_what_can_be_meant_stays(text: str) -> None:
    assert mended(text) == text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=80))
def test_mending_undoes_what_was_done(text: str) -> None:
    spoilt = twice(text)
    assert mended(spoilt) in (text, spoilt)
    assert mended(spoilt) == spoilt or may_be_encoded_twice(spoilt.encode())


@given(st.text(st.sampled_from("aé ö“”–ßÖÜÉ’"), max_size=60))
def test_western_text_as_it_is_written_stays(text: str) -> None:
    assert mended(text) == text
