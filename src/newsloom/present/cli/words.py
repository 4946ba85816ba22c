"""Wording of the command line, translated where a catalogue for the user's language is there."""

from __future__ import annotations

import gettext
from pathlib import Path

CATALOGUES = Path(__file__).parent / "locale"
_catalogue = gettext.translation("newsloom", CATALOGUES, fallback=True)

_ = _catalogue.gettext
plural = _catalogue.ngettext
