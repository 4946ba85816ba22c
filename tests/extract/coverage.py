"""An invented local paper whose pages carry the same furniture around different articles."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from newsloom.extract import learn
from newsloom.model import Article, SiteHabits

AT = datetime(2026, 3, 2, 8, tzinfo=UTC)
SIGN_UP = "Get the day's harbour gossip before breakfast, free in your inbox."
APPEAL = "We are funded by readers like you. Keep the presses rolling: give a crown a week."
AUTHOR = "Tilda Marrow has covered the estuary towns since 2011 and keeps bees."

# Reports that have nothing to do with each other, each with words of its own.
REPORTS = (
    ("Orchard growers count the frost", (
        "Orchard owners around Velmere lost half of their blossom to Tuesday's frost, growers' union figures show.",
        "Sprinklers ran until sunrise, yet temperatures below minus four outlasted every precaution, said Hanne Quill.",
        "Insurance covers hail but rarely frost. Parliament's agriculture committee meets growers on Thursday.",
    )),
    ("Museum lends its meteorite to Brackwater", (
        "Brackwater's planetarium will show the Dunmoor meteorite from May, after museum trustees approved a loan.",
        "Weighing ninety kilograms, the iron fragment travels under escort. Curator Ingo Fell called it a homecoming.",
        "Schoolchildren discovered the stone in 1934 while digging potatoes near a chapel ruin.",
    )),
    ("Tram line nine to run at night", (
        "Night owls in Sennick ride tram line nine around the clock from Saturday, transport chief Pell Oster says.",
        "Drivers negotiated an extra allowance. Carriages will be cleaned during daytime pauses instead.",
        "Neighbouring councils contribute one third of operating expenses until autumn.",
    )),
    ("Chess prodigy beats grandmaster", (
        "Eleven-year-old Mirelle Adou defeated grandmaster Casimir Wolde in forty-one moves at the Lindholm open.",
        "Her bishop sacrifice stunned spectators. Commentators compared the endgame with textbook studies.",
        "Adou attends primary school in Karsbro, practises two hours daily and prefers football, her mother said.",
    )),
    ("Court halts quarry extension", (
        "Judges in Estermark suspended permission for Graystone Aggregates to extend its limestone quarry.",
        "Hydrologists warned that blasting could divert springs supplying three villages with drinking water.",
        "Graystone announced an appeal. Excavators already on site must stop by midnight.",
    )),
    ("Bakery revives forgotten rye", (
        "Miller Joos Tarn and bakery Krumm have revived a rye variety last harvested eighty years ago.",
        "Seeds survived inside a wall of a demolished granary. Loaves taste of caramel and malt, customers report.",
        "Botanists at Holm university sequence its genome to understand drought resistance.",
    )),
)  # fmt: skip


def report(number: int, *, before: Sequence[str] = (), after: Sequence[str] = (), inside: str = "") -> Article:
    """The report `number` with lines around its text, and a sentence inside its second paragraph."""
    title, lines = REPORTS[number]
    first, _, rest = lines[1].partition(". ")
    middle = f"{first}. {inside} {rest}" if inside and rest else " ".join([lines[1], *([inside] if inside else [])])
    text = "\n".join([*before, lines[0], middle, lines[2], *after])
    page = f"https://velmere-courier.example/{number}"
    return Article(f"{number:016x}", page, text, title=title, url=page, language="en")


def taught(*articles: Article, site: SiteHabits | None = None) -> SiteHabits:
    return learn(site or SiteHabits("velmere-courier.example"), articles, AT)
