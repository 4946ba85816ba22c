"""Events of one kind in one town are told apart, and each is one story however it is told."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from newsloom.relate import Relater
from tests.relate.material import report

# (incident, hours after the first report, headline, text)
STABBINGS = (
    (
        "saltgate",
        0,
        "Man stabbed outside Saltgate bakery",
        "Varnholm police are looking for two men after a 34-year-old baker was stabbed outside his shop on Saltgate "
        "early on Monday. Orrin Kestle was opening the shutters when he was attacked, his brother said. Surgeons at "
        "the infirmary operated on his shoulder.",
    ),
    (
        "saltgate",
        7,
        "Varnholm baker recovering after attack",
        "The baker Orrin Kestle, 34, is out of danger after the stabbing on Saltgate, the infirmary said. Police "
        "think that two men waited for him to raise the shutters. Neighbours left loaves at the door.",
    ),
    (
        "ropewalk",
        30,
        "Student knifed at Ropewalk tram stop",
        "A student of 19 was stabbed at the Ropewalk tram stop in Varnholm on Tuesday evening, police said. Tamsin "
        "Hobday had asked a group of youths to turn down their music. She was taken to the infirmary with a wound to "
        "the leg, and the tram line was closed for three hours.",
    ),
    (
        "finch",
        52,
        "Arrest after stabbing in Finch Avenue",
        "Varnholm police arrested a woman of 41 after her landlord was stabbed in a dispute about rent in Finch Avenue "
        "on Wednesday. Merle Brackley, 67, died at the scene. Detectives took a kitchen knife from the stairwell.",
    ),
    (
        "ropewalk",
        55,
        "Tram stop attack: youths sought",
        "Police in Varnholm have published pictures of five youths seen at Ropewalk when Tamsin Hobday, 19, was "
        "stabbed. The student had complained of loud music while she waited for the tram. Her leg wound will heal.",
    ),
    (
        "finch",
        70,
        "Tenant charged with killing landlord Merle Brackley",
        "A tenant was charged with murder on Thursday over the death of the landlord Merle Brackley, who was 67. The "
        "court heard that the two had quarrelled about rent in the stairwell of the house in Finch Avenue. A kitchen "
        "knife was shown.",
    ),
)


def test_three_stabbings_of_one_week_in_one_town_are_three_stories() -> None:
    relater = Relater()
    found: dict[str, set[str]] = {}
    for number, (incident, hours, title, text) in enumerate(STABBINGS):
        placement = relater.add(report(str(number), text, title, hours=hours))
        found.setdefault(placement.story, set()).add(incident)
    assert sorted(map(sorted, found.values())) == [["finch"], ["ropewalk"], ["saltgate"]]
    assert len(relater.stories()) == 3


@given(st.permutations(STABBINGS))
@settings(max_examples=30, deadline=None)
def test_no_order_of_arrival_changes_what_belongs_together(told: list[tuple[str, float, str, str]]) -> None:
    relater = Relater()
    incidents = {title: incident for incident, _, title, _ in told}
    found = [relater.add(report(title, text, title, hours=hours)) for _, hours, title, text in told]
    stories = {story.id: {incidents[title] for title in story.articles} for story in relater.stories()}
    assert len(found) == len(STABBINGS)
    assert sorted(map(sorted, stories.values())) == [["finch"], ["ropewalk"], ["saltgate"]]
