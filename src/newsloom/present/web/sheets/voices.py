"""Who said what: each speaker's words as the fullest report has them, and how the others word them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, ngettext

from newsloom.model import Attribution, QuoteKind, Span, ToldQuote, Utterance, Variant, Voice
from newsloom.present.web import reasons
from newsloom.present.web.sheets.reports import Ref, Reports
from newsloom.text.quotation_marks import marked

LEFT_OUT_MAX = 60  # characters that are shown struck out; what is longer is counted in words
OUTLETS_MAX = 6
VARIANTS = {
    Variant.CUT: gettext_noop("cut"),
    Variant.REWORDED: gettext_noop("worded otherwise"),
    Variant.PARAPHRASED: gettext_noop("in other words"),
    Variant.TRANSLATED: gettext_noop("in another language"),
}


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of a wording. `kind` is "ins" for those that it alone has, "del" for those that the fullest alone
    has, "gap" for a number of those, empty for what both have."""

    text: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class VariantLine:
    """Another wording. `by` are the reports that have it, each outlet once; `why` tells what it has in common."""

    by: tuple[Ref, ...]
    named: str
    kind: str
    words: tuple[Words, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Giving:
    """Whom an utterance is given to, and by which outlets. `speaker` is None for nobody."""

    speaker: str | None
    by: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class Uttered:
    """`carried` are the reports that have it, each outlet once; `givings` only where they differ in the speaker."""

    text: str
    kind: str
    language: str
    carried: tuple[Ref, ...]
    variants: tuple[VariantLine, ...]
    attribution: str
    givings: tuple[Giving, ...]

    @property
    def shown(self) -> tuple[Ref, ...]:
        return self.carried[:OUTLETS_MAX]

    @property
    def more(self) -> int:
        return len(self.carried) - len(self.shown)


@dataclass(frozen=True, slots=True)
class VoiceSheet:
    """`spoken` stands in marks, `reported` in the reports' words. `also` are other names, `grounds` why it is one."""

    speaker: str | None
    role: str
    role_language: str
    also: str
    grounds: tuple[str, ...]
    spoken: tuple[Uttered, ...]
    reported: tuple[Uttered, ...]


def voice_sheets(voices: Iterable[Voice], reports: Reports) -> tuple[VoiceSheet, ...]:
    """The sheets of `voices`; what only reports tell that are not held is left out."""
    return tuple(sheet for sheet in (_voice(voice, reports) for voice in voices) if sheet.spoken or sheet.reported)


def _voice(voice: Voice, reports: Reports) -> VoiceSheet:
    uttered = [found for found in (_uttered(one, reports) for one in voice.utterances) if found is not None]
    by = reports.ref(voice.role.article) if voice.role else None
    return VoiceSheet(
        speaker=voice.speaker,
        role=reports.text(voice.role.article, (voice.role.at,)) if voice.role else "",
        role_language=by.language if by else "",
        also=reasons.listed(voice.also),
        grounds=reasons.sentences(voice.reasons),
        spoken=tuple(one for one in uttered if one.kind != QuoteKind.INDIRECT),
        reported=tuple(one for one in uttered if one.kind == QuoteKind.INDIRECT),
    )


def _uttered(utterance: Utterance, reports: Reports) -> Uttered | None:
    fullest = utterance.told[utterance.fullest]
    # The comma before "she said" belongs to the reporting sentence.
    text = reports.text(fullest.article, fullest.quote.content).rstrip(" ,")
    first = _ref(fullest, reports)
    if not text or first is None:
        return None
    return Uttered(
        text=text,
        kind=str(_shown_as(fullest.quote.kind, text)),
        language=first.language,
        carried=_outlets(utterance.told, reports),
        variants=tuple(_variants(utterance, reports)),
        attribution=str(utterance.attribution),
        givings=_givings(utterance, reports) if utterance.attribution is not Attribution.ONE else (),
    )


def _shown_as(kind: QuoteKind, text: str) -> QuoteKind:
    """Words that stand in marks throughout are shown so, also where they are part of the report's own sentence."""
    return QuoteKind.DIRECT if kind is QuoteKind.MIXED and not marked(text) else kind


def _ref(told: ToldQuote, reports: Reports) -> Ref | None:
    return reports.ref(told.article, told.quote.content[0] if told.quote.content else None)


def _outlets(told: Iterable[ToldQuote], reports: Reports) -> tuple[Ref, ...]:
    found: dict[str, Ref] = {}
    for one in told:
        by = _ref(one, reports)
        if by is not None:
            found.setdefault(by.outlet, by)
    return tuple(found.values())


def _givings(utterance: Utterance, reports: Reports) -> tuple[Giving, ...]:
    by_speaker: dict[str | None, list[ToldQuote]] = {}
    for told in utterance.told:
        by_speaker.setdefault(told.speaker, []).append(told)
    found = [Giving(speaker, _outlets(told, reports)) for speaker, told in by_speaker.items()]
    return tuple(sorted((giving for giving in found if giving.by), key=lambda giving: -len(giving.by)))


def _variants(utterance: Utterance, reports: Reports) -> Iterator[VariantLine]:
    """Wordings that are not the same as the fullest one, equal ones in one line."""
    fullest = utterance.told[utterance.fullest]
    lines: dict[tuple[str, tuple[Words, ...]], list[ToldQuote]] = {}
    for told in utterance.told:
        if told.variant not in VARIANTS or _is_within(told, fullest):
            continue
        words = tuple(_tidy(_words(told, fullest, reports)))
        if words:
            lines.setdefault((_(VARIANTS[told.variant]), words), []).append(told)
    for (named, words), all_told in lines.items():
        tells_why = all_told[0].variant in {Variant.PARAPHRASED, Variant.TRANSLATED}
        why = reasons.sentences(all_told[0].reasons) if tells_why else ()
        yield VariantLine(_outlets(all_told, reports), named, str(all_told[0].variant), words, why)


def _is_within(told: ToldQuote, fullest: ToldQuote) -> bool:
    """Whether it is the same passage of the same report, found twice."""
    return told.article == fullest.article and any(
        a.overlaps(b) for a in told.quote.content for b in fullest.quote.content
    )


def _words(told: ToldQuote, fullest: ToldQuote, reports: Reports) -> Iterator[Words]:
    """The wording cut where it differs from the fullest one, with what that one alone has between."""
    changes = list(told.changes)
    for number, span in enumerate(told.quote.content):
        if number:
            yield Words(" … ")
        at = span.start
        while changes and span.covers(changes[0].here):
            change = changes.pop(0)
            yield from _piece(told, Span(at, change.here.start), reports, "")
            yield from _left_out(reports.text(fullest.article, (change.there,)))
            yield from _piece(told, change.here, reports, "ins")
            at = change.here.end
        yield from _piece(told, Span(at, span.end), reports, "")


def _tidy(words: Iterable[Words]) -> Iterator[Words]:
    """`words` with gaps in a row as one, and without the punctuation of the reporting sentence at the end."""
    told = list(words)
    while told and not told[-1].kind and not told[-1].text.strip(" ,.…\n"):
        told.pop()
    if told and not told[-1].kind:
        told[-1] = Words(told[-1].text.rstrip(" ,."))
    left_out = 0
    for number, piece in enumerate(told):
        if piece.kind != "gap":
            yield piece
            continue
        left_out += int(piece.text)
        if number + 1 == len(told) or told[number + 1].kind != "gap":
            yield Words(ngettext("%(n)d word left out", "%(n)d words left out", left_out) % {"n": left_out}, "gap")
            left_out = 0


def _piece(told: ToldQuote, at: Span, reports: Reports, kind: str) -> Iterator[Words]:
    text = reports.verbatim(told.article, at)
    if text:
        yield Words(text, kind)


def _left_out(text: str) -> Iterator[Words]:
    if len(text) > LEFT_OUT_MAX:
        yield Words(str(len(text.split())), "gap")
    elif text:
        yield Words(text, "del")
