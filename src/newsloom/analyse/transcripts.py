"""What is said in a transcript: lines that open with the speaker's name in capitals ("RUHL: The light was out.")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsloom.analyse.quotations import Draft
from newsloom.model import Mention, QuoteKind, Reason, Span

_LINE = re.compile(
    r"^[^\S\n]{0,4}(?P<label>[^\W\d_a-z][^\W\d_a-z.'’-]+(?: [^\W\d_a-z][^\W\d_a-z.'’-]*){0,3})(?P<cue>:)[^\S\n]{1,3}"
    r"(?P<words>\S[^\n]*)",
    re.MULTILINE,
)
_LINES_MIN = 3
_MARKS = "\"'“”‘’„«»"
_BETWEEN_MAX = 2_000  # characters from one speaker to the next that still answers


def transcribed(text: str, mentions: Sequence[Mention]) -> list[Draft]:
    """The lines of a transcript in `text` as direct quotations, in order; none where the text holds no transcript.

    It is one where two speak in turn, one of them more than once, and one is named elsewhere too: "WATCH: …" and
    "RELATED: …" are nobody's words. Lines with marks of quotation around them are left to those.
    """
    lines = [line for line in _LINE.finditer(text) if line["label"].isupper()]
    if len(lines) < _LINES_MIN or not _takes_turns(lines) or not _is_named(lines, mentions):
        return []
    return [
        Draft(
            QuoteKind.DIRECT,
            [Span(line.start("words"), line.start("words") + len(line["words"].rstrip()))],
            Span(*line.span("label")),
            Span(*line.span("cue")),
            Reason.of("cue-before"),
        )
        for line in lines
        if line["words"][0] not in _MARKS
    ]


def _takes_turns(lines: Sequence[re.Match[str]]) -> bool:
    surnames = [_surname(line) for line in lines]
    near = any(
        one != other and after.start() - before.end() <= _BETWEEN_MAX
        for (one, before), (other, after) in zip(
            zip(surnames, lines, strict=True), zip(surnames[1:], lines[1:], strict=True), strict=False
        )
    )
    return near and Counter(surnames).most_common(1)[0][1] > 1


def _is_named(lines: Sequence[re.Match[str]], mentions: Sequence[Mention]) -> bool:
    """Whether a label is somebody's name: in full before it is short ("ADA RUHL", "RUHL"), or in the text."""
    surnames = {_surname(line) for line in lines}
    in_full = {_surname(line) for line in lines if " " in line["label"]}
    short = {line["label"] for line in lines if " " not in line["label"]}
    labels = {line.start("label") for line in lines}
    known = {mention.name.rpartition(" ")[2].upper() for mention in mentions if mention.at.start not in labels}
    return not in_full.isdisjoint(short) or not surnames.isdisjoint(known)


def _surname(line: re.Match[str]) -> str:
    return line["label"].rpartition(" ")[2]
