"""Retellings: which stories wait for one, and which one is of the reports as they are now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import connections, transaction
from django.db.models import Case, F, IntegerField, Q, QuerySet, Value, When

from newsloom.model import Retelling
from newsloom.store import mapping, placing
from newsloom.store.faults import guarded
from newsloom.store.rows import ArticleRow, DossierRow, RetellingRow
from newsloom.store.views import Unwritten

INDEPENDENT_MIN = 2  # a single report needs no second voice
_LOOKED_AT_MAX = 200  # stories compared anew whose reports turn out to be the same, in one go


def state_of(story_id: int) -> str:
    """What stands for a story's reports in their present versions."""
    held = ArticleRow.objects.filter(story_id=story_id).order_by("time_key").values_list("key", "version")
    return mapping.digest(*(f"{key} {version}" for key, version in held))


def retelling_of(story_id: int) -> Retelling | None:
    """The retelling of the story as its reports are now."""
    row = RetellingRow.objects.filter(story_id=story_id).first()
    return mapping.retelling_of(row.value) if row is not None and row.state == state_of(story_id) else None


class DatabaseRetellings:
    """Retellings as the part that has them written sees them. Every call is whole or without effect."""

    @guarded
    def due(self, model: str, settled_before: datetime, since: datetime, last: Sequence[str] = ()) -> Unwritten | None:
        """A story of several independent reports, the newest not before `since`, that has not changed since
        `settled_before` and has no retelling by `model` of its present state; the one with the newest report. Those of
        `last` come behind all others, in that order."""
        for dossier in _due(model, settled_before, since, last)[:_LOOKED_AT_MAX]:
            with transaction.atomic():
                state = state_of(dossier.story_id)
                same = RetellingRow.objects.filter(story_id=dossier.story_id, state=state, model=model)
                if not same.update(compared_at=dossier.made_at):
                    ident = mapping.ident_of(dossier.story.ident)
                    _story, reports, _copies, _changes = placing.telling(ident, dossier.story_id, 0)
                    by_id = {report.article.id: report for report in reports}
                    return Unwritten(ident, state, mapping.dossier_of(dossier.value), by_id)
        return None

    @guarded
    def keep(self, story: str, state: str, retelling: Retelling) -> bool:
        """Hold a retelling of the story in that state; False, and nothing, where its reports have changed meanwhile."""
        with transaction.atomic():
            dossier = DossierRow.objects.filter(story__key=mapping.key_of(story)).only("story_id", "made_at").first()
            if dossier is None or state_of(dossier.story_id) != state:
                return False
            told = {
                "state": state,
                "compared_at": dossier.made_at,
                "model": mapping.plain(retelling.model),
                "value": mapping.retelling_column(retelling),
            }
            RetellingRow.objects.update_or_create(story_id=dossier.story_id, defaults=told)
        return True

    def release(self) -> None:
        """Close this thread's connection."""
        connections.close_all()


def _due(model: str, settled_before: datetime, since: datetime, last: Sequence[str]) -> QuerySet[DossierRow]:
    known = Q(story__retelling__compared_at=F("made_at"), story__retelling__model=model)
    settled = DossierRow.objects.filter(made_at__lte=settled_before, story__changes=0, story__absorbed_into=None)
    told = settled.filter(story__independent__gte=INDEPENDENT_MIN, story__last_at__gte=since)
    waiting = told.filter(Q(story__retelling=None) | ~known)
    return waiting.select_related("story").order_by(*_behind(last), "-story__last_at", "-story_id")


def _behind(last: Sequence[str]) -> list[Case]:
    """What puts the stories of `last` behind all others, in that order."""
    places = [When(story__key=mapping.key_of(story), then=Value(place)) for place, story in enumerate(last, 1)]
    return [Case(*places, default=Value(0), output_field=IntegerField())] if places else []
