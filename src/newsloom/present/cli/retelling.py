"""Stories retold by the language model of the settings, for `newsloom stories --write`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from rich.console import Group, RenderableType
from rich.text import Text

from newsloom.model import AcquireError, Article, Dossier, Report, Retelling, SettingsError, Unreadable
from newsloom.present import causes, config
from newsloom.present.cli.progress import Telling
from newsloom.present.cli.rows import Row
from newsloom.present.cli.terminal import harmless
from newsloom.present.cli.words import _, plural
from newsloom.present.writer import ask, language_model
from newsloom.run.writing import retold


class Reteller:
    """Has stories of several independent reports retold. A model that cannot be asked is told once, and left alone.

    Raises SettingsError where the settings name no model, or one that cannot be used.
    """

    def __init__(self, telling: Telling) -> None:
        settings = config.load()
        writer = language_model(settings)
        if writer is None:
            raise SettingsError("writer_address", "names no language model that could retell stories")
        self._writer = writer
        self._model = settings.writer_model
        self._telling = telling
        self._given_up = False

    def retelling(self, dossier: Dossier, reports: Mapping[str, Report]) -> Retelling | None:
        """What of the model's answer is supported; None where it is not asked."""
        question = ask(dossier, reports) if len(dossier.groups) > 1 and not self._given_up else None
        if question is None:
            return None
        try:
            return retold(self._writer, self._model, question, datetime.now(UTC))
        except AcquireError as error:
            self._telling.unreadable(Unreadable(error.subject, causes.in_words(error.cause, _)))
            self._given_up = True
            return None


def retelling_row(retelling: Retelling | None, articles: Mapping[str, Article]) -> Row | None:
    """The value of "retelling" in a story of `newsloom stories --write --format json`."""
    if retelling is None:
        return None
    return {
        "model": retelling.model,
        "written_at": retelling.written_at.isoformat(timespec="seconds"),
        "sentences": [
            {
                "text": one.text,
                "cites": [
                    {"article": c.article, "at": [c.at.start, c.at.end], "text": c.at.of(articles[c.article].text)}
                    for c in one.cites
                ],
            }
            for one in retelling.sentences
        ],
        "dropped": retelling.dropped,
        "trouble": retelling.trouble,
    }


def retelling_view(retelling: Retelling, articles: Mapping[str, Article]) -> RenderableType:
    """The sentences with the outlets that support them, and how many were dropped."""
    lines = []
    for one in retelling.sentences:
        outlets = dict.fromkeys(articles[c.article].publisher or articles[c.article].page for c in one.cites)
        lines.append(Text.assemble(harmless(one.text), (harmless(f" [{', '.join(outlets)}]"), "dim")))
    dropped = plural("{n} sentence was dropped", "{n} sentences were dropped", retelling.dropped)
    told = _("Written by {model}, each sentence checked").format(model=retelling.model)
    head = f"{told}; {dropped.format(n=retelling.dropped)}" if retelling.dropped else told
    if retelling.trouble:
        head = _("{model} gave no answer that can be used: it {trouble}").format(
            model=retelling.model, trouble=causes.in_words(retelling.trouble, _)
        )
    return Group(Text(harmless(head), style="bold"), *lines, Text())
