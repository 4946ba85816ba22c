"""The reports that a sheet speaks of: their names, headlines, addresses, and the passages taken from them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from django.urls import reverse
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _

from newsloom.model import Article, Excerpt, Sentence, Span, joined
from newsloom.present.web import links, times
from newsloom.present.web.marks import sentence_anchor
from newsloom.present.web.times import Moment
from newsloom.store import StoredArticle
from newsloom.text.sentences import sentences

HEADLINE_WORDS_MAX = 14
HEADLINE_LENGTH_MAX = 110


@dataclass(frozen=True, slots=True)
class Ref:
    """A report, as it is named beside what it tells. `href` leads to the very sentence where one is meant."""

    id: int
    outlet: str
    title: str
    title_is_ours: bool
    href: str
    moment: Moment | None
    language: str


@dataclass(frozen=True, slots=True)
class Said:
    """A passage of a report, with the report, and further ones that tell the same; `told_by` says how many do."""

    text: str
    by: Ref
    also: tuple[Ref, ...] = ()
    told_by: str = ""


def outlet(article: Article) -> str:
    """Who published it, as far as is known."""
    return (
        article.publisher
        or article.republished_by
        or links.host(article.url)
        or links.host(article.page)
        or _("unknown outlet")
    )


def headline(article: Article) -> tuple[str, bool]:
    """The title, or else one made of the article's first words, and whether it is ours."""
    if article.title:
        return article.title, False
    first = article.text[: 4 * HEADLINE_LENGTH_MAX].strip().split("\n", 1)[0].split()
    made = " ".join(first[:HEADLINE_WORDS_MAX])[:HEADLINE_LENGTH_MAX]
    if not made:
        return _("An article without text"), True
    return (made if len(first) <= HEADLINE_WORDS_MAX else f"{made} …"), True


def shortened(text: str, most: int) -> str:
    """`text` in one line, cut after a word where it has more than `most` characters."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:–—-") + "…"


def language_name(code: str) -> str:
    """A language in the reader's language; the code itself where it has no name here."""
    try:
        return str(get_language_info(code)["name_translated"])
    except KeyError:
        return code


class Reports:
    """The reports of one page by Article.id. Keeps what is made of each: its name, its sentences."""

    def __init__(self, held: Mapping[str, StoredArticle], now: datetime) -> None:
        self._held = held
        self.now = now
        self._refs: dict[str, Ref] = {}
        self._sentences: dict[str, tuple[Span, ...]] = {}

    def get(self, article_id: str) -> StoredArticle | None:
        return self._held.get(article_id)

    def ref(self, article_id: str, at: Span | None = None) -> Ref | None:
        """How a report is named, None where it is not held; `at` is the span that the link is to lead to."""
        stored = self._held.get(article_id)
        if stored is None:
            return None
        if article_id not in self._refs:
            self._refs[article_id] = self._named(stored)
        named = self._refs[article_id]
        if at is None:
            return named
        return replace(named, href=f"{named.href}#{sentence_anchor(self.sentence(article_id, at))}")

    def _named(self, stored: StoredArticle) -> Ref:
        article = stored.article
        title, is_ours = headline(article)
        return Ref(
            id=stored.id,
            outlet=outlet(article),
            title=title,
            title_is_ours=is_ours,
            href=reverse("article", args=[stored.id]),
            moment=times.of_stamp(article.published, self.now),
            language=article.language or "",
        )

    def sentence(self, article_id: str, at: Span) -> Span:
        """The sentence that `at` begins in; `at` itself where none is found."""
        article = self._held[article_id].article
        if article_id not in self._sentences:
            self._sentences[article_id] = sentences(article.text, article.language)
        known = self._sentences[article_id]
        before = bisect_right(known, at.start, key=lambda found: found.start) - 1
        return known[before] if before >= 0 and at.start < known[before].end else at

    def text(self, article_id: str, spans: Iterable[Span]) -> str:
        stored = self._held.get(article_id)
        return "" if stored is None else joined(spans, stored.article.text).strip()

    def verbatim(self, article_id: str, at: Span) -> str:
        """The characters of a stretch, with the white space at its ends; empty where the report is not held."""
        stored = self._held.get(article_id)
        return "" if stored is None else at.of(stored.article.text)

    def said(self, excerpt: Excerpt, also: Iterable[Excerpt] = ()) -> Said | None:
        """An excerpt in words; None where its report is not held or has no such passage."""
        by = self.ref(excerpt.article, excerpt.at)
        text = self.text(excerpt.article, (excerpt.at,))
        if by is None or not text:
            return None
        return Said(text, by, tuple(ref for ref in self.refs(also) if ref.outlet != by.outlet))

    def refs(self, excerpts: Iterable[Excerpt]) -> tuple[Ref, ...]:
        """The reports of excerpts, each outlet once."""
        found: dict[str, Ref] = {}
        for excerpt in excerpts:
            ref = self.ref(excerpt.article, excerpt.at)
            if ref is not None:
                found.setdefault(ref.outlet, ref)
        return tuple(found.values())

    def sentences_said(self, told: Iterable[Sentence], outlets: int) -> tuple[Said, ...]:
        """Sentences in words; of `outlets` that could have told them, where there are several, how many do."""
        found: list[Said] = []
        for sentence in told:
            said = self.said(sentence.passage, sentence.also_in)
            if said is not None:
                counted = {"count": sentence.witnesses, "total": outlets}
                words = _("told by %(count)s of %(total)s outlets") % counted if outlets > 1 else ""
                found.append(replace(said, told_by=words))
        return tuple(found)
