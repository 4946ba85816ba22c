"""Which other outlets a text names as where it has its news from: "told The Harrow Gazette", "wie die dpa meldet".

Words that cite are looked for first (`text/lang/<code>/citing.py`), then the name beside them. A name counts where it
is known to be an outlet's, is made like one ("Harrow Gazette"), or stands behind a word for one ("the newspaper").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice, takewhile
from typing import NamedTuple

from newsloom.model import Span
from newsloom.text.lang import rules
from newsloom.text.lang.citing_rules import CitingRules
from newsloom.text.lang.outlet_names import PARTS
from newsloom.text.outlets import NAME_WORDS_MAX, Outlets, printed_as
from newsloom.text.trigger_words import as_tree

CUES_MAX = 1000  # in one text; long articles have a hundred
_REACH = 110  # characters before or behind the words that cite in which the name must stand
_GAP_WORDS_MAX = 4  # between the words that cite and the name
_SKIPPED_MAX = 2  # words before the name that look like a part of it ("German", "Sunday")
_TOKEN = re.compile(r"\b[ld]['’]|[^\W_][\w&-]*(?:\.(?=\w)[\w-]+)*(?:['’](?!s\b)\w+)*", re.IGNORECASE)
_CLAUSE = re.compile(r"[^.;:!?„“”«»\"\n]{0,90}")
_SENTENCE = re.compile(r"[^.;:!?\n]{0,160}")
_BETWEEN = re.compile(r"(?:['’]s)?[ \u00a0\u202f]*[„“\"«»‚‘'’(]?[ \u00a0\u202f]*")
_ENDS = ("“", "”", '"', "»", "'s", "’s")  # behind the last word of a name
_HEAD = re.compile(r"\s*[„“\"«»]?(?P<name>[^:\n]{2,60}?)[“”\"»]?\s?:\s")
_TAIL = re.compile(r":\s(?P<name>[^:\n]{2,60})$")


@dataclass(frozen=True, slots=True)
class Citation:
    """That a text names an outlet as its source. `at` is the name, `cue` the words that cite.

    `outlet` is its usual name. `is_aside`: the sentence tells something else, and only goes back to what the outlet
    told ("resigned after The Harrow Gazette reported …").
    """

    outlet: str
    at: Span
    cue: Span
    is_aside: bool = False


class _Grammar(NamedTuple):
    told: CitingRules
    before: re.Pattern[str]
    telling: re.Pattern[str]
    to: re.Pattern[str]
    opener: re.Pattern[str]
    behind: re.Pattern[str]
    aside: re.Pattern[str]


class _Name(NamedTuple):
    outlet: str | None  # None: a word for an outlet in place of its name
    at: Span


def citations(text: str, language: str | None, outlets: Outlets) -> tuple[Citation, ...]:
    """The citations in `text`, in order, each name once; `outlets` knows those that do not look like one."""
    grammar = _grammar(language)
    if grammar is None:
        return ()
    found: dict[Span, Citation] = {}
    for cue, at in islice(_places(text, grammar), CUES_MAX):
        for name in _names_behind(text, at, grammar.told, outlets):
            _note(found, text, name, cue, grammar)
    for match in islice(grammar.behind.finditer(text), CUES_MAX):
        before = _name_before(text, match.start(), grammar.told, outlets)
        if before is not None:
            _note(found, text, before, Span(*match.span(1)), grammar)
    return tuple(_with_last_named(sorted(found.items())))


def _places(text: str, grammar: _Grammar) -> Iterator[tuple[Span, int]]:
    """The words that cite whose outlet stands behind them, each with a place where its name may begin."""
    for match in grammar.before.finditer(text):
        yield Span(*match.span()), match.end()
    for match in grammar.telling.finditer(text):
        cue = Span(*match.span())
        if not grammar.told.to:
            yield cue, match.end()
            continue
        clause = _CLAUSE.match(text, match.end())
        for to in grammar.to.finditer(text, match.end(), clause.end() if clause else match.end()):
            if text.count(",", match.end(), to.start()) % 2 == 0:  # "sagte Venn, die Sekretärin, der Zeitung"
                yield cue, to.end()
    if not grammar.told.clause_openers:
        return
    for match in grammar.opener.finditer(text):
        sentence = _SENTENCE.match(text, match.end())
        verb = grammar.behind.search(text, match.end(), sentence.end() if sentence else match.end())
        if verb:
            yield Span(*verb.span(1)), match.end()


def title_citations(title: str, language: str | None, outlets: Outlets) -> tuple[Citation, ...]:
    """As `citations`, and outlets set apart by a colon: "Reuters: …", "…: Harrow Gazette"."""
    told = list(citations(title, language, outlets))
    for found in (_HEAD.match(title), _TAIL.search(title)):
        if found and not told:
            name = _set_apart(found["name"], outlets)
            if name is not None:
                at = Span(*found.span("name"))
                told.append(Citation(name, at, at))
    return tuple(told)


def _set_apart(name: str, outlets: Outlets) -> str | None:
    """The outlet that the words before or behind a colon name: in full, as "Harrow: …" may be the town."""
    words = [match.group() for match in _TOKEN.finditer(name)]
    if not 0 < len(words) <= NAME_WORDS_MAX:
        return None
    certain = words[-1].lower() not in PARTS  # "Breaking News: …" names nobody
    return outlets.known(name, whole=True) or (printed_as(words) if certain else None)


def _note(found: dict[Span, Citation], text: str, name: _Name, cue: Span, grammar: _Grammar) -> None:
    first = min(name.at.start, cue.start)
    is_aside = grammar.aside.search(text, max(0, first - _REACH), first) is not None
    found.setdefault(name.at, Citation(name.outlet or "", name.at, cue, is_aside))


def _with_last_named(found: Iterable[tuple[Span, Citation]]) -> Iterator[Citation]:
    """ "Told the newspaper" is told whichever was cited last; nobody, where none was."""
    last = ""
    for at, citation in found:
        if citation.outlet:
            last = citation.outlet
            yield citation
        elif last:
            yield Citation(last, at, citation.cue, citation.is_aside)


def _names_behind(text: str, at: int, told: CitingRules, outlets: Outlets) -> Iterator[_Name]:
    """The name behind words that cite, and those joined to it ("Reuters and AFP")."""
    row = _row(text, at, at + _REACH)
    first = _first_name(text, row, told, outlets)
    if first is None:
        return
    yield first
    for _ in range(2):
        row = [span for span in row if span.start >= first.at.end]
        if not row or row[0].of(text).lower() not in told.joins:
            return
        further = _first_name(text, row[1:], told, outlets)
        if further is None or further.outlet is None:
            return
        yield further
        first = further


def _first_name(text: str, row: Sequence[Span], told: CitingRules, outlets: Outlets) -> _Name | None:
    gap, kind = _gap(text, row, told)
    article = row[gap - 1].of(text) if gap and row[gap - 1].of(text).lower() in told.articles else None
    for skipped in range(_SKIPPED_MAX + 1):
        run = _run(text, row[gap + skipped :])
        name = _longest_name(text, run, told, outlets, article if skipped == 0 else None)
        if name is not None:
            return name
        if not run or not _is_capital(run[0].of(text)):
            break
    if kind is None:
        return None
    capitals = list(takewhile(lambda span: _is_capital(span.of(text)), _run(text, row[gap:])[:3]))
    if capitals:
        at = Span(capitals[0].start, capitals[-1].end)
        return _Name(at.of(text), at)
    return _Name(None, kind)


def _longest_name(
    text: str, run: Sequence[Span], told: CitingRules, outlets: Outlets, article: str | None
) -> _Name | None:
    """The longest beginning of `run` that names an outlet, perhaps only with the `article` before it ("the Post")."""
    for length in range(len(run), 0, -1):
        words = [span.of(text) for span in run[:length]]
        if length == 1 and words[0].lower() in told.kinds:
            return None
        named = outlets.named(words) or (outlets.named([article, *words]) if article else None)
        if named:
            return _Name(named, Span(run[0].start, run[length - 1].end))
    return None


def _gap(text: str, row: Sequence[Span], told: CitingRules) -> tuple[int, Span | None]:
    """How many words stand before the name, and the last of them that is a word for an outlet."""
    words = [span.of(text) for span in row[: _GAP_WORDS_MAX + 2]]
    kind: Span | None = None
    for place, word in enumerate(words[: _GAP_WORDS_MAX + 1]):
        if _is_kind(word, told):
            kind = row[place]
        elif word in told.articles or word in told.adjectives:
            continue  # a capital one is a part of the name: "The Harrow Gazette"
        elif kind or told.nouns_capitalised or not _describes(words[place + 1 : place + 3], told):
            return place, kind
    return min(len(row), _GAP_WORDS_MAX + 1), kind


def _describes(following: Sequence[str], told: CitingRules) -> bool:
    """Whether what follows a word makes it a part of a description: "the German newspaper Bild"."""
    return len(following) == 2 and _is_kind(following[0], told) and _is_capital(following[1])


def _is_kind(word: str, told: CitingRules) -> bool:
    return word.lower() in told.kinds and word[0].isupper() == told.nouns_capitalised


def _name_before(text: str, at: int, told: CitingRules, outlets: Outlets) -> _Name | None:
    """The name that ends right before words that cite."""
    row = _row(text, max(0, at - _REACH), at, from_end=True)
    while row and row[-1].of(text).lower() in told.helpers:
        row.pop()
    if not row or (_BETWEEN.fullmatch(text, row[-1].end, at) is None and text[row[-1].end : at].strip(" “”\"»'’)‘")):
        return None
    for length in range(min(len(row), NAME_WORDS_MAX), 0, -1):
        run = row[-length:]
        if any(text.startswith(("'s", "’s"), span.end) for span in run[:-1]):
            continue
        words = [span.of(text) for span in run]
        if words[-1].lower() in told.kinds and all(word.lower() in told.articles for word in words[:-1]):
            continue
        if (_is_capital(words[0]) or length == 1) and (named := outlets.named(words)):
            return _Name(named, Span(run[0].start, run[-1].end))
    return _Name(None, row[-1]) if _is_kind(row[-1].of(text), told) else None


def _row(text: str, start: int, end: int, *, from_end: bool = False) -> list[Span]:
    """The words from `start` on as far as nothing but a space or a quotation mark parts them."""
    spans = [Span(*match.span()) for match in _TOKEN.finditer(text, start, min(end, len(text)))]
    if from_end:
        for place in range(len(spans) - 1, 0, -1):
            if _BETWEEN.fullmatch(text, spans[place - 1].end, spans[place].start) is None:
                return spans[place:]
        return spans
    for place, span in enumerate(spans):
        before = spans[place - 1].end if place else start
        if _BETWEEN.fullmatch(text, before, span.start) is None:
            return spans[:place]
    return spans


def _run(text: str, row: Sequence[Span]) -> list[Span]:
    """The first words of `row` that can be one name: capitals, small words between them, or one small word."""
    run = list(row[:NAME_WORDS_MAX])
    closed = next((i for i, span in enumerate(run) if text.startswith(_ENDS, span.end)), None)
    if closed is not None:
        run = run[: closed + 1]
    while len(run) > 1 and not _is_capital(run[-1].of(text)):
        run.pop()
    return run


def _is_capital(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit()


@cache
def _grammar(language: str | None) -> _Grammar | None:
    told = rules("citing", language, CitingRules)
    if not told.before:
        return None
    helpers = f"(?:(?:{_any(told.helpers)}) ){{0,3}}" if told.helpers else ""
    return _Grammar(
        told,
        before=_words(told.before),
        telling=_words(told.telling),
        to=_words(told.to),
        opener=_words(told.clause_openers),
        behind=re.compile(rf"(?<=[\w“”\"»'’)‘]) {helpers}({_any(told.behind)})(?!\w)"),
        aside=re.compile(rf"(?<!\w)(?:{_any(told.asides)})(?: \w+){{0,3}} ?$", re.IGNORECASE),
    )


def _words(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(words)})(?!\w)", re.IGNORECASE)


def _any(words: Iterable[str]) -> str:
    return as_tree(words).replace(r"\s", "[ \u00a0]")
