"""Puts a story's dossier together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsloom.compare.contrasts import contrasts
from newsloom.compare.figures import compared, superseded
from newsloom.compare.grouping import grouped, main_language
from newsloom.compare.links import links
from newsloom.compare.points import agreed, alone, points
from newsloom.compare.sentences import told_by
from newsloom.compare.statements import statements_of
from newsloom.compare.summary import summary
from newsloom.compare.timeline import timeline
from newsloom.compare.voices import voices
from newsloom.compare.witnesses import Witnesses
from newsloom.model import Copy, Dossier, Report, Story
from newsloom.text.quantities import folded
from newsloom.text.words import stop_words, words

CENTRAL_SHARE_MIN = 0.7  # of the most central title's score: below it a newer title speaks of something else
REPORTS_MAX = 200  # sentences of more reports than this are not compared with each other


def dossier(story: Story, reports: Sequence[Report], copies: Mapping[str, Copy]) -> Dossier:
    """The dossier of `story` from its `reports` and from `copies` by the id of the copy.

    Reports are taken in the order of `story.articles`. Of a story with more than 200 different texts the newest 200 are
    compared sentence by sentence; all reports are listed. Headline and summary are in the story's main language.
    Raises KeyError when `story` names an article that is not among the reports, ValueError when it names none.
    """
    if not story.articles:
        raise ValueError(f"story {story.id} has no articles")
    by_id = {report.article.id: report for report in reports}
    ordered = [by_id[article] for article in story.articles]
    groups = grouped(ordered, copies)
    language = main_language([by_id[group.origin] for group in groups.all])
    texts = [report for report in ordered if groups.text[report.article.id] == report.article.id][-REPORTS_MAX:]
    told = {report.article.id: told_by(report) for report in texts}
    statements = {report.article.id: statements_of(report, told[report.article.id]) for report in texts}
    readable = {r.article.id: statements[r.article.id] for r in texts if r.article.language == language}
    figures = compared(ordered, groups, language)
    spoken = voices(ordered, groups, language)
    linked = links(statements, texts, figures, spoken)
    witnesses = Witnesses(texts, groups)
    found = points(statements, linked, witnesses, language)
    old = superseded(figures)
    shared = sorted(found, key=lambda point: (-point.backing, (point.shown.article, point.shown.sentence.at) in old))
    return Dossier(
        story=story.id,
        headline=headline(texts, language),
        articles=story.articles,
        groups=groups.all,
        summary=summary(readable, shared, linked, witnesses, old),
        figures=figures,
        voices=spoken,
        timeline=timeline(texts, statements, linked, witnesses, language),
        agreed=agreed(shared),
        alone=alone(told, statements, linked, groups) if len(texts) < REPORTS_MAX else (),
        background=story.background,
        witnesses=witnesses.total,
        contrasts=contrasts(statements, linked, texts, figures, spoken, witnesses),
    )


def headline(texts: Sequence[Report], language: str | None) -> str:
    """The id of the newest report whose title says nearly as much as any of what the titles say together.

    Titles in the story's main language stand for election, and one without a title only where none has one.
    """
    titles = {report.article.id: _title_terms(report) for report in texts}
    readable = [report.article.id for report in texts if report.article.language == language]
    titled = [article for article in readable if titles[article]] or readable

    def centrality(article: str) -> float:
        mine = titles[article]
        return sum(len(mine & terms) / (1 + len(mine | terms)) for other, terms in titles.items() if other != article)

    best = max(centrality(article) for article in titled)
    return next(article for article in reversed(titled) if centrality(article) >= CENTRAL_SHARE_MIN * best)


def _title_terms(report: Report) -> frozenset[str]:
    title, language = report.article.title or "", report.article.language
    tokens = (span.of(title) for span in words(title, language))
    return frozenset(folded(t) for t in tokens if t.casefold() not in stop_words(language))
