"""What several reports of a story tell, and where they differ, for a reader at a terminal."""

from __future__ import annotations

from collections.abc import Mapping

from rich.console import RenderableType
from rich.text import Text

from newsloom.model import Article, ContrastKind, Dossier, Excerpt, Sentence
from newsloom.present.cli.terminal import harmless
from newsloom.present.cli.words import _

POINTS_MAX = 12
CONTRASTS = {
    ContrastKind.NUMBER: _("another number"),
    ContrastKind.NAME: _("another name"),
    ContrastKind.TIME: _("another time"),
    ContrastKind.NEGATION: _("one denies it"),
    ContrastKind.SPEAKER: _("the same words, another speaker"),
}


def points_view(dossier: Dossier, articles: Mapping[str, Article]) -> list[RenderableType]:
    """Where the reports differ, and what several of them tell; nothing where there is neither."""

    def line(told: Excerpt, note: str = "") -> Text:
        article = articles[told.article]
        words = " ".join(told.at.of(article.text).split())
        source = f" [{article.publisher or article.page}{note}]"
        return Text.assemble("  ", harmless(words), (harmless(source), "dim"))

    parts: list[RenderableType] = []
    differ = [contrast for contrast in dossier.contrasts if not contrast.changed]
    if differ:
        parts += [Text(), Text(_("Where reports differ"), style="bold")]
    for contrast in differ:
        parts.append(Text(CONTRASTS[contrast.kind], style="yellow"))
        parts += [line(side.passage, f"; {side.by}" if side.by else "") for side in (contrast.one, contrast.other)]
    if dossier.agreed:
        parts += [Text(), Text(_("Told by several"), style="bold")]
        parts += [line(point.passage, told_by(point, dossier)) for point in dossier.agreed[:POINTS_MAX]]
    return parts


def told_by(sentence: Sentence, dossier: Dossier) -> str:
    """How many outlets tell it, of those that could; empty where there is one only."""
    if dossier.witnesses < 2:
        return ""
    counted = _("told by {count} of {total} outlets").format(count=sentence.witnesses, total=dossier.witnesses)
    return f"; {counted}"
