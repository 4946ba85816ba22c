"""What a row of figures is headed with: what is counted, in the reader's language where it is of a known kind."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from newsloom.model import ComparedFigure
from newsloom.present.web.quantities import is_currency, unit_name


def heading(compared: ComparedFigure) -> str:
    """The name of what is counted: its kind and whose, else the reports' words; then unit and part that it plays."""
    kind, group = kind_name(compared.kind), group_name(compared.group)
    if kind and group:
        name = _("%(kind)s: %(group)s") % {"kind": kind, "group": group}
    else:
        name = kind or compared.counted or group or ""
    unit = "" if compared.unit is None else unit_name(compared.unit)
    if name and unit and not is_currency(compared.unit):
        name = _("%(name)s, in %(unit)s") % {"name": name, "unit": unit}
    name = name or unit or _("not said what is counted")
    part = aspect_name(compared.aspect)
    return _("%(name)s (%(part)s)") % {"name": name, "part": part} if part else name


def worded(compared: ComparedFigure) -> str | None:
    """The reports' words for what is counted, where the heading is not made of them."""
    name = kind_name(compared.kind)
    return compared.counted if name and compared.counted and compared.counted.casefold() != name.casefold() else None


def kind_name(kind: str | None) -> str | None:
    """A kind of count that is known in all languages, as a heading."""
    names = {
        "dead": pgettext("what is counted", "dead"),
        "bodies": pgettext("what is counted", "bodies found"),
        "injured": pgettext("what is counted", "injured"),
        "missing": pgettext("what is counted", "missing"),
        "rescued": pgettext("what is counted", "rescued"),
        "aboard": pgettext("what is counted", "on board"),
        "passengers": pgettext("what is counted", "passengers"),
        "arrested": pgettext("what is counted", "arrested"),
        "evacuated": pgettext("what is counted", "evacuated"),
        "displaced": pgettext("what is counted", "displaced"),
        "captive": pgettext("what is counted", "held captive"),
        "jobs": pgettext("what is counted", "jobs"),
        "protesters": pgettext("what is counted", "demonstrators"),
        "striking": pgettext("what is counted", "on strike"),
        "ill": pgettext("what is counted", "ill"),
        "in hospital": pgettext("what is counted", "in hospital"),
        "turnout": pgettext("what is counted", "turnout"),
    }
    return names.get(kind) if kind else None


def group_name(group: str | None) -> str | None:
    """Who is counted, where that is a part of people that is known in all languages."""
    names = {
        "children": pgettext("who is counted", "children"),
        "women": pgettext("who is counted", "women"),
        "crew": pgettext("who is counted", "crew"),
        "forces": pgettext("who is counted", "soldiers and police"),
        "journalists": pgettext("who is counted", "journalists"),
    }
    return names.get(group) if group else None


def aspect_name(aspect: str | None) -> str | None:
    """What part a figure plays, where it is not simply what there is."""
    names = {
        "offer": pgettext("part that a figure plays", "offered"),
        "demand": pgettext("part that a figure plays", "asked for"),
        "forecast": pgettext("part that a figure plays", "expected"),
        "target": pgettext("part that a figure plays", "aimed at"),
        "capacity": pgettext("part that a figure plays", "room for"),
        "further": pgettext("part that a figure plays", "on top"),
        "before": pgettext("part that a figure plays", "before"),
    }
    return names.get(aspect) if aspect else None
