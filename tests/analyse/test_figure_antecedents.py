"""What a bare number counts where it is told elsewhere, and numbers that are told as what does not hold."""

from __future__ import annotations

import pytest

from newsloom.analyse.figures import figures
from newsloom.model import Figure, FigureKind
from newsloom.text.names import names
from newsloom.text.sentences import sentences


def read(text: str, language: str = "en") -> tuple[Figure, ...]:
    found = sentences(text, language)
    return figures(text, language, found, (), (), names(text, language, found))


@pytest.mark.parametrize(
    ("language", "text", "value", "counted"),
    [
        ("en", "The number of miners known to have died in the Karel pit rose to 31.", 31, "miners died"),
        ("en", "The guild puts the number of homes lost at 640.", 640, "homes lost"),
        ("en", "The number of survivors, 52, has not changed.", 52, "survivors"),
        ("en", "So is the number aboard, which the line gives as 88.", 88, "aboard"),
        ("en", "The clerk put the attendance at 9,300.", 9300, "spectators"),
        ("de", "Die Zahl der Vermissten ist auf 27 gestiegen.", 27, "Vermissten"),
        ("de", "Die Anzahl der Anträge lag bei 4300.", 4300, "Anträge"),
        ("fr", "Le nombre de sinistrés est passé à 340.", 340, "sinistrés"),
    ],
)
def test_a_count_is_named_before_its_number(language: str, text: str, value: float, counted: str) -> None:
    (figure,) = read(text, language)
    assert (figure.value, figure.counted, figure.kind) == (value, counted, FigureKind.COUNT)


@pytest.mark.parametrize(
    ("language", "text", "counted"),
    [
        ("en", "Insurers put the damage at €31 million.", "damage"),
        ("en", "The mill said that turnover fell 4 per cent in the spring to €31 million.", "turnover"),
        ("en", "Spending on roads rises to €31 million.", "spending on roads"),
        ("de", "Die Kasse schätzt den Schaden auf 31 Millionen Euro.", "Schaden"),
        ("de", "Im Herbst sank der Gewinn auf 31 Millionen Euro.", "Gewinn"),
        ("fr", "Les assureurs chiffrent la perte à 31 millions d'euros.", "perte"),
    ],
)
def test_an_amount_is_of_the_noun_or_subject_before_it(language: str, text: str, counted: str) -> None:
    assert read(text, language)[-1].counted == counted


@pytest.mark.parametrize(
    "text",
    ["It rose in the third quarter to €31 million.", "Tarvel came down to €31 million.", "It was €31 million."],
)
def test_who_has_an_amount_and_when_is_not_what_it_is_of(text: str) -> None:
    assert read(text)[-1].counted is None


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        ("en", "The growers said 60 carts were there. The town hall counted 43.", (43, "carts", None)),
        ("en", "Police arrested 60 rioters. Their lawyers say 75.", (75, "rioters arrested", None)),
        ("de", "Der Wirt bezifferte den Schaden auf 3,2 Millionen Euro, die Polizei auf 2,5 Millionen.",
         (2.5e6, "Schaden", "EUR")),
        ("fr", "Des barques bloquent le canal : 60 barques selon les pêcheurs, 43 selon la mairie.",
         (43, "barques", None)),
    ],
)  # fmt: skip
def test_a_bare_number_that_somebody_gives_counts_what_was_counted_before(
    language: str, text: str, last: tuple[float, str, str | None]
) -> None:
    figure = read(text, language)[-1]
    assert (figure.value, figure.counted, figure.unit) == last
    assert "counts-as-before" in [reason.key for reason in figure.reasons]


def test_each_of_two_numbers_has_the_giver_beside_it() -> None:
    sixty, forty_three = read("There were 60 carts according to the growers, 43 according to the town hall.")
    assert (sixty.given_by, forty_three.given_by) == ("growers", "town hall")


@pytest.mark.parametrize(
    ("language", "text", "holds", "does_not"),
    [
        ("en", "The number of dead is 16, not 17.", 16, 17),
        ("en", "Sixteen people, and not 17 as reported, are dead.", 16, 17),
        ("en", "The number of dead is not 17 but 16.", 16, 17),
        ("en", "He said 231 people had been aboard rather than 212.", 231, 212),
        ("de", "An Bord waren nicht 212, sondern 231 Menschen.", 231, 212),
        ("de", "Es starben sieben Menschen, nicht acht.", 7, 8),
        ("fr", "Le bilan est de 16 morts et non 17.", 16, 17),
    ],
)
def test_what_does_not_hold_is_told_apart_and_named_by_what_does(
    language: str, text: str, holds: float, does_not: float
) -> None:
    told = read(text, language)
    (denied,) = [figure for figure in told if figure.kind is FigureKind.DENIED]
    (kept,) = [figure for figure in told if figure.instead_of is not None]
    assert (kept.value, denied.value, kept.instead_of) == (holds, does_not, denied.at)
    assert kept.counted == denied.counted is not None
    assert kept.tells
    assert not denied.tells


@pytest.mark.parametrize(
    ("language", "text", "counted"),
    [
        ("en", "Forty people are now listed as missing.", "people missing"),
        ("en", "A boat carrying 40 people is late.", "people aboard"),
        ("en", "More than 40 had been brought ashore.", "brought ashore"),
        ("de", "An Bord waren 40 Menschen.", "Menschen an Bord"),
        ("de", "40 Menschen gelten nun als vermisst.", "Menschen vermisst"),
        ("fr", "Un ferry transportant 40 personnes a sombré.", "personnes à bord"),
    ],
)
def test_what_became_of_people_is_told_before_or_behind_them(language: str, text: str, counted: str) -> None:
    assert read(text, language)[0].counted == counted


def test_a_number_that_opens_a_sentence_is_no_part_of_the_name_before() -> None:
    assert read("Vier der Toten sind Kinder. 19 werden noch vermisst.", "de")[-1].value == 19


@pytest.mark.parametrize(
    ("language", "text", "counted"),
    [
        ("en", "The coach overturned. Seven are still in hospital.", "hospital"),
        ("en", "Nine people were on board; four were treated at the scene.", "treated at the scene"),
        ("de", "Gestartet sind 18.200 Läufer, 17.450 kamen ins Ziel.", "Ziel"),
    ],
)
def test_a_number_that_is_a_subject_counts_what_is_told_of_it(language: str, text: str, counted: str) -> None:
    last = read(text, language)[-1]
    assert (last.counted, last.kind) == (counted, FigureKind.COUNT)


@pytest.mark.parametrize("text", ["One was late.", "Two said they had seen it."])
def test_a_number_that_is_none_stays_in_passing(text: str) -> None:
    assert all(figure.kind is not FigureKind.COUNT for figure in read(text, "en"))
