"""What a text tells of who speaks: a title, an office, the body spoken for."""

from __future__ import annotations

import pytest

from newsloom.analyse.speech import speech

REST = " “It was dark on the pier,” said Ruhl."


def role(text: str, language: str = "en") -> str | None:
    quote = speech(text, language)[-1]
    return quote.role.of(text) if quote.role else None


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Ada Ruhl, the harbour master of Kelm, came late." + REST, "the harbour master of Kelm"),
        ("en", "Ada Ruhl, a retired pilot, came late." + REST, "a retired pilot"),
        ("en", "Gannet spokeswoman Ada Ruhl came late." + REST, "Gannet spokeswoman"),
        ("en", "“It was dark on the pier,” said Prime Minister Ada Ruhl, who left.", "Prime Minister"),
        ("en", "Mrs Ada Ruhl came late." + REST, None),
        ("en", "Ada Ruhl, 45, came late." + REST, None),
        ("en", "Ada Ruhl, who had been asleep, came late." + REST, None),
        ("en", "The council met Ada Ruhl at noon." + REST, None),
        ("de", "Peter Moll, Leiter der Wache, kam spät. „Es war dunkel“, sagte Moll.", "Leiter der Wache"),
        ("de", "„Es war dunkel“, sagte Außenministerin Gesine Hallmann.", "Außenministerin"),
    ],
)
def test_the_role_of_a_speaker_is_told_where_the_text_tells_it(language: str, text: str, told: str | None) -> None:
    assert role(text, language) == told
