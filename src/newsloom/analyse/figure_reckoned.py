"""Who gives a figure by reckoning rather than by saying: "the union put the dead at 19, the coast guard at 14"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from newsloom.analyse.figure_grammar import FigureGrammar
from newsloom.model import Span
from newsloom.text.word_patterns import as_listed

_CLAUSE_MAX = 160  # characters before a figure in which the verb stands
_SUBJECT_MAX = 80
_SUBJECT_WORDS_MAX = 8
_FURTHER_MAX = 200  # characters behind a sentence in which the next one says who told it
_CLAUSE_END = re.compile(r"[;:!?\n\"“”«»]|\.\s|\)\s[-–—]{1,2}\s")  # also that of a dateline: "(Meridian) - "
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A verb of reckoning, which ends at `end`. `subject` is who reckons, None where nobody stands before the verb."""

    subject: Span | None
    end: int


def reckoned(text: str, edge: int, low: int, times: Sequence[Span], told: FigureGrammar) -> Reckoned | None:
    """The verb of reckoning whose object the figure is; the figure begins at `edge`, its sentence at `low`.

    Of "X puts it at 19, Y at 14" the second is Y's. `times` are the times told in the text, in order: none is part of
    a name.
    """
    begin = max(low, edge - _CLAUSE_MAX)
    ends = [found.end() for found in _CLAUSE_END.finditer(text, begin, edge)]
    begin = ends[-1] if ends else begin
    verbs = list(told.givers.reckons.finditer(text, begin, edge))
    if not verbs:
        return None
    verb = verbs[-1]
    links = told.givers.rules.reckons[as_listed(verb["word"])]
    between = text[verb.end() : edge].rstrip().lower()
    if links and not any(between.endswith(f" {link}") or between.startswith(f" {link} ") for link in links):
        return None
    follower = told.givers.reckons_too.search(text, verb.end(), edge)
    if follower is not None:
        return Reckoned(Span(*follower.span("subject")), verb.end())
    if "," in between or _DIGIT.search(between):
        return None  # another clause's figure
    place = bisect_left(times, verb.start(), key=lambda span: span.start)
    begin = max([begin, *(span.end for span in times[max(0, place - 1) : place])])
    return Reckoned(_subject(text, Span(begin, verb.start()), told), verb.end())


def _subject(text: str, clause: Span, told: FigureGrammar) -> Span | None:
    """The last noun phrase of what stands before a verb: of an apposition in commas the name."""
    words = told.givers.helper_back.sub("", clause.of(text)[-_SUBJECT_MAX:])
    start = clause.end - min(len(clause), _SUBJECT_MAX)
    pieces = words.rstrip(" ,").split(",")
    piece = pieces[-1]
    start += len(",".join(pieces[:-1])) + (1 if pieces[:-1] else 0)
    lead = told.givers.relative.match(piece)
    start += lead.end() if lead else 0
    name = piece[lead.end() :] if lead else piece
    start += len(name) - len(name.lstrip())
    plain = name.strip()
    parts = plain.split()
    if not parts or len(parts) > _SUBJECT_WORDS_MAX or parts[-1].lower() in told.givers.rules.passives:
        return None
    if parts[0].lower() in told.givers.no_subject and plain.lower() not in told.givers.persons:
        return None
    if not any(word[0].isupper() for word in parts) and told.givers.article.match(f"{parts[0]} x") is None:
        return None
    return Span(start, start + len(plain))


def told_next(text: str, end: int, told: FigureGrammar) -> re.Match[str] | None:
    """The opening of a sentence right behind `end` that says who told what stands before it: "Das teilte … mit"."""
    return told.givers.told_next.match(text, end, end + _FURTHER_MAX)
