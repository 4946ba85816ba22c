"""One utterance in two languages: pairs that are one, beside pairs that only look so."""

from __future__ import annotations

import pytest

from newsloom.compare.grouping import grouped
from newsloom.compare.voices import voices
from newsloom.model import QuoteKind, Variant
from tests.compare.builders import person, quote, report, said

DIRECT, MIXED, INDIRECT = QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT
RUHL = "Anna Ruhl"

ONE_UTTERANCE = [
    ("Nobody told us that the bridge was closed", "de", "Niemand hat uns gesagt, dass die Brücke geschlossen war"),
    ("We lost 34 cows in one night", "de", "Wir haben in einer Nacht 34 Kühe verloren"),
    ("The water came faster than the warning", "de", "Das Wasser kam schneller als die Warnung"),
    ("We will rebuild every house on this street", "de", "Wir werden jedes Haus in dieser Straße wieder aufbauen"),
    ("My children are afraid to go to school", "fr", "Mes enfants ont peur d'aller à l'école"),
    ("The state has had three years to repair the dam", "fr", "L'État a eu trois ans pour réparer le barrage"),
    ("The hospital needs doctors, not promises", "fr", "L'hôpital a besoin de médecins, pas de promesses"),
    ("It was the longest hour of my life", "de", "Es war die längste Stunde meines Lebens"),
    ("We have asked for help since October", "de", "Seit Oktober bitten wir um Hilfe"),
    ("The company knew about the risk", "fr", "L'entreprise connaissait le risque"),
]  # fmt: skip

TWO_UTTERANCES = [
    ("Nobody told us that the bridge was closed", "de", "Die Brücke bleibt bis zum Sommer gesperrt"),
    ("We lost 34 cows in one night", "de", "Wir haben 16 Kühe auf der Weide gefunden"),
    ("My children are afraid to go to school", "fr", "L'école restera fermée jusqu'à lundi"),
    ("The hospital needs doctors, not promises", "fr", "Les médecins de la ville n'ont pas été payés depuis un an"),
    ("We will rebuild every house on this street", "de", "Die Versicherung zahlt für kein einziges Haus"),
    ("The company knew about the risk", "fr", "La compagnie paiera tous les dégâts"),
]  # fmt: skip


def spoken(language: str, english: str, other: str) -> list[Variant]:
    """The wordings of the one utterance, empty where both stay apart; a third quotation is there to be mistaken for."""
    rest = "We shall meet the insurers on Friday in the town hall"
    text = f"{english}. {rest}."
    a = report("gazette", text, quotes=(quote(text, english, RUHL), quote(text, rest, RUHL)), mentions=(person(RUHL),))
    reports = [a, said("bote", other, RUHL, hours=3, language=language)]
    (voice,) = voices(reports, grouped(reports, {}), "en")
    return [told.variant for one in voice.utterances if len(one.told) > 1 for told in one.told]


@pytest.mark.parametrize(("english", "language", "other"), ONE_UTTERANCE)
def test_a_translation_is_the_same_utterance(english: str, language: str, other: str) -> None:
    assert spoken(language, english, other) == [Variant.FULLEST, Variant.TRANSLATED]


@pytest.mark.parametrize(("english", "language", "other"), TWO_UTTERANCES)
def test_what_speaks_of_the_same_things_is_no_translation(english: str, language: str, other: str) -> None:
    assert spoken(language, english, other) == []
