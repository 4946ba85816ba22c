"""Where a story's reports come from: each independent report with those that go back to it, as a tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from newsloom.model import Derivation, DerivationKind, OriginGroup, Reason
from newsloom.present.web import quantities, reasons
from newsloom.present.web.sheets.copies import CopySheet, copy_sheet
from newsloom.present.web.sheets.reports import Ref, Reports, shortened

LEVELS_MAX = 5  # reports further down stand at the last level
SAID_LENGTH_MAX = 90
BELOW_SHOWN_MAX = 6  # more are folded
Grounds = Mapping[int, tuple[Reason, ...]]


@dataclass(frozen=True, slots=True)
class Step:
    """How a report goes back to the one above it. `kind` is DerivationKind's value, for a CSS class.

    `words` name the kind; `said` are the words of the report that cite, with the address of their sentence;
    `alike` is the outlet whose text it repeats where that is not the one above.
    """

    kind: str
    words: str
    said: str = ""
    said_href: str = ""
    alike: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A report with those that go back to it. `by` is None for an outlet named as the origin that is not held.

    `told_below` counts the reports below; `folded` says that they are too many to be shown at once.
    """

    by: Ref | None
    outlet: str
    step: Step | None
    changed: CopySheet | None
    grounds: tuple[str, ...]
    below: tuple[Line, ...]
    told_below: str

    @property
    def folded(self) -> bool:
        return len(self.below) > BELOW_SHOWN_MAX


def origin_lines(groups: Iterable[OriginGroup], why: Grounds, reports: Reports) -> tuple[Line, ...]:
    """A line for each origin, in order of publication. Reports that are not held are left out."""
    return tuple(line for group in groups if (line := _Tree(group, why, reports).line()) is not None)


def repeated(groups: Iterable[OriginGroup]) -> dict[str, str]:
    """Each report that repeats another one's text, with that one."""
    return {step.article: step.repeats for group in groups for step in group.derived if step.repeats is not None}


class _Tree:
    def __init__(self, group: OriginGroup, why: Grounds, reports: Reports) -> None:
        self._group = group
        self._why = why
        self._reports = reports
        self._below: dict[str | None, list[Derivation]] = {}
        for step in group.derived:
            self._below.setdefault(step.of, []).append(step)

    def line(self) -> Line | None:
        if self._group.outside is None:
            return self._line(self._group.origin, None, 1)
        below = self._lines(None, 1)
        return Line(None, self._group.outside, None, None, (), below, _told(below)) if below else None

    def _lines(self, of: str | None, level: int) -> tuple[Line, ...]:
        steps = self._below.get(of, ()) if level < LEVELS_MAX else self._all_below(of)
        lines = (self._line(step.article, step, level + 1) for step in steps)
        return tuple(line for line in lines if line is not None)

    def _all_below(self, of: str | None) -> Iterator[Derivation]:
        waiting = list(self._below.get(of, ()))
        while waiting:
            step = waiting.pop(0)
            yield step
            waiting.extend(self._below.get(step.article, ()))

    def _line(self, article: str, step: Derivation | None, level: int) -> Line | None:
        stored, by = self._reports.get(article), self._reports.ref(article)
        if stored is None or by is None:
            return None
        changed = None
        if stored.copy is not None and step is not None and step.repeats is not None:
            origin = self._reports.get(stored.copy.of)
            changed = copy_sheet(stored.copy, stored.article, origin.article if origin else None)
        below = self._lines(article, level) if level <= LEVELS_MAX else ()
        grounds = reasons.sentences((*(step.reasons if step else ()), *self._why.get(stored.id, ())))
        shown_by = (stored.article.republished_by if step else None) or by.outlet
        return Line(by, shown_by, self._step(step) if step else None, changed, grounds, below, _told(below))

    def _step(self, step: Derivation) -> Step:
        match step.kind:
            case DerivationKind.COPY:
                return Step("copy", _("copy, %(share)s") % {"share": quantities.percent(step.share)})
            case DerivationKind.WIRE:
                alike = self._reports.ref(step.repeats) if step.repeats and step.repeats != step.of else None
                return Step("wire", _("credits it"), alike=alike.outlet if alike else "")
            case DerivationKind.CITES:
                if step.said is None:
                    return Step("cites", _("cites it"))
                by = self._reports.ref(step.article, step.said)
                said = shortened(self._reports.text(step.article, (step.said,)), SAID_LENGTH_MAX)
                return Step("cites", _("cites it"), said, by.href if by else "")


def _told(below: tuple[Line, ...]) -> str:
    count = sum(1 for line in _all(below))
    return ngettext("%(count)d report goes back to it", "%(count)d reports go back to it", count) % {"count": count}


def _all(lines: Iterable[Line]) -> Iterator[Line]:
    for line in lines:
        yield line
        yield from _all(line.below)
