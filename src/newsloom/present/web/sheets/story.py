"""A story's page: what its reports tell together, apart, and against one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from newsloom.model import (
    Dossier,
    Reason,
    Standing,
)
from newsloom.present.web import reasons
from newsloom.present.web.flow import Flow, Seen, flow
from newsloom.present.web.sheets.cards import Card, card
from newsloom.present.web.sheets.figures import FigureSheet, figure_sheets
from newsloom.present.web.sheets.origins import Line, origin_lines, repeated
from newsloom.present.web.sheets.points import PointsSheet, points_sheet
from newsloom.present.web.sheets.reports import Reports, Said, outlet
from newsloom.present.web.sheets.retelling import RetellingSheet, retelling_sheet
from newsloom.present.web.sheets.thread import ThreadSheet, near_sheet
from newsloom.present.web.sheets.timeline import TimelineSheet, timeline_sheet
from newsloom.present.web.sheets.voices import VoiceSheet, voice_sheets
from newsloom.store import StoryPage

FLOW_LANES_MAX = 9
FIGURES_SHOWN_MAX = 8
_FIRST = {str(Standing.DISPUTED): 0, str(Standing.REVISED): 1}
SHARED = "shared-"  # how the keys of grounds begin that hold reports together
FLOW_LANE_HEIGHT = 22.0


@dataclass(frozen=True, slots=True)
class StorySheet:
    card: Card
    language: str
    flow: Flow | None
    summary: tuple[Said, ...]
    retelling: RetellingSheet | None
    report_count: int
    origins: tuple[Line, ...]
    figures: tuple[FigureSheet, ...]
    voices: tuple[VoiceSheet, ...]
    quotations: int
    timeline: TimelineSheet | None
    points: PointsSheet
    thread: ThreadSheet | None
    grounds: tuple[str, ...]

    @property
    def derived(self) -> bool:
        """Whether any report goes back to another one."""
        return any(line.below for line in self.origins)

    @property
    def compared(self) -> tuple[FigureSheet, ...]:
        """The figures that stand beside others."""
        return tuple(figure for figure in self.figures if figure.standing != Standing.SINGLE)

    @property
    def key_figures(self) -> tuple[FigureSheet, ...]:
        """The first of these, what is disputed before what changed; none that may count other things."""
        sure = [figure for figure in self.compared if not figure.is_doubtful]
        return tuple(sorted(sure[:FIGURES_SHOWN_MAX], key=lambda figure: _FIRST.get(figure.standing, len(_FIRST))))

    @property
    def further_figures(self) -> tuple[FigureSheet, ...]:
        shown = self.key_figures
        return tuple(figure for figure in self.compared if figure not in shown)

    @property
    def single(self) -> tuple[FigureSheet, ...]:
        return tuple(figure for figure in self.figures if figure.standing == Standing.SINGLE)


def story_sheet(page: StoryPage, why: Mapping[int, tuple[Reason, ...]], now: datetime) -> StorySheet:
    """The sheet of `page`. `why` has the grounds of each report's place by the store's id. Parts of the dossier
    that speak of reports which are not held are left out."""
    dossier = page.dossier
    reports = Reports(page.reports, now)
    voices = voice_sheets(dossier.voices, reports)
    head = reports.get(dossier.headline)
    return StorySheet(
        card=card(page.card, now),
        language=(head.article.language if head else None) or "",
        flow=flow(_seen(page, reports), lanes_max=FLOW_LANES_MAX, lane_height=FLOW_LANE_HEIGHT),
        summary=reports.sentences_said(dossier.summary, dossier.witnesses),
        retelling=retelling_sheet(page.retelling, reports),
        report_count=len(dossier.articles),
        origins=origin_lines(dossier.groups, why, reports),
        figures=figure_sheets(dossier.figures, reports, repeated(dossier.groups)),
        voices=voices,
        quotations=sum(len(voice.spoken) for voice in voices),
        timeline=timeline_sheet(dossier.timeline, reports),
        points=points_sheet(dossier, reports),
        thread=near_sheet(page.thread, page.card.id, now),
        grounds=_grounds(dossier, why, reports),
    )


def _seen(page: StoryPage, reports: Reports) -> Iterable[Seen]:
    copies = repeated(page.dossier.groups)
    for article_id, stored in page.reports.items():
        by = reports.ref(article_id)
        if by is not None and stored.article.published_at is not None:
            at, is_copy = stored.article.published_at, article_id in copies
            yield Seen(outlet(stored.article), at, is_copy, by.title, by.href, by.moment)


def _grounds(dossier: Dossier, why: Mapping[int, tuple[Reason, ...]], reports: Reports) -> tuple[str, ...]:
    """What holds the story together: what its reports share, each kind with the facts that most of them name."""
    counted: dict[tuple[str, str], Counter[str]] = {}
    weights: dict[str, float] = {}
    for article_id in dossier.articles:
        stored = reports.get(article_id)
        for reason in why.get(stored.id, ()) if stored else ():
            if not reason.key.startswith(SHARED):
                continue
            weights[reason.key] = weights.get(reason.key, 0.0) + max(reason.weight, 0.0)
            for name, values in reason.facts:
                counted.setdefault((reason.key, name), Counter()).update(dict.fromkeys(values, 1))
    return reasons.sentences(
        Reason.of(key, weights[key], **{name: tuple(value for value, _times in told.most_common())})
        for (key, name), told in counted.items()
    )
