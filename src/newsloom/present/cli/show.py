"""Articles and stories for a reader at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from newsloom.model import (
    Article,
    Derivation,
    DerivationKind,
    Dossier,
    Furniture,
    LinkKind,
    LiveEntry,
    OriginGroup,
    Page,
    Picture,
    Report,
    joined,
)
from newsloom.present.cli.figures_view import figures_view
from newsloom.present.cli.points_view import points_view, told_by
from newsloom.present.cli.storybook import Storybook
from newsloom.present.cli.terminal import harmless
from newsloom.present.cli.timeline_view import timeline_view
from newsloom.present.cli.voices_view import voices_view
from newsloom.present.cli.words import _, plural

WIDTH_MAX = 100
HEADLINE_LENGTH_MAX = 90

KINDS = {
    LinkKind.BACKGROUND: _("Background:"),
    LinkKind.FOLLOW_UP: _("Goes on from:"),
    LinkKind.REACTION: _("Answers:"),
}


def reading_console() -> Console:
    """Standard output, not wider than is good to read."""
    console = Console(highlight=False)
    if console.is_terminal and console.width > WIDTH_MAX:
        console = Console(highlight=False, width=WIDTH_MAX)
    return console


def _told(text: str, style: str = "") -> Text:
    return Text(harmless(text), style=style)


def headline(article: Article) -> Text:
    """The title; where the page has none, the first sentence's beginning, marked as ours."""
    if article.title:
        return _told(article.title, "bold")
    first = article.text.split("\n", 1)[0]
    cut = first if len(first) <= HEADLINE_LENGTH_MAX else first[:HEADLINE_LENGTH_MAX].rsplit(" ", 1)[0] + " …"
    return Text.assemble(_told(cut, "bold italic"), (" " + _("[no title on the page; its first words]"), "dim"))


def article_view(report: Report) -> RenderableType:
    """The whole of one article: head, text with marks, who said what, figures, what was set apart."""
    article = report.article
    head = _told(_provenance(article), "dim")
    parts: list[RenderableType] = [Rule(style="dim"), headline(article), head, Text()]
    parts.append(Text("\n\n").join(_paragraphs(report)))
    if report.analysis.quotes:
        parts += [Text(), Text(_("Who said what"), style="bold"), _quotes(report)]
    if report.analysis.counts:
        parts += [Text(), Text(_("Figures"), style="bold"), _figures(report)]
    if article.picture:
        parts += [Text(), Text(_("Picture"), style="bold"), _picture(article.picture)]
    if article.furniture:
        parts += [Text(), Text(_("Set apart"), style="bold"), _furniture(article.furniture)]
    return Group(*parts, Text())


def list_view(page: Page, address: str) -> RenderableType:
    """A list of links to articles: title, time, teaser and address of each."""
    counted = plural("{n} link", "{n} links", len(page.links)).format(n=len(page.links))
    told = _("{address} is a list, not an article: {links}. `newsloom add` follows it.")
    parts: list[RenderableType] = [Rule(style="dim"), _told(page.title or address, "bold")]
    parts += [_told(told.format(address=address, links=counted), "dim"), Text()]
    for link in page.links:
        published = link.published.iso() or link.published.told if link.published else None
        facts = " · ".join(fact for fact in (published, link.address) if fact)
        lines = [_told(link.title, "bold"), *([_told(link.teaser)] if link.teaser else []), _told(facts, "dim"), Text()]
        parts += [Padding(line, (0, 0, 0, 2)) for line in lines]
    return Group(*parts)


def _provenance(article: Article) -> str:
    published = article.published.iso() or article.published.told if article.published else None
    facts = [
        article.publisher,
        _("shown by {name}").format(name=article.republished_by) if article.republished_by else None,
        _("by {name}").format(name=article.byline) if article.byline else None,
        _("wire: {name}").format(name=article.wire) if article.wire else None,
        article.dateline,
        published,
        article.language,
        article.url or article.page,
    ]
    return " · ".join(fact for fact in facts if fact)


def _paragraphs(report: Report) -> list[Text]:
    """The text's paragraphs; those that a live blog's entries begin with have their time above them."""
    heads = {entry.at.start: _entry_head(entry) for entry in report.article.entries}
    told: list[Text] = []
    start = 0
    for line in _marked(report).split("\n", allow_blank=True):
        head = heads.get(start)
        told.append(Text("\n").join([head, line]) if head else line)
        start += len(line) + 1
    return told


def _entry_head(entry: LiveEntry) -> Text | None:
    published = entry.published.iso() or entry.published.told if entry.published else None
    facts = [published, _("by {name}").format(name=entry.byline) if entry.byline else None]
    return _told(" · ".join(fact for fact in facts if fact), "green") if any(facts) else None


def _marked(report: Report) -> Text:
    text = _told(report.article.text)
    for head in report.article.subheads:
        text.stylize("bold", head.start, head.end)
    for quote in report.analysis.quotes:
        for span in quote.content:
            text.stylize("cyan", span.start, span.end)
    for figure in report.analysis.counts:
        text.stylize("yellow", figure.at.start, figure.at.end)
    return text


def _quotes(report: Report) -> RenderableType:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(style="green", max_width=28)
    table.add_column(style="dim")
    table.add_column()
    for quote in report.analysis.quotes:
        words = joined(quote.content, report.article.text)
        table.add_row(_told(quote.speaker or "?"), quote.kind.value, _told(words))
    return table


def _figures(report: Report) -> RenderableType:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for figure in report.analysis.counts:
        told = _told(figure.at.of(report.article.text))
        table.add_row(told, _told(figure.counted or figure.unit or ""), _told(figure.given_by or "", "green"))
    return table


def _picture(picture: Picture) -> RenderableType:
    credit = _("by {name}").format(name=picture.credit) if picture.credit else None
    lines = [_told(line, "dim") for line in (picture.caption, credit, picture.url) if line]
    return Group(*[Padding(line, (0, 0, 0, 2)) for line in lines])


def _furniture(pieces: Sequence[Furniture]) -> RenderableType:
    lines = [_told(f"{piece.kind.value}: {' '.join(piece.text.split())}", "dim") for piece in pieces]
    return Group(*[Padding(line, (0, 0, 0, 2)) for line in lines])


def story_view(dossier: Dossier, book: Storybook) -> RenderableType:
    """One story: headline, counts, summary, reports below their origin, figures, who said what, background."""
    articles = {key: report.article for key, report in book.reports.items()}
    reports, origins = len(dossier.articles), len(dossier.groups)
    counts = plural("{n} report", "{n} reports", reports).format(n=reports)
    counts += ", " + plural("{n} independent", "{n} independent", origins).format(n=origins)
    parts: list[RenderableType] = [Rule(style="dim"), headline(articles[dossier.headline]), Text(counts, style="dim")]
    for sentence in dossier.summary:
        told = sentence.passage
        outlet = articles[told.article].publisher or articles[told.article].page
        source = f" [{outlet}{told_by(sentence, dossier)}]"
        parts.append(Text.assemble(_told(told.at.of(articles[told.article].text)), _told(source, "dim")))
    parts += [Text(), _reports(dossier, articles)]
    parts += figures_view(dossier, articles)
    parts += voices_view(dossier, articles)
    parts += timeline_view(dossier, articles)
    parts += points_view(dossier, articles)
    for link in dossier.background:
        earlier = book.stories[link.story].articles if link.story in book.stories else ()
        for key in earlier[:1]:
            parts.append(Text.assemble((f"{KINDS[link.kind]} ", "dim"), headline(articles[key])))
    return Group(*parts, Text())


def _reports(dossier: Dossier, articles: dict[str, Article]) -> RenderableType:
    """The reports, each below the one that it goes back to."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for group in dossier.groups:
        if group.outside:
            table.add_row("", _told(group.outside, "green"), Text(_("[not held here]"), style="dim"))
        else:
            table.add_row(*_report_line(articles[group.origin], 0, None))
        for step, level in _steps(group):
            table.add_row(*_report_line(articles[step.article], level, step))
    return table


def _report_line(article: Article, level: int, step: Derivation | None) -> tuple[Text, Text, Text]:
    when = article.published.iso() or article.published.told if article.published else ""
    mark = _told("  " * level + (f"└ {_step(step)} · " if step else ""), "dim")
    outlet = (article.republished_by if step else None) or article.publisher or ""
    return _told(when, "dim"), _told(outlet, "green"), mark + headline(article)


def _step(step: Derivation) -> str:
    match step.kind:
        case DerivationKind.COPY:
            return _("copy, {share}").format(share=f"{step.share:.0%}")
        case DerivationKind.WIRE:
            return _("credits {outlet}").format(outlet=step.outlet)
        case DerivationKind.CITES:
            return _("cites {outlet}").format(outlet=step.outlet)


def _steps(group: OriginGroup) -> Iterator[tuple[Derivation, int]]:
    """The derived reports of a group as a tree is read, each with its level below the origin."""
    below: dict[str | None, list[Derivation]] = {}
    for step in reversed(group.derived):
        below.setdefault(step.of, []).append(step)
    waiting = [(step, 1) for step in below.get(None if group.outside else group.origin, ())]
    while waiting:
        step, level = waiting.pop()
        yield step, level
        waiting += [(further, level + 1) for further in below.get(step.article, ())]
