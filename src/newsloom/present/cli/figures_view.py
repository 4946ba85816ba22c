"""Figures side by side for a reader at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rich.console import RenderableType
from rich.text import Text

from newsloom.model import Article, ComparedFigure, Dossier, Standing, ToldFigure
from newsloom.present.cli.terminal import harmless
from newsloom.present.cli.words import _, plural

TOLD_MAX = 4  # tellings of one figure that are shown, the newest first

STANDINGS = {
    Standing.SINGLE: _("told by one"),
    Standing.AGREE: _("agree"),
    Standing.REVISED: _("revised"),
    Standing.DIFFER: _("differ"),
    Standing.DISPUTED: _("disputed"),
}


UNITS = {
    "t": _("tonnes"),
    "kg": _("kilograms"),
    "km": _("kilometres"),
    "m": _("metres"),
    "ha": _("hectares"),
    "%": _("per cent"),
}
PARTS = {
    "offer": _("offered"),
    "demand": _("asked for"),
    "forecast": _("expected"),
    "target": _("aimed at"),
    "capacity": _("room for"),
    "further": _("on top"),
    "before": _("before"),
}


def figures_view(dossier: Dossier, articles: Mapping[str, Article]) -> list[RenderableType]:
    """What several reports tell: what is counted, how the value went, who contradicts whom, the newest tellings."""
    rows = [row for row in dossier.figures if row.standing is not Standing.SINGLE]
    if not rows:
        return []
    parts: list[RenderableType] = [Text(), Text(_("Figures side by side"), style="bold")]
    for row in rows:
        parts.append(Text.assemble((harmless(_heading(row)), "bold"), f" – {STANDINGS[row.standing]}"))
        parts += [Text(harmless(line)) for line in _lines(row, articles)]
    return parts


def _heading(row: ComparedFigure) -> str:
    """What is counted, its unit, and what part it plays: "cod, tonnes, offered"."""
    unit = UNITS.get(row.unit or "", row.unit)
    names = (row.counted or row.kind, unit, PARTS.get(row.aspect or ""))
    return ", ".join(name for name in names if name) or _("not said what is counted")


def _lines(row: ComparedFigure, articles: Mapping[str, Article]) -> Iterator[str]:
    if len(row.steps) > 1:
        values = (
            _("{value} (corrected)").format(value=_value(s.told)) if s.corrects else _value(s.told) for s in row.steps
        )
        yield "  " + " → ".join(values)
    if row.rivals:
        yield "  " + " ≠ ".join(f"{told.by or told.figure.given_by}: {_value(told)}" for told in row.rivals)
    for told in _newest(row):
        article = articles[told.article]
        by = told.figure.given_by
        outlet = article.publisher or article.page
        value = told.figure.at.of(article.text)
        shown = _("{value} (earlier value)").format(value=value) if told.earlier else value
        yield f"  {shown}  [{outlet}{'; ' + by if by else ''}]"
    left = len(row.told) - TOLD_MAX
    if left > 0:
        yield "  " + plural("… and {n} telling more", "… and {n} tellings more", left).format(n=left)


def _newest(row: ComparedFigure) -> tuple[ToldFigure, ...]:
    """All tellings of few, in order; else the newest, those that give a value as told before behind the others."""
    if len(row.told) <= TOLD_MAX:
        return row.told
    newest = row.told[::-1]
    return tuple(sorted(newest, key=lambda told: told.earlier)[:TOLD_MAX])


def _value(told: ToldFigure) -> str:
    """The value that holds, in figures: the words of the report stand below."""
    low, high = told.figure.now
    sign = "" if told.figure.comparator.value == "=" else told.figure.comparator.value
    return f"{sign}{low:,.15g}" if low == high else f"{sign}{low:,.15g}–{high:,.15g}"
