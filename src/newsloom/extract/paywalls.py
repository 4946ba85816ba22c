"""Whether a page shows its article in part only: paywalls, walls of registration, teasers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from selectolax.lexbor import SelectolaxError

from newsloom.extract.chunks import PLACES, Chunk, Chunks
from newsloom.extract.linked_data import Node
from newsloom.extract.metadata import Sources

# Chunks behind the text in which a wall is looked for; one that stands at once behind it needs no other sign.
_NEAR = 4
_REACH = 14
_LINE_CHARS_MAX = 300
_TERMS_WORDS_MAX = 40  # below a wall's first line
_SHORT_WORDS = 150
_TEASER_WORDS_MAX = 300
_SENTENCE_WORDS_MIN = 12
_PROMISED_SHARE_MIN = 0.6  # of the words that JSON-LD tells the article to have
_WHOLE_SHARE_MIN = 0.85
_PART_WORDS_MIN = 50
_PARTS_MAX = 40
_SELECTOR_CHARS_MAX = 200
_ENDS = '.!?:。！？"”’»›)]'
_AROUND = sum(1 << i for i, tag in enumerate(PLACES) if tag in ("nav", "footer", "aside"))
_FALSE = (False, "False", "false", "http://schema.org/False", "https://schema.org/False")
_BOXES = ",".join(
    f"[{attribute}*={name}]"
    for name in ("paywall", "pay-wall", "regwall", "subscription-wall", "premium-wall", "meter-wall")
    for attribute in ("class", "id")
)


def is_cut_off(page: Chunks, chosen: Sequence[int], at: Sources) -> bool:
    """Whether the article made of the chunks `chosen` is only the beginning of what its publisher wrote.

    That JSON-LD calls an article not free (`isAccessibleForFree`) says who may read it, not what the page shows: many
    pages carry the whole text behind a curtain. So there must be a wall behind the text, or it must end in the middle
    of a sentence, be very short, or hold much less than is promised.
    """
    text = [page.chunks[i] for i in chosen]
    if not text:
        return False
    words = sum(chunk.words for chunk in text)
    promised = _promised_words(at.ld)
    if promised and words >= _WHOLE_SHARE_MIN * promised:
        return False
    # "Continue reading" may be taken for the last line of the text until its wording is looked at.
    last = next((i for i in reversed(chosen) if at.words.kind_of(page.chunks[i].text) is None), chosen[-1])
    behind = list(_behind(page, last))
    is_open = _is_open(page.chunks[last], words)
    wall = next((n for n, chunk in enumerate(behind) if says_wall(chunk, at)), _REACH)
    if wall < _NEAR or (wall < _REACH and (is_open or words < _SHORT_WORDS)):
        return True
    is_paid = _is_paid(at)
    if is_paid and (is_open or words < _SHORT_WORDS or words < _PROMISED_SHARE_MIN * promised):
        return True
    return is_open and (
        any(at.words.offer.match(chunk.text) for chunk in behind) or at.tree.css_first(_BOXES) is not None
    )


def without_wall(page: Chunks, chosen: Sequence[int], at: Sources) -> list[int]:
    """`chosen` without a wall that the text ends with, and without the terms of the offer below it."""
    below = 0
    for i in range(chosen[-1] if chosen else -1, -1, -1):
        if below > _TERMS_WORDS_MAX or i <= chosen[0]:
            break
        if says_wall(page.chunks[i], at):
            return [one for one in chosen if one < i]
        below += page.chunks[i].words
    return list(chosen)


def says_wall(chunk: Chunk, at: Sources) -> bool:
    """Whether a line says that the rest is for subscribers or those who log in."""
    return len(chunk.text) <= _LINE_CHARS_MAX and at.words.cut_off.search(chunk.text) is not None


def _behind(page: Chunks, last: int) -> Iterator[Chunk]:
    for chunk in page.chunks[last + 1 : last + 1 + _REACH]:
        if not page.frames[chunk.frame].tags & _AROUND:
            yield chunk


def _is_open(last: Chunk, words: int) -> bool:
    """Whether a text of so many words, whose last chunk this is, ends before its sentence does.

    Many a last item of a list, or a last line put in by the site, has no full stop: of longer texts only dots tell.
    """
    if last.text.endswith(("…", "...", "[…]", "[...]")):
        return True
    return words <= _TEASER_WORDS_MAX and last.words >= _SENTENCE_WORDS_MIN and last.text[-1] not in _ENDS


def _promised_words(node: Node) -> int:
    told = node.get("wordCount")
    return int(told) if isinstance(told, int | str) and str(told).isdecimal() and len(str(told)) < 7 else 0


def _is_paid(at: Sources) -> bool:
    """Whether JSON-LD calls the article, or a part of it that the page does not show, not free."""
    parts = at.ld.get("hasPart")
    named = [
        part.get("cssSelector")
        for part in (parts if isinstance(parts, list) else [parts])
        if isinstance(part, dict) and part.get("isAccessibleForFree") in _FALSE
    ]
    if not named:
        return at.ld.get("isAccessibleForFree") in _FALSE
    return not any(_words_in_part(at, selector) >= _PART_WORDS_MIN for selector in named)


def _words_in_part(at: Sources, selector: object) -> int:
    if not isinstance(selector, str) or not selector.strip() or len(selector) > _SELECTOR_CHARS_MAX:
        return 0
    try:
        nodes = at.tree.css(selector)[:_PARTS_MAX]
    except SelectolaxError:  # what lexbor cannot read as a selector
        return 0
    return sum(len(node.text(separator=" ").split()) for node in nodes)
