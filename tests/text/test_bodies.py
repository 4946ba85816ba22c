from __future__ import annotations

import pytest

from newsloom.text.bodies import bare_giver, bodies, without_claim


@pytest.mark.parametrize(
    ("language", "name", "body"),
    [
        ("en", "Lorrin Coast Guard", "coast guard"),
        ("de", "Küstenwache der Lorrin-Inseln", "coast guard"),
        ("fr", "les garde-côtes de Lorrin", "coast guard"),
        ("de", "Gewerkschaft der Seeleute", "union"),
        ("fr", "le syndicat des gens de mer", "union"),
        ("en", "European Union", "european union"),
    ],
)
def test_a_body_has_one_name_in_all_languages(language: str, name: str, body: str) -> None:
    assert bodies(name, language) == {body}


def test_a_claim_is_left_off_but_not_who_speaks_for_a_body() -> None:
    assert without_claim("Angaben der Küstenwache", "de") == "Küstenwache"
    assert without_claim("spokeswoman for the coast guard", "en") == "spokeswoman for the coast guard"


@pytest.mark.parametrize(
    ("language", "name", "bare"),
    [
        ("de", "Angaben der Küstenwache", "Küstenwache"),
        ("en", "spokeswoman for the coast guard", "coast guard"),
        ("en", "coast guard", "coast guard"),
        (None, "coast guard", "coast guard"),
    ],
)
def test_what_leads_to_a_body_is_left_off(language: str | None, name: str, bare: str) -> None:
    assert bare_giver(name, language) == bare
