"""What the reports of a story state, clause by clause, made comparable."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from typing import Generic, Protocol, TypeVar

from newsloom.compare.sentences import Told, direct_words
from newsloom.model import Excerpt, Figure, Mention, MentionKind, Precision, Report, Span, Spans, TimeExpression
from newsloom.text.clauses import clauses, denials, has_verb
from newsloom.text.crossing import crossing_form
from newsloom.text.words import normal, stop_words

NAME_LETTERS_MIN = 3


class _Placed(Protocol):
    @property
    def at(self) -> Span: ...


P = TypeVar("P", bound=_Placed)


@dataclass(frozen=True, slots=True, eq=False)  # each is its own: compared by identity
class Statement:
    """One clause of a sentence.

    `terms` are its words that carry meaning, without those that only tell who says it, each in one form for its forms
    ("boats" as "boat"), and its numbers by value ("#14", told as "fourteen" or as "14"); `content` those that are no
    part of a name. `names` are the names in it in a form that is one in all languages, those of people by their last
    word. `people` are those told with more than one word. `times` are those resolved to a day or finer, by their words,
    `periods` are months and years; `denials` the words that turn it round. A heading or caption has no verb; `quotes`
    tells that words in marks are part of it.
    """

    article: str
    at: Span
    sentence: Told
    language: str | None
    terms: frozenset[str]
    content: frozenset[str]
    names: frozenset[str]
    people: Mapping[str, Span]
    figures: tuple[Figure, ...]
    times: Mapping[str, TimeExpression]
    periods: tuple[TimeExpression, ...]
    denials: Spans
    has_verb: bool
    quotes: bool

    def excerpt(self) -> Excerpt:
        return Excerpt(self.article, self.at)

    @property
    def place(self) -> int:
        """The number of its sentence within the report."""
        return self.sentence.position


def statements_of(report: Report, told: Sequence[Told]) -> list[Statement]:
    """The statements of `report` in order, from its sentences `told`."""
    reader = _Reader(report)
    return [statement for sentence in told for statement in reader.statements(sentence)]


class _Reader:
    """Takes the sentences of one report apart, which are given in order."""

    def __init__(self, report: Report) -> None:
        analysis = report.analysis
        self._article, self._text, self._language = report.article.id, report.article.text, report.article.language
        self._stops = stop_words(self._language)
        self._spoken = _Begins([_At(span) for span in direct_words(report)])
        # "the coast guard said": who says it, and that it is said, is no part of what is said
        saying = sorted(span for quote in analysis.quotes for span in (*quote.source, *quote.cue))
        self._saying = _Begins([_At(span) for span in saying])
        self._figures = _Begins(analysis.figures)
        self._mentions = _Begins(analysis.mentions)
        self._times = _Begins(analysis.times)

    def statements(self, sentence: Told) -> Iterator[Statement]:
        text = self._text
        low = [word.of(text).casefold().replace("’", "'") for word in sentence.words]
        whole = [quoted.at for quoted in self._spoken.inside(sentence.at)]
        saying = [said.at for said in self._saying.inside(sentence.at)]
        skipped = {k for k, word in enumerate(sentence.words) if saying and any(span.covers(word) for span in saying)}
        for begin, end in clauses(text, sentence.words, low, self._language, whole):
            at = Span(
                sentence.words[begin].start if begin else sentence.at.start,
                sentence.words[end - 1].end if end < len(low) else sentence.at.end,
            )
            own = [k for k in range(begin, end) if k not in skipped]
            figures, named, times = self._figures.inside(at), self._mentions.inside(at), self._times.inside(at)
            if own:
                quotes = any(span.overlaps(at) for span in whole)
                yield self._statement(sentence, at, low, own, figures, named, times, quotes)

    def _statement(
        self,
        sentence: Told,
        at: Span,
        low: Sequence[str],
        own: Sequence[int],
        figures: Sequence[Figure],
        named: Sequence[Mention],
        times: Sequence[TimeExpression],
        quotes: bool,
    ) -> Statement:
        language = self._language
        values = {f"#{value:g}" for figure in figures for value in figure.now}
        terms = terms_of([low[k] for k in own], language) | values
        content = terms
        if named:
            unnamed = [low[k] for k in own if not any(m.at.covers(sentence.words[k]) for m in named)]
            content = terms_of(unnamed, language) | values
        return Statement(
            article=self._article,
            at=at,
            sentence=sentence,
            language=language,
            terms=terms,
            content=content,
            names=frozenset(word for m in named for word in _name_words(m.name, m.kind, language)),
            people={_last(m.name, language): m.at for m in named if _is_full_name(m, self._text, self._stops)},
            figures=tuple(figures),
            times={t.at.of(self._text).casefold(): t for t in times if t.precision not in _COARSE},
            periods=tuple(t for t in times if t.precision in _COARSE),
            denials=tuple(sentence.words[own[k]] for k in denials([low[k] for k in own], language)),
            has_verb=has_verb(low[own[0] : own[-1] + 1], language),
            quotes=quotes,
        )


_COARSE = frozenset({Precision.MONTH, Precision.YEAR})


def terms_of(low_words: Iterable[str], language: str | None) -> frozenset[str]:
    """What words, in lower case, are compared by; without those that carry no meaning."""
    return frozenset(filter(None, map(_term, low_words, repeat(language))))


@lru_cache(maxsize=1 << 16)
def _term(low: str, language: str | None) -> str:
    """What `low` is compared by; empty for a word that carries no meaning."""
    if low in stop_words(language):
        return ""
    return f"#{crossing_form(low)}" if low[0].isdigit() else normal(low, language)


@lru_cache(maxsize=1 << 14)
def _name_words(name: str, kind: MentionKind, language: str | None) -> frozenset[str]:
    """The words of a name that tell its bearer, in the form that all languages share."""
    words = [word for word in name.split() if word[:1].isupper() and len(word) >= NAME_LETTERS_MIN]
    told = words[-1:] if kind is MentionKind.PERSON else words
    return frozenset(crossing_form(word, language) for word in told)


def _is_full_name(mention: Mention, text: str, stops: frozenset[str]) -> bool:
    words = mention.at.of(text).split()
    return mention.kind is MentionKind.PERSON and len(words) > 1 and stops.isdisjoint(map(str.casefold, words))


def _last(name: str, language: str | None) -> str:
    return crossing_form(name.split()[-1], language)  # whatever space stands between, a fixed one too


@dataclass(frozen=True, slots=True)
class _At:
    at: Span


class _Begins(Generic[P]):
    """What begins inside a span, out of what was found in a text, in order. Spans are asked for in order, too."""

    def __init__(self, found: Sequence[P]) -> None:
        self._found = found
        self._place = 0

    def inside(self, span: Span) -> Sequence[P]:
        begin = self._place
        while begin < len(self._found) and self._found[begin].at.start < span.start:
            begin += 1
        end = begin
        while end < len(self._found) and self._found[end].at.start < span.end:
            end += 1
        self._place = end
        return self._found[begin:end]
