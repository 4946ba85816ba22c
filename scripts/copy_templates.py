"""Texts that share wording and are no copies: one template filled in twice, one quotation, one boilerplate paragraph.

All places, clubs, firms and people are invented.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

_FIRST = [
    "Varn",
    "Ostle",
    "Quill",
    "Lower",
    "Brack",
    "Thorn",
    "Hazel",
    "Merr",
    "Asten",
    "Kell",
    "Dunmar",
    "Sorrel",
    "Pell",
    "Ravens",
    "Copper",
    "Wyn",
]
_LAST = [
    "mouth",
    "holm",
    "ford",
    "wick",
    "by",
    "ton",
    "bridge",
    "field",
    "haven",
    "stead",
    "minster",
    "dale",
    "worth",
    "gate",
    "combe",
    "stow",
]
_PEOPLE_FIRST = [
    "Idony",
    "Corvin",
    "Hanno",
    "Maren",
    "Tobin",
    "Selda",
    "Arlo",
    "Benna",
    "Joris",
    "Linnet",
    "Odile",
    "Rufus",
    "Tamsin",
    "Wendel",
    "Ysolt",
    "Pim",
]
_PEOPLE_LAST = [
    "Ashdale",
    "Pell",
    "Drest",
    "Okonwe",
    "Varga",
    "Lindqvar",
    "Toller",
    "Brisk",
    "Hallam",
    "Marchetti",
    "Sandoz",
    "Quarles",
    "Ferrow",
]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_SKIES = ["sunny", "cloudy", "overcast", "changeable", "rainy", "foggy", "stormy", "mild"]

_MATCH = (
    "{a} beat {b} {n}-{m} at {ground} on {day} in front of {k} spectators. {p} put the hosts ahead in the {i}th minute "
    "after a mistake by {q}. {r} made it two with a header shortly before half-time.\n"
    "The visitors came out stronger after the break, and {s} struck the post. Coach {t} brought on {u} for the last "
    "{j} minutes, but the defence held. {a} are now in {o}th place with {x} points, {b} are in {y}th with {z}.\n"
    "On the next day of play {a} travel to {c}, while {b} receive {d}. The referee {v} showed {w} yellow cards."
)
_WEATHER = (
    "It will be {sky} in {a} on {day}, with temperatures of up to {n} degrees in the afternoon. In {b} and on the "
    "coast near {c} the wind will blow at {k} kilometres an hour from the west. At night temperatures will fall to "
    "{m} degrees.\n"
    "On {day2} it will be {sky2} at first and {sky3} later in the day. The forecasters at {d} expect {i} millimetres "
    "of rain. The outlook for the following days: {sky4} in the north, {sky5} in the south, with {j} hours of sunshine."
)
_QUARTER = (
    "{a} {c} plc said on {day} that its profit in the quarter rose by {n} per cent to {k} million crowns. Sales were "
    "{m} per cent higher at {x} million crowns. Analysts had on average expected a profit of {z} million crowns.\n"
    "Chief executive {p} said that demand in {b} had been strong. The company, which employs {y} people in {d} and "
    "elsewhere, kept its forecast for the full year. Its finance director {q} will step down on {day2}.\n"
    "Shares in {a} {c} were up {i} per cent in early trading. They have gained {j} per cent since the beginning of the "
    "year. A dividend of {o} crowns a share will be paid in the third quarter."
)
TEMPLATES = (_MATCH, _WEATHER, _QUARTER)
QUOTATION = (
    "“We have looked at every beam and every bolt of this roof, and I can say to everybody who lives below it that "
    "they may sleep without fear tonight, tomorrow and for as long as this house has stood before,” said the inspector "
    "Corvin Ashdale."
)
BOILERPLATE = (
    "The Lantern is an independent paper that belongs to its readers. Its reporting is paid for by subscriptions and "
    "small gifts. Letters to the editor should not be longer than two hundred words and may be shortened."
)


def filled(template: str, chance: random.Random) -> str:
    """A template with places, people, days and numbers of its own."""
    words = {key: chance.choice(_FIRST) + chance.choice(_LAST) for key in ("a", "b", "c", "d", "ground")}
    people = {key: f"{chance.choice(_PEOPLE_FIRST)} {chance.choice(_PEOPLE_LAST)}" for key in "pqrstuv"}
    small = {key: str(chance.randint(2, 30)) for key in "nmijow"}
    large = {key: str(chance.randint(31, 90_000)) for key in "kxyz"}
    days = {key: chance.choice(_DAYS) for key in ("day", "day2")}
    skies = {key: chance.choice(_SKIES) for key in ("sky", "sky2", "sky3", "sky4", "sky5")}
    return template.format(**words, **people, **small, **large, **days, **skies)


def with_paragraph(paragraph: str, own: Sequence[str], chance: random.Random) -> str:
    """A text of its own paragraphs with one that other texts have too."""
    told = list(own)
    told.insert(chance.randrange(len(told) + 1), paragraph)
    return "\n".join(told)
