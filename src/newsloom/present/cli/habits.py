"""`newsloom habits`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from newsloom import store
from newsloom.extract import site_of_address
from newsloom.model import SiteHabits, Verdict
from newsloom.present import service
from newsloom.present.cli.terminal import harmless
from newsloom.present.cli.words import _, plural
from newsloom.present.habits import SiteLine, site_lines
from newsloom.present.preparing import prepare

CODE_LENGTH = 8


def habits_command(site: str | None, decisions: Sequence[tuple[str, Verdict | None]], data: Path | None) -> int:
    """Prints the sites, or the lines that recur on one, after `decisions` on lines by their codes; the exit status."""
    settings = prepare(data)
    if site is None:
        return _list_sites()
    known = store.site_habits(_host(site))
    if known is None:
        return _refused(_("nothing is known of the site {site}; see: newsloom habits").format(site=site))
    if decisions:
        refusal = _decide(known, decisions)
        if refusal:
            return _refused(refusal)
        with closing(service.pipeline(settings)) as pipeline:
            pipeline.settle()
        known = store.site_habits(known.site) or known
    _list_lines(known)
    return 0


def _decide(site: SiteHabits, decisions: Sequence[tuple[str, Verdict | None]]) -> str | None:
    """Notes all decisions, or none of them where a code names no line, or several: then says which."""
    keys = []
    for code, verdict in decisions:
        found = [line.habit.key for line in site_lines(site) if code and line.habit.key.startswith(code.lower())]
        if not found:
            told = _("no line of {site} has the code {code}; see: newsloom habits {site}")
            return told.format(site=site.site, code=code)
        if len(found) > 1:
            told = _("more than one line of {site} has a code that begins with {code}; give more of it")
            return told.format(site=site.site, code=code)
        keys.append((found[0], verdict))
    for key, verdict in keys:
        store.decide(site.site, key, verdict)
    return None


def _host(typed: str) -> str:
    """The site's name, also where its address was typed."""
    return site_of_address(typed if "://" in typed else f"https://{typed}") or typed


def _refused(told: str) -> int:
    print(harmless(told), file=sys.stderr)
    return 1


def _list_sites() -> int:
    known = store.sites_known()
    if not known:
        print(_("Nothing has been read yet. Begin with: newsloom import INPUT"))
        return 0
    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column(_("site"))
    table.add_column(_("articles"), justify="right")
    for site, articles in known:
        table.add_row(Text(harmless(site)), str(articles))
    Console(highlight=False).print(table)
    return 0


def _list_lines(site: SiteHabits) -> None:
    lines = site_lines(site)
    learned = plural(
        "{n} article of {site} was learned from", "{n} articles of {site} were learned from", site.articles
    )
    print(harmless(learned.format(n=site.articles, site=site.site)))
    table = Table(box=None, padding=(0, 2, 0, 0))
    for head in (_("code"), _("articles"), _("state"), _("line")):
        table.add_column(head)
    for line in lines:
        text = harmless(" ".join(line.habit.text.split()))
        table.add_row(line.habit.key[:CODE_LENGTH], str(line.habit.articles), _state(line), Text(text))
    if lines:
        Console(highlight=False).print(table)
    else:
        print(_("No line recurs on it."))


def _state(line: SiteLine) -> str:
    if line.verdict is Verdict.KEEP:
        return _("kept by you")
    if line.verdict is Verdict.DROP:
        return _("set apart by you")
    return _("set apart") if line.is_set_apart else _("kept")
