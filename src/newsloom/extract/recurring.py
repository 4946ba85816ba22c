"""Finds in an article what its site shows again and again, and takes it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsloom.extract.cutting import Piece, restored, without
from newsloom.extract.fingerprints import Paragraph, Unit, folded_title, paragraphs, subject_words
from newsloom.extract.habits import recurring_lines
from newsloom.model import Article, Habit, SiteHabits, Span, Verdict
from newsloom.text.sentences import sentences

# Shorter ones ("Good morning.", "What happened?") are also text: they go along with a longer one beside them.
_WORDS_MIN = 4
# A line seen with few unrelated articles is left where most of its subject words stand elsewhere in the text.
_SURE_FROM = 6
_ROOTED_MIN = 0.6
_SUBJECT_WORDS_MIN = 4
# A longer line is looked for inside of paragraphs too, where no full stop parts it from what follows.
_INSIDE_CHARS_MIN = 30
_NO_LABEL = ":.!?…"


def set_apart(article: Article, site: SiteHabits) -> Article:
    """The article without the lines and sentences that recur on its site: they are furniture now.

    Its id stays. What was set apart for recurring before is judged anew. An article of nothing else stays as it is.
    """
    article = restored(article)
    known = recurring_lines(site)
    if not known:
        return article
    pieces = _pieces(article, known, {int(key, 16) for key, told in site.verdicts if told is Verdict.DROP})
    pieces = _with_empty_subheads(article, pieces)
    left = len(article.text) - sum(piece.end - piece.start for piece in pieces)
    if not pieces or left <= article.text.count("\n") + len(pieces):
        return article
    return without(article, pieces)


def _pieces(article: Article, known: Mapping[int, Habit], dropped: set[int]) -> list[Piece]:
    found = list(paragraphs(article.text, folded_title(article.title)))
    inside = [habit.text for habit in known.values() if len(habit.text) >= _INSIDE_CHARS_MIN]
    going = _going(found, known, dropped)
    heads = set(article.subheads)
    pieces: list[Piece] = []
    for paragraph in found:
        whole = paragraph.whole
        if whole.key in going and (
            len(whole.words) >= _WORDS_MIN or whole.key in dropped or _is_label(whole, known[whole.key], heads)
        ):
            pieces.append(Piece(whole.start, whole.end, is_line=True))
            continue
        recurs, held = _sentences(paragraph, going, dropped), _embedded(whole, inside)
        if recurs or held:
            spans = sentences(whole.text, article.language)
            starts = {whole.start + span.start for span in spans}
            ends = {whole.start + span.end for span in spans}
            whole_ones = [(start, end) for start, end in recurs if start in starts and end in ends]
            pieces += _merged(whole, whole_ones + [(start, end) for start, end in held if start in starts])
    return pieces


def _going(found: Sequence[Paragraph], known: Mapping[int, Habit], dropped: set[int]) -> set[int]:
    """The recurring lines and sentences that do not belong to what this very article is about."""
    units = {unit.key: unit for one in found for unit in (one.whole, *one.sentences) if unit.key in known}
    unsure = {key for key in units if key not in dropped and known[key].unrelated < _SURE_FROM}
    if not unsure:
        return set(units)
    leaves = (leaf for one in found if one.whole.key not in known for leaf in one.leaves if leaf.key not in known)
    own = subject_words(leaves).keys()
    for key in unsure:
        told = subject_words([units[key]]).keys()
        if len(told) >= _SUBJECT_WORDS_MIN and len(told & own) >= _ROOTED_MIN * len(told):
            del units[key]
    return set(units)


def _is_label(line: Unit, habit: Habit, heads: set[Span]) -> bool:
    """Whether a very short line is a label for certain, and no heading, exclamation or name before somebody's words."""
    return habit.unrelated >= _SURE_FROM and line.text[-1] not in _NO_LABEL and Span(line.start, line.end) not in heads


def _sentences(paragraph: Paragraph, going: set[int], dropped: set[int]) -> list[tuple[int, int]]:
    """The recurring sentences of a paragraph; short ones only beside others of them."""
    told = paragraph.sentences
    taken: list[tuple[int, int]] = []
    begin = 0
    while begin < len(told):
        end = begin
        while end < len(told) and told[end].key in going:
            end += 1
        run = told[begin:end]
        if any(len(unit.words) >= _WORDS_MIN or unit.key in dropped for unit in run):
            taken.append((run[0].start, run[-1].end))
        begin = max(end, begin + 1)
    return taken


def _embedded(whole: Unit, lines: Sequence[str]) -> list[tuple[int, int]]:
    """Where a recurring line stands in a longer one. Without a full stop at its end, it runs on into a sentence."""
    found = []
    for line in lines:
        at = whole.text.find(line)
        if at >= 0 and len(line) < len(whole.text) and not whole.text[at + len(line) :][:1].isalnum():
            found.append((whole.start + at, whole.start + at + len(line)))
    return found


def _merged(whole: Unit, ranges: Sequence[tuple[int, int]]) -> list[Piece]:
    """The ranges in order, those beside each other as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return [Piece(start, end, is_line=(start, end) == (whole.start, whole.end)) for start, end in merged]


def _with_empty_subheads(article: Article, pieces: list[Piece]) -> list[Piece]:
    """With the headings at the end of the text under which nothing is left."""
    gone = {(piece.start, piece.end) for piece in pieces if piece.is_line}
    at = len(article.text)
    added: list[Piece] = []
    while at > 0:
        start = article.text.rfind("\n", 0, at) + 1
        if (start, at) not in gone:
            if Span(start, at) not in article.subheads or at == len(article.text):
                break
            added.append(Piece(start, at, is_line=True))
        at = start - 1
    return sorted([*pieces, *added], key=lambda piece: piece.start)
