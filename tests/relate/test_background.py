"""Threads: which earlier stories a story goes back to, and how. Texts are read with analysis, as in the service."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from newsloom.analyse import analyse
from newsloom.model import LinkKind, Placement, Report
from newsloom.relate import Relater
from newsloom.relate.setting import Setting
from tests.relate.material import report


@dataclass(frozen=True, slots=True)
class Told:
    title: str
    text: str
    day: float
    language: str = "en"


def read(told: Told, name: str) -> Report:
    made = report(name, told.text, told.title, hours=told.day * 24, language=told.language)
    return replace(made, analysis=analyse(made.article))


# Other news of the same days and places, so that names are not rare for want of anything else.
OTHERS = (
    Told(
        "Market square of Ollerby gets new paving",
        "The market square of Ollerby will be paved anew from May, the town council of Ollerby decided. Mayor Petra "
        "Lindgard said the stones came from a quarry near Wexmouth and would cost 600,000 euros.",
        0.1,
    ),
    Told(
        "Wexmouth choir wins at festival in Ollerby",
        "The Wexmouth Chamber Choir won the first prize at the spring festival in Ollerby on Saturday. Its director, "
        "Amos Fennick, said the singers had rehearsed for nine months.",
        0.2,
    ),
    Told(
        "Ollerby hospital opens new ward for children",
        "The hospital of Ollerby opened a ward with 24 beds for children on Monday. The health minister, Brigid "
        "Sallow, cut a ribbon and spoke of a good day for the region around Wexmouth.",
        0.3,
    ),
)
STRIKE = Told(
    "Tram drivers in Ollerby walk out over night shifts",
    "Tram drivers of Ollerby Transit stopped work at four o'clock on Monday in a quarrel over night shifts. No line "
    "was running by six. The Union of Tram Workers says that the 430 drivers work up to nine nights in a row. "
    "Ollerby Transit called the strike disproportionate. Its director, Lorcan Hessel, said there was nothing to "
    "offer.",
    1,
)
TALKS = Told(
    "Ollerby Transit and tram union sit down to talk after strike",
    "Two weeks after the strike of tram drivers, Ollerby Transit and the Union of Tram Workers opened talks on "
    "night shifts on Monday. Lorcan Hessel, the director, said he had brought a paper of eleven pages. A mediator "
    "named by the city leads the round. It is to end by Friday.",
    15,
)
ARREST = Told(
    "Banker held over missing millions of Corrant Savings",
    "Police arrested the banker Osric Vandeleur in Wexmouth on Tuesday. He is accused of taking 14 million euros "
    "from Corrant Savings, where he led the credit department until last year. Prosecutor Nell Harbinger said more "
    "arrests could follow.",
    2,
)
TRIAL = Told(
    "Trial of former banker Vandeleur begins",
    "The trial of Osric Vandeleur, arrested in spring over the missing millions of Corrant Savings, began in "
    "Wexmouth on Thursday. Prosecutor Nell Harbinger asked for eight years in prison. His lawyer told the court "
    "that her client had hidden nothing and would speak next week.",
    90,
)
BLAST = Told(
    "Explosion at Brackwell fertiliser plant kills six",
    "Six people died when a tank exploded at the Brackwell fertiliser plant near Ollerby on Wednesday night. The "
    "owner, Tessaly Chemicals, said that 31 workers had been in the hall. The fire burned until morning, and people "
    "in three villages were told to keep their windows shut.",
    3,
)
OUTCRY = Told(
    "Unions condemn Tessaly Chemicals after blast at Brackwell",
    "Three unions condemned Tessaly Chemicals on Friday after the explosion at the Brackwell fertiliser plant, and "
    "called for an inquiry by people from outside. 'Six of ours did not come home because an inspection was saved', "
    "said Maud Orrin of the Chemical Workers. Ministers said nothing until evening.",
    4.4,
)
SAVED = Told(
    "Chemical firm asks to put off safety checks",
    "Tessaly Chemicals has asked the labour inspectorate to put off the yearly checks of its tanks until autumn. The "
    "firm says that it lacks fitters; Maud Orrin of the Chemical Workers spoke of a gamble. The inspectorate "
    "in Wexmouth wants to answer within the month.",
    0.5,
)
INQUEST = Told(
    "Six dead in blast near Ollerby: what is known so far",
    "Rescuers went on searching the burned hall near Ollerby on Thursday, where six people died in an explosion. The "
    "youngest was 23.\n"
    "The plant belongs to Tessaly Chemicals, which had asked last month to put off the yearly checks of its tanks, as "
    "Maud Orrin of the Chemical Workers recalled. The labour inspectorate in Wexmouth looks into the "
    "matter.",
    3.6,
)
PASSING = Told(
    "Wexmouth regatta sails in light wind",
    "The Wexmouth regatta began on Friday with 62 boats and hardly any wind. The first race went to the sloop of "
    "Ingram Pellow, who came home four minutes before the next. A gust at noon helped only the small boats.\n"
    "The second race was put off. The crews kept a minute of silence for the dead of Brackwell.",
    4.5,
)
SAME_TOWN = Told(
    "Lorry overturns in Ollerby",
    "A lorry with onions overturned on the ring road of Ollerby on Thursday. Nobody was hurt. The police of Ollerby "
    "closed the road for three hours, and drivers on the way to Wexmouth were led through the town.",
    16,
)
STREIK_DE = Told(
    "Nach dem Streik der Straßenbahner: Ollerby Transit verhandelt",
    "Nach dem Streik der Straßenbahnfahrer in Ollerby verhandeln die Verkehrsbetriebe Ollerby Transit und die "
    "Gewerkschaft seit Montag über Nachtschichten. Direktor Lorcan Hessel sagte, er habe ein Papier von elf Seiten "
    "mitgebracht. Die 430 Fahrer wollen höchstens fünf Nächte in Folge arbeiten.",
    15,
    "de",
)


def thread(*told: Told) -> list[Placement]:
    """The placements of what is told, after other news of the region. Each report is kept a story of its own, so
    that what is tested is the thread."""
    relater = Relater(Setting(join_from=99.0))
    for number, other in enumerate(OTHERS):
        relater.add(read(other, f"other-{number}"))
    return [relater.add(read(one, str(number))) for number, one in enumerate(told)]


@pytest.mark.parametrize(
    ("earlier", "later", "kind"),
    [
        (STRIKE, TALKS, LinkKind.FOLLOW_UP),
        (ARREST, TRIAL, LinkKind.FOLLOW_UP),
        (STRIKE, STREIK_DE, LinkKind.FOLLOW_UP),
        (BLAST, OUTCRY, LinkKind.REACTION),
        (SAVED, INQUEST, LinkKind.BACKGROUND),
    ],
)
def test_a_thread_leads_back_with_its_kind(earlier: Told, later: Told, kind: LinkKind) -> None:
    before, after = thread(earlier, later)
    assert [(link.story, link.kind) for link in after.background] == [(before.story, kind)]


@pytest.mark.parametrize(("earlier", "later"), [(STRIKE, SAME_TOWN), (BLAST, PASSING), (ARREST, STRIKE)])
def test_a_place_or_a_passing_word_in_common_makes_no_thread(earlier: Told, later: Told) -> None:
    _, second = thread(earlier, replace(later, day=earlier.day + 1.5))
    assert second.background == ()


def test_the_sentence_that_looks_back_is_the_reason() -> None:
    _, after = thread(STRIKE, TALKS)
    reasons = {reason.key: reason for reason in after.background[0].reasons}
    assert reasons["refers-back"].fact("sentence")[0].startswith("Two weeks after the strike of tram drivers")
    assert "Lorcan Hessel" in reasons["shared-rare-names"].fact("names")
