"""Who says what in a text: quotations of all kinds with their speakers."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from newsloom.analyse.documents import told_in_documents
from newsloom.analyse.indirect import indirect
from newsloom.analyse.no_sources import without_false_sources
from newsloom.analyse.passage_sources import Known
from newsloom.analyse.passages import Judge
from newsloom.analyse.quotations import Draft, drafts
from newsloom.analyse.readings import Reader
from newsloom.analyse.reported import Reporter, joined_drafts
from newsloom.analyse.speakers import Resolver
from newsloom.analyse.told_apart import told_apart
from newsloom.analyse.transcripts import transcribed
from newsloom.model import Depth, Mention, Quote, Span
from newsloom.text.lang import rules
from newsloom.text.lang.dates_rules import DateRules
from newsloom.text.lang.names_rules import NamesRules
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.names import names
from newsloom.text.sentences import sentences as sentences_of
from newsloom.text.trees import trees
from newsloom.text.weights import weights


def speech(
    text: str,
    language: str | None,
    sentences: tuple[Span, ...] | None = None,
    mentions: tuple[Mention, ...] | None = None,
    depth: Depth = Depth.FULL,
) -> tuple[Quote, ...]:
    """The quotations of `text` in order. `sentences` and `mentions` are found where they are not given."""
    told: SpeechRules = rules("speech", language, SpeechRules)
    naming: NamesRules = rules("names", language, NamesRules)
    sentences = sentences_of(text, language) if sentences is None else sentences
    mentions = names(text, language, sentences) if mentions is None else mentions
    marked = sorted([*drafts(text, told, sentences), *transcribed(text, mentions)], key=lambda draft: draft.content[0])
    reported = [*told_in_documents(text, sentences, told), *_reported(text, language, sentences, marked, depth)]
    judge = _judge(language) if depth is Depth.FULL else None
    if judge is None:
        found = told_apart(text, joined_drafts(text, marked, reported), told)
    else:
        found = judge.drafts(Known(text, sentences, marked, reported, mentions))
    found = list(without_false_sources(text, found, told, rules("dates", language, DateRules), language))
    return Resolver(text, mentions, sentences, told, naming).resolve(found)


def _reported(
    text: str, language: str | None, sentences: tuple[Span, ...], marked: list[Draft], depth: Depth
) -> Iterable[Draft]:
    """What is reported without a whole sentence in marks."""
    if depth is Depth.FULL:
        reader = _reader(language)
        if reader is not None:
            return reader.drafts(text, sentences, marked)
        reporter = _reporter(language)
        if reporter is not None:
            return reporter.drafts(text, sentences)
    return indirect(text, rules("speech", language, SpeechRules), sentences, marked)


@cache
def _reader(language: str | None) -> Reader | None:
    """Who chooses among readings of reported speech; None where the language has nothing learned for that."""
    learned, choosing = weights("reported", language), trees("readings", language)
    if learned is None or choosing is None:
        return None
    return Reader(rules("speech", language, SpeechRules), learned, choosing)


@cache
def _reporter(language: str | None) -> Reporter | None:
    """Who finds reported speech; None where the language has nothing learned for that."""
    learned = weights("reported", language)
    if learned is None:
        return None
    return Reporter(rules("speech", language, SpeechRules), learned, trees("reports", language))


@cache
def _judge(language: str | None) -> Judge | None:
    """Who tells whose words passages are; None where the language has nothing learned for that."""
    judging, sources, in_marks = weights("passages", language), trees("sources", language), trees("marked", language)
    if judging is None or sources is None or in_marks is None:
        return None
    return Judge(rules("speech", language, SpeechRules), judging, sources, in_marks)
