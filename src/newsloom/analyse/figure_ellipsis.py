"""Bare numbers that count what a figure before them counts: "60 boats had taken part. The prefecture counted 43"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsloom.analyse.figure_grammar import FigureGrammar
from newsloom.analyse.figure_named import counted_by_noun, counted_by_subject
from newsloom.model import Figure, FigureKind, Reason, Span
from newsloom.text.bodies import bodies
from newsloom.text.lang.figures_rules import LENGTHS_OF_TIME
from newsloom.text.word_patterns import as_listed

_BACK_MAX = 48  # characters before a number in which the words stand that give it
_OTHER_CLAUSE = re.compile(r"[.;:!?\d\n]|,\s\S+\s\S+\s")
_BEHIND_MAX = 36  # characters behind it in which who gives it is named
_FATE_MAX = 120  # characters behind a number in which it is told what those did
_SIBLING_GAP_MAX = 60  # characters between two numbers of which the second leaves out the verb
_EARLIER_MAX = 6  # figures before that are looked at
_DISTANCE_MAX = 260  # characters between a number and the figure of the sentence before
_RATIO_MAX = 4.0  # values further apart do not count the same
_LEAD_RATIO_MAX = 2.5  # the same of what the text tells first
_WRITTEN_MIN = 1_000  # a number from here on, beside an amount, has the amount's unit
_BARE = frozenset({FigureKind.COUNT, FigureKind.PASSING})
_TOLD = frozenset({FigureKind.COUNT, FigureKind.MOVE})


def completed(text: str, earlier: Sequence[Figure], figure: Figure, sentence: Span, told: FigureGrammar) -> Figure:
    """The figure with what it counts from one of `earlier` (in order of the text), where it leaves that out.

    It must be given by somebody ("police counted 43", "43 according to police"), tell a change ("rose to 14"), or
    leave out the verb of the figure before it ("… at 3.2 million, the police at 2.5 million"). Else it counts the
    noun that it is put to ("put the attendance at 9,000").
    """
    if figure.kind not in _BARE:
        return figure
    like = _sibling(text, earlier[-1], figure, sentence, told) if earlier else None
    if like is None and (figure.counted is not None or figure.unit is not None):
        return figure
    if like is None and _is_given(text, figure, told):
        like = next(_near(text, earlier, figure, sentence), None) or _lead(earlier, figure)
    if like is None and figure.counted is None and _is_given(text, figure, told):
        fate = told.outcome.search(text, figure.at.end, min(sentence.end, figure.at.end + _FATE_MAX))
        subject = counted_by_subject(text, sentence, figure.at.start, (), told)
        words = told.rules.outcomes[as_listed(fate["word"])] if fate is not None else subject
        if words is not None:
            return replace(figure, counted=words, kind=FigureKind.COUNT)
    if like is None:
        words = counted_by_noun(text, sentence, figure.at.start, told.antecedents.placed_back, told)
        return replace(figure, counted=words) if figure.kind is FigureKind.COUNT else figure
    at = _own_noun(text, like, figure, told)
    own = at.of(text) if at is not None else None
    if own is not None and not bodies(own, told.language):
        return replace(figure, counted=own, unit=like.unit, kind=FigureKind.COUNT)
    reasons = (*figure.reasons, Reason.of("counts-as-before", words=like.at.of(text)))
    same = replace(figure, counted=like.counted, unit=like.unit, kind=FigureKind.COUNT, reasons=reasons)
    return replace(same, given_by=own, source=(at,)) if at is not None else replace(same, given_by=None)


def _own_noun(text: str, like: Figure, figure: Figure, told: FigureGrammar) -> Span | None:
    """The noun between a figure and the one before whose verb it leaves out: "… at 3.2 million, the police at"."""
    gap = text[like.at.end : figure.at.start]
    if not gap.startswith(",") or len(gap) > _SIBLING_GAP_MAX or gap.split()[-1].lower() not in told.antecedents.links:
        return None
    words = gap.strip(" ,").rpartition(" ")[0]
    article = told.givers.article.match(words)
    if article is None:
        return None
    end = like.at.end + gap.index(words) + len(words)
    return Span(end - len(words) + article.end(), end)


def _sibling(text: str, before: Figure, figure: Figure, sentence: Span, told: FigureGrammar) -> Figure | None:
    """The figure before in the same sentence, whose verb or unit is left out here."""
    if before.at.start < sentence.start or not _may_be_like(before, figure, _RATIO_MAX):
        return None
    if figure.unit not in {None, before.unit} or (figure.counted is not None and figure.unit is None):
        return None
    gap = text[before.at.end : figure.at.start]
    if len(gap) > _SIBLING_GAP_MAX:
        big = before.unit is not None and min(before.value, figure.value) >= _WRITTEN_MIN
        return before if big and _may_be_like(before, figure, 2.0) else None
    link = text[max(0, before.at.start - _BACK_MAX) : before.at.start].split()[-1:]
    same_link = bool(link) and gap.split()[-1:] == link and link[0].lower() in told.antecedents.links
    return before if same_link and "," in gap else None


def _is_given(text: str, figure: Figure, told: FigureGrammar) -> bool:
    """Whether the text names who gives the number right beside it, or to what it rose or fell."""
    if figure.trend is not None:
        return True
    before = text[max(0, figure.at.start - _BACK_MAX) : figure.at.start]
    if told.antecedents.teller_back.search(before):
        return True
    near = told.givers.according.search(text, figure.at.end, figure.at.end + _BEHIND_MAX)
    return near is not None and _OTHER_CLAUSE.search(text, figure.at.end, near.start()) is None


def _near(text: str, earlier: Sequence[Figure], figure: Figure, sentence: Span) -> Iterator[Figure]:
    """Figures of the same sentence and of the one before, the nearest first."""
    for before in reversed(earlier[-_EARLIER_MAX:]):
        gap = text[before.at.end : sentence.start] if before.at.end < sentence.start else ""
        if len(gap) > _DISTANCE_MAX or gap.count(". ") + gap.count("\n") > 1:
            return
        if _may_be_like(before, figure, _RATIO_MAX):
            yield before


def _lead(earlier: Sequence[Figure], figure: Figure) -> Figure | None:
    """What the text counts first, where the value is near."""
    first = next((one for one in earlier if one.kind in _TOLD and one.unit is None and one.counted), None)
    return first if first is not None and _may_be_like(first, figure, _LEAD_RATIO_MAX) else None


def _may_be_like(before: Figure, figure: Figure, ratio: float) -> bool:
    if before.kind not in _TOLD or before.unit in LENGTHS_OF_TIME or (before.counted is None and before.unit is None):
        return False
    (low, low_end), (high, _high_end) = sorted((before.now, figure.now))
    return low > 0 and high <= ratio * max(low, low_end)
