"""What several reports tell alike, and what only one does."""

from __future__ import annotations

from newsloom.analyse import analyse
from newsloom.compare import dossier
from newsloom.model import Copy, Dossier, Report, Sentence
from tests.compare.builders import report, story

HERALD = """A dam above the village of Ormsk broke on Tuesday evening and flooded some 300 houses, the district said.
Nine people are missing and 41 were taken to hospital in Velda.
The dam had been inspected in spring, according to its operator."""
POST = """Nine people are missing after a dam broke above Ormsk on Tuesday evening.
Soldiers brought boats and blankets to the upper part of the village.
The operator said the dam had been inspected in spring."""
BOTE = """Oberhalb des Dorfes Ormsk ist am Dienstagabend ein Damm gebrochen.
Neun Menschen werden vermisst, 41 kamen ins Krankenhaus.
Der Betreiber schwieg zunächst."""


def read(key: str, text: str, *, hours: float = 0, language: str = "en", publisher: str | None = None) -> Report:
    bare = report(key, text, hours=hours, language=language, publisher=publisher)
    return Report(bare.article, analyse(bare.article))


def compared(*reports: Report, copies: dict[str, Copy] | None = None) -> Dossier:
    return dossier(story(*reports), list(reports), copies or {})


def words(told: Sentence, *reports: Report) -> set[str]:
    texts = {r.article.id: r.article.text for r in reports}
    return {excerpt.at.of(texts[excerpt.article]) for excerpt in (told.passage, *told.also_in)}


def test_a_clause_that_two_reports_tell_is_a_point_whatever_else_their_sentences_tell() -> None:
    herald, post = read("herald", HERALD), read("post", POST, hours=1)
    points = [words(point, herald, post) for point in compared(herald, post).agreed]
    assert {"Nine people are missing"} in points
    assert {
        "A dam above the village of Ormsk broke on Tuesday evening",
        "after a dam broke above Ormsk on Tuesday evening.",
    } in points


def test_reports_in_two_languages_meet_by_what_is_counted() -> None:
    herald, bote = read("herald", HERALD), read("bote", BOTE, hours=1, language="de")
    points = [words(point, herald, bote) for point in compared(herald, bote).agreed]
    assert {"Nine people are missing", "Neun Menschen werden vermisst"} in points


def test_who_says_it_is_no_part_of_what_is_said() -> None:
    herald, post = read("herald", HERALD), read("post", POST, hours=1)
    points = [words(point, herald, post) for point in compared(herald, post).agreed]
    assert any(len([w for w in point if "inspected in spring" in w]) == 2 for point in points)


def test_sentences_about_one_speaker_do_not_tell_the_same() -> None:
    a = read("herald", "The commander of the Velda garrison, Ilse Karn, praised her soldiers on Tuesday evening.")
    b = read("post", "The commander of the Velda garrison, Ilse Karn, declined to speak to reporters.", hours=1)
    assert compared(a, b).agreed == ()


def test_an_outlet_that_tells_it_again_is_no_second_witness() -> None:
    first = read("a", POST, publisher="Ormsk Post")
    again = read("b", "Nine people are missing after a dam broke above Ormsk.\nA priest said mass.", hours=9,
                 publisher="Ormsk Post")  # fmt: skip
    assert compared(first, again).agreed == ()
    assert compared(first, again).witnesses == 1


def test_witnesses_are_outlets_that_do_not_go_back_to_one_another() -> None:
    herald, post = read("herald", HERALD), read("post", POST, hours=1)
    echo = read("echo", HERALD, hours=2)
    told = compared(herald, post, echo, copies={"echo": Copy("herald", 1.0, 1.0)})
    assert told.witnesses == 2
    assert {point.witnesses for point in told.agreed} == {2}


def test_what_only_one_tells_stands_under_its_report_and_nothing_shared_does() -> None:
    herald, post = read("herald", HERALD), read("post", POST, hours=1)
    alone = {one.article: [e.at.of(POST) for e in one.told] for one in compared(herald, post).alone}
    assert alone["post"] == ["Soldiers brought boats and blankets to the upper part of the village."]


def test_lines_of_a_gallery_tell_nothing() -> None:
    lines = "\n".join(f"Photo {n} of 9: Ormsk after the flood A boat was seen in street {n}." for n in range(1, 6))
    a, b = read("herald", lines), read("post", lines.replace("street", "lane"), hours=1)
    assert compared(a, b).agreed == ()


def test_a_passage_that_tells_two_figures_stands_once() -> None:
    herald = read("herald", "Of 187 passengers 31 were injured.\nNobody died.")
    post = read("post", "On board the train were 187 passengers, the operator of the line said.", hours=1)
    bote = read("bote", "At least 31 people were injured in the accident of the night train near Velda.", hours=2)
    shown = [point.passage for point in compared(herald, post, bote).agreed]
    assert [(passage.article, passage.at.start) for passage in shown] == [("herald", 0)]
