"""Reports for the tests: invented people, places and events."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from newsloom.model import Analysis, Article, Precision, Quote, QuoteKind, Report, Span, Stamp

BEGIN = datetime(2031, 5, 5, 8, 0, tzinfo=UTC)


def report(
    id_: str,
    text: str = "",
    title: str | None = None,
    *,
    hours: float | None = 0.0,
    publisher: str | None = None,
    language: str | None = "en",
    quoted: str | None = None,
    wire: str | None = None,
) -> Report:
    """A report published so many hours after BEGIN; None for one without a date."""
    stamp = None
    if hours is not None:
        stamp = Stamp(BEGIN + timedelta(hours=hours), "", Precision.MINUTE, "input")
    quotes: tuple[Quote, ...] = ()
    if quoted is not None:
        begin = text.index(quoted)
        quotes = (Quote(QuoteKind.DIRECT, (Span(begin, begin + len(quoted)),)),)
    article = Article(
        id=id_, page=id_, text=text, title=title, publisher=publisher, wire=wire, published=stamp, language=language
    )
    return Report(article, Analysis(quotes=quotes))


BRIDGE = (
    "A footbridge over the river Ostle collapsed in Varnholm on Monday morning, injuring eleven people, the fire "
    "brigade said.\n"
    "The bridge had been closed to lorries since March after inspectors found rust in two of its cables. Mayor "
    "Idony Pell said the repair had been put off twice for want of money.\n"
    "Divers searched the water below until noon but found nobody else. Four of the injured are children from the "
    "school at Tannery Lane, who were on their way to a swimming lesson.\n"
    "The engineer Corvin Ashdale, who wrote the report in March, told reporters that the cables should have been "
    "replaced ten years ago. The council will meet on Thursday to hear him."
)
BRIDGE_TOLD_ANEW = (
    "Eleven people were hurt, four of them pupils, when a pedestrian bridge in Varnholm fell into the Ostle at the "
    "start of the week. Idony Pell, the mayor, admitted that work on the rusty cables had been delayed because the "
    "town could not pay. An inspection led by Corvin Ashdale had warned of the danger in spring."
)
OTHER_BRIDGE = (
    "A road bridge near Quillmouth was closed on Tuesday after a barge struck one of its piers. Nobody was hurt. The "
    "skipper, Hanno Drest, blamed a failed rudder. Harbour police said that the pier had lost some stones and that "
    "traffic would be led through Lower Fenwick for a week."
)
_SYLLABLES = tuple(first + second for first in "bklmnrstvz" for second in "aeiou")


def invented_text(seed: int, words: int = 120) -> str:
    """Sentences of invented words, different for each seed."""
    chance = random.Random(seed)
    out = []
    for number in range(words):
        word = "".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(2, 4)))
        begins = number % 12 == 0
        written = word.capitalize() if begins or chance.random() < 0.1 else word
        out.append(written + ("." if number % 12 == 11 else ""))
    return " ".join(out) + "."


@st.composite
def streams(draw: st.DrawFn) -> list[Report]:
    """Reports of a few happenings, some of them copies, some without a date."""
    count = draw(st.integers(1, 10))
    out = []
    for number in range(count):
        seed = draw(st.integers(0, 3))
        text = invented_text(seed, draw(st.sampled_from((0, 40, 90))))
        title = draw(st.sampled_from((None, invented_text(seed, 7))))
        hours = draw(st.one_of(st.none(), st.integers(0, 24 * 300)))
        out.append(report(str(number), text, title, hours=hours))
    return out
