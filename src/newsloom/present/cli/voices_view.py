"""Who said what in a story, for a reader at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from newsloom.model import Article, Attribution, Dossier, QuoteKind, Utterance, Voice, joined
from newsloom.present.cli.terminal import harmless
from newsloom.present.cli.words import _, plural

VOICES_MAX = 12
UTTERANCES_MAX = 4  # of one speaker
LENGTH_MAX = 280
MARKS = {Attribution.TWO: _("[given to two speakers]"), Attribution.VAGUE: _("[some name the speaker less precisely]")}


def voices_view(dossier: Dossier, articles: Mapping[str, Article]) -> list[RenderableType]:
    """The speakers whose words stand in marks, with those words as fully as any report has them; empty for none."""
    spoken = [voice for voice in dossier.voices if any(_in_marks(one) for one in voice.utterances)]
    if not spoken:
        return []
    parts: list[RenderableType] = [Text(), Text(_("Who said what"), style="bold")]
    for voice in spoken[:VOICES_MAX]:
        parts.append(_speaker(voice, articles))
        parts += [Padding(line, (0, 0, 0, 2)) for line in _lines(voice, articles)]
    if len(spoken) > VOICES_MAX:
        more = len(spoken) - VOICES_MAX
        parts.append(Text(plural("and {n} more speaker", "and {n} more speakers", more).format(n=more), style="dim"))
    return parts


def _speaker(voice: Voice, articles: Mapping[str, Article]) -> Text:
    name = Text(harmless(voice.speaker) if voice.speaker else _("Speaker not named"), style="green")
    if voice.role is None:
        return name
    return Text.assemble(name, (f", {harmless(voice.role.at.of(articles[voice.role.article].text))}", "dim"))


def _lines(voice: Voice, articles: Mapping[str, Article]) -> Iterator[Text]:
    spoken = [one for one in voice.utterances if _in_marks(one)]
    for utterance in spoken[:UTTERANCES_MAX]:
        fullest = utterance.told[utterance.fullest]
        words = " ".join(joined(fullest.quote.content, articles[fullest.article].text).split()).rstrip(" ,")
        words = words if len(words) <= LENGTH_MAX else words[:LENGTH_MAX].rsplit(" ", 1)[0] + " …"
        outlets = dict.fromkeys(articles[told.article].publisher or "" for told in utterance.told)
        told = ", ".join(name for name in outlets if name)
        marked = f" {MARKS[utterance.attribution]}" if utterance.attribution in MARKS else ""
        yield Text.assemble(harmless(words), (f" [{harmless(told)}]" if told else "", "dim"), (marked, "yellow"))
    more, reported = len(spoken[UTTERANCES_MAX:]), len(voice.utterances) - len(spoken)
    counts = [
        plural("{n} more quotation", "{n} more quotations", more).format(n=more) if more else "",
        plural("{n} statement reported in other words", "{n} statements reported in other words", reported).format(
            n=reported
        )
        if reported
        else "",
    ]
    if more or reported:
        yield Text(", ".join(filter(None, counts)), style="dim")


def _in_marks(utterance: Utterance) -> bool:
    return utterance.told[utterance.fullest].quote.kind is not QuoteKind.INDIRECT
