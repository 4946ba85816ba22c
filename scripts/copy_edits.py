"""What outlets do to a text that they take over, done to any text: for measuring whether copies are found.

Every edit is a function of a text, a random generator and paragraphs of unrelated texts; the same seed gives the same.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence

from newsloom.text.sentences import sentences

Edit = Callable[[str, random.Random, Sequence[str]], str]

PARAGRAPH_SENTENCES = 3
REPLACED_ONE_IN = 20
_WORD = re.compile(r"[^\W\d_]+|\d+")
_INSIDE_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")

FURNITURE = (
    "Sign up to our morning briefing and get the day's five stories before breakfast.",
    "Read more: What we know so far, and what comes next",
    "This article may contain links to partners. We may earn something when you buy through them.",
    "Share this article on your favourite network or send it to a friend.",
    "Follow us for live coverage, pictures and video throughout the day.",
    "You have two free articles left this month. Subscribe now for full access to all our reporting.",
    "Watch: Our correspondent explains what is at stake in ninety seconds",
    "Comments are moderated and open for forty-eight hours. Please stay on the subject.",
    "Most read today: ten gardens to see this summer; how to sleep when it is hot; quiz of the week",
    "Do you know more about this story? Write to our desk in confidence.",
)
_SYNONYMS = (
    ("said", "stated"), ("began", "started"), ("big", "large"), ("help", "assist"), ("about", "around"),
    ("killed", "slain"), ("people", "persons"), ("also", "as well"), ("after", "following"), ("but", "however"),
    ("show", "display"), ("many", "numerous"), ("near", "close to"), ("against", "versus"),
    ("officials", "authorities"),
    ("car", "vehicle"), ("told", "informed"), ("because", "since"), ("while", "as"), ("quickly", "rapidly"),
    ("asked", "requested"), ("children", "youngsters"), ("former", "ex"), ("company", "firm"), ("police", "officers"),
)  # fmt: skip
_SPELLINGS = (
    ("colour", "color"), ("labour", "labor"), ("honour", "honor"), ("centre", "center"), ("theatre", "theater"),
    ("defence", "defense"), ("organise", "organize"), ("realise", "realize"), ("recognise", "recognize"),
    ("programme", "program"), ("travelled", "traveled"), ("cancelled", "canceled"), ("neighbour", "neighbor"),
    ("favour", "favor"), ("metre", "meter"), ("kilometre", "kilometer"), ("grey", "gray"), ("tonnes", "tons"),
    ("analyse", "analyze"), ("apologise", "apologize"), ("jewellery", "jewelry"), ("towards", "toward"),
)  # fmt: skip
_NUMBERS = (
    ("one", "1"), ("two", "2"), ("three", "3"), ("four", "4"), ("five", "5"), ("six", "6"), ("seven", "7"),
    ("eight", "8"), ("nine", "9"), ("ten", "10"), ("eleven", "11"), ("twelve", "12"), ("twenty", "20"),
)  # fmt: skip
_TRANSCRIPTIONS = (
    ("kh", "ch"), ("sh", "sch"), ("ch", "tsch"), ("ou", "u"), ("ei", "ey"), ("ck", "k"), ("y", "i"), ("w", "v"),
    ("q", "k"), ("ph", "f"), ("th", "t"), ("ee", "i"), ("ll", "l"), ("j", "y"),
)  # fmt: skip
_MARKS = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "-", "–": "-"})
_CURLED = str.maketrans({"'": "’", "-": "–"})


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text; of one written in a single line, its sentences by threes."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if len(lines) > PARAGRAPH_SENTENCES:
        return lines
    told = [at.of(text) for at in sentences(text, "en")]
    return [" ".join(told[at : at + PARAGRAPH_SENTENCES]) for at in range(0, len(told), PARAGRAPH_SENTENCES)]


def _cut(text: str, part: float) -> str:
    words = [found.end() for found in re.finditer(r"\S+", text)]
    return text[: words[max(1, round(len(words) * part)) - 1]]


def to_a_half(text: str, _chance: random.Random, _others: Sequence[str]) -> str:
    return _cut(text, 0.5)


def to_a_quarter(text: str, _chance: random.Random, _others: Sequence[str]) -> str:
    return _cut(text, 0.25)


def unchanged(text: str, _chance: random.Random, _others: Sequence[str]) -> str:
    return text


def dropped(text: str, chance: random.Random, _others: Sequence[str]) -> str:
    """A third of the paragraphs is left out."""
    told = paragraphs(text)
    kept = sorted(chance.sample(range(len(told)), max(1, len(told) - len(told) // 3)))
    return "\n".join(told[at] for at in kept)


def inserted(text: str, chance: random.Random, others: Sequence[str]) -> str:
    """As many paragraphs of other texts as make up a third of the whole."""
    told = paragraphs(text)
    for other in chance.sample(others, max(1, len(told) // 3)):
        told.insert(chance.randrange(len(told) + 1), other)
    return "\n".join(told)


def reordered(text: str, chance: random.Random, _others: Sequence[str]) -> str:
    told = paragraphs(text)
    chance.shuffle(told)
    return "\n".join(told)


def with_furniture(text: str, chance: random.Random, _others: Sequence[str]) -> str:
    told = paragraphs(text)
    for line in chance.sample(FURNITURE, 5):
        told.insert(chance.randrange(len(told) + 1), line)
    return "\n".join(told)


def copy_edited(text: str, chance: random.Random, _others: Sequence[str]) -> str:
    """Synonyms, spelling, numbers, names, marks; and one word in REPLACED_ONE_IN is another."""
    pairs = dict([*_SYNONYMS, *_SPELLINGS, *_NUMBERS, *((american, british) for british, american in _SPELLINGS)])
    text = _WORD.sub(lambda found: pairs.get(found[0], found[0]) if chance.random() < 0.5 else found[0], text)
    text = _INSIDE_NAME.sub(lambda found: _transcribed(found[0]) if chance.random() < 0.5 else found[0], text)
    text = text.translate(_MARKS if chance.random() < 0.5 else _CURLED)
    words = _WORD.findall(text)
    return _WORD.sub(
        lambda found: chance.choice(words) if chance.random() < 1 / REPLACED_ONE_IN else found[0],
        text,
    )


def _transcribed(name: str) -> str:
    for written, instead in _TRANSCRIPTIONS:
        if written in name:
            return name.replace(written, instead)
    return name


def all_together(text: str, chance: random.Random, others: Sequence[str]) -> str:
    """Cut to a half, a paragraph in eight dropped, reordered, edited, with furniture and a paragraph of another."""
    told = paragraphs(_cut(text, 0.5))
    told = told[: max(1, len(told) - len(told) // 8)]
    chance.shuffle(told)
    edited = paragraphs(copy_edited("\n".join(told), chance, others))
    for line in [*chance.sample(FURNITURE, 3), chance.choice(others)]:
        edited.insert(chance.randrange(len(edited) + 1), line)
    return "\n".join(edited)


EDITS: Mapping[str, Edit] = {
    "new headline": unchanged,
    "cut to a half": to_a_half,
    "cut to a quarter": to_a_quarter,
    "paragraphs dropped": dropped,
    "paragraphs inserted": inserted,
    "paragraphs reordered": reordered,
    "furniture added": with_furniture,
    "copy-edited": copy_edited,
    "all together": all_together,
}
