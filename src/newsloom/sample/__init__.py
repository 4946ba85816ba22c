"""The bundled sample coverage: four days of invented news by seven invented outlets, and what a reader finds in it.

It is what a new installation shows first, and what the tests hold the whole way to.
`docs/explanation/sample-coverage.md` says what is in it.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from newsloom.model import SettingsError

__all__ = ["feeds", "folder", "gold", "pages"]

GOLD_NAME = "gold.json"


def folder() -> Path:
    """The folder of the coverage: one folder an outlet with its feed and pages, and gold.json beside them.

    Raises SettingsError where the package is installed in a form that has no files (inside a zip archive).
    """
    path = resources.files(__name__) / "coverage"
    if not isinstance(path, Path) or not path.is_dir():
        raise SettingsError("sample coverage", "is not there as files; install newsloom unpacked")
    return path


def pages() -> tuple[Path, ...]:
    """The HTML pages, one a report, by outlet and day."""
    return tuple(sorted(folder().glob("*/*.html")))


def feeds() -> tuple[Path, ...]:
    """The feeds, one an outlet: RSS 2.0, RSS 1.0, Atom and JSON Feed."""
    return tuple(sorted(folder().glob("*/feed.*")))


@cache
def gold() -> dict[str, Any]:
    """What a careful reader finds in the coverage; the fields are told in docs/explanation/sample-coverage.md.

    Offsets count code points in an article's "text". The value is shared: do not change it.
    """
    told: dict[str, Any] = json.loads((folder() / GOLD_NAME).read_text(encoding="utf-8"))
    return told
