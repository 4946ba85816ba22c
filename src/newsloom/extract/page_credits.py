"""Credits that a page shows around the beginning of its text."""

from __future__ import annotations

from collections.abc import Sequence

from newsloom.extract import bylines
from newsloom.extract.chunks import PLACES, Chunk
from newsloom.extract.compose import folded
from newsloom.extract.hints import HINTS
from newsloom.extract.lines import Told, told_by
from newsloom.extract.page_reading import Read

_HINT_BIT = {name: 1 << i for i, name in enumerate(HINTS)}
_PLACE_BIT = {tag: 1 << i for i, tag in enumerate(PLACES)}
_HEAD_REACH = 15
_LEADING = 6  # chunks at the start of the text among which credits are looked for
_CREDIT_WORDS_MAX = 20
_CREDIT_CHARS_MAX = 160
_BELOW_FIRST = 5  # chunks from the first of the text on in which credits are looked for
_PARAGRAPH_WORDS_MIN = 25
_ABOVE_TITLE = 6  # chunks before the title in which credits are looked for


def without_credits(read: Read, chosen: list[int]) -> list[int]:
    """What the classifier took for text, less buttons, and less the lines of credits that it begins with."""
    chunks = read.page.chunks
    kept = [i for i in chosen if chunks[i].tag != "button"]
    start = 0
    for n, i in enumerate(kept[:_LEADING]):
        text = chunks[i].text
        if chunks[i].words > _CREDIT_WORDS_MAX:
            break
        if told_by(text, read.words, read.at.language, read.capture.captured_at):
            start = n + 1
    # A title, kicker or standfirst may stand before the credits; only headings of the text stand behind them.
    return [i for i in kept[:start] if chunks[i].words > _CREDIT_WORDS_MAX] + kept[start:]


def publisher_and_host(
    site: str | None, told: Told, host: str | None, has_related: bool
) -> tuple[str | None, str | None]:
    """Who published, and who shows it here, if another: known by a source line beside the title.

    "Harbour Post3 days ago" names another publisher only on the pages of an aggregator: one that shows further
    articles in the same way, or advertises its own app. Elsewhere it may be a section.
    """
    here = site or host
    other = told.publisher
    if other and here and folded(other) != folded(here) and (has_related or host):
        return other, here
    return site or here or other, None


def told_above(read: Read, near: Sequence[bylines.NearLine]) -> Told:
    """What the credit lines between title and text tell."""
    told = Told()
    label = ""
    for line in near:
        text, label = f"{label} {line.text}".strip(), line.text if line.text[-1] == ":" else ""
        if said := told_by(text, read.words, read.at.language, read.capture.captured_at):
            told = told.completed_by(said)
    return told


def lines_near(read: Read, first: int, title: str | None) -> list[bylines.NearLine]:
    """The lines among which credits stand: those between title and text, then those above the title.

    A standfirst, or the title itself, may be taken for the text's beginning: credits are looked for below it as well,
    as far as the second paragraph.
    """
    chunks, frames = read.page.chunks, read.page.frames
    same = folded(title) if title else ""
    start = max(0, first - _HEAD_REACH)
    titled = next((i for i in range(first - 1, start - 1, -1) if same and folded(chunks[i].text) == same), None)
    if titled is None:
        above, below = range(0), range(start, _second_paragraph(chunks, first))
    else:
        above, below = range(max(0, titled - _ABOVE_TITLE), titled), range(titled, _second_paragraph(chunks, first))
    return [
        bylines.NearLine(chunks[i].text, bool(frames[chunks[i].frame].near_hints & _HINT_BIT["meta"]), i < first)
        for i in (*below, *above)
        if len(chunks[i].text) <= _CREDIT_CHARS_MAX and folded(chunks[i].text) != same
    ]


def _second_paragraph(chunks: Sequence[Chunk], first: int) -> int:
    """The place of the second paragraph from `first` on, or of the last chunk in which credits may stand."""
    end = min(first + _BELOW_FIRST, len(chunks))
    paragraphs = [i for i in range(first, end) if chunks[i].words >= _PARAGRAPH_WORDS_MIN]
    return max(first + 1, paragraphs[1]) if len(paragraphs) > 1 else end
