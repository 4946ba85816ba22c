"""What a language model wrote of a story, as far as it is supported, and how asking it goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from newsloom.model import Retelling
from newsloom.present import causes
from newsloom.present.web import times
from newsloom.present.web.sheets.reports import Ref, Reports
from newsloom.present.web.times import Moment
from newsloom.run.writing import Standing


@dataclass(frozen=True, slots=True)
class RetoldLine:
    """A sentence, and the very sentences of reports that support it."""

    text: str
    cites: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class RetellingSheet:
    """`dropped` says how many sentences are not shown; `trouble`, where there are no `lines`, why there are none."""

    model: str
    written: Moment
    language: str
    lines: tuple[RetoldLine, ...]
    dropped: str
    trouble: str


@dataclass(frozen=True, slots=True)
class WriterSheet:
    """How asking the language model goes: `state` for a CSS class, `state_words` as it is shown."""

    model: str
    host: str
    state: str
    state_words: str
    trouble: str | None
    asked: Moment | None
    again: Moment | None


def retelling_sheet(retelling: Retelling | None, reports: Reports) -> RetellingSheet | None:
    """The sheet of a retelling; None where there is nothing to tell of it."""
    if retelling is None:
        return None
    lines = tuple(_lines(retelling, reports))
    trouble = "" if lines else _trouble(retelling)
    if not lines and not trouble:
        return None
    return RetellingSheet(
        model=retelling.model,
        written=times.moment(retelling.written_at, reports.now),
        language=lines[0].cites[0].language if lines else "",
        lines=lines,
        dropped=_dropped(retelling.dropped),
        trouble=trouble,
    )


def _lines(retelling: Retelling, reports: Reports) -> list[RetoldLine]:
    """The sentences whose passages are all held."""
    lines = []
    for sentence in retelling.sentences:
        found = [reports.ref(cite.article, cite.at) for cite in sentence.cites]
        cites = {ref.href: ref for ref in found if ref is not None}
        if found and None not in found:
            lines.append(RetoldLine(sentence.text, tuple(cites.values())))
    return lines


def _dropped(count: int) -> str:
    if not count:
        return _("None was dropped.")
    told = ngettext("%(count)d sentence was dropped.", "%(count)d sentences were dropped.", count)
    return told % {"count": count}


def _trouble(retelling: Retelling) -> str:
    if retelling.trouble:
        return _("%(model)s was asked to retell this story; its answer cannot be used: it %(trouble)s") % {
            "model": retelling.model, "trouble": causes.in_words(retelling.trouble, _)
        }  # fmt: skip
    if retelling.dropped:
        told = ngettext(
            "%(model)s was asked to retell this story; its %(count)d sentence is not supported by the reports.",
            "%(model)s was asked to retell this story; none of its %(count)d sentences is supported by the reports.",
            retelling.dropped,
        )
        return told % {"model": retelling.model, "count": retelling.dropped}
    return ""


def writer_sheet(standing: Standing | None, now: datetime) -> WriterSheet | None:
    if standing is None:
        return None
    if standing.trouble:
        state, words = "failing", _("cannot be asked")
    elif standing.asked_at is None:
        state, words = "new", _("not asked yet")
    else:
        state, words = "well", _("answers")
    return WriterSheet(
        model=standing.model,
        host=standing.host,
        state=state,
        state_words=words,
        trouble=causes.in_words(standing.trouble, _) if standing.trouble else None,
        asked=times.moment(standing.asked_at, now) if standing.asked_at else None,
        again=times.moment(standing.again_at, now) if standing.again_at else None,
    )
