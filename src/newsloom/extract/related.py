"""Further articles on a page: blocks with a title of their own, told twice, and running text under it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from newsloom.extract.chunks import Chunk, Frame
from newsloom.extract.frames import common_frame, within
from newsloom.extract.wording import Wording

TITLE_WORDS_MIN, TITLE_WORDS_MAX = 4, 40
TITLE_REACH = 8
BODY_REACH = 60
PROSE_WORDS_MIN = 20
CARDS_MAX = 40
PROSE_LOOKED_BACK = 30
_CONTENTS_LINKS_MIN = 2
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})


@dataclass(frozen=True, slots=True)
class Card:
    """Chunks `[start, end)` of the page that tell one further article; `prose` are those with its text."""

    start: int
    end: int
    title: str
    prose: frozenset[int]
    box: int  # the innermost element around both showings of the title


def cards(chunks: Sequence[Chunk], frames: Sequence[Frame], words: Wording) -> list[Card]:
    """The further articles, in reading order.

    A card's title stands twice within a few chunks, as a heading or a link, after running text of another article.
    Its text is in a box of its own, or behind a heading such as "Related Articles": a title repeated at the head of
    the page, or a label repeated inside an article, makes no card.
    """
    found: list[Card] = []
    prose: list[int] = []
    words_before = 0
    announced = False
    i = 0
    while i < len(chunks) and len(found) < CARDS_MAX:
        card = _card_at(chunks, frames, i) if words_before >= PROSE_WORDS_MIN else None
        before = prose[-PROSE_LOOKED_BACK:]
        if card and (announced or _stands_apart(chunks, frames, card, before)):
            found.append(card)
            i = card.end
            continue
        if _is_prose(chunks[i]):
            words_before += chunks[i].words
            prose.append(i)
            announced = False
        elif words.is_section(chunks[i].text):
            announced = True
        i += 1
    titles = Counter(card.title for card in found)
    return [card for card in found if titles[card.title] == 1]


def _stands_apart(chunks: Sequence[Chunk], frames: Sequence[Frame], card: Card, before: Sequence[int]) -> bool:
    """Whether a card that no heading announces is one: its title leads elsewhere, and the article's text is not in its
    box, nor goes on in it."""
    if not any(_is_link(chunk) for chunk in chunks[card.start : card.end] if chunk.text == card.title):
        return False
    goes_on = card.end < len(chunks) and within(frames, chunks[card.end].frame, card.box)
    if goes_on and _card_at(chunks, frames, card.end) is None:
        return False
    return not any(within(frames, chunks[j].frame, card.box) for j in before)


def _card_at(chunks: Sequence[Chunk], frames: Sequence[Frame], at: int) -> Card | None:
    title = chunks[at].text
    if not 12 <= len(title) <= 300 or not TITLE_WORDS_MIN <= chunks[at].words <= TITLE_WORDS_MAX or title[-1] == ":":
        return None
    reach = range(at, min(len(chunks), at + TITLE_REACH))
    showings = [j for j in reach if chunks[j].text == title]
    if len(showings) < 2 or not any(_is_title(chunks[j]) for j in showings):
        return None
    last = showings[-1]
    # Other links between the two are those of a table of contents, which tells the headings of its own page.
    if sum(_is_link(chunk) for chunk in chunks[at + 1 : last] if chunk.text != title) >= _CONTENTS_LINKS_MIN:
        return None
    box = common_frame(frames, chunks[at].frame, chunks[last].frame)
    prose: list[int] = []
    end = last + 1
    for j in range(last + 1, min(len(chunks), last + BODY_REACH)):
        if _repeats_soon(chunks, j) or not within(frames, chunks[j].frame, box):
            break
        if _is_prose(chunks[j]):
            prose.append(j)
        end = j + 1
    if sum(chunks[j].words for j in prose) < PROSE_WORDS_MIN:
        return None
    return Card(at, end, title, frozenset(prose), box)


def _is_title(chunk: Chunk) -> bool:
    return chunk.tag in _HEADINGS or _is_link(chunk)


def _is_link(chunk: Chunk) -> bool:
    return chunk.link_chars >= 0.9 * len(chunk.text)


def _repeats_soon(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the next card's title begins here."""
    text = chunks[at].text
    if len(text) < 12 or chunks[at].words < TITLE_WORDS_MIN:
        return False
    return any(chunks[j].text == text for j in range(at + 1, min(len(chunks), at + TITLE_REACH)))


def _is_prose(chunk: Chunk) -> bool:
    size = chunk.words
    return size >= 8 and chunk.link_chars < 0.6 * len(chunk.text) and (chunk.text[-1] in ".!?…\"”’»'" or size >= 25)
