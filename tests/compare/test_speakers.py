"""Speakers by the several forms that reports have for them: pairs that are one, beside pairs that are two."""

from __future__ import annotations

import pytest

from newsloom.compare.descriptions import described
from newsloom.compare.speakers import Speaker, SpeakerKind, speakers
from newsloom.model import Mention, MentionKind, Quote, QuoteKind, Report, Span
from tests.compare.builders import body, person, report


def speaking(key: str, *names: str, language: str = "en", mentions: tuple[Mention, ...] = (), role: str = "") -> Report:
    text = f"{role} spoke."
    quotes = tuple(
        Quote(QuoteKind.DIRECT, (Span(0, 1),), speaker=name, role=Span(0, len(role)) if role else None)
        for name in names
    )
    return report(key, text, language=language, quotes=quotes, mentions=mentions)


def who(*reports: Report) -> dict[tuple[str, str], Speaker]:
    return dict(speakers(reports, "en"))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mara Venn", "Venn"),
        ("Mara Venn", "Mara J. Venn"),
        ("Mara Venn", "M. Venn"),
        ("Mohammed Venn", "Muhammad Venn"),
        ("Aleksandr Vasiljew", "Alexander Vasilyev"),
        ("Kim Dae-un", "Kim Dae Un"),
        ("Park Dae-un", "Park"),
        ("Björn Sætre", "Bjorn Saetre"),
        ("Alhaji Lai Mohandu", "Lai Mohandu"),
    ],
)
def test_two_forms_of_a_name_are_one_person(a: str, b: str) -> None:
    found = who(speaking("gazette", a, mentions=(person(a),)), speaking("courier", b, mentions=(person(b),)))
    assert found["gazette", a] is found["courier", b]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mara Venn", "Per Venn"),
        ("Daniel Venn", "Daniela Venn"),
        ("Mara J. Venn", "Mara K. Venn"),
        ("Mara Venn", "Mara"),
        ("Mara Venn", "Vann"),
    ],
)
def test_two_people_stay_two(a: str, b: str) -> None:
    found = who(speaking("gazette", a, mentions=(person(a),)), speaking("courier", b, mentions=(person(b),)))
    assert found["gazette", a] is not found["courier", b]


def test_a_family_name_that_two_people_have_is_neither() -> None:
    both = (person("Mara Venn"), person("Per Venn"))
    found = who(
        speaking("gazette", "Mara Venn", "Per Venn", mentions=both),
        speaking("courier", "Venn", mentions=(person("Venn"),)),
    )
    assert len({found["gazette", "Mara Venn"], found["gazette", "Per Venn"], found["courier", "Venn"]}) == 3


def test_a_title_before_the_name_makes_no_difference() -> None:
    found = who(
        speaking("gazette", "Harbour Master Mara Venn", mentions=(person("Mara Venn"),)),
        speaking("courier", "Mara Venn", mentions=(person("Mara Venn"),)),
    )
    assert found["gazette", "Harbour Master Mara Venn"] is found["courier", "Mara Venn"]
    assert found["courier", "Mara Venn"].name == "Mara Venn"


def test_an_office_is_whoever_is_told_to_hold_it() -> None:
    found = who(
        speaking("gazette", "transport minister"),
        speaking("courier", "Mara Venn", mentions=(person("Mara Venn"),), role="the transport minister of Lorrin"),
    )
    assert found["gazette", "transport minister"] is found["courier", "Mara Venn"]
    assert found["courier", "Mara Venn"].reasons[0].key == "office-told-elsewhere"


def test_an_office_that_two_hold_is_neither() -> None:
    found = who(
        speaking("gazette", "minister"),
        speaking("courier", "Mara Venn", mentions=(person("Mara Venn"),), role="the transport minister"),
        speaking("herald", "Per Holt", mentions=(person("Per Holt"),), role="the fisheries minister"),
    )
    assert len(set(found.values())) == 3


@pytest.mark.parametrize(
    ("a", "b", "languages"),
    [
        ("coast guard", "Lorrin Coast Guard", ("en", "en")),
        ("spokeswoman for the coast guard", "coast guard", ("en", "en")),
        ("coast guard", "Küstenwache", ("en", "de")),
        ("Angaben der Küstenwache", "garde-côtes", ("de", "fr")),
        ("Sprecher des Hafenamts", "Hafenamt", ("de", "de")),
    ],
)
def test_two_descriptions_are_one_body(a: str, b: str, languages: tuple[str, str]) -> None:
    found = who(speaking("gazette", a, language=languages[0]), speaking("courier", b, language=languages[1]))
    assert found["gazette", a] is found["courier", b]


def test_the_first_word_of_an_organisations_name_is_short_for_it() -> None:
    found = who(
        speaking("gazette", "Gannet Lines", mentions=(body("Gannet Lines"),)),
        speaking("courier", "Gannet", mentions=(body("Gannet"),)),
    )
    assert found["gazette", "Gannet Lines"] is found["courier", "Gannet"]


def test_two_unions_and_the_union_are_three() -> None:
    found = who(speaking("gazette", "seafarers' union", "teachers' union"), speaking("courier", "union"))
    assert len(set(found.values())) == 3


def test_compounds_tell_a_body_and_of_what() -> None:
    told = described("Verkehrsministerium", "de")
    assert (told.bodies, told.rest) == (frozenset({"ministry"}), frozenset({"verkehr"}))


def test_the_order_of_the_reports_makes_no_difference() -> None:
    reports = [
        speaking("gazette", "Mara Venn", "coast guard", mentions=(person("Mara Venn"),)),
        speaking("courier", "Venn", "Lorrin Coast Guard", mentions=(person("Venn"),)),
        speaking("herald", "M. Venn", mentions=(person("M. Venn"),)),
    ]
    names = {key: speaker.name for key, speaker in who(*reports).items()}
    assert names == {key: speaker.name for key, speaker in who(*reversed(reports)).items()}


def test_a_company_that_one_report_takes_for_a_person_is_a_company() -> None:
    reports = [
        speaking("gazette", "Heron Ferries", mentions=(body("Heron Ferries"),)),
        speaking("courier", "Heron Ferries", mentions=(body("Heron Ferries"),)),
        speaking("kurier", "Heron Ferries", language="de", mentions=(person("Heron Ferries"),)),
    ]
    assert len(set(who(*reports).values())) == 1


def test_words_for_that_something_is_told_are_no_part_of_a_name() -> None:
    kurier = speaking("kurier", "Angaben der Küstenwache von Rhosk", "Angaben von Per Venn", language="de",
                      mentions=(person("Per Venn"),))  # fmt: skip
    found = speakers([kurier], "de")
    assert found["kurier", "Angaben der Küstenwache von Rhosk"].name == "Küstenwache von Rhosk"
    assert found["kurier", "Angaben von Per Venn"].name == "Per Venn"


def test_a_family_name_of_an_unknown_kind_is_the_one_person_of_that_name() -> None:
    gazette = speaking("gazette", "Lena Horvat", mentions=(person("Lena Horvat"),))
    for mentions in ((), (Mention(Span(0, 1), "Horvat", MentionKind.OTHER),)):
        courier = speaking("courier", "Horvat", mentions=mentions)
        found = who(gazette, courier)
        assert found["courier", "Horvat"] is found["gazette", "Lena Horvat"]
        assert who(courier)["courier", "Horvat"].kind is not SpeakerKind.PERSON


def test_people_without_a_name_are_one_by_the_same_words_at_most() -> None:
    found = who(speaking("gazette", "officials", "witnesses"), speaking("courier", "two officials", "witnesses"))
    assert found["gazette", "witnesses"] is not found["gazette", "officials"]
    assert found["gazette", "officials"] is not found["courier", "two officials"]


def test_an_office_that_is_somebodys_name_as_well_stays_an_office() -> None:
    gazette = speaking("gazette", "Lena Minister", mentions=(person("Lena Minister"),))
    found = who(gazette, speaking("courier", "minister"))
    assert found["courier", "minister"] is not found["gazette", "Lena Minister"]


def test_a_reason_names_the_other_names_only() -> None:
    found = who(speaking("gazette", "Rhosk coast guard", "coast guard"), speaking("courier", "coast guard"))
    (reason,) = found["courier", "coast guard"].reasons
    assert dict(reason.facts) == {"names": ("Rhosk coast guard",), "name": ("coast guard",)}
