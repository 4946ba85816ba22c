"""Figures: comparator, value, what is counted, who gives it, and what is no figure at all."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.analyse.figures import figures
from newsloom.analyse.times import times
from newsloom.model import Figure, FigureKind, Mention, MentionKind, Precision, Quote, QuoteKind, Span, Stamp, Trend
from newsloom.text.sentences import sentences
from tests.timing import assert_linear

MAY = Stamp(datetime(2025, 5, 14, 12, tzinfo=UTC), "14 May 2025", Precision.DAY, "text")


def read(text: str, language: str | None = "en", quotes: tuple[Quote, ...] = ()) -> tuple[Figure, ...]:
    return figures(text, language, sentences(text, language), quotes, times(text, language, MAY).placed)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "More than 300 homes burned.", ("More than 300 homes", ">", 300, "homes")),
        ("en", "At least 27 people have been killed.", ("At least 27 people", ">=", 27, "people killed")),
        ("en", "Nearly 180 passengers were saved.", ("Nearly 180 passengers", "<~", 180, "passengers saved")),
        ("en", "It left around 1,200 dead.", ("around 1,200 dead", "~", 1200, "dead")),
        ("en", "Police arrested four men.", ("four men", "=", 4, "men arrested")),
        ("en", "It can carry up to 25 vehicles.", ("up to 25 vehicles", "<=", 25, "vehicles")),
        ("en", "There were 40 divers or more.", ("40 divers or more", ">=", 40, "divers")),
        ("en", "Two more boats left.", ("Two more boats", "=", 2, "boats")),
        ("en", "The death toll rose to 31.", ("31", "=", 31, "deaths")),
        ("de", "Mindestens 27 Menschen starben.", ("Mindestens 27 Menschen", ">=", 27, "Menschen gestorben")),
        ("de", "Knapp 40 Boote halfen.", ("Knapp 40 Boote", "<~", 40, "Boote")),
        ("de", "Die Zahl der Toten stieg auf 31.", ("31", "=", 31, "Toten")),
        ("fr", "Au moins 27 personnes ont été tuées.", ("Au moins 27 personnes", ">=", 27, "personnes tuées")),
        ("fr", "Plus de 1 200 maisons ont brûlé.", ("Plus de 1 200 maisons", ">", 1200, "maisons")),
        ("en", "It has little more than 20 rooms.", ("little more than 20 rooms", "~", 20, "rooms")),
        ("de", "Es kamen kaum mehr als 20 Gäste.", ("kaum mehr als 20 Gäste", "~", 20, "Gäste")),
        ("fr", "Une vingtaine de bateaux sont là.", ("Une vingtaine de bateaux", "~", 20, "bateaux")),
        ("en", "They sold more than the 12 boats.", ("12 boats", "=", 12, "boats")),
    ],
)
def test_counts(language: str, text: str, told: tuple[str, str, float, str]) -> None:
    (figure,) = read(text, language)
    assert (figure.at.of(text), figure.comparator.value, figure.value, figure.counted) == told


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It lies 12 kilometres off the coast.", 12, "km"),
        ("Losses of $3m were reported.", 3e6, "USD"),
        ("The wind blew at 110km/h.", 110, "km/h"),
        ("It reached 32C in the shade.", 32, "°C"),
        ("The car emits 95 g/km.", 95, "g/km"),
        ("They rent a 1520 sq m hall.", 1520, "m²"),
        ("Some 60 percent of voters agreed.", 60, "%"),
        ("He got three years in prison.", 3, "year"),
        ("They ran the two-kilometre course.", 2, "km"),
    ],
)
def test_amounts_have_their_unit(text: str, value: float, unit: str) -> None:
    (figure,) = read(text)
    assert (figure.value, figure.unit) == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "It left at 3.15 pm on 7 October.",
        "It happened in 2019.",
        "Its 2018 sales rose.",
        "Varland beat Norhaven 3-1.",
        "A 5-to-4 vote ended it.",
        "Flight 370 left.",
        "They sat in Row 21.",
        "They sat in Row 21C.",
        "The Long March 3B flew.",
        "A Long March-2F flew.",
        "The Boeing 737 flew.",
        "They watched Channel One.",
        "They left the Seven Network.",
        "It was a two-way street.",
        "She lives at 49 Harbour Road.",
        "It came 19th.",
        "Call 0800 123 4567 now.",
        "They use the XC40 there.",
        "They made the same one again.",
        "They spoke to one another.",
        "A third-party audit began.",
        "He made a third attempt.",
        "He finished in the bottom three.",
        "The order 771321763896631296 was lost.",
        "1. Open the lid.",
        "It ran in the second half.",
        "It left at four o'clock.",
        "They met on July 8 and 9.",
        "He comes every third day.",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Jorn Hale, 54, spoke.", ("54", 54, "year")),
        ("en", "A 47-year-old woman spoke.", ("47-year-old", 47, "year")),
        ("en", "A woman aged 31 spoke.", ("aged 31", 31, "year")),
        ("en", "Their 18 month-old daughter slept.", ("18 month-old", 18, "month")),
        ("en", "Only voters over the age of 21 came.", ("over the age of 21", 21, "year")),
        ("en", "She was 12 when it sank.", ("12", 12, "year")),
        ("de", "Ein Mann im Alter von 31 Jahren kam.", ("im Alter von 31 Jahren", 31, "year")),
        ("de", "Der 47-Jährige schwieg.", ("47-Jährige", 47, "year")),
    ],
)
def test_ages_are_told_apart_from_counts(language: str, text: str, told: tuple[str, float, str]) -> None:
    (figure,) = read(text, language)
    assert (figure.at.of(text), figure.value, figure.unit) == told
    assert figure.kind is FigureKind.AGE
    assert not figure.tells


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "It is nowhere deeper than 40 metres.", ("<=", 40)),
        ("en", "It is deeper than 40 metres.", (">", 40)),
        ("en", "It was never colder than 4 degrees.", (">=", 4)),
        ("de", "Der Zaun ist nirgends höher als 3 Meter.", ("<=", 3)),
        ("de", "Der Zaun ist höher als 3 Meter.", (">", 3)),
    ],
)
def test_measures_are_compared_by_their_adjectives(language: str, text: str, told: tuple[str, float]) -> None:
    (figure,) = read(text, language)
    assert (figure.comparator.value, figure.value) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Prices went up to 3.20 euros.", ("=", "up")),
        ("It pays up to 3.20 euros.", ("<=", None)),
    ],
)
def test_what_goes_up_to_a_value_has_come_to_it(text: str, told: tuple[str, str | None]) -> None:
    (figure,) = read(text)
    assert (figure.comparator.value, figure.trend.value if figure.trend else None) == told


@pytest.mark.parametrize("text", ["They live in Kelm. 19 are missing.", "They live here. 19 are missing."])
def test_a_number_that_opens_its_sentence_is_no_name(text: str) -> None:
    (figure,) = read(text)
    assert (figure.value, figure.counted) == (19, "missing")


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "Every third household has one.", 1 / 3),
        ("de", "Jede zehnte Familie hat eins.", 0.1),
        ("fr", "Un foyer sur trois en a un.", 1 / 3),
    ],
)
def test_shares_told_by_order(language: str, text: str, value: float) -> None:
    figure = read(text, language)[0]
    assert figure.kind is FigureKind.SHARE
    assert figure.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("It began two days ago.", FigureKind.TIME, 2),
        ("It was closed in the past three years.", FigureKind.TIME, 3),
        ("Two weeks later it rained.", FigureKind.TIME, 2),
        ("The two captains spoke.", FigureKind.PASSING, 2),
        ("One of the survivors spoke.", FigureKind.PASSING, 1),
        ("They stood at 8.", FigureKind.PASSING, 8),
        ("The union puts it at 54.", FigureKind.COUNT, 54),
        ("She was 12 points ahead.", FigureKind.COUNT, 12),
        ("He got three years in prison.", FigureKind.COUNT, 3),
        ("Half of them left.", FigureKind.SHARE, 0.5),
        ("One in four boats sank.", FigureKind.SHARE, 0.25),
        ("The odds were 1 in 64.", FigureKind.SHARE, 1 / 64),
        ("Nearly a third of the boats sank.", FigureKind.SHARE, 1 / 3),
    ],
)
def test_the_kind_of_a_figure(text: str, kind: FigureKind, value: float) -> None:
    (figure,) = read(text)
    assert figure.kind is kind
    assert figure.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Prices rose 5 per cent.", ("change", "up", 5, None, "%")),
        ("en", "The rate fell by 3 to 12.", ("change", "down", 3, None, None)),
        ("en", "They told of a 9 per cent drop.", ("change", "down", 9, None, "%")),
        ("en", "They counted a fifth fewer than in May.", ("change", "down", 0.2, None, None)),
        ("en", "They sold 12% more than in May.", ("change", "up", 12, None, "%")),
        ("de", "Es waren ein Fünftel weniger als im Mai.", ("change", "down", 0.2, None, None)),
        ("en", "The toll rose to 31.", ("count", "up", 31, None, None)),
        ("en", "The toll rose from 12 people to 31.", ("move", "up", 12, 31, None)),
        ("en", "Weights fell from 98 kg last year to 91.", ("move", "down", 91, 98, "kg")),
        ("en", "Tickets cost from 20 euros for pupils to 50 euros.", ("count", None, 20, 50, "EUR")),
        ("en", "It weighs from 5 up to 7 kg.", ("count", None, 5, 7, "kg")),
        ("en", "Rates fell from 7 per cent last year, to 5.", ("move", "down", 5, 7, "%")),
        ("en", "It lies between about 10 and about 12 miles off.", ("count", None, 10, 12, "mile")),
        ("en", "It lies between 10 miles and 12 miles off.", ("count", None, 10, 12, "mile")),
        ("de", "Die Zahl sank von 17 auf 16.", ("move", "down", 16, 17, None)),
        ("de", "Die Preise stiegen um 5 Prozent.", ("change", "up", 5, None, "%")),
        ("fr", "Le bilan est passé de 12 à 15 morts.", ("move", "up", 12, 15, None)),
        ("fr", "Les prix ont augmenté de 5 %.", ("change", "up", 5, None, "%")),
    ],
)
def test_changes(language: str, text: str, told: tuple[str, str | None, float, float | None, str | None]) -> None:
    figure = read(text, language)[0]
    trend = figure.trend.value if figure.trend else None
    assert (figure.kind.value, trend, figure.value, figure.high, figure.unit) == told


def test_parts_told_in_a_row_are_of_one_whole() -> None:
    whole, children, women = read("At least 115 people died, among them 80 children and 12 women.")
    assert children.total == women.total == whole.at


def test_by_how_much_and_to_what_are_two_figures() -> None:
    change, level = read("The toll rose by 3 to 12.")
    assert (change.kind, change.value, change.trend) == (FigureKind.CHANGE, 3, Trend.UP)
    assert (level.kind, level.value, level.trend) == (FigureKind.COUNT, 12, Trend.UP)


def test_values_told_in_two_ways_stay_two_figures() -> None:
    before, after = read("Sales rose from around $20 million in 2012 to over $90 million.")
    assert (before.value, before.comparator.value, after.value, after.comparator.value) == (20e6, "~", 90e6, ">")


@pytest.mark.parametrize(("text", "now"), [("It rose from 12 to 15.", (15, 15)), ("It fell from 15 to 12.", (12, 12))])
def test_what_holds_now_of_a_move(text: str, now: tuple[float, float]) -> None:
    assert read(text)[0].now == now


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Six of the nine members voted."), ("de", "Sechs der neun Mitglieder stimmten ab.")],
)
def test_a_part_told_beside_its_whole_counts_the_same(language: str, text: str) -> None:
    part, whole = read(text, language)
    assert (part.value, whole.value, part.counted, part.total) == (6, 9, whole.counted, whole.at)
    assert part.tells
    assert whole.tells


def test_numbers_of_one_row_share_what_the_last_counts() -> None:
    text = "It comes with four-, five- and six-cylinder engines, 20, 30 or 40 kg of luggage."
    assert [(one.value, one.unit, one.counted) for one in read(text)] == [
        (4, None, "cylinder engines"),
        (5, None, "cylinder engines"),
        (6, None, "cylinder engines"),
        (20, "kg", "luggage"),
        (30, "kg", "luggage"),
        (40, "kg", "luggage"),
    ]


def test_a_part_names_its_whole() -> None:
    text = "At least 127 sailors, including more than 85 cadets, have drowned."
    whole, part = read(text)
    assert part.total == whole.at
    assert (part.counted, whole.counted) == ("cadets drowned", "sailors drowned")


@pytest.mark.parametrize(
    ("language", "text", "giver"),
    [
        ("en", "More than 30 ships sank, according to the harbour office.", "harbour office"),
        ("en", "The mayor said that 300 people were safe.", "mayor"),
        ("en", "It hurt 300 people, the coastguard said.", "coastguard"),
        ("de", "Nach Angaben des Innenministeriums werden noch 40 Menschen vermisst.", "Innenministeriums"),
        ("de", "Dem Ministerium zufolge starben 15 Soldaten.", "Ministerium"),
        ("fr", "Selon le ministère, 27 personnes sont mortes.", "ministère"),
        ("en", "More than 30 ships sank.", None),
        ("en", "The union put the number of dead at 19.", "union"),
        ("en", "There is room, which the harbour office puts at 40 berths.", "harbour office"),
        ("en", "The owner, Kelm Outfitters, put its loss at around €1.8 million.", "Kelm Outfitters"),
        ("en", "For this year the bank expects growth of 3 per cent.", "bank"),
        ("en", "They put the boat at 3 metres from the wall.", None),
        ("en", "Prices went up. The ferry costs 12 euros.", None),
        ("de", "Das Werk bezifferte den Schaden auf 3 Millionen Euro.", "Werk"),
        ("de", "Für dieses Jahr erwartet das Werk einen Umsatz von 12 Millionen Euro.", "Werk"),
        ("de", "Bei dem Brand wurden 12 Menschen verletzt. Das teilte die Polizei am Montag mit.", "Polizei"),
        ("de", "Bei dem Brand wurden 12 Menschen verletzt. Das Haus teilte ein Flur.", None),
        ("de", "Die Brücke hat 14 Mängel. Das geht aus einem Bericht des Amtes hervor.", "Bericht des Amtes"),
        ("fr", "La préfecture évalue les dégâts à 3 millions d'euros.", "préfecture"),
        ("en", "KARROW (Meridian) - The coast guard put the number of dead at 31.", "coast guard"),
        ("fr", "Selon lui, 27 personnes sont mortes.", None),
    ],
)
def test_who_gives_a_figure(language: str, text: str, giver: str | None) -> None:
    (figure,) = read(text, language)
    assert figure.given_by == giver
    assert bool(figure.source) == bool(giver)
    assert bool(figure.reasons) == bool(giver)


@pytest.mark.parametrize(
    ("language", "text", "givers"),
    [
        ("en", "The union put the number of dead at 19, the coast guard at 14.", ["union", "coast guard"]),
        (
            "de",
            "Das Werk bezifferte den Schaden auf 3 Millionen Euro, die Polizei auf 2 Millionen.",
            ["Werk", "Polizei"],
        ),
    ],
)
def test_each_of_two_who_reckon_gives_its_own(language: str, text: str, givers: list[str]) -> None:
    assert [figure.given_by for figure in read(text, language)] == givers


def test_who_is_named_within_reported_words_gives_the_figure() -> None:
    text = "The paper wrote that, according to the police, 12 people had died."
    quote = Quote(QuoteKind.INDIRECT, (Span(16, 65),), (Span(0, 9),), speaker="paper")
    assert [figure.given_by for figure in read(text, quotes=(quote,))] == ["police"]


def test_she_who_reckons_is_whoever_spoke_last() -> None:
    text = "“We are done,” said Anna Berg. She put the cost at 3 million euros."
    quote = Quote(QuoteKind.DIRECT, (Span(1, 12),), (Span(20, 29),), speaker="Anna Berg")
    (figure,) = read(text, quotes=(quote,))
    assert (figure.given_by, [span.of(text) for span in figure.source]) == ("Anna Berg", ["She"])


def test_a_figure_in_a_quotation_is_its_speakers() -> None:
    text = "“We lost 12 colleagues,” said Anna Berg."
    quote = Quote(QuoteKind.DIRECT, (Span(1, 23),), (Span(30, 39),), speaker="Anna Berg")
    (figure,) = read(text, quotes=(quote,))
    assert (figure.given_by, figure.source) == ("Anna Berg", quote.source)


def test_the_day_that_a_figure_holds_for() -> None:
    (figure,) = read("As of Friday, 1,240 homes were without power.")
    assert figure.as_of == date(2025, 5, 9)


@pytest.mark.parametrize(
    ("language", "text", "period"),
    [
        ("en", "The port handled 40 ships in April 2025.", "April 2025"),
        ("en", "In 2023, 40 ships sank.", "2023"),
        ("en", "They lost 40 ships last year.", "last year"),
        ("en", "They lost 40 ships, more than in 2023.", None),
        ("en", "They lost 40 ships on 5 May 2025.", None),
        ("de", "Im Jahr 2023 sanken 40 Schiffe.", "2023"),
    ],
)
def test_the_period_that_a_figure_counts_over(language: str, text: str, period: str | None) -> None:
    (figure,) = read(text, language)
    assert (figure.period.of(text) if figure.period else None) == period


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("At least 40 people died in Hafenrode on Monday.", "Hafenrode"),
        ("In Hafenrode, 40 people died.", "Hafenrode"),
        ("The mayor of Hafenrode counted 40 ships.", None),
    ],
)
def test_the_place_that_a_figure_counts_at(text: str, place: str | None) -> None:
    start = text.index("Hafenrode")
    mention = Mention(Span(start, start + 9), "Hafenrode", MentionKind.PLACE)
    (figure,) = figures(text, "en", sentences(text, "en"), (), (), (mention,))
    assert (figure.where.of(text) if figure.where else None) == place


def test_a_language_without_rules_gives_amounts_by_sign() -> None:
    assert [(one.value, one.unit) for one in read("Vahinko oli 5 € ja 12 %.", "xx")] == [(5, "EUR"), (12, "%")]


@given(
    st.text(alphabet="0123456789.,$%() abdeilnopstumrkhg-\n“”½", max_size=200),
    st.sampled_from(["en", "de", "fr", None]),
)
def test_spans_lie_in_the_text_in_order(text: str, language: str | None) -> None:
    end = 0
    for figure in read(text, language):
        assert end <= figure.at.start < figure.at.end <= len(text)
        assert all(span.end <= len(text) for span in figure.source)
        end = figure.at.start


@pytest.mark.parametrize(
    "junk", ["12 people killed ", "one ", "$1 ", "said 5 people ", "including 3 boys, ", "from 3 to 5 ", "1 of the "]
)
def test_junk_is_read_in_linear_time(junk: str) -> None:
    assert_linear(lambda text: figures(text, "en", (Span(0, len(text)),), ()), junk, 8_000)


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u2009", "\u202f"])
def test_the_words_of_who_gives_a_figure_begin_behind_the_blank(blank: str) -> None:
    text = f"Fourteen people are missing,{blank}the coast guard{blank}said."
    (figure,) = read(text)
    assert [at.of(text) for at in figure.source] == ["the coast guard"]


def test_a_passive_names_nobody_who_gives_the_figure() -> None:
    figure = read("Fourteen people are confirmed dead and 22 are missing.")[-1]
    assert (figure.value, figure.given_by) == (22, None)


def test_what_is_too_long_for_a_word_is_not_read_to_its_end_for_each_number_in_it() -> None:
    assert_linear(lambda text: figures(text, "en", (Span(0, len(text)),), ()), "½", 16_000)
    assert [figure.counted for figure in read("5 boats sank.")] == ["boats sank"]
    assert [figure.counted for figure in read(f"5 {'boats' * 100} sank.")] == [None]


@pytest.mark.parametrize(
    ("language", "text", "counted"),
    [
        ("en", "The firm has 40 shops worldwide.", "shops"),
        ("en", "The firm has some 40 worldwide.", None),
        ("en", "The firm runs 40 overnight trains.", "overnight trains"),
        ("fr", "Le chiffre d’affaires a reculé de 3,5 %.", None),
        ("fr", "La ville annonce des pertes de 3 millions d’euros.", "pertes"),
    ],
)
def test_adverbs_and_verbs_of_change_are_not_counted(language: str, text: str, counted: str | None) -> None:
    assert [figure.counted for figure in read(text, language)] == [counted]
