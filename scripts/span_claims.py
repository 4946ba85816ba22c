"""What every span of an output claims, and whether it holds: used by `quality_spans` and by the tests.

Each function gives findings: a kind of span, and what is wrong with one of that kind or None. Of any span it is asked
that it lies in its text, is not empty, and has no white space at its ends. What else holds for one kind is told where
that kind is read.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from itertools import pairwise

from newsloom.model import (
    Analysis,
    Article,
    Copy,
    Dossier,
    Excerpt,
    Figure,
    FigureKind,
    MentionKind,
    Quote,
    QuoteKind,
    Report,
    Span,
    ToldFigure,
    ToldQuote,
    Utterance,
    WordChange,
)
from newsloom.text.lang import rules
from newsloom.text.lang.figures_rules import FigureRules
from newsloom.text.numbers import Number, numbers
from newsloom.text.sentences import sentences

_WORD = re.compile(r"\w+")
_LENGTH = re.compile(r"P(?=\d|T\d)(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?")  # ISO 8601
_DOUBLED = re.compile(r"([^\W\d_])\1+")
_MARKS = frozenset("\"“”„‟«»‹›‘’‚‛'`＂")
_UNSEEN = " \t\x0b\x0c\x85\u00a0\u202f\u200e\u200f\u202a\u202b\u202c\u205f\u2060\u3000\ufeff"
_UNSEEN += "".join(map(chr, range(0x2000, 0x200C)))  # spaces of other widths
_PARAGRAPH_ENDS = frozenset("\r\n\u2028\u2029")
_SHOWN = 60  # characters of a text in a finding
_REACH = 12  # characters beside words said in which their mark stands


@dataclass(frozen=True, slots=True)
class Finding:
    """One claim of one span. `wrong` says what is not so, None where the claim holds."""

    kind: str
    wrong: str | None = None


class _Text:
    """An article's text with its sentences, and the words said in it."""

    def __init__(self, article: Article, quotes: Sequence[Quote] = ()) -> None:
        self.text = article.text
        self.sentences = sentences(article.text, article.language)
        self.starts = [sentence.start for sentence in self.sentences]
        self.said = [span for quote in quotes for span in quote.content]

    def claim(self, kind: str, span: Span, problem: str | None = None, *, in_sentence: bool = False) -> Finding:
        """What every span claims, and `problem` where its kind has found one."""
        wrong = problem or self._unsound(span) or (self._over_sentence(span) if in_sentence else None)
        return Finding(kind, f"{wrong}: {span.start}..{span.end} {self.shown(span)}" if wrong else None)

    def shown(self, span: Span) -> str:
        begin, end = max(0, span.start - _SHOWN), min(len(self.text), span.end + _SHOWN)
        told = span.of(self.text)
        told = told if len(told) <= 4 * _SHOWN else f"{told[: 2 * _SHOWN]} … {told[-2 * _SHOWN :]}"
        return repr(f"{self.text[begin : span.start]}[{told}]{self.text[span.end : end]}")

    def words(self, span: Span) -> list[str]:
        return [word.casefold() for word in _WORD.findall(span.of(self.text))]

    def is_quotation(self, span: Span) -> bool:
        """Whether `span` is words said, with nothing else but their marks."""
        return any(
            span.covers(said) and not _WORD.search(self.text[span.start : said.start] + self.text[said.end : span.end])
            for said in self.said
        )

    def _unsound(self, span: Span) -> str | None:
        if not 0 <= span.start <= span.end <= len(self.text):
            return f"outside the text of {len(self.text)} characters"
        told = span.of(self.text)
        if not told:
            return "empty"
        return "white space at an end" if told != told.strip() else None

    def _over_sentence(self, span: Span) -> str | None:
        place = bisect_right(self.starts, span.start) - 1
        inside = place >= 0 and self.sentences[place].covers(span)
        return None if inside else "not within one sentence"


def report_findings(report: Report) -> Iterator[Finding]:
    """All spans of an article and of what was found in it."""
    text = _Text(report.article)
    yield from _article(report.article, text)
    yield from _quotes(report.analysis, text)
    yield from _figures(report, text)
    yield from _mentions(report.analysis, text)
    yield from _times(report.analysis, text)


def _article(article: Article, text: _Text) -> Iterator[Finding]:
    for kind, spans in (("sub-heading", article.subheads), ("live entry", tuple(e.at for e in article.entries))):
        for span in spans:
            whole = _begins_paragraph(text.text, span.start) and _ends_paragraph(text.text, span.end)
            yield text.claim(kind, span, None if whole else "no whole paragraph")
        yield from _in_order(kind, spans, text)


def _in_order(kind: str, spans: Sequence[Span], text: _Text) -> Iterator[Finding]:
    """That spans stand in order and apart."""
    for before, after in pairwise(spans):
        if before.end > after.start:
            yield text.claim(kind, after, f"not behind the one before, which ends at {before.end}")


def _quotes(analysis: Analysis, text: _Text) -> Iterator[Finding]:
    for before, after in pairwise(analysis.quotes):
        if before.content[0].start > after.content[0].start:
            yield text.claim("words said", after.content[0], "begins before the quotation before it")
    for quote in analysis.quotes:
        if not quote.content:
            yield Finding("words said", f"none for {quote.speaker!r}")
        kind = f"words said, {quote.kind.value}"
        for span in quote.content:
            marked = quote.kind is not QuoteKind.DIRECT or _is_turn(text.text, quote, span)
            problem = None if marked else _without_marks(text.text, span)
            yield text.claim(kind, span, problem)
        yield from _in_order(kind, quote.content, text)
        yield from _attribution(quote, text)


def _attribution(quote: Quote, text: _Text) -> Iterator[Finding]:
    for kind, spans in (("source", quote.source), ("cue", quote.cue)):
        for span in spans:
            said = quote.kind is QuoteKind.DIRECT and any(span.overlaps(part) for part in quote.content)
            wordless = kind == "source" and not text.words(span)
            problem = "among the words said" if said else "no word in it" if wordless else None
            yield text.claim(kind, span, problem, in_sentence=True)
        yield from _in_order(kind, spans, text)
    if quote.speaker is not None:
        yield Finding("speaker", _speaker_problem(quote, text))
    if quote.role is not None:
        yield text.claim("role", quote.role, None if text.words(quote.role) else "no word in it", in_sentence=True)


def _speaker_problem(quote: Quote, text: _Text) -> str | None:
    """A speaker has a source, stands in the text as it is written out, and is in the source or says why not."""
    if not quote.source:
        return f"{quote.speaker!r} without a source"
    if not quote.speaker or not _told(quote.speaker, text.text):
        return f"{quote.speaker!r} is not in the text"
    said = {word for span in quote.source for word in text.words(span)}
    resolved = any(reason.fact("name") for reason in quote.reasons)
    if not resolved and not said & set(map(str.casefold, _WORD.findall(quote.speaker))):
        return f"{quote.speaker!r} is not in the source {sorted(said)} and no reason is given"
    return None


def _told(words: str, text: str) -> bool:
    """Whether `words` stand in `text`, whatever the white space between them."""
    return words in text or " ".join(words.split()) in " ".join(text.split())


def _is_turn(text: str, quote: Quote, span: Span) -> bool:
    """Whether `span` is a line of a transcript behind its speaker's name in capitals: "RUHL: The light was out."."""
    begin, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    label, cue, gap = text[begin : span.start].partition(":")
    told = [source.of(text) for source in quote.source]
    rest = text[span.end : end if end >= 0 else None]
    return bool(cue) and label.isupper() and told == [label.strip()] and not gap.strip() and not rest.strip()


def _without_marks(text: str, span: Span) -> str | None:
    """Words said whole stand in marks, or go on in a paragraph that opens or ends without; the marks are not theirs."""
    before = text[max(0, span.start - _REACH) : span.start].rstrip(_UNSEEN)
    behind = text[span.end : span.end + _REACH].lstrip(_UNSEEN)
    opened = not before or before[-1] in _MARKS or before[-1] in _PARAGRAPH_ENDS or before[-1] in "–—-"
    closed = not behind or behind[0] in _MARKS or behind[0] in _PARAGRAPH_ENDS
    return None if opened and closed else "not between quotation marks"


def _figures(report: Report, text: _Text) -> Iterator[Finding]:
    analysis = report.analysis
    found = numbers(report.article.text, report.article.language)
    known = rules("figures", report.article.language, FigureRules)
    starts = [number.at.start for number in found]
    spans = {figure.at for figure in analysis.figures}
    times = {time.at for time in analysis.times}
    places = {mention.at for mention in analysis.mentions if mention.kind is MentionKind.PLACE}
    for figure in analysis.figures:
        inside = found[bisect_right(starts, figure.at.start - 1) : bisect_right(starts, figure.at.end - 1)]
        words = figure.at.of(report.article.text).lower().split()
        orders = [known.orders[word] for word in words if word in known.orders]
        yield text.claim("figure", figure.at, _value_problem(figure, inside, orders), in_sentence=True)
        for span in figure.source:
            yield text.claim("figure's source", span, None if text.words(span) else "no word in it", in_sentence=True)
        if figure.given_by is not None:
            told = bool(figure.source) and _told(figure.given_by, text.text)
            yield Finding("figure's giver", None if told else f"{figure.given_by!r}: no source, or not in the text")
        if figure.total is not None:
            yield text.claim("figure's whole", figure.total, None if figure.total in spans else "no figure")
        if figure.period is not None:
            yield text.claim("figure's period", figure.period, None if figure.period in times else "no time")
        if figure.where is not None:
            yield text.claim("figure's place", figure.where, None if figure.where in places else "no name of a place")
    yield from _in_order("figure", [figure.at for figure in analysis.figures], text)


def _value_problem(figure: Figure, inside: Sequence[Number], orders: Sequence[int]) -> str | None:
    """The numbers that stand in a figure's words make its value.

    A share may be told by two of them ("one in three"), or by one of its `orders` ("every tenth"). A part that stands
    behind a unit is added to one of it ("a mile and a half").
    """
    told = {value for number in inside for value in (number.value, number.high) if value is not None}
    told |= {1 + number.value for number in inside if number.fraction and number.at.start > figure.at.start}
    if figure.kind is FigureKind.SHARE:
        told |= {low / high for low in told for high in told if high}
        told |= {1 / order for order in orders}
    wanted = {figure.value, figure.value if figure.high is None else figure.high}
    if not all(any(_equal(value, other) for other in told) for value in wanted):
        return f"told as {sorted(wanted)}, its words say {sorted(told)}"
    return "a range that runs backwards" if figure.high is not None and figure.high < figure.value else None


def _equal(a: float, b: float) -> bool:
    return abs(a - b) <= 1e-9 * max(1.0, abs(a))


def _mentions(analysis: Analysis, text: _Text) -> Iterator[Finding]:
    written = {mention.at.of(text.text) for mention in analysis.mentions}
    for mention in analysis.mentions:
        own, full = text.words(mention.at), [word.casefold() for word in _WORD.findall(mention.name)]
        problem = None
        if mention.name not in written:
            problem = f"no mention is written {mention.name!r}"
        elif not _relates(own, full):
            problem = f"shares no word with its name {mention.name!r}"
        yield text.claim("mention", mention.at, problem, in_sentence=True)
    yield from _in_order("mention", [mention.at for mention in analysis.mentions], text)


def _relates(own: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a short form has a word of the full name, or its initials, in it."""
    if set(own) & set(full):
        return True
    letters = "".join(own)
    initials = "".join(word[0] for word in full)
    return any(letter in letters for letter in initials) and (len(full) > 1 or full[0] in letters or letters in full[0])


def _times(analysis: Analysis, text: _Text) -> Iterator[Finding]:
    for time in analysis.times:
        problem = None if time.begin < time.end else f"{time.begin} is not before {time.end}"
        problem = problem or (
            None if _PARAGRAPH_ENDS.isdisjoint(time.at.of(text.text)) else "runs over a paragraph's end"
        )
        yield text.claim("time", time.at, problem)  # its own full stops may end sentences: "September 11th. 2012"
    yield from _in_order("time", [time.at for time in analysis.times], text)
    for length in analysis.durations:
        problem = None if _LENGTH.fullmatch(length.length) else f"{length.length!r} is no length of time"
        yield text.claim("length of time", length.at, problem)
    yield from _in_order("length of time", [length.at for length in analysis.durations], text)


def copy_findings(article: Article, copy: Copy, articles: Mapping[str, Article]) -> Iterator[Finding]:
    """The passages that a copy shares with its origin, and the changes."""
    here, there = _Text(article), _Text(articles[copy.of])
    for passage in copy.passages:
        same = _letters(passage.here.of(here.text)) == _letters(passage.there.of(there.text))
        yield here.claim("passage of a copy", passage.here, None if same else "other words than in the origin")
        yield there.claim("passage of an origin", passage.there)
    for change in copy.changes:
        for side, span in ((here, change.here), (there, change.there)):
            if span is not None and len(span):
                yield side.claim(f"change of a copy, {change.kind.value}", span)
        for edit in change.edits:
            for side, span in ((here, edit.here), (there, edit.there)):
                if span is not None:
                    yield side.claim(f"edit of a copy, {edit.kind.value}", span)
    for further in copy.further:
        yield from copy_findings(article, further, articles)


def _letters(words: str) -> str:
    """The letters and figures of `words`, as copies are told by them: whatever marks they have, doubled or not."""
    apart = unicodedata.normalize("NFD", words)
    plain = (c for c in apart if c.isalnum() and unicodedata.normalize("NFKD", c) == c)  # no ligatures
    return _DOUBLED.sub(r"\1", "".join(plain).casefold())


def dossier_findings(dossier: Dossier, reports: Mapping[str, Report]) -> Iterator[Finding]:
    """All spans of a dossier, wherever in it they stand: each belongs to the report that the value around it names."""
    texts = {key: _Text(reports[key].article, reports[key].analysis.quotes) for key in dossier.articles}
    yield from _spans_of(dossier, None, texts)
    yield from _values_of(dossier, reports, texts)
    held = sorted(article for group in dossier.groups for article in group.articles)
    if held != sorted(dossier.articles):
        yield Finding("reports by origin", f"{held} are not the story's {sorted(dossier.articles)}")


def _spans_of(value: object, article: str | None, texts: Mapping[str, _Text]) -> Iterator[Finding]:
    if isinstance(value, tuple | frozenset):
        for part in value:
            yield from _spans_of(part, article, texts)
    elif is_dataclass(value) and not isinstance(value, type | WordChange):
        inside: str | None = getattr(value, "article", article)
        for field in fields(value):
            held = getattr(value, field.name)
            if not isinstance(held, Span):
                yield from _spans_of(held, inside, texts)
            elif inside is not None and inside in texts:
                kind = f"{type(value).__name__}.{field.name}"
                is_passage = isinstance(value, Excerpt) and not texts[inside].is_quotation(held)
                yield texts[inside].claim(kind, held, in_sentence=is_passage)
            else:
                yield Finding(f"{type(value).__name__}.{field.name}", f"of a report {inside!r} that the story has not")


def _values_of(value: object, reports: Mapping[str, Report], texts: Mapping[str, _Text]) -> Iterator[Finding]:
    """That what a dossier takes from the reports is theirs."""
    if isinstance(value, ToldFigure):
        text, figures = texts[value.article], reports[value.article].analysis.figures
        problem = None if value.figure in figures else "no figure of its report"
        problem = problem or (None if value.sentence.covers(value.figure.at) else "does not cover its figure")
        yield text.claim("sentence of a figure", value.sentence, problem, in_sentence=True)
    elif isinstance(value, ToldQuote):
        known = value.quote in reports[value.article].analysis.quotes
        yield Finding("quotation of a voice", None if known else f"no quotation of {value.article}: {value.quote}")
    elif isinstance(value, Utterance):
        yield from _changes(value, texts)
        yield from _values_of(value.told, reports, texts)
    elif isinstance(value, tuple | frozenset):
        for part in value:
            yield from _values_of(part, reports, texts)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _values_of(getattr(value, field.name), reports, texts)


def _changes(utterance: Utterance, texts: Mapping[str, _Text]) -> Iterator[Finding]:
    """The words in which wordings differ from the fullest: in either's words said, empty where nothing stands there."""
    fullest = utterance.told[utterance.fullest]
    for told in utterance.told:
        for change in told.changes:
            for one, span in ((told, change.here), (fullest, change.there)):
                within = any(part.covers(span) for part in one.quote.content)
                if len(span):
                    yield texts[one.article].claim(
                        "change of wording", span, None if within else "not among the words said"
                    )
                else:
                    yield Finding("change of wording", None if within else f"{span} is not among the words said")


def _begins_paragraph(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] in _PARAGRAPH_ENDS


def _ends_paragraph(text: str, at: int) -> bool:
    return at >= len(text) or text[at] in _PARAGRAPH_ENDS
