"""Quotations by speaker, the same words in several reports told once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsloom.compare.grouping import Groups
from newsloom.model import QuoteKind, Report, ToldQuote, Utterance, Voice, joined
from newsloom.text.quantities import folded

WORDS = re.compile(r"\w+")
SAME_WORDS_SHARE_MIN = 0.6  # of the shorter one's words, in common
SAME_WORDS_MIN = 4
QUOTES_MAX = 400


@dataclass(frozen=True, slots=True)
class _Entry:
    told: ToldQuote
    words: frozenset[str]
    speaker: str | None


def voices(reports: Sequence[Report], groups: Groups) -> tuple[Voice, ...]:
    """Direct and mixed quotations of the reports (in order of publication), by speaker.

    Speakers whose words most origins carry come first; words given to nobody come last.
    """
    fullest = _fullest_names(reports)
    entries = [entry for report in reports for entry in _entries(report, fullest)][:QUOTES_MAX]
    by_speaker: dict[str | None, list[Utterance]] = {}
    for utterance in _utterances(entries):
        speaker = next((fullest.get(t.quote.speaker) for t in utterance.told if t.quote.speaker), None)
        by_speaker.setdefault(speaker, []).append(utterance)

    def carried(speaker: str | None) -> tuple[bool, int]:
        told = [t.article for u in by_speaker[speaker] for t in u.told]
        return speaker is None, -groups.independent(told)

    return tuple(Voice(speaker, tuple(by_speaker[speaker])) for speaker in sorted(by_speaker, key=carried))


def _entries(report: Report, fullest: dict[str, str]) -> list[_Entry]:
    text = report.article.text
    found = []
    for quote in report.analysis.quotes:
        if quote.kind is QuoteKind.INDIRECT:
            continue
        words = frozenset(map(folded, WORDS.findall(joined(quote.content, text))))
        found.append(_Entry(ToldQuote(report.article.id, quote), words, fullest.get(quote.speaker or "")))
    return found


def _utterances(entries: Sequence[_Entry]) -> list[Utterance]:
    """Entries with the same words brought together, by speakers that do not contradict each other."""
    merged: list[list[_Entry]] = []
    with_word: dict[str, list[list[_Entry]]] = {}
    for entry in entries:
        candidates = [row for word in sorted(entry.words) for row in with_word.get(word, [])]
        home = next((row for row in candidates if _same(entry, row[0])), None)
        if home is None:
            home = []
            merged.append(home)
            for word in entry.words:
                with_word.setdefault(word, []).append(home)
        home.append(entry)
    return [Utterance(tuple(entry.told for entry in row)) for row in merged]


def _same(a: _Entry, b: _Entry) -> bool:
    if a.speaker and b.speaker and a.speaker != b.speaker:
        return False
    shared, shorter = len(a.words & b.words), min(len(a.words), len(b.words))
    return shared >= min(SAME_WORDS_MIN, shorter) and shared >= SAME_WORDS_SHARE_MIN * shorter


def _fullest_names(reports: Sequence[Report]) -> dict[str, str]:
    """Each speaker's name to the longest form that any report uses for it: "Venn" to "Mara Venn".

    Two forms are one when the shorter one's words end the longer one; a form that ends two different longer
    forms stays as it is.
    """
    names = sorted({q.speaker for r in reports for q in r.analysis.quotes if q.speaker}, key=lambda n: (-len(n), n))
    full: dict[str, str] = {}
    for name in names:
        ends = {f for f in full.values() if f.casefold().endswith(" " + name.casefold())}
        full[name] = ends.pop() if len(ends) == 1 else name
    return full
