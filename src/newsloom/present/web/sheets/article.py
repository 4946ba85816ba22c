"""An article's page: its text with what was found in it, and where it comes from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from newsloom.model import Article, Figure, Furniture, FurnitureKind, Picture, Quote, QuoteKind, Reason, Stamp, joined
from newsloom.present.web import links, marks, quantities, reasons, times
from newsloom.present.web.marks import Mark
from newsloom.present.web.sheets.copies import CopySheet, copy_sheet
from newsloom.present.web.sheets.reports import headline, language_name, outlet, shortened
from newsloom.present.web.times import Moment
from newsloom.store import StoredArticle, TakenFrom
from newsloom.text.sentences import sentences

ISO_LIKE = re.compile(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?([T ][0-9:.]{4,20})?(Z|[+-][0-9:]{2,6})?")
FURNITURE_MAX = 200
FINDING_LENGTH_MAX = 140


@dataclass(frozen=True, slots=True)
class EntryHead:
    """What stands over an entry of a live blog: its time and its writer."""

    published: Told | None
    byline: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as HTML. `entry` where an entry of a live blog begins with it."""

    html: SafeString
    is_subhead: bool
    entry: EntryHead | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A quotation or a figure in the list beside the text. `what` names the speaker or the quantity."""

    href: str
    text: str
    what: str
    grounds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A time as it was told on the page, and what it was taken to mean."""

    moment: Moment | None
    words: str


@dataclass(frozen=True, slots=True)
class FurnitureSheet:
    kind: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PictureSheet:
    """The lead picture as words and a link: a reader's browser asks another host for it only when told to."""

    href: str
    host: str
    caption: str
    credit: str


@dataclass(frozen=True, slots=True)
class FurtherOrigin:
    """A further report that this one takes text from, and how much of its words."""

    href: str
    title: str
    outlet: str
    share: str


@dataclass(frozen=True, slots=True)
class OriginNote:
    """The report that this one repeats."""

    href: str | None
    title: str
    outlet: str
    sheet: CopySheet
    further: tuple[FurtherOrigin, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleSheet:
    headline: str
    headline_is_ours: bool
    outlet: str
    republished_by: str | None
    byline: str | None
    wire: str | None
    dateline: str | None
    published: Told | None
    modified: Told | None
    language: str
    language_name: str
    original: str | None
    original_shown: str
    cut_off: bool
    picture: PictureSheet | None
    lines: tuple[Line, ...]
    quotes: tuple[Finding, ...]
    figures: tuple[Finding, ...]
    furniture: tuple[FurnitureSheet, ...]
    furniture_count: int
    origin: OriginNote | None
    story_href: str | None
    sort_href: str | None
    grounds: tuple[str, ...]


def article_sheet(
    stored: StoredArticle, origin: StoredArticle | None, now: datetime, why: Sequence[Reason] = ()
) -> ArticleSheet:
    """The sheet of `stored`; `origin` is the held article that it is a copy of, if it is one; `why` are the grounds
    on which it was put into its story."""
    article = stored.article
    title, is_ours = headline(article)
    original = links.outward(article.url) or links.outward(article.page)
    return ArticleSheet(
        headline=title,
        headline_is_ours=is_ours,
        outlet=outlet(article),
        republished_by=article.republished_by if article.republished_by != article.publisher else None,
        byline=article.byline,
        wire=article.wire,
        dateline=article.dateline,
        published=_told(article.published, now),
        modified=_told(article.modified, now),
        language=article.language or "",
        language_name=language_name(article.language) if article.language else "",
        original=original,
        original_shown=links.shown(original) if original else "",
        cut_off=article.cut_off,
        picture=_picture(article.picture),
        lines=_lines(stored, now),
        quotes=tuple(_quote_finding(article, q, i) for i, q in enumerate(stored.analysis.quotes)),
        figures=tuple(_figure_finding(article, f, i) for i, f in enumerate(stored.analysis.counts)),
        furniture=_furniture(article.furniture),
        furniture_count=len(article.furniture),
        origin=_origin(stored, origin),
        story_href=reverse("story", args=[stored.story_id]) if stored.story_id is not None else None,
        sort_href=_sort_href(stored),
        grounds=reasons.sentences(why),
    )


def _sort_href(stored: StoredArticle) -> str | None:
    """To where the article can be put into another story."""
    if stored.story_id is None:
        return None
    return f"{reverse('sort-story', args=[stored.story_id])}?chosen={stored.id}"


def _told(stamp: Stamp | None, now: datetime) -> Told | None:
    if stamp is None:
        return None
    moment = times.of_stamp(stamp, now)
    # What a page tells to machines in ISO 8601 would say the same twice.
    return Told(moment, "" if moment and ISO_LIKE.fullmatch(stamp.told.strip()) else stamp.told)


def _picture(picture: Picture | None) -> PictureSheet | None:
    href = links.outward(picture.url) if picture else None
    if picture is None or href is None:
        return None
    return PictureSheet(href, links.host(href) or "", picture.caption or "", picture.credit or "")


def _lines(stored: StoredArticle, now: datetime) -> tuple[Line, ...]:
    article = stored.article
    found = [*_quote_marks(stored.analysis.quotes), *_figure_marks(stored.analysis.counts)]
    cut = marks.paragraphs(article.text, found, sentences(article.text, article.language), article.subheads)
    heads = {entry.at.start: EntryHead(_told(entry.published, now), entry.byline) for entry in article.entries}
    starts = accumulate((len(line) + 1 for line in article.text.split("\n")), initial=0)
    return tuple(
        Line(marks.html(paragraph.stretches), paragraph.is_subhead, heads.get(start))
        for paragraph, start in zip(cut, starts, strict=False)
    )


def _quote_marks(quotes: Sequence[Quote]) -> list[Mark]:
    found = []
    for number, quote in enumerate(quotes):
        kind = "quote reported" if quote.kind is QuoteKind.INDIRECT else "quote"
        for part, at in enumerate(quote.content):
            found.append(Mark(at, kind, None if part else f"quotation-{number}", quote_note(quote)))
    return found


def _figure_marks(figures: Sequence[Figure]) -> list[Mark]:
    return [Mark(f.at, "figure", f"figure-{number}", figure_note(f)) for number, f in enumerate(figures)]


def quote_note(quote: Quote) -> str:
    """What is said of a marked quotation: who speaks."""
    if quote.speaker is None:
        return _("Quotation, speaker not named")
    if quote.kind is QuoteKind.INDIRECT:
        return _("Reported words of %(speaker)s") % {"speaker": quote.speaker}
    return _("Quotation: %(speaker)s") % {"speaker": quote.speaker}


def figure_note(figure: Figure) -> str:
    """What is said of a marked figure: value, what is counted, who gives it."""
    told = quantities.in_words(figure)
    if figure.counted:
        told = _("%(amount)s · counted: %(counted)s") % {"amount": told, "counted": figure.counted}
    if figure.given_by:
        told = _("%(told)s · given by %(giver)s") % {"told": told, "giver": figure.given_by}
    return _("Figure: %(told)s") % {"told": told}


def _quote_finding(article: Article, quote: Quote, number: int) -> Finding:
    speaker = quote.speaker or _("speaker not named")
    if quote.role is not None:
        speaker = f"{speaker}, {' '.join(quote.role.of(article.text).split())}"
    text = shortened(joined(quote.content, article.text), FINDING_LENGTH_MAX)
    return Finding(f"#quotation-{number}", text, speaker, reasons.sentences(quote.reasons))


def _figure_finding(article: Article, figure: Figure, number: int) -> Finding:
    value = quantities.in_words(figure)
    own_words = " ".join(figure.at.of(article.text).split())
    what = figure.counted or ("" if own_words == value.replace("\u00a0", " ") else own_words)
    return Finding(f"#figure-{number}", value, shortened(what, FINDING_LENGTH_MAX), reasons.sentences(figure.reasons))


def _furniture(pieces: Sequence[Furniture]) -> tuple[FurnitureSheet, ...]:
    names = furniture_names()
    grouped: dict[FurnitureKind, list[str]] = {}
    for piece in pieces[:FURNITURE_MAX]:
        grouped.setdefault(piece.kind, []).append(piece.text)
    return tuple(FurnitureSheet(names[kind], tuple(texts)) for kind, texts in grouped.items())


def furniture_names() -> dict[FurnitureKind, str]:
    return {
        FurnitureKind.SIGN_UP: _("Newsletter sign-ups"),
        FurnitureKind.PROMOTION: _("Pointers to other articles"),
        FurnitureKind.ADVERT: _("Adverts"),
        FurnitureKind.CAPTION: _("Captions"),
        FurnitureKind.PULL_QUOTE: _("Pull quotes"),
        FurnitureKind.COMMENTS: _("Comments"),
        FurnitureKind.BYLINE: _("Author notes"),
        FurnitureKind.NAVIGATION: _("Navigation"),
        FurnitureKind.DISCLAIMER: _("Disclaimers"),
        FurnitureKind.OTHER: _("Other"),
        FurnitureKind.RECURRING: _("Lines that recur on this site"),
    }


def _origin(stored: StoredArticle, origin: StoredArticle | None) -> OriginNote | None:
    if stored.copy is None:
        return None
    sheet = copy_sheet(stored.copy, stored.article, origin.article if origin else None)
    further = tuple(_further(one) for one in stored.taken_from)
    if origin is None:
        return OriginNote(None, "", _("an article that is not held here"), sheet, further)
    href, title = reverse("article", args=[origin.id]), headline(origin.article)[0]
    return OriginNote(href, title, outlet(origin.article), sheet, further)


def _further(found: TakenFrom) -> FurtherOrigin:
    line = found.line
    return FurtherOrigin(
        href=reverse("article", args=[line.id]),
        title=line.title,
        outlet=line.publisher or _("unknown outlet"),
        share=quantities.percent(found.share),
    )
